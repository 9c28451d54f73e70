#include "code_objects/slow_codeobject.h"
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



void _run_slow_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num__source_ampa_throughput_medium_AMPA_factor = 1;
const size_t _num__source_ampa_throughput_medium_ampa_antagonist = 1;
const size_t _num__source_ampa_throughput_medium_reference_release = 1;
const size_t _num__source_ampa_throughput_medium_release = 1;
const size_t _num_clock_t = 1;
const size_t _num_indices = 1;
const size_t _num_source_adapted = 1;
const size_t _num_source_adapted_translation = 1;
const size_t _num_source_adenosine = 1;
const size_t _num_source_akt = 1;
const size_t _num_source_assembly_1 = 1;
const size_t _num_source_assembly_2 = 1;
const size_t _num_source_assembly_3 = 1;
const size_t _num_source_assembly_4 = 1;
const size_t _num_source_assembly_5 = 1;
const size_t _num_source_assembly_6 = 1;
const size_t _num_source_bdnf = 1;
const size_t _num_source_bdnf_store = 1;
const size_t _num_source_brake = 1;
const size_t _num_source_drug_level = 1;
const size_t _num_source_erk = 1;
const size_t _num_source_gaba = 1;
const size_t _num_source_gaba_tissue = 1;
const size_t _num_source_glutamate = 1;
const size_t _num_source_glutamate_cycling = 1;
const size_t _num_source_glutamate_dialysate = 1;
const size_t _num_source_glx_tissue = 1;
const size_t _num_source_inflammation = 1;
const size_t _num_source_inhibition_gain = 1;
const size_t _num_source_made = 1;
const size_t _num_source_mtorc1 = 1;
const size_t _num_source_mushroom = 1;
const size_t _num_source_old_stable = 1;
const size_t _num_source_old_transient = 1;
const size_t _num_source_p70s6k = 1;
const size_t _num_source_p_eef2 = 1;
const size_t _num_source_protein_labile = 1;
const size_t _num_source_protein_stable = 1;
const size_t _num_source_pyr_rate = 1;
const size_t _num_source_resting = 1;
const size_t _num_source_slow_time = 1;
const size_t _num_source_stable = 1;
const size_t _num_source_stress_load = 1;
const size_t _num_source_surge = 1;
const size_t _num_source_transient = 1;
const size_t _num_source_trkb = 1;
const size_t _num_source_vegf = 1;
double* const _array_slow_t = _dynamic_array_slow_t.empty()? 0 : &_dynamic_array_slow_t[0];
const size_t _numt = _dynamic_array_slow_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_slow_N = _array_slow_N;
    double*   _ptr_array_medium_AMPA_factor = _array_medium_AMPA_factor;
    double*   _ptr_array_medium_ampa_antagonist = _array_medium_ampa_antagonist;
    double*   _ptr_array_medium_reference_release = _array_medium_reference_release;
    double*   _ptr_array_medium_release = _array_medium_release;
    double*   _ptr_array_slow_clock_t = _array_slow_clock_t;
    int32_t*   _ptr_array_slow__indices = _array_slow__indices;
    double*   _ptr_array_medium_adapted = _array_medium_adapted;
    double*   _ptr_array_medium_adapted_translation = _array_medium_adapted_translation;
    double*   _ptr_array_medium_adenosine = _array_medium_adenosine;
    double*   _ptr_array_medium_akt = _array_medium_akt;
    double*   _ptr_array_medium_assembly_1 = _array_medium_assembly_1;
    double*   _ptr_array_medium_assembly_2 = _array_medium_assembly_2;
    double*   _ptr_array_medium_assembly_3 = _array_medium_assembly_3;
    double*   _ptr_array_medium_assembly_4 = _array_medium_assembly_4;
    double*   _ptr_array_medium_assembly_5 = _array_medium_assembly_5;
    double*   _ptr_array_medium_assembly_6 = _array_medium_assembly_6;
    double*   _ptr_array_medium_bdnf = _array_medium_bdnf;
    double*   _ptr_array_medium_bdnf_store = _array_medium_bdnf_store;
    double*   _ptr_array_medium_brake = _array_medium_brake;
    double*   _ptr_array_medium_drug_level = _array_medium_drug_level;
    double*   _ptr_array_medium_erk = _array_medium_erk;
    double*   _ptr_array_medium_gaba = _array_medium_gaba;
    double*   _ptr_array_medium_gaba_tissue = _array_medium_gaba_tissue;
    double*   _ptr_array_medium_glutamate = _array_medium_glutamate;
    double*   _ptr_array_medium_glutamate_cycling = _array_medium_glutamate_cycling;
    double*   _ptr_array_medium_glutamate_dialysate = _array_medium_glutamate_dialysate;
    double*   _ptr_array_medium_glx_tissue = _array_medium_glx_tissue;
    double*   _ptr_array_medium_inflammation = _array_medium_inflammation;
    double*   _ptr_array_medium_inhibition_gain = _array_medium_inhibition_gain;
    double*   _ptr_array_medium_made = _array_medium_made;
    double*   _ptr_array_medium_mtorc1 = _array_medium_mtorc1;
    double*   _ptr_array_medium_mushroom = _array_medium_mushroom;
    double*   _ptr_array_medium_old_stable = _array_medium_old_stable;
    double*   _ptr_array_medium_old_transient = _array_medium_old_transient;
    double*   _ptr_array_medium_p70s6k = _array_medium_p70s6k;
    double*   _ptr_array_medium_p_eef2 = _array_medium_p_eef2;
    double*   _ptr_array_medium_protein_labile = _array_medium_protein_labile;
    double*   _ptr_array_medium_protein_stable = _array_medium_protein_stable;
    double*   _ptr_array_medium_pyr_rate = _array_medium_pyr_rate;
    double*   _ptr_array_medium_resting = _array_medium_resting;
    double*   _ptr_array_medium_slow_time = _array_medium_slow_time;
    double*   _ptr_array_medium_stable = _array_medium_stable;
    double*   _ptr_array_medium_stress_load = _array_medium_stress_load;
    double*   _ptr_array_medium_surge = _array_medium_surge;
    double*   _ptr_array_medium_transient = _array_medium_transient;
    double*   _ptr_array_medium_trkb = _array_medium_trkb;
    double*   _ptr_array_medium_vegf = _array_medium_vegf;
    double* __restrict  _ptr_array_slow_t = _array_slow_t;


    _dynamic_array_slow_t.push_back(_ptr_array_slow_clock_t[0]);

    const size_t _new_size = _dynamic_array_slow_t.size();
    // Resize the dynamic arrays
    _dynamic_array_slow_adapted.resize(_new_size, _num_indices);
    _dynamic_array_slow_adapted_translation.resize(_new_size, _num_indices);
    _dynamic_array_slow_adenosine.resize(_new_size, _num_indices);
    _dynamic_array_slow_akt.resize(_new_size, _num_indices);
    _dynamic_array_slow_ampa_throughput.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_1.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_2.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_3.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_4.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_5.resize(_new_size, _num_indices);
    _dynamic_array_slow_assembly_6.resize(_new_size, _num_indices);
    _dynamic_array_slow_bdnf.resize(_new_size, _num_indices);
    _dynamic_array_slow_bdnf_store.resize(_new_size, _num_indices);
    _dynamic_array_slow_brake.resize(_new_size, _num_indices);
    _dynamic_array_slow_drug_level.resize(_new_size, _num_indices);
    _dynamic_array_slow_erk.resize(_new_size, _num_indices);
    _dynamic_array_slow_gaba.resize(_new_size, _num_indices);
    _dynamic_array_slow_gaba_tissue.resize(_new_size, _num_indices);
    _dynamic_array_slow_glutamate.resize(_new_size, _num_indices);
    _dynamic_array_slow_glutamate_cycling.resize(_new_size, _num_indices);
    _dynamic_array_slow_glutamate_dialysate.resize(_new_size, _num_indices);
    _dynamic_array_slow_glx_tissue.resize(_new_size, _num_indices);
    _dynamic_array_slow_inflammation.resize(_new_size, _num_indices);
    _dynamic_array_slow_inhibition_gain.resize(_new_size, _num_indices);
    _dynamic_array_slow_made.resize(_new_size, _num_indices);
    _dynamic_array_slow_mtorc1.resize(_new_size, _num_indices);
    _dynamic_array_slow_mushroom.resize(_new_size, _num_indices);
    _dynamic_array_slow_old_stable.resize(_new_size, _num_indices);
    _dynamic_array_slow_old_transient.resize(_new_size, _num_indices);
    _dynamic_array_slow_p70s6k.resize(_new_size, _num_indices);
    _dynamic_array_slow_p_eef2.resize(_new_size, _num_indices);
    _dynamic_array_slow_protein_labile.resize(_new_size, _num_indices);
    _dynamic_array_slow_protein_stable.resize(_new_size, _num_indices);
    _dynamic_array_slow_pyr_rate.resize(_new_size, _num_indices);
    _dynamic_array_slow_resting.resize(_new_size, _num_indices);
    _dynamic_array_slow_slow_time.resize(_new_size, _num_indices);
    _dynamic_array_slow_stable.resize(_new_size, _num_indices);
    _dynamic_array_slow_stress_load.resize(_new_size, _num_indices);
    _dynamic_array_slow_surge.resize(_new_size, _num_indices);
    _dynamic_array_slow_transient.resize(_new_size, _num_indices);
    _dynamic_array_slow_trkb.resize(_new_size, _num_indices);
    _dynamic_array_slow_vegf.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const double __source_ampa_throughput_medium_AMPA_factor = _ptr_array_medium_AMPA_factor[0];
    const double __source_ampa_throughput_medium_reference_release = _ptr_array_medium_reference_release[0];
    const double _lio_1 = 1.0f*__source_ampa_throughput_medium_AMPA_factor/__source_ampa_throughput_medium_reference_release;


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_slow__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double __source_ampa_throughput_medium_ampa_antagonist = _ptr_array_medium_ampa_antagonist[_idx];
        const double __source_ampa_throughput_medium_release = _ptr_array_medium_release[_idx];
        const double _source_adapted = _ptr_array_medium_adapted[_idx];
        const double _source_adapted_translation = _ptr_array_medium_adapted_translation[_idx];
        const double _source_adenosine = _ptr_array_medium_adenosine[_idx];
        const double _source_akt = _ptr_array_medium_akt[_idx];
        const double _source_assembly_1 = _ptr_array_medium_assembly_1[_idx];
        const double _source_assembly_2 = _ptr_array_medium_assembly_2[_idx];
        const double _source_assembly_3 = _ptr_array_medium_assembly_3[_idx];
        const double _source_assembly_4 = _ptr_array_medium_assembly_4[_idx];
        const double _source_assembly_5 = _ptr_array_medium_assembly_5[_idx];
        const double _source_assembly_6 = _ptr_array_medium_assembly_6[_idx];
        const double _source_bdnf = _ptr_array_medium_bdnf[_idx];
        const double _source_bdnf_store = _ptr_array_medium_bdnf_store[_idx];
        const double _source_brake = _ptr_array_medium_brake[_idx];
        const double _source_drug_level = _ptr_array_medium_drug_level[_idx];
        const double _source_erk = _ptr_array_medium_erk[_idx];
        const double _source_gaba = _ptr_array_medium_gaba[_idx];
        const double _source_gaba_tissue = _ptr_array_medium_gaba_tissue[_idx];
        const double _source_glutamate = _ptr_array_medium_glutamate[_idx];
        const double _source_glutamate_cycling = _ptr_array_medium_glutamate_cycling[_idx];
        const double _source_glutamate_dialysate = _ptr_array_medium_glutamate_dialysate[_idx];
        const double _source_glx_tissue = _ptr_array_medium_glx_tissue[_idx];
        const double _source_inflammation = _ptr_array_medium_inflammation[_idx];
        const double _source_inhibition_gain = _ptr_array_medium_inhibition_gain[_idx];
        const double _source_made = _ptr_array_medium_made[_idx];
        const double _source_mtorc1 = _ptr_array_medium_mtorc1[_idx];
        const double _source_mushroom = _ptr_array_medium_mushroom[_idx];
        const double _source_old_stable = _ptr_array_medium_old_stable[_idx];
        const double _source_old_transient = _ptr_array_medium_old_transient[_idx];
        const double _source_p70s6k = _ptr_array_medium_p70s6k[_idx];
        const double _source_p_eef2 = _ptr_array_medium_p_eef2[_idx];
        const double _source_protein_labile = _ptr_array_medium_protein_labile[_idx];
        const double _source_protein_stable = _ptr_array_medium_protein_stable[_idx];
        const double _source_pyr_rate = _ptr_array_medium_pyr_rate[_idx];
        const double _source_resting = _ptr_array_medium_resting[_idx];
        const double _source_slow_time = _ptr_array_medium_slow_time[_idx];
        const double _source_stable = _ptr_array_medium_stable[_idx];
        const double _source_stress_load = _ptr_array_medium_stress_load[_idx];
        const double _source_surge = _ptr_array_medium_surge[_idx];
        const double _source_transient = _ptr_array_medium_transient[_idx];
        const double _source_trkb = _ptr_array_medium_trkb[_idx];
        const double _source_vegf = _ptr_array_medium_vegf[_idx];
        const double _to_record_slow_time = _source_slow_time;
        const double _to_record_glutamate = _source_glutamate;
        const double _to_record_gaba = _source_gaba;
        const double _to_record_glutamate_dialysate = _source_glutamate_dialysate;
        const double _to_record_glutamate_cycling = _source_glutamate_cycling;
        const double _to_record_glx_tissue = _source_glx_tissue;
        const double _to_record_gaba_tissue = _source_gaba_tissue;
        const double _to_record_adenosine = _source_adenosine;
        const double _source_ampa_throughput = _lio_1 * ((1.0 - __source_ampa_throughput_medium_ampa_antagonist) * __source_ampa_throughput_medium_release);
        const double _to_record_ampa_throughput = _source_ampa_throughput;
        const double _to_record_adapted = _source_adapted;
        const double _to_record_brake = _source_brake;
        const double _to_record_stress_load = _source_stress_load;
        const double _to_record_bdnf_store = _source_bdnf_store;
        const double _to_record_bdnf = _source_bdnf;
        const double _to_record_vegf = _source_vegf;
        const double _to_record_trkb = _source_trkb;
        const double _to_record_akt = _source_akt;
        const double _to_record_erk = _source_erk;
        const double _to_record_mtorc1 = _source_mtorc1;
        const double _to_record_p70s6k = _source_p70s6k;
        const double _to_record_p_eef2 = _source_p_eef2;
        const double _to_record_adapted_translation = _source_adapted_translation;
        const double _to_record_made = _source_made;
        const double _to_record_protein_labile = _source_protein_labile;
        const double _to_record_protein_stable = _source_protein_stable;
        const double _to_record_assembly_1 = _source_assembly_1;
        const double _to_record_assembly_2 = _source_assembly_2;
        const double _to_record_assembly_3 = _source_assembly_3;
        const double _to_record_assembly_4 = _source_assembly_4;
        const double _to_record_assembly_5 = _source_assembly_5;
        const double _to_record_assembly_6 = _source_assembly_6;
        const double _to_record_transient = _source_transient;
        const double _to_record_stable = _source_stable;
        const double _to_record_mushroom = _source_mushroom;
        const double _to_record_old_transient = _source_old_transient;
        const double _to_record_old_stable = _source_old_stable;
        const double _to_record_inflammation = _source_inflammation;
        const double _to_record_inhibition_gain = _source_inhibition_gain;
        const double _to_record_surge = _source_surge;
        const double _to_record_resting = _source_resting;
        const double _to_record_pyr_rate = _source_pyr_rate;
        const double _to_record_drug_level = _source_drug_level;


        _dynamic_array_slow_adapted(_new_size-1, _i) = _to_record_adapted;
        _dynamic_array_slow_adapted_translation(_new_size-1, _i) = _to_record_adapted_translation;
        _dynamic_array_slow_adenosine(_new_size-1, _i) = _to_record_adenosine;
        _dynamic_array_slow_akt(_new_size-1, _i) = _to_record_akt;
        _dynamic_array_slow_ampa_throughput(_new_size-1, _i) = _to_record_ampa_throughput;
        _dynamic_array_slow_assembly_1(_new_size-1, _i) = _to_record_assembly_1;
        _dynamic_array_slow_assembly_2(_new_size-1, _i) = _to_record_assembly_2;
        _dynamic_array_slow_assembly_3(_new_size-1, _i) = _to_record_assembly_3;
        _dynamic_array_slow_assembly_4(_new_size-1, _i) = _to_record_assembly_4;
        _dynamic_array_slow_assembly_5(_new_size-1, _i) = _to_record_assembly_5;
        _dynamic_array_slow_assembly_6(_new_size-1, _i) = _to_record_assembly_6;
        _dynamic_array_slow_bdnf(_new_size-1, _i) = _to_record_bdnf;
        _dynamic_array_slow_bdnf_store(_new_size-1, _i) = _to_record_bdnf_store;
        _dynamic_array_slow_brake(_new_size-1, _i) = _to_record_brake;
        _dynamic_array_slow_drug_level(_new_size-1, _i) = _to_record_drug_level;
        _dynamic_array_slow_erk(_new_size-1, _i) = _to_record_erk;
        _dynamic_array_slow_gaba(_new_size-1, _i) = _to_record_gaba;
        _dynamic_array_slow_gaba_tissue(_new_size-1, _i) = _to_record_gaba_tissue;
        _dynamic_array_slow_glutamate(_new_size-1, _i) = _to_record_glutamate;
        _dynamic_array_slow_glutamate_cycling(_new_size-1, _i) = _to_record_glutamate_cycling;
        _dynamic_array_slow_glutamate_dialysate(_new_size-1, _i) = _to_record_glutamate_dialysate;
        _dynamic_array_slow_glx_tissue(_new_size-1, _i) = _to_record_glx_tissue;
        _dynamic_array_slow_inflammation(_new_size-1, _i) = _to_record_inflammation;
        _dynamic_array_slow_inhibition_gain(_new_size-1, _i) = _to_record_inhibition_gain;
        _dynamic_array_slow_made(_new_size-1, _i) = _to_record_made;
        _dynamic_array_slow_mtorc1(_new_size-1, _i) = _to_record_mtorc1;
        _dynamic_array_slow_mushroom(_new_size-1, _i) = _to_record_mushroom;
        _dynamic_array_slow_old_stable(_new_size-1, _i) = _to_record_old_stable;
        _dynamic_array_slow_old_transient(_new_size-1, _i) = _to_record_old_transient;
        _dynamic_array_slow_p70s6k(_new_size-1, _i) = _to_record_p70s6k;
        _dynamic_array_slow_p_eef2(_new_size-1, _i) = _to_record_p_eef2;
        _dynamic_array_slow_protein_labile(_new_size-1, _i) = _to_record_protein_labile;
        _dynamic_array_slow_protein_stable(_new_size-1, _i) = _to_record_protein_stable;
        _dynamic_array_slow_pyr_rate(_new_size-1, _i) = _to_record_pyr_rate;
        _dynamic_array_slow_resting(_new_size-1, _i) = _to_record_resting;
        _dynamic_array_slow_slow_time(_new_size-1, _i) = _to_record_slow_time;
        _dynamic_array_slow_stable(_new_size-1, _i) = _to_record_stable;
        _dynamic_array_slow_stress_load(_new_size-1, _i) = _to_record_stress_load;
        _dynamic_array_slow_surge(_new_size-1, _i) = _to_record_surge;
        _dynamic_array_slow_transient(_new_size-1, _i) = _to_record_transient;
        _dynamic_array_slow_trkb(_new_size-1, _i) = _to_record_trkb;
        _dynamic_array_slow_vegf(_new_size-1, _i) = _to_record_vegf;
    }

    _ptr_array_slow_N[0] = _new_size;


}


