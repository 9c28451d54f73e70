#ifndef _INCLUDED_PV_conductance_step_codeobject
#define _INCLUDED_PV_conductance_step_codeobject

void _run_PV_conductance_step_codeobject();


#endif
