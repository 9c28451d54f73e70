#ifndef _INCLUDED_SST_1_block_codeobject
#define _INCLUDED_SST_1_block_codeobject

void _run_SST_1_block_codeobject();


#endif
