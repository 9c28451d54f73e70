#ifndef _INCLUDED_block_PYR_codeobject
#define _INCLUDED_block_PYR_codeobject

void _run_block_PYR_codeobject();


#endif
