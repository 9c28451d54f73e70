#ifndef _INCLUDED_PYR_SST_pre_push_spikes
#define _INCLUDED_PYR_SST_pre_push_spikes

void _run_PYR_SST_pre_push_spikes();


#endif
