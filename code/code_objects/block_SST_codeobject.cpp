#include "code_objects/block_SST_codeobject.h"
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



void _run_block_SST_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num__source_block_2AB_SST_b_1_2AB = 16;
const size_t _num__source_block_2CD_SST_b_1_2CD = 16;
const size_t _num__source_block_tonic_SST_b_1_tonic = 16;
const size_t _num_clock_t = 1;
const size_t _num_indices = 16;
double* const _array_block_SST_t = _dynamic_array_block_SST_t.empty()? 0 : &_dynamic_array_block_SST_t[0];
const size_t _numt = _dynamic_array_block_SST_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_block_SST_N = _array_block_SST_N;
    double* __restrict  _ptr_array_SST_b_1_2AB = _array_SST_b_1_2AB;
    double* __restrict  _ptr_array_SST_b_1_2CD = _array_SST_b_1_2CD;
    double* __restrict  _ptr_array_SST_b_1_tonic = _array_SST_b_1_tonic;
    double*   _ptr_array_block_SST_clock_t = _array_block_SST_clock_t;
    int32_t* __restrict  _ptr_array_block_SST__indices = _array_block_SST__indices;
    double* __restrict  _ptr_array_block_SST_t = _array_block_SST_t;


    _dynamic_array_block_SST_t.push_back(_ptr_array_block_SST_clock_t[0]);

    const size_t _new_size = _dynamic_array_block_SST_t.size();
    // Resize the dynamic arrays
    _dynamic_array_block_SST_block_2AB.resize(_new_size, _num_indices);
    _dynamic_array_block_SST_block_2CD.resize(_new_size, _num_indices);
    _dynamic_array_block_SST_block_tonic.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_block_SST__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double __source_block_2AB_SST_b_1_2AB = _ptr_array_SST_b_1_2AB[_idx];
        const double __source_block_2CD_SST_b_1_2CD = _ptr_array_SST_b_1_2CD[_idx];
        const double __source_block_tonic_SST_b_1_tonic = _ptr_array_SST_b_1_tonic[_idx];
        const double _source_block_2AB = __source_block_2AB_SST_b_1_2AB;
        const double _to_record_block_2AB = _source_block_2AB;
        const double _source_block_2CD = __source_block_2CD_SST_b_1_2CD;
        const double _to_record_block_2CD = _source_block_2CD;
        const double _source_block_tonic = __source_block_tonic_SST_b_1_tonic;
        const double _to_record_block_tonic = _source_block_tonic;


        _dynamic_array_block_SST_block_2AB(_new_size-1, _i) = _to_record_block_2AB;
        _dynamic_array_block_SST_block_2CD(_new_size-1, _i) = _to_record_block_2CD;
        _dynamic_array_block_SST_block_tonic(_new_size-1, _i) = _to_record_block_tonic;
    }

    _ptr_array_block_SST_N[0] = _new_size;


}


