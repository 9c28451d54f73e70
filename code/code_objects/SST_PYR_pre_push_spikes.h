#ifndef _INCLUDED_SST_PYR_pre_push_spikes
#define _INCLUDED_SST_PYR_pre_push_spikes

void _run_SST_PYR_pre_push_spikes();


#endif
