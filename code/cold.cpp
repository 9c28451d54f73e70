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
namespace unit_PV_PV_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PV_PV_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_PV_relative_weight = _dynamic_array_PV_PV_relative_weight.empty()? 0 : &_dynamic_array_PV_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_PV_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PV_N = _array_PV_PV_N;
    double* __restrict  _ptr_array_PV_PV_relative_weight = _array_PV_PV_relative_weight;
    double*   _ptr_array_PV_PV_weight_cv = _array_PV_PV_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PV_PV_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PV_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PV_PV_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PV_PV_group_variable_set_conditional_codeobject() { unit_PV_PV_group_variable_set_conditional_codeobject::_run_PV_PV_group_variable_set_conditional_codeobject(); }

namespace unit_PV_PV_pre_group_variable_set_conditional_codeobject {











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



void _run_PV_PV_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_PV_delay = _dynamic_array_PV_PV_delay.empty()? 0 : &_dynamic_array_PV_PV_delay[0];
const size_t _numdelay = _dynamic_array_PV_PV_delay.size();
const size_t _numdelay_cell_pre = 24;
int32_t* const _array_PV_PV__synaptic_pre = _dynamic_array_PV_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PV__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PV_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PV_N = _array_PV_PV_N;
    double* __restrict  _ptr_array_PV_PV_delay = _array_PV_PV_delay;
    double* __restrict  _ptr_array_PV_delay_cell = _array_PV_delay_cell;
    int32_t* __restrict  _ptr_array_PV_PV__synaptic_pre = _array_PV_PV__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PV_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PV_PV__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PV_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PV_PV_delay[_idx] = delay;

    }
}

}



}
void _run_PV_PV_pre_group_variable_set_conditional_codeobject() { unit_PV_PV_pre_group_variable_set_conditional_codeobject::_run_PV_PV_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PV_PV_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_PV_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PV_PV_N_incoming = _dynamic_array_PV_PV_N_incoming.empty()? 0 : &_dynamic_array_PV_PV_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PV_PV_N_incoming.size();
int32_t* const _array_PV_PV_N_outgoing = _dynamic_array_PV_PV_N_outgoing.empty()? 0 : &_dynamic_array_PV_PV_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PV_PV_N_outgoing.size();
const int64_t N_post = 24;
const int64_t N_pre = 24;
const int64_t _source_offset = 0;
int32_t* const _array_PV_PV__synaptic_post = _dynamic_array_PV_PV__synaptic_post.empty()? 0 : &_dynamic_array_PV_PV__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PV_PV__synaptic_post.size();
int32_t* const _array_PV_PV__synaptic_pre = _dynamic_array_PV_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_PV__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 23;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PV_N = _array_PV_PV_N;
    int32_t* __restrict  _ptr_array_PV_PV_N_incoming = _array_PV_PV_N_incoming;
    int32_t* __restrict  _ptr_array_PV_PV_N_outgoing = _array_PV_PV_N_outgoing;
    int32_t* __restrict  _ptr_array_PV_PV__synaptic_post = _array_PV_PV__synaptic_post;
    int32_t* __restrict  _ptr_array_PV_PV__synaptic_pre = _array_PV_PV__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PV_PV_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PV_PV_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const int64_t _lio_setup_iterator_1 = N_pre - 1;

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = _lio_setup_iterator_1;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t j = _j;
                const int32_t _i = q + int_(q >= j);

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PV_PV_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PV_PV_N_incoming[_post_idx] += 1;
                _dynamic_array_PV_PV__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PV_PV__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PV_PV__synaptic_pre.size();
    _dynamic_array_PV_PV__synaptic_post.resize(newsize);
    _dynamic_array_PV_PV__synaptic_pre.resize(newsize);
    _dynamic_array_PV_PV_delay.resize(newsize);
    _dynamic_array_PV_PV_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PV_PV_N[0] = newsize;


}



}
void _run_PV_PV_synapses_create_generator_codeobject() { unit_PV_PV_synapses_create_generator_codeobject::_run_PV_PV_synapses_create_generator_codeobject(); }

namespace unit_PV_PYR_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PV_PYR_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_PYR_relative_weight = _dynamic_array_PV_PYR_relative_weight.empty()? 0 : &_dynamic_array_PV_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_PYR_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PYR_N = _array_PV_PYR_N;
    double* __restrict  _ptr_array_PV_PYR_relative_weight = _array_PV_PYR_relative_weight;
    double*   _ptr_array_PV_PYR_weight_cv = _array_PV_PYR_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PV_PYR_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PV_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PV_PYR_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PV_PYR_group_variable_set_conditional_codeobject() { unit_PV_PYR_group_variable_set_conditional_codeobject::_run_PV_PYR_group_variable_set_conditional_codeobject(); }

namespace unit_PV_PYR_pre_group_variable_set_conditional_codeobject {











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



void _run_PV_PYR_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_PYR_delay = _dynamic_array_PV_PYR_delay.empty()? 0 : &_dynamic_array_PV_PYR_delay[0];
const size_t _numdelay = _dynamic_array_PV_PYR_delay.size();
const size_t _numdelay_cell_pre = 24;
int32_t* const _array_PV_PYR__synaptic_pre = _dynamic_array_PV_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PYR__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PV_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PYR_N = _array_PV_PYR_N;
    double* __restrict  _ptr_array_PV_PYR_delay = _array_PV_PYR_delay;
    double* __restrict  _ptr_array_PV_delay_cell = _array_PV_delay_cell;
    int32_t* __restrict  _ptr_array_PV_PYR__synaptic_pre = _array_PV_PYR__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PV_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PV_PYR__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PV_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PV_PYR_delay[_idx] = delay;

    }
}

}



}
void _run_PV_PYR_pre_group_variable_set_conditional_codeobject() { unit_PV_PYR_pre_group_variable_set_conditional_codeobject::_run_PV_PYR_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PV_PYR_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_PYR_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PV_PYR_N_incoming = _dynamic_array_PV_PYR_N_incoming.empty()? 0 : &_dynamic_array_PV_PYR_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PV_PYR_N_incoming.size();
int32_t* const _array_PV_PYR_N_outgoing = _dynamic_array_PV_PYR_N_outgoing.empty()? 0 : &_dynamic_array_PV_PYR_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PV_PYR_N_outgoing.size();
const int64_t N_post = 160;
const int64_t N_pre = 24;
const int64_t _source_offset = 0;
int32_t* const _array_PV_PYR__synaptic_post = _dynamic_array_PV_PYR__synaptic_post.empty()? 0 : &_dynamic_array_PV_PYR__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PV_PYR__synaptic_post.size();
int32_t* const _array_PV_PYR__synaptic_pre = _dynamic_array_PV_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PV_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_PYR__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 24;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_PYR_N = _array_PV_PYR_N;
    int32_t* __restrict  _ptr_array_PV_PYR_N_incoming = _array_PV_PYR_N_incoming;
    int32_t* __restrict  _ptr_array_PV_PYR_N_outgoing = _array_PV_PYR_N_outgoing;
    int32_t* __restrict  _ptr_array_PV_PYR__synaptic_post = _array_PV_PYR__synaptic_post;
    int32_t* __restrict  _ptr_array_PV_PYR__synaptic_pre = _array_PV_PYR__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PV_PYR_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PV_PYR_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PV_PYR_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PV_PYR_N_incoming[_post_idx] += 1;
                _dynamic_array_PV_PYR__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PV_PYR__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PV_PYR__synaptic_pre.size();
    _dynamic_array_PV_PYR__synaptic_post.resize(newsize);
    _dynamic_array_PV_PYR__synaptic_pre.resize(newsize);
    _dynamic_array_PV_PYR_delay.resize(newsize);
    _dynamic_array_PV_PYR_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PV_PYR_N[0] = newsize;


}



}
void _run_PV_PYR_synapses_create_generator_codeobject() { unit_PV_PYR_synapses_create_generator_codeobject::_run_PV_PYR_synapses_create_generator_codeobject(); }

namespace unit_PV_SST_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PV_SST_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_SST_relative_weight = _dynamic_array_PV_SST_relative_weight.empty()? 0 : &_dynamic_array_PV_SST_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PV_SST_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_SST_N = _array_PV_SST_N;
    double* __restrict  _ptr_array_PV_SST_relative_weight = _array_PV_SST_relative_weight;
    double*   _ptr_array_PV_SST_weight_cv = _array_PV_SST_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PV_SST_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PV_SST_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PV_SST_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PV_SST_group_variable_set_conditional_codeobject() { unit_PV_SST_group_variable_set_conditional_codeobject::_run_PV_SST_group_variable_set_conditional_codeobject(); }

namespace unit_PV_SST_pre_group_variable_set_conditional_codeobject {











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



void _run_PV_SST_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PV_SST_delay = _dynamic_array_PV_SST_delay.empty()? 0 : &_dynamic_array_PV_SST_delay[0];
const size_t _numdelay = _dynamic_array_PV_SST_delay.size();
const size_t _numdelay_cell_pre = 24;
int32_t* const _array_PV_SST__synaptic_pre = _dynamic_array_PV_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PV_SST__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PV_SST__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_SST_N = _array_PV_SST_N;
    double* __restrict  _ptr_array_PV_SST_delay = _array_PV_SST_delay;
    double* __restrict  _ptr_array_PV_delay_cell = _array_PV_delay_cell;
    int32_t* __restrict  _ptr_array_PV_SST__synaptic_pre = _array_PV_SST__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PV_SST_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PV_SST__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PV_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PV_SST_delay[_idx] = delay;

    }
}

}



}
void _run_PV_SST_pre_group_variable_set_conditional_codeobject() { unit_PV_SST_pre_group_variable_set_conditional_codeobject::_run_PV_SST_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PV_SST_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_SST_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PV_SST_N_incoming = _dynamic_array_PV_SST_N_incoming.empty()? 0 : &_dynamic_array_PV_SST_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PV_SST_N_incoming.size();
int32_t* const _array_PV_SST_N_outgoing = _dynamic_array_PV_SST_N_outgoing.empty()? 0 : &_dynamic_array_PV_SST_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PV_SST_N_outgoing.size();
const int64_t N_post = 16;
const int64_t N_pre = 24;
const int64_t _source_offset = 0;
int32_t* const _array_PV_SST__synaptic_post = _dynamic_array_PV_SST__synaptic_post.empty()? 0 : &_dynamic_array_PV_SST__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PV_SST__synaptic_post.size();
int32_t* const _array_PV_SST__synaptic_pre = _dynamic_array_PV_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PV_SST__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_SST__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 10;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_SST_N = _array_PV_SST_N;
    int32_t* __restrict  _ptr_array_PV_SST_N_incoming = _array_PV_SST_N_incoming;
    int32_t* __restrict  _ptr_array_PV_SST_N_outgoing = _array_PV_SST_N_outgoing;
    int32_t* __restrict  _ptr_array_PV_SST__synaptic_post = _array_PV_SST__synaptic_post;
    int32_t* __restrict  _ptr_array_PV_SST__synaptic_pre = _array_PV_SST__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PV_SST_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PV_SST_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PV_SST_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PV_SST_N_incoming[_post_idx] += 1;
                _dynamic_array_PV_SST__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PV_SST__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PV_SST__synaptic_pre.size();
    _dynamic_array_PV_SST__synaptic_post.resize(newsize);
    _dynamic_array_PV_SST__synaptic_pre.resize(newsize);
    _dynamic_array_PV_SST_delay.resize(newsize);
    _dynamic_array_PV_SST_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PV_SST_N[0] = newsize;


}



}
void _run_PV_SST_synapses_create_generator_codeobject() { unit_PV_SST_synapses_create_generator_codeobject::_run_PV_SST_synapses_create_generator_codeobject(); }

namespace unit_PV_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PV_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numV_th = 1;
const size_t _numV_th_cell = 24;
const size_t _numV_th_sd = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_V_th = _array_PV_V_th;
    double* __restrict  _ptr_array_PV_V_th_cell = _array_PV_V_th_cell;
    double*   _ptr_array_PV_V_th_sd = _array_PV_V_th_sd;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double V_th = _ptr_array_PV_V_th[0];
const double V_th_sd = _ptr_array_PV_V_th_sd[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double V_th_cell;
        V_th_cell = V_th + (V_th_sd * _randn(_vectorisation_idx));
        _ptr_array_PV_V_th_cell[_idx] = V_th_cell;

    }
}

}



}
void _run_PV_group_variable_set_conditional_codeobject() { unit_PV_group_variable_set_conditional_codeobject::_run_PV_group_variable_set_conditional_codeobject(); }

namespace unit_PV_group_variable_set_conditional_codeobject_1 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_group_variable_set_conditional_codeobject_1()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numdelay_cell = 24;
const size_t _nummean_delay = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PV_delay_cell = _array_PV_delay_cell;
    double*   _ptr_array_PV_mean_delay = _array_PV_mean_delay;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double mean_delay = _ptr_array_PV_mean_delay[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double delay_cell;
        delay_cell = mean_delay * (0.5 + _rand(_vectorisation_idx));
        _ptr_array_PV_delay_cell[_idx] = delay_cell;

    }
}

}



}
void _run_PV_group_variable_set_conditional_codeobject_1() { unit_PV_group_variable_set_conditional_codeobject_1::_run_PV_group_variable_set_conditional_codeobject_1(); }

namespace unit_PV_group_variable_set_conditional_codeobject_2 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_group_variable_set_conditional_codeobject_2()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numfraction_2CD = 1;
const size_t _numfraction_cell = 24;
const size_t _numshare_2CD_cells = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_fraction_2CD = _array_PV_fraction_2CD;
    double* __restrict  _ptr_array_PV_fraction_cell = _array_PV_fraction_cell;
    double*   _ptr_array_PV_share_2CD_cells = _array_PV_share_2CD_cells;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double fraction_2CD = _ptr_array_PV_fraction_2CD[0];
const double share_2CD_cells = _ptr_array_PV_share_2CD_cells[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double fraction_cell;
        fraction_cell = fraction_2CD * int_(_rand(_vectorisation_idx) < share_2CD_cells);
        _ptr_array_PV_fraction_cell[_idx] = fraction_cell;

    }
}

}



}
void _run_PV_group_variable_set_conditional_codeobject_2() { unit_PV_group_variable_set_conditional_codeobject_2::_run_PV_group_variable_set_conditional_codeobject_2(); }

namespace unit_PV_group_variable_set_conditional_codeobject_3 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PV_group_variable_set_conditional_codeobject_3()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 24;
const size_t _numdrive_cell = 24;
const size_t _numdrive_cv = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PV_drive_cell = _array_PV_drive_cell;
    double*   _ptr_array_PV_drive_cv = _array_PV_drive_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double drive_cv = _ptr_array_PV_drive_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * log(1.0 + (_brian_pow(drive_cv, 2))));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(drive_cv, 2))));


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double drive_cell;
        drive_cell = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PV_drive_cell[_idx] = drive_cell;

    }
}

}



}
void _run_PV_group_variable_set_conditional_codeobject_3() { unit_PV_group_variable_set_conditional_codeobject_3::_run_PV_group_variable_set_conditional_codeobject_3(); }

namespace unit_PV_group_variable_set_conditional_codeobject_4 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_group_variable_set_conditional_codeobject_4()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numE_L = 1;
const int64_t N = 24;
const size_t _numV_th = 1;
const size_t _numv = 24;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PV_E_L = _array_PV_E_L;
    double*   _ptr_array_PV_V_th = _array_PV_V_th;
    double* __restrict  _ptr_array_PV_v = _array_PV_v;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double E_L = _ptr_array_PV_E_L[0];
const double V_th = _ptr_array_PV_V_th[0];
const double _lio_statement_1 = V_th - E_L;


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double v;
        v = E_L + (_lio_statement_1 * _rand(_vectorisation_idx));
        _ptr_array_PV_v[_idx] = v;

    }
}

}



}
void _run_PV_group_variable_set_conditional_codeobject_4() { unit_PV_group_variable_set_conditional_codeobject_4::_run_PV_group_variable_set_conditional_codeobject_4(); }

namespace unit_PV_spill_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PV_spill_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PV_spill_N_incoming = _dynamic_array_PV_spill_N_incoming.empty()? 0 : &_dynamic_array_PV_spill_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PV_spill_N_incoming.size();
int32_t* const _array_PV_spill_N_outgoing = _dynamic_array_PV_spill_N_outgoing.empty()? 0 : &_dynamic_array_PV_spill_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PV_spill_N_outgoing.size();
const int64_t N_post = 1;
const int64_t N_pre = 24;
const int64_t _source_offset = 0;
int32_t* const _array_PV_spill__synaptic_post = _dynamic_array_PV_spill__synaptic_post.empty()? 0 : &_dynamic_array_PV_spill__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PV_spill__synaptic_post.size();
int32_t* const _array_PV_spill__synaptic_pre = _dynamic_array_PV_spill__synaptic_pre.empty()? 0 : &_dynamic_array_PV_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PV_spill__synaptic_pre.size();
const int64_t _target_offset = 0;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PV_spill_N = _array_PV_spill_N;
    int32_t* __restrict  _ptr_array_PV_spill_N_incoming = _array_PV_spill_N_incoming;
    int32_t* __restrict  _ptr_array_PV_spill_N_outgoing = _array_PV_spill_N_outgoing;
    int32_t* __restrict  _ptr_array_PV_spill__synaptic_post = _array_PV_spill__synaptic_post;
    int32_t* __restrict  _ptr_array_PV_spill__synaptic_pre = _array_PV_spill__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PV_spill_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PV_spill_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _i=0; _i<_N_pre; _i++)
    {
        bool __cond, _cond;
        _raw_pre_idx = _i + _source_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_post;
            const int32_t _iter_step = 1;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
        }
        for(long _k=_uiter_low; _k<_uiter_high; _k+=_uiter_step)
        {
            long __j, _j, _pre_idx, __pre_idx;
            {
                                
                const int32_t _pre_idx = _raw_pre_idx;
                const int32_t _j = _k;

                __j = _j; // pick up the locally scoped var and store in outer var
                __pre_idx = _pre_idx;
            }
            _j = __j; // make the previously locally scoped var available
            _pre_idx = __pre_idx;
            _raw_post_idx = _j + _target_offset;

            if(_j<0 || _j>=_N_post)
            {
                cout << "Error: tried to create synapse to neuron j=" << _j <<
                        " outside range 0 to " << _N_post-1 << endl;
                exit(1);
            }
                        
            const int32_t _post_idx = _raw_post_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PV_spill_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PV_spill_N_incoming[_post_idx] += 1;
                _dynamic_array_PV_spill__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PV_spill__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PV_spill__synaptic_pre.size();
    _dynamic_array_PV_spill__synaptic_post.resize(newsize);
    _dynamic_array_PV_spill__synaptic_pre.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PV_spill_N[0] = newsize;


}



}
void _run_PV_spill_synapses_create_generator_codeobject() { unit_PV_spill_synapses_create_generator_codeobject::_run_PV_spill_synapses_create_generator_codeobject(); }

namespace unit_PYR_PV_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PYR_PV_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_PV_relative_weight = _dynamic_array_PYR_PV_relative_weight.empty()? 0 : &_dynamic_array_PYR_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_PV_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PV_N = _array_PYR_PV_N;
    double* __restrict  _ptr_array_PYR_PV_relative_weight = _array_PYR_PV_relative_weight;
    double*   _ptr_array_PYR_PV_weight_cv = _array_PYR_PV_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PYR_PV_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PYR_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PYR_PV_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PYR_PV_group_variable_set_conditional_codeobject() { unit_PYR_PV_group_variable_set_conditional_codeobject::_run_PYR_PV_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_PV_pre_group_variable_set_conditional_codeobject {











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



void _run_PYR_PV_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_PV_delay = _dynamic_array_PYR_PV_delay.empty()? 0 : &_dynamic_array_PYR_PV_delay[0];
const size_t _numdelay = _dynamic_array_PYR_PV_delay.size();
const size_t _numdelay_cell_pre = 160;
int32_t* const _array_PYR_PV__synaptic_pre = _dynamic_array_PYR_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PV__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PYR_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PV_N = _array_PYR_PV_N;
    double* __restrict  _ptr_array_PYR_PV_delay = _array_PYR_PV_delay;
    double* __restrict  _ptr_array_PYR_delay_cell = _array_PYR_delay_cell;
    int32_t* __restrict  _ptr_array_PYR_PV__synaptic_pre = _array_PYR_PV__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PYR_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PYR_PV__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PYR_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PYR_PV_delay[_idx] = delay;

    }
}

}



}
void _run_PYR_PV_pre_group_variable_set_conditional_codeobject() { unit_PYR_PV_pre_group_variable_set_conditional_codeobject::_run_PYR_PV_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_PV_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_PV_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PYR_PV_N_incoming = _dynamic_array_PYR_PV_N_incoming.empty()? 0 : &_dynamic_array_PYR_PV_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PYR_PV_N_incoming.size();
int32_t* const _array_PYR_PV_N_outgoing = _dynamic_array_PYR_PV_N_outgoing.empty()? 0 : &_dynamic_array_PYR_PV_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PYR_PV_N_outgoing.size();
const int64_t N_post = 24;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_PYR_PV__synaptic_post = _dynamic_array_PYR_PV__synaptic_post.empty()? 0 : &_dynamic_array_PYR_PV__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PYR_PV__synaptic_post.size();
int32_t* const _array_PYR_PV__synaptic_pre = _dynamic_array_PYR_PV__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_PV__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 100;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PV_N = _array_PYR_PV_N;
    int32_t* __restrict  _ptr_array_PYR_PV_N_incoming = _array_PYR_PV_N_incoming;
    int32_t* __restrict  _ptr_array_PYR_PV_N_outgoing = _array_PYR_PV_N_outgoing;
    int32_t* __restrict  _ptr_array_PYR_PV__synaptic_post = _array_PYR_PV__synaptic_post;
    int32_t* __restrict  _ptr_array_PYR_PV__synaptic_pre = _array_PYR_PV__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PYR_PV_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PYR_PV_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PYR_PV_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PYR_PV_N_incoming[_post_idx] += 1;
                _dynamic_array_PYR_PV__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PYR_PV__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PYR_PV__synaptic_pre.size();
    _dynamic_array_PYR_PV__synaptic_post.resize(newsize);
    _dynamic_array_PYR_PV__synaptic_pre.resize(newsize);
    _dynamic_array_PYR_PV_delay.resize(newsize);
    _dynamic_array_PYR_PV_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PYR_PV_N[0] = newsize;


}



}
void _run_PYR_PV_synapses_create_generator_codeobject() { unit_PYR_PV_synapses_create_generator_codeobject::_run_PYR_PV_synapses_create_generator_codeobject(); }

namespace unit_PYR_PYR_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PYR_PYR_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_PYR_relative_weight = _dynamic_array_PYR_PYR_relative_weight.empty()? 0 : &_dynamic_array_PYR_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_PYR_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PYR_N = _array_PYR_PYR_N;
    double* __restrict  _ptr_array_PYR_PYR_relative_weight = _array_PYR_PYR_relative_weight;
    double*   _ptr_array_PYR_PYR_weight_cv = _array_PYR_PYR_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PYR_PYR_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PYR_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PYR_PYR_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PYR_PYR_group_variable_set_conditional_codeobject() { unit_PYR_PYR_group_variable_set_conditional_codeobject::_run_PYR_PYR_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_PYR_pre_group_variable_set_conditional_codeobject {











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



void _run_PYR_PYR_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_PYR_delay = _dynamic_array_PYR_PYR_delay.empty()? 0 : &_dynamic_array_PYR_PYR_delay[0];
const size_t _numdelay = _dynamic_array_PYR_PYR_delay.size();
const size_t _numdelay_cell_pre = 160;
int32_t* const _array_PYR_PYR__synaptic_pre = _dynamic_array_PYR_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PYR__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PYR_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PYR_N = _array_PYR_PYR_N;
    double* __restrict  _ptr_array_PYR_PYR_delay = _array_PYR_PYR_delay;
    double* __restrict  _ptr_array_PYR_delay_cell = _array_PYR_delay_cell;
    int32_t* __restrict  _ptr_array_PYR_PYR__synaptic_pre = _array_PYR_PYR__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PYR_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PYR_PYR__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PYR_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PYR_PYR_delay[_idx] = delay;

    }
}

}



}
void _run_PYR_PYR_pre_group_variable_set_conditional_codeobject() { unit_PYR_PYR_pre_group_variable_set_conditional_codeobject::_run_PYR_PYR_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_PYR_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_PYR_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PYR_PYR_N_incoming = _dynamic_array_PYR_PYR_N_incoming.empty()? 0 : &_dynamic_array_PYR_PYR_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PYR_PYR_N_incoming.size();
int32_t* const _array_PYR_PYR_N_outgoing = _dynamic_array_PYR_PYR_N_outgoing.empty()? 0 : &_dynamic_array_PYR_PYR_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PYR_PYR_N_outgoing.size();
const int64_t N_post = 160;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_PYR_PYR__synaptic_post = _dynamic_array_PYR_PYR__synaptic_post.empty()? 0 : &_dynamic_array_PYR_PYR__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PYR_PYR__synaptic_post.size();
int32_t* const _array_PYR_PYR__synaptic_pre = _dynamic_array_PYR_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_PYR__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 100;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_PYR_N = _array_PYR_PYR_N;
    int32_t* __restrict  _ptr_array_PYR_PYR_N_incoming = _array_PYR_PYR_N_incoming;
    int32_t* __restrict  _ptr_array_PYR_PYR_N_outgoing = _array_PYR_PYR_N_outgoing;
    int32_t* __restrict  _ptr_array_PYR_PYR__synaptic_post = _array_PYR_PYR__synaptic_post;
    int32_t* __restrict  _ptr_array_PYR_PYR__synaptic_pre = _array_PYR_PYR__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PYR_PYR_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PYR_PYR_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        
    const int64_t _lio_setup_iterator_1 = N_pre - 1;

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = _lio_setup_iterator_1;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t j = _j;
                const int32_t _i = q + int_(q >= j);

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PYR_PYR_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PYR_PYR_N_incoming[_post_idx] += 1;
                _dynamic_array_PYR_PYR__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PYR_PYR__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PYR_PYR__synaptic_pre.size();
    _dynamic_array_PYR_PYR__synaptic_post.resize(newsize);
    _dynamic_array_PYR_PYR__synaptic_pre.resize(newsize);
    _dynamic_array_PYR_PYR_delay.resize(newsize);
    _dynamic_array_PYR_PYR_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PYR_PYR_N[0] = newsize;


}



}
void _run_PYR_PYR_synapses_create_generator_codeobject() { unit_PYR_PYR_synapses_create_generator_codeobject::_run_PYR_PYR_synapses_create_generator_codeobject(); }

namespace unit_PYR_SST_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PYR_SST_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_SST_relative_weight = _dynamic_array_PYR_SST_relative_weight.empty()? 0 : &_dynamic_array_PYR_SST_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_PYR_SST_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_SST_N = _array_PYR_SST_N;
    double* __restrict  _ptr_array_PYR_SST_relative_weight = _array_PYR_SST_relative_weight;
    double*   _ptr_array_PYR_SST_weight_cv = _array_PYR_SST_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_PYR_SST_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_PYR_SST_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PYR_SST_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_PYR_SST_group_variable_set_conditional_codeobject() { unit_PYR_SST_group_variable_set_conditional_codeobject::_run_PYR_SST_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_SST_pre_group_variable_set_conditional_codeobject {











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



void _run_PYR_SST_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_PYR_SST_delay = _dynamic_array_PYR_SST_delay.empty()? 0 : &_dynamic_array_PYR_SST_delay[0];
const size_t _numdelay = _dynamic_array_PYR_SST_delay.size();
const size_t _numdelay_cell_pre = 160;
int32_t* const _array_PYR_SST__synaptic_pre = _dynamic_array_PYR_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_SST__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_PYR_SST__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_SST_N = _array_PYR_SST_N;
    double* __restrict  _ptr_array_PYR_SST_delay = _array_PYR_SST_delay;
    double* __restrict  _ptr_array_PYR_delay_cell = _array_PYR_delay_cell;
    int32_t* __restrict  _ptr_array_PYR_SST__synaptic_pre = _array_PYR_SST__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_PYR_SST_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_PYR_SST__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_PYR_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_PYR_SST_delay[_idx] = delay;

    }
}

}



}
void _run_PYR_SST_pre_group_variable_set_conditional_codeobject() { unit_PYR_SST_pre_group_variable_set_conditional_codeobject::_run_PYR_SST_pre_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_SST_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_SST_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PYR_SST_N_incoming = _dynamic_array_PYR_SST_N_incoming.empty()? 0 : &_dynamic_array_PYR_SST_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PYR_SST_N_incoming.size();
int32_t* const _array_PYR_SST_N_outgoing = _dynamic_array_PYR_SST_N_outgoing.empty()? 0 : &_dynamic_array_PYR_SST_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PYR_SST_N_outgoing.size();
const int64_t N_post = 16;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_PYR_SST__synaptic_post = _dynamic_array_PYR_SST__synaptic_post.empty()? 0 : &_dynamic_array_PYR_SST__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PYR_SST__synaptic_post.size();
int32_t* const _array_PYR_SST__synaptic_pre = _dynamic_array_PYR_SST__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_SST__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_SST__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 60;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_SST_N = _array_PYR_SST_N;
    int32_t* __restrict  _ptr_array_PYR_SST_N_incoming = _array_PYR_SST_N_incoming;
    int32_t* __restrict  _ptr_array_PYR_SST_N_outgoing = _array_PYR_SST_N_outgoing;
    int32_t* __restrict  _ptr_array_PYR_SST__synaptic_post = _array_PYR_SST__synaptic_post;
    int32_t* __restrict  _ptr_array_PYR_SST__synaptic_pre = _array_PYR_SST__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PYR_SST_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PYR_SST_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PYR_SST_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PYR_SST_N_incoming[_post_idx] += 1;
                _dynamic_array_PYR_SST__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PYR_SST__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PYR_SST__synaptic_pre.size();
    _dynamic_array_PYR_SST__synaptic_post.resize(newsize);
    _dynamic_array_PYR_SST__synaptic_pre.resize(newsize);
    _dynamic_array_PYR_SST_delay.resize(newsize);
    _dynamic_array_PYR_SST_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PYR_SST_N[0] = newsize;


}



}
void _run_PYR_SST_synapses_create_generator_codeobject() { unit_PYR_SST_synapses_create_generator_codeobject::_run_PYR_SST_synapses_create_generator_codeobject(); }

namespace unit_PYR_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PYR_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numV_th = 1;
const size_t _numV_th_cell = 160;
const size_t _numV_th_sd = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_V_th = _array_PYR_V_th;
    double* __restrict  _ptr_array_PYR_V_th_cell = _array_PYR_V_th_cell;
    double*   _ptr_array_PYR_V_th_sd = _array_PYR_V_th_sd;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double V_th = _ptr_array_PYR_V_th[0];
const double V_th_sd = _ptr_array_PYR_V_th_sd[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double V_th_cell;
        V_th_cell = V_th + (V_th_sd * _randn(_vectorisation_idx));
        _ptr_array_PYR_V_th_cell[_idx] = V_th_cell;

    }
}

}



}
void _run_PYR_group_variable_set_conditional_codeobject() { unit_PYR_group_variable_set_conditional_codeobject::_run_PYR_group_variable_set_conditional_codeobject(); }

namespace unit_PYR_group_variable_set_conditional_codeobject_1 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_group_variable_set_conditional_codeobject_1()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numdelay_cell = 160;
const size_t _nummean_delay = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PYR_delay_cell = _array_PYR_delay_cell;
    double*   _ptr_array_PYR_mean_delay = _array_PYR_mean_delay;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double mean_delay = _ptr_array_PYR_mean_delay[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double delay_cell;
        delay_cell = mean_delay * (0.5 + _rand(_vectorisation_idx));
        _ptr_array_PYR_delay_cell[_idx] = delay_cell;

    }
}

}



}
void _run_PYR_group_variable_set_conditional_codeobject_1() { unit_PYR_group_variable_set_conditional_codeobject_1::_run_PYR_group_variable_set_conditional_codeobject_1(); }

namespace unit_PYR_group_variable_set_conditional_codeobject_2 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_group_variable_set_conditional_codeobject_2()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numfraction_2CD = 1;
const size_t _numfraction_cell = 160;
const size_t _numshare_2CD_cells = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_fraction_2CD = _array_PYR_fraction_2CD;
    double* __restrict  _ptr_array_PYR_fraction_cell = _array_PYR_fraction_cell;
    double*   _ptr_array_PYR_share_2CD_cells = _array_PYR_share_2CD_cells;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double fraction_2CD = _ptr_array_PYR_fraction_2CD[0];
const double share_2CD_cells = _ptr_array_PYR_share_2CD_cells[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double fraction_cell;
        fraction_cell = fraction_2CD * int_(_rand(_vectorisation_idx) < share_2CD_cells);
        _ptr_array_PYR_fraction_cell[_idx] = fraction_cell;

    }
}

}



}
void _run_PYR_group_variable_set_conditional_codeobject_2() { unit_PYR_group_variable_set_conditional_codeobject_2::_run_PYR_group_variable_set_conditional_codeobject_2(); }

namespace unit_PYR_group_variable_set_conditional_codeobject_3 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_PYR_group_variable_set_conditional_codeobject_3()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 160;
const size_t _numdrive_cell = 160;
const size_t _numdrive_cv = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_PYR_drive_cell = _array_PYR_drive_cell;
    double*   _ptr_array_PYR_drive_cv = _array_PYR_drive_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double drive_cv = _ptr_array_PYR_drive_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * log(1.0 + (_brian_pow(drive_cv, 2))));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(drive_cv, 2))));


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double drive_cell;
        drive_cell = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_PYR_drive_cell[_idx] = drive_cell;

    }
}

}



}
void _run_PYR_group_variable_set_conditional_codeobject_3() { unit_PYR_group_variable_set_conditional_codeobject_3::_run_PYR_group_variable_set_conditional_codeobject_3(); }

namespace unit_PYR_group_variable_set_conditional_codeobject_4 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_group_variable_set_conditional_codeobject_4()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numE_L = 1;
const int64_t N = 160;
const size_t _numV_th = 1;
const size_t _numv = 160;
    ///// POINTERS ////////////
        
    double*   _ptr_array_PYR_E_L = _array_PYR_E_L;
    double*   _ptr_array_PYR_V_th = _array_PYR_V_th;
    double* __restrict  _ptr_array_PYR_v = _array_PYR_v;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double E_L = _ptr_array_PYR_E_L[0];
const double V_th = _ptr_array_PYR_V_th[0];
const double _lio_statement_1 = V_th - E_L;


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double v;
        v = E_L + (_lio_statement_1 * _rand(_vectorisation_idx));
        _ptr_array_PYR_v[_idx] = v;

    }
}

}



}
void _run_PYR_group_variable_set_conditional_codeobject_4() { unit_PYR_group_variable_set_conditional_codeobject_4::_run_PYR_group_variable_set_conditional_codeobject_4(); }

namespace unit_PYR_spill_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_PYR_spill_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_PYR_spill_N_incoming = _dynamic_array_PYR_spill_N_incoming.empty()? 0 : &_dynamic_array_PYR_spill_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_PYR_spill_N_incoming.size();
int32_t* const _array_PYR_spill_N_outgoing = _dynamic_array_PYR_spill_N_outgoing.empty()? 0 : &_dynamic_array_PYR_spill_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_PYR_spill_N_outgoing.size();
const int64_t N_post = 1;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_PYR_spill__synaptic_post = _dynamic_array_PYR_spill__synaptic_post.empty()? 0 : &_dynamic_array_PYR_spill__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_PYR_spill__synaptic_post.size();
int32_t* const _array_PYR_spill__synaptic_pre = _dynamic_array_PYR_spill__synaptic_pre.empty()? 0 : &_dynamic_array_PYR_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_PYR_spill__synaptic_pre.size();
const int64_t _target_offset = 0;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_PYR_spill_N = _array_PYR_spill_N;
    int32_t* __restrict  _ptr_array_PYR_spill_N_incoming = _array_PYR_spill_N_incoming;
    int32_t* __restrict  _ptr_array_PYR_spill_N_outgoing = _array_PYR_spill_N_outgoing;
    int32_t* __restrict  _ptr_array_PYR_spill__synaptic_post = _array_PYR_spill__synaptic_post;
    int32_t* __restrict  _ptr_array_PYR_spill__synaptic_pre = _array_PYR_spill__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_PYR_spill_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_PYR_spill_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _i=0; _i<_N_pre; _i++)
    {
        bool __cond, _cond;
        _raw_pre_idx = _i + _source_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_post;
            const int32_t _iter_step = 1;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
        }
        for(long _k=_uiter_low; _k<_uiter_high; _k+=_uiter_step)
        {
            long __j, _j, _pre_idx, __pre_idx;
            {
                                
                const int32_t _pre_idx = _raw_pre_idx;
                const int32_t _j = _k;

                __j = _j; // pick up the locally scoped var and store in outer var
                __pre_idx = _pre_idx;
            }
            _j = __j; // make the previously locally scoped var available
            _pre_idx = __pre_idx;
            _raw_post_idx = _j + _target_offset;

            if(_j<0 || _j>=_N_post)
            {
                cout << "Error: tried to create synapse to neuron j=" << _j <<
                        " outside range 0 to " << _N_post-1 << endl;
                exit(1);
            }
                        
            const int32_t _post_idx = _raw_post_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_PYR_spill_N_outgoing[_pre_idx] += 1;
                _dynamic_array_PYR_spill_N_incoming[_post_idx] += 1;
                _dynamic_array_PYR_spill__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_PYR_spill__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_PYR_spill__synaptic_pre.size();
    _dynamic_array_PYR_spill__synaptic_post.resize(newsize);
    _dynamic_array_PYR_spill__synaptic_pre.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_PYR_spill_N[0] = newsize;


}



}
void _run_PYR_spill_synapses_create_generator_codeobject() { unit_PYR_spill_synapses_create_generator_codeobject::_run_PYR_spill_synapses_create_generator_codeobject(); }

namespace unit_SST_PV_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_SST_PV_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_SST_PV_relative_weight = _dynamic_array_SST_PV_relative_weight.empty()? 0 : &_dynamic_array_SST_PV_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_SST_PV_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PV_N = _array_SST_PV_N;
    double* __restrict  _ptr_array_SST_PV_relative_weight = _array_SST_PV_relative_weight;
    double*   _ptr_array_SST_PV_weight_cv = _array_SST_PV_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_SST_PV_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_SST_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_SST_PV_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_SST_PV_group_variable_set_conditional_codeobject() { unit_SST_PV_group_variable_set_conditional_codeobject::_run_SST_PV_group_variable_set_conditional_codeobject(); }

namespace unit_SST_PV_pre_group_variable_set_conditional_codeobject {











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



void _run_SST_PV_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_SST_PV_delay = _dynamic_array_SST_PV_delay.empty()? 0 : &_dynamic_array_SST_PV_delay[0];
const size_t _numdelay = _dynamic_array_SST_PV_delay.size();
const size_t _numdelay_cell_pre = 16;
int32_t* const _array_SST_PV__synaptic_pre = _dynamic_array_SST_PV__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PV__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_SST_PV__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PV_N = _array_SST_PV_N;
    double* __restrict  _ptr_array_SST_PV_delay = _array_SST_PV_delay;
    double* __restrict  _ptr_array_SST_delay_cell = _array_SST_delay_cell;
    int32_t* __restrict  _ptr_array_SST_PV__synaptic_pre = _array_SST_PV__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_SST_PV_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_SST_PV__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_SST_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_SST_PV_delay[_idx] = delay;

    }
}

}



}
void _run_SST_PV_pre_group_variable_set_conditional_codeobject() { unit_SST_PV_pre_group_variable_set_conditional_codeobject::_run_SST_PV_pre_group_variable_set_conditional_codeobject(); }

namespace unit_SST_PV_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_PV_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_SST_PV_N_incoming = _dynamic_array_SST_PV_N_incoming.empty()? 0 : &_dynamic_array_SST_PV_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_SST_PV_N_incoming.size();
int32_t* const _array_SST_PV_N_outgoing = _dynamic_array_SST_PV_N_outgoing.empty()? 0 : &_dynamic_array_SST_PV_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_SST_PV_N_outgoing.size();
const int64_t N_post = 24;
const int64_t N_pre = 16;
const int64_t _source_offset = 0;
int32_t* const _array_SST_PV__synaptic_post = _dynamic_array_SST_PV__synaptic_post.empty()? 0 : &_dynamic_array_SST_PV__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_SST_PV__synaptic_post.size();
int32_t* const _array_SST_PV__synaptic_pre = _dynamic_array_SST_PV__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PV__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_PV__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 16;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PV_N = _array_SST_PV_N;
    int32_t* __restrict  _ptr_array_SST_PV_N_incoming = _array_SST_PV_N_incoming;
    int32_t* __restrict  _ptr_array_SST_PV_N_outgoing = _array_SST_PV_N_outgoing;
    int32_t* __restrict  _ptr_array_SST_PV__synaptic_post = _array_SST_PV__synaptic_post;
    int32_t* __restrict  _ptr_array_SST_PV__synaptic_pre = _array_SST_PV__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_SST_PV_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_SST_PV_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_SST_PV_N_outgoing[_pre_idx] += 1;
                _dynamic_array_SST_PV_N_incoming[_post_idx] += 1;
                _dynamic_array_SST_PV__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_SST_PV__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_SST_PV__synaptic_pre.size();
    _dynamic_array_SST_PV__synaptic_post.resize(newsize);
    _dynamic_array_SST_PV__synaptic_pre.resize(newsize);
    _dynamic_array_SST_PV_delay.resize(newsize);
    _dynamic_array_SST_PV_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_SST_PV_N[0] = newsize;


}



}
void _run_SST_PV_synapses_create_generator_codeobject() { unit_SST_PV_synapses_create_generator_codeobject::_run_SST_PV_synapses_create_generator_codeobject(); }

namespace unit_SST_PYR_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_SST_PYR_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_SST_PYR_relative_weight = _dynamic_array_SST_PYR_relative_weight.empty()? 0 : &_dynamic_array_SST_PYR_relative_weight[0];
const size_t _numrelative_weight = _dynamic_array_SST_PYR_relative_weight.size();
const size_t _numweight_cv = 1;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PYR_N = _array_SST_PYR_N;
    double* __restrict  _ptr_array_SST_PYR_relative_weight = _array_SST_PYR_relative_weight;
    double*   _ptr_array_SST_PYR_weight_cv = _array_SST_PYR_weight_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double weight_cv = _ptr_array_SST_PYR_weight_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * (_brian_pow(sqrt(log(1.0 + (_brian_pow(weight_cv, 2)))), 2)));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(weight_cv, 2))));


const int _N = _array_SST_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double relative_weight;
        relative_weight = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_SST_PYR_relative_weight[_idx] = relative_weight;

    }
}

}



}
void _run_SST_PYR_group_variable_set_conditional_codeobject() { unit_SST_PYR_group_variable_set_conditional_codeobject::_run_SST_PYR_group_variable_set_conditional_codeobject(); }

namespace unit_SST_PYR_pre_group_variable_set_conditional_codeobject {











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



void _run_SST_PYR_pre_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
double* const _array_SST_PYR_delay = _dynamic_array_SST_PYR_delay.empty()? 0 : &_dynamic_array_SST_PYR_delay[0];
const size_t _numdelay = _dynamic_array_SST_PYR_delay.size();
const size_t _numdelay_cell_pre = 16;
int32_t* const _array_SST_PYR__synaptic_pre = _dynamic_array_SST_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PYR__synaptic_pre[0];
const size_t _num_presynaptic_idx = _dynamic_array_SST_PYR__synaptic_pre.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PYR_N = _array_SST_PYR_N;
    double* __restrict  _ptr_array_SST_PYR_delay = _array_SST_PYR_delay;
    double* __restrict  _ptr_array_SST_delay_cell = _array_SST_delay_cell;
    int32_t* __restrict  _ptr_array_SST_PYR__synaptic_pre = _array_SST_PYR__synaptic_pre;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;





const int _N = _array_SST_PYR_N[0];


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        const int32_t _presynaptic_idx = _ptr_array_SST_PYR__synaptic_pre[_idx];
        const double delay_cell_pre = _ptr_array_SST_delay_cell[_presynaptic_idx];
        double delay;
        delay = delay_cell_pre;
        _ptr_array_SST_PYR_delay[_idx] = delay;

    }
}

}



}
void _run_SST_PYR_pre_group_variable_set_conditional_codeobject() { unit_SST_PYR_pre_group_variable_set_conditional_codeobject::_run_SST_PYR_pre_group_variable_set_conditional_codeobject(); }

namespace unit_SST_PYR_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_PYR_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_SST_PYR_N_incoming = _dynamic_array_SST_PYR_N_incoming.empty()? 0 : &_dynamic_array_SST_PYR_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_SST_PYR_N_incoming.size();
int32_t* const _array_SST_PYR_N_outgoing = _dynamic_array_SST_PYR_N_outgoing.empty()? 0 : &_dynamic_array_SST_PYR_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_SST_PYR_N_outgoing.size();
const int64_t N_post = 160;
const int64_t N_pre = 16;
const int64_t _source_offset = 0;
int32_t* const _array_SST_PYR__synaptic_post = _dynamic_array_SST_PYR__synaptic_post.empty()? 0 : &_dynamic_array_SST_PYR__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_SST_PYR__synaptic_post.size();
int32_t* const _array_SST_PYR__synaptic_pre = _dynamic_array_SST_PYR__synaptic_pre.empty()? 0 : &_dynamic_array_SST_PYR__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_PYR__synaptic_pre.size();
const int64_t _target_offset = 0;
const int64_t in_degree = 16;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_PYR_N = _array_SST_PYR_N;
    int32_t* __restrict  _ptr_array_SST_PYR_N_incoming = _array_SST_PYR_N_incoming;
    int32_t* __restrict  _ptr_array_SST_PYR_N_outgoing = _array_SST_PYR_N_outgoing;
    int32_t* __restrict  _ptr_array_SST_PYR__synaptic_post = _array_SST_PYR__synaptic_post;
    int32_t* __restrict  _ptr_array_SST_PYR__synaptic_pre = _array_SST_PYR__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_SST_PYR_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_SST_PYR_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _j=0; _j<_N_post; _j++)
    {
        bool __cond, _cond;
        _raw_post_idx = _j + _target_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        long _uiter_size;
        double _uiter_p;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_pre;
            const int32_t _iter_step = 1;
            const int32_t _iter_size = in_degree;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
            _uiter_size = _iter_size;
        }
        const int _iter_sign = _uiter_step > 0 ? 1 : -1;
        std::set<int> _selected_set = std::set<int>();
        std::set<int>::iterator _selected_it;
        int _n_selected = 0;
        int _n_dealt_with = 0;
        int _n_total;
        if (_uiter_step > 0)
            _n_total = (_uiter_high - _uiter_low - 1) / _uiter_step + 1;
        else
            _n_total = (_uiter_low - _uiter_high - 1) / -_uiter_step + 1;
        // Value determined by benchmarking, see github PR #1280
        const bool _selection_algo = 1.0*_uiter_size / _n_total > 0.06;
        if (_uiter_size > _n_total)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is bigger than the " <<
                    "population size " << _n_total << "." << endl;
            exit(1);
        } else if (_uiter_size < 0)
        {
            cout << "Error: Requested sample size " << _uiter_size << " is negative." << endl;
            exit(1);
        } else if (_uiter_size == 0)
            continue;
        long q;

        if (_selection_algo)
        {
            q = _uiter_low - _uiter_step;
        } else
        {
            // For the tracking algorithm, we have to first create all values
            // to make sure they will be iterated in sorted order
            _selected_set.clear();
            while (_n_selected < _uiter_size)
            {
                int _r = (int)(_rand(_vectorisation_idx) * _n_total);
                while (! _selected_set.insert(_r).second)
                    _r = (int)(_rand(_vectorisation_idx) * _n_total);
                _n_selected++;
            }
            _n_selected = 0;
            _selected_it = _selected_set.begin();
        }
        while (_n_selected < _uiter_size)
        {
            if (_selection_algo)
            {
                // Selection sampling technique
                // See section 3.4.2 of Donald E. Knuth, AOCP, Vol 2, Seminumerical Algorithms
                q += _uiter_step;
                _n_dealt_with++;
                const double _U = _rand(_vectorisation_idx);
                if ((_n_total - _n_dealt_with) * _U >= _uiter_size - _n_selected)
                    continue;
            } else
            {
                q = _uiter_low + (*_selected_it)*_uiter_step;
                _selected_it++;
            }
            _n_selected++;
            long __i, _i, _post_idx, __post_idx;
            {
                                
                const int32_t _post_idx = _raw_post_idx;
                const int32_t _i = q;

                __i = _i; // pick up the locally scoped var and store in outer var
                __post_idx = _post_idx;
            }
            _i = __i; // make the previously locally scoped var available
            _post_idx = __post_idx;
            _raw_pre_idx = _i + _source_offset;

            if(_i<0 || _i>=_N_pre)
            {
                cout << "Error: tried to create synapse to neuron i=" << _i <<
                        " outside range 0 to " << _N_pre-1 << endl;
                exit(1);
            }
                        
            const int32_t _pre_idx = _raw_pre_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_SST_PYR_N_outgoing[_pre_idx] += 1;
                _dynamic_array_SST_PYR_N_incoming[_post_idx] += 1;
                _dynamic_array_SST_PYR__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_SST_PYR__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_SST_PYR__synaptic_pre.size();
    _dynamic_array_SST_PYR__synaptic_post.resize(newsize);
    _dynamic_array_SST_PYR__synaptic_pre.resize(newsize);
    _dynamic_array_SST_PYR_delay.resize(newsize);
    _dynamic_array_SST_PYR_relative_weight.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_SST_PYR_N[0] = newsize;


}



}
void _run_SST_PYR_synapses_create_generator_codeobject() { unit_SST_PYR_synapses_create_generator_codeobject::_run_SST_PYR_synapses_create_generator_codeobject(); }

namespace unit_SST_group_variable_set_conditional_codeobject {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_SST_group_variable_set_conditional_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numV_th = 1;
const size_t _numV_th_cell = 16;
const size_t _numV_th_sd = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_V_th = _array_SST_V_th;
    double* __restrict  _ptr_array_SST_V_th_cell = _array_SST_V_th_cell;
    double*   _ptr_array_SST_V_th_sd = _array_SST_V_th_sd;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double V_th = _ptr_array_SST_V_th[0];
const double V_th_sd = _ptr_array_SST_V_th_sd[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double V_th_cell;
        V_th_cell = V_th + (V_th_sd * _randn(_vectorisation_idx));
        _ptr_array_SST_V_th_cell[_idx] = V_th_cell;

    }
}

}



}
void _run_SST_group_variable_set_conditional_codeobject() { unit_SST_group_variable_set_conditional_codeobject::_run_SST_group_variable_set_conditional_codeobject(); }

namespace unit_SST_group_variable_set_conditional_codeobject_1 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_group_variable_set_conditional_codeobject_1()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numdelay_cell = 16;
const size_t _nummean_delay = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_SST_delay_cell = _array_SST_delay_cell;
    double*   _ptr_array_SST_mean_delay = _array_SST_mean_delay;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double mean_delay = _ptr_array_SST_mean_delay[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double delay_cell;
        delay_cell = mean_delay * (0.5 + _rand(_vectorisation_idx));
        _ptr_array_SST_delay_cell[_idx] = delay_cell;

    }
}

}



}
void _run_SST_group_variable_set_conditional_codeobject_1() { unit_SST_group_variable_set_conditional_codeobject_1::_run_SST_group_variable_set_conditional_codeobject_1(); }

namespace unit_SST_group_variable_set_conditional_codeobject_2 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_group_variable_set_conditional_codeobject_2()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numfraction_2CD = 1;
const size_t _numfraction_cell = 16;
const size_t _numshare_2CD_cells = 1;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_fraction_2CD = _array_SST_fraction_2CD;
    double* __restrict  _ptr_array_SST_fraction_cell = _array_SST_fraction_cell;
    double*   _ptr_array_SST_share_2CD_cells = _array_SST_share_2CD_cells;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double fraction_2CD = _ptr_array_SST_fraction_2CD[0];
const double share_2CD_cells = _ptr_array_SST_share_2CD_cells[0];


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double fraction_cell;
        fraction_cell = fraction_2CD * int_(_rand(_vectorisation_idx) < share_2CD_cells);
        _ptr_array_SST_fraction_cell[_idx] = fraction_cell;

    }
}

}



}
void _run_SST_group_variable_set_conditional_codeobject_2() { unit_SST_group_variable_set_conditional_codeobject_2::_run_SST_group_variable_set_conditional_codeobject_2(); }

namespace unit_SST_group_variable_set_conditional_codeobject_3 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _randn(const int _vectorisation_idx) {
        return brian::_random_generators[0].randn();
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



void _run_SST_group_variable_set_conditional_codeobject_3()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const int64_t N = 16;
const size_t _numdrive_cell = 16;
const size_t _numdrive_cv = 1;
    ///// POINTERS ////////////
        
    double* __restrict  _ptr_array_SST_drive_cell = _array_SST_drive_cell;
    double*   _ptr_array_SST_drive_cv = _array_SST_drive_cv;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double drive_cv = _ptr_array_SST_drive_cv[0];
const double _lio_statement_1 = 0.0 - (0.5 * log(1.0 + (_brian_pow(drive_cv, 2))));
const double _lio_statement_2 = sqrt(log(1.0 + (_brian_pow(drive_cv, 2))));


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double drive_cell;
        drive_cell = exp(_lio_statement_1 + (_lio_statement_2 * _randn(_vectorisation_idx)));
        _ptr_array_SST_drive_cell[_idx] = drive_cell;

    }
}

}



}
void _run_SST_group_variable_set_conditional_codeobject_3() { unit_SST_group_variable_set_conditional_codeobject_3::_run_SST_group_variable_set_conditional_codeobject_3(); }

namespace unit_SST_group_variable_set_conditional_codeobject_4 {











////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_group_variable_set_conditional_codeobject_4()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numE_L = 1;
const int64_t N = 16;
const size_t _numV_th = 1;
const size_t _numv = 16;
    ///// POINTERS ////////////
        
    double*   _ptr_array_SST_E_L = _array_SST_E_L;
    double*   _ptr_array_SST_V_th = _array_SST_V_th;
    double* __restrict  _ptr_array_SST_v = _array_SST_v;


//// MAIN CODE ////////////
// scalar code
const size_t _vectorisation_idx = -1;



const double E_L = _ptr_array_SST_E_L[0];
const double V_th = _ptr_array_SST_V_th[0];
const double _lio_statement_1 = V_th - E_L;


const int _N = N;


for(int _idx=0; _idx<_N; _idx++)
{
    // vector code
    const size_t _vectorisation_idx = _idx;
        
    const char _cond = true;

    if (_cond)
    {
                
        double v;
        v = E_L + (_lio_statement_1 * _rand(_vectorisation_idx));
        _ptr_array_SST_v[_idx] = v;

    }
}

}



}
void _run_SST_group_variable_set_conditional_codeobject_4() { unit_SST_group_variable_set_conditional_codeobject_4::_run_SST_group_variable_set_conditional_codeobject_4(); }

namespace unit_SST_spill_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_SST_spill_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_SST_spill_N_incoming = _dynamic_array_SST_spill_N_incoming.empty()? 0 : &_dynamic_array_SST_spill_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_SST_spill_N_incoming.size();
int32_t* const _array_SST_spill_N_outgoing = _dynamic_array_SST_spill_N_outgoing.empty()? 0 : &_dynamic_array_SST_spill_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_SST_spill_N_outgoing.size();
const int64_t N_post = 1;
const int64_t N_pre = 16;
const int64_t _source_offset = 0;
int32_t* const _array_SST_spill__synaptic_post = _dynamic_array_SST_spill__synaptic_post.empty()? 0 : &_dynamic_array_SST_spill__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_SST_spill__synaptic_post.size();
int32_t* const _array_SST_spill__synaptic_pre = _dynamic_array_SST_spill__synaptic_pre.empty()? 0 : &_dynamic_array_SST_spill__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_SST_spill__synaptic_pre.size();
const int64_t _target_offset = 0;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_SST_spill_N = _array_SST_spill_N;
    int32_t* __restrict  _ptr_array_SST_spill_N_incoming = _array_SST_spill_N_incoming;
    int32_t* __restrict  _ptr_array_SST_spill_N_outgoing = _array_SST_spill_N_outgoing;
    int32_t* __restrict  _ptr_array_SST_spill__synaptic_post = _array_SST_spill__synaptic_post;
    int32_t* __restrict  _ptr_array_SST_spill__synaptic_pre = _array_SST_spill__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_SST_spill_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_SST_spill_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _i=0; _i<_N_pre; _i++)
    {
        bool __cond, _cond;
        _raw_pre_idx = _i + _source_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_post;
            const int32_t _iter_step = 1;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
        }
        for(long _k=_uiter_low; _k<_uiter_high; _k+=_uiter_step)
        {
            long __j, _j, _pre_idx, __pre_idx;
            {
                                
                const int32_t _pre_idx = _raw_pre_idx;
                const int32_t _j = _k;

                __j = _j; // pick up the locally scoped var and store in outer var
                __pre_idx = _pre_idx;
            }
            _j = __j; // make the previously locally scoped var available
            _pre_idx = __pre_idx;
            _raw_post_idx = _j + _target_offset;

            if(_j<0 || _j>=_N_post)
            {
                cout << "Error: tried to create synapse to neuron j=" << _j <<
                        " outside range 0 to " << _N_post-1 << endl;
                exit(1);
            }
                        
            const int32_t _post_idx = _raw_post_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_SST_spill_N_outgoing[_pre_idx] += 1;
                _dynamic_array_SST_spill_N_incoming[_post_idx] += 1;
                _dynamic_array_SST_spill__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_SST_spill__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_SST_spill__synaptic_pre.size();
    _dynamic_array_SST_spill__synaptic_post.resize(newsize);
    _dynamic_array_SST_spill__synaptic_pre.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_SST_spill_N[0] = newsize;


}



}
void _run_SST_spill_synapses_create_generator_codeobject() { unit_SST_spill_synapses_create_generator_codeobject::_run_SST_spill_synapses_create_generator_codeobject(); }

namespace unit_after_run_PV_spike_thresholder_codeobject {











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

void _after_run_PV_spike_thresholder_codeobject()
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

_ptr_array_PV__spikespace[N] = 0;  // Note that this is not an off-by-1-error: the array has N+1 elements

}

}
void _after_run_PV_spike_thresholder_codeobject() { unit_after_run_PV_spike_thresholder_codeobject::_after_run_PV_spike_thresholder_codeobject(); }

namespace unit_after_run_PYR_spike_thresholder_codeobject {











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

void _after_run_PYR_spike_thresholder_codeobject()
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

_ptr_array_PYR__spikespace[N] = 0;  // Note that this is not an off-by-1-error: the array has N+1 elements

}

}
void _after_run_PYR_spike_thresholder_codeobject() { unit_after_run_PYR_spike_thresholder_codeobject::_after_run_PYR_spike_thresholder_codeobject(); }

namespace unit_after_run_SST_spike_thresholder_codeobject {











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

void _after_run_SST_spike_thresholder_codeobject()
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

_ptr_array_SST__spikespace[N] = 0;  // Note that this is not an off-by-1-error: the array has N+1 elements

}

}
void _after_run_SST_spike_thresholder_codeobject() { unit_after_run_SST_spike_thresholder_codeobject::_after_run_SST_spike_thresholder_codeobject(); }

namespace unit_before_run_PV_PV_pre_push_spikes {











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

void _before_run_PV_PV_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PV_PV_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PV_PV_pre.sources.empty() ? 0 : &(PV_PV_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PV_PV_pre.sources.size();
    PV_PV_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PV_clock_dt[0]);

}

}
void _before_run_PV_PV_pre_push_spikes() { unit_before_run_PV_PV_pre_push_spikes::_before_run_PV_PV_pre_push_spikes(); }

namespace unit_before_run_PV_PYR_pre_push_spikes {











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

void _before_run_PV_PYR_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PV_PYR_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PV_PYR_pre.sources.empty() ? 0 : &(PV_PYR_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PV_PYR_pre.sources.size();
    PV_PYR_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PV_clock_dt[0]);

}

}
void _before_run_PV_PYR_pre_push_spikes() { unit_before_run_PV_PYR_pre_push_spikes::_before_run_PV_PYR_pre_push_spikes(); }

namespace unit_before_run_PV_SST_pre_push_spikes {











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

void _before_run_PV_SST_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PV_SST_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PV_SST_pre.sources.empty() ? 0 : &(PV_SST_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PV_SST_pre.sources.size();
    PV_SST_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PV_clock_dt[0]);

}

}
void _before_run_PV_SST_pre_push_spikes() { unit_before_run_PV_SST_pre_push_spikes::_before_run_PV_SST_pre_push_spikes(); }

namespace unit_before_run_PV_spill_pre_push_spikes {











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

void _before_run_PV_spill_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PV_spill_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PV_spill_pre.sources.empty() ? 0 : &(PV_spill_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PV_spill_pre.sources.size();
    PV_spill_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PV_clock_dt[0]);

}

}
void _before_run_PV_spill_pre_push_spikes() { unit_before_run_PV_spill_pre_push_spikes::_before_run_PV_spill_pre_push_spikes(); }

namespace unit_before_run_PYR_PV_pre_push_spikes {











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

void _before_run_PYR_PV_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PYR_PV_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PYR_PV_pre.sources.empty() ? 0 : &(PYR_PV_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PYR_PV_pre.sources.size();
    PYR_PV_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PYR_clock_dt[0]);

}

}
void _before_run_PYR_PV_pre_push_spikes() { unit_before_run_PYR_PV_pre_push_spikes::_before_run_PYR_PV_pre_push_spikes(); }

namespace unit_before_run_PYR_PYR_pre_push_spikes {











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

void _before_run_PYR_PYR_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PYR_PYR_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PYR_PYR_pre.sources.empty() ? 0 : &(PYR_PYR_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PYR_PYR_pre.sources.size();
    PYR_PYR_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PYR_clock_dt[0]);

}

}
void _before_run_PYR_PYR_pre_push_spikes() { unit_before_run_PYR_PYR_pre_push_spikes::_before_run_PYR_PYR_pre_push_spikes(); }

namespace unit_before_run_PYR_SST_pre_push_spikes {











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

void _before_run_PYR_SST_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PYR_SST_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PYR_SST_pre.sources.empty() ? 0 : &(PYR_SST_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PYR_SST_pre.sources.size();
    PYR_SST_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PYR_clock_dt[0]);

}

}
void _before_run_PYR_SST_pre_push_spikes() { unit_before_run_PYR_SST_pre_push_spikes::_before_run_PYR_SST_pre_push_spikes(); }

namespace unit_before_run_PYR_spill_pre_push_spikes {











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

void _before_run_PYR_spill_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_PYR_spill_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = PYR_spill_pre.sources.empty() ? 0 : &(PYR_spill_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = PYR_spill_pre.sources.size();
    PYR_spill_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_PYR_clock_dt[0]);

}

}
void _before_run_PYR_spill_pre_push_spikes() { unit_before_run_PYR_spill_pre_push_spikes::_before_run_PYR_spill_pre_push_spikes(); }

namespace unit_before_run_SST_PV_pre_push_spikes {











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

void _before_run_SST_PV_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_SST_PV_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = SST_PV_pre.sources.empty() ? 0 : &(SST_PV_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = SST_PV_pre.sources.size();
    SST_PV_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_SST_clock_dt[0]);

}

}
void _before_run_SST_PV_pre_push_spikes() { unit_before_run_SST_PV_pre_push_spikes::_before_run_SST_PV_pre_push_spikes(); }

namespace unit_before_run_SST_PYR_pre_push_spikes {











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

void _before_run_SST_PYR_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_SST_PYR_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = SST_PYR_pre.sources.empty() ? 0 : &(SST_PYR_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = SST_PYR_pre.sources.size();
    SST_PYR_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_SST_clock_dt[0]);

}

}
void _before_run_SST_PYR_pre_push_spikes() { unit_before_run_SST_PYR_pre_push_spikes::_before_run_SST_PYR_pre_push_spikes(); }

namespace unit_before_run_SST_spill_pre_push_spikes {











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

void _before_run_SST_spill_pre_push_spikes()
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

    std::vector<double> &real_delays = _dynamic_array_SST_spill_delay;
    double* real_delays_data = real_delays.empty() ? 0 : &(real_delays[0]);
    int32_t* sources = SST_spill_pre.sources.empty() ? 0 : &(SST_spill_pre.sources[0]);
    const size_t n_delays = real_delays.size();
    const size_t n_synapses = SST_spill_pre.sources.size();
    SST_spill_pre.prepare(_n_sources,
                           _n_targets,
                           real_delays_data, n_delays, sources,
                           n_synapses,
                           _ptr_array_SST_clock_dt[0]);

}

}
void _before_run_SST_spill_pre_push_spikes() { unit_before_run_SST_spill_pre_push_spikes::_before_run_SST_spill_pre_push_spikes(); }

namespace unit_block_PV_codeobject {











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



void _run_block_PV_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num__source_block_2AB_PV_b_1_2AB = 24;
const size_t _num__source_block_2CD_PV_b_1_2CD = 24;
const size_t _num__source_block_tonic_PV_b_1_tonic = 24;
const size_t _num_clock_t = 1;
const size_t _num_indices = 24;
double* const _array_block_PV_t = _dynamic_array_block_PV_t.empty()? 0 : &_dynamic_array_block_PV_t[0];
const size_t _numt = _dynamic_array_block_PV_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_block_PV_N = _array_block_PV_N;
    double* __restrict  _ptr_array_PV_b_1_2AB = _array_PV_b_1_2AB;
    double* __restrict  _ptr_array_PV_b_1_2CD = _array_PV_b_1_2CD;
    double* __restrict  _ptr_array_PV_b_1_tonic = _array_PV_b_1_tonic;
    double*   _ptr_array_block_PV_clock_t = _array_block_PV_clock_t;
    int32_t* __restrict  _ptr_array_block_PV__indices = _array_block_PV__indices;
    double* __restrict  _ptr_array_block_PV_t = _array_block_PV_t;


    _dynamic_array_block_PV_t.push_back(_ptr_array_block_PV_clock_t[0]);

    const size_t _new_size = _dynamic_array_block_PV_t.size();
    // Resize the dynamic arrays
    _dynamic_array_block_PV_block_2AB.resize(_new_size, _num_indices);
    _dynamic_array_block_PV_block_2CD.resize(_new_size, _num_indices);
    _dynamic_array_block_PV_block_tonic.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_block_PV__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double __source_block_2AB_PV_b_1_2AB = _ptr_array_PV_b_1_2AB[_idx];
        const double __source_block_2CD_PV_b_1_2CD = _ptr_array_PV_b_1_2CD[_idx];
        const double __source_block_tonic_PV_b_1_tonic = _ptr_array_PV_b_1_tonic[_idx];
        const double _source_block_2AB = __source_block_2AB_PV_b_1_2AB;
        const double _to_record_block_2AB = _source_block_2AB;
        const double _source_block_2CD = __source_block_2CD_PV_b_1_2CD;
        const double _to_record_block_2CD = _source_block_2CD;
        const double _source_block_tonic = __source_block_tonic_PV_b_1_tonic;
        const double _to_record_block_tonic = _source_block_tonic;


        _dynamic_array_block_PV_block_2AB(_new_size-1, _i) = _to_record_block_2AB;
        _dynamic_array_block_PV_block_2CD(_new_size-1, _i) = _to_record_block_2CD;
        _dynamic_array_block_PV_block_tonic(_new_size-1, _i) = _to_record_block_tonic;
    }

    _ptr_array_block_PV_N[0] = _new_size;


}



}
void _run_block_PV_codeobject() { unit_block_PV_codeobject::_run_block_PV_codeobject(); }

namespace unit_block_PYR_codeobject {











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



void _run_block_PYR_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num__source_block_2AB_PYR_b_1_2AB = 160;
const size_t _num__source_block_2CD_PYR_b_1_2CD = 160;
const size_t _num__source_block_tonic_PYR_b_1_tonic = 160;
const size_t _num_clock_t = 1;
const size_t _num_indices = 160;
double* const _array_block_PYR_t = _dynamic_array_block_PYR_t.empty()? 0 : &_dynamic_array_block_PYR_t[0];
const size_t _numt = _dynamic_array_block_PYR_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_block_PYR_N = _array_block_PYR_N;
    double* __restrict  _ptr_array_PYR_b_1_2AB = _array_PYR_b_1_2AB;
    double* __restrict  _ptr_array_PYR_b_1_2CD = _array_PYR_b_1_2CD;
    double* __restrict  _ptr_array_PYR_b_1_tonic = _array_PYR_b_1_tonic;
    double*   _ptr_array_block_PYR_clock_t = _array_block_PYR_clock_t;
    int32_t* __restrict  _ptr_array_block_PYR__indices = _array_block_PYR__indices;
    double* __restrict  _ptr_array_block_PYR_t = _array_block_PYR_t;


    _dynamic_array_block_PYR_t.push_back(_ptr_array_block_PYR_clock_t[0]);

    const size_t _new_size = _dynamic_array_block_PYR_t.size();
    // Resize the dynamic arrays
    _dynamic_array_block_PYR_block_2AB.resize(_new_size, _num_indices);
    _dynamic_array_block_PYR_block_2CD.resize(_new_size, _num_indices);
    _dynamic_array_block_PYR_block_tonic.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_block_PYR__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double __source_block_2AB_PYR_b_1_2AB = _ptr_array_PYR_b_1_2AB[_idx];
        const double __source_block_2CD_PYR_b_1_2CD = _ptr_array_PYR_b_1_2CD[_idx];
        const double __source_block_tonic_PYR_b_1_tonic = _ptr_array_PYR_b_1_tonic[_idx];
        const double _source_block_2AB = __source_block_2AB_PYR_b_1_2AB;
        const double _to_record_block_2AB = _source_block_2AB;
        const double _source_block_2CD = __source_block_2CD_PYR_b_1_2CD;
        const double _to_record_block_2CD = _source_block_2CD;
        const double _source_block_tonic = __source_block_tonic_PYR_b_1_tonic;
        const double _to_record_block_tonic = _source_block_tonic;


        _dynamic_array_block_PYR_block_2AB(_new_size-1, _i) = _to_record_block_2AB;
        _dynamic_array_block_PYR_block_2CD(_new_size-1, _i) = _to_record_block_2CD;
        _dynamic_array_block_PYR_block_tonic(_new_size-1, _i) = _to_record_block_tonic;
    }

    _ptr_array_block_PYR_N[0] = _new_size;


}



}
void _run_block_PYR_codeobject() { unit_block_PYR_codeobject::_run_block_PYR_codeobject(); }

namespace unit_block_SST_codeobject {











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



}
void _run_block_SST_codeobject() { unit_block_SST_codeobject::_run_block_SST_codeobject(); }

namespace unit_block_sum_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_block_sum_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_block_sum_N_incoming = _dynamic_array_block_sum_N_incoming.empty()? 0 : &_dynamic_array_block_sum_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_block_sum_N_incoming.size();
int32_t* const _array_block_sum_N_outgoing = _dynamic_array_block_sum_N_outgoing.empty()? 0 : &_dynamic_array_block_sum_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_block_sum_N_outgoing.size();
const int64_t N_post = 1;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_block_sum__synaptic_post = _dynamic_array_block_sum__synaptic_post.empty()? 0 : &_dynamic_array_block_sum__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_block_sum__synaptic_post.size();
int32_t* const _array_block_sum__synaptic_pre = _dynamic_array_block_sum__synaptic_pre.empty()? 0 : &_dynamic_array_block_sum__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_block_sum__synaptic_pre.size();
const int64_t _target_offset = 0;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_block_sum_N = _array_block_sum_N;
    int32_t* __restrict  _ptr_array_block_sum_N_incoming = _array_block_sum_N_incoming;
    int32_t* __restrict  _ptr_array_block_sum_N_outgoing = _array_block_sum_N_outgoing;
    int32_t* __restrict  _ptr_array_block_sum__synaptic_post = _array_block_sum__synaptic_post;
    int32_t* __restrict  _ptr_array_block_sum__synaptic_pre = _array_block_sum__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_block_sum_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_block_sum_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _i=0; _i<_N_pre; _i++)
    {
        bool __cond, _cond;
        _raw_pre_idx = _i + _source_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_post;
            const int32_t _iter_step = 1;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
        }
        for(long _k=_uiter_low; _k<_uiter_high; _k+=_uiter_step)
        {
            long __j, _j, _pre_idx, __pre_idx;
            {
                                
                const int32_t _pre_idx = _raw_pre_idx;
                const int32_t _j = _k;

                __j = _j; // pick up the locally scoped var and store in outer var
                __pre_idx = _pre_idx;
            }
            _j = __j; // make the previously locally scoped var available
            _pre_idx = __pre_idx;
            _raw_post_idx = _j + _target_offset;

            if(_j<0 || _j>=_N_post)
            {
                cout << "Error: tried to create synapse to neuron j=" << _j <<
                        " outside range 0 to " << _N_post-1 << endl;
                exit(1);
            }
                        
            const int32_t _post_idx = _raw_post_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_block_sum_N_outgoing[_pre_idx] += 1;
                _dynamic_array_block_sum_N_incoming[_post_idx] += 1;
                _dynamic_array_block_sum__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_block_sum__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_block_sum__synaptic_pre.size();
    _dynamic_array_block_sum__synaptic_post.resize(newsize);
    _dynamic_array_block_sum__synaptic_pre.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_block_sum_N[0] = newsize;


}



}
void _run_block_sum_synapses_create_generator_codeobject() { unit_block_sum_synapses_create_generator_codeobject::_run_block_sum_synapses_create_generator_codeobject(); }

namespace unit_lfp_codeobject {











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



void _run_lfp_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_indices = 1;
const size_t _num_source_signal = 1;
double* const _array_lfp_t = _dynamic_array_lfp_t.empty()? 0 : &_dynamic_array_lfp_t[0];
const size_t _numt = _dynamic_array_lfp_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_lfp_N = _array_lfp_N;
    double*   _ptr_array_lfp_clock_t = _array_lfp_clock_t;
    int32_t*   _ptr_array_lfp__indices = _array_lfp__indices;
    double*   _ptr_array_electrode_signal = _array_electrode_signal;
    double* __restrict  _ptr_array_lfp_t = _array_lfp_t;


    _dynamic_array_lfp_t.push_back(_ptr_array_lfp_clock_t[0]);

    const size_t _new_size = _dynamic_array_lfp_t.size();
    // Resize the dynamic arrays
    _dynamic_array_lfp_signal.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_lfp__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double _source_signal = _ptr_array_electrode_signal[_idx];
        const double _to_record_signal = _source_signal;


        _dynamic_array_lfp_signal(_new_size-1, _i) = _to_record_signal;
    }

    _ptr_array_lfp_N[0] = _new_size;


}



}
void _run_lfp_codeobject() { unit_lfp_codeobject::_run_lfp_codeobject(); }

namespace unit_lfp_sum_synapses_create_generator_codeobject {















////// SUPPORT CODE ///////
namespace {
        
    inline double _rand(const int _vectorisation_idx) {
        return brian::_random_generators[0].rand();
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



void _run_lfp_sum_synapses_create_generator_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
int32_t* const _array_lfp_sum_N_incoming = _dynamic_array_lfp_sum_N_incoming.empty()? 0 : &_dynamic_array_lfp_sum_N_incoming[0];
const size_t _numN_incoming = _dynamic_array_lfp_sum_N_incoming.size();
int32_t* const _array_lfp_sum_N_outgoing = _dynamic_array_lfp_sum_N_outgoing.empty()? 0 : &_dynamic_array_lfp_sum_N_outgoing[0];
const size_t _numN_outgoing = _dynamic_array_lfp_sum_N_outgoing.size();
const int64_t N_post = 1;
const int64_t N_pre = 160;
const int64_t _source_offset = 0;
int32_t* const _array_lfp_sum__synaptic_post = _dynamic_array_lfp_sum__synaptic_post.empty()? 0 : &_dynamic_array_lfp_sum__synaptic_post[0];
const size_t _num_synaptic_post = _dynamic_array_lfp_sum__synaptic_post.size();
int32_t* const _array_lfp_sum__synaptic_pre = _dynamic_array_lfp_sum__synaptic_pre.empty()? 0 : &_dynamic_array_lfp_sum__synaptic_pre[0];
const size_t _num_synaptic_pre = _dynamic_array_lfp_sum__synaptic_pre.size();
const int64_t _target_offset = 0;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_lfp_sum_N = _array_lfp_sum_N;
    int32_t* __restrict  _ptr_array_lfp_sum_N_incoming = _array_lfp_sum_N_incoming;
    int32_t* __restrict  _ptr_array_lfp_sum_N_outgoing = _array_lfp_sum_N_outgoing;
    int32_t* __restrict  _ptr_array_lfp_sum__synaptic_post = _array_lfp_sum__synaptic_post;
    int32_t* __restrict  _ptr_array_lfp_sum__synaptic_pre = _array_lfp_sum__synaptic_pre;


    const size_t _N_pre = N_pre;
    const size_t _N_post = N_post;
    _dynamic_array_lfp_sum_N_incoming.resize(_N_post + _target_offset);
    _dynamic_array_lfp_sum_N_outgoing.resize(_N_pre + _source_offset);
    size_t _raw_pre_idx, _raw_post_idx;
    
    // scalar code
    const size_t _vectorisation_idx = -1;
        

        

        

        

    for(size_t _i=0; _i<_N_pre; _i++)
    {
        bool __cond, _cond;
        _raw_pre_idx = _i + _source_offset;
        {
                        
            const char _cond = true;

            __cond = _cond;
        }
        _cond = __cond;
        if(!_cond) continue;
        // Some explanation of this hackery. The problem is that we have multiple code blocks.
        // Each code block is generated independently of the others, and they declare variables
        // at the beginning if necessary (including declaring them as const if their values don't
        // change). However, if two code blocks follow each other in the same C++ scope then
        // that causes a redeclaration error. So we solve it by putting each block inside a
        // pair of braces to create a new scope specific to each code block. However, that brings
        // up another problem: we need the values from these code blocks. I don't have a general
        // solution to this problem, but in the case of this particular template, we know which
        // values we need from them so we simply create outer scoped variables to copy the value
        // into. Later on we have a slightly more complicated problem because the original name
        // _j has to be used, so we create two variables __j, _j at the outer scope, copy
        // _j to __j in the inner scope (using the inner scope version of _j), and then
        // __j to _j in the outer scope (to the outer scope version of _j). This outer scope
        // version of _j will then be used in subsequent blocks.
        long _uiter_low;
        long _uiter_high;
        long _uiter_step;
        {
                        
            const int32_t _iter_low = 0;
            const int32_t _iter_high = N_post;
            const int32_t _iter_step = 1;

            _uiter_low = _iter_low;
            _uiter_high = _iter_high;
            _uiter_step = _iter_step;
        }
        for(long _k=_uiter_low; _k<_uiter_high; _k+=_uiter_step)
        {
            long __j, _j, _pre_idx, __pre_idx;
            {
                                
                const int32_t _pre_idx = _raw_pre_idx;
                const int32_t _j = _k;

                __j = _j; // pick up the locally scoped var and store in outer var
                __pre_idx = _pre_idx;
            }
            _j = __j; // make the previously locally scoped var available
            _pre_idx = __pre_idx;
            _raw_post_idx = _j + _target_offset;

            if(_j<0 || _j>=_N_post)
            {
                cout << "Error: tried to create synapse to neuron j=" << _j <<
                        " outside range 0 to " << _N_post-1 << endl;
                exit(1);
            }
                        
            const int32_t _post_idx = _raw_post_idx;
            const int32_t _n = 1;


            for (size_t _repetition=0; _repetition<_n; _repetition++) {
                _dynamic_array_lfp_sum_N_outgoing[_pre_idx] += 1;
                _dynamic_array_lfp_sum_N_incoming[_post_idx] += 1;
                _dynamic_array_lfp_sum__synaptic_pre.push_back(_pre_idx);
                _dynamic_array_lfp_sum__synaptic_post.push_back(_post_idx);
			}
		}
	}

	// now we need to resize all registered variables
	const int32_t newsize = _dynamic_array_lfp_sum__synaptic_pre.size();
    _dynamic_array_lfp_sum__synaptic_post.resize(newsize);
    _dynamic_array_lfp_sum__synaptic_pre.resize(newsize);
	// Also update the total number of synapses
	_ptr_array_lfp_sum_N[0] = newsize;


}



}
void _run_lfp_sum_synapses_create_generator_codeobject() { unit_lfp_sum_synapses_create_generator_codeobject::_run_lfp_sum_synapses_create_generator_codeobject(); }

namespace unit_record_PYR_codeobject {











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



}
void _run_record_PYR_codeobject() { unit_record_PYR_codeobject::_run_record_PYR_codeobject(); }

namespace unit_record_SST_codeobject {











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



void _run_record_SST_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num__source_block_2CD_SST_b_1_2CD = 16;
const size_t _num_clock_t = 1;
const size_t _num_indices = 1;
double* const _array_record_SST_t = _dynamic_array_record_SST_t.empty()? 0 : &_dynamic_array_record_SST_t[0];
const size_t _numt = _dynamic_array_record_SST_t.size();
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_record_SST_N = _array_record_SST_N;
    double* __restrict  _ptr_array_SST_b_1_2CD = _array_SST_b_1_2CD;
    double*   _ptr_array_record_SST_clock_t = _array_record_SST_clock_t;
    int32_t*   _ptr_array_record_SST__indices = _array_record_SST__indices;
    double* __restrict  _ptr_array_record_SST_t = _array_record_SST_t;


    _dynamic_array_record_SST_t.push_back(_ptr_array_record_SST_clock_t[0]);

    const size_t _new_size = _dynamic_array_record_SST_t.size();
    // Resize the dynamic arrays
    _dynamic_array_record_SST_block_2CD.resize(_new_size, _num_indices);

    // scalar code
    const size_t _vectorisation_idx = -1;
        


    
    for (int _i = 0; _i < (int)_num_indices; _i++)
    {
        // vector code
        const size_t _idx = _ptr_array_record_SST__indices[_i];
        const size_t _vectorisation_idx = _idx;
                
        const double __source_block_2CD_SST_b_1_2CD = _ptr_array_SST_b_1_2CD[_idx];
        const double _source_block_2CD = __source_block_2CD_SST_b_1_2CD;
        const double _to_record_block_2CD = _source_block_2CD;


        _dynamic_array_record_SST_block_2CD(_new_size-1, _i) = _to_record_block_2CD;
    }

    _ptr_array_record_SST_N[0] = _new_size;


}



}
void _run_record_SST_codeobject() { unit_record_SST_codeobject::_run_record_SST_codeobject(); }

namespace unit_slow_codeobject {











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



}
void _run_slow_codeobject() { unit_slow_codeobject::_run_slow_codeobject(); }

namespace unit_spikes_PV_codeobject {











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



void _run_spikes_PV_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 24;
const int64_t _source_start = 0;
const int64_t _source_stop = 24;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 25;
const size_t _numcount = 24;
int32_t* const _array_spikes_PV_i = _dynamic_array_spikes_PV_i.empty()? 0 : &_dynamic_array_spikes_PV_i[0];
const size_t _numi = _dynamic_array_spikes_PV_i.size();
double* const _array_spikes_PV_t = _dynamic_array_spikes_PV_t.empty()? 0 : &_dynamic_array_spikes_PV_t[0];
const size_t _numt = _dynamic_array_spikes_PV_t.size();
const size_t _num_source_idx = 24;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_spikes_PV_N = _array_spikes_PV_N;
    double*   _ptr_array_PV_clock_t = _array_PV_clock_t;
    int32_t* __restrict  _ptr_array_PV_i = _array_PV_i;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    int32_t* __restrict  _ptr_array_spikes_PV_count = _array_spikes_PV_count;
    int32_t* __restrict  _ptr_array_spikes_PV_i = _array_spikes_PV_i;
    double* __restrict  _ptr_array_spikes_PV_t = _array_spikes_PV_t;
    int32_t* __restrict  _ptr_array_spikes_PV__source_idx = _array_spikes_PV__source_idx;


    //// MAIN CODE ////////////

    int32_t _num_events = _ptr_array_PV__spikespace[_num_spikespace-1];

    if (_num_events > 0)
    {
        size_t _start_idx = _num_events;
        size_t _end_idx = _num_events;
        for(size_t _j=0; _j<_num_events; _j++)
        {
            const int _idx = _ptr_array_PV__spikespace[_j];
            if (_idx >= _source_start) {
                _start_idx = _j;
                break;
            }
        }
        for(size_t _j=_num_events-1; _j>=_start_idx; _j--)
        {
            const int _idx = _ptr_array_PV__spikespace[_j];
            if (_idx < _source_stop) {
                break;
            }
            _end_idx = _j;
        }
        _num_events = _end_idx - _start_idx;
        if (_num_events > 0) {
            const size_t _vectorisation_idx = 1;
                        
            const double _source_t = _ptr_array_PV_clock_t[0];

            for(size_t _j=_start_idx; _j<_end_idx; _j++)
            {
                const size_t _idx = _ptr_array_PV__spikespace[_j];
                const size_t _vectorisation_idx = _idx;
                                
                const int32_t _source_i = _ptr_array_PV_i[_idx];
                const int32_t _to_record_i = _source_i;
                const double _to_record_t = _source_t;

                _dynamic_array_spikes_PV_i.push_back(_to_record_i);
                _dynamic_array_spikes_PV_t.push_back(_to_record_t);
                _ptr_array_spikes_PV_count[_idx-_source_start]++;
            }
            _ptr_array_spikes_PV_N[0] += _num_events;
        }
    }


}

void _debugmsg_spikes_PV_codeobject()
{
    using namespace brian;
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 24;
const int64_t _source_start = 0;
const int64_t _source_stop = 24;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 25;
const size_t _numcount = 24;
int32_t* const _array_spikes_PV_i = _dynamic_array_spikes_PV_i.empty()? 0 : &_dynamic_array_spikes_PV_i[0];
const size_t _numi = _dynamic_array_spikes_PV_i.size();
double* const _array_spikes_PV_t = _dynamic_array_spikes_PV_t.empty()? 0 : &_dynamic_array_spikes_PV_t[0];
const size_t _numt = _dynamic_array_spikes_PV_t.size();
const size_t _num_source_idx = 24;
        
    int32_t*   _ptr_array_spikes_PV_N = _array_spikes_PV_N;
    double*   _ptr_array_PV_clock_t = _array_PV_clock_t;
    int32_t* __restrict  _ptr_array_PV_i = _array_PV_i;
    int32_t* __restrict  _ptr_array_PV__spikespace = _array_PV__spikespace;
    int32_t* __restrict  _ptr_array_spikes_PV_count = _array_spikes_PV_count;
    int32_t* __restrict  _ptr_array_spikes_PV_i = _array_spikes_PV_i;
    double* __restrict  _ptr_array_spikes_PV_t = _array_spikes_PV_t;
    int32_t* __restrict  _ptr_array_spikes_PV__source_idx = _array_spikes_PV__source_idx;

    std::cout << "Number of spikes: " << _ptr_array_spikes_PV_N[0] << endl;
}


}
void _run_spikes_PV_codeobject() { unit_spikes_PV_codeobject::_run_spikes_PV_codeobject(); }
void _debugmsg_spikes_PV_codeobject() { unit_spikes_PV_codeobject::_debugmsg_spikes_PV_codeobject(); }

namespace unit_spikes_PYR_codeobject {











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



void _run_spikes_PYR_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 160;
const int64_t _source_start = 0;
const int64_t _source_stop = 160;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 161;
const size_t _numcount = 160;
int32_t* const _array_spikes_PYR_i = _dynamic_array_spikes_PYR_i.empty()? 0 : &_dynamic_array_spikes_PYR_i[0];
const size_t _numi = _dynamic_array_spikes_PYR_i.size();
double* const _array_spikes_PYR_t = _dynamic_array_spikes_PYR_t.empty()? 0 : &_dynamic_array_spikes_PYR_t[0];
const size_t _numt = _dynamic_array_spikes_PYR_t.size();
const size_t _num_source_idx = 160;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_spikes_PYR_N = _array_spikes_PYR_N;
    double*   _ptr_array_PYR_clock_t = _array_PYR_clock_t;
    int32_t* __restrict  _ptr_array_PYR_i = _array_PYR_i;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    int32_t* __restrict  _ptr_array_spikes_PYR_count = _array_spikes_PYR_count;
    int32_t* __restrict  _ptr_array_spikes_PYR_i = _array_spikes_PYR_i;
    double* __restrict  _ptr_array_spikes_PYR_t = _array_spikes_PYR_t;
    int32_t* __restrict  _ptr_array_spikes_PYR__source_idx = _array_spikes_PYR__source_idx;


    //// MAIN CODE ////////////

    int32_t _num_events = _ptr_array_PYR__spikespace[_num_spikespace-1];

    if (_num_events > 0)
    {
        size_t _start_idx = _num_events;
        size_t _end_idx = _num_events;
        for(size_t _j=0; _j<_num_events; _j++)
        {
            const int _idx = _ptr_array_PYR__spikespace[_j];
            if (_idx >= _source_start) {
                _start_idx = _j;
                break;
            }
        }
        for(size_t _j=_num_events-1; _j>=_start_idx; _j--)
        {
            const int _idx = _ptr_array_PYR__spikespace[_j];
            if (_idx < _source_stop) {
                break;
            }
            _end_idx = _j;
        }
        _num_events = _end_idx - _start_idx;
        if (_num_events > 0) {
            const size_t _vectorisation_idx = 1;
                        
            const double _source_t = _ptr_array_PYR_clock_t[0];

            for(size_t _j=_start_idx; _j<_end_idx; _j++)
            {
                const size_t _idx = _ptr_array_PYR__spikespace[_j];
                const size_t _vectorisation_idx = _idx;
                                
                const int32_t _source_i = _ptr_array_PYR_i[_idx];
                const int32_t _to_record_i = _source_i;
                const double _to_record_t = _source_t;

                _dynamic_array_spikes_PYR_i.push_back(_to_record_i);
                _dynamic_array_spikes_PYR_t.push_back(_to_record_t);
                _ptr_array_spikes_PYR_count[_idx-_source_start]++;
            }
            _ptr_array_spikes_PYR_N[0] += _num_events;
        }
    }


}

void _debugmsg_spikes_PYR_codeobject()
{
    using namespace brian;
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 160;
const int64_t _source_start = 0;
const int64_t _source_stop = 160;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 161;
const size_t _numcount = 160;
int32_t* const _array_spikes_PYR_i = _dynamic_array_spikes_PYR_i.empty()? 0 : &_dynamic_array_spikes_PYR_i[0];
const size_t _numi = _dynamic_array_spikes_PYR_i.size();
double* const _array_spikes_PYR_t = _dynamic_array_spikes_PYR_t.empty()? 0 : &_dynamic_array_spikes_PYR_t[0];
const size_t _numt = _dynamic_array_spikes_PYR_t.size();
const size_t _num_source_idx = 160;
        
    int32_t*   _ptr_array_spikes_PYR_N = _array_spikes_PYR_N;
    double*   _ptr_array_PYR_clock_t = _array_PYR_clock_t;
    int32_t* __restrict  _ptr_array_PYR_i = _array_PYR_i;
    int32_t* __restrict  _ptr_array_PYR__spikespace = _array_PYR__spikespace;
    int32_t* __restrict  _ptr_array_spikes_PYR_count = _array_spikes_PYR_count;
    int32_t* __restrict  _ptr_array_spikes_PYR_i = _array_spikes_PYR_i;
    double* __restrict  _ptr_array_spikes_PYR_t = _array_spikes_PYR_t;
    int32_t* __restrict  _ptr_array_spikes_PYR__source_idx = _array_spikes_PYR__source_idx;

    std::cout << "Number of spikes: " << _ptr_array_spikes_PYR_N[0] << endl;
}


}
void _run_spikes_PYR_codeobject() { unit_spikes_PYR_codeobject::_run_spikes_PYR_codeobject(); }
void _debugmsg_spikes_PYR_codeobject() { unit_spikes_PYR_codeobject::_debugmsg_spikes_PYR_codeobject(); }

namespace unit_spikes_SST_codeobject {











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



void _run_spikes_SST_codeobject()
{
    using namespace brian;


    ///// CONSTANTS ///////////
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 16;
const int64_t _source_start = 0;
const int64_t _source_stop = 16;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 17;
const size_t _numcount = 16;
int32_t* const _array_spikes_SST_i = _dynamic_array_spikes_SST_i.empty()? 0 : &_dynamic_array_spikes_SST_i[0];
const size_t _numi = _dynamic_array_spikes_SST_i.size();
double* const _array_spikes_SST_t = _dynamic_array_spikes_SST_t.empty()? 0 : &_dynamic_array_spikes_SST_t[0];
const size_t _numt = _dynamic_array_spikes_SST_t.size();
const size_t _num_source_idx = 16;
    ///// POINTERS ////////////
        
    int32_t*   _ptr_array_spikes_SST_N = _array_spikes_SST_N;
    double*   _ptr_array_SST_clock_t = _array_SST_clock_t;
    int32_t* __restrict  _ptr_array_SST_i = _array_SST_i;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    int32_t* __restrict  _ptr_array_spikes_SST_count = _array_spikes_SST_count;
    int32_t* __restrict  _ptr_array_spikes_SST_i = _array_spikes_SST_i;
    double* __restrict  _ptr_array_spikes_SST_t = _array_spikes_SST_t;
    int32_t* __restrict  _ptr_array_spikes_SST__source_idx = _array_spikes_SST__source_idx;


    //// MAIN CODE ////////////

    int32_t _num_events = _ptr_array_SST__spikespace[_num_spikespace-1];

    if (_num_events > 0)
    {
        size_t _start_idx = _num_events;
        size_t _end_idx = _num_events;
        for(size_t _j=0; _j<_num_events; _j++)
        {
            const int _idx = _ptr_array_SST__spikespace[_j];
            if (_idx >= _source_start) {
                _start_idx = _j;
                break;
            }
        }
        for(size_t _j=_num_events-1; _j>=_start_idx; _j--)
        {
            const int _idx = _ptr_array_SST__spikespace[_j];
            if (_idx < _source_stop) {
                break;
            }
            _end_idx = _j;
        }
        _num_events = _end_idx - _start_idx;
        if (_num_events > 0) {
            const size_t _vectorisation_idx = 1;
                        
            const double _source_t = _ptr_array_SST_clock_t[0];

            for(size_t _j=_start_idx; _j<_end_idx; _j++)
            {
                const size_t _idx = _ptr_array_SST__spikespace[_j];
                const size_t _vectorisation_idx = _idx;
                                
                const int32_t _source_i = _ptr_array_SST_i[_idx];
                const int32_t _to_record_i = _source_i;
                const double _to_record_t = _source_t;

                _dynamic_array_spikes_SST_i.push_back(_to_record_i);
                _dynamic_array_spikes_SST_t.push_back(_to_record_t);
                _ptr_array_spikes_SST_count[_idx-_source_start]++;
            }
            _ptr_array_spikes_SST_N[0] += _num_events;
        }
    }


}

void _debugmsg_spikes_SST_codeobject()
{
    using namespace brian;
    const size_t _numN = 1;
const size_t _num_clock_t = 1;
const size_t _num_source_i = 16;
const int64_t _source_start = 0;
const int64_t _source_stop = 16;
const size_t _num_source_t = 1;
const size_t _num_spikespace = 17;
const size_t _numcount = 16;
int32_t* const _array_spikes_SST_i = _dynamic_array_spikes_SST_i.empty()? 0 : &_dynamic_array_spikes_SST_i[0];
const size_t _numi = _dynamic_array_spikes_SST_i.size();
double* const _array_spikes_SST_t = _dynamic_array_spikes_SST_t.empty()? 0 : &_dynamic_array_spikes_SST_t[0];
const size_t _numt = _dynamic_array_spikes_SST_t.size();
const size_t _num_source_idx = 16;
        
    int32_t*   _ptr_array_spikes_SST_N = _array_spikes_SST_N;
    double*   _ptr_array_SST_clock_t = _array_SST_clock_t;
    int32_t* __restrict  _ptr_array_SST_i = _array_SST_i;
    int32_t* __restrict  _ptr_array_SST__spikespace = _array_SST__spikespace;
    int32_t* __restrict  _ptr_array_spikes_SST_count = _array_spikes_SST_count;
    int32_t* __restrict  _ptr_array_spikes_SST_i = _array_spikes_SST_i;
    double* __restrict  _ptr_array_spikes_SST_t = _array_spikes_SST_t;
    int32_t* __restrict  _ptr_array_spikes_SST__source_idx = _array_spikes_SST__source_idx;

    std::cout << "Number of spikes: " << _ptr_array_spikes_SST_N[0] << endl;
}


}
void _run_spikes_SST_codeobject() { unit_spikes_SST_codeobject::_run_spikes_SST_codeobject(); }
void _debugmsg_spikes_SST_codeobject() { unit_spikes_SST_codeobject::_debugmsg_spikes_SST_codeobject(); }
