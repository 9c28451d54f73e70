#ifndef _INCLUDED_spikes_SST_codeobject
#define _INCLUDED_spikes_SST_codeobject

void _run_spikes_SST_codeobject();

void _debugmsg_spikes_SST_codeobject();

#endif
