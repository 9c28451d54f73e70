#include <stdlib.h>
#include "objects.h"
#include <csignal>
#include <ctime>
#include <time.h>

#include "run.h"
#include "brianlib/common_math.h"

#include "code_objects/block_PV_codeobject.h"
#include "code_objects/block_PYR_codeobject.h"
#include "code_objects/block_SST_codeobject.h"
#include "code_objects/block_sum_summed_variable_reference_block_post_codeobject.h"
#include "code_objects/block_sum_synapses_create_generator_codeobject.h"
#include "code_objects/lfp_codeobject.h"
#include "code_objects/lfp_sum_summed_variable_signal_post_codeobject.h"
#include "code_objects/lfp_sum_synapses_create_generator_codeobject.h"
#include "code_objects/medium_stateupdater_codeobject.h"
#include "code_objects/medium_step_codeobject.h"
#include "code_objects/PV_1_block_codeobject.h"
#include "code_objects/PV_conductance_step_codeobject.h"
#include "code_objects/PV_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_group_variable_set_conditional_codeobject_1.h"
#include "code_objects/PV_group_variable_set_conditional_codeobject_2.h"
#include "code_objects/PV_group_variable_set_conditional_codeobject_3.h"
#include "code_objects/PV_group_variable_set_conditional_codeobject_4.h"
#include "code_objects/PV_PV_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PV_pre_codeobject.h"
#include "code_objects/PV_PV_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PV_pre_push_spikes.h"
#include "code_objects/before_run_PV_PV_pre_push_spikes.h"
#include "code_objects/PV_PV_synapses_create_generator_codeobject.h"
#include "code_objects/PV_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PYR_pre_codeobject.h"
#include "code_objects/PV_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PYR_pre_push_spikes.h"
#include "code_objects/before_run_PV_PYR_pre_push_spikes.h"
#include "code_objects/PV_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/PV_spike_resetter_codeobject.h"
#include "code_objects/PV_spike_thresholder_codeobject.h"
#include "code_objects/after_run_PV_spike_thresholder_codeobject.h"
#include "code_objects/PV_spill_pre_codeobject.h"
#include "code_objects/PV_spill_pre_push_spikes.h"
#include "code_objects/before_run_PV_spill_pre_push_spikes.h"
#include "code_objects/PV_spill_synapses_create_generator_codeobject.h"
#include "code_objects/PV_SST_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_SST_pre_codeobject.h"
#include "code_objects/PV_SST_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_SST_pre_push_spikes.h"
#include "code_objects/before_run_PV_SST_pre_push_spikes.h"
#include "code_objects/PV_SST_synapses_create_generator_codeobject.h"
#include "code_objects/PV_stateupdater_codeobject.h"
#include "code_objects/PYR_1_block_codeobject.h"
#include "code_objects/PYR_conductance_step_codeobject.h"
#include "code_objects/PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_group_variable_set_conditional_codeobject_1.h"
#include "code_objects/PYR_group_variable_set_conditional_codeobject_2.h"
#include "code_objects/PYR_group_variable_set_conditional_codeobject_3.h"
#include "code_objects/PYR_group_variable_set_conditional_codeobject_4.h"
#include "code_objects/PYR_PV_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PV_pre_codeobject.h"
#include "code_objects/PYR_PV_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PV_pre_push_spikes.h"
#include "code_objects/before_run_PYR_PV_pre_push_spikes.h"
#include "code_objects/PYR_PV_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PYR_pre_codeobject.h"
#include "code_objects/PYR_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PYR_pre_push_spikes.h"
#include "code_objects/before_run_PYR_PYR_pre_push_spikes.h"
#include "code_objects/PYR_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_spike_resetter_codeobject.h"
#include "code_objects/PYR_spike_thresholder_codeobject.h"
#include "code_objects/after_run_PYR_spike_thresholder_codeobject.h"
#include "code_objects/PYR_spill_pre_codeobject.h"
#include "code_objects/PYR_spill_pre_push_spikes.h"
#include "code_objects/before_run_PYR_spill_pre_push_spikes.h"
#include "code_objects/PYR_spill_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_SST_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_SST_pre_codeobject.h"
#include "code_objects/PYR_SST_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_SST_pre_push_spikes.h"
#include "code_objects/before_run_PYR_SST_pre_push_spikes.h"
#include "code_objects/PYR_SST_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_stateupdater_codeobject.h"
#include "code_objects/record_PYR_codeobject.h"
#include "code_objects/record_SST_codeobject.h"
#include "code_objects/slow_codeobject.h"
#include "code_objects/spikes_PV_codeobject.h"
#include "code_objects/spikes_PYR_codeobject.h"
#include "code_objects/spikes_SST_codeobject.h"
#include "code_objects/SST_1_block_codeobject.h"
#include "code_objects/SST_conductance_step_codeobject.h"
#include "code_objects/SST_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_group_variable_set_conditional_codeobject_1.h"
#include "code_objects/SST_group_variable_set_conditional_codeobject_2.h"
#include "code_objects/SST_group_variable_set_conditional_codeobject_3.h"
#include "code_objects/SST_group_variable_set_conditional_codeobject_4.h"
#include "code_objects/SST_PV_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PV_pre_codeobject.h"
#include "code_objects/SST_PV_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PV_pre_push_spikes.h"
#include "code_objects/before_run_SST_PV_pre_push_spikes.h"
#include "code_objects/SST_PV_synapses_create_generator_codeobject.h"
#include "code_objects/SST_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PYR_pre_codeobject.h"
#include "code_objects/SST_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PYR_pre_push_spikes.h"
#include "code_objects/before_run_SST_PYR_pre_push_spikes.h"
#include "code_objects/SST_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/SST_spike_resetter_codeobject.h"
#include "code_objects/SST_spike_thresholder_codeobject.h"
#include "code_objects/after_run_SST_spike_thresholder_codeobject.h"
#include "code_objects/SST_spill_pre_codeobject.h"
#include "code_objects/SST_spill_pre_push_spikes.h"
#include "code_objects/before_run_SST_spill_pre_push_spikes.h"
#include "code_objects/SST_spill_synapses_create_generator_codeobject.h"
#include "code_objects/SST_stateupdater_codeobject.h"

#include "engine.h"

#include <iostream>
#include <fstream>
#include <string>




void set_from_command_line(const std::vector<std::string> args)
{
    for (const auto& arg : args) {
		// Split into two parts
		size_t equal_sign = arg.find("=");
		auto name = arg.substr(0, equal_sign);
		auto value = arg.substr(equal_sign + 1, arg.length());
		brian::set_variable_by_name(name, value);
	}
}

void _int_handler(int signal_num) {
	if (Network::_globally_running && !Network::_globally_stopped) {
		Network::_globally_stopped = true;
	} else {
		std::signal(signal_num, SIG_DFL);
		std::raise(signal_num);
	}
}

int main(int argc, char **argv)
{
	std::signal(SIGINT, _int_handler);
	std::random_device _rd;
	std::vector<std::string> args(argv + 1, argv + argc);
	if (args.size() >=2 && args[0] == "--results_dir")
	{
		brian::results_dir = args[1];
		#ifdef DEBUG
		std::cout << "Setting results dir to '" << brian::results_dir << "'" << std::endl;
		#endif
		args.erase(args.begin(), args.begin()+2);
	}
        

	brian_start();
        

	{
		using namespace brian;

		
                
        _array_defaultclock_dt[0] = 0.0001;
        _array_defaultclock_dt[0] = 0.0001;
        _array_defaultclock_dt[0] = 0.0001;
        _array_medium_clock_dt[0] = 0.001;
        _array_medium_clock_dt[0] = 0.001;
        _array_medium_step_clock_dt[0] = 0.001;
        _array_medium_step_clock_dt[0] = 0.001;
        _array_observer_clock_dt[0] = 0.01;
        _array_observer_clock_dt[0] = 0.01;
        _array_electrode_clock_dt[0] = 0.001;
        _array_electrode_clock_dt[0] = 0.001;
        _array_PYR_clock_dt[0] = 0.0001;
        _array_PYR_clock_dt[0] = 0.0001;
        _array_PYR_1_block_clock_dt[0] = 0.001;
        _array_PYR_1_block_clock_dt[0] = 0.001;
        _array_PYR_conductance_step_clock_dt[0] = 0.001;
        _array_PYR_conductance_step_clock_dt[0] = 0.001;
        _array_PV_clock_dt[0] = 0.0001;
        _array_PV_clock_dt[0] = 0.0001;
        _array_PV_1_block_clock_dt[0] = 0.001;
        _array_PV_1_block_clock_dt[0] = 0.001;
        _array_PV_conductance_step_clock_dt[0] = 0.001;
        _array_PV_conductance_step_clock_dt[0] = 0.001;
        _array_SST_clock_dt[0] = 0.0001;
        _array_SST_clock_dt[0] = 0.0001;
        _array_SST_1_block_clock_dt[0] = 0.001;
        _array_SST_1_block_clock_dt[0] = 0.001;
        _array_SST_conductance_step_clock_dt[0] = 0.001;
        _array_SST_conductance_step_clock_dt[0] = 0.001;
        _array_PYR_PYR_clock_dt[0] = 0.0001;
        _array_PYR_PYR_clock_dt[0] = 0.0001;
        _array_PYR_PV_clock_dt[0] = 0.0001;
        _array_PYR_PV_clock_dt[0] = 0.0001;
        _array_PYR_SST_clock_dt[0] = 0.0001;
        _array_PYR_SST_clock_dt[0] = 0.0001;
        _array_PV_PYR_clock_dt[0] = 0.0001;
        _array_PV_PYR_clock_dt[0] = 0.0001;
        _array_PV_PV_clock_dt[0] = 0.0001;
        _array_PV_PV_clock_dt[0] = 0.0001;
        _array_PV_SST_clock_dt[0] = 0.0001;
        _array_PV_SST_clock_dt[0] = 0.0001;
        _array_SST_PYR_clock_dt[0] = 0.0001;
        _array_SST_PYR_clock_dt[0] = 0.0001;
        _array_SST_PV_clock_dt[0] = 0.0001;
        _array_SST_PV_clock_dt[0] = 0.0001;
        set_from_command_line(args);
        _random_generators[0].seed(synketa::stream(1494738597ULL)); // heterogeneity/PYR
        _run_PYR_group_variable_set_conditional_codeobject();
        _run_PYR_group_variable_set_conditional_codeobject_1();
        _run_PYR_group_variable_set_conditional_codeobject_2();
        _run_PYR_group_variable_set_conditional_codeobject_3();
        _random_generators[0].seed(synketa::stream(2891943327ULL)); // initial/PYR
        _run_PYR_group_variable_set_conditional_codeobject_4();
        _random_generators[0].seed(synketa::stream(990830489ULL)); // heterogeneity/PV
        _run_PV_group_variable_set_conditional_codeobject();
        _run_PV_group_variable_set_conditional_codeobject_1();
        _run_PV_group_variable_set_conditional_codeobject_2();
        _run_PV_group_variable_set_conditional_codeobject_3();
        _random_generators[0].seed(synketa::stream(2090971854ULL)); // initial/PV
        _run_PV_group_variable_set_conditional_codeobject_4();
        _random_generators[0].seed(synketa::stream(1222448451ULL)); // heterogeneity/SST
        _run_SST_group_variable_set_conditional_codeobject();
        _run_SST_group_variable_set_conditional_codeobject_1();
        _run_SST_group_variable_set_conditional_codeobject_2();
        _run_SST_group_variable_set_conditional_codeobject_3();
        _random_generators[0].seed(synketa::stream(3180691065ULL)); // initial/SST
        _run_SST_group_variable_set_conditional_codeobject_4();
        _random_generators[0].seed(synketa::stream(971090839ULL)); // connectivity/PYR_PYR
        _run_PYR_PYR_synapses_create_generator_codeobject();
        _run_PYR_PYR_group_variable_set_conditional_codeobject();
        _run_PYR_PYR_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(2110601222ULL)); // connectivity/PYR_PV
        _run_PYR_PV_synapses_create_generator_codeobject();
        _run_PYR_PV_group_variable_set_conditional_codeobject();
        _run_PYR_PV_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(673929329ULL)); // connectivity/PYR_SST
        _run_PYR_SST_synapses_create_generator_codeobject();
        _run_PYR_SST_group_variable_set_conditional_codeobject();
        _run_PYR_SST_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(3489943399ULL)); // connectivity/PV_PYR
        _run_PV_PYR_synapses_create_generator_codeobject();
        _run_PV_PYR_group_variable_set_conditional_codeobject();
        _run_PV_PYR_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(4220321024ULL)); // connectivity/PV_PV
        _run_PV_PV_synapses_create_generator_codeobject();
        _run_PV_PV_group_variable_set_conditional_codeobject();
        _run_PV_PV_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(3251551361ULL)); // connectivity/PV_SST
        _run_PV_SST_synapses_create_generator_codeobject();
        _run_PV_SST_group_variable_set_conditional_codeobject();
        _run_PV_SST_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(651323340ULL)); // connectivity/SST_PYR
        _run_SST_PYR_synapses_create_generator_codeobject();
        _run_SST_PYR_group_variable_set_conditional_codeobject();
        _run_SST_PYR_pre_group_variable_set_conditional_codeobject();
        _random_generators[0].seed(synketa::stream(2491551189ULL)); // connectivity/SST_PV
        _run_SST_PV_synapses_create_generator_codeobject();
        _run_SST_PV_group_variable_set_conditional_codeobject();
        _run_SST_PV_pre_group_variable_set_conditional_codeobject();
        _array_PYR_spill_clock_dt[0] = 0.0001;
        _array_PYR_spill_clock_dt[0] = 0.0001;
        _dynamic_array_PYR_spill_delay.resize(1);
        _dynamic_array_PYR_spill_delay.resize(1);
        _dynamic_array_PYR_spill_delay[0] = 0.0001;
        _run_PYR_spill_synapses_create_generator_codeobject();
        _array_PV_spill_clock_dt[0] = 0.0001;
        _array_PV_spill_clock_dt[0] = 0.0001;
        _dynamic_array_PV_spill_delay.resize(1);
        _dynamic_array_PV_spill_delay.resize(1);
        _dynamic_array_PV_spill_delay[0] = 0.0001;
        _run_PV_spill_synapses_create_generator_codeobject();
        _array_SST_spill_clock_dt[0] = 0.0001;
        _array_SST_spill_clock_dt[0] = 0.0001;
        _dynamic_array_SST_spill_delay.resize(1);
        _dynamic_array_SST_spill_delay.resize(1);
        _dynamic_array_SST_spill_delay[0] = 0.0001;
        _run_SST_spill_synapses_create_generator_codeobject();
        _run_lfp_sum_synapses_create_generator_codeobject();
        _run_block_sum_synapses_create_generator_codeobject();
        _array_slow_clock_dt[0] = 0.05;
        _array_slow_clock_dt[0] = 0.05;
        _array_slow__indices[0] = 0;
        _array_lfp_clock_dt[0] = 0.001;
        _array_lfp_clock_dt[0] = 0.001;
        _array_lfp__indices[0] = 0;
        _array_block_PYR_clock_dt[0] = 0.5;
        _array_block_PYR_clock_dt[0] = 0.5;
        
                        
                        for(int i=0; i<_num__array_block_PYR__indices; i++)
                        {
                            _array_block_PYR__indices[i] = _static_array__array_block_PYR__indices[i];
                        }
                        
        _array_block_PV_clock_dt[0] = 0.5;
        _array_block_PV_clock_dt[0] = 0.5;
        
                        
                        for(int i=0; i<_num__array_block_PV__indices; i++)
                        {
                            _array_block_PV__indices[i] = _static_array__array_block_PV__indices[i];
                        }
                        
        _array_block_SST_clock_dt[0] = 0.5;
        _array_block_SST_clock_dt[0] = 0.5;
        
                        
                        for(int i=0; i<_num__array_block_SST__indices; i++)
                        {
                            _array_block_SST__indices[i] = _static_array__array_block_SST__indices[i];
                        }
                        
        _array_record_PYR_clock_dt[0] = 0.001;
        _array_record_PYR_clock_dt[0] = 0.001;
        
                        
                        for(int i=0; i<_num__array_record_PYR__indices; i++)
                        {
                            _array_record_PYR__indices[i] = _static_array__array_record_PYR__indices[i];
                        }
                        
        _array_record_SST_clock_dt[0] = 0.001;
        _array_record_SST_clock_dt[0] = 0.001;
        _array_record_SST__indices[0] = 3;
        synketa::sort_by_sender(_dynamic_array_PYR_PYR__synaptic_pre, _dynamic_array_PYR_PYR__synaptic_post, _dynamic_array_PYR_PYR_relative_weight, _dynamic_array_PYR_PYR_delay);
        synketa::sort_by_sender(_dynamic_array_PYR_PV__synaptic_pre, _dynamic_array_PYR_PV__synaptic_post, _dynamic_array_PYR_PV_relative_weight, _dynamic_array_PYR_PV_delay);
        synketa::sort_by_sender(_dynamic_array_PYR_SST__synaptic_pre, _dynamic_array_PYR_SST__synaptic_post, _dynamic_array_PYR_SST_relative_weight, _dynamic_array_PYR_SST_delay);
        synketa::sort_by_sender(_dynamic_array_PV_PYR__synaptic_pre, _dynamic_array_PV_PYR__synaptic_post, _dynamic_array_PV_PYR_relative_weight, _dynamic_array_PV_PYR_delay);
        synketa::sort_by_sender(_dynamic_array_PV_PV__synaptic_pre, _dynamic_array_PV_PV__synaptic_post, _dynamic_array_PV_PV_relative_weight, _dynamic_array_PV_PV_delay);
        synketa::sort_by_sender(_dynamic_array_PV_SST__synaptic_pre, _dynamic_array_PV_SST__synaptic_post, _dynamic_array_PV_SST_relative_weight, _dynamic_array_PV_SST_delay);
        synketa::sort_by_sender(_dynamic_array_SST_PYR__synaptic_pre, _dynamic_array_SST_PYR__synaptic_post, _dynamic_array_SST_PYR_relative_weight, _dynamic_array_SST_PYR_delay);
        synketa::sort_by_sender(_dynamic_array_SST_PV__synaptic_pre, _dynamic_array_SST_PV__synaptic_post, _dynamic_array_SST_PV_relative_weight, _dynamic_array_SST_PV_delay);
        _array_PV_spill_clock_timestep[0] = 0;
        _array_PV_spill_clock_t[0] = 0.0;
        _array_block_PV_clock_timestep[0] = 0;
        _array_block_PV_clock_t[0] = 0.0;
        _array_PYR_SST_clock_timestep[0] = 0;
        _array_PYR_SST_clock_t[0] = 0.0;
        _array_SST_clock_timestep[0] = 0;
        _array_SST_clock_t[0] = 0.0;
        _array_defaultclock_timestep[0] = 0;
        _array_defaultclock_t[0] = 0.0;
        _array_SST_spill_clock_timestep[0] = 0;
        _array_SST_spill_clock_t[0] = 0.0;
        _array_medium_step_clock_timestep[0] = 0;
        _array_medium_step_clock_t[0] = 0.0;
        _array_SST_conductance_step_clock_timestep[0] = 0;
        _array_SST_conductance_step_clock_t[0] = 0.0;
        _array_PYR_PV_clock_timestep[0] = 0;
        _array_PYR_PV_clock_t[0] = 0.0;
        _array_medium_clock_timestep[0] = 0;
        _array_medium_clock_t[0] = 0.0;
        _array_record_SST_clock_timestep[0] = 0;
        _array_record_SST_clock_t[0] = 0.0;
        _array_PYR_PYR_clock_timestep[0] = 0;
        _array_PYR_PYR_clock_t[0] = 0.0;
        _array_block_SST_clock_timestep[0] = 0;
        _array_block_SST_clock_t[0] = 0.0;
        _array_PYR_conductance_step_clock_timestep[0] = 0;
        _array_PYR_conductance_step_clock_t[0] = 0.0;
        _array_SST_1_block_clock_timestep[0] = 0;
        _array_SST_1_block_clock_t[0] = 0.0;
        _array_slow_clock_timestep[0] = 0;
        _array_slow_clock_t[0] = 0.0;
        _array_SST_PV_clock_timestep[0] = 0;
        _array_SST_PV_clock_t[0] = 0.0;
        _array_PYR_clock_timestep[0] = 0;
        _array_PYR_clock_t[0] = 0.0;
        _array_electrode_clock_timestep[0] = 0;
        _array_electrode_clock_t[0] = 0.0;
        _array_PV_1_block_clock_timestep[0] = 0;
        _array_PV_1_block_clock_t[0] = 0.0;
        _array_block_PYR_clock_timestep[0] = 0;
        _array_block_PYR_clock_t[0] = 0.0;
        _array_PV_clock_timestep[0] = 0;
        _array_PV_clock_t[0] = 0.0;
        _array_record_PYR_clock_timestep[0] = 0;
        _array_record_PYR_clock_t[0] = 0.0;
        _array_SST_PYR_clock_timestep[0] = 0;
        _array_SST_PYR_clock_t[0] = 0.0;
        _array_PV_PV_clock_timestep[0] = 0;
        _array_PV_PV_clock_t[0] = 0.0;
        _array_PYR_1_block_clock_timestep[0] = 0;
        _array_PYR_1_block_clock_t[0] = 0.0;
        _array_PV_SST_clock_timestep[0] = 0;
        _array_PV_SST_clock_t[0] = 0.0;
        _array_lfp_clock_timestep[0] = 0;
        _array_lfp_clock_t[0] = 0.0;
        _array_PV_PYR_clock_timestep[0] = 0;
        _array_PV_PYR_clock_t[0] = 0.0;
        _array_PV_conductance_step_clock_timestep[0] = 0;
        _array_PV_conductance_step_clock_t[0] = 0.0;
        _array_observer_clock_timestep[0] = 0;
        _array_observer_clock_t[0] = 0.0;
        _array_PYR_spill_clock_timestep[0] = 0;
        _array_PYR_spill_clock_t[0] = 0.0;
        _before_run_PV_PV_pre_push_spikes();
        _before_run_PV_PYR_pre_push_spikes();
        _before_run_PV_SST_pre_push_spikes();
        _before_run_PV_spill_pre_push_spikes();
        _before_run_PYR_PV_pre_push_spikes();
        _before_run_PYR_PYR_pre_push_spikes();
        _before_run_PYR_SST_pre_push_spikes();
        _before_run_PYR_spill_pre_push_spikes();
        _before_run_SST_PV_pre_push_spikes();
        _before_run_SST_PYR_pre_push_spikes();
        _before_run_SST_spill_pre_push_spikes();
        network.clear();
        network.add(&PV_1_block_clock, _run_PV_1_block_codeobject);
        network.add(&PV_conductance_step_clock, _run_PV_conductance_step_codeobject);
        network.add(&PYR_1_block_clock, _run_PYR_1_block_codeobject);
        network.add(&PYR_conductance_step_clock, _run_PYR_conductance_step_codeobject);
        network.add(&SST_1_block_clock, _run_SST_1_block_codeobject);
        network.add(&SST_conductance_step_clock, _run_SST_conductance_step_codeobject);
        network.add(&block_PV_clock, _run_block_PV_codeobject);
        network.add(&block_PYR_clock, _run_block_PYR_codeobject);
        network.add(&block_SST_clock, _run_block_SST_codeobject);
        network.add(&lfp_clock, _run_lfp_codeobject);
        network.add(&medium_step_clock, _run_medium_step_codeobject);
        network.add(&record_PYR_clock, _run_record_PYR_codeobject);
        network.add(&record_SST_clock, _run_record_SST_codeobject);
        network.add(&slow_clock, _run_slow_codeobject);
        network.add(&observer_clock, _run_block_sum_summed_variable_reference_block_post_codeobject);
        network.add(&electrode_clock, _run_lfp_sum_summed_variable_signal_post_codeobject);
        network.add(&PV_clock, _run_PV_stateupdater_codeobject);
        network.add(&PYR_clock, _run_PYR_stateupdater_codeobject);
        network.add(&SST_clock, _run_SST_stateupdater_codeobject);
        network.add(&medium_clock, _run_medium_stateupdater_codeobject);
        network.add(&PV_clock, _run_PV_spike_thresholder_codeobject);
        network.add(&PYR_clock, _run_PYR_spike_thresholder_codeobject);
        network.add(&SST_clock, _run_SST_spike_thresholder_codeobject);
        network.add(&PV_clock, _run_spikes_PV_codeobject);
        network.add(&PYR_clock, _run_spikes_PYR_codeobject);
        network.add(&SST_clock, _run_spikes_SST_codeobject);
        network.add(&PV_clock, _run_PV_PV_pre_push_spikes);
        network.add(&PV_clock, _run_PV_PV_pre_codeobject);
        network.add(&PV_clock, _run_PV_PYR_pre_push_spikes);
        network.add(&PV_clock, _run_PV_PYR_pre_codeobject);
        network.add(&PV_clock, _run_PV_SST_pre_push_spikes);
        network.add(&PV_clock, _run_PV_SST_pre_codeobject);
        network.add(&PV_clock, _run_PV_spill_pre_push_spikes);
        network.add(&PV_clock, _run_PV_spill_pre_codeobject);
        network.add(&PYR_clock, _run_PYR_PV_pre_push_spikes);
        network.add(&PYR_clock, _run_PYR_PV_pre_codeobject);
        network.add(&PYR_clock, _run_PYR_PYR_pre_push_spikes);
        network.add(&PYR_clock, _run_PYR_PYR_pre_codeobject);
        network.add(&PYR_clock, _run_PYR_SST_pre_push_spikes);
        network.add(&PYR_clock, _run_PYR_SST_pre_codeobject);
        network.add(&PYR_clock, _run_PYR_spill_pre_push_spikes);
        network.add(&PYR_clock, _run_PYR_spill_pre_codeobject);
        network.add(&SST_clock, _run_SST_PV_pre_push_spikes);
        network.add(&SST_clock, _run_SST_PV_pre_codeobject);
        network.add(&SST_clock, _run_SST_PYR_pre_push_spikes);
        network.add(&SST_clock, _run_SST_PYR_pre_codeobject);
        network.add(&SST_clock, _run_SST_spill_pre_push_spikes);
        network.add(&SST_clock, _run_SST_spill_pre_codeobject);
        network.add(&PV_clock, _run_PV_spike_resetter_codeobject);
        network.add(&PYR_clock, _run_PYR_spike_resetter_codeobject);
        network.add(&SST_clock, _run_SST_spike_resetter_codeobject);
        network.add(&PV_spill_clock, NULL);
        network.add(&PYR_SST_clock, NULL);
        network.add(&defaultclock, NULL);
        network.add(&SST_spill_clock, NULL);
        network.add(&PYR_PV_clock, NULL);
        network.add(&PYR_PYR_clock, NULL);
        network.add(&SST_PV_clock, NULL);
        network.add(&SST_PYR_clock, NULL);
        network.add(&PV_PV_clock, NULL);
        network.add(&PV_SST_clock, NULL);
        network.add(&PV_PYR_clock, NULL);
        network.add(&PYR_spill_clock, NULL);
        synketa::loop_start = std::clock();
        network.run(10000000.0, NULL, 10.0);
        synketa::loop_end = std::clock();
        _after_run_PV_spike_thresholder_codeobject();
        _after_run_PYR_spike_thresholder_codeobject();
        _after_run_SST_spike_thresholder_codeobject();
        #ifdef DEBUG
        _debugmsg_spikes_PV_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_spikes_PYR_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_spikes_SST_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PV_PV_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PV_PYR_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PV_SST_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PV_spill_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PYR_PV_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PYR_PYR_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PYR_SST_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_PYR_spill_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_SST_PV_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_SST_PYR_pre_codeobject();
        #endif
        
        #ifdef DEBUG
        _debugmsg_SST_spill_pre_codeobject();
        #endif

	}
        
    synketa::Output output;
    double loop_cpu = (double)(synketa::loop_end - synketa::loop_start) / CLOCKS_PER_SEC;
    output.put("loop_cpu", "<f8", &loop_cpu, 1);
    output.vector("slow.t", "<f8", brian::_dynamic_array_slow_t);
    output.matrix("slow.slow_time", "<f8", brian::_dynamic_array_slow_slow_time);
    output.matrix("slow.glutamate", "<f8", brian::_dynamic_array_slow_glutamate);
    output.matrix("slow.gaba", "<f8", brian::_dynamic_array_slow_gaba);
    output.matrix("slow.glutamate_dialysate", "<f8", brian::_dynamic_array_slow_glutamate_dialysate);
    output.matrix("slow.glutamate_cycling", "<f8", brian::_dynamic_array_slow_glutamate_cycling);
    output.matrix("slow.glx_tissue", "<f8", brian::_dynamic_array_slow_glx_tissue);
    output.matrix("slow.gaba_tissue", "<f8", brian::_dynamic_array_slow_gaba_tissue);
    output.matrix("slow.adenosine", "<f8", brian::_dynamic_array_slow_adenosine);
    output.matrix("slow.ampa_throughput", "<f8", brian::_dynamic_array_slow_ampa_throughput);
    output.matrix("slow.adapted", "<f8", brian::_dynamic_array_slow_adapted);
    output.matrix("slow.brake", "<f8", brian::_dynamic_array_slow_brake);
    output.matrix("slow.stress_load", "<f8", brian::_dynamic_array_slow_stress_load);
    output.matrix("slow.bdnf_store", "<f8", brian::_dynamic_array_slow_bdnf_store);
    output.matrix("slow.bdnf", "<f8", brian::_dynamic_array_slow_bdnf);
    output.matrix("slow.vegf", "<f8", brian::_dynamic_array_slow_vegf);
    output.matrix("slow.trkb", "<f8", brian::_dynamic_array_slow_trkb);
    output.matrix("slow.akt", "<f8", brian::_dynamic_array_slow_akt);
    output.matrix("slow.erk", "<f8", brian::_dynamic_array_slow_erk);
    output.matrix("slow.mtorc1", "<f8", brian::_dynamic_array_slow_mtorc1);
    output.matrix("slow.p70s6k", "<f8", brian::_dynamic_array_slow_p70s6k);
    output.matrix("slow.p_eef2", "<f8", brian::_dynamic_array_slow_p_eef2);
    output.matrix("slow.adapted_translation", "<f8", brian::_dynamic_array_slow_adapted_translation);
    output.matrix("slow.made", "<f8", brian::_dynamic_array_slow_made);
    output.matrix("slow.protein_labile", "<f8", brian::_dynamic_array_slow_protein_labile);
    output.matrix("slow.protein_stable", "<f8", brian::_dynamic_array_slow_protein_stable);
    output.matrix("slow.assembly_1", "<f8", brian::_dynamic_array_slow_assembly_1);
    output.matrix("slow.assembly_2", "<f8", brian::_dynamic_array_slow_assembly_2);
    output.matrix("slow.assembly_3", "<f8", brian::_dynamic_array_slow_assembly_3);
    output.matrix("slow.assembly_4", "<f8", brian::_dynamic_array_slow_assembly_4);
    output.matrix("slow.assembly_5", "<f8", brian::_dynamic_array_slow_assembly_5);
    output.matrix("slow.assembly_6", "<f8", brian::_dynamic_array_slow_assembly_6);
    output.matrix("slow.transient", "<f8", brian::_dynamic_array_slow_transient);
    output.matrix("slow.stable", "<f8", brian::_dynamic_array_slow_stable);
    output.matrix("slow.mushroom", "<f8", brian::_dynamic_array_slow_mushroom);
    output.matrix("slow.old_transient", "<f8", brian::_dynamic_array_slow_old_transient);
    output.matrix("slow.old_stable", "<f8", brian::_dynamic_array_slow_old_stable);
    output.matrix("slow.inflammation", "<f8", brian::_dynamic_array_slow_inflammation);
    output.matrix("slow.inhibition_gain", "<f8", brian::_dynamic_array_slow_inhibition_gain);
    output.matrix("slow.surge", "<f8", brian::_dynamic_array_slow_surge);
    output.matrix("slow.resting", "<f8", brian::_dynamic_array_slow_resting);
    output.matrix("slow.pyr_rate", "<f8", brian::_dynamic_array_slow_pyr_rate);
    output.matrix("slow.drug_level", "<f8", brian::_dynamic_array_slow_drug_level);
    output.vector("lfp.t", "<f8", brian::_dynamic_array_lfp_t);
    output.matrix("lfp.signal", "<f8", brian::_dynamic_array_lfp_signal);
    output.vector("spikes_PYR.t", "<f8", brian::_dynamic_array_spikes_PYR_t);
    output.vector("spikes_PYR.i", "<i4", brian::_dynamic_array_spikes_PYR_i);
    output.vector("block_PYR.t", "<f8", brian::_dynamic_array_block_PYR_t);
    output.matrix("block_PYR.block_2AB", "<f8", brian::_dynamic_array_block_PYR_block_2AB);
    output.matrix("block_PYR.block_2CD", "<f8", brian::_dynamic_array_block_PYR_block_2CD);
    output.matrix("block_PYR.block_tonic", "<f8", brian::_dynamic_array_block_PYR_block_tonic);
    output.vector("spikes_PV.t", "<f8", brian::_dynamic_array_spikes_PV_t);
    output.vector("spikes_PV.i", "<i4", brian::_dynamic_array_spikes_PV_i);
    output.vector("block_PV.t", "<f8", brian::_dynamic_array_block_PV_t);
    output.matrix("block_PV.block_2AB", "<f8", brian::_dynamic_array_block_PV_block_2AB);
    output.matrix("block_PV.block_2CD", "<f8", brian::_dynamic_array_block_PV_block_2CD);
    output.matrix("block_PV.block_tonic", "<f8", brian::_dynamic_array_block_PV_block_tonic);
    output.vector("spikes_SST.t", "<f8", brian::_dynamic_array_spikes_SST_t);
    output.vector("spikes_SST.i", "<i4", brian::_dynamic_array_spikes_SST_i);
    output.vector("block_SST.t", "<f8", brian::_dynamic_array_block_SST_t);
    output.matrix("block_SST.block_2AB", "<f8", brian::_dynamic_array_block_SST_block_2AB);
    output.matrix("block_SST.block_2CD", "<f8", brian::_dynamic_array_block_SST_block_2CD);
    output.matrix("block_SST.block_tonic", "<f8", brian::_dynamic_array_block_SST_block_tonic);
    output.vector("record_PYR.t", "<f8", brian::_dynamic_array_record_PYR_t);
    output.matrix("record_PYR.I_NMDA", "<f8", brian::_dynamic_array_record_PYR_I_NMDA);
    output.matrix("record_PYR.v", "<f8", brian::_dynamic_array_record_PYR_v);
    output.vector("record_SST.t", "<f8", brian::_dynamic_array_record_SST_t);
    output.matrix("record_SST.block_2CD", "<f8", brian::_dynamic_array_record_SST_block_2CD);
    output.put("PYR.counted", "<f8", brian::_array_PYR_counted, 160);
    output.put("PYR.V_th_cell", "<f8", brian::_array_PYR_V_th_cell, 160);
    output.put("PYR.fraction_cell", "<f8", brian::_array_PYR_fraction_cell, 160);
    output.put("PYR.v", "<f8", brian::_array_PYR_v, 160);
    output.put("PYR.g_NMDA", "<f8", brian::_array_PYR_g_NMDA, 160);
    output.put("PV.counted", "<f8", brian::_array_PV_counted, 24);
    output.put("PV.V_th_cell", "<f8", brian::_array_PV_V_th_cell, 24);
    output.put("PV.fraction_cell", "<f8", brian::_array_PV_fraction_cell, 24);
    output.put("PV.v", "<f8", brian::_array_PV_v, 24);
    output.put("PV.g_NMDA", "<f8", brian::_array_PV_g_NMDA, 24);
    output.put("SST.counted", "<f8", brian::_array_SST_counted, 16);
    output.put("SST.V_th_cell", "<f8", brian::_array_SST_V_th_cell, 16);
    output.put("SST.fraction_cell", "<f8", brian::_array_SST_fraction_cell, 16);
    output.put("SST.v", "<f8", brian::_array_SST_v, 16);
    output.put("SST.g_NMDA", "<f8", brian::_array_SST_g_NMDA, 16);
    output.finish();

	brian_end();
        

	return 0;
}