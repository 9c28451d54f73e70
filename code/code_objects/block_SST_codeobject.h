#ifndef _INCLUDED_block_SST_codeobject
#define _INCLUDED_block_SST_codeobject

void _run_block_SST_codeobject();


#endif
