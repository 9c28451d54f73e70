#ifndef _INCLUDED_PV_SST_pre_push_spikes_before
#define _INCLUDED_PV_SST_pre_push_spikes_before

void _before_run_PV_SST_pre_push_spikes();

#endif
