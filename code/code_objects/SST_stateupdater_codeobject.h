#ifndef _INCLUDED_SST_stateupdater_codeobject
#define _INCLUDED_SST_stateupdater_codeobject

void _run_SST_stateupdater_codeobject();


#endif
