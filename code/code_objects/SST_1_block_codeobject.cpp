#include "code_objects/SST_1_block_codeobject.h"
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



void _run_SST_1_block_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numG_pool = 1;
const double Hz = 1.0;
const size_t _numKd_1_2AB = 1;
const size_t _numKd_1_2CD = 1;
const size_t _numM_2AB = 1;
const size_t _numM_2CD = 1;
const size_t _numMg = 1;
const size_t _numMg_competition = 1;
const int64_t N = 16;
const size_t _numV_Kd_1 = 1;
const size_t _numb_1_2AB = 16;
const size_t _numb_1_2CD = 16;
const size_t _numb_1_tonic = 16;
const size_t _numblock_acceleration = 1;
const size_t _numblock_dt = 1;
const size_t _numexposure = 1;
const size_t _numg_NMDA = 16;
const size_t _numk_leak_1 = 1;
const size_t _numkon_1 = 1;
const size_t _numlevel_1 = 1;
const size_t _numtonic_gated = 1;
const size_t _numuse_dependence = 1;
const size_t _numv = 16;
const size_t _numv_Mg = 1;
const size_t _numv_off_1 = 1;
const size_t _numvoltage_dependence = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_G_pool = _array_SST_G_pool;
    double*   _ptr_array_SST_Kd_1_2AB = _array_SST_Kd_1_2AB;
    double*   _ptr_array_SST_Kd_1_2CD = _array_SST_Kd_1_2CD;
    double*   _ptr_array_SST_M_2AB = _array_SST_M_2AB;
    double*   _ptr_array_SST_M_2CD = _array_SST_M_2CD;
    double*   _ptr_array_SST_Mg = _array_SST_Mg;
    double*   _ptr_array_SST_Mg_competition = _array_SST_Mg_competition;
    double*   _ptr_array_SST_V_Kd_1 = _array_SST_V_Kd_1;
    double* __restrict  _ptr_array_SST_b_1_2AB = _array_SST_b_1_2AB;
    double* __restrict  _ptr_array_SST_b_1_2CD = _array_SST_b_1_2CD;
    double* __restrict  _ptr_array_SST_b_1_tonic = _array_SST_b_1_tonic;
    double*   _ptr_array_medium_block_acceleration = _array_medium_block_acceleration;
    double*   _ptr_array_SST_block_dt = _array_SST_block_dt;
    double*   _ptr_array_SST_exposure = _array_SST_exposure;
    double* __restrict  _ptr_array_SST_g_NMDA = _array_SST_g_NMDA;
    double*   _ptr_array_SST_k_leak_1 = _array_SST_k_leak_1;
    double*   _ptr_array_SST_kon_1 = _array_SST_kon_1;
    double*   _ptr_array_medium_level_1 = _array_medium_level_1;
    double*   _ptr_array_SST_tonic_gated = _array_SST_tonic_gated;
    double*   _ptr_array_SST_use_dependence = _array_SST_use_dependence;
    double* __restrict  _ptr_array_SST_v = _array_SST_v;
    double*   _ptr_array_SST_v_Mg = _array_SST_v_Mg;
    double*   _ptr_array_SST_v_off_1 = _array_SST_v_off_1;
    double*   _ptr_array_SST_voltage_dependence = _array_SST_voltage_dependence;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double G_pool = _ptr_array_SST_G_pool[0];
    const double Kd_1_2AB = _ptr_array_SST_Kd_1_2AB[0];
    const double Kd_1_2CD = _ptr_array_SST_Kd_1_2CD[0];
    const double M_2AB = _ptr_array_SST_M_2AB[0];
    const double M_2CD = _ptr_array_SST_M_2CD[0];
    const double Mg = _ptr_array_SST_Mg[0];
    const double Mg_competition = _ptr_array_SST_Mg_competition[0];
    const double V_Kd_1 = _ptr_array_SST_V_Kd_1[0];
    const double block_dt = _ptr_array_SST_block_dt[0];
    const double exposure = _ptr_array_SST_exposure[0];
    const double k_leak_1 = _ptr_array_SST_k_leak_1[0];
    const double kon_1 = _ptr_array_SST_kon_1[0];
    const double tonic_gated = _ptr_array_SST_tonic_gated[0];
    const double use_dependence = _ptr_array_SST_use_dependence[0];
    const double v_Mg = _ptr_array_SST_v_Mg[0];
    const double v_off_1 = _ptr_array_SST_v_off_1[0];
    const double voltage_dependence = _ptr_array_SST_voltage_dependence[0];
    const double gate_tonic = 1 - (use_dependence * (1 - tonic_gated));
    const double _lio_1 = 1.0f*Mg/M_2CD;
    const double _lio_2 = 1.0f*1.0/v_Mg;
    const double _lio_3 = 1.0f*Mg/M_2AB;
    const double _lio_4 = 1.0f*voltage_dependence/v_off_1;
    const double _lio_5 = 0.0 - V_Kd_1;
    const double _lio_6 = gate_tonic * kon_1;
    const double _lio_7 = kon_1 * exposure;
    const double _lio_8 = k_leak_1 + (1e-12 * Hz);


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        double b_1_2AB = _ptr_array_SST_b_1_2AB[_idx];
        double b_1_2CD = _ptr_array_SST_b_1_2CD[_idx];
        double b_1_tonic = _ptr_array_SST_b_1_tonic[_idx];
        const double block_acceleration = _ptr_array_medium_block_acceleration[0];
        const double g_NMDA = _ptr_array_SST_g_NMDA[_idx];
        const double level_1 = _ptr_array_medium_level_1[0];
        const double v = _ptr_array_SST_v[_idx];
        const double gate = 1.0 - (use_dependence * (1.0 - (1.0f*g_NMDA/(G_pool + g_NMDA))));
        const double free_2CD = 1.0 - (Mg_competition * (1.0 - (1.0f*1.0/(1.0 + (_lio_1 * quick_exp(_lio_2 * (- v)))))));
        const double enter_2AB = gate * (1.0 - (Mg_competition * (1.0 - (1.0f*1.0/(1.0 + (_lio_3 * quick_exp(_lio_2 * (- v))))))));
        const double enter_2CD = gate * free_2CD;
        const double enter_tonic = gate_tonic * free_2CD;
        const double hastened = quick_exp(_lio_4 * (_lio_5 + v));
        const double leave = kon_1 * (gate * hastened);
        const double leave_tonic = _lio_6 * hastened;
        const double on_2AB = _lio_7 * (level_1 * enter_2AB);
        const double on_2CD = _lio_7 * (level_1 * enter_2CD);
        const double on_tonic = _lio_7 * (level_1 * enter_tonic);
        const double sum_2AB = _lio_8 + (on_2AB + (Kd_1_2AB * leave));
        const double sum_2CD = _lio_8 + (on_2CD + (Kd_1_2CD * leave));
        const double sum_tonic = _lio_8 + (on_tonic + (Kd_1_2CD * leave_tonic));
        const double block_2AB = b_1_2AB;
        b_1_2AB += ((1.0f*(on_2AB * ((1.0 + b_1_2AB) - block_2AB))/sum_2AB) - b_1_2AB) * (1.0 - quick_exp(block_dt * ((- sum_2AB) * block_acceleration)));
        const double block_2CD = b_1_2CD;
        b_1_2CD += ((1.0f*(on_2CD * ((1.0 + b_1_2CD) - block_2CD))/sum_2CD) - b_1_2CD) * (1.0 - quick_exp(block_dt * ((- sum_2CD) * block_acceleration)));
        const double block_tonic = b_1_tonic;
        b_1_tonic += ((1.0f*(on_tonic * ((1.0 + b_1_tonic) - block_tonic))/sum_tonic) - b_1_tonic) * (1.0 - quick_exp(block_dt * ((- sum_tonic) * block_acceleration)));
        _ptr_array_SST_b_1_2AB[_idx] = b_1_2AB;
        _ptr_array_SST_b_1_2CD[_idx] = b_1_2CD;
        _ptr_array_SST_b_1_tonic[_idx] = b_1_tonic;

    }

}


