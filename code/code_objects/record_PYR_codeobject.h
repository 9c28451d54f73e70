#ifndef _INCLUDED_record_PYR_codeobject
#define _INCLUDED_record_PYR_codeobject

void _run_record_PYR_codeobject();


#endif
