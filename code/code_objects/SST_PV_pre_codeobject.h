#ifndef _INCLUDED_SST_PV_pre_codeobject
#define _INCLUDED_SST_PV_pre_codeobject

void _run_SST_PV_pre_codeobject();

void _debugmsg_SST_PV_pre_codeobject();

#endif
