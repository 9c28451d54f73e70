#ifndef _INCLUDED_PYR_spike_thresholder_codeobject
#define _INCLUDED_PYR_spike_thresholder_codeobject

void _run_PYR_spike_thresholder_codeobject();


#endif
