#include "code_objects/PYR_conductance_step_codeobject.h"
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



void _run_PYR_conductance_step_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numavailable_2AB = 160;
const size_t _numavailable_2CD = 160;
const size_t _numb_1_2AB = 160;
const size_t _numb_1_2CD = 160;
const size_t _numb_1_tonic = 160;
const size_t _numfraction_cell = 160;
const size_t _numg_tonic_NMDA = 1;
const size_t _numimposed = 1;
const size_t _numreference_block = 1;
const size_t _numtonic_2AB = 160;
const size_t _numtonic_2CD = 160;
const size_t _numtonic_share_2CD = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PYR_available_2AB = _array_PYR_available_2AB;
    double* __restrict  _ptr_array_PYR_available_2CD = _array_PYR_available_2CD;
    double* __restrict  _ptr_array_PYR_b_1_2AB = _array_PYR_b_1_2AB;
    double* __restrict  _ptr_array_PYR_b_1_2CD = _array_PYR_b_1_2CD;
    double* __restrict  _ptr_array_PYR_b_1_tonic = _array_PYR_b_1_tonic;
    double* __restrict  _ptr_array_PYR_fraction_cell = _array_PYR_fraction_cell;
    double*   _ptr_array_PYR_g_tonic_NMDA = _array_PYR_g_tonic_NMDA;
    double*   _ptr_array_PYR_imposed = _array_PYR_imposed;
    double*   _ptr_array_observer_reference_block = _array_observer_reference_block;
    double* __restrict  _ptr_array_PYR_tonic_2AB = _array_PYR_tonic_2AB;
    double* __restrict  _ptr_array_PYR_tonic_2CD = _array_PYR_tonic_2CD;
    double*   _ptr_array_PYR_tonic_share_2CD = _array_PYR_tonic_share_2CD;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double g_tonic_NMDA = _ptr_array_PYR_g_tonic_NMDA[0];
    const double imposed = _ptr_array_PYR_imposed[0];
    const double tonic_share_2CD = _ptr_array_PYR_tonic_share_2CD[0];
    const double _lio_1 = 1.0 - imposed;
    const double _lio_2 = g_tonic_NMDA * (1.0 - tonic_share_2CD);
    const double _lio_3 = g_tonic_NMDA * tonic_share_2CD;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double b_1_2AB = _ptr_array_PYR_b_1_2AB[_idx];
        const double b_1_2CD = _ptr_array_PYR_b_1_2CD[_idx];
        const double b_1_tonic = _ptr_array_PYR_b_1_tonic[_idx];
        const double fraction_cell = _ptr_array_PYR_fraction_cell[_idx];
        const double reference_block = _ptr_array_observer_reference_block[0];
        double available_2AB;
        double available_2CD;
        double tonic_2AB;
        double tonic_2CD;
        const double block_2AB = b_1_2AB;
        available_2AB = (1.0 - fraction_cell) * (1.0 - ((_lio_1 * block_2AB) + (imposed * reference_block)));
        const double block_2CD = b_1_2CD;
        available_2CD = fraction_cell * (1.0 - ((_lio_1 * block_2CD) + (imposed * reference_block)));
        tonic_2AB = _lio_2 * (1.0 - ((_lio_1 * block_2AB) + (imposed * reference_block)));
        const double block_tonic = b_1_tonic;
        tonic_2CD = _lio_3 * (1.0 - ((_lio_1 * block_tonic) + (imposed * reference_block)));
        _ptr_array_PYR_available_2AB[_idx] = available_2AB;
        _ptr_array_PYR_available_2CD[_idx] = available_2CD;
        _ptr_array_PYR_tonic_2AB[_idx] = tonic_2AB;
        _ptr_array_PYR_tonic_2CD[_idx] = tonic_2CD;

    }

}


