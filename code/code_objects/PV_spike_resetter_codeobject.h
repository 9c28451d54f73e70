#ifndef _INCLUDED_PV_spike_resetter_codeobject
#define _INCLUDED_PV_spike_resetter_codeobject

void _run_PV_spike_resetter_codeobject();


#endif
