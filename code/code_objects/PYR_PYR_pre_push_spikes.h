#ifndef _INCLUDED_PYR_PYR_pre_push_spikes
#define _INCLUDED_PYR_PYR_pre_push_spikes

void _run_PYR_PYR_pre_push_spikes();


#endif
