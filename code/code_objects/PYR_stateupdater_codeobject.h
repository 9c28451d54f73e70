#ifndef _INCLUDED_PYR_stateupdater_codeobject
#define _INCLUDED_PYR_stateupdater_codeobject

void _run_PYR_stateupdater_codeobject();


#endif
