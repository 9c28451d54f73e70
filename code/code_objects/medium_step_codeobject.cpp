#include "code_objects/medium_step_codeobject.h"
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


