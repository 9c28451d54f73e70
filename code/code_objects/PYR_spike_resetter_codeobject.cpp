#include "code_objects/PYR_spike_resetter_codeobject.h"
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



void _run_PYR_spike_resetter_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numU_PV = 1;
const size_t _numU_PYR = 1;
const size_t _numU_SST = 1;
const size_t _numV_reset = 1;
const size_t _num_spikespace = 161;
const size_t _numb_w = 1;
const size_t _numcount_from = 1;
const size_t _numcountdown = 160;
const size_t _numcounted = 160;
const size_t _numdt = 1;
const size_t _numopen_loop = 1;
const size_t _numrelease_AMPA = 160;
const size_t _numrelease_PV = 160;
const size_t _numrelease_PYR = 160;
const size_t _numrelease_SST = 160;
const size_t _numrelease_gain = 1;
const size_t _numspine_AMPA_factor = 1;
const size_t _numt = 1;
const size_t _numt_ref = 1;
const size_t _numt_spike = 160;
const size_t _numtau_depression_PV = 1;
const size_t _numtau_depression_PYR = 1;
const size_t _numtau_depression_SST = 1;
const size_t _numtau_facilitation_SST = 1;
const size_t _numtransmit = 160;
const size_t _numu_SST = 160;
const size_t _numv = 160;
const double volt = 1.0;
const size_t _numw = 160;
const size_t _numx_PV = 160;
const size_t _numx_PYR = 160;
const size_t _numx_SST = 160;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_U_PV = _array_PYR_U_PV;
    double*   _ptr_array_PYR_U_PYR = _array_PYR_U_PYR;
    double*   _ptr_array_PYR_U_SST = _array_PYR_U_SST;
    double*   _ptr_array_PYR_V_reset = _array_PYR_V_reset;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double*   _ptr_array_PYR_b_w = _array_PYR_b_w;
    double*   _ptr_array_PYR_count_from = _array_PYR_count_from;
    double* __restrict  _ptr_array_PYR_countdown = _array_PYR_countdown;
    double* __restrict  _ptr_array_PYR_counted = _array_PYR_counted;
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    double*   _ptr_array_PYR_open_loop = _array_PYR_open_loop;
    double* __restrict  _ptr_array_PYR_release_AMPA = _array_PYR_release_AMPA;
    double* __restrict  _ptr_array_PYR_release_PV = _array_PYR_release_PV;
    double* __restrict  _ptr_array_PYR_release_PYR = _array_PYR_release_PYR;
    double* __restrict  _ptr_array_PYR_release_SST = _array_PYR_release_SST;
    double*   _ptr_array_medium_release_gain = _array_medium_release_gain;
    double*   _ptr_array_medium_linked_spine_AMPA_factor = _array_medium_linked_spine_AMPA_factor;
    double*   _ptr_array_PYR_clock_t = _array_PYR_clock_t;
    double*   _ptr_array_PYR_t_ref = _array_PYR_t_ref;
    double* __restrict  _ptr_array_PYR_t_spike = _array_PYR_t_spike;
    double*   _ptr_array_PYR_tau_depression_PV = _array_PYR_tau_depression_PV;
    double*   _ptr_array_PYR_tau_depression_PYR = _array_PYR_tau_depression_PYR;
    double*   _ptr_array_PYR_tau_depression_SST = _array_PYR_tau_depression_SST;
    double*   _ptr_array_PYR_tau_facilitation_SST = _array_PYR_tau_facilitation_SST;
    double* __restrict  _ptr_array_PYR_transmit = _array_PYR_transmit;
    double* __restrict  _ptr_array_PYR_u_SST = _array_PYR_u_SST;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;
    double* __restrict  _ptr_array_PYR_w = _array_PYR_w;
    double* __restrict  _ptr_array_PYR_x_PV = _array_PYR_x_PV;
    double* __restrict  _ptr_array_PYR_x_PYR = _array_PYR_x_PYR;
    double* __restrict  _ptr_array_PYR_x_SST = _array_PYR_x_SST;



	const int32_t *_events = _ptr_array_PYR__spikespace;
	const int32_t _num_events = _ptr_array_PYR__spikespace[N];

	//// MAIN CODE ////////////	
	// scalar code
	const size_t _vectorisation_idx = -1;
 	
 const double U_PV = _ptr_array_PYR_U_PV[0];
 const double U_PYR = _ptr_array_PYR_U_PYR[0];
 const double U_SST = _ptr_array_PYR_U_SST[0];
 const double V_reset = _ptr_array_PYR_V_reset[0];
 const double b_w = _ptr_array_PYR_b_w[0];
 const double count_from = _ptr_array_PYR_count_from[0];
 const double dt = _ptr_array_PYR_clock_dt[0];
 const double open_loop = _ptr_array_PYR_open_loop[0];
 const double t = _ptr_array_PYR_clock_t[0];
 const double t_ref = _ptr_array_PYR_t_ref[0];
 const double tau_depression_PV = _ptr_array_PYR_tau_depression_PV[0];
 const double tau_depression_PYR = _ptr_array_PYR_tau_depression_PYR[0];
 const double tau_depression_SST = _ptr_array_PYR_tau_depression_SST[0];
 const double tau_facilitation_SST = _ptr_array_PYR_tau_facilitation_SST[0];
 const double _lio_1 = 0.5 * volt;
 const double _lio_2 = (- 0.5) + (1.0f*t_ref/dt);
 const int64_t _lio_3 = int_(t >= count_from);
 const double _lio_4 = 0.0 - volt;
 const double _lio_5 = 1.0f*1.0/tau_depression_PYR;
 const double _lio_6 = 0.0 - t;
 const double _lio_7 = 1.0f*1.0/tau_depression_PV;
 const double _lio_8 = 1.0f*1.0/tau_depression_SST;
 const double _lio_9 = 0.0 - U_SST;
 const double _lio_10 = 1.0f*1.0/tau_facilitation_SST;
 const double _lio_11 = 1.0f*1.0/U_SST;


	
	for(int32_t _index_events=0; _index_events<_num_events; _index_events++)
	{
	    // vector code
		const size_t _idx = _events[_index_events];
		const size_t _vectorisation_idx = _idx;
                
        double countdown = _ptr_array_PYR_countdown[_idx];
        double counted = _ptr_array_PYR_counted[_idx];
        double release_PYR = _ptr_array_PYR_release_PYR[_idx];
        const double release_gain = _ptr_array_medium_release_gain[0];
        const double spine_AMPA_factor = _ptr_array_medium_linked_spine_AMPA_factor[0];
        double t_spike = _ptr_array_PYR_t_spike[_idx];
        double transmit = _ptr_array_PYR_transmit[_idx];
        double u_SST = _ptr_array_PYR_u_SST[_idx];
        double v = _ptr_array_PYR_v[_idx];
        double w = _ptr_array_PYR_w[_idx];
        double x_PV = _ptr_array_PYR_x_PV[_idx];
        double x_PYR = _ptr_array_PYR_x_PYR[_idx];
        double x_SST = _ptr_array_PYR_x_SST[_idx];
        double release_AMPA;
        double release_PV;
        double release_SST;
        const int64_t own = int_(v < _lio_1);
        transmit = 1.0 - (open_loop * own);
        countdown = (_lio_2 * own) + ((1 - own) * countdown);
        counted += own * _lio_3;
        v = (V_reset * own) + ((1 - own) * (_lio_4 + v));
        w += b_w * own;
        x_PYR = 1.0 + (((- 1.0) + x_PYR) * exp(_lio_5 * (_lio_6 + t_spike)));
        x_PV = 1.0 + (((- 1.0) + x_PV) * exp(_lio_7 * (_lio_6 + t_spike)));
        x_SST = 1.0 + (((- 1.0) + x_SST) * exp(_lio_8 * (_lio_6 + t_spike)));
        u_SST = U_SST + ((_lio_9 + u_SST) * exp(_lio_10 * (_lio_6 + t_spike)));
        release_PYR = (transmit * release_gain) * x_PYR;
        release_AMPA = release_PYR * spine_AMPA_factor;
        release_PV = (transmit * release_gain) * x_PV;
        release_SST = _lio_11 * (((transmit * release_gain) * x_SST) * u_SST);
        x_PYR -= U_PYR * (transmit * x_PYR);
        x_PV -= U_PV * (transmit * x_PV);
        x_SST -= (transmit * u_SST) * x_SST;
        u_SST += U_SST * (transmit * (1.0 - u_SST));
        t_spike = t;
        _ptr_array_PYR_countdown[_idx] = countdown;
        _ptr_array_PYR_counted[_idx] = counted;
        _ptr_array_PYR_release_AMPA[_idx] = release_AMPA;
        _ptr_array_PYR_release_PV[_idx] = release_PV;
        _ptr_array_PYR_release_PYR[_idx] = release_PYR;
        _ptr_array_PYR_release_SST[_idx] = release_SST;
        _ptr_array_PYR_t_spike[_idx] = t_spike;
        _ptr_array_PYR_transmit[_idx] = transmit;
        _ptr_array_PYR_u_SST[_idx] = u_SST;
        _ptr_array_PYR_v[_idx] = v;
        _ptr_array_PYR_w[_idx] = w;
        _ptr_array_PYR_x_PV[_idx] = x_PV;
        _ptr_array_PYR_x_PYR[_idx] = x_PYR;
        _ptr_array_PYR_x_SST[_idx] = x_SST;

	}

}


