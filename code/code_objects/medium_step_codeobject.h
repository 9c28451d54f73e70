#ifndef _INCLUDED_medium_step_codeobject
#define _INCLUDED_medium_step_codeobject

void _run_medium_step_codeobject();


#endif
