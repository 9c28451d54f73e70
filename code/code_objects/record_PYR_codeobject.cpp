#include "code_objects/record_PYR_codeobject.h"
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
        
    // quick_exp is in engine.h
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



void _run_record_PYR_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v = 160;
const size_t _num____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v_Mg = 1;
const size_t _num____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v = 160;
const size_t _num____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v_Mg = 1;
const size_t _num___source_I_NMDA_PYR_B_2AB_PYR_M_2AB = 1;
const size_t _num___source_I_NMDA_PYR_B_2AB_PYR_Mg = 1;
const size_t _num___source_I_NMDA_PYR_B_2CD_PYR_M_2CD = 1;
const size_t _num___source_I_NMDA_PYR_B_2CD_PYR_Mg = 1;
const size_t _num__source_I_NMDA_PYR_E_NMDA = 1;
const size_t _num__source_I_NMDA_PYR_available_2AB = 160;
const size_t _num__source_I_NMDA_PYR_available_2CD = 160;
const size_t _num__source_I_NMDA_PYR_g_NMDA = 160;
const size_t _num__source_I_NMDA_PYR_tonic_2AB = 160;
const size_t _num__source_I_NMDA_PYR_tonic_2CD = 160;
const size_t _num__source_I_NMDA_PYR_v = 160;
const size_t _num_clock_t = 1;
const size_t _num_indices = 2;
const size_t _num_source_v = 160;
double* const _array_record_PYR_t = _dynamic_array_record_PYR_t.empty()? 0 : &_dynamic_array_record_PYR_t[0];
const size_t _numt = _dynamic_array_record_PYR_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_record_PYR_N = _array_record_PYR_N;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;
    double*   _ptr_array_PYR_v_Mg = _array_PYR_v_Mg;
    double*   _ptr_array_PYR_M_2AB = _array_PYR_M_2AB;
    double*   _ptr_array_PYR_Mg = _array_PYR_Mg;
    double*   _ptr_array_PYR_M_2CD = _array_PYR_M_2CD;
    double*   _ptr_array_PYR_E_NMDA = _array_PYR_E_NMDA;
    double* __restrict  _ptr_array_PYR_available_2AB = _array_PYR_available_2AB;
    double* __restrict  _ptr_array_PYR_available_2CD = _array_PYR_available_2CD;
    double* __restrict  _ptr_array_PYR_g_NMDA = _array_PYR_g_NMDA;
    double* __restrict  _ptr_array_PYR_tonic_2AB = _array_PYR_tonic_2AB;
    double* __restrict  _ptr_array_PYR_tonic_2CD = _array_PYR_tonic_2CD;
    double*   _ptr_array_record_PYR_clock_t = _array_record_PYR_clock_t;
    int32_t* __restrict  _ptr_array_record_PYR__indices = _array_record_PYR__indices;
    double* __restrict  _ptr_array_record_PYR_t = _array_record_PYR_t;


    _dynamic_array_record_PYR_t.push_back(_ptr_array_record_PYR_clock_t[0]);

    const size_t _new_size = _dynamic_array_record_PYR_t.size();
    // Resize the dynamic arrays
    _dynamic_array_record_PYR_I_NMDA.resize(_new_size, _num_indices);
    _dynamic_array_record_PYR_v.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double ____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v_Mg = _ptr_array_PYR_v_Mg[0];
    const double ____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v_Mg = _ptr_array_PYR_v_Mg[0];
    const double ___source_I_NMDA_PYR_B_2AB_PYR_M_2AB = _ptr_array_PYR_M_2AB[0];
    const double ___source_I_NMDA_PYR_B_2AB_PYR_Mg = _ptr_array_PYR_Mg[0];
    const double ___source_I_NMDA_PYR_B_2CD_PYR_M_2CD = _ptr_array_PYR_M_2CD[0];
    const double ___source_I_NMDA_PYR_B_2CD_PYR_Mg = _ptr_array_PYR_Mg[0];
    const double __source_I_NMDA_PYR_E_NMDA = _ptr_array_PYR_E_NMDA[0];
    const double _lio_1 = 1.0f*1.0/____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v_Mg;
    const double _lio_2 = 1.0f*1.0/____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v_Mg;
    const double _lio_3 = 1.0f*___source_I_NMDA_PYR_B_2AB_PYR_Mg/___source_I_NMDA_PYR_B_2AB_PYR_M_2AB;
    const double _lio_4 = 1.0f*___source_I_NMDA_PYR_B_2CD_PYR_Mg/___source_I_NMDA_PYR_B_2CD_PYR_M_2CD;


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_record_PYR__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double ____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v = _ptr_array_PYR_v[_idx];
        const double ____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v = _ptr_array_PYR_v[_idx];
        const double __source_I_NMDA_PYR_available_2AB = _ptr_array_PYR_available_2AB[_idx];
        const double __source_I_NMDA_PYR_available_2CD = _ptr_array_PYR_available_2CD[_idx];
        const double __source_I_NMDA_PYR_g_NMDA = _ptr_array_PYR_g_NMDA[_idx];
        const double __source_I_NMDA_PYR_tonic_2AB = _ptr_array_PYR_tonic_2AB[_idx];
        const double __source_I_NMDA_PYR_tonic_2CD = _ptr_array_PYR_tonic_2CD[_idx];
        const double __source_I_NMDA_PYR_v = _ptr_array_PYR_v[_idx];
        const double _source_v = _ptr_array_PYR_v[_idx];
        const double ___source_I_NMDA_PYR_B_2AB_PYR_attraction = quick_exp(_lio_1 * (- ____source_I_NMDA_PYR_B_2AB_PYR_attraction_PYR_v));
        const double ___source_I_NMDA_PYR_B_2CD_PYR_attraction = quick_exp(_lio_2 * (- ____source_I_NMDA_PYR_B_2CD_PYR_attraction_PYR_v));
        const double __source_I_NMDA_PYR_B_2AB = 1.0f*1.0/(1.0 + (_lio_3 * ___source_I_NMDA_PYR_B_2AB_PYR_attraction));
        const double __source_I_NMDA_PYR_B_2CD = 1.0f*1.0/(1.0 + (_lio_4 * ___source_I_NMDA_PYR_B_2CD_PYR_attraction));
        const double _source_I_NMDA = (((__source_I_NMDA_PYR_g_NMDA * ((__source_I_NMDA_PYR_available_2AB * __source_I_NMDA_PYR_B_2AB) + (__source_I_NMDA_PYR_available_2CD * __source_I_NMDA_PYR_B_2CD))) + (__source_I_NMDA_PYR_tonic_2AB * __source_I_NMDA_PYR_B_2AB)) + (__source_I_NMDA_PYR_tonic_2CD * __source_I_NMDA_PYR_B_2CD)) * (__source_I_NMDA_PYR_E_NMDA - __source_I_NMDA_PYR_v);
        const double _to_record_I_NMDA = _source_I_NMDA;
        const double _to_record_v = _source_v;


        _dynamic_array_record_PYR_I_NMDA(_new_size-1, _i) = _to_record_I_NMDA;
        _dynamic_array_record_PYR_v(_new_size-1, _i) = _to_record_v;
    }

    _ptr_array_record_PYR_N[0] = _new_size;


}


