#ifndef _INCLUDED_PYR_1_block_codeobject
#define _INCLUDED_PYR_1_block_codeobject

void _run_PYR_1_block_codeobject();


#endif
