#ifndef _INCLUDED_SST_PV_pre_push_spikes
#define _INCLUDED_SST_PV_pre_push_spikes

void _run_SST_PV_pre_push_spikes();


#endif
