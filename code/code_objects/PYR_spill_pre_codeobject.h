#ifndef _INCLUDED_PYR_spill_pre_codeobject
#define _INCLUDED_PYR_spill_pre_codeobject

void _run_PYR_spill_pre_codeobject();

void _debugmsg_PYR_spill_pre_codeobject();

#endif
