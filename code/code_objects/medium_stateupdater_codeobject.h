#ifndef _INCLUDED_medium_stateupdater_codeobject
#define _INCLUDED_medium_stateupdater_codeobject

void _run_medium_stateupdater_codeobject();


#endif
