#include <cmath>
#include <ctime>
#include <iostream>
#include <fstream>
#include <climits>
#include <algorithm>
#include <vector>
#include <string>
#include "objects.h"
#include "synapses_classes.h"
#include "brianlib/common_math.h"
#include "brianlib/stdint_compat.h"
#include "engine.h"
namespace unit_PV_1_block_codeobject {











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



void _run_PV_1_block_codeobject()
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
const int64_t N = 24;
const size_t _numV_Kd_1 = 1;
const size_t _numb_1_2AB = 24;
const size_t _numb_1_2CD = 24;
const size_t _numb_1_tonic = 24;
const size_t _numblock_acceleration = 1;
const size_t _numblock_dt = 1;
const size_t _numexposure = 1;
const size_t _numg_NMDA = 24;
const size_t _numk_leak_1 = 1;
const size_t _numkon_1 = 1;
const size_t _numlevel_1 = 1;
const size_t _numtonic_gated = 1;
const size_t _numuse_dependence = 1;
const size_t _numv = 24;
const size_t _numv_Mg = 1;
const size_t _numv_off_1 = 1;
const size_t _numvoltage_dependence = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_G_pool = _array_PV_G_pool;
    double*   _ptr_array_PV_Kd_1_2AB = _array_PV_Kd_1_2AB;
    double*   _ptr_array_PV_Kd_1_2CD = _array_PV_Kd_1_2CD;
    double*   _ptr_array_PV_M_2AB = _array_PV_M_2AB;
    double*   _ptr_array_PV_M_2CD = _array_PV_M_2CD;
    double*   _ptr_array_PV_Mg = _array_PV_Mg;
    double*   _ptr_array_PV_Mg_competition = _array_PV_Mg_competition;
    double*   _ptr_array_PV_V_Kd_1 = _array_PV_V_Kd_1;
    double* __restrict  _ptr_array_PV_b_1_2AB = _array_PV_b_1_2AB;
    double* __restrict  _ptr_array_PV_b_1_2CD = _array_PV_b_1_2CD;
    double* __restrict  _ptr_array_PV_b_1_tonic = _array_PV_b_1_tonic;
    double*   _ptr_array_medium_block_acceleration = _array_medium_block_acceleration;
    double*   _ptr_array_PV_block_dt = _array_PV_block_dt;
    double*   _ptr_array_PV_exposure = _array_PV_exposure;
    double* __restrict  _ptr_array_PV_g_NMDA = _array_PV_g_NMDA;
    double*   _ptr_array_PV_k_leak_1 = _array_PV_k_leak_1;
    double*   _ptr_array_PV_kon_1 = _array_PV_kon_1;
    double*   _ptr_array_medium_level_1 = _array_medium_level_1;
    double*   _ptr_array_PV_tonic_gated = _array_PV_tonic_gated;
    double*   _ptr_array_PV_use_dependence = _array_PV_use_dependence;
    double* __restrict  _ptr_array_PV_v = _array_PV_v;
    double*   _ptr_array_PV_v_Mg = _array_PV_v_Mg;
    double*   _ptr_array_PV_v_off_1 = _array_PV_v_off_1;
    double*   _ptr_array_PV_voltage_dependence = _array_PV_voltage_dependence;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double G_pool = _ptr_array_PV_G_pool[0];
    const double Kd_1_2AB = _ptr_array_PV_Kd_1_2AB[0];
    const double Kd_1_2CD = _ptr_array_PV_Kd_1_2CD[0];
    const double M_2AB = _ptr_array_PV_M_2AB[0];
    const double M_2CD = _ptr_array_PV_M_2CD[0];
    const double Mg = _ptr_array_PV_Mg[0];
    const double Mg_competition = _ptr_array_PV_Mg_competition[0];
    const double V_Kd_1 = _ptr_array_PV_V_Kd_1[0];
    const double block_dt = _ptr_array_PV_block_dt[0];
    const double exposure = _ptr_array_PV_exposure[0];
    const double k_leak_1 = _ptr_array_PV_k_leak_1[0];
    const double kon_1 = _ptr_array_PV_kon_1[0];
    const double tonic_gated = _ptr_array_PV_tonic_gated[0];
    const double use_dependence = _ptr_array_PV_use_dependence[0];
    const double v_Mg = _ptr_array_PV_v_Mg[0];
    const double v_off_1 = _ptr_array_PV_v_off_1[0];
    const double voltage_dependence = _ptr_array_PV_voltage_dependence[0];
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
                
        double b_1_2AB = _ptr_array_PV_b_1_2AB[_idx];
        double b_1_2CD = _ptr_array_PV_b_1_2CD[_idx];
        double b_1_tonic = _ptr_array_PV_b_1_tonic[_idx];
        const double block_acceleration = _ptr_array_medium_block_acceleration[0];
        const double g_NMDA = _ptr_array_PV_g_NMDA[_idx];
        const double level_1 = _ptr_array_medium_level_1[0];
        const double v = _ptr_array_PV_v[_idx];
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
        _ptr_array_PV_b_1_2AB[_idx] = b_1_2AB;
        _ptr_array_PV_b_1_2CD[_idx] = b_1_2CD;
        _ptr_array_PV_b_1_tonic[_idx] = b_1_tonic;

    }

}



}
void _run_PV_1_block_codeobject() { unit_PV_1_block_codeobject::_run_PV_1_block_codeobject(); }

namespace unit_PV_PV_pre_codeobject {













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



void _run_PV_PV_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PV_PV__synaptic_pre = _dynamic_array_PV_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_PV__synaptic_pre.size();
const size_t _numg_PV_post = 24;
double* const _array_PV_PV_relative_weight = _dynamic_array_PV_PV_relative_weight.empty()? 0 : &_dynamic_array_PV_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_PV_relative_weight.size();
const size_t _numtransmit_pre = 24;
const size_t _numweight = 1;
int32_t* const _array_PV_PV__synaptic_post = _dynamic_array_PV_PV__synaptic_post.empty()? 0 : &_dynamic_array_PV_PV__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PV_PV__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PV_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PV_PV__synaptic_pre = _array_PV_PV__synaptic_pre;
    double* __restrict  _ptr_array_PV_g_PV = _array_PV_g_PV;
    double* __restrict  _ptr_array_PV_PV_relative_weight = _array_PV_PV_relative_weight;
    double* __restrict  _ptr_array_PV_transmit = _array_PV_transmit;
    double*   _ptr_array_PV_PV_weight = _array_PV_PV_weight;
    int32_t* __restrict  _ptr_array_PV_PV__synaptic_post = _array_PV_PV__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double weight = _ptr_array_PV_PV_weight[0];


    
    {
    std::vector<int> *_spiking_synapses = PV_PV_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PV_PV__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PV_PV__synaptic_pre[_idx];
            double g_PV_post = _ptr_array_PV_g_PV[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PV_PV_relative_weight[_idx];
            const double transmit_pre = _ptr_array_PV_transmit[_presynaptic_idx];
            g_PV_post += weight * (relative_weight * transmit_pre);
            _ptr_array_PV_g_PV[_postsynaptic_idx] = g_PV_post;

        }
    }
    }

}

void _debugmsg_PV_PV_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PV_PV__synaptic_pre.size() << endl;
}


}
void _run_PV_PV_pre_codeobject() { unit_PV_PV_pre_codeobject::_run_PV_PV_pre_codeobject(); }
void _debugmsg_PV_PV_pre_codeobject() { unit_PV_PV_pre_codeobject::_debugmsg_PV_PV_pre_codeobject(); }

namespace unit_PV_PV_pre_push_spikes {











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



void _run_PV_PV_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 24;
const int64_t _n_targets = 24;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 25;
double* const _array_PV_PV_delay = _dynamic_array_PV_PV_delay.empty()? 0 : &_dynamic_array_PV_PV_delay[0];
const size_t _numdelay = _dynamic_array_PV_PV_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double* __restrict  _ptr_array_PV_PV_delay = _array_PV_PV_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PV_PV_pre.advance();
        PV_PV_pre.push(_ptr_array_PV__spikespace, _ptr_array_PV__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PV_PV_pre_push_spikes() { unit_PV_PV_pre_push_spikes::_run_PV_PV_pre_push_spikes(); }

namespace unit_PV_PYR_pre_codeobject {













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



void _run_PV_PYR_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PV_PYR__synaptic_pre = _dynamic_array_PV_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_PYR__synaptic_pre.size();
const size_t _numg_PV_post = 160;
double* const _array_PV_PYR_relative_weight = _dynamic_array_PV_PYR_relative_weight.empty()? 0 : &_dynamic_array_PV_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_PYR_relative_weight.size();
const size_t _numtransmit_pre = 24;
const size_t _numweight = 1;
int32_t* const _array_PV_PYR__synaptic_post = _dynamic_array_PV_PYR__synaptic_post.empty()? 0 : &_dynamic_array_PV_PYR__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PV_PYR__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PV_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PV_PYR__synaptic_pre = _array_PV_PYR__synaptic_pre;
    double* __restrict  _ptr_array_PYR_g_PV = _array_PYR_g_PV;
    double* __restrict  _ptr_array_PV_PYR_relative_weight = _array_PV_PYR_relative_weight;
    double* __restrict  _ptr_array_PV_transmit = _array_PV_transmit;
    double*   _ptr_array_PV_PYR_weight = _array_PV_PYR_weight;
    int32_t* __restrict  _ptr_array_PV_PYR__synaptic_post = _array_PV_PYR__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double weight = _ptr_array_PV_PYR_weight[0];


    
    {
    std::vector<int> *_spiking_synapses = PV_PYR_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PV_PYR__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PV_PYR__synaptic_pre[_idx];
            double g_PV_post = _ptr_array_PYR_g_PV[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PV_PYR_relative_weight[_idx];
            const double transmit_pre = _ptr_array_PV_transmit[_presynaptic_idx];
            g_PV_post += weight * (relative_weight * transmit_pre);
            _ptr_array_PYR_g_PV[_postsynaptic_idx] = g_PV_post;

        }
    }
    }

}

void _debugmsg_PV_PYR_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PV_PYR__synaptic_pre.size() << endl;
}


}
void _run_PV_PYR_pre_codeobject() { unit_PV_PYR_pre_codeobject::_run_PV_PYR_pre_codeobject(); }
void _debugmsg_PV_PYR_pre_codeobject() { unit_PV_PYR_pre_codeobject::_debugmsg_PV_PYR_pre_codeobject(); }

namespace unit_PV_PYR_pre_push_spikes {











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



void _run_PV_PYR_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 24;
const int64_t _n_targets = 160;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 25;
double* const _array_PV_PYR_delay = _dynamic_array_PV_PYR_delay.empty()? 0 : &_dynamic_array_PV_PYR_delay[0];
const size_t _numdelay = _dynamic_array_PV_PYR_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double* __restrict  _ptr_array_PV_PYR_delay = _array_PV_PYR_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PV_PYR_pre.advance();
        PV_PYR_pre.push(_ptr_array_PV__spikespace, _ptr_array_PV__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PV_PYR_pre_push_spikes() { unit_PV_PYR_pre_push_spikes::_run_PV_PYR_pre_push_spikes(); }

namespace unit_PV_SST_pre_codeobject {













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



void _run_PV_SST_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PV_SST__synaptic_pre = _dynamic_array_PV_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PV_SST__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_SST__synaptic_pre.size();
const size_t _numg_PV_post = 16;
double* const _array_PV_SST_relative_weight = _dynamic_array_PV_SST_relative_weight.empty()? 0 : &_dynamic_array_PV_SST_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_SST_relative_weight.size();
const size_t _numtransmit_pre = 24;
const size_t _numweight = 1;
int32_t* const _array_PV_SST__synaptic_post = _dynamic_array_PV_SST__synaptic_post.empty()? 0 : &_dynamic_array_PV_SST__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PV_SST__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PV_SST__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PV_SST__synaptic_pre = _array_PV_SST__synaptic_pre;
    double* __restrict  _ptr_array_SST_g_PV = _array_SST_g_PV;
    double* __restrict  _ptr_array_PV_SST_relative_weight = _array_PV_SST_relative_weight;
    double* __restrict  _ptr_array_PV_transmit = _array_PV_transmit;
    double*   _ptr_array_PV_SST_weight = _array_PV_SST_weight;
    int32_t* __restrict  _ptr_array_PV_SST__synaptic_post = _array_PV_SST__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double weight = _ptr_array_PV_SST_weight[0];


    
    {
    std::vector<int> *_spiking_synapses = PV_SST_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PV_SST__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PV_SST__synaptic_pre[_idx];
            double g_PV_post = _ptr_array_SST_g_PV[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PV_SST_relative_weight[_idx];
            const double transmit_pre = _ptr_array_PV_transmit[_presynaptic_idx];
            g_PV_post += weight * (relative_weight * transmit_pre);
            _ptr_array_SST_g_PV[_postsynaptic_idx] = g_PV_post;

        }
    }
    }

}

void _debugmsg_PV_SST_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PV_SST__synaptic_pre.size() << endl;
}


}
void _run_PV_SST_pre_codeobject() { unit_PV_SST_pre_codeobject::_run_PV_SST_pre_codeobject(); }
void _debugmsg_PV_SST_pre_codeobject() { unit_PV_SST_pre_codeobject::_debugmsg_PV_SST_pre_codeobject(); }

namespace unit_PV_SST_pre_push_spikes {











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



void _run_PV_SST_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 24;
const int64_t _n_targets = 16;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 25;
double* const _array_PV_SST_delay = _dynamic_array_PV_SST_delay.empty()? 0 : &_dynamic_array_PV_SST_delay[0];
const size_t _numdelay = _dynamic_array_PV_SST_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double* __restrict  _ptr_array_PV_SST_delay = _array_PV_SST_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PV_SST_pre.advance();
        PV_SST_pre.push(_ptr_array_PV__spikespace, _ptr_array_PV__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PV_SST_pre_push_spikes() { unit_PV_SST_pre_push_spikes::_run_PV_SST_pre_push_spikes(); }

namespace unit_PV_conductance_step_codeobject {











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



void _run_PV_conductance_step_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numavailable_2AB = 24;
const size_t _numavailable_2CD = 24;
const size_t _numb_1_2AB = 24;
const size_t _numb_1_2CD = 24;
const size_t _numb_1_tonic = 24;
const size_t _numfraction_cell = 24;
const size_t _numg_tonic_NMDA = 1;
const size_t _numimposed = 1;
const size_t _numreference_block = 1;
const size_t _numtonic_2AB = 24;
const size_t _numtonic_2CD = 24;
const size_t _numtonic_share_2CD = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PV_available_2AB = _array_PV_available_2AB;
    double* __restrict  _ptr_array_PV_available_2CD = _array_PV_available_2CD;
    double* __restrict  _ptr_array_PV_b_1_2AB = _array_PV_b_1_2AB;
    double* __restrict  _ptr_array_PV_b_1_2CD = _array_PV_b_1_2CD;
    double* __restrict  _ptr_array_PV_b_1_tonic = _array_PV_b_1_tonic;
    double* __restrict  _ptr_array_PV_fraction_cell = _array_PV_fraction_cell;
    double*   _ptr_array_PV_g_tonic_NMDA = _array_PV_g_tonic_NMDA;
    double*   _ptr_array_PV_imposed = _array_PV_imposed;
    double*   _ptr_array_observer_reference_block = _array_observer_reference_block;
    double* __restrict  _ptr_array_PV_tonic_2AB = _array_PV_tonic_2AB;
    double* __restrict  _ptr_array_PV_tonic_2CD = _array_PV_tonic_2CD;
    double*   _ptr_array_PV_tonic_share_2CD = _array_PV_tonic_share_2CD;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double g_tonic_NMDA = _ptr_array_PV_g_tonic_NMDA[0];
    const double imposed = _ptr_array_PV_imposed[0];
    const double tonic_share_2CD = _ptr_array_PV_tonic_share_2CD[0];
    const double _lio_1 = 1.0 - imposed;
    const double _lio_2 = g_tonic_NMDA * (1.0 - tonic_share_2CD);
    const double _lio_3 = g_tonic_NMDA * tonic_share_2CD;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double b_1_2AB = _ptr_array_PV_b_1_2AB[_idx];
        const double b_1_2CD = _ptr_array_PV_b_1_2CD[_idx];
        const double b_1_tonic = _ptr_array_PV_b_1_tonic[_idx];
        const double fraction_cell = _ptr_array_PV_fraction_cell[_idx];
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
        _ptr_array_PV_available_2AB[_idx] = available_2AB;
        _ptr_array_PV_available_2CD[_idx] = available_2CD;
        _ptr_array_PV_tonic_2AB[_idx] = tonic_2AB;
        _ptr_array_PV_tonic_2CD[_idx] = tonic_2CD;

    }

}



}
void _run_PV_conductance_step_codeobject() { unit_PV_conductance_step_codeobject::_run_PV_conductance_step_codeobject(); }

namespace unit_PV_spike_resetter_codeobject {











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



}
void _run_PV_spike_resetter_codeobject() { unit_PV_spike_resetter_codeobject::_run_PV_spike_resetter_codeobject(); }

namespace unit_PV_spike_thresholder_codeobject {











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



void _run_PV_spike_thresholder_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numV_th_cell = 24;
const size_t _num_spikespace = 25;
const size_t _numv = 24;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PV_V_th_cell = _array_PV_V_th_cell;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double* __restrict  _ptr_array_PV_v = _array_PV_v;



    //// MAIN CODE ////////////
    // scalar code
    const int _vectorisation_idx = -1;
        



    long _count = 0;
    for (size_t _start = 0; _start < N; _start += 64)
    {
        const size_t _stop = _start + 64 < N ? _start + 64 : N;
        int _any = 0;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_PV_V_th_cell[_idx];
        const double v = _ptr_array_PV_v[_idx];
        _any |= (v > V_th_cell);
        }
        if (!_any) continue;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_PV_V_th_cell[_idx];
        const double v = _ptr_array_PV_v[_idx];
        if (v > V_th_cell) {
            _ptr_array_PV__spikespace[_count++] = _idx;
        }
        }
    }
    _ptr_array_PV__spikespace[N] = _count;

}



}
void _run_PV_spike_thresholder_codeobject() { unit_PV_spike_thresholder_codeobject::_run_PV_spike_thresholder_codeobject(); }

namespace unit_PV_spill_pre_codeobject {













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



void _run_PV_spill_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PV_spill__synaptic_pre = _dynamic_array_PV_spill__synaptic_pre.empty()? 0 : &_dynamic_array_PV_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_spill__synaptic_pre.size();
const size_t _numgaba_post = 1;
const size_t _numleak_share_post = 1;
const size_t _numreference_gaba_post = 1;
const size_t _numtau_GABA_ambient_post = 1;
const size_t _numtransmit_pre = 24;
int32_t* const _array_PV_spill__synaptic_post = _dynamic_array_PV_spill__synaptic_post.empty()? 0 : &_dynamic_array_PV_spill__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PV_spill__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PV_spill__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PV_spill__synaptic_pre = _array_PV_spill__synaptic_pre;
    double*   _ptr_array_medium_gaba = _array_medium_gaba;
    double*   _ptr_array_medium_leak_share = _array_medium_leak_share;
    double*   _ptr_array_medium_reference_gaba = _array_medium_reference_gaba;
    double*   _ptr_array_medium_tau_GABA_ambient = _array_medium_tau_GABA_ambient;
    double* __restrict  _ptr_array_PV_transmit = _array_PV_transmit;
    int32_t* __restrict  _ptr_array_PV_spill__synaptic_post = _array_PV_spill__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double leak_share_post = _ptr_array_medium_leak_share[0];
    const double reference_gaba_post = _ptr_array_medium_reference_gaba[0];
    const double tau_GABA_ambient_post = _ptr_array_medium_tau_GABA_ambient[0];
    const double _lio_1 = 1.0f*(1.0 - leak_share_post)/(tau_GABA_ambient_post * reference_gaba_post);


    
    {
    std::vector<int> *_spiking_synapses = PV_spill_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PV_spill__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PV_spill__synaptic_pre[_idx];
            double gaba_post = _ptr_array_medium_gaba[_postsynaptic_idx];
            const double transmit_pre = _ptr_array_PV_transmit[_presynaptic_idx];
            gaba_post += _lio_1 * transmit_pre;
            _ptr_array_medium_gaba[_postsynaptic_idx] = gaba_post;

        }
    }
    }

}

void _debugmsg_PV_spill_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PV_spill__synaptic_pre.size() << endl;
}


}
void _run_PV_spill_pre_codeobject() { unit_PV_spill_pre_codeobject::_run_PV_spill_pre_codeobject(); }
void _debugmsg_PV_spill_pre_codeobject() { unit_PV_spill_pre_codeobject::_debugmsg_PV_spill_pre_codeobject(); }

namespace unit_PV_spill_pre_push_spikes {











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



void _run_PV_spill_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 24;
const int64_t _n_targets = 1;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 25;
double* const _array_PV_spill_delay = _dynamic_array_PV_spill_delay.empty()? 0 : &_dynamic_array_PV_spill_delay[0];
const size_t _numdelay = _dynamic_array_PV_spill_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    double*   _ptr_array_PV_spill_delay = _array_PV_spill_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PV_spill_pre.advance();
        PV_spill_pre.push(_ptr_array_PV__spikespace, _ptr_array_PV__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PV_spill_pre_push_spikes() { unit_PV_spill_pre_push_spikes::_run_PV_spill_pre_push_spikes(); }

namespace unit_PV_stateupdater_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    // counter_uniform is in engine.h
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



void _run_PV_stateupdater_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numAMPA_factor = 1;
const size_t _numC_m = 1;
const size_t _numE_AMPA = 1;
const size_t _numE_GABA = 1;
const size_t _numE_L = 1;
const size_t _numE_NMDA = 1;
const size_t _numM_2AB = 1;
const size_t _numM_2CD = 1;
const size_t _numMg = 1;
const int64_t N = 24;
const size_t _numampa_antagonist = 1;
const size_t _numavailable_2AB = 24;
const size_t _numavailable_2CD = 24;
const size_t _numbackground_NMDA_ratio = 1;
const size_t _numbackground_rate = 1;
const size_t _numbackground_weight = 1;
const size_t _numcountdown = 24;
const size_t _numdrive_cell = 24;
const size_t _numdt = 1;
const size_t _numg_AMPA = 24;
const size_t _numg_L = 1;
const size_t _numg_NMDA = 24;
const size_t _numg_PV = 24;
const size_t _numg_SST = 24;
const size_t _numg_tonic = 1;
const size_t _numg_tonic_arm = 1;
const size_t _numi = 24;
const size_t _numnoise_stream = 1;
const size_t _numopen_loop = 1;
const size_t _numt_in_timesteps = 1;
const size_t _numtarget_rate = 1;
const size_t _numtau_AMPA = 1;
const size_t _numtau_NMDA = 1;
const size_t _numtau_NMDA_rise = 1;
const size_t _numtau_PV = 1;
const size_t _numtau_SST = 1;
const size_t _numtau_w = 1;
const size_t _numtonic_2AB = 24;
const size_t _numtonic_2CD = 24;
const size_t _numtonic_gaba = 1;
const size_t _numv = 24;
const size_t _numv_Mg = 1;
const double volt = 1.0;
const size_t _numw = 24;
const size_t _numx_NMDA = 24;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_AMPA_factor = _array_PV_AMPA_factor;
    double*   _ptr_array_PV_C_m = _array_PV_C_m;
    double*   _ptr_array_PV_E_AMPA = _array_PV_E_AMPA;
    double*   _ptr_array_PV_E_GABA = _array_PV_E_GABA;
    double*   _ptr_array_PV_E_L = _array_PV_E_L;
    double*   _ptr_array_PV_E_NMDA = _array_PV_E_NMDA;
    double*   _ptr_array_PV_M_2AB = _array_PV_M_2AB;
    double*   _ptr_array_PV_M_2CD = _array_PV_M_2CD;
    double*   _ptr_array_PV_Mg = _array_PV_Mg;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double* __restrict  _ptr_array_PV_available_2AB = _array_PV_available_2AB;
    double* __restrict  _ptr_array_PV_available_2CD = _array_PV_available_2CD;
    double*   _ptr_array_PV_background_NMDA_ratio = _array_PV_background_NMDA_ratio;
    double*   _ptr_array_PV_background_rate = _array_PV_background_rate;
    double*   _ptr_array_PV_background_weight = _array_PV_background_weight;
    double* __restrict  _ptr_array_PV_countdown = _array_PV_countdown;
    double* __restrict  _ptr_array_PV_drive_cell = _array_PV_drive_cell;
    double*   _ptr_array_PV_clock_dt = _array_PV_clock_dt;
    double* __restrict  _ptr_array_PV_g_AMPA = _array_PV_g_AMPA;
    double*   _ptr_array_PV_g_L = _array_PV_g_L;
    double* __restrict  _ptr_array_PV_g_NMDA = _array_PV_g_NMDA;
    double* __restrict  _ptr_array_PV_g_PV = _array_PV_g_PV;
    double* __restrict  _ptr_array_PV_g_SST = _array_PV_g_SST;
    double*   _ptr_array_PV_g_tonic = _array_PV_g_tonic;
    double*   _ptr_array_PV_g_tonic_arm = _array_PV_g_tonic_arm;
    int32_t* __restrict  _ptr_array_PV_i = _array_PV_i;
    int32_t*   _ptr_array_PV_noise_stream = _array_PV_noise_stream;
    double*   _ptr_array_PV_open_loop = _array_PV_open_loop;
    int64_t*   _ptr_array_PV_clock_timestep = _array_PV_clock_timestep;
    double*   _ptr_array_PV_target_rate = _array_PV_target_rate;
    double*   _ptr_array_PV_tau_AMPA = _array_PV_tau_AMPA;
    double*   _ptr_array_PV_tau_NMDA = _array_PV_tau_NMDA;
    double*   _ptr_array_PV_tau_NMDA_rise = _array_PV_tau_NMDA_rise;
    double*   _ptr_array_PV_tau_PV = _array_PV_tau_PV;
    double*   _ptr_array_PV_tau_SST = _array_PV_tau_SST;
    double*   _ptr_array_PV_tau_w = _array_PV_tau_w;
    double* __restrict  _ptr_array_PV_tonic_2AB = _array_PV_tonic_2AB;
    double* __restrict  _ptr_array_PV_tonic_2CD = _array_PV_tonic_2CD;
    double*   _ptr_array_medium_tonic_gaba = _array_medium_tonic_gaba;
    double* __restrict  _ptr_array_PV_v = _array_PV_v;
    double*   _ptr_array_PV_v_Mg = _array_PV_v_Mg;
    double* __restrict  _ptr_array_PV_w = _array_PV_w;
    double* __restrict  _ptr_array_PV_x_NMDA = _array_PV_x_NMDA;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double AMPA_factor = _ptr_array_PV_AMPA_factor[0];
    const double C_m = _ptr_array_PV_C_m[0];
    const double E_AMPA = _ptr_array_PV_E_AMPA[0];
    const double E_GABA = _ptr_array_PV_E_GABA[0];
    const double E_L = _ptr_array_PV_E_L[0];
    const double E_NMDA = _ptr_array_PV_E_NMDA[0];
    const double M_2AB = _ptr_array_PV_M_2AB[0];
    const double M_2CD = _ptr_array_PV_M_2CD[0];
    const double Mg = _ptr_array_PV_Mg[0];
    const double background_NMDA_ratio = _ptr_array_PV_background_NMDA_ratio[0];
    const double background_rate = _ptr_array_PV_background_rate[0];
    const double background_weight = _ptr_array_PV_background_weight[0];
    const double dt = _ptr_array_PV_clock_dt[0];
    const double g_L = _ptr_array_PV_g_L[0];
    const double g_tonic = _ptr_array_PV_g_tonic[0];
    const double g_tonic_arm = _ptr_array_PV_g_tonic_arm[0];
    const int32_t noise_stream = _ptr_array_PV_noise_stream[0];
    const double open_loop = _ptr_array_PV_open_loop[0];
    const int64_t t_in_timesteps = _ptr_array_PV_clock_timestep[0];
    const double target_rate = _ptr_array_PV_target_rate[0];
    const double tau_AMPA = _ptr_array_PV_tau_AMPA[0];
    const double tau_NMDA = _ptr_array_PV_tau_NMDA[0];
    const double tau_NMDA_rise = _ptr_array_PV_tau_NMDA_rise[0];
    const double tau_PV = _ptr_array_PV_tau_PV[0];
    const double tau_SST = _ptr_array_PV_tau_SST[0];
    const double tau_w = _ptr_array_PV_tau_w[0];
    const double v_Mg = _ptr_array_PV_v_Mg[0];
    const double _lio_1 = 1.0f*background_weight/dt;
    const double _lio_2 = background_rate * dt;
    const double _lio_3 = 1.0f*1.0/tau_AMPA;
    const double _lio_4 = 1.0f*1.0/tau_NMDA;
    const double _lio_5 = 1.0f*1.0/tau_NMDA_rise;
    const double _lio_6 = 1.0f*(- dt)/tau_PV;
    const double _lio_7 = 1.0f*(- dt)/tau_SST;
    const double _lio_8 = 1.0f*volt/dt;
    const double _lio_9 = 1.0 + (((- dt) * open_loop) * target_rate);
    const double _lio_10 = 1.0f*1.0/C_m;
    const double _lio_11 = 1.0f*Mg/M_2AB;
    const double _lio_12 = 1.0f*1.0/v_Mg;
    const double _lio_13 = 1.0f*Mg/M_2CD;
    const double _lio_14 = 1.0f*(- dt)/tau_w;
    const double _lio_15 = 1.0f*(background_NMDA_ratio * background_weight)/dt;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double ampa_antagonist = _ptr_array_medium_ampa_antagonist[0];
        const double available_2AB = _ptr_array_PV_available_2AB[_idx];
        const double available_2CD = _ptr_array_PV_available_2CD[_idx];
        double countdown = _ptr_array_PV_countdown[_idx];
        const double drive_cell = _ptr_array_PV_drive_cell[_idx];
        double g_AMPA = _ptr_array_PV_g_AMPA[_idx];
        double g_NMDA = _ptr_array_PV_g_NMDA[_idx];
        double g_PV = _ptr_array_PV_g_PV[_idx];
        double g_SST = _ptr_array_PV_g_SST[_idx];
        const int32_t i = _ptr_array_PV_i[_idx];
        const double tonic_2AB = _ptr_array_PV_tonic_2AB[_idx];
        const double tonic_2CD = _ptr_array_PV_tonic_2CD[_idx];
        const double tonic_gaba = _ptr_array_medium_tonic_gaba[0];
        double v = _ptr_array_PV_v[_idx];
        double w = _ptr_array_PV_w[_idx];
        double x_NMDA = _ptr_array_PV_x_NMDA[_idx];
        const double _countdown = (- 1.0) + countdown;
        const double _g_AMPA = (dt * ((_lio_1 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_3 * g_AMPA))) + g_AMPA;
        const double _g_NMDA = (dt * ((_lio_4 * (- g_NMDA)) + (_lio_5 * x_NMDA))) + g_NMDA;
        const double _g_PV = (_lio_6 * g_PV) + g_PV;
        const double _g_SST = (_lio_7 * g_SST) + g_SST;
        const double _v = (dt * ((_lio_8 * int_(counter_uniform(i, t_in_timesteps, noise_stream) > _lio_9)) + (_lio_10 * ((((((AMPA_factor * ((g_AMPA * (1.0 - ampa_antagonist)) * (E_AMPA - v))) + (g_L * (E_L - v))) + ((E_GABA - v) * (g_tonic + ((g_PV + g_SST) + (g_tonic_arm * tonic_gaba))))) + ((E_NMDA - v) * (((g_NMDA * ((1.0f*available_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v))))) + (1.0f*available_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v))))))) + (1.0f*tonic_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v)))))) + (1.0f*tonic_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v)))))))) - w) * int_(countdown <= 0))))) + v;
        const double _w = (_lio_14 * w) + w;
        const double _x_NMDA = (dt * ((_lio_15 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_5 * x_NMDA))) + x_NMDA;
        countdown = _countdown;
        g_AMPA = _g_AMPA;
        g_NMDA = _g_NMDA;
        g_PV = _g_PV;
        g_SST = _g_SST;
        v = _v;
        w = _w;
        x_NMDA = _x_NMDA;
        _ptr_array_PV_countdown[_idx] = countdown;
        _ptr_array_PV_g_AMPA[_idx] = g_AMPA;
        _ptr_array_PV_g_NMDA[_idx] = g_NMDA;
        _ptr_array_PV_g_PV[_idx] = g_PV;
        _ptr_array_PV_g_SST[_idx] = g_SST;
        _ptr_array_PV_v[_idx] = v;
        _ptr_array_PV_w[_idx] = w;
        _ptr_array_PV_x_NMDA[_idx] = x_NMDA;

    }

}



}
void _run_PV_stateupdater_codeobject() { unit_PV_stateupdater_codeobject::_run_PV_stateupdater_codeobject(); }

namespace unit_PYR_1_block_codeobject {











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



void _run_PYR_1_block_codeobject()
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
const int64_t N = 160;
const size_t _numV_Kd_1 = 1;
const size_t _numb_1_2AB = 160;
const size_t _numb_1_2CD = 160;
const size_t _numb_1_tonic = 160;
const size_t _numblock_acceleration = 1;
const size_t _numblock_dt = 1;
const size_t _numexposure = 1;
const size_t _numg_NMDA = 160;
const size_t _numk_leak_1 = 1;
const size_t _numkon_1 = 1;
const size_t _numlevel_1 = 1;
const size_t _numtonic_gated = 1;
const size_t _numuse_dependence = 1;
const size_t _numv = 160;
const size_t _numv_Mg = 1;
const size_t _numv_off_1 = 1;
const size_t _numvoltage_dependence = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_G_pool = _array_PYR_G_pool;
    double*   _ptr_array_PYR_Kd_1_2AB = _array_PYR_Kd_1_2AB;
    double*   _ptr_array_PYR_Kd_1_2CD = _array_PYR_Kd_1_2CD;
    double*   _ptr_array_PYR_M_2AB = _array_PYR_M_2AB;
    double*   _ptr_array_PYR_M_2CD = _array_PYR_M_2CD;
    double*   _ptr_array_PYR_Mg = _array_PYR_Mg;
    double*   _ptr_array_PYR_Mg_competition = _array_PYR_Mg_competition;
    double*   _ptr_array_PYR_V_Kd_1 = _array_PYR_V_Kd_1;
    double* __restrict  _ptr_array_PYR_b_1_2AB = _array_PYR_b_1_2AB;
    double* __restrict  _ptr_array_PYR_b_1_2CD = _array_PYR_b_1_2CD;
    double* __restrict  _ptr_array_PYR_b_1_tonic = _array_PYR_b_1_tonic;
    double*   _ptr_array_medium_block_acceleration = _array_medium_block_acceleration;
    double*   _ptr_array_PYR_block_dt = _array_PYR_block_dt;
    double*   _ptr_array_PYR_exposure = _array_PYR_exposure;
    double* __restrict  _ptr_array_PYR_g_NMDA = _array_PYR_g_NMDA;
    double*   _ptr_array_PYR_k_leak_1 = _array_PYR_k_leak_1;
    double*   _ptr_array_PYR_kon_1 = _array_PYR_kon_1;
    double*   _ptr_array_medium_level_1 = _array_medium_level_1;
    double*   _ptr_array_PYR_tonic_gated = _array_PYR_tonic_gated;
    double*   _ptr_array_PYR_use_dependence = _array_PYR_use_dependence;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;
    double*   _ptr_array_PYR_v_Mg = _array_PYR_v_Mg;
    double*   _ptr_array_PYR_v_off_1 = _array_PYR_v_off_1;
    double*   _ptr_array_PYR_voltage_dependence = _array_PYR_voltage_dependence;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double G_pool = _ptr_array_PYR_G_pool[0];
    const double Kd_1_2AB = _ptr_array_PYR_Kd_1_2AB[0];
    const double Kd_1_2CD = _ptr_array_PYR_Kd_1_2CD[0];
    const double M_2AB = _ptr_array_PYR_M_2AB[0];
    const double M_2CD = _ptr_array_PYR_M_2CD[0];
    const double Mg = _ptr_array_PYR_Mg[0];
    const double Mg_competition = _ptr_array_PYR_Mg_competition[0];
    const double V_Kd_1 = _ptr_array_PYR_V_Kd_1[0];
    const double block_dt = _ptr_array_PYR_block_dt[0];
    const double exposure = _ptr_array_PYR_exposure[0];
    const double k_leak_1 = _ptr_array_PYR_k_leak_1[0];
    const double kon_1 = _ptr_array_PYR_kon_1[0];
    const double tonic_gated = _ptr_array_PYR_tonic_gated[0];
    const double use_dependence = _ptr_array_PYR_use_dependence[0];
    const double v_Mg = _ptr_array_PYR_v_Mg[0];
    const double v_off_1 = _ptr_array_PYR_v_off_1[0];
    const double voltage_dependence = _ptr_array_PYR_voltage_dependence[0];
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
                
        double b_1_2AB = _ptr_array_PYR_b_1_2AB[_idx];
        double b_1_2CD = _ptr_array_PYR_b_1_2CD[_idx];
        double b_1_tonic = _ptr_array_PYR_b_1_tonic[_idx];
        const double block_acceleration = _ptr_array_medium_block_acceleration[0];
        const double g_NMDA = _ptr_array_PYR_g_NMDA[_idx];
        const double level_1 = _ptr_array_medium_level_1[0];
        const double v = _ptr_array_PYR_v[_idx];
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
        _ptr_array_PYR_b_1_2AB[_idx] = b_1_2AB;
        _ptr_array_PYR_b_1_2CD[_idx] = b_1_2CD;
        _ptr_array_PYR_b_1_tonic[_idx] = b_1_tonic;

    }

}



}
void _run_PYR_1_block_codeobject() { unit_PYR_1_block_codeobject::_run_PYR_1_block_codeobject(); }

namespace unit_PYR_PV_pre_codeobject {













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



void _run_PYR_PV_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PYR_PV__synaptic_pre = _dynamic_array_PYR_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_PV__synaptic_pre.size();
const size_t _numg_AMPA_post = 24;
const size_t _numrecurrent_NMDA_ratio_post = 1;
double* const _array_PYR_PV_relative_weight = _dynamic_array_PYR_PV_relative_weight.empty()? 0 : &_dynamic_array_PYR_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_PV_relative_weight.size();
const size_t _numrelease_PV_pre = 160;
const size_t _numweight = 1;
const size_t _numx_NMDA_post = 24;
int32_t* const _array_PYR_PV__synaptic_post = _dynamic_array_PYR_PV__synaptic_post.empty()? 0 : &_dynamic_array_PYR_PV__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PYR_PV__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PYR_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PYR_PV__synaptic_pre = _array_PYR_PV__synaptic_pre;
    double* __restrict  _ptr_array_PV_g_AMPA = _array_PV_g_AMPA;
    double*   _ptr_array_PV_recurrent_NMDA_ratio = _array_PV_recurrent_NMDA_ratio;
    double* __restrict  _ptr_array_PYR_PV_relative_weight = _array_PYR_PV_relative_weight;
    double* __restrict  _ptr_array_PYR_release_PV = _array_PYR_release_PV;
    double*   _ptr_array_PYR_PV_weight = _array_PYR_PV_weight;
    double* __restrict  _ptr_array_PV_x_NMDA = _array_PV_x_NMDA;
    int32_t* __restrict  _ptr_array_PYR_PV__synaptic_post = _array_PYR_PV__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double recurrent_NMDA_ratio_post = _ptr_array_PV_recurrent_NMDA_ratio[0];
    const double weight = _ptr_array_PYR_PV_weight[0];
    const double _lio_1 = recurrent_NMDA_ratio_post * weight;


    
    {
    std::vector<int> *_spiking_synapses = PYR_PV_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PYR_PV__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PYR_PV__synaptic_pre[_idx];
            double g_AMPA_post = _ptr_array_PV_g_AMPA[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PYR_PV_relative_weight[_idx];
            const double release_PV_pre = _ptr_array_PYR_release_PV[_presynaptic_idx];
            double x_NMDA_post = _ptr_array_PV_x_NMDA[_postsynaptic_idx];
            g_AMPA_post += weight * (relative_weight * release_PV_pre);
            x_NMDA_post += _lio_1 * (relative_weight * release_PV_pre);
            _ptr_array_PV_g_AMPA[_postsynaptic_idx] = g_AMPA_post;
            _ptr_array_PV_x_NMDA[_postsynaptic_idx] = x_NMDA_post;

        }
    }
    }

}

void _debugmsg_PYR_PV_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PYR_PV__synaptic_pre.size() << endl;
}


}
void _run_PYR_PV_pre_codeobject() { unit_PYR_PV_pre_codeobject::_run_PYR_PV_pre_codeobject(); }
void _debugmsg_PYR_PV_pre_codeobject() { unit_PYR_PV_pre_codeobject::_debugmsg_PYR_PV_pre_codeobject(); }

namespace unit_PYR_PV_pre_push_spikes {











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



void _run_PYR_PV_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 160;
const int64_t _n_targets = 24;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 161;
double* const _array_PYR_PV_delay = _dynamic_array_PYR_PV_delay.empty()? 0 : &_dynamic_array_PYR_PV_delay[0];
const size_t _numdelay = _dynamic_array_PYR_PV_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double* __restrict  _ptr_array_PYR_PV_delay = _array_PYR_PV_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PYR_PV_pre.advance();
        PYR_PV_pre.push(_ptr_array_PYR__spikespace, _ptr_array_PYR__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PYR_PV_pre_push_spikes() { unit_PYR_PV_pre_push_spikes::_run_PYR_PV_pre_push_spikes(); }

namespace unit_PYR_PYR_pre_codeobject {













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



void _run_PYR_PYR_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PYR_PYR__synaptic_pre = _dynamic_array_PYR_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_PYR__synaptic_pre.size();
const size_t _numg_AMPA_post = 160;
const size_t _numrecurrent_NMDA_ratio_post = 1;
double* const _array_PYR_PYR_relative_weight = _dynamic_array_PYR_PYR_relative_weight.empty()? 0 : &_dynamic_array_PYR_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_PYR_relative_weight.size();
const size_t _numrelease_AMPA_pre = 160;
const size_t _numrelease_PYR_pre = 160;
const size_t _numweight = 1;
const size_t _numx_NMDA_post = 160;
int32_t* const _array_PYR_PYR__synaptic_post = _dynamic_array_PYR_PYR__synaptic_post.empty()? 0 : &_dynamic_array_PYR_PYR__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PYR_PYR__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PYR_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PYR_PYR__synaptic_pre = _array_PYR_PYR__synaptic_pre;
    double* __restrict  _ptr_array_PYR_g_AMPA = _array_PYR_g_AMPA;
    double*   _ptr_array_PYR_recurrent_NMDA_ratio = _array_PYR_recurrent_NMDA_ratio;
    double* __restrict  _ptr_array_PYR_PYR_relative_weight = _array_PYR_PYR_relative_weight;
    double* __restrict  _ptr_array_PYR_release_AMPA = _array_PYR_release_AMPA;
    double* __restrict  _ptr_array_PYR_release_PYR = _array_PYR_release_PYR;
    double*   _ptr_array_PYR_PYR_weight = _array_PYR_PYR_weight;
    double* __restrict  _ptr_array_PYR_x_NMDA = _array_PYR_x_NMDA;
    int32_t* __restrict  _ptr_array_PYR_PYR__synaptic_post = _array_PYR_PYR__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double recurrent_NMDA_ratio_post = _ptr_array_PYR_recurrent_NMDA_ratio[0];
    const double weight = _ptr_array_PYR_PYR_weight[0];
    const double _lio_1 = recurrent_NMDA_ratio_post * weight;


    
    {
    std::vector<int> *_spiking_synapses = PYR_PYR_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PYR_PYR__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PYR_PYR__synaptic_pre[_idx];
            double g_AMPA_post = _ptr_array_PYR_g_AMPA[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PYR_PYR_relative_weight[_idx];
            const double release_AMPA_pre = _ptr_array_PYR_release_AMPA[_presynaptic_idx];
            const double release_PYR_pre = _ptr_array_PYR_release_PYR[_presynaptic_idx];
            double x_NMDA_post = _ptr_array_PYR_x_NMDA[_postsynaptic_idx];
            g_AMPA_post += weight * (relative_weight * release_AMPA_pre);
            x_NMDA_post += _lio_1 * (relative_weight * release_PYR_pre);
            _ptr_array_PYR_g_AMPA[_postsynaptic_idx] = g_AMPA_post;
            _ptr_array_PYR_x_NMDA[_postsynaptic_idx] = x_NMDA_post;

        }
    }
    }

}

void _debugmsg_PYR_PYR_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PYR_PYR__synaptic_pre.size() << endl;
}


}
void _run_PYR_PYR_pre_codeobject() { unit_PYR_PYR_pre_codeobject::_run_PYR_PYR_pre_codeobject(); }
void _debugmsg_PYR_PYR_pre_codeobject() { unit_PYR_PYR_pre_codeobject::_debugmsg_PYR_PYR_pre_codeobject(); }

namespace unit_PYR_PYR_pre_push_spikes {











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



void _run_PYR_PYR_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 160;
const int64_t _n_targets = 160;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 161;
double* const _array_PYR_PYR_delay = _dynamic_array_PYR_PYR_delay.empty()? 0 : &_dynamic_array_PYR_PYR_delay[0];
const size_t _numdelay = _dynamic_array_PYR_PYR_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double* __restrict  _ptr_array_PYR_PYR_delay = _array_PYR_PYR_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PYR_PYR_pre.advance();
        PYR_PYR_pre.push(_ptr_array_PYR__spikespace, _ptr_array_PYR__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PYR_PYR_pre_push_spikes() { unit_PYR_PYR_pre_push_spikes::_run_PYR_PYR_pre_push_spikes(); }

namespace unit_PYR_SST_pre_codeobject {













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



void _run_PYR_SST_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_PYR_SST__synaptic_pre = _dynamic_array_PYR_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_SST__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_SST__synaptic_pre.size();
const size_t _numg_AMPA_post = 16;
const size_t _numrecurrent_NMDA_ratio_post = 1;
double* const _array_PYR_SST_relative_weight = _dynamic_array_PYR_SST_relative_weight.empty()? 0 : &_dynamic_array_PYR_SST_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_SST_relative_weight.size();
const size_t _numrelease_SST_pre = 160;
const size_t _numweight = 1;
const size_t _numx_NMDA_post = 16;
int32_t* const _array_PYR_SST__synaptic_post = _dynamic_array_PYR_SST__synaptic_post.empty()? 0 : &_dynamic_array_PYR_SST__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PYR_SST__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PYR_SST__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PYR_SST__synaptic_pre = _array_PYR_SST__synaptic_pre;
    double* __restrict  _ptr_array_SST_g_AMPA = _array_SST_g_AMPA;
    double*   _ptr_array_SST_recurrent_NMDA_ratio = _array_SST_recurrent_NMDA_ratio;
    double* __restrict  _ptr_array_PYR_SST_relative_weight = _array_PYR_SST_relative_weight;
    double* __restrict  _ptr_array_PYR_release_SST = _array_PYR_release_SST;
    double*   _ptr_array_PYR_SST_weight = _array_PYR_SST_weight;
    double* __restrict  _ptr_array_SST_x_NMDA = _array_SST_x_NMDA;
    int32_t* __restrict  _ptr_array_PYR_SST__synaptic_post = _array_PYR_SST__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double recurrent_NMDA_ratio_post = _ptr_array_SST_recurrent_NMDA_ratio[0];
    const double weight = _ptr_array_PYR_SST_weight[0];
    const double _lio_1 = recurrent_NMDA_ratio_post * weight;


    
    {
    std::vector<int> *_spiking_synapses = PYR_SST_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PYR_SST__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PYR_SST__synaptic_pre[_idx];
            double g_AMPA_post = _ptr_array_SST_g_AMPA[_postsynaptic_idx];
            const double relative_weight = _ptr_array_PYR_SST_relative_weight[_idx];
            const double release_SST_pre = _ptr_array_PYR_release_SST[_presynaptic_idx];
            double x_NMDA_post = _ptr_array_SST_x_NMDA[_postsynaptic_idx];
            g_AMPA_post += weight * (relative_weight * release_SST_pre);
            x_NMDA_post += _lio_1 * (relative_weight * release_SST_pre);
            _ptr_array_SST_g_AMPA[_postsynaptic_idx] = g_AMPA_post;
            _ptr_array_SST_x_NMDA[_postsynaptic_idx] = x_NMDA_post;

        }
    }
    }

}

void _debugmsg_PYR_SST_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PYR_SST__synaptic_pre.size() << endl;
}


}
void _run_PYR_SST_pre_codeobject() { unit_PYR_SST_pre_codeobject::_run_PYR_SST_pre_codeobject(); }
void _debugmsg_PYR_SST_pre_codeobject() { unit_PYR_SST_pre_codeobject::_debugmsg_PYR_SST_pre_codeobject(); }

namespace unit_PYR_SST_pre_push_spikes {











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



void _run_PYR_SST_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 160;
const int64_t _n_targets = 16;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 161;
double* const _array_PYR_SST_delay = _dynamic_array_PYR_SST_delay.empty()? 0 : &_dynamic_array_PYR_SST_delay[0];
const size_t _numdelay = _dynamic_array_PYR_SST_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double* __restrict  _ptr_array_PYR_SST_delay = _array_PYR_SST_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PYR_SST_pre.advance();
        PYR_SST_pre.push(_ptr_array_PYR__spikespace, _ptr_array_PYR__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PYR_SST_pre_push_spikes() { unit_PYR_SST_pre_push_spikes::_run_PYR_SST_pre_push_spikes(); }

namespace unit_PYR_conductance_step_codeobject {











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



}
void _run_PYR_conductance_step_codeobject() { unit_PYR_conductance_step_codeobject::_run_PYR_conductance_step_codeobject(); }

namespace unit_PYR_spike_resetter_codeobject {











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



}
void _run_PYR_spike_resetter_codeobject() { unit_PYR_spike_resetter_codeobject::_run_PYR_spike_resetter_codeobject(); }

namespace unit_PYR_spike_thresholder_codeobject {











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



void _run_PYR_spike_thresholder_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numV_th_cell = 160;
const size_t _num_spikespace = 161;
const size_t _numv = 160;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PYR_V_th_cell = _array_PYR_V_th_cell;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;



    //// MAIN CODE ////////////
    // scalar code
    const int _vectorisation_idx = -1;
        



    long _count = 0;
    for (size_t _start = 0; _start < N; _start += 64)
    {
        const size_t _stop = _start + 64 < N ? _start + 64 : N;
        int _any = 0;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_PYR_V_th_cell[_idx];
        const double v = _ptr_array_PYR_v[_idx];
        _any |= (v > V_th_cell);
        }
        if (!_any) continue;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_PYR_V_th_cell[_idx];
        const double v = _ptr_array_PYR_v[_idx];
        if (v > V_th_cell) {
            _ptr_array_PYR__spikespace[_count++] = _idx;
        }
        }
    }
    _ptr_array_PYR__spikespace[N] = _count;

}



}
void _run_PYR_spike_thresholder_codeobject() { unit_PYR_spike_thresholder_codeobject::_run_PYR_spike_thresholder_codeobject(); }

namespace unit_PYR_spill_pre_codeobject {













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



void _run_PYR_spill_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N_pre = 160;
int32_t* const _array_PYR_spill__synaptic_pre = _dynamic_array_PYR_spill__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_spill__synaptic_pre.size();
const size_t _numactivity_post = 1;
const size_t _numglutamate_post = 1;
const size_t _numleak_share_post = 1;
const size_t _numreference_rate_post = 1;
const size_t _numreference_release_post = 1;
const size_t _numrelease_PYR_pre = 160;
const size_t _numrelease_filter_post = 1;
const size_t _numrelease_post = 1;
const size_t _numtau_activity_post = 1;
const size_t _numtau_glutamate_post = 1;
int32_t* const _array_PYR_spill__synaptic_post = _dynamic_array_PYR_spill__synaptic_post.empty()? 0 : &_dynamic_array_PYR_spill__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_PYR_spill__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_PYR_spill__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_PYR_spill__synaptic_pre = _array_PYR_spill__synaptic_pre;
    double*   _ptr_array_medium_activity = _array_medium_activity;
    double*   _ptr_array_medium_glutamate = _array_medium_glutamate;
    double*   _ptr_array_medium_leak_share = _array_medium_leak_share;
    double*   _ptr_array_medium_reference_rate = _array_medium_reference_rate;
    double*   _ptr_array_medium_reference_release = _array_medium_reference_release;
    double* __restrict  _ptr_array_PYR_release_PYR = _array_PYR_release_PYR;
    double*   _ptr_array_medium_release_filter = _array_medium_release_filter;
    double*   _ptr_array_medium_release = _array_medium_release;
    double*   _ptr_array_medium_tau_activity = _array_medium_tau_activity;
    double*   _ptr_array_medium_tau_glutamate = _array_medium_tau_glutamate;
    int32_t* __restrict  _ptr_array_PYR_spill__synaptic_post = _array_PYR_spill__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double leak_share_post = _ptr_array_medium_leak_share[0];
    const double reference_rate_post = _ptr_array_medium_reference_rate[0];
    const double reference_release_post = _ptr_array_medium_reference_release[0];
    const double release_filter_post = _ptr_array_medium_release_filter[0];
    const double tau_activity_post = _ptr_array_medium_tau_activity[0];
    const double tau_glutamate_post = _ptr_array_medium_tau_glutamate[0];
    const double _lio_1 = 1.0f*(1.0 - leak_share_post)/((tau_glutamate_post * reference_release_post) * N_pre);
    const double _lio_2 = 1.0f*1.0/(release_filter_post * N_pre);
    const double _lio_3 = 1.0f*1.0/((tau_activity_post * reference_rate_post) * N_pre);


    
    {
    std::vector<int> *_spiking_synapses = PYR_spill_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_PYR_spill__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_PYR_spill__synaptic_pre[_idx];
            double activity_post = _ptr_array_medium_activity[_postsynaptic_idx];
            double glutamate_post = _ptr_array_medium_glutamate[_postsynaptic_idx];
            const double release_PYR_pre = _ptr_array_PYR_release_PYR[_presynaptic_idx];
            double release_post = _ptr_array_medium_release[_postsynaptic_idx];
            glutamate_post += _lio_1 * release_PYR_pre;
            release_post += _lio_2 * release_PYR_pre;
            activity_post += _lio_3;
            _ptr_array_medium_activity[_postsynaptic_idx] = activity_post;
            _ptr_array_medium_glutamate[_postsynaptic_idx] = glutamate_post;
            _ptr_array_medium_release[_postsynaptic_idx] = release_post;

        }
    }
    }

}

void _debugmsg_PYR_spill_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_PYR_spill__synaptic_pre.size() << endl;
}


}
void _run_PYR_spill_pre_codeobject() { unit_PYR_spill_pre_codeobject::_run_PYR_spill_pre_codeobject(); }
void _debugmsg_PYR_spill_pre_codeobject() { unit_PYR_spill_pre_codeobject::_debugmsg_PYR_spill_pre_codeobject(); }

namespace unit_PYR_spill_pre_push_spikes {











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



void _run_PYR_spill_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 160;
const int64_t _n_targets = 1;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 161;
double* const _array_PYR_spill_delay = _dynamic_array_PYR_spill_delay.empty()? 0 : &_dynamic_array_PYR_spill_delay[0];
const size_t _numdelay = _dynamic_array_PYR_spill_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    double*   _ptr_array_PYR_spill_delay = _array_PYR_spill_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        PYR_spill_pre.advance();
        PYR_spill_pre.push(_ptr_array_PYR__spikespace, _ptr_array_PYR__spikespace[_num_spikespace-1]);
    }

}



}
void _run_PYR_spill_pre_push_spikes() { unit_PYR_spill_pre_push_spikes::_run_PYR_spill_pre_push_spikes(); }

namespace unit_PYR_stateupdater_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    // counter_uniform is in engine.h
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



void _run_PYR_stateupdater_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numAMPA_factor = 1;
const size_t _numC_m = 1;
const size_t _numE_AMPA = 1;
const size_t _numE_GABA = 1;
const size_t _numE_L = 1;
const size_t _numE_NMDA = 1;
const size_t _numM_2AB = 1;
const size_t _numM_2CD = 1;
const size_t _numMg = 1;
const int64_t N = 160;
const size_t _numampa_antagonist = 1;
const size_t _numavailable_2AB = 160;
const size_t _numavailable_2CD = 160;
const size_t _numbackground_NMDA_ratio = 1;
const size_t _numbackground_rate = 1;
const size_t _numbackground_weight = 1;
const size_t _numcountdown = 160;
const size_t _numdrive_cell = 160;
const size_t _numdt = 1;
const size_t _numg_AMPA = 160;
const size_t _numg_L = 1;
const size_t _numg_NMDA = 160;
const size_t _numg_PV = 160;
const size_t _numg_SST = 160;
const size_t _numg_tonic = 1;
const size_t _numg_tonic_arm = 1;
const size_t _numi = 160;
const size_t _numinhibition_gain = 1;
const size_t _numnoise_stream = 1;
const size_t _numopen_loop = 1;
const size_t _numt_in_timesteps = 1;
const size_t _numtarget_rate = 1;
const size_t _numtau_AMPA = 1;
const size_t _numtau_NMDA = 1;
const size_t _numtau_NMDA_rise = 1;
const size_t _numtau_PV = 1;
const size_t _numtau_SST = 1;
const size_t _numtau_w = 1;
const size_t _numtonic_2AB = 160;
const size_t _numtonic_2CD = 160;
const size_t _numtonic_gaba = 1;
const size_t _numv = 160;
const size_t _numv_Mg = 1;
const double volt = 1.0;
const size_t _numw = 160;
const size_t _numx_NMDA = 160;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_AMPA_factor = _array_PYR_AMPA_factor;
    double*   _ptr_array_PYR_C_m = _array_PYR_C_m;
    double*   _ptr_array_PYR_E_AMPA = _array_PYR_E_AMPA;
    double*   _ptr_array_PYR_E_GABA = _array_PYR_E_GABA;
    double*   _ptr_array_PYR_E_L = _array_PYR_E_L;
    double*   _ptr_array_PYR_E_NMDA = _array_PYR_E_NMDA;
    double*   _ptr_array_PYR_M_2AB = _array_PYR_M_2AB;
    double*   _ptr_array_PYR_M_2CD = _array_PYR_M_2CD;
    double*   _ptr_array_PYR_Mg = _array_PYR_Mg;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double* __restrict  _ptr_array_PYR_available_2AB = _array_PYR_available_2AB;
    double* __restrict  _ptr_array_PYR_available_2CD = _array_PYR_available_2CD;
    double*   _ptr_array_PYR_background_NMDA_ratio = _array_PYR_background_NMDA_ratio;
    double*   _ptr_array_PYR_background_rate = _array_PYR_background_rate;
    double*   _ptr_array_PYR_background_weight = _array_PYR_background_weight;
    double* __restrict  _ptr_array_PYR_countdown = _array_PYR_countdown;
    double* __restrict  _ptr_array_PYR_drive_cell = _array_PYR_drive_cell;
    double*   _ptr_array_PYR_clock_dt = _array_PYR_clock_dt;
    double* __restrict  _ptr_array_PYR_g_AMPA = _array_PYR_g_AMPA;
    double*   _ptr_array_PYR_g_L = _array_PYR_g_L;
    double* __restrict  _ptr_array_PYR_g_NMDA = _array_PYR_g_NMDA;
    double* __restrict  _ptr_array_PYR_g_PV = _array_PYR_g_PV;
    double* __restrict  _ptr_array_PYR_g_SST = _array_PYR_g_SST;
    double*   _ptr_array_PYR_g_tonic = _array_PYR_g_tonic;
    double*   _ptr_array_PYR_g_tonic_arm = _array_PYR_g_tonic_arm;
    int32_t* __restrict  _ptr_array_PYR_i = _array_PYR_i;
    double*   _ptr_array_medium_linked_inhibition_gain = _array_medium_linked_inhibition_gain;
    int32_t*   _ptr_array_PYR_noise_stream = _array_PYR_noise_stream;
    double*   _ptr_array_PYR_open_loop = _array_PYR_open_loop;
    int64_t*   _ptr_array_PYR_clock_timestep = _array_PYR_clock_timestep;
    double*   _ptr_array_PYR_target_rate = _array_PYR_target_rate;
    double*   _ptr_array_PYR_tau_AMPA = _array_PYR_tau_AMPA;
    double*   _ptr_array_PYR_tau_NMDA = _array_PYR_tau_NMDA;
    double*   _ptr_array_PYR_tau_NMDA_rise = _array_PYR_tau_NMDA_rise;
    double*   _ptr_array_PYR_tau_PV = _array_PYR_tau_PV;
    double*   _ptr_array_PYR_tau_SST = _array_PYR_tau_SST;
    double*   _ptr_array_PYR_tau_w = _array_PYR_tau_w;
    double* __restrict  _ptr_array_PYR_tonic_2AB = _array_PYR_tonic_2AB;
    double* __restrict  _ptr_array_PYR_tonic_2CD = _array_PYR_tonic_2CD;
    double*   _ptr_array_medium_tonic_gaba = _array_medium_tonic_gaba;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;
    double*   _ptr_array_PYR_v_Mg = _array_PYR_v_Mg;
    double* __restrict  _ptr_array_PYR_w = _array_PYR_w;
    double* __restrict  _ptr_array_PYR_x_NMDA = _array_PYR_x_NMDA;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double AMPA_factor = _ptr_array_PYR_AMPA_factor[0];
    const double C_m = _ptr_array_PYR_C_m[0];
    const double E_AMPA = _ptr_array_PYR_E_AMPA[0];
    const double E_GABA = _ptr_array_PYR_E_GABA[0];
    const double E_L = _ptr_array_PYR_E_L[0];
    const double E_NMDA = _ptr_array_PYR_E_NMDA[0];
    const double M_2AB = _ptr_array_PYR_M_2AB[0];
    const double M_2CD = _ptr_array_PYR_M_2CD[0];
    const double Mg = _ptr_array_PYR_Mg[0];
    const double background_NMDA_ratio = _ptr_array_PYR_background_NMDA_ratio[0];
    const double background_rate = _ptr_array_PYR_background_rate[0];
    const double background_weight = _ptr_array_PYR_background_weight[0];
    const double dt = _ptr_array_PYR_clock_dt[0];
    const double g_L = _ptr_array_PYR_g_L[0];
    const double g_tonic = _ptr_array_PYR_g_tonic[0];
    const double g_tonic_arm = _ptr_array_PYR_g_tonic_arm[0];
    const int32_t noise_stream = _ptr_array_PYR_noise_stream[0];
    const double open_loop = _ptr_array_PYR_open_loop[0];
    const int64_t t_in_timesteps = _ptr_array_PYR_clock_timestep[0];
    const double target_rate = _ptr_array_PYR_target_rate[0];
    const double tau_AMPA = _ptr_array_PYR_tau_AMPA[0];
    const double tau_NMDA = _ptr_array_PYR_tau_NMDA[0];
    const double tau_NMDA_rise = _ptr_array_PYR_tau_NMDA_rise[0];
    const double tau_PV = _ptr_array_PYR_tau_PV[0];
    const double tau_SST = _ptr_array_PYR_tau_SST[0];
    const double tau_w = _ptr_array_PYR_tau_w[0];
    const double v_Mg = _ptr_array_PYR_v_Mg[0];
    const double _lio_1 = 1.0f*background_weight/dt;
    const double _lio_2 = background_rate * dt;
    const double _lio_3 = 1.0f*1.0/tau_AMPA;
    const double _lio_4 = 1.0f*1.0/tau_NMDA;
    const double _lio_5 = 1.0f*1.0/tau_NMDA_rise;
    const double _lio_6 = 1.0f*(- dt)/tau_PV;
    const double _lio_7 = 1.0f*(- dt)/tau_SST;
    const double _lio_8 = 1.0f*volt/dt;
    const double _lio_9 = 1.0 + (((- dt) * open_loop) * target_rate);
    const double _lio_10 = 1.0f*1.0/C_m;
    const double _lio_11 = 1.0f*Mg/M_2AB;
    const double _lio_12 = 1.0f*1.0/v_Mg;
    const double _lio_13 = 1.0f*Mg/M_2CD;
    const double _lio_14 = 1.0f*(- dt)/tau_w;
    const double _lio_15 = 1.0f*(background_NMDA_ratio * background_weight)/dt;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double ampa_antagonist = _ptr_array_medium_ampa_antagonist[0];
        const double available_2AB = _ptr_array_PYR_available_2AB[_idx];
        const double available_2CD = _ptr_array_PYR_available_2CD[_idx];
        double countdown = _ptr_array_PYR_countdown[_idx];
        const double drive_cell = _ptr_array_PYR_drive_cell[_idx];
        double g_AMPA = _ptr_array_PYR_g_AMPA[_idx];
        double g_NMDA = _ptr_array_PYR_g_NMDA[_idx];
        double g_PV = _ptr_array_PYR_g_PV[_idx];
        double g_SST = _ptr_array_PYR_g_SST[_idx];
        const int32_t i = _ptr_array_PYR_i[_idx];
        const double inhibition_gain = _ptr_array_medium_linked_inhibition_gain[0];
        const double tonic_2AB = _ptr_array_PYR_tonic_2AB[_idx];
        const double tonic_2CD = _ptr_array_PYR_tonic_2CD[_idx];
        const double tonic_gaba = _ptr_array_medium_tonic_gaba[0];
        double v = _ptr_array_PYR_v[_idx];
        double w = _ptr_array_PYR_w[_idx];
        double x_NMDA = _ptr_array_PYR_x_NMDA[_idx];
        const double _countdown = (- 1.0) + countdown;
        const double _g_AMPA = (dt * ((_lio_1 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_3 * g_AMPA))) + g_AMPA;
        const double _g_NMDA = (dt * ((_lio_4 * (- g_NMDA)) + (_lio_5 * x_NMDA))) + g_NMDA;
        const double _g_PV = (_lio_6 * g_PV) + g_PV;
        const double _g_SST = (_lio_7 * g_SST) + g_SST;
        const double _v = (dt * ((_lio_8 * int_(counter_uniform(i, t_in_timesteps, noise_stream) > _lio_9)) + (_lio_10 * ((((((AMPA_factor * ((g_AMPA * (1.0 - ampa_antagonist)) * (E_AMPA - v))) + (g_L * (E_L - v))) + ((E_GABA - v) * (g_tonic + ((g_tonic_arm * tonic_gaba) + (inhibition_gain * (g_PV + g_SST)))))) + ((E_NMDA - v) * (((g_NMDA * ((1.0f*available_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v))))) + (1.0f*available_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v))))))) + (1.0f*tonic_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v)))))) + (1.0f*tonic_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v)))))))) - w) * int_(countdown <= 0))))) + v;
        const double _w = (_lio_14 * w) + w;
        const double _x_NMDA = (dt * ((_lio_15 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_5 * x_NMDA))) + x_NMDA;
        countdown = _countdown;
        g_AMPA = _g_AMPA;
        g_NMDA = _g_NMDA;
        g_PV = _g_PV;
        g_SST = _g_SST;
        v = _v;
        w = _w;
        x_NMDA = _x_NMDA;
        _ptr_array_PYR_countdown[_idx] = countdown;
        _ptr_array_PYR_g_AMPA[_idx] = g_AMPA;
        _ptr_array_PYR_g_NMDA[_idx] = g_NMDA;
        _ptr_array_PYR_g_PV[_idx] = g_PV;
        _ptr_array_PYR_g_SST[_idx] = g_SST;
        _ptr_array_PYR_v[_idx] = v;
        _ptr_array_PYR_w[_idx] = w;
        _ptr_array_PYR_x_NMDA[_idx] = x_NMDA;

    }

}



}
void _run_PYR_stateupdater_codeobject() { unit_PYR_stateupdater_codeobject::_run_PYR_stateupdater_codeobject(); }

namespace unit_SST_1_block_codeobject {











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



}
void _run_SST_1_block_codeobject() { unit_SST_1_block_codeobject::_run_SST_1_block_codeobject(); }

namespace unit_SST_PV_pre_codeobject {













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



void _run_SST_PV_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_SST_PV__synaptic_pre = _dynamic_array_SST_PV__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_PV__synaptic_pre.size();
const size_t _numg_SST_post = 24;
double* const _array_SST_PV_relative_weight = _dynamic_array_SST_PV_relative_weight.empty()? 0 : &_dynamic_array_SST_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_SST_PV_relative_weight.size();
const size_t _numtransmit_pre = 16;
const size_t _numweight = 1;
int32_t* const _array_SST_PV__synaptic_post = _dynamic_array_SST_PV__synaptic_post.empty()? 0 : &_dynamic_array_SST_PV__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_SST_PV__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_SST_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_SST_PV__synaptic_pre = _array_SST_PV__synaptic_pre;
    double* __restrict  _ptr_array_PV_g_SST = _array_PV_g_SST;
    double* __restrict  _ptr_array_SST_PV_relative_weight = _array_SST_PV_relative_weight;
    double* __restrict  _ptr_array_SST_transmit = _array_SST_transmit;
    double*   _ptr_array_SST_PV_weight = _array_SST_PV_weight;
    int32_t* __restrict  _ptr_array_SST_PV__synaptic_post = _array_SST_PV__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double weight = _ptr_array_SST_PV_weight[0];


    
    {
    std::vector<int> *_spiking_synapses = SST_PV_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_SST_PV__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_SST_PV__synaptic_pre[_idx];
            double g_SST_post = _ptr_array_PV_g_SST[_postsynaptic_idx];
            const double relative_weight = _ptr_array_SST_PV_relative_weight[_idx];
            const double transmit_pre = _ptr_array_SST_transmit[_presynaptic_idx];
            g_SST_post += weight * (relative_weight * transmit_pre);
            _ptr_array_PV_g_SST[_postsynaptic_idx] = g_SST_post;

        }
    }
    }

}

void _debugmsg_SST_PV_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_SST_PV__synaptic_pre.size() << endl;
}


}
void _run_SST_PV_pre_codeobject() { unit_SST_PV_pre_codeobject::_run_SST_PV_pre_codeobject(); }
void _debugmsg_SST_PV_pre_codeobject() { unit_SST_PV_pre_codeobject::_debugmsg_SST_PV_pre_codeobject(); }

namespace unit_SST_PV_pre_push_spikes {











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



void _run_SST_PV_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 16;
const int64_t _n_targets = 24;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 17;
double* const _array_SST_PV_delay = _dynamic_array_SST_PV_delay.empty()? 0 : &_dynamic_array_SST_PV_delay[0];
const size_t _numdelay = _dynamic_array_SST_PV_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_clock_dt = _array_SST_clock_dt;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    double* __restrict  _ptr_array_SST_PV_delay = _array_SST_PV_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        SST_PV_pre.advance();
        SST_PV_pre.push(_ptr_array_SST__spikespace, _ptr_array_SST__spikespace[_num_spikespace-1]);
    }

}



}
void _run_SST_PV_pre_push_spikes() { unit_SST_PV_pre_push_spikes::_run_SST_PV_pre_push_spikes(); }

namespace unit_SST_PYR_pre_codeobject {













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



void _run_SST_PYR_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_SST_PYR__synaptic_pre = _dynamic_array_SST_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_PYR__synaptic_pre.size();
const size_t _numg_SST_post = 160;
double* const _array_SST_PYR_relative_weight = _dynamic_array_SST_PYR_relative_weight.empty()? 0 : &_dynamic_array_SST_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_SST_PYR_relative_weight.size();
const size_t _numtransmit_pre = 16;
const size_t _numweight = 1;
int32_t* const _array_SST_PYR__synaptic_post = _dynamic_array_SST_PYR__synaptic_post.empty()? 0 : &_dynamic_array_SST_PYR__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_SST_PYR__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_SST_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_SST_PYR__synaptic_pre = _array_SST_PYR__synaptic_pre;
    double* __restrict  _ptr_array_PYR_g_SST = _array_PYR_g_SST;
    double* __restrict  _ptr_array_SST_PYR_relative_weight = _array_SST_PYR_relative_weight;
    double* __restrict  _ptr_array_SST_transmit = _array_SST_transmit;
    double*   _ptr_array_SST_PYR_weight = _array_SST_PYR_weight;
    int32_t* __restrict  _ptr_array_SST_PYR__synaptic_post = _array_SST_PYR__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double weight = _ptr_array_SST_PYR_weight[0];


    
    {
    std::vector<int> *_spiking_synapses = SST_PYR_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_SST_PYR__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_SST_PYR__synaptic_pre[_idx];
            double g_SST_post = _ptr_array_PYR_g_SST[_postsynaptic_idx];
            const double relative_weight = _ptr_array_SST_PYR_relative_weight[_idx];
            const double transmit_pre = _ptr_array_SST_transmit[_presynaptic_idx];
            g_SST_post += weight * (relative_weight * transmit_pre);
            _ptr_array_PYR_g_SST[_postsynaptic_idx] = g_SST_post;

        }
    }
    }

}

void _debugmsg_SST_PYR_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_SST_PYR__synaptic_pre.size() << endl;
}


}
void _run_SST_PYR_pre_codeobject() { unit_SST_PYR_pre_codeobject::_run_SST_PYR_pre_codeobject(); }
void _debugmsg_SST_PYR_pre_codeobject() { unit_SST_PYR_pre_codeobject::_debugmsg_SST_PYR_pre_codeobject(); }

namespace unit_SST_PYR_pre_push_spikes {











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



void _run_SST_PYR_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 16;
const int64_t _n_targets = 160;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 17;
double* const _array_SST_PYR_delay = _dynamic_array_SST_PYR_delay.empty()? 0 : &_dynamic_array_SST_PYR_delay[0];
const size_t _numdelay = _dynamic_array_SST_PYR_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_clock_dt = _array_SST_clock_dt;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    double* __restrict  _ptr_array_SST_PYR_delay = _array_SST_PYR_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        SST_PYR_pre.advance();
        SST_PYR_pre.push(_ptr_array_SST__spikespace, _ptr_array_SST__spikespace[_num_spikespace-1]);
    }

}



}
void _run_SST_PYR_pre_push_spikes() { unit_SST_PYR_pre_push_spikes::_run_SST_PYR_pre_push_spikes(); }

namespace unit_SST_conductance_step_codeobject {











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



void _run_SST_conductance_step_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numavailable_2AB = 16;
const size_t _numavailable_2CD = 16;
const size_t _numb_1_2AB = 16;
const size_t _numb_1_2CD = 16;
const size_t _numb_1_tonic = 16;
const size_t _numfraction_cell = 16;
const size_t _numg_tonic_NMDA = 1;
const size_t _numimposed = 1;
const size_t _numreference_block = 1;
const size_t _numtonic_2AB = 16;
const size_t _numtonic_2CD = 16;
const size_t _numtonic_share_2CD = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_SST_available_2AB = _array_SST_available_2AB;
    double* __restrict  _ptr_array_SST_available_2CD = _array_SST_available_2CD;
    double* __restrict  _ptr_array_SST_b_1_2AB = _array_SST_b_1_2AB;
    double* __restrict  _ptr_array_SST_b_1_2CD = _array_SST_b_1_2CD;
    double* __restrict  _ptr_array_SST_b_1_tonic = _array_SST_b_1_tonic;
    double* __restrict  _ptr_array_SST_fraction_cell = _array_SST_fraction_cell;
    double*   _ptr_array_SST_g_tonic_NMDA = _array_SST_g_tonic_NMDA;
    double*   _ptr_array_SST_imposed = _array_SST_imposed;
    double*   _ptr_array_observer_reference_block = _array_observer_reference_block;
    double* __restrict  _ptr_array_SST_tonic_2AB = _array_SST_tonic_2AB;
    double* __restrict  _ptr_array_SST_tonic_2CD = _array_SST_tonic_2CD;
    double*   _ptr_array_SST_tonic_share_2CD = _array_SST_tonic_share_2CD;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double g_tonic_NMDA = _ptr_array_SST_g_tonic_NMDA[0];
    const double imposed = _ptr_array_SST_imposed[0];
    const double tonic_share_2CD = _ptr_array_SST_tonic_share_2CD[0];
    const double _lio_1 = 1.0 - imposed;
    const double _lio_2 = g_tonic_NMDA * (1.0 - tonic_share_2CD);
    const double _lio_3 = g_tonic_NMDA * tonic_share_2CD;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double b_1_2AB = _ptr_array_SST_b_1_2AB[_idx];
        const double b_1_2CD = _ptr_array_SST_b_1_2CD[_idx];
        const double b_1_tonic = _ptr_array_SST_b_1_tonic[_idx];
        const double fraction_cell = _ptr_array_SST_fraction_cell[_idx];
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
        _ptr_array_SST_available_2AB[_idx] = available_2AB;
        _ptr_array_SST_available_2CD[_idx] = available_2CD;
        _ptr_array_SST_tonic_2AB[_idx] = tonic_2AB;
        _ptr_array_SST_tonic_2CD[_idx] = tonic_2CD;

    }

}



}
void _run_SST_conductance_step_codeobject() { unit_SST_conductance_step_codeobject::_run_SST_conductance_step_codeobject(); }

namespace unit_SST_spike_resetter_codeobject {











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



void _run_SST_spike_resetter_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numV_reset = 1;
const size_t _num_spikespace = 17;
const size_t _numb_w = 1;
const size_t _numcount_from = 1;
const size_t _numcountdown = 16;
const size_t _numcounted = 16;
const size_t _numdt = 1;
const size_t _numopen_loop = 1;
const size_t _numt = 1;
const size_t _numt_ref = 1;
const size_t _numtransmit = 16;
const size_t _numv = 16;
const double volt = 1.0;
const size_t _numw = 16;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_V_reset = _array_SST_V_reset;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    double*   _ptr_array_SST_b_w = _array_SST_b_w;
    double*   _ptr_array_SST_count_from = _array_SST_count_from;
    double* __restrict  _ptr_array_SST_countdown = _array_SST_countdown;
    double* __restrict  _ptr_array_SST_counted = _array_SST_counted;
    double*   _ptr_array_SST_clock_dt = _array_SST_clock_dt;
    double*   _ptr_array_SST_open_loop = _array_SST_open_loop;
    double*   _ptr_array_SST_clock_t = _array_SST_clock_t;
    double*   _ptr_array_SST_t_ref = _array_SST_t_ref;
    double* __restrict  _ptr_array_SST_transmit = _array_SST_transmit;
    double* __restrict  _ptr_array_SST_v = _array_SST_v;
    double* __restrict  _ptr_array_SST_w = _array_SST_w;



	const int32_t *_events = _ptr_array_SST__spikespace;
	const int32_t _num_events = _ptr_array_SST__spikespace[N];

	//// MAIN CODE ////////////	
	// scalar code
	const size_t _vectorisation_idx = -1;
 	
 const double V_reset = _ptr_array_SST_V_reset[0];
 const double b_w = _ptr_array_SST_b_w[0];
 const double count_from = _ptr_array_SST_count_from[0];
 const double dt = _ptr_array_SST_clock_dt[0];
 const double open_loop = _ptr_array_SST_open_loop[0];
 const double t = _ptr_array_SST_clock_t[0];
 const double t_ref = _ptr_array_SST_t_ref[0];
 const double _lio_1 = 0.5 * volt;
 const double _lio_2 = (- 0.5) + (1.0f*t_ref/dt);
 const int64_t _lio_3 = int_(t >= count_from);
 const double _lio_4 = 0.0 - volt;


	
	for(int32_t _index_events=0; _index_events<_num_events; _index_events++)
	{
	    // vector code
		const size_t _idx = _events[_index_events];
		const size_t _vectorisation_idx = _idx;
                
        double countdown = _ptr_array_SST_countdown[_idx];
        double counted = _ptr_array_SST_counted[_idx];
        double v = _ptr_array_SST_v[_idx];
        double w = _ptr_array_SST_w[_idx];
        double transmit;
        const int64_t own = int_(v < _lio_1);
        transmit = 1.0 - (open_loop * own);
        countdown = (_lio_2 * own) + ((1 - own) * countdown);
        counted += own * _lio_3;
        v = (V_reset * own) + ((1 - own) * (_lio_4 + v));
        w += b_w * own;
        _ptr_array_SST_countdown[_idx] = countdown;
        _ptr_array_SST_counted[_idx] = counted;
        _ptr_array_SST_transmit[_idx] = transmit;
        _ptr_array_SST_v[_idx] = v;
        _ptr_array_SST_w[_idx] = w;

	}

}



}
void _run_SST_spike_resetter_codeobject() { unit_SST_spike_resetter_codeobject::_run_SST_spike_resetter_codeobject(); }

namespace unit_SST_spike_thresholder_codeobject {











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



void _run_SST_spike_thresholder_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numV_th_cell = 16;
const size_t _num_spikespace = 17;
const size_t _numv = 16;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_SST_V_th_cell = _array_SST_V_th_cell;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    double* __restrict  _ptr_array_SST_v = _array_SST_v;



    //// MAIN CODE ////////////
    // scalar code
    const int _vectorisation_idx = -1;
        



    long _count = 0;
    for (size_t _start = 0; _start < N; _start += 64)
    {
        const size_t _stop = _start + 64 < N ? _start + 64 : N;
        int _any = 0;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_SST_V_th_cell[_idx];
        const double v = _ptr_array_SST_v[_idx];
        _any |= (v > V_th_cell);
        }
        if (!_any) continue;
        for (size_t _idx = _start; _idx < _stop; _idx++)
        {
        const size_t _vectorisation_idx = _idx;
                
        const double V_th_cell = _ptr_array_SST_V_th_cell[_idx];
        const double v = _ptr_array_SST_v[_idx];
        if (v > V_th_cell) {
            _ptr_array_SST__spikespace[_count++] = _idx;
        }
        }
    }
    _ptr_array_SST__spikespace[N] = _count;

}



}
void _run_SST_spike_thresholder_codeobject() { unit_SST_spike_thresholder_codeobject::_run_SST_spike_thresholder_codeobject(); }

namespace unit_SST_spill_pre_codeobject {













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



void _run_SST_spill_pre_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    int32_t* const _array_SST_spill__synaptic_pre = _dynamic_array_SST_spill__synaptic_pre.empty()? 0 : &_dynamic_array_SST_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_spill__synaptic_pre.size();
const size_t _numgaba_post = 1;
const size_t _numleak_share_post = 1;
const size_t _numreference_gaba_post = 1;
const size_t _numtau_GABA_ambient_post = 1;
const size_t _numtransmit_pre = 16;
int32_t* const _array_SST_spill__synaptic_post = _dynamic_array_SST_spill__synaptic_post.empty()? 0 : &_dynamic_array_SST_spill__synaptic_post[0];
const size_t _num_postsynaptic_idx = _dynamic_array_SST_spill__synaptic_post.size();
const size_t _num_presynaptic_idx = _dynamic_array_SST_spill__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t* __restrict  _ptr_array_SST_spill__synaptic_pre = _array_SST_spill__synaptic_pre;
    double*   _ptr_array_medium_gaba = _array_medium_gaba;
    double*   _ptr_array_medium_leak_share = _array_medium_leak_share;
    double*   _ptr_array_medium_reference_gaba = _array_medium_reference_gaba;
    double*   _ptr_array_medium_tau_GABA_ambient = _array_medium_tau_GABA_ambient;
    double* __restrict  _ptr_array_SST_transmit = _array_SST_transmit;
    int32_t* __restrict  _ptr_array_SST_spill__synaptic_post = _array_SST_spill__synaptic_post;



    // This is only needed for the _debugmsg function below

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double leak_share_post = _ptr_array_medium_leak_share[0];
    const double reference_gaba_post = _ptr_array_medium_reference_gaba[0];
    const double tau_GABA_ambient_post = _ptr_array_medium_tau_GABA_ambient[0];
    const double _lio_1 = 1.0f*(1.0 - leak_share_post)/(tau_GABA_ambient_post * reference_gaba_post);


    
    {
    std::vector<int> *_spiking_synapses = SST_spill_pre.peek();
    const int _num_spiking_synapses = _spiking_synapses->size();

    
    {
        for(int _spiking_synapse_idx=0;
            _spiking_synapse_idx<_num_spiking_synapses;
            _spiking_synapse_idx++)
        {
            const size_t _idx = (*_spiking_synapses)[_spiking_synapse_idx];
            const size_t _vectorisation_idx = _idx;
                        
            const int32_t _postsynaptic_idx = _ptr_array_SST_spill__synaptic_post[_idx];
            const int32_t _presynaptic_idx = _ptr_array_SST_spill__synaptic_pre[_idx];
            double gaba_post = _ptr_array_medium_gaba[_postsynaptic_idx];
            const double transmit_pre = _ptr_array_SST_transmit[_presynaptic_idx];
            gaba_post += _lio_1 * transmit_pre;
            _ptr_array_medium_gaba[_postsynaptic_idx] = gaba_post;

        }
    }
    }

}

void _debugmsg_SST_spill_pre_codeobject()
{
    using namespace brian;
    std::cout << "Number of synapses: " << _dynamic_array_SST_spill__synaptic_pre.size() << endl;
}


}
void _run_SST_spill_pre_codeobject() { unit_SST_spill_pre_codeobject::_run_SST_spill_pre_codeobject(); }
void _debugmsg_SST_spill_pre_codeobject() { unit_SST_spill_pre_codeobject::_debugmsg_SST_spill_pre_codeobject(); }

namespace unit_SST_spill_pre_push_spikes {











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



void _run_SST_spill_pre_push_spikes()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t _n_sources = 16;
const int64_t _n_targets = 1;
const size_t _num_source_dt = 1;
const size_t _num_spikespace = 17;
double* const _array_SST_spill_delay = _dynamic_array_SST_spill_delay.empty()? 0 : &_dynamic_array_SST_spill_delay[0];
const size_t _numdelay = _dynamic_array_SST_spill_delay.size();
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_clock_dt = _array_SST_clock_dt;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    double*   _ptr_array_SST_spill_delay = _array_SST_spill_delay;


    // we do advance at the beginning rather than at the end because it saves us making
    // a copy of the current spiking synapses
    
    {
        SST_spill_pre.advance();
        SST_spill_pre.push(_ptr_array_SST__spikespace, _ptr_array_SST__spikespace[_num_spikespace-1]);
    }

}



}
void _run_SST_spill_pre_push_spikes() { unit_SST_spill_pre_push_spikes::_run_SST_spill_pre_push_spikes(); }

namespace unit_SST_stateupdater_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    // counter_uniform is in engine.h
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



void _run_SST_stateupdater_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numAMPA_factor = 1;
const size_t _numC_m = 1;
const size_t _numE_AMPA = 1;
const size_t _numE_GABA = 1;
const size_t _numE_L = 1;
const size_t _numE_NMDA = 1;
const size_t _numM_2AB = 1;
const size_t _numM_2CD = 1;
const size_t _numMg = 1;
const int64_t N = 16;
const size_t _numampa_antagonist = 1;
const size_t _numavailable_2AB = 16;
const size_t _numavailable_2CD = 16;
const size_t _numbackground_NMDA_ratio = 1;
const size_t _numbackground_rate = 1;
const size_t _numbackground_weight = 1;
const size_t _numcountdown = 16;
const size_t _numdrive_cell = 16;
const size_t _numdt = 1;
const size_t _numg_AMPA = 16;
const size_t _numg_L = 1;
const size_t _numg_NMDA = 16;
const size_t _numg_PV = 16;
const size_t _numg_SST = 16;
const size_t _numg_tonic = 1;
const size_t _numg_tonic_arm = 1;
const size_t _numi = 16;
const size_t _numnoise_stream = 1;
const size_t _numopen_loop = 1;
const size_t _numt_in_timesteps = 1;
const size_t _numtarget_rate = 1;
const size_t _numtau_AMPA = 1;
const size_t _numtau_NMDA = 1;
const size_t _numtau_NMDA_rise = 1;
const size_t _numtau_PV = 1;
const size_t _numtau_SST = 1;
const size_t _numtau_w = 1;
const size_t _numtonic_2AB = 16;
const size_t _numtonic_2CD = 16;
const size_t _numtonic_gaba = 1;
const size_t _numv = 16;
const size_t _numv_Mg = 1;
const double volt = 1.0;
const size_t _numw = 16;
const size_t _numx_NMDA = 16;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_AMPA_factor = _array_SST_AMPA_factor;
    double*   _ptr_array_SST_C_m = _array_SST_C_m;
    double*   _ptr_array_SST_E_AMPA = _array_SST_E_AMPA;
    double*   _ptr_array_SST_E_GABA = _array_SST_E_GABA;
    double*   _ptr_array_SST_E_L = _array_SST_E_L;
    double*   _ptr_array_SST_E_NMDA = _array_SST_E_NMDA;
    double*   _ptr_array_SST_M_2AB = _array_SST_M_2AB;
    double*   _ptr_array_SST_M_2CD = _array_SST_M_2CD;
    double*   _ptr_array_SST_Mg = _array_SST_Mg;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double* __restrict  _ptr_array_SST_available_2AB = _array_SST_available_2AB;
    double* __restrict  _ptr_array_SST_available_2CD = _array_SST_available_2CD;
    double*   _ptr_array_SST_background_NMDA_ratio = _array_SST_background_NMDA_ratio;
    double*   _ptr_array_SST_background_rate = _array_SST_background_rate;
    double*   _ptr_array_SST_background_weight = _array_SST_background_weight;
    double* __restrict  _ptr_array_SST_countdown = _array_SST_countdown;
    double* __restrict  _ptr_array_SST_drive_cell = _array_SST_drive_cell;
    double*   _ptr_array_SST_clock_dt = _array_SST_clock_dt;
    double* __restrict  _ptr_array_SST_g_AMPA = _array_SST_g_AMPA;
    double*   _ptr_array_SST_g_L = _array_SST_g_L;
    double* __restrict  _ptr_array_SST_g_NMDA = _array_SST_g_NMDA;
    double* __restrict  _ptr_array_SST_g_PV = _array_SST_g_PV;
    double* __restrict  _ptr_array_SST_g_SST = _array_SST_g_SST;
    double*   _ptr_array_SST_g_tonic = _array_SST_g_tonic;
    double*   _ptr_array_SST_g_tonic_arm = _array_SST_g_tonic_arm;
    int32_t* __restrict  _ptr_array_SST_i = _array_SST_i;
    int32_t*   _ptr_array_SST_noise_stream = _array_SST_noise_stream;
    double*   _ptr_array_SST_open_loop = _array_SST_open_loop;
    int64_t*   _ptr_array_SST_clock_timestep = _array_SST_clock_timestep;
    double*   _ptr_array_SST_target_rate = _array_SST_target_rate;
    double*   _ptr_array_SST_tau_AMPA = _array_SST_tau_AMPA;
    double*   _ptr_array_SST_tau_NMDA = _array_SST_tau_NMDA;
    double*   _ptr_array_SST_tau_NMDA_rise = _array_SST_tau_NMDA_rise;
    double*   _ptr_array_SST_tau_PV = _array_SST_tau_PV;
    double*   _ptr_array_SST_tau_SST = _array_SST_tau_SST;
    double*   _ptr_array_SST_tau_w = _array_SST_tau_w;
    double* __restrict  _ptr_array_SST_tonic_2AB = _array_SST_tonic_2AB;
    double* __restrict  _ptr_array_SST_tonic_2CD = _array_SST_tonic_2CD;
    double*   _ptr_array_medium_tonic_gaba = _array_medium_tonic_gaba;
    double* __restrict  _ptr_array_SST_v = _array_SST_v;
    double*   _ptr_array_SST_v_Mg = _array_SST_v_Mg;
    double* __restrict  _ptr_array_SST_w = _array_SST_w;
    double* __restrict  _ptr_array_SST_x_NMDA = _array_SST_x_NMDA;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double AMPA_factor = _ptr_array_SST_AMPA_factor[0];
    const double C_m = _ptr_array_SST_C_m[0];
    const double E_AMPA = _ptr_array_SST_E_AMPA[0];
    const double E_GABA = _ptr_array_SST_E_GABA[0];
    const double E_L = _ptr_array_SST_E_L[0];
    const double E_NMDA = _ptr_array_SST_E_NMDA[0];
    const double M_2AB = _ptr_array_SST_M_2AB[0];
    const double M_2CD = _ptr_array_SST_M_2CD[0];
    const double Mg = _ptr_array_SST_Mg[0];
    const double background_NMDA_ratio = _ptr_array_SST_background_NMDA_ratio[0];
    const double background_rate = _ptr_array_SST_background_rate[0];
    const double background_weight = _ptr_array_SST_background_weight[0];
    const double dt = _ptr_array_SST_clock_dt[0];
    const double g_L = _ptr_array_SST_g_L[0];
    const double g_tonic = _ptr_array_SST_g_tonic[0];
    const double g_tonic_arm = _ptr_array_SST_g_tonic_arm[0];
    const int32_t noise_stream = _ptr_array_SST_noise_stream[0];
    const double open_loop = _ptr_array_SST_open_loop[0];
    const int64_t t_in_timesteps = _ptr_array_SST_clock_timestep[0];
    const double target_rate = _ptr_array_SST_target_rate[0];
    const double tau_AMPA = _ptr_array_SST_tau_AMPA[0];
    const double tau_NMDA = _ptr_array_SST_tau_NMDA[0];
    const double tau_NMDA_rise = _ptr_array_SST_tau_NMDA_rise[0];
    const double tau_PV = _ptr_array_SST_tau_PV[0];
    const double tau_SST = _ptr_array_SST_tau_SST[0];
    const double tau_w = _ptr_array_SST_tau_w[0];
    const double v_Mg = _ptr_array_SST_v_Mg[0];
    const double _lio_1 = 1.0f*background_weight/dt;
    const double _lio_2 = background_rate * dt;
    const double _lio_3 = 1.0f*1.0/tau_AMPA;
    const double _lio_4 = 1.0f*1.0/tau_NMDA;
    const double _lio_5 = 1.0f*1.0/tau_NMDA_rise;
    const double _lio_6 = 1.0f*(- dt)/tau_PV;
    const double _lio_7 = 1.0f*(- dt)/tau_SST;
    const double _lio_8 = 1.0f*volt/dt;
    const double _lio_9 = 1.0 + (((- dt) * open_loop) * target_rate);
    const double _lio_10 = 1.0f*1.0/C_m;
    const double _lio_11 = 1.0f*Mg/M_2AB;
    const double _lio_12 = 1.0f*1.0/v_Mg;
    const double _lio_13 = 1.0f*Mg/M_2CD;
    const double _lio_14 = 1.0f*(- dt)/tau_w;
    const double _lio_15 = 1.0f*(background_NMDA_ratio * background_weight)/dt;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double ampa_antagonist = _ptr_array_medium_ampa_antagonist[0];
        const double available_2AB = _ptr_array_SST_available_2AB[_idx];
        const double available_2CD = _ptr_array_SST_available_2CD[_idx];
        double countdown = _ptr_array_SST_countdown[_idx];
        const double drive_cell = _ptr_array_SST_drive_cell[_idx];
        double g_AMPA = _ptr_array_SST_g_AMPA[_idx];
        double g_NMDA = _ptr_array_SST_g_NMDA[_idx];
        double g_PV = _ptr_array_SST_g_PV[_idx];
        double g_SST = _ptr_array_SST_g_SST[_idx];
        const int32_t i = _ptr_array_SST_i[_idx];
        const double tonic_2AB = _ptr_array_SST_tonic_2AB[_idx];
        const double tonic_2CD = _ptr_array_SST_tonic_2CD[_idx];
        const double tonic_gaba = _ptr_array_medium_tonic_gaba[0];
        double v = _ptr_array_SST_v[_idx];
        double w = _ptr_array_SST_w[_idx];
        double x_NMDA = _ptr_array_SST_x_NMDA[_idx];
        const double _countdown = (- 1.0) + countdown;
        const double _g_AMPA = (dt * ((_lio_1 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_3 * g_AMPA))) + g_AMPA;
        const double _g_NMDA = (dt * ((_lio_4 * (- g_NMDA)) + (_lio_5 * x_NMDA))) + g_NMDA;
        const double _g_PV = (_lio_6 * g_PV) + g_PV;
        const double _g_SST = (_lio_7 * g_SST) + g_SST;
        const double _v = (dt * ((_lio_8 * int_(counter_uniform(i, t_in_timesteps, noise_stream) > _lio_9)) + (_lio_10 * ((((((AMPA_factor * ((g_AMPA * (1.0 - ampa_antagonist)) * (E_AMPA - v))) + (g_L * (E_L - v))) + ((E_GABA - v) * (g_tonic + ((g_PV + g_SST) + (g_tonic_arm * tonic_gaba))))) + ((E_NMDA - v) * (((g_NMDA * ((1.0f*available_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v))))) + (1.0f*available_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v))))))) + (1.0f*tonic_2AB/(1.0 + (_lio_11 * quick_exp(_lio_12 * (- v)))))) + (1.0f*tonic_2CD/(1.0 + (_lio_13 * quick_exp(_lio_12 * (- v)))))))) - w) * int_(countdown <= 0))))) + v;
        const double _w = (_lio_14 * w) + w;
        const double _x_NMDA = (dt * ((_lio_15 * int_(counter_uniform(i, t_in_timesteps, noise_stream) < (_lio_2 * drive_cell))) - (_lio_5 * x_NMDA))) + x_NMDA;
        countdown = _countdown;
        g_AMPA = _g_AMPA;
        g_NMDA = _g_NMDA;
        g_PV = _g_PV;
        g_SST = _g_SST;
        v = _v;
        w = _w;
        x_NMDA = _x_NMDA;
        _ptr_array_SST_countdown[_idx] = countdown;
        _ptr_array_SST_g_AMPA[_idx] = g_AMPA;
        _ptr_array_SST_g_NMDA[_idx] = g_NMDA;
        _ptr_array_SST_g_PV[_idx] = g_PV;
        _ptr_array_SST_g_SST[_idx] = g_SST;
        _ptr_array_SST_v[_idx] = v;
        _ptr_array_SST_w[_idx] = w;
        _ptr_array_SST_x_NMDA[_idx] = x_NMDA;

    }

}



}
void _run_SST_stateupdater_codeobject() { unit_SST_stateupdater_codeobject::_run_SST_stateupdater_codeobject(); }

namespace unit_block_sum_summed_variable_reference_block_post_codeobject {











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



void _run_block_sum_summed_variable_reference_block_post_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const int64_t N_post = 1;
const int64_t N_pre = 160;
const size_t _num_block_2AB_pre_PYR_b_1_2AB = 160;
int32_t* const _array_block_sum__synaptic_post = _dynamic_array_block_sum__synaptic_post.empty()? 0 : &_dynamic_array_block_sum__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_block_sum__synaptic_post.size();
const size_t _numreference_block_post = 1;
int32_t* const _array_block_sum__synaptic_pre = _dynamic_array_block_sum__synaptic_pre.empty()? 0 : &_dynamic_array_block_sum__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_block_sum__synaptic_pre.size();
const size_t _num_postsynaptic_idx = _dynamic_array_block_sum__synaptic_post.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_block_sum_N = _array_block_sum_N;
    double* __restrict  _ptr_array_PYR_b_1_2AB = _array_PYR_b_1_2AB;
    int32_t* __restrict  _ptr_array_block_sum__synaptic_post = _array_block_sum__synaptic_post;
    double*   _ptr_array_observer_reference_block = _array_observer_reference_block;
    int32_t* __restrict  _ptr_array_block_sum__synaptic_pre = _array_block_sum__synaptic_pre;


    //// MAIN CODE ////////////
    const int _target_size = N_post;

    // Set all the target variable values to zero
    
    for (int _target_idx=0; _target_idx<_target_size; _target_idx++)
    {
        _ptr_array_observer_reference_block[_target_idx + 0] = 0;
    }

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double _lio_1 = 1.0f*1.0/N_pre;


    for(int _idx=0; _idx<_ptr_array_block_sum_N[0]; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const int32_t _presynaptic_idx = _ptr_array_block_sum__synaptic_pre[_idx];
        const double _block_2AB_pre_PYR_b_1_2AB = _ptr_array_PYR_b_1_2AB[_presynaptic_idx];
        const double block_2AB_pre = _block_2AB_pre_PYR_b_1_2AB;
        const double _synaptic_var = _lio_1 * block_2AB_pre;

        _ptr_array_observer_reference_block[_ptr_array_block_sum__synaptic_post[_idx]] += _synaptic_var;
    }

}



}
void _run_block_sum_summed_variable_reference_block_post_codeobject() { unit_block_sum_summed_variable_reference_block_post_codeobject::_run_block_sum_summed_variable_reference_block_post_codeobject(); }

namespace unit_lfp_sum_summed_variable_signal_post_codeobject {











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



}
void _run_lfp_sum_summed_variable_signal_post_codeobject() { unit_lfp_sum_summed_variable_signal_post_codeobject::_run_lfp_sum_summed_variable_signal_post_codeobject(); }

namespace unit_medium_stateupdater_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    template <typename T>
    static inline T _clip(const T value, const double a_min, const double a_max)
    {
        if (value < a_min)
            return a_min;
        if (value > a_max)
            return a_max;
        return value;
    }
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



void _run_medium_stateupdater_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numAMPA_factor = 1;
const size_t _numGABA_breakdown = 1;
const size_t _numGABA_synthesis = 1;
const size_t _numGlx_oxidation = 1;
const size_t _numGlx_synthesis = 1;
const size_t _numKm = 1;
const size_t _numLVDCC_block = 1;
const int64_t N = 1;
const size_t _numacceleration = 1;
const size_t _numactivity = 1;
const size_t _numadapted = 1;
const size_t _numadapted_translation = 1;
const size_t _numadenosine = 1;
const size_t _numadenosine_floor = 1;
const size_t _numakt = 1;
const size_t _numakt_K = 1;
const size_t _numakt_gain = 1;
const size_t _numakt_share = 1;
const size_t _numampa_antagonist = 1;
const size_t _numanti_BDNF = 1;
const size_t _numassembly_1 = 1;
const size_t _numassembly_2 = 1;
const size_t _numassembly_3 = 1;
const size_t _numassembly_4 = 1;
const size_t _numassembly_5 = 1;
const size_t _numassembly_6 = 1;
const size_t _numassembly_half = 1;
const size_t _numbdnf = 1;
const size_t _numbdnf_K = 1;
const size_t _numbdnf_gain = 1;
const size_t _numbdnf_store = 1;
const size_t _numbrake = 1;
const size_t _numbrake_by_suppression = 1;
const size_t _numbrake_half = 1;
const size_t _numbrake_off_target = 1;
const size_t _numcascade_acceleration = 1;
const size_t _numcoincidence = 1;
const size_t _numcoincidence_half = 1;
const size_t _numdepletion = 1;
const size_t _numdirect_cut = 1;
const size_t _numdrug_level = 1;
const size_t _numdt = 1;
const size_t _numeef2_gain = 1;
const size_t _numenlargement = 1;
const size_t _numerk = 1;
const size_t _numerk_K = 1;
const size_t _numerk_calcium = 1;
const size_t _numerk_gain = 1;
const size_t _numformation_gain = 1;
const size_t _numgaba = 1;
const size_t _numgaba_tissue = 1;
const size_t _numglutamate = 1;
const size_t _numglutamate_cycling = 1;
const size_t _numglutamate_dialysate = 1;
const size_t _numglx_tissue = 1;
const size_t _numimaging = 1;
const size_t _numindirect_cut = 1;
const double inf = INFINITY;
const size_t _numinflammation = 1;
const size_t _numinhibition_gain = 1;
const size_t _numk_fixation = 1;
const size_t _numk_loss = 1;
const size_t _numk_synthesis = 1;
const size_t _numkinase_slope = 1;
const size_t _numleak_share = 1;
const size_t _numleast_adapted = 1;
const size_t _nummade = 1;
const size_t _nummtorc1 = 1;
const size_t _nummtorc1_K = 1;
const size_t _nummtorc1_gain = 1;
const size_t _nummtorc1_inhibition = 1;
const size_t _nummtorc1_slope = 1;
const size_t _nummushroom = 1;
const size_t _numn_max = 1;
const size_t _numoff_target_K50 = 1;
const size_t _numold_stable = 1;
const size_t _numold_transient = 1;
const size_t _nump70s6k = 1;
const size_t _nump70s6k_K = 1;
const size_t _nump70s6k_gain = 1;
const size_t _nump_eef2 = 1;
const size_t _nump_eef2_inhibition = 1;
const size_t _numprotein_labile = 1;
const size_t _numprotein_stable = 1;
const size_t _numpyr_rate = 1;
const size_t _numrapamycin_local = 1;
const size_t _numrapamycin_relief = 1;
const size_t _numrapamycin_systemic = 1;
const size_t _numrate_max = 1;
const size_t _numreference_release = 1;
const size_t _numrelease = 1;
const size_t _numrelease_filter = 1;
const size_t _numresting = 1;
const size_t _numresting_slope = 1;
const size_t _nums6k_eef2k_cut = 1;
const double second = 1.0;
const size_t _numstabilisation_gain = 1;
const size_t _numstable = 1;
const size_t _numstable_share = 1;
const size_t _numstore_gain = 1;
const size_t _numstress = 1;
const size_t _numstress_BDNF = 1;
const size_t _numstress_formation = 1;
const size_t _numstress_load = 1;
const size_t _numstress_transient = 1;
const size_t _numstress_uptake = 1;
const size_t _numstress_withdrawal = 1;
const size_t _numsuppression_range = 1;
const size_t _numsurge = 1;
const size_t _numsurge_slope = 1;
const size_t _numsynthesis_half = 1;
const size_t _numtau_GABA_ambient = 1;
const size_t _numtau_GABA_tissue = 1;
const size_t _numtau_Glx_tissue = 1;
const size_t _numtau_activity = 1;
const size_t _numtau_adaptation = 1;
const size_t _numtau_adaptation_translation = 1;
const size_t _numtau_adenosine = 1;
const size_t _numtau_akt_off = 1;
const size_t _numtau_akt_on = 1;
const size_t _numtau_assembly = 1;
const size_t _numtau_bdnf = 1;
const size_t _numtau_brake_off = 1;
const size_t _numtau_brake_on = 1;
const size_t _numtau_dialysate = 1;
const size_t _numtau_erk_off = 1;
const size_t _numtau_erk_on = 1;
const size_t _numtau_glutamate = 1;
const size_t _numtau_glutamine = 1;
const size_t _numtau_homeostasis = 1;
const size_t _numtau_inflammation = 1;
const size_t _numtau_mtorc1 = 1;
const size_t _numtau_p70s6k_off = 1;
const size_t _numtau_p70s6k_on = 1;
const size_t _numtau_p_eef2 = 1;
const size_t _numtau_shape = 1;
const size_t _numtau_stable = 1;
const size_t _numtau_stable_spines = 1;
const size_t _numtau_store = 1;
const size_t _numtau_stress = 1;
const size_t _numtau_synthesis = 1;
const size_t _numtau_transient = 1;
const size_t _numtau_trkb_off = 1;
const size_t _numtau_trkb_on = 1;
const size_t _numtau_vegf = 1;
const size_t _numtransient = 1;
const size_t _numtranslation_gain = 1;
const size_t _numtrkb = 1;
const size_t _numtrkb_K = 1;
const size_t _numtrkb_block = 1;
const size_t _numtrkb_gain = 1;
const size_t _numval66met = 1;
const size_t _numval66met_loss = 1;
const size_t _numvegf = 1;
const size_t _numvegf_K = 1;
const size_t _numvegf_block = 1;
const size_t _numvegf_gain = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_medium_AMPA_factor = _array_medium_AMPA_factor;
    double*   _ptr_array_medium_GABA_breakdown = _array_medium_GABA_breakdown;
    double*   _ptr_array_medium_GABA_synthesis = _array_medium_GABA_synthesis;
    double*   _ptr_array_medium_Glx_oxidation = _array_medium_Glx_oxidation;
    double*   _ptr_array_medium_Glx_synthesis = _array_medium_Glx_synthesis;
    double*   _ptr_array_medium_Km = _array_medium_Km;
    double*   _ptr_array_medium_LVDCC_block = _array_medium_LVDCC_block;
    double*   _ptr_array_medium_acceleration = _array_medium_acceleration;
    double*   _ptr_array_medium_activity = _array_medium_activity;
    double*   _ptr_array_medium_adapted = _array_medium_adapted;
    double*   _ptr_array_medium_adapted_translation = _array_medium_adapted_translation;
    double*   _ptr_array_medium_adenosine = _array_medium_adenosine;
    double*   _ptr_array_medium_adenosine_floor = _array_medium_adenosine_floor;
    double*   _ptr_array_medium_akt = _array_medium_akt;
    double*   _ptr_array_medium_akt_K = _array_medium_akt_K;
    double*   _ptr_array_medium_akt_gain = _array_medium_akt_gain;
    double*   _ptr_array_medium_akt_share = _array_medium_akt_share;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double*   _ptr_array_medium_anti_BDNF = _array_medium_anti_BDNF;
    double*   _ptr_array_medium_assembly_1 = _array_medium_assembly_1;
    double*   _ptr_array_medium_assembly_2 = _array_medium_assembly_2;
    double*   _ptr_array_medium_assembly_3 = _array_medium_assembly_3;
    double*   _ptr_array_medium_assembly_4 = _array_medium_assembly_4;
    double*   _ptr_array_medium_assembly_5 = _array_medium_assembly_5;
    double*   _ptr_array_medium_assembly_6 = _array_medium_assembly_6;
    double*   _ptr_array_medium_assembly_half = _array_medium_assembly_half;
    double*   _ptr_array_medium_bdnf = _array_medium_bdnf;
    double*   _ptr_array_medium_bdnf_K = _array_medium_bdnf_K;
    double*   _ptr_array_medium_bdnf_gain = _array_medium_bdnf_gain;
    double*   _ptr_array_medium_bdnf_store = _array_medium_bdnf_store;
    double*   _ptr_array_medium_brake = _array_medium_brake;
    double*   _ptr_array_medium_brake_by_suppression = _array_medium_brake_by_suppression;
    double*   _ptr_array_medium_brake_half = _array_medium_brake_half;
    double*   _ptr_array_medium_brake_off_target = _array_medium_brake_off_target;
    double*   _ptr_array_medium_cascade_acceleration = _array_medium_cascade_acceleration;
    double*   _ptr_array_medium_coincidence = _array_medium_coincidence;
    double*   _ptr_array_medium_coincidence_half = _array_medium_coincidence_half;
    double*   _ptr_array_medium_depletion = _array_medium_depletion;
    double*   _ptr_array_medium_direct_cut = _array_medium_direct_cut;
    double*   _ptr_array_medium_drug_level = _array_medium_drug_level;
    double*   _ptr_array_medium_clock_dt = _array_medium_clock_dt;
    double*   _ptr_array_medium_eef2_gain = _array_medium_eef2_gain;
    double*   _ptr_array_medium_enlargement = _array_medium_enlargement;
    double*   _ptr_array_medium_erk = _array_medium_erk;
    double*   _ptr_array_medium_erk_K = _array_medium_erk_K;
    double*   _ptr_array_medium_erk_calcium = _array_medium_erk_calcium;
    double*   _ptr_array_medium_erk_gain = _array_medium_erk_gain;
    double*   _ptr_array_medium_formation_gain = _array_medium_formation_gain;
    double*   _ptr_array_medium_gaba = _array_medium_gaba;
    double*   _ptr_array_medium_gaba_tissue = _array_medium_gaba_tissue;
    double*   _ptr_array_medium_glutamate = _array_medium_glutamate;
    double*   _ptr_array_medium_glutamate_cycling = _array_medium_glutamate_cycling;
    double*   _ptr_array_medium_glutamate_dialysate = _array_medium_glutamate_dialysate;
    double*   _ptr_array_medium_glx_tissue = _array_medium_glx_tissue;
    double*   _ptr_array_medium_imaging = _array_medium_imaging;
    double*   _ptr_array_medium_indirect_cut = _array_medium_indirect_cut;
    double*   _ptr_array_medium_inflammation = _array_medium_inflammation;
    double*   _ptr_array_medium_inhibition_gain = _array_medium_inhibition_gain;
    double*   _ptr_array_medium_k_fixation = _array_medium_k_fixation;
    double*   _ptr_array_medium_k_loss = _array_medium_k_loss;
    double*   _ptr_array_medium_k_synthesis = _array_medium_k_synthesis;
    double*   _ptr_array_medium_kinase_slope = _array_medium_kinase_slope;
    double*   _ptr_array_medium_leak_share = _array_medium_leak_share;
    double*   _ptr_array_medium_least_adapted = _array_medium_least_adapted;
    double*   _ptr_array_medium_made = _array_medium_made;
    double*   _ptr_array_medium_mtorc1 = _array_medium_mtorc1;
    double*   _ptr_array_medium_mtorc1_K = _array_medium_mtorc1_K;
    double*   _ptr_array_medium_mtorc1_gain = _array_medium_mtorc1_gain;
    double*   _ptr_array_medium_mtorc1_inhibition = _array_medium_mtorc1_inhibition;
    double*   _ptr_array_medium_mtorc1_slope = _array_medium_mtorc1_slope;
    double*   _ptr_array_medium_mushroom = _array_medium_mushroom;
    double*   _ptr_array_medium_n_max = _array_medium_n_max;
    double*   _ptr_array_medium_off_target_K50 = _array_medium_off_target_K50;
    double*   _ptr_array_medium_old_stable = _array_medium_old_stable;
    double*   _ptr_array_medium_old_transient = _array_medium_old_transient;
    double*   _ptr_array_medium_p70s6k = _array_medium_p70s6k;
    double*   _ptr_array_medium_p70s6k_K = _array_medium_p70s6k_K;
    double*   _ptr_array_medium_p70s6k_gain = _array_medium_p70s6k_gain;
    double*   _ptr_array_medium_p_eef2 = _array_medium_p_eef2;
    double*   _ptr_array_medium_p_eef2_inhibition = _array_medium_p_eef2_inhibition;
    double*   _ptr_array_medium_protein_labile = _array_medium_protein_labile;
    double*   _ptr_array_medium_protein_stable = _array_medium_protein_stable;
    double*   _ptr_array_medium_pyr_rate = _array_medium_pyr_rate;
    double*   _ptr_array_medium_rapamycin_local = _array_medium_rapamycin_local;
    double*   _ptr_array_medium_rapamycin_relief = _array_medium_rapamycin_relief;
    double*   _ptr_array_medium_rapamycin_systemic = _array_medium_rapamycin_systemic;
    double*   _ptr_array_medium_rate_max = _array_medium_rate_max;
    double*   _ptr_array_medium_reference_release = _array_medium_reference_release;
    double*   _ptr_array_medium_release = _array_medium_release;
    double*   _ptr_array_medium_release_filter = _array_medium_release_filter;
    double*   _ptr_array_medium_resting = _array_medium_resting;
    double*   _ptr_array_medium_resting_slope = _array_medium_resting_slope;
    double*   _ptr_array_medium_s6k_eef2k_cut = _array_medium_s6k_eef2k_cut;
    double*   _ptr_array_medium_stabilisation_gain = _array_medium_stabilisation_gain;
    double*   _ptr_array_medium_stable = _array_medium_stable;
    double*   _ptr_array_medium_stable_share = _array_medium_stable_share;
    double*   _ptr_array_medium_store_gain = _array_medium_store_gain;
    double*   _ptr_array_medium_stress = _array_medium_stress;
    double*   _ptr_array_medium_stress_BDNF = _array_medium_stress_BDNF;
    double*   _ptr_array_medium_stress_formation = _array_medium_stress_formation;
    double*   _ptr_array_medium_stress_load = _array_medium_stress_load;
    double*   _ptr_array_medium_stress_transient = _array_medium_stress_transient;
    double*   _ptr_array_medium_stress_uptake = _array_medium_stress_uptake;
    double*   _ptr_array_medium_stress_withdrawal = _array_medium_stress_withdrawal;
    double*   _ptr_array_medium_suppression_range = _array_medium_suppression_range;
    double*   _ptr_array_medium_surge = _array_medium_surge;
    double*   _ptr_array_medium_surge_slope = _array_medium_surge_slope;
    double*   _ptr_array_medium_synthesis_half = _array_medium_synthesis_half;
    double*   _ptr_array_medium_tau_GABA_ambient = _array_medium_tau_GABA_ambient;
    double*   _ptr_array_medium_tau_GABA_tissue = _array_medium_tau_GABA_tissue;
    double*   _ptr_array_medium_tau_Glx_tissue = _array_medium_tau_Glx_tissue;
    double*   _ptr_array_medium_tau_activity = _array_medium_tau_activity;
    double*   _ptr_array_medium_tau_adaptation = _array_medium_tau_adaptation;
    double*   _ptr_array_medium_tau_adaptation_translation = _array_medium_tau_adaptation_translation;
    double*   _ptr_array_medium_tau_adenosine = _array_medium_tau_adenosine;
    double*   _ptr_array_medium_tau_akt_off = _array_medium_tau_akt_off;
    double*   _ptr_array_medium_tau_akt_on = _array_medium_tau_akt_on;
    double*   _ptr_array_medium_tau_assembly = _array_medium_tau_assembly;
    double*   _ptr_array_medium_tau_bdnf = _array_medium_tau_bdnf;
    double*   _ptr_array_medium_tau_brake_off = _array_medium_tau_brake_off;
    double*   _ptr_array_medium_tau_brake_on = _array_medium_tau_brake_on;
    double*   _ptr_array_medium_tau_dialysate = _array_medium_tau_dialysate;
    double*   _ptr_array_medium_tau_erk_off = _array_medium_tau_erk_off;
    double*   _ptr_array_medium_tau_erk_on = _array_medium_tau_erk_on;
    double*   _ptr_array_medium_tau_glutamate = _array_medium_tau_glutamate;
    double*   _ptr_array_medium_tau_glutamine = _array_medium_tau_glutamine;
    double*   _ptr_array_medium_tau_homeostasis = _array_medium_tau_homeostasis;
    double*   _ptr_array_medium_tau_inflammation = _array_medium_tau_inflammation;
    double*   _ptr_array_medium_tau_mtorc1 = _array_medium_tau_mtorc1;
    double*   _ptr_array_medium_tau_p70s6k_off = _array_medium_tau_p70s6k_off;
    double*   _ptr_array_medium_tau_p70s6k_on = _array_medium_tau_p70s6k_on;
    double*   _ptr_array_medium_tau_p_eef2 = _array_medium_tau_p_eef2;
    double*   _ptr_array_medium_tau_shape = _array_medium_tau_shape;
    double*   _ptr_array_medium_tau_stable = _array_medium_tau_stable;
    double*   _ptr_array_medium_tau_stable_spines = _array_medium_tau_stable_spines;
    double*   _ptr_array_medium_tau_store = _array_medium_tau_store;
    double*   _ptr_array_medium_tau_stress = _array_medium_tau_stress;
    double*   _ptr_array_medium_tau_synthesis = _array_medium_tau_synthesis;
    double*   _ptr_array_medium_tau_transient = _array_medium_tau_transient;
    double*   _ptr_array_medium_tau_trkb_off = _array_medium_tau_trkb_off;
    double*   _ptr_array_medium_tau_trkb_on = _array_medium_tau_trkb_on;
    double*   _ptr_array_medium_tau_vegf = _array_medium_tau_vegf;
    double*   _ptr_array_medium_transient = _array_medium_transient;
    double*   _ptr_array_medium_translation_gain = _array_medium_translation_gain;
    double*   _ptr_array_medium_trkb = _array_medium_trkb;
    double*   _ptr_array_medium_trkb_K = _array_medium_trkb_K;
    double*   _ptr_array_medium_trkb_block = _array_medium_trkb_block;
    double*   _ptr_array_medium_trkb_gain = _array_medium_trkb_gain;
    double*   _ptr_array_medium_val66met = _array_medium_val66met;
    double*   _ptr_array_medium_val66met_loss = _array_medium_val66met_loss;
    double*   _ptr_array_medium_vegf = _array_medium_vegf;
    double*   _ptr_array_medium_vegf_K = _array_medium_vegf_K;
    double*   _ptr_array_medium_vegf_block = _array_medium_vegf_block;
    double*   _ptr_array_medium_vegf_gain = _array_medium_vegf_gain;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double AMPA_factor = _ptr_array_medium_AMPA_factor[0];
    const double GABA_breakdown = _ptr_array_medium_GABA_breakdown[0];
    const double GABA_synthesis = _ptr_array_medium_GABA_synthesis[0];
    const double Glx_oxidation = _ptr_array_medium_Glx_oxidation[0];
    const double Glx_synthesis = _ptr_array_medium_Glx_synthesis[0];
    const double Km = _ptr_array_medium_Km[0];
    const double adenosine_floor = _ptr_array_medium_adenosine_floor[0];
    const double akt_K = _ptr_array_medium_akt_K[0];
    const double akt_gain = _ptr_array_medium_akt_gain[0];
    const double akt_share = _ptr_array_medium_akt_share[0];
    const double assembly_half = _ptr_array_medium_assembly_half[0];
    const double bdnf_K = _ptr_array_medium_bdnf_K[0];
    const double bdnf_gain = _ptr_array_medium_bdnf_gain[0];
    const double brake_by_suppression = _ptr_array_medium_brake_by_suppression[0];
    const double brake_half = _ptr_array_medium_brake_half[0];
    const double brake_off_target = _ptr_array_medium_brake_off_target[0];
    const double coincidence = _ptr_array_medium_coincidence[0];
    const double coincidence_half = _ptr_array_medium_coincidence_half[0];
    const double depletion = _ptr_array_medium_depletion[0];
    const double dt = _ptr_array_medium_clock_dt[0];
    const double eef2_gain = _ptr_array_medium_eef2_gain[0];
    const double enlargement = _ptr_array_medium_enlargement[0];
    const double erk_K = _ptr_array_medium_erk_K[0];
    const double erk_calcium = _ptr_array_medium_erk_calcium[0];
    const double erk_gain = _ptr_array_medium_erk_gain[0];
    const double formation_gain = _ptr_array_medium_formation_gain[0];
    const double k_fixation = _ptr_array_medium_k_fixation[0];
    const double k_loss = _ptr_array_medium_k_loss[0];
    const double k_synthesis = _ptr_array_medium_k_synthesis[0];
    const double kinase_slope = _ptr_array_medium_kinase_slope[0];
    const double leak_share = _ptr_array_medium_leak_share[0];
    const double least_adapted = _ptr_array_medium_least_adapted[0];
    const double mtorc1_K = _ptr_array_medium_mtorc1_K[0];
    const double mtorc1_gain = _ptr_array_medium_mtorc1_gain[0];
    const double mtorc1_inhibition = _ptr_array_medium_mtorc1_inhibition[0];
    const double mtorc1_slope = _ptr_array_medium_mtorc1_slope[0];
    const double n_max = _ptr_array_medium_n_max[0];
    const double off_target_K50 = _ptr_array_medium_off_target_K50[0];
    const double p70s6k_K = _ptr_array_medium_p70s6k_K[0];
    const double p70s6k_gain = _ptr_array_medium_p70s6k_gain[0];
    const double p_eef2_inhibition = _ptr_array_medium_p_eef2_inhibition[0];
    const double rapamycin_relief = _ptr_array_medium_rapamycin_relief[0];
    const double rate_max = _ptr_array_medium_rate_max[0];
    const double reference_release = _ptr_array_medium_reference_release[0];
    const double release_filter = _ptr_array_medium_release_filter[0];
    const double resting_slope = _ptr_array_medium_resting_slope[0];
    const double stabilisation_gain = _ptr_array_medium_stabilisation_gain[0];
    const double stable_share = _ptr_array_medium_stable_share[0];
    const double store_gain = _ptr_array_medium_store_gain[0];
    const double stress_BDNF = _ptr_array_medium_stress_BDNF[0];
    const double stress_formation = _ptr_array_medium_stress_formation[0];
    const double stress_transient = _ptr_array_medium_stress_transient[0];
    const double stress_uptake = _ptr_array_medium_stress_uptake[0];
    const double stress_withdrawal = _ptr_array_medium_stress_withdrawal[0];
    const double suppression_range = _ptr_array_medium_suppression_range[0];
    const double surge_slope = _ptr_array_medium_surge_slope[0];
    const double synthesis_half = _ptr_array_medium_synthesis_half[0];
    const double tau_GABA_ambient = _ptr_array_medium_tau_GABA_ambient[0];
    const double tau_GABA_tissue = _ptr_array_medium_tau_GABA_tissue[0];
    const double tau_Glx_tissue = _ptr_array_medium_tau_Glx_tissue[0];
    const double tau_activity = _ptr_array_medium_tau_activity[0];
    const double tau_adaptation = _ptr_array_medium_tau_adaptation[0];
    const double tau_adaptation_translation = _ptr_array_medium_tau_adaptation_translation[0];
    const double tau_adenosine = _ptr_array_medium_tau_adenosine[0];
    const double tau_akt_off = _ptr_array_medium_tau_akt_off[0];
    const double tau_akt_on = _ptr_array_medium_tau_akt_on[0];
    const double tau_assembly = _ptr_array_medium_tau_assembly[0];
    const double tau_bdnf = _ptr_array_medium_tau_bdnf[0];
    const double tau_brake_off = _ptr_array_medium_tau_brake_off[0];
    const double tau_brake_on = _ptr_array_medium_tau_brake_on[0];
    const double tau_dialysate = _ptr_array_medium_tau_dialysate[0];
    const double tau_erk_off = _ptr_array_medium_tau_erk_off[0];
    const double tau_erk_on = _ptr_array_medium_tau_erk_on[0];
    const double tau_glutamate = _ptr_array_medium_tau_glutamate[0];
    const double tau_glutamine = _ptr_array_medium_tau_glutamine[0];
    const double tau_homeostasis = _ptr_array_medium_tau_homeostasis[0];
    const double tau_inflammation = _ptr_array_medium_tau_inflammation[0];
    const double tau_mtorc1 = _ptr_array_medium_tau_mtorc1[0];
    const double tau_p70s6k_off = _ptr_array_medium_tau_p70s6k_off[0];
    const double tau_p70s6k_on = _ptr_array_medium_tau_p70s6k_on[0];
    const double tau_p_eef2 = _ptr_array_medium_tau_p_eef2[0];
    const double tau_shape = _ptr_array_medium_tau_shape[0];
    const double tau_stable = _ptr_array_medium_tau_stable[0];
    const double tau_stable_spines = _ptr_array_medium_tau_stable_spines[0];
    const double tau_store = _ptr_array_medium_tau_store[0];
    const double tau_stress = _ptr_array_medium_tau_stress[0];
    const double tau_synthesis = _ptr_array_medium_tau_synthesis[0];
    const double tau_transient = _ptr_array_medium_tau_transient[0];
    const double tau_trkb_off = _ptr_array_medium_tau_trkb_off[0];
    const double tau_trkb_on = _ptr_array_medium_tau_trkb_on[0];
    const double tau_vegf = _ptr_array_medium_tau_vegf[0];
    const double translation_gain = _ptr_array_medium_translation_gain[0];
    const double trkb_K = _ptr_array_medium_trkb_K[0];
    const double trkb_gain = _ptr_array_medium_trkb_gain[0];
    const double val66met_loss = _ptr_array_medium_val66met_loss[0];
    const double vegf_K = _ptr_array_medium_vegf_K[0];
    const double vegf_gain = _ptr_array_medium_vegf_gain[0];
    const double _lio_1 = 1.0f*dt/tau_activity;
    const double _lio_2 = 1.0f*dt/tau_adaptation;
    const double _lio_3 = 1.0f*dt/tau_adaptation_translation;
    const double _lio_4 = 1.0f*AMPA_factor/reference_release;
    const double _lio_5 = INFINITY * second;
    const double _lio_6 = _brian_pow(akt_K, kinase_slope);
    const double _lio_7 = (- tau_akt_off) + tau_akt_on;
    const double _lio_8 = 1.0f*(6.0 * dt)/tau_assembly;
    const double _lio_9 = 1.0f*dt/tau_bdnf;
    const double _lio_10 = 1.0 - coincidence;
    const double _lio_11 = _brian_pow(coincidence_half, 2);
    const double _lio_12 = 1.0f*1.0/(_brian_pow(brake_half, 2));
    const double _lio_13 = _brian_pow(bdnf_K, surge_slope);
    const double _lio_14 = 1.0f*dt/tau_store;
    const double _lio_15 = - stress_BDNF;
    const double _lio_16 = 1.0f*1.0/suppression_range;
    const double _lio_17 = _brian_pow(off_target_K50, 4);
    const double _lio_18 = (- tau_brake_off) + tau_brake_on;
    const double _lio_19 = _brian_pow(erk_K, kinase_slope);
    const double _lio_20 = (- tau_erk_off) + tau_erk_on;
    const double _lio_21 = 1.0f*dt/tau_GABA_ambient;
    const double _lio_22 = 1.0 + Km;
    const double _lio_23 = 1.0f*dt/tau_GABA_tissue;
    const double _lio_24 = 1.0f*dt/tau_glutamate;
    const double _lio_25 = 1.0f*dt/tau_glutamine;
    const double _lio_26 = 1.0f*dt/tau_dialysate;
    const double _lio_27 = 1.0f*dt/tau_Glx_tissue;
    const double _lio_28 = 1.0f*dt/tau_inflammation;
    const double _lio_29 = 1.0f*dt/tau_homeostasis;
    const double _lio_30 = 1.0f*dt/tau_synthesis;
    const double _lio_31 = _brian_pow(synthesis_half, 3);
    const double _lio_32 = 1.0f*dt/tau_mtorc1;
    const double _lio_33 = 1.0 - akt_share;
    const double _lio_34 = _brian_pow(mtorc1_K, mtorc1_slope);
    const double _lio_35 = 1.0f*dt/tau_shape;
    const double _lio_36 = _brian_pow(assembly_half, 2);
    const double _lio_37 = 1.0f*dt/tau_stable_spines;
    const double _lio_38 = 1.0f*1.0/tau_transient;
    const double _lio_39 = - stress_formation;
    const double _lio_40 = 1.0f*1.0/((- 1.0) + n_max);
    const double _lio_41 = 1.0 - stable_share;
    const double _lio_42 = _brian_pow(p70s6k_K, mtorc1_slope);
    const double _lio_43 = (- tau_p70s6k_off) + tau_p70s6k_on;
    const double _lio_44 = 1.0f*dt/tau_p_eef2;
    const double _lio_45 = k_fixation + k_loss;
    const double _lio_46 = 1.0f*1.0/tau_stable;
    const double _lio_47 = 1.0f*(- dt)/release_filter;
    const double _lio_48 = 1.0f*dt/tau_stress;
    const double _lio_49 = _brian_pow(trkb_K, kinase_slope);
    const double _lio_50 = (- tau_trkb_off) + tau_trkb_on;
    const double _lio_51 = 1.0f*dt/tau_vegf;
    const double _lio_52 = _brian_pow(vegf_K, surge_slope);


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        const double LVDCC_block = _ptr_array_medium_LVDCC_block[_idx];
        const double acceleration = _ptr_array_medium_acceleration[_idx];
        double activity = _ptr_array_medium_activity[_idx];
        double adapted = _ptr_array_medium_adapted[_idx];
        double adapted_translation = _ptr_array_medium_adapted_translation[_idx];
        double adenosine = _ptr_array_medium_adenosine[_idx];
        double akt = _ptr_array_medium_akt[_idx];
        const double ampa_antagonist = _ptr_array_medium_ampa_antagonist[_idx];
        const double anti_BDNF = _ptr_array_medium_anti_BDNF[_idx];
        double assembly_1 = _ptr_array_medium_assembly_1[_idx];
        double assembly_2 = _ptr_array_medium_assembly_2[_idx];
        double assembly_3 = _ptr_array_medium_assembly_3[_idx];
        double assembly_4 = _ptr_array_medium_assembly_4[_idx];
        double assembly_5 = _ptr_array_medium_assembly_5[_idx];
        double assembly_6 = _ptr_array_medium_assembly_6[_idx];
        double bdnf = _ptr_array_medium_bdnf[_idx];
        double bdnf_store = _ptr_array_medium_bdnf_store[_idx];
        double brake = _ptr_array_medium_brake[_idx];
        const double cascade_acceleration = _ptr_array_medium_cascade_acceleration[_idx];
        const double direct_cut = _ptr_array_medium_direct_cut[_idx];
        const double drug_level = _ptr_array_medium_drug_level[_idx];
        double erk = _ptr_array_medium_erk[_idx];
        double gaba = _ptr_array_medium_gaba[_idx];
        double gaba_tissue = _ptr_array_medium_gaba_tissue[_idx];
        double glutamate = _ptr_array_medium_glutamate[_idx];
        double glutamate_cycling = _ptr_array_medium_glutamate_cycling[_idx];
        double glutamate_dialysate = _ptr_array_medium_glutamate_dialysate[_idx];
        double glx_tissue = _ptr_array_medium_glx_tissue[_idx];
        const double imaging = _ptr_array_medium_imaging[_idx];
        const double indirect_cut = _ptr_array_medium_indirect_cut[_idx];
        double inflammation = _ptr_array_medium_inflammation[_idx];
        double inhibition_gain = _ptr_array_medium_inhibition_gain[_idx];
        double made = _ptr_array_medium_made[_idx];
        double mtorc1 = _ptr_array_medium_mtorc1[_idx];
        double mushroom = _ptr_array_medium_mushroom[_idx];
        double old_stable = _ptr_array_medium_old_stable[_idx];
        double old_transient = _ptr_array_medium_old_transient[_idx];
        double p70s6k = _ptr_array_medium_p70s6k[_idx];
        double p_eef2 = _ptr_array_medium_p_eef2[_idx];
        double protein_labile = _ptr_array_medium_protein_labile[_idx];
        double protein_stable = _ptr_array_medium_protein_stable[_idx];
        const double pyr_rate = _ptr_array_medium_pyr_rate[_idx];
        const double rapamycin_local = _ptr_array_medium_rapamycin_local[_idx];
        const double rapamycin_systemic = _ptr_array_medium_rapamycin_systemic[_idx];
        double release = _ptr_array_medium_release[_idx];
        const double resting = _ptr_array_medium_resting[_idx];
        const double s6k_eef2k_cut = _ptr_array_medium_s6k_eef2k_cut[_idx];
        double stable = _ptr_array_medium_stable[_idx];
        const double stress = _ptr_array_medium_stress[_idx];
        double stress_load = _ptr_array_medium_stress_load[_idx];
        const double surge = _ptr_array_medium_surge[_idx];
        double transient = _ptr_array_medium_transient[_idx];
        double trkb = _ptr_array_medium_trkb[_idx];
        const double trkb_block = _ptr_array_medium_trkb_block[_idx];
        const double val66met = _ptr_array_medium_val66met[_idx];
        double vegf = _ptr_array_medium_vegf[_idx];
        const double vegf_block = _ptr_array_medium_vegf_block[_idx];
        const double _activity = (_lio_1 * (- activity)) + activity;
        const double _adapted = adapted + (_lio_2 * (cascade_acceleration * ((- adapted) + surge)));
        const double _adapted_translation = adapted_translation + (_lio_3 * (cascade_acceleration * ((- adapted_translation) + _clip(_clip((1.0 + (eef2_gain * (1.0 - p_eef2))) * (1.0 + (translation_gain * ((- 1.0) + p70s6k))), 0, INFINITY), 1, INFINITY))));
        const double _adenosine = adenosine + (1.0f*(dt * ((_lio_4 * (release * (1.0 - ampa_antagonist))) - adenosine))/_clip(1.0f*tau_adenosine/_clip(acceleration, 1, INFINITY), adenosine_floor, _lio_5));
        const double _akt = akt + (dt * ((cascade_acceleration * ((- akt) + _clip(1.0 + (1.0f*(akt_gain * ((- 1.0) + (_brian_pow(_clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), kinase_slope))))/(_lio_6 + (_brian_pow(_clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), kinase_slope)))), 0, INFINITY))) * (_brian_pow(tau_akt_off + (_lio_7 * int_(_clip(1.0 + (1.0f*(akt_gain * ((- 1.0) + (_brian_pow(_clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), kinase_slope))))/(_lio_6 + (_brian_pow(_clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), kinase_slope)))), 0, INFINITY) > akt)), - 1))));
        const double _assembly_1 = assembly_1 + (_lio_8 * (cascade_acceleration * (((- assembly_1) + protein_labile) + protein_stable)));
        const double _assembly_2 = assembly_2 + (_lio_8 * (cascade_acceleration * (assembly_1 - assembly_2)));
        const double _assembly_3 = assembly_3 + (_lio_8 * (cascade_acceleration * (assembly_2 - assembly_3)));
        const double _assembly_4 = assembly_4 + (_lio_8 * (cascade_acceleration * (assembly_3 - assembly_4)));
        const double _assembly_5 = assembly_5 + (_lio_8 * (cascade_acceleration * (assembly_4 - assembly_5)));
        const double _assembly_6 = assembly_6 + (_lio_8 * (cascade_acceleration * (assembly_5 - assembly_6)));
        const double _bdnf = bdnf + (_lio_9 * (cascade_acceleration * (1.0 + ((- bdnf) + ((1.0 - anti_BDNF) * ((- 1.0) + (bdnf_store * _clip(1.0 + (1.0f*(bdnf_gain * (((1.0 - LVDCC_block) * (1.0 + (val66met_loss * (- val66met)))) * ((- 1.0) + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope)))))/(_lio_13 + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope)))), 0, INFINITY))))))));
        const double _bdnf_store = bdnf_store + (_lio_14 * (cascade_acceleration * ((- bdnf_store) + _clip((depletion * ((- bdnf_store) * _clip((- 1.0) + _clip(1.0 + (1.0f*(bdnf_gain * (((1.0 - LVDCC_block) * (1.0 + (val66met_loss * (- val66met)))) * ((- 1.0) + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope)))))/(_lio_13 + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope)))), 0, INFINITY), 0, INFINITY))) + ((1.0 + (store_gain * ((- 1.0) + _clip((1.0 + (eef2_gain * (1.0 - p_eef2))) * (1.0 + (translation_gain * ((- 1.0) + p70s6k))), 0, INFINITY)))) * (1.0 + (_lio_15 * stress_load))), 0, INFINITY))));
        const double _brake = brake + (dt * ((cascade_acceleration * (((- brake) + (brake_by_suppression * _clip(_lio_16 * (1.0 - surge), 0, 1))) + (1.0f*(brake_off_target * (_brian_pow(drug_level, 4)))/(_lio_17 + (_brian_pow(drug_level, 4)))))) * (_brian_pow(tau_brake_off + (_lio_18 * int_(((brake_by_suppression * _clip(_lio_16 * (1.0 - surge), 0, 1)) + (1.0f*(brake_off_target * (_brian_pow(drug_level, 4)))/(_lio_17 + (_brian_pow(drug_level, 4))))) > brake)), - 1))));
        const double _erk = (dt * ((cascade_acceleration * ((- erk) + _clip(1.0 + (1.0f*(erk_gain * ((- 1.0) + (_brian_pow(_clip((erk_calcium * ((- 1.0) + _clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY))) + _clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), 0, INFINITY), kinase_slope))))/(_lio_19 + (_brian_pow(_clip((erk_calcium * ((- 1.0) + _clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY))) + _clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), 0, INFINITY), kinase_slope)))), 0, INFINITY))) * (_brian_pow(tau_erk_off + (_lio_20 * int_(_clip(1.0 + (1.0f*(erk_gain * ((- 1.0) + (_brian_pow(_clip((erk_calcium * ((- 1.0) + _clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY))) + _clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), 0, INFINITY), kinase_slope))))/(_lio_19 + (_brian_pow(_clip((erk_calcium * ((- 1.0) + _clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY))) + _clip(1.0 + (1.0f*(vegf * ((- 2.0) + (2.0 * trkb)))/(1.0 + vegf)), 0, INFINITY), 0, INFINITY), kinase_slope)))), 0, INFINITY) > erk)), - 1)))) + erk;
        const double _gaba = (_lio_21 * (leak_share + (1.0f*(_lio_22 * (- gaba))/(Km + gaba)))) + gaba;
        const double _gaba_tissue = (_lio_23 * (acceleration * ((1.0 + (GABA_synthesis * ((- 1.0) + (1.0f*(_lio_22 * (glutamate * (1.0 + (stress_uptake * (- stress_load)))))/(Km + glutamate))))) - (gaba_tissue * (1.0 + (GABA_breakdown * ((- 1.0) + (1.0f*(_lio_22 * gaba)/(Km + gaba))))))))) + gaba_tissue;
        const double _glutamate = (_lio_24 * (leak_share + (1.0f*(_lio_22 * ((- glutamate) * (1.0 + (stress_uptake * (- stress_load)))))/(Km + glutamate)))) + glutamate;
        const double _glutamate_cycling = (_lio_25 * (acceleration * ((1.0f*(_lio_22 * (glutamate * (1.0 + (stress_uptake * (- stress_load)))))/(Km + glutamate)) - glutamate_cycling))) + glutamate_cycling;
        const double _glutamate_dialysate = (_lio_26 * (acceleration * (glutamate - glutamate_dialysate))) + glutamate_dialysate;
        const double _glx_tissue = (_lio_27 * (acceleration * ((1.0 + (Glx_synthesis * ((- 1.0) + (1.0f*(_lio_22 * (glutamate * (1.0 + (stress_uptake * (- stress_load)))))/(Km + glutamate))))) - (glx_tissue * (1.0 + (Glx_oxidation * ((- 1.0) + (1.0f*(_lio_22 * (glutamate * (1.0 + (stress_uptake * (- stress_load)))))/(Km + glutamate))))))))) + glx_tissue;
        const double _inflammation = (_lio_28 * (cascade_acceleration * ((1.0 + (- inflammation)) - (rapamycin_relief * rapamycin_systemic)))) + inflammation;
        const double _inhibition_gain = (_lio_29 * ((cascade_acceleration * inhibition_gain) * ((- 1.0) + _clip(pyr_rate, 0, rate_max)))) + inhibition_gain;
        const double _made = (_lio_30 * (cascade_acceleration * ((- made) + (1.0f*(_brian_pow(_clip((- 1.0) + (1.0f*_clip((1.0 + (eef2_gain * (1.0 - p_eef2))) * (1.0 + (translation_gain * ((- 1.0) + p70s6k))), 0, INFINITY)/adapted_translation), 0, INFINITY), 4))/(_lio_31 + (_brian_pow(_clip((- 1.0) + (1.0f*_clip((1.0 + (eef2_gain * (1.0 - p_eef2))) * (1.0 + (translation_gain * ((- 1.0) + p70s6k))), 0, INFINITY)/adapted_translation), 0, INFINITY), 3))))))) + made;
        const double _mtorc1 = (_lio_32 * (cascade_acceleration * (1.0 + ((- mtorc1) + (((- 1.0) + (1.0f*_clip(1.0 + (1.0f*(mtorc1_gain * ((- 1.0) + (_brian_pow((akt_share * akt) + (_lio_33 * erk), mtorc1_slope))))/(_lio_34 + (_brian_pow((akt_share * akt) + (_lio_33 * erk), mtorc1_slope)))), 0, INFINITY)/(1.0 + (mtorc1_inhibition * ((- 1.0) + p70s6k))))) * (1.0 - rapamycin_local)))))) + mtorc1;
        const double _mushroom = (_lio_35 * (cascade_acceleration * ((- mushroom) + ((stable * (1.0 + (stress_withdrawal * (- stress_load)))) * (1.0 + (1.0f*(enlargement * (_brian_pow(assembly_6, 2)))/(_lio_36 + (_brian_pow(assembly_6, 2))))))))) + mushroom;
        const double _old_stable = (_lio_37 * (cascade_acceleration * (((- inflammation) * old_stable) + (old_transient * (1.0 + (1.0f*(stabilisation_gain * (_brian_pow(assembly_6, 2)))/(_lio_36 + (_brian_pow(assembly_6, 2))))))))) + old_stable;
        const double _old_transient = (dt * (cascade_acceleration * ((_lio_38 * (((- inflammation) * old_transient) * (1.0 + (stress_transient * stress_load)))) + (_lio_38 * ((((1.0 - imaging) * (1.0 + (_lio_39 * stress_load))) * (1.0 + (1.0f*(formation_gain * (_brian_pow(assembly_6, 2)))/(_lio_36 + (_brian_pow(assembly_6, 2)))))) * _clip(_lio_40 * (n_max - ((stable_share * (stable * (1.0 + (stress_withdrawal * (- stress_load))))) + (_lio_41 * transient))), 0, INFINITY)))))) + old_transient;
        const double _p70s6k = (dt * ((cascade_acceleration * ((- p70s6k) + _clip(1.0 + (1.0f*(p70s6k_gain * ((- 1.0) + (_brian_pow(mtorc1, mtorc1_slope))))/(_lio_42 + (_brian_pow(mtorc1, mtorc1_slope)))), 0, INFINITY))) * (_brian_pow(tau_p70s6k_off + (_lio_43 * int_(_clip(1.0 + (1.0f*(p70s6k_gain * ((- 1.0) + (_brian_pow(mtorc1, mtorc1_slope))))/(_lio_42 + (_brian_pow(mtorc1, mtorc1_slope)))), 0, INFINITY) > p70s6k)), - 1)))) + p70s6k;
        const double _p_eef2 = (_lio_44 * (cascade_acceleration * ((- p_eef2) + (1.0f*(_brian_pow(1.0 + ((1.0 - direct_cut) * ((- 1.0) + _clip(resting, 0, INFINITY))), resting_slope))/(1.0 + (p_eef2_inhibition * ((1.0 - s6k_eef2k_cut) * _clip((- 1.0) + p70s6k, 0, INFINITY)))))))) + p_eef2;
        const double _protein_labile = (dt * (cascade_acceleration * ((k_synthesis * made) - (_lio_45 * protein_labile)))) + protein_labile;
        const double _protein_stable = (dt * (cascade_acceleration * ((k_fixation * protein_labile) - (_lio_46 * protein_stable)))) + protein_stable;
        const double _release = (_lio_47 * release) + release;
        const double _stable = (_lio_37 * (cascade_acceleration * (((- inflammation) * stable) + (transient * (1.0 + (1.0f*(stabilisation_gain * (_brian_pow(assembly_6, 2)))/(_lio_36 + (_brian_pow(assembly_6, 2))))))))) + stable;
        const double _stress_load = (_lio_48 * (cascade_acceleration * (stress - stress_load))) + stress_load;
        const double _transient = (dt * (cascade_acceleration * ((_lio_38 * (((- inflammation) * transient) * (1.0 + (stress_transient * stress_load)))) + (_lio_38 * (((1.0 + (_lio_39 * stress_load)) * (1.0 + (1.0f*(formation_gain * (_brian_pow(assembly_6, 2)))/(_lio_36 + (_brian_pow(assembly_6, 2)))))) * _clip(_lio_40 * (n_max - ((stable_share * (stable * (1.0 + (stress_withdrawal * (- stress_load))))) + (_lio_41 * transient))), 0, INFINITY)))))) + transient;
        const double _trkb = (dt * ((cascade_acceleration * ((- trkb) + _clip(1.0 + (1.0f*(trkb_gain * ((1.0 - trkb_block) * ((- 1.0) + (_brian_pow(bdnf, kinase_slope)))))/(_lio_49 + (_brian_pow(bdnf, kinase_slope)))), 0, INFINITY))) * (_brian_pow(tau_trkb_off + (_lio_50 * int_(_clip(1.0 + (1.0f*(trkb_gain * ((1.0 - trkb_block) * ((- 1.0) + (_brian_pow(bdnf, kinase_slope)))))/(_lio_49 + (_brian_pow(bdnf, kinase_slope)))), 0, INFINITY) > trkb)), - 1)))) + trkb;
        const double _vegf = (_lio_51 * (cascade_acceleration * ((- vegf) + ((1.0 - vegf_block) * _clip(1.0 + (1.0f*(vegf_gain * ((- 1.0) + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope))))/(_lio_52 + (_brian_pow(_clip(1.0 + (1.0f*(((1.0 - indirect_cut) * ((- 1.0) + (1.0f*surge/_clip(adapted, least_adapted, INFINITY)))) * (_lio_10 + (1.0f*(coincidence * (_brian_pow(1.0 - resting, 2)))/(_lio_11 + (_brian_pow(1.0 - resting, 2))))))/(1.0 + (_lio_12 * (_brian_pow(brake, 2))))), 0, INFINITY), surge_slope)))), 0, INFINITY))))) + vegf;
        activity = _activity;
        adapted = _adapted;
        adapted_translation = _adapted_translation;
        adenosine = _adenosine;
        akt = _akt;
        assembly_1 = _assembly_1;
        assembly_2 = _assembly_2;
        assembly_3 = _assembly_3;
        assembly_4 = _assembly_4;
        assembly_5 = _assembly_5;
        assembly_6 = _assembly_6;
        bdnf = _bdnf;
        bdnf_store = _bdnf_store;
        brake = _brake;
        erk = _erk;
        gaba = _gaba;
        gaba_tissue = _gaba_tissue;
        glutamate = _glutamate;
        glutamate_cycling = _glutamate_cycling;
        glutamate_dialysate = _glutamate_dialysate;
        glx_tissue = _glx_tissue;
        inflammation = _inflammation;
        inhibition_gain = _inhibition_gain;
        made = _made;
        mtorc1 = _mtorc1;
        mushroom = _mushroom;
        old_stable = _old_stable;
        old_transient = _old_transient;
        p70s6k = _p70s6k;
        p_eef2 = _p_eef2;
        protein_labile = _protein_labile;
        protein_stable = _protein_stable;
        release = _release;
        stable = _stable;
        stress_load = _stress_load;
        transient = _transient;
        trkb = _trkb;
        vegf = _vegf;
        _ptr_array_medium_activity[_idx] = activity;
        _ptr_array_medium_adapted[_idx] = adapted;
        _ptr_array_medium_adapted_translation[_idx] = adapted_translation;
        _ptr_array_medium_adenosine[_idx] = adenosine;
        _ptr_array_medium_akt[_idx] = akt;
        _ptr_array_medium_assembly_1[_idx] = assembly_1;
        _ptr_array_medium_assembly_2[_idx] = assembly_2;
        _ptr_array_medium_assembly_3[_idx] = assembly_3;
        _ptr_array_medium_assembly_4[_idx] = assembly_4;
        _ptr_array_medium_assembly_5[_idx] = assembly_5;
        _ptr_array_medium_assembly_6[_idx] = assembly_6;
        _ptr_array_medium_bdnf[_idx] = bdnf;
        _ptr_array_medium_bdnf_store[_idx] = bdnf_store;
        _ptr_array_medium_brake[_idx] = brake;
        _ptr_array_medium_erk[_idx] = erk;
        _ptr_array_medium_gaba[_idx] = gaba;
        _ptr_array_medium_gaba_tissue[_idx] = gaba_tissue;
        _ptr_array_medium_glutamate[_idx] = glutamate;
        _ptr_array_medium_glutamate_cycling[_idx] = glutamate_cycling;
        _ptr_array_medium_glutamate_dialysate[_idx] = glutamate_dialysate;
        _ptr_array_medium_glx_tissue[_idx] = glx_tissue;
        _ptr_array_medium_inflammation[_idx] = inflammation;
        _ptr_array_medium_inhibition_gain[_idx] = inhibition_gain;
        _ptr_array_medium_made[_idx] = made;
        _ptr_array_medium_mtorc1[_idx] = mtorc1;
        _ptr_array_medium_mushroom[_idx] = mushroom;
        _ptr_array_medium_old_stable[_idx] = old_stable;
        _ptr_array_medium_old_transient[_idx] = old_transient;
        _ptr_array_medium_p70s6k[_idx] = p70s6k;
        _ptr_array_medium_p_eef2[_idx] = p_eef2;
        _ptr_array_medium_protein_labile[_idx] = protein_labile;
        _ptr_array_medium_protein_stable[_idx] = protein_stable;
        _ptr_array_medium_release[_idx] = release;
        _ptr_array_medium_stable[_idx] = stable;
        _ptr_array_medium_stress_load[_idx] = stress_load;
        _ptr_array_medium_transient[_idx] = transient;
        _ptr_array_medium_trkb[_idx] = trkb;
        _ptr_array_medium_vegf[_idx] = vegf;

    }

}



}
void _run_medium_stateupdater_codeobject() { unit_medium_stateupdater_codeobject::_run_medium_stateupdater_codeobject(); }

namespace unit_medium_step_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    template <typename T>
    static inline T _clip(const T value, const double a_min, const double a_max)
    {
        if (value < a_min)
            return a_min;
        if (value > a_max)
            return a_max;
        return value;
    }
    // halt_after is in engine.h
    // schedule is in engine.h
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



void _run_medium_step_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numAMPA_factor = 1;
const size_t _numLVDCC_block = 1;
const int64_t N = 1;
const size_t _numa1_antagonist = 1;
const size_t _numacceleration = 1;
const size_t _numactivity = 1;
const size_t _numadenosine = 1;
const size_t _numadenosine_gain = 1;
const size_t _numadministered = 1;
const size_t _numampa_antagonist = 1;
const size_t _numanti_BDNF = 1;
const size_t _numblock_acceleration = 1;
const size_t _numcascade_acceleration = 1;
const size_t _numdirect_cut = 1;
const size_t _numdrug_level = 1;
const size_t _numhalted = 1;
const size_t _numimaging = 1;
const size_t _numindirect_cut = 1;
const size_t _numinhibition_gain = 1;
const size_t _numlevel_1 = 1;
const size_t _numlinked_inhibition_gain = 1;
const size_t _numlinked_spine_AMPA_factor = 1;
const size_t _numlinked_uptake_factor = 1;
const double mmolar = 1.0;
const size_t _numpyr_rate = 1;
const size_t _numrapamycin_local = 1;
const size_t _numrapamycin_systemic = 1;
const size_t _numreference_block = 1;
const size_t _numreference_release = 1;
const size_t _numrelease = 1;
const size_t _numrelease_filter = 1;
const size_t _numrelease_gain = 1;
const size_t _numrelease_gain_max = 1;
const size_t _numresting = 1;
const size_t _nums6k_eef2k_cut = 1;
const double second = 1.0;
const size_t _numslow_time = 1;
const size_t _numspine_feedback = 1;
const size_t _numstable = 1;
const size_t _numstable_share = 1;
const size_t _numstress = 1;
const size_t _numstress_load = 1;
const size_t _numstress_uptake = 1;
const size_t _numstress_withdrawal = 1;
const size_t _numsurge = 1;
const size_t _numt = 1;
const size_t _numt_end = 1;
const size_t _numtonic_gaba = 1;
const size_t _numtransient = 1;
const size_t _numtrkb_block = 1;
const size_t _numval66met = 1;
const size_t _numvegf_block = 1;
const size_t _numw_transient = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_medium_AMPA_factor = _array_medium_AMPA_factor;
    double*   _ptr_array_medium_LVDCC_block = _array_medium_LVDCC_block;
    double*   _ptr_array_medium_a1_antagonist = _array_medium_a1_antagonist;
    double*   _ptr_array_medium_acceleration = _array_medium_acceleration;
    double*   _ptr_array_medium_activity = _array_medium_activity;
    double*   _ptr_array_medium_adenosine = _array_medium_adenosine;
    double*   _ptr_array_medium_adenosine_gain = _array_medium_adenosine_gain;
    double*   _ptr_array_medium_administered = _array_medium_administered;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double*   _ptr_array_medium_anti_BDNF = _array_medium_anti_BDNF;
    double*   _ptr_array_medium_block_acceleration = _array_medium_block_acceleration;
    double*   _ptr_array_medium_cascade_acceleration = _array_medium_cascade_acceleration;
    double*   _ptr_array_medium_direct_cut = _array_medium_direct_cut;
    double*   _ptr_array_medium_drug_level = _array_medium_drug_level;
    double*   _ptr_array_medium_halted = _array_medium_halted;
    double*   _ptr_array_medium_imaging = _array_medium_imaging;
    double*   _ptr_array_medium_indirect_cut = _array_medium_indirect_cut;
    double*   _ptr_array_medium_inhibition_gain = _array_medium_inhibition_gain;
    double*   _ptr_array_medium_level_1 = _array_medium_level_1;
    double*   _ptr_array_medium_linked_inhibition_gain = _array_medium_linked_inhibition_gain;
    double*   _ptr_array_medium_linked_spine_AMPA_factor = _array_medium_linked_spine_AMPA_factor;
    double*   _ptr_array_medium_linked_uptake_factor = _array_medium_linked_uptake_factor;
    double*   _ptr_array_medium_pyr_rate = _array_medium_pyr_rate;
    double*   _ptr_array_medium_rapamycin_local = _array_medium_rapamycin_local;
    double*   _ptr_array_medium_rapamycin_systemic = _array_medium_rapamycin_systemic;
    double*   _ptr_array_observer_reference_block = _array_observer_reference_block;
    double*   _ptr_array_medium_reference_release = _array_medium_reference_release;
    double*   _ptr_array_medium_release = _array_medium_release;
    double*   _ptr_array_medium_release_filter = _array_medium_release_filter;
    double*   _ptr_array_medium_release_gain = _array_medium_release_gain;
    double*   _ptr_array_medium_release_gain_max = _array_medium_release_gain_max;
    double*   _ptr_array_medium_resting = _array_medium_resting;
    double*   _ptr_array_medium_s6k_eef2k_cut = _array_medium_s6k_eef2k_cut;
    double*   _ptr_array_medium_slow_time = _array_medium_slow_time;
    double*   _ptr_array_medium_spine_feedback = _array_medium_spine_feedback;
    double*   _ptr_array_medium_stable = _array_medium_stable;
    double*   _ptr_array_medium_stable_share = _array_medium_stable_share;
    double*   _ptr_array_medium_stress = _array_medium_stress;
    double*   _ptr_array_medium_stress_load = _array_medium_stress_load;
    double*   _ptr_array_medium_stress_uptake = _array_medium_stress_uptake;
    double*   _ptr_array_medium_stress_withdrawal = _array_medium_stress_withdrawal;
    double*   _ptr_array_medium_surge = _array_medium_surge;
    double*   _ptr_array_medium_clock_t = _array_medium_clock_t;
    double*   _ptr_array_medium_t_end = _array_medium_t_end;
    double*   _ptr_array_medium_tonic_gaba = _array_medium_tonic_gaba;
    double*   _ptr_array_medium_transient = _array_medium_transient;
    double*   _ptr_array_medium_trkb_block = _array_medium_trkb_block;
    double*   _ptr_array_medium_val66met = _array_medium_val66met;
    double*   _ptr_array_medium_vegf_block = _array_medium_vegf_block;
    double*   _ptr_array_medium_w_transient = _array_medium_w_transient;


    //// MAIN CODE ////////////
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double AMPA_factor = _ptr_array_medium_AMPA_factor[0];
    const double adenosine_gain = _ptr_array_medium_adenosine_gain[0];
    const double reference_release = _ptr_array_medium_reference_release[0];
    const double release_gain_max = _ptr_array_medium_release_gain_max[0];
    const double spine_feedback = _ptr_array_medium_spine_feedback[0];
    const double stable_share = _ptr_array_medium_stable_share[0];
    const double stress_uptake = _ptr_array_medium_stress_uptake[0];
    const double stress_withdrawal = _ptr_array_medium_stress_withdrawal[0];
    const double t = _ptr_array_medium_clock_t[0];
    const double t_end = _ptr_array_medium_t_end[0];
    const double w_transient = _ptr_array_medium_w_transient[0];
    double release_filter;
    release_filter = schedule(1.0f*t/second, 4) * second;
    const double _lio_1 = schedule(1.0f*t/second, 0) * second;
    const double _lio_2 = schedule(1.0f*t/second, 1);
    const double _lio_3 = schedule(1.0f*t/second, 2);
    const double _lio_4 = schedule(1.0f*t/second, 3);
    const double _lio_5 = schedule(1.0f*t/second, 5) * mmolar;
    const double _lio_6 = schedule(1.0f*t/second, 6) * mmolar;
    const double _lio_7 = schedule(1.0f*t/second, 7);
    const double _lio_8 = schedule(1.0f*t/second, 8);
    const double _lio_9 = schedule(1.0f*t/second, 9);
    const double _lio_10 = schedule(1.0f*t/second, 10);
    const double _lio_11 = schedule(1.0f*t/second, 11);
    const double _lio_12 = schedule(1.0f*t/second, 12);
    const double _lio_13 = schedule(1.0f*t/second, 13);
    const double _lio_14 = schedule(1.0f*t/second, 14);
    const double _lio_15 = schedule(1.0f*t/second, 15);
    const double _lio_16 = schedule(1.0f*t/second, 16);
    const double _lio_17 = schedule(1.0f*t/second, 17);
    const double _lio_18 = schedule(1.0f*t/second, 18);
    const double _lio_19 = schedule(1.0f*t/second, 19);
    const double _lio_20 = schedule(1.0f*t/second, 20);
    const double _lio_21 = schedule(1.0f*t/second, 21);
    const double _lio_22 = 1.0f*AMPA_factor/reference_release;
    const double _lio_23 = 1.0f*(w_transient * (1.0 - stable_share))/((w_transient * (1.0 - stable_share)) + stable_share);
    const double _lio_24 = halt_after(1.0f*t/second, 1.0f*t_end/second);
    _ptr_array_medium_release_filter[0] = release_filter;


    const int _N = N;
    
    for(int _idx=0; _idx<_N; _idx++)
    {
        // vector code
        const size_t _vectorisation_idx = _idx;
                
        double a1_antagonist = _ptr_array_medium_a1_antagonist[_idx];
        const double activity = _ptr_array_medium_activity[_idx];
        const double adenosine = _ptr_array_medium_adenosine[_idx];
        double administered = _ptr_array_medium_administered[_idx];
        double ampa_antagonist = _ptr_array_medium_ampa_antagonist[_idx];
        const double inhibition_gain = _ptr_array_medium_inhibition_gain[_idx];
        const double reference_block = _ptr_array_observer_reference_block[_idx];
        const double release = _ptr_array_medium_release[_idx];
        const double stable = _ptr_array_medium_stable[_idx];
        const double stress_load = _ptr_array_medium_stress_load[_idx];
        const double transient = _ptr_array_medium_transient[_idx];
        double LVDCC_block;
        double acceleration;
        double anti_BDNF;
        double block_acceleration;
        double cascade_acceleration;
        double direct_cut;
        double drug_level;
        double halted;
        double imaging;
        double indirect_cut;
        double level_1;
        double linked_inhibition_gain;
        double linked_spine_AMPA_factor;
        double linked_uptake_factor;
        double pyr_rate;
        double rapamycin_local;
        double rapamycin_systemic;
        double release_gain;
        double resting;
        double s6k_eef2k_cut;
        double slow_time;
        double stress;
        double surge;
        double tonic_gaba;
        double trkb_block;
        double val66met;
        double vegf_block;
        slow_time = _lio_1;
        acceleration = _lio_2;
        block_acceleration = _lio_3;
        cascade_acceleration = _lio_4;
        administered = _lio_5;
        level_1 = _lio_6;
        imaging = _lio_7;
        stress = _lio_8;
        LVDCC_block = _lio_9;
        anti_BDNF = _lio_10;
        val66met = _lio_11;
        trkb_block = _lio_12;
        vegf_block = _lio_13;
        rapamycin_local = _lio_14;
        rapamycin_systemic = _lio_15;
        direct_cut = _lio_16;
        indirect_cut = _lio_17;
        s6k_eef2k_cut = _lio_18;
        ampa_antagonist = _lio_19;
        a1_antagonist = _lio_20;
        tonic_gaba = _lio_21;
        const double ampa_throughput = _lio_22 * ((1.0 - ampa_antagonist) * release);
        surge = ampa_throughput;
        resting = 1.0 - reference_block;
        pyr_rate = activity;
        drug_level = administered;
        const double AMPA_transient = _lio_23;
        const double withdrawn = stress_withdrawal * stress_load;
        const double spine_AMPA_factor = 1.0 + (spine_feedback * ((AMPA_transient * ((- 1.0) + transient)) + ((1.0 - AMPA_transient) * ((- 1.0) + ((1.0 - withdrawn) * stable)))));
        linked_spine_AMPA_factor = spine_AMPA_factor;
        linked_inhibition_gain = inhibition_gain;
        const double uptake_factor = 1.0 - (stress_uptake * stress_load);
        linked_uptake_factor = uptake_factor;
        const double adenosine_effect = adenosine_gain * (1.0 - a1_antagonist);
        release_gain = _clip(1.0f*(1.0 + adenosine_effect)/(1.0 + (adenosine_effect * adenosine)), 0, release_gain_max);
        halted = _lio_24;
        _ptr_array_medium_LVDCC_block[_idx] = LVDCC_block;
        _ptr_array_medium_a1_antagonist[_idx] = a1_antagonist;
        _ptr_array_medium_acceleration[_idx] = acceleration;
        _ptr_array_medium_administered[_idx] = administered;
        _ptr_array_medium_ampa_antagonist[_idx] = ampa_antagonist;
        _ptr_array_medium_anti_BDNF[_idx] = anti_BDNF;
        _ptr_array_medium_block_acceleration[_idx] = block_acceleration;
        _ptr_array_medium_cascade_acceleration[_idx] = cascade_acceleration;
        _ptr_array_medium_direct_cut[_idx] = direct_cut;
        _ptr_array_medium_drug_level[_idx] = drug_level;
        _ptr_array_medium_halted[_idx] = halted;
        _ptr_array_medium_imaging[_idx] = imaging;
        _ptr_array_medium_indirect_cut[_idx] = indirect_cut;
        _ptr_array_medium_level_1[_idx] = level_1;
        _ptr_array_medium_linked_inhibition_gain[_idx] = linked_inhibition_gain;
        _ptr_array_medium_linked_spine_AMPA_factor[_idx] = linked_spine_AMPA_factor;
        _ptr_array_medium_linked_uptake_factor[_idx] = linked_uptake_factor;
        _ptr_array_medium_pyr_rate[_idx] = pyr_rate;
        _ptr_array_medium_rapamycin_local[_idx] = rapamycin_local;
        _ptr_array_medium_rapamycin_systemic[_idx] = rapamycin_systemic;
        _ptr_array_medium_release_gain[_idx] = release_gain;
        _ptr_array_medium_resting[_idx] = resting;
        _ptr_array_medium_s6k_eef2k_cut[_idx] = s6k_eef2k_cut;
        _ptr_array_medium_slow_time[_idx] = slow_time;
        _ptr_array_medium_stress[_idx] = stress;
        _ptr_array_medium_surge[_idx] = surge;
        _ptr_array_medium_tonic_gaba[_idx] = tonic_gaba;
        _ptr_array_medium_trkb_block[_idx] = trkb_block;
        _ptr_array_medium_val66met[_idx] = val66met;
        _ptr_array_medium_vegf_block[_idx] = vegf_block;

    }

}



}
void _run_medium_step_codeobject() { unit_medium_step_codeobject::_run_medium_step_codeobject(); }

// Brian2's `Network` (declared in its network.h) with a loop that looks nothing up: which clocks are due is kept in
// one flag per clock, and the processor time is not asked for in every step. Order and times are Brian2's own.
#include "network.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>

double Network::_last_run_time = 0.0;
double Network::_last_run_completed_fraction = 0.0;
bool Network::_globally_stopped = false;
bool Network::_globally_running = false;

Network::Network() : t(0.0) {}

void Network::clear() { objects.clear(); }

void Network::add(Clock* clock, codeobj_func function) { objects.push_back(std::make_pair(clock, function)); }

// Progress is not reported from here: `report` is always null in a synketa program.
void Network::run(const double duration, void (*report)(double, double, double, double), double)
{
    if (report) std::abort();
    const double end = t + duration;
    std::vector<Clock*> every;
    std::vector<std::pair<size_t, codeobj_func> > tasks;
    for (const auto& object : objects) {
        const size_t place = std::find(every.begin(), every.end(), object.first) - every.begin();
        if (place == every.size()) every.push_back(object.first);
        if (object.second) tasks.push_back(std::make_pair(place, object.second));
    }
    for (Clock* clock : every) clock->set_interval(t, end);
    const auto earlier = [](const Clock* a, const Clock* b) { return a->t[0] < b->t[0]; };
    std::vector<char> due(every.size());
    _globally_running = true;
    _globally_stopped = false;
    while (!every.empty() && !_globally_stopped) {
        Clock* next = *std::min_element(every.begin(), every.end(), earlier);
        if (!next->running()) break;
        t = next->t[0];
        for (size_t k = 0; k < every.size(); k++) due[k] = std::fabs(every[k]->t[0] - t) <= next->epsilon;
        for (const auto& task : tasks) if (due[task.first]) task.second();
        for (size_t k = 0; k < every.size(); k++) if (due[k]) every[k]->tick();
    }
    _globally_running = false;
    if (!_globally_stopped) t = end;
}

