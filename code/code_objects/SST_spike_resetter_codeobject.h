#ifndef _INCLUDED_SST_spike_resetter_codeobject
#define _INCLUDED_SST_spike_resetter_codeobject

void _run_SST_spike_resetter_codeobject();


#endif
