#ifndef _INCLUDED_SST_spike_thresholder_codeobject
#define _INCLUDED_SST_spike_thresholder_codeobject

void _run_SST_spike_thresholder_codeobject();


#endif
