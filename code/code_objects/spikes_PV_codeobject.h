#ifndef _INCLUDED_spikes_PV_codeobject
#define _INCLUDED_spikes_PV_codeobject

void _run_spikes_PV_codeobject();

void _debugmsg_spikes_PV_codeobject();

#endif
