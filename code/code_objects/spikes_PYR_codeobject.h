#ifndef _INCLUDED_spikes_PYR_codeobject
#define _INCLUDED_spikes_PYR_codeobject

void _run_spikes_PYR_codeobject();

void _debugmsg_spikes_PYR_codeobject();

#endif
