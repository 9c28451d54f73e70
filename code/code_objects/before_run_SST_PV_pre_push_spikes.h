#ifndef _INCLUDED_SST_PV_pre_push_spikes_before
#define _INCLUDED_SST_PV_pre_push_spikes_before

void _before_run_SST_PV_pre_push_spikes();

#endif
