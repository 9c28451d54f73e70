#include "code_objects/PV_stateupdater_codeobject.h"
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


