#ifndef _INCLUDED_lfp_codeobject
#define _INCLUDED_lfp_codeobject

void _run_lfp_codeobject();


#endif
