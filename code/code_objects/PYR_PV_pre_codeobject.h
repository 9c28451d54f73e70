#ifndef _INCLUDED_PYR_PV_pre_codeobject
#define _INCLUDED_PYR_PV_pre_codeobject

void _run_PYR_PV_pre_codeobject();

void _debugmsg_PYR_PV_pre_codeobject();

#endif
