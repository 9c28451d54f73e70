#ifndef _INCLUDED_PYR_spill_pre_push_spikes
#define _INCLUDED_PYR_spill_pre_push_spikes

void _run_PYR_spill_pre_push_spikes();


#endif
