#ifndef _INCLUDED_PYR_PV_pre_push_spikes_before
#define _INCLUDED_PYR_PV_pre_push_spikes_before

void _before_run_PYR_PV_pre_push_spikes();

#endif
