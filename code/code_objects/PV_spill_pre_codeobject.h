#ifndef _INCLUDED_PV_spill_pre_codeobject
#define _INCLUDED_PV_spill_pre_codeobject

void _run_PV_spill_pre_codeobject();

void _debugmsg_PV_spill_pre_codeobject();

#endif
