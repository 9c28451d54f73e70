#include "code_objects/lfp_sum_summed_variable_signal_post_codeobject.h"
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
        
    #define _brian_abs std::abs
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



void _run_lfp_sum_summed_variable_signal_post_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const int64_t N_post = 1;
const size_t _num_I_AMPA_pre_PYR_AMPA_factor = 1;
const size_t _num_I_AMPA_pre_PYR_E_AMPA = 1;
const size_t _num_I_AMPA_pre_PYR_ampa_antagonist = 1;
const size_t _num_I_AMPA_pre_PYR_g_AMPA = 160;
const size_t _num_I_AMPA_pre_PYR_v = 160;
const size_t _num_I_GABA_pre_PYR_E_GABA = 1;
const size_t _num_I_GABA_pre_PYR_g_PV = 160;
const size_t _num_I_GABA_pre_PYR_g_SST = 160;
const size_t _num_I_GABA_pre_PYR_g_tonic = 1;
const size_t _num_I_GABA_pre_PYR_g_tonic_arm = 1;
const size_t _num_I_GABA_pre_PYR_tonic_gaba = 1;
const size_t _num_I_GABA_pre_PYR_v = 160;
const size_t _num__I_GABA_pre_PYR_scaling_PYR_inhibition_gain = 1;
int32_t* const _array_lfp_sum__synaptic_post = _dynamic_array_lfp_sum__synaptic_post.empty()? 0 : &_dynamic_array_lfp_sum__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_lfp_sum__synaptic_post.size();
const size_t _numsignal_post = 1;
int32_t* const _array_lfp_sum__synaptic_pre = _dynamic_array_lfp_sum__synaptic_pre.empty()? 0 : &_dynamic_array_lfp_sum__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_lfp_sum__synaptic_pre.size();
const size_t _num_postsynaptic_idx = _dynamic_array_lfp_sum__synaptic_post.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_lfp_sum_N = _array_lfp_sum_N;
    double*   _ptr_array_PYR_AMPA_factor = _array_PYR_AMPA_factor;
    double*   _ptr_array_PYR_E_AMPA = _array_PYR_E_AMPA;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double* __restrict  _ptr_array_PYR_g_AMPA = _array_PYR_g_AMPA;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;
    double*   _ptr_array_PYR_E_GABA = _array_PYR_E_GABA;
    double* __restrict  _ptr_array_PYR_g_PV = _array_PYR_g_PV;
    double* __restrict  _ptr_array_PYR_g_SST = _array_PYR_g_SST;
    double*   _ptr_array_PYR_g_tonic = _array_PYR_g_tonic;
    double*   _ptr_array_PYR_g_tonic_arm = _array_PYR_g_tonic_arm;
    double*   _ptr_array_medium_tonic_gaba = _array_medium_tonic_gaba;
    double*   _ptr_array_medium_linked_inhibition_gain = _array_medium_linked_inhibition_gain;
    int32_t* __restrict  _ptr_array_lfp_sum__synaptic_post = _array_lfp_sum__synaptic_post;
    double*   _ptr_array_electrode_signal = _array_electrode_signal;
    int32_t* __restrict  _ptr_array_lfp_sum__synaptic_pre = _array_lfp_sum__synaptic_pre;


    //// MAIN CODE ////////////
    const int _target_size = N_post;

    // Set all the target variable values to zero
    
    for (int _target_idx=0; _target_idx<_target_size; _target_idx++)
    {
        _ptr_array_electrode_signal[_target_idx + 0] = 0;
    }

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double _I_AMPA_pre_PYR_AMPA_factor = _ptr_array_PYR_AMPA_factor[0];
    const double _I_AMPA_pre_PYR_E_AMPA = _ptr_array_PYR_E_AMPA[0];
    const double _I_GABA_pre_PYR_E_GABA = _ptr_array_PYR_E_GABA[0];
    const double _I_GABA_pre_PYR_g_tonic = _ptr_array_PYR_g_tonic[0];
    const double _I_GABA_pre_PYR_g_tonic_arm = _ptr_array_PYR_g_tonic_arm[0];


    for(int _idx=0; _idx<_ptr_array_lfp_sum_N[0]; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const int32_t _presynaptic_idx = _ptr_array_lfp_sum__synaptic_pre[_idx];
        const double _I_AMPA_pre_PYR_ampa_antagonist = _ptr_array_medium_ampa_antagonist[0];
        const double _I_AMPA_pre_PYR_g_AMPA = _ptr_array_PYR_g_AMPA[_presynaptic_idx];
        const double _I_AMPA_pre_PYR_v = _ptr_array_PYR_v[_presynaptic_idx];
        const double _I_GABA_pre_PYR_g_PV = _ptr_array_PYR_g_PV[_presynaptic_idx];
        const double _I_GABA_pre_PYR_g_SST = _ptr_array_PYR_g_SST[_presynaptic_idx];
        const double _I_GABA_pre_PYR_tonic_gaba = _ptr_array_medium_tonic_gaba[0];
        const double _I_GABA_pre_PYR_v = _ptr_array_PYR_v[_presynaptic_idx];
        const double __I_GABA_pre_PYR_scaling_PYR_inhibition_gain = _ptr_array_medium_linked_inhibition_gain[0];
        const double I_AMPA_pre = _I_AMPA_pre_PYR_AMPA_factor * (((1.0 - _I_AMPA_pre_PYR_ampa_antagonist) * _I_AMPA_pre_PYR_g_AMPA) * (_I_AMPA_pre_PYR_E_AMPA - _I_AMPA_pre_PYR_v));
        const double _I_GABA_pre_PYR_scaling = __I_GABA_pre_PYR_scaling_PYR_inhibition_gain;
        const double I_GABA_pre = (_I_GABA_pre_PYR_g_tonic + ((_I_GABA_pre_PYR_scaling * (_I_GABA_pre_PYR_g_PV + _I_GABA_pre_PYR_g_SST)) + (_I_GABA_pre_PYR_g_tonic_arm * _I_GABA_pre_PYR_tonic_gaba))) * (_I_GABA_pre_PYR_E_GABA - _I_GABA_pre_PYR_v);
        const double _synaptic_var = _brian_abs(I_AMPA_pre) + _brian_abs(I_GABA_pre);

        _ptr_array_electrode_signal[_ptr_array_lfp_sum__synaptic_post[_idx]] += _synaptic_var;
    }

}


