#ifndef _INCLUDED_PV_spike_thresholder_codeobject
#define _INCLUDED_PV_spike_thresholder_codeobject

void _run_PV_spike_thresholder_codeobject();


#endif
