#include "code_objects/SST_PYR_synapses_create_generator_codeobject.h"
#include "objects.h"
#include "brianlib/common_math.h"
#include "brianlib/stdint_compat.h"
#include<cmath>
#include<ctime>
#include<iostream>
#include<fstream>
#include<climits>
#include "brianlib/stdint_compat.h"
#include "synapses_classes.h"

#include <iostream>
#include <set>
#include "engine.h"

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


