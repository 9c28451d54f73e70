#ifndef _INCLUDED_PV_PYR_pre_push_spikes
#define _INCLUDED_PV_PYR_pre_push_spikes

void _run_PV_PYR_pre_push_spikes();


#endif
