#include "code_objects/medium_stateupdater_codeobject.h"
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


