#include<stdlib.h>
#include "objects.h"
#include<ctime>
#include<random>

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
#include "code_objects/PV_PV_synapses_create_generator_codeobject.h"
#include "code_objects/PV_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PYR_pre_codeobject.h"
#include "code_objects/PV_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_PYR_pre_push_spikes.h"
#include "code_objects/PV_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/PV_spike_resetter_codeobject.h"
#include "code_objects/PV_spike_thresholder_codeobject.h"
#include "code_objects/PV_spill_pre_codeobject.h"
#include "code_objects/PV_spill_pre_push_spikes.h"
#include "code_objects/PV_spill_synapses_create_generator_codeobject.h"
#include "code_objects/PV_SST_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_SST_pre_codeobject.h"
#include "code_objects/PV_SST_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PV_SST_pre_push_spikes.h"
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
#include "code_objects/PYR_PV_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PYR_pre_codeobject.h"
#include "code_objects/PYR_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_PYR_pre_push_spikes.h"
#include "code_objects/PYR_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_spike_resetter_codeobject.h"
#include "code_objects/PYR_spike_thresholder_codeobject.h"
#include "code_objects/PYR_spill_pre_codeobject.h"
#include "code_objects/PYR_spill_pre_push_spikes.h"
#include "code_objects/PYR_spill_synapses_create_generator_codeobject.h"
#include "code_objects/PYR_SST_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_SST_pre_codeobject.h"
#include "code_objects/PYR_SST_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/PYR_SST_pre_push_spikes.h"
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
#include "code_objects/SST_PV_synapses_create_generator_codeobject.h"
#include "code_objects/SST_PYR_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PYR_pre_codeobject.h"
#include "code_objects/SST_PYR_pre_group_variable_set_conditional_codeobject.h"
#include "code_objects/SST_PYR_pre_push_spikes.h"
#include "code_objects/SST_PYR_synapses_create_generator_codeobject.h"
#include "code_objects/SST_spike_resetter_codeobject.h"
#include "code_objects/SST_spike_thresholder_codeobject.h"
#include "code_objects/SST_spill_pre_codeobject.h"
#include "code_objects/SST_spill_pre_push_spikes.h"
#include "code_objects/SST_spill_synapses_create_generator_codeobject.h"
#include "code_objects/SST_stateupdater_codeobject.h"


void brian_start()
{
	_init_arrays();
	_load_arrays();
	// Initialize clocks (link timestep and dt to the respective arrays)
    brian::block_PV_clock.timestep = brian::_array_block_PV_clock_timestep;
    brian::block_PV_clock.dt = brian::_array_block_PV_clock_dt;
    brian::block_PV_clock.t = brian::_array_block_PV_clock_t;
    brian::block_PYR_clock.timestep = brian::_array_block_PYR_clock_timestep;
    brian::block_PYR_clock.dt = brian::_array_block_PYR_clock_dt;
    brian::block_PYR_clock.t = brian::_array_block_PYR_clock_t;
    brian::block_SST_clock.timestep = brian::_array_block_SST_clock_timestep;
    brian::block_SST_clock.dt = brian::_array_block_SST_clock_dt;
    brian::block_SST_clock.t = brian::_array_block_SST_clock_t;
    brian::defaultclock.timestep = brian::_array_defaultclock_timestep;
    brian::defaultclock.dt = brian::_array_defaultclock_dt;
    brian::defaultclock.t = brian::_array_defaultclock_t;
    brian::electrode_clock.timestep = brian::_array_electrode_clock_timestep;
    brian::electrode_clock.dt = brian::_array_electrode_clock_dt;
    brian::electrode_clock.t = brian::_array_electrode_clock_t;
    brian::lfp_clock.timestep = brian::_array_lfp_clock_timestep;
    brian::lfp_clock.dt = brian::_array_lfp_clock_dt;
    brian::lfp_clock.t = brian::_array_lfp_clock_t;
    brian::medium_clock.timestep = brian::_array_medium_clock_timestep;
    brian::medium_clock.dt = brian::_array_medium_clock_dt;
    brian::medium_clock.t = brian::_array_medium_clock_t;
    brian::medium_step_clock.timestep = brian::_array_medium_step_clock_timestep;
    brian::medium_step_clock.dt = brian::_array_medium_step_clock_dt;
    brian::medium_step_clock.t = brian::_array_medium_step_clock_t;
    brian::observer_clock.timestep = brian::_array_observer_clock_timestep;
    brian::observer_clock.dt = brian::_array_observer_clock_dt;
    brian::observer_clock.t = brian::_array_observer_clock_t;
    brian::PV_1_block_clock.timestep = brian::_array_PV_1_block_clock_timestep;
    brian::PV_1_block_clock.dt = brian::_array_PV_1_block_clock_dt;
    brian::PV_1_block_clock.t = brian::_array_PV_1_block_clock_t;
    brian::PV_clock.timestep = brian::_array_PV_clock_timestep;
    brian::PV_clock.dt = brian::_array_PV_clock_dt;
    brian::PV_clock.t = brian::_array_PV_clock_t;
    brian::PV_conductance_step_clock.timestep = brian::_array_PV_conductance_step_clock_timestep;
    brian::PV_conductance_step_clock.dt = brian::_array_PV_conductance_step_clock_dt;
    brian::PV_conductance_step_clock.t = brian::_array_PV_conductance_step_clock_t;
    brian::PV_PV_clock.timestep = brian::_array_PV_PV_clock_timestep;
    brian::PV_PV_clock.dt = brian::_array_PV_PV_clock_dt;
    brian::PV_PV_clock.t = brian::_array_PV_PV_clock_t;
    brian::PV_PYR_clock.timestep = brian::_array_PV_PYR_clock_timestep;
    brian::PV_PYR_clock.dt = brian::_array_PV_PYR_clock_dt;
    brian::PV_PYR_clock.t = brian::_array_PV_PYR_clock_t;
    brian::PV_spill_clock.timestep = brian::_array_PV_spill_clock_timestep;
    brian::PV_spill_clock.dt = brian::_array_PV_spill_clock_dt;
    brian::PV_spill_clock.t = brian::_array_PV_spill_clock_t;
    brian::PV_SST_clock.timestep = brian::_array_PV_SST_clock_timestep;
    brian::PV_SST_clock.dt = brian::_array_PV_SST_clock_dt;
    brian::PV_SST_clock.t = brian::_array_PV_SST_clock_t;
    brian::PYR_1_block_clock.timestep = brian::_array_PYR_1_block_clock_timestep;
    brian::PYR_1_block_clock.dt = brian::_array_PYR_1_block_clock_dt;
    brian::PYR_1_block_clock.t = brian::_array_PYR_1_block_clock_t;
    brian::PYR_clock.timestep = brian::_array_PYR_clock_timestep;
    brian::PYR_clock.dt = brian::_array_PYR_clock_dt;
    brian::PYR_clock.t = brian::_array_PYR_clock_t;
    brian::PYR_conductance_step_clock.timestep = brian::_array_PYR_conductance_step_clock_timestep;
    brian::PYR_conductance_step_clock.dt = brian::_array_PYR_conductance_step_clock_dt;
    brian::PYR_conductance_step_clock.t = brian::_array_PYR_conductance_step_clock_t;
    brian::PYR_PV_clock.timestep = brian::_array_PYR_PV_clock_timestep;
    brian::PYR_PV_clock.dt = brian::_array_PYR_PV_clock_dt;
    brian::PYR_PV_clock.t = brian::_array_PYR_PV_clock_t;
    brian::PYR_PYR_clock.timestep = brian::_array_PYR_PYR_clock_timestep;
    brian::PYR_PYR_clock.dt = brian::_array_PYR_PYR_clock_dt;
    brian::PYR_PYR_clock.t = brian::_array_PYR_PYR_clock_t;
    brian::PYR_spill_clock.timestep = brian::_array_PYR_spill_clock_timestep;
    brian::PYR_spill_clock.dt = brian::_array_PYR_spill_clock_dt;
    brian::PYR_spill_clock.t = brian::_array_PYR_spill_clock_t;
    brian::PYR_SST_clock.timestep = brian::_array_PYR_SST_clock_timestep;
    brian::PYR_SST_clock.dt = brian::_array_PYR_SST_clock_dt;
    brian::PYR_SST_clock.t = brian::_array_PYR_SST_clock_t;
    brian::record_PYR_clock.timestep = brian::_array_record_PYR_clock_timestep;
    brian::record_PYR_clock.dt = brian::_array_record_PYR_clock_dt;
    brian::record_PYR_clock.t = brian::_array_record_PYR_clock_t;
    brian::record_SST_clock.timestep = brian::_array_record_SST_clock_timestep;
    brian::record_SST_clock.dt = brian::_array_record_SST_clock_dt;
    brian::record_SST_clock.t = brian::_array_record_SST_clock_t;
    brian::slow_clock.timestep = brian::_array_slow_clock_timestep;
    brian::slow_clock.dt = brian::_array_slow_clock_dt;
    brian::slow_clock.t = brian::_array_slow_clock_t;
    brian::SST_1_block_clock.timestep = brian::_array_SST_1_block_clock_timestep;
    brian::SST_1_block_clock.dt = brian::_array_SST_1_block_clock_dt;
    brian::SST_1_block_clock.t = brian::_array_SST_1_block_clock_t;
    brian::SST_clock.timestep = brian::_array_SST_clock_timestep;
    brian::SST_clock.dt = brian::_array_SST_clock_dt;
    brian::SST_clock.t = brian::_array_SST_clock_t;
    brian::SST_conductance_step_clock.timestep = brian::_array_SST_conductance_step_clock_timestep;
    brian::SST_conductance_step_clock.dt = brian::_array_SST_conductance_step_clock_dt;
    brian::SST_conductance_step_clock.t = brian::_array_SST_conductance_step_clock_t;
    brian::SST_PV_clock.timestep = brian::_array_SST_PV_clock_timestep;
    brian::SST_PV_clock.dt = brian::_array_SST_PV_clock_dt;
    brian::SST_PV_clock.t = brian::_array_SST_PV_clock_t;
    brian::SST_PYR_clock.timestep = brian::_array_SST_PYR_clock_timestep;
    brian::SST_PYR_clock.dt = brian::_array_SST_PYR_clock_dt;
    brian::SST_PYR_clock.t = brian::_array_SST_PYR_clock_t;
    brian::SST_spill_clock.timestep = brian::_array_SST_spill_clock_timestep;
    brian::SST_spill_clock.dt = brian::_array_SST_spill_clock_dt;
    brian::SST_spill_clock.t = brian::_array_SST_spill_clock_t;
}

void brian_end()
{
	_write_arrays();
	_dealloc_arrays();
}


