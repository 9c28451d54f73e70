#include "code_objects/PV_spike_resetter_codeobject.h"
#include "objects.h"
#include "brianlib/common_math.h"
#include "brianlib/stdint_compat.h"
#include<cmath>
#include<ctime>
#include<iostream>
#include<fstream>
#include<climits>
#include "engine.h"

////// SUPPORT CODE ///////
namespace {
        
    template < typename T1, typename T2 > struct _higher_type;
    template < > struct _higher_type<int32_t,int32_t> { typedef int32_t type; };
    template < > struct _higher_type<int32_t,int64_t> { typedef int64_t type; };
    template < > struct _higher_type<int32_t,float> { typedef float type; };
    template < > struct _higher_type<int32_t,double> { typedef double type; };
    template < > struct _higher_type<int32_t,long double> { typedef long double type; };
    template < > struct _higher_type<int64_t,int32_t> { typedef int64_t type; };
    template < > struct _higher_type<int64_t,int64_t> { typedef int64_t type; };
    template < > struct _higher_type<int64_t,float> { typedef float type; };
    template < > struct _higher_type<int64_t,double> { typedef double type; };
    template < > struct _higher_type<int64_t,long double> { typedef long double type; };
    template < > struct _higher_type<float,int32_t> { typedef float type; };
    template < > struct _higher_type<float,int64_t> { typedef float type; };
    template < > struct _higher_type<float,float> { typedef float type; };
    template < > struct _higher_type<float,double> { typedef double type; };
    template < > struct _higher_type<float,long double> { typedef long double type; };
    template < > struct _higher_type<double,int32_t> { typedef double type; };
    template < > struct _higher_type<double,int64_t> { typedef double type; };
    template < > struct _higher_type<double,float> { typedef double type; };
    template < > struct _higher_type<double,double> { typedef double type; };
    template < > struct _higher_type<double,long double> { typedef long double type; };
    template < > struct _higher_type<long double,int32_t> { typedef long double type; };
    template < > struct _higher_type<long double,int64_t> { typedef long double type; };
    template < > struct _higher_type<long double,float> { typedef long double type; };
    template < > struct _higher_type<long double,double> { typedef long double type; };
    template < > struct _higher_type<long double,long double> { typedef long double type; };
    // General template, used for floating point types
    template < typename T1, typename T2 >
    static inline typename _higher_type<T1,T2>::type
    _brian_mod(T1 x, T2 y)
    {
        return x-y*floor(1.0*x/y);
    }
    // Specific implementations for integer types
    // (from Cython, see LICENSE file)
    template <>
    inline int32_t _brian_mod(int32_t x, int32_t y)
    {
        int32_t r = x % y;
        r += ((r != 0) & ((r ^ y) < 0)) * y;
        return r;
    }
    template <>
    inline int64_t _brian_mod(int32_t x, int64_t y)
    {
        int64_t r = x % y;
        r += ((r != 0) & ((r ^ y) < 0)) * y;
        return r;
    }
    template <>
    inline int64_t _brian_mod(int64_t x, int32_t y)
    {
        int64_t r = x % y;
        r += ((r != 0) & ((r ^ y) < 0)) * y;
        return r;
    }
    template <>
    inline int64_t _brian_mod(int64_t x, int64_t y)
    {
        int64_t r = x % y;
        r += ((r != 0) & ((r ^ y) < 0)) * y;
        return r;
    }
    // General implementation, used for floating point types
    template < typename T1, typename T2 >
    static inline typename _higher_type<T1,T2>::type
    _brian_floordiv(T1 x, T2 y)
    {{
        return floor(1.0*x/y);
    }}
    // Specific implementations for integer types
    // (from Cython, see LICENSE file)
    template <>
    inline int32_t _brian_floordiv<int32_t, int32_t>(int32_t a, int32_t b) {
        int32_t q = a / b;
        int32_t r = a - q*b;
        q -= ((r != 0) & ((r ^ b) < 0));
        return q;
    }
    template <>
    inline int64_t _brian_floordiv<int32_t, int64_t>(int32_t a, int64_t b) {
        int64_t q = a / b;
        int64_t r = a - q*b;
        q -= ((r != 0) & ((r ^ b) < 0));
        return q;
    }
    template <>
    inline int64_t _brian_floordiv<int64_t, int>(int64_t a, int32_t b) {
        int64_t q = a / b;
        int64_t r = a - q*b;
        q -= ((r != 0) & ((r ^ b) < 0));
        return q;
    }
    template <>
    inline int64_t _brian_floordiv<int64_t, int64_t>(int64_t a, int64_t b) {
        int64_t q = a / b;
        int64_t r = a - q*b;
        q -= ((r != 0) & ((r ^ b) < 0));
        return q;
    }
    #ifdef _MSC_VER
    #define _brian_pow(x, y) (pow((double)(x), (y)))
    #else
    #define _brian_pow(x, y) (pow((x), (y)))
    #endif

}

////// HASH DEFINES ///////



void _run_PV_spike_resetter_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numV_reset = 1;
const size_t _num_spikespace = 25;
const size_t _numb_w = 1;
const size_t _numcount_from = 1;
const size_t _numcountdown = 24;
const size_t _numcounted = 24;
const size_t _numdt = 1;
const size_t _numopen_loop = 1;
const size_t _numt = 1;
const size_t _numt_ref = 1;
const size_t _numtransmit = 24;
const size_t _numv = 24;
const double volt = 1.0;
const size_t _numw = 24;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_V_reset = _array_PV_V_reset;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double*   _ptr_array_PV_b_w = _array_PV_b_w;
    double*   _ptr_array_PV_count_from = _array_PV_count_from;
    double* __restrict  _ptr_array_PV_countdown = _array_PV_countdown;
    double* __restrict  _ptr_array_PV_counted = _array_PV_counted;
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    double*   _ptr_array_PV_open_loop = _array_PV_open_loop;
    double*   _ptr_array_PV_clock_t = _array_PV_clock_t;
    double*   _ptr_array_PV_t_ref = _array_PV_t_ref;
    double* __restrict  _ptr_array_PV_transmit = _array_PV_transmit;
    double* __restrict  _ptr_array_PV_v = _array_PV_v;
    double* __restrict  _ptr_array_PV_w = _array_PV_w;



	const int32_t *_events = _ptr_array_PV__spikespace;
	const int32_t _num_events = _ptr_array_PV__spikespace[N];

	//// MAIN CODE ////////////	
	// scalar code
	const size_t _vectorisation_idx = -1;
 	
 const double V_reset = _ptr_array_PV_V_reset[0];
 const double b_w = _ptr_array_PV_b_w[0];
 const double count_from = _ptr_array_PV_count_from[0];
 const double dt = _ptr_array_PV_clock_dt[0];
 const double open_loop = _ptr_array_PV_open_loop[0];
 const double t = _ptr_array_PV_clock_t[0];
 const double t_ref = _ptr_array_PV_t_ref[0];
 const double _lio_1 = 0.5 * volt;
 const double _lio_2 = (- 0.5) + (1.0f*t_ref/dt);
 const int64_t _lio_3 = int_(t >= count_from);
 const double _lio_4 = 0.0 - volt;


	
	for(int32_t _index_events=0; _index_events<_num_events; _index_events++)
	{
	    // vector code
		const size_t _idx = _events[_index_events];
		const size_t _vectorisation_idx = _idx;
                
        double countdown = _ptr_array_PV_countdown[_idx];
        double counted = _ptr_array_PV_counted[_idx];
        double v = _ptr_array_PV_v[_idx];
        double w = _ptr_array_PV_w[_idx];
        double transmit;
        const int64_t own = int_(v < _lio_1);
        transmit = 1.0 - (open_loop * own);
        countdown = (_lio_2 * own) + ((1 - own) * countdown);
        counted += own * _lio_3;
        v = (V_reset * own) + ((1 - own) * (_lio_4 + v));
        w += b_w * own;
        _ptr_array_PV_countdown[_idx] = countdown;
        _ptr_array_PV_counted[_idx] = counted;
        _ptr_array_PV_transmit[_idx] = transmit;
        _ptr_array_PV_v[_idx] = v;
        _ptr_array_PV_w[_idx] = w;

	}

}


