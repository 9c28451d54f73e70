#ifndef _INCLUDED_PV_stateupdater_codeobject
#define _INCLUDED_PV_stateupdater_codeobject

void _run_PV_stateupdater_codeobject();


#endif
