#ifndef _INCLUDED_PV_PV_pre_codeobject
#define _INCLUDED_PV_PV_pre_codeobject

void _run_PV_PV_pre_codeobject();

void _debugmsg_PV_PV_pre_codeobject();

#endif
