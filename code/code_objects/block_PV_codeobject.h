#ifndef _INCLUDED_block_PV_codeobject
#define _INCLUDED_block_PV_codeobject

void _run_block_PV_codeobject();


#endif
