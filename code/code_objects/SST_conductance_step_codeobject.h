#ifndef _INCLUDED_SST_conductance_step_codeobject
#define _INCLUDED_SST_conductance_step_codeobject

void _run_SST_conductance_step_codeobject();


#endif
