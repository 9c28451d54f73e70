#ifndef _INCLUDED_PYR_spike_resetter_codeobject
#define _INCLUDED_PYR_spike_resetter_codeobject

void _run_PYR_spike_resetter_codeobject();


#endif
