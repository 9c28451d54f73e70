#ifndef _INCLUDED_PV_1_block_codeobject
#define _INCLUDED_PV_1_block_codeobject

void _run_PV_1_block_codeobject();


#endif
