#ifndef _INCLUDED_record_SST_codeobject
#define _INCLUDED_record_SST_codeobject

void _run_record_SST_codeobject();


#endif
