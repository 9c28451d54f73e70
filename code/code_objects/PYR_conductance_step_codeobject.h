#ifndef _INCLUDED_PYR_conductance_step_codeobject
#define _INCLUDED_PYR_conductance_step_codeobject

void _run_PYR_conductance_step_codeobject();


#endif
