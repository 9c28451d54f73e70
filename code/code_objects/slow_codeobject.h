#ifndef _INCLUDED_slow_codeobject
#define _INCLUDED_slow_codeobject

void _run_slow_codeobject();


#endif
