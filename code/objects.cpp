

#include "objects.h"
#include "synapses_classes.h"
#include "brianlib/clocks.h"
#include "brianlib/dynamic_array.h"
#include "brianlib/stdint_compat.h"
#include "network.h"
#include<random>
#include<vector>
#include<iostream>
#include<fstream>
#include<map>
#include<tuple>
#include<cstdlib>
#include<string>

namespace brian {

std::string results_dir = "results/";  // can be overwritten by --results_dir command line arg

// For multhreading, we need one generator for each thread. We also create a distribution for
// each thread, even though this is not strictly necessary for the uniform distribution, as
// the distribution is stateless.
std::vector< RandomGenerator > _random_generators;

//////////////// networks /////////////////
Network network;

void set_variable_from_value(std::string varname, char* var_pointer, size_t size, char value) {
    #ifdef DEBUG
    std::cout << "Setting '" << varname << "' to " << (value == 1 ? "True" : "False") << std::endl;
    #endif
    std::fill(var_pointer, var_pointer+size, value);
}

template<class T> void set_variable_from_value(std::string varname, T* var_pointer, size_t size, T value) {
    #ifdef DEBUG
    std::cout << "Setting '" << varname << "' to " << value << std::endl;
    #endif
    std::fill(var_pointer, var_pointer+size, value);
}

template<class T> void set_variable_from_file(std::string varname, T* var_pointer, size_t data_size, std::string filename) {
    ifstream f;
    streampos size;
    #ifdef DEBUG
    std::cout << "Setting '" << varname << "' from file '" << filename << "'" << std::endl;
    #endif
    f.open(filename, ios::in | ios::binary | ios::ate);
    size = f.tellg();
    if (size != data_size) {
        std::cerr << "Error reading '" << filename << "': file size " << size << " does not match expected size " << data_size << std::endl;
        return;
    }
    f.seekg(0, ios::beg);
    if (f.is_open())
        f.read(reinterpret_cast<char *>(var_pointer), data_size);
    else
        std::cerr << "Could not read '" << filename << "'" << std::endl;
    if (f.fail())
        std::cerr << "Error reading '" << filename << "'" << std::endl;
}

//////////////// set arrays by name ///////
void set_variable_by_name(std::string name, std::string s_value) {
    size_t var_size;
    size_t data_size;
    // C-style or Python-style capitalization is allowed for boolean values
    if (s_value == "true" || s_value == "True")
        s_value = "1";
    else if (s_value == "false" || s_value == "False")
        s_value = "0";
    // non-dynamic arrays
    if (name == "electrode.signal") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_electrode_signal, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_electrode_signal, data_size, s_value);
        }
        return;
    }
    if (name == "medium.a1_antagonist") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_a1_antagonist, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_a1_antagonist, data_size, s_value);
        }
        return;
    }
    if (name == "medium.acceleration") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_acceleration, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_acceleration, data_size, s_value);
        }
        return;
    }
    if (name == "medium.activity") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_activity, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_activity, data_size, s_value);
        }
        return;
    }
    if (name == "medium.adapted") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_adapted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_adapted, data_size, s_value);
        }
        return;
    }
    if (name == "medium.adapted_translation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_adapted_translation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_adapted_translation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.adenosine") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_adenosine, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_adenosine, data_size, s_value);
        }
        return;
    }
    if (name == "medium.adenosine_floor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_adenosine_floor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_adenosine_floor, data_size, s_value);
        }
        return;
    }
    if (name == "medium.adenosine_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_adenosine_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_adenosine_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.administered") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_administered, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_administered, data_size, s_value);
        }
        return;
    }
    if (name == "medium.akt") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_akt, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_akt, data_size, s_value);
        }
        return;
    }
    if (name == "medium.akt_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_akt_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_akt_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.akt_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_akt_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_akt_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.akt_share") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_akt_share, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_akt_share, data_size, s_value);
        }
        return;
    }
    if (name == "medium.ampa_antagonist") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_ampa_antagonist, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_ampa_antagonist, data_size, s_value);
        }
        return;
    }
    if (name == "medium.AMPA_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_AMPA_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_AMPA_factor, data_size, s_value);
        }
        return;
    }
    if (name == "medium.anti_BDNF") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_anti_BDNF, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_anti_BDNF, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_1, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_2") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_2, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_2, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_3") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_3, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_3, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_4") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_4, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_4, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_5") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_5, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_5, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_6") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_6, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_6, data_size, s_value);
        }
        return;
    }
    if (name == "medium.assembly_half") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_assembly_half, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_assembly_half, data_size, s_value);
        }
        return;
    }
    if (name == "medium.bdnf") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_bdnf, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_bdnf, data_size, s_value);
        }
        return;
    }
    if (name == "medium.bdnf_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_bdnf_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_bdnf_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.bdnf_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_bdnf_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_bdnf_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.bdnf_store") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_bdnf_store, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_bdnf_store, data_size, s_value);
        }
        return;
    }
    if (name == "medium.block_acceleration") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_block_acceleration, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_block_acceleration, data_size, s_value);
        }
        return;
    }
    if (name == "medium.brake") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_brake, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_brake, data_size, s_value);
        }
        return;
    }
    if (name == "medium.brake_by_suppression") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_brake_by_suppression, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_brake_by_suppression, data_size, s_value);
        }
        return;
    }
    if (name == "medium.brake_half") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_brake_half, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_brake_half, data_size, s_value);
        }
        return;
    }
    if (name == "medium.brake_off_target") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_brake_off_target, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_brake_off_target, data_size, s_value);
        }
        return;
    }
    if (name == "medium.cascade_acceleration") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_cascade_acceleration, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_cascade_acceleration, data_size, s_value);
        }
        return;
    }
    if (name == "medium.coincidence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_coincidence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_coincidence, data_size, s_value);
        }
        return;
    }
    if (name == "medium.coincidence_half") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_coincidence_half, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_coincidence_half, data_size, s_value);
        }
        return;
    }
    if (name == "medium.depletion") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_depletion, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_depletion, data_size, s_value);
        }
        return;
    }
    if (name == "medium.direct_cut") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_direct_cut, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_direct_cut, data_size, s_value);
        }
        return;
    }
    if (name == "medium.drug_level") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_drug_level, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_drug_level, data_size, s_value);
        }
        return;
    }
    if (name == "medium.eef2_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_eef2_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_eef2_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.enlargement") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_enlargement, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_enlargement, data_size, s_value);
        }
        return;
    }
    if (name == "medium.erk") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_erk, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_erk, data_size, s_value);
        }
        return;
    }
    if (name == "medium.erk_calcium") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_erk_calcium, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_erk_calcium, data_size, s_value);
        }
        return;
    }
    if (name == "medium.erk_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_erk_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_erk_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.erk_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_erk_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_erk_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.formation_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_formation_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_formation_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.gaba") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_gaba, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_gaba, data_size, s_value);
        }
        return;
    }
    if (name == "medium.GABA_breakdown") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_GABA_breakdown, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_GABA_breakdown, data_size, s_value);
        }
        return;
    }
    if (name == "medium.GABA_synthesis") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_GABA_synthesis, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_GABA_synthesis, data_size, s_value);
        }
        return;
    }
    if (name == "medium.gaba_tissue") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_gaba_tissue, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_gaba_tissue, data_size, s_value);
        }
        return;
    }
    if (name == "medium.glutamate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_glutamate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_glutamate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.glutamate_cycling") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_glutamate_cycling, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_glutamate_cycling, data_size, s_value);
        }
        return;
    }
    if (name == "medium.glutamate_dialysate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_glutamate_dialysate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_glutamate_dialysate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.Glx_oxidation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_Glx_oxidation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_Glx_oxidation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.Glx_synthesis") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_Glx_synthesis, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_Glx_synthesis, data_size, s_value);
        }
        return;
    }
    if (name == "medium.glx_tissue") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_glx_tissue, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_glx_tissue, data_size, s_value);
        }
        return;
    }
    if (name == "medium.halted") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_halted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_halted, data_size, s_value);
        }
        return;
    }
    if (name == "medium.imaging") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_imaging, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_imaging, data_size, s_value);
        }
        return;
    }
    if (name == "medium.indirect_cut") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_indirect_cut, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_indirect_cut, data_size, s_value);
        }
        return;
    }
    if (name == "medium.inflammation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_inflammation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_inflammation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.inhibition_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_inhibition_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_inhibition_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.k_fixation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_k_fixation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_k_fixation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.k_loss") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_k_loss, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_k_loss, data_size, s_value);
        }
        return;
    }
    if (name == "medium.k_synthesis") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_k_synthesis, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_k_synthesis, data_size, s_value);
        }
        return;
    }
    if (name == "medium.kinase_slope") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_kinase_slope, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_kinase_slope, data_size, s_value);
        }
        return;
    }
    if (name == "medium.Km") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_Km, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_Km, data_size, s_value);
        }
        return;
    }
    if (name == "medium.leak_share") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_leak_share, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_leak_share, data_size, s_value);
        }
        return;
    }
    if (name == "medium.least_adapted") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_least_adapted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_least_adapted, data_size, s_value);
        }
        return;
    }
    if (name == "medium.level_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_level_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_level_1, data_size, s_value);
        }
        return;
    }
    if (name == "medium.linked_inhibition_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_linked_inhibition_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_linked_inhibition_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.linked_spine_AMPA_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_linked_spine_AMPA_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_linked_spine_AMPA_factor, data_size, s_value);
        }
        return;
    }
    if (name == "medium.linked_uptake_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_linked_uptake_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_linked_uptake_factor, data_size, s_value);
        }
        return;
    }
    if (name == "medium.LVDCC_block") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_LVDCC_block, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_LVDCC_block, data_size, s_value);
        }
        return;
    }
    if (name == "medium.made") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_made, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_made, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mtorc1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mtorc1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mtorc1, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mtorc1_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mtorc1_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mtorc1_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mtorc1_inhibition") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mtorc1_inhibition, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mtorc1_inhibition, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mtorc1_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mtorc1_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mtorc1_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mtorc1_slope") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mtorc1_slope, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mtorc1_slope, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mushroom") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mushroom, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mushroom, data_size, s_value);
        }
        return;
    }
    if (name == "medium.mushroom_share") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_mushroom_share, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_mushroom_share, data_size, s_value);
        }
        return;
    }
    if (name == "medium.n_max") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_n_max, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_n_max, data_size, s_value);
        }
        return;
    }
    if (name == "medium.off_target_K50") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_off_target_K50, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_off_target_K50, data_size, s_value);
        }
        return;
    }
    if (name == "medium.old_stable") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_old_stable, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_old_stable, data_size, s_value);
        }
        return;
    }
    if (name == "medium.old_transient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_old_transient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_old_transient, data_size, s_value);
        }
        return;
    }
    if (name == "medium.p70s6k") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_p70s6k, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_p70s6k, data_size, s_value);
        }
        return;
    }
    if (name == "medium.p70s6k_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_p70s6k_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_p70s6k_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.p70s6k_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_p70s6k_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_p70s6k_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.p_eef2") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_p_eef2, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_p_eef2, data_size, s_value);
        }
        return;
    }
    if (name == "medium.p_eef2_inhibition") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_p_eef2_inhibition, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_p_eef2_inhibition, data_size, s_value);
        }
        return;
    }
    if (name == "medium.protein_labile") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_protein_labile, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_protein_labile, data_size, s_value);
        }
        return;
    }
    if (name == "medium.protein_stable") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_protein_stable, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_protein_stable, data_size, s_value);
        }
        return;
    }
    if (name == "medium.pyr_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_pyr_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_pyr_rate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.rapamycin_local") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_rapamycin_local, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_rapamycin_local, data_size, s_value);
        }
        return;
    }
    if (name == "medium.rapamycin_relief") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_rapamycin_relief, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_rapamycin_relief, data_size, s_value);
        }
        return;
    }
    if (name == "medium.rapamycin_systemic") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_rapamycin_systemic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_rapamycin_systemic, data_size, s_value);
        }
        return;
    }
    if (name == "medium.rate_max") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_rate_max, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_rate_max, data_size, s_value);
        }
        return;
    }
    if (name == "medium.reference_gaba") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_reference_gaba, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_reference_gaba, data_size, s_value);
        }
        return;
    }
    if (name == "medium.reference_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_reference_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_reference_rate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.reference_release") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_reference_release, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_reference_release, data_size, s_value);
        }
        return;
    }
    if (name == "medium.release") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_release, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_release, data_size, s_value);
        }
        return;
    }
    if (name == "medium.release_filter") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_release_filter, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_release_filter, data_size, s_value);
        }
        return;
    }
    if (name == "medium.release_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_release_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_release_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.release_gain_max") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_release_gain_max, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_release_gain_max, data_size, s_value);
        }
        return;
    }
    if (name == "medium.resting") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_resting, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_resting, data_size, s_value);
        }
        return;
    }
    if (name == "medium.resting_slope") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_resting_slope, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_resting_slope, data_size, s_value);
        }
        return;
    }
    if (name == "medium.s6k_eef2k_cut") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_s6k_eef2k_cut, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_s6k_eef2k_cut, data_size, s_value);
        }
        return;
    }
    if (name == "medium.seen_in_slices") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_seen_in_slices, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_seen_in_slices, data_size, s_value);
        }
        return;
    }
    if (name == "medium.seen_in_vivo") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_seen_in_vivo, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_seen_in_vivo, data_size, s_value);
        }
        return;
    }
    if (name == "medium.slow_time") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_slow_time, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_slow_time, data_size, s_value);
        }
        return;
    }
    if (name == "medium.spine_feedback") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_spine_feedback, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_spine_feedback, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stabilisation_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stabilisation_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stabilisation_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stable") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stable, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stable, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stable_share") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stable_share, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stable_share, data_size, s_value);
        }
        return;
    }
    if (name == "medium.store_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_store_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_store_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_BDNF") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_BDNF, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_BDNF, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_formation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_formation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_formation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_load") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_load, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_load, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_transient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_transient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_transient, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_uptake") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_uptake, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_uptake, data_size, s_value);
        }
        return;
    }
    if (name == "medium.stress_withdrawal") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_stress_withdrawal, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_stress_withdrawal, data_size, s_value);
        }
        return;
    }
    if (name == "medium.suppression_range") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_suppression_range, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_suppression_range, data_size, s_value);
        }
        return;
    }
    if (name == "medium.surge") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_surge, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_surge, data_size, s_value);
        }
        return;
    }
    if (name == "medium.surge_slope") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_surge_slope, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_surge_slope, data_size, s_value);
        }
        return;
    }
    if (name == "medium.synthesis_half") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_synthesis_half, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_synthesis_half, data_size, s_value);
        }
        return;
    }
    if (name == "medium.t_end") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_t_end, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_t_end, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_activity") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_activity, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_activity, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_adaptation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_adaptation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_adaptation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_adaptation_translation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_adaptation_translation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_adaptation_translation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_adenosine") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_adenosine, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_adenosine, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_akt_off") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_akt_off, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_akt_off, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_akt_on") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_akt_on, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_akt_on, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_assembly") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_assembly, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_assembly, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_bdnf") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_bdnf, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_bdnf, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_brake_off") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_brake_off, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_brake_off, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_brake_on") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_brake_on, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_brake_on, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_dialysate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_dialysate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_dialysate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_erk_off") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_erk_off, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_erk_off, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_erk_on") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_erk_on, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_erk_on, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_GABA_ambient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_GABA_ambient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_GABA_ambient, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_GABA_tissue") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_GABA_tissue, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_GABA_tissue, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_glutamate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_glutamate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_glutamate, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_glutamine") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_glutamine, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_glutamine, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_Glx_tissue") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_Glx_tissue, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_Glx_tissue, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_homeostasis") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_homeostasis, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_homeostasis, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_inflammation") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_inflammation, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_inflammation, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_mtorc1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_mtorc1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_mtorc1, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_p70s6k_off") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_p70s6k_off, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_p70s6k_off, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_p70s6k_on") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_p70s6k_on, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_p70s6k_on, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_p_eef2") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_p_eef2, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_p_eef2, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_shape") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_shape, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_shape, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_stable") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_stable, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_stable, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_stable_spines") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_stable_spines, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_stable_spines, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_store") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_store, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_store, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_stress") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_stress, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_stress, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_synthesis") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_synthesis, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_synthesis, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_transient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_transient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_transient, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_trkb_off") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_trkb_off, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_trkb_off, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_trkb_on") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_trkb_on, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_trkb_on, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tau_vegf") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tau_vegf, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tau_vegf, data_size, s_value);
        }
        return;
    }
    if (name == "medium.tonic_gaba") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_tonic_gaba, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_tonic_gaba, data_size, s_value);
        }
        return;
    }
    if (name == "medium.transient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_transient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_transient, data_size, s_value);
        }
        return;
    }
    if (name == "medium.translation_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_translation_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_translation_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.trkb") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_trkb, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_trkb, data_size, s_value);
        }
        return;
    }
    if (name == "medium.trkb_block") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_trkb_block, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_trkb_block, data_size, s_value);
        }
        return;
    }
    if (name == "medium.trkb_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_trkb_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_trkb_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.trkb_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_trkb_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_trkb_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.val66met") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_val66met, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_val66met, data_size, s_value);
        }
        return;
    }
    if (name == "medium.val66met_loss") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_val66met_loss, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_val66met_loss, data_size, s_value);
        }
        return;
    }
    if (name == "medium.vegf") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_vegf, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_vegf, data_size, s_value);
        }
        return;
    }
    if (name == "medium.vegf_block") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_vegf_block, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_vegf_block, data_size, s_value);
        }
        return;
    }
    if (name == "medium.vegf_gain") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_vegf_gain, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_vegf_gain, data_size, s_value);
        }
        return;
    }
    if (name == "medium.vegf_K") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_vegf_K, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_vegf_K, data_size, s_value);
        }
        return;
    }
    if (name == "medium.w_transient") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_medium_w_transient, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_medium_w_transient, data_size, s_value);
        }
        return;
    }
    if (name == "observer.reference_block") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_observer_reference_block, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_observer_reference_block, data_size, s_value);
        }
        return;
    }
    if (name == "PV._spikespace") {
        var_size = 25;
        data_size = 25*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_PV__spikespace, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV__spikespace, data_size, s_value);
        }
        return;
    }
    if (name == "PV.AMPA_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_AMPA_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_AMPA_factor, data_size, s_value);
        }
        return;
    }
    if (name == "PV.available_2AB") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_available_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_available_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PV.available_2CD") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_available_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_available_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.b_1_2AB") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_b_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_b_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PV.b_1_2CD") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_b_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_b_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.b_1_tonic") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_b_1_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_b_1_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "PV.b_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_b_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_b_w, data_size, s_value);
        }
        return;
    }
    if (name == "PV.background_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_background_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_background_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "PV.background_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_background_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_background_rate, data_size, s_value);
        }
        return;
    }
    if (name == "PV.background_weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_background_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_background_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PV.block_dt") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_block_dt, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_block_dt, data_size, s_value);
        }
        return;
    }
    if (name == "PV.C_m") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_C_m, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_C_m, data_size, s_value);
        }
        return;
    }
    if (name == "PV.count_from") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_count_from, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_count_from, data_size, s_value);
        }
        return;
    }
    if (name == "PV.countdown") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_countdown, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_countdown, data_size, s_value);
        }
        return;
    }
    if (name == "PV.counted") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_counted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_counted, data_size, s_value);
        }
        return;
    }
    if (name == "PV.delay_cell") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_delay_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_delay_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PV.drive_cell") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_drive_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_drive_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PV.drive_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_drive_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_drive_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PV.E_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_E_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_E_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.E_GABA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_E_GABA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_E_GABA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.E_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_E_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_E_L, data_size, s_value);
        }
        return;
    }
    if (name == "PV.E_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_E_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_E_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.exposure") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_exposure, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_exposure, data_size, s_value);
        }
        return;
    }
    if (name == "PV.fraction_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_fraction_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_fraction_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.fraction_cell") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_fraction_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_fraction_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_AMPA") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_L, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_NMDA") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.G_pool") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_G_pool, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_G_pool, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_PV") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_SST") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_tonic") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_tonic_arm") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_tonic_arm, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_tonic_arm, data_size, s_value);
        }
        return;
    }
    if (name == "PV.g_tonic_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_g_tonic_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_g_tonic_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.imposed") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_imposed, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_imposed, data_size, s_value);
        }
        return;
    }
    if (name == "PV.k_leak_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_k_leak_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_k_leak_1, data_size, s_value);
        }
        return;
    }
    if (name == "PV.Kd_1_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_Kd_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_Kd_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PV.Kd_1_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_Kd_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_Kd_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.kon_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_kon_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_kon_1, data_size, s_value);
        }
        return;
    }
    if (name == "PV.M_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_M_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_M_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PV.M_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_M_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_M_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.mean_delay") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_mean_delay, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_mean_delay, data_size, s_value);
        }
        return;
    }
    if (name == "PV.Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "PV.Mg_competition") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_Mg_competition, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_Mg_competition, data_size, s_value);
        }
        return;
    }
    if (name == "PV.noise_stream") {
        var_size = 1;
        data_size = 1*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_PV_noise_stream, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_noise_stream, data_size, s_value);
        }
        return;
    }
    if (name == "PV.open_loop") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_open_loop, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_open_loop, data_size, s_value);
        }
        return;
    }
    if (name == "PV_PV.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_PV_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_PV_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PV_PV.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_PV_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_PV_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PV_PYR.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_PYR_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_PYR_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PV_PYR.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_PYR_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_PYR_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PV.recurrent_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_recurrent_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_recurrent_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "PV.share_2CD_cells") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_share_2CD_cells, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_share_2CD_cells, data_size, s_value);
        }
        return;
    }
    if (name == "PV_SST.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_SST_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_SST_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PV_SST.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_SST_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_SST_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PV.t_ref") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_t_ref, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_t_ref, data_size, s_value);
        }
        return;
    }
    if (name == "PV.target_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_target_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_target_rate, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_NMDA_rise") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_NMDA_rise, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_NMDA_rise, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_PV") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tau_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tau_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tau_w, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tonic_2AB") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tonic_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tonic_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tonic_2CD") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tonic_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tonic_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tonic_gated") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tonic_gated, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tonic_gated, data_size, s_value);
        }
        return;
    }
    if (name == "PV.tonic_share_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_tonic_share_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_tonic_share_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PV.transmit") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_transmit, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_transmit, data_size, s_value);
        }
        return;
    }
    if (name == "PV.use_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_use_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_use_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "PV.v") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_v, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_v, data_size, s_value);
        }
        return;
    }
    if (name == "PV.V_Kd_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_V_Kd_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_V_Kd_1, data_size, s_value);
        }
        return;
    }
    if (name == "PV.v_Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_v_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_v_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "PV.v_off_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_v_off_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_v_off_1, data_size, s_value);
        }
        return;
    }
    if (name == "PV.V_reset") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_V_reset, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_V_reset, data_size, s_value);
        }
        return;
    }
    if (name == "PV.V_th") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_V_th, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_V_th, data_size, s_value);
        }
        return;
    }
    if (name == "PV.V_th_cell") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_V_th_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_V_th_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PV.V_th_sd") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_V_th_sd, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_V_th_sd, data_size, s_value);
        }
        return;
    }
    if (name == "PV.voltage_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_voltage_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_voltage_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "PV.w") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_w, data_size, s_value);
        }
        return;
    }
    if (name == "PV.x_NMDA") {
        var_size = 24;
        data_size = 24*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PV_x_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PV_x_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR._spikespace") {
        var_size = 161;
        data_size = 161*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_PYR__spikespace, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR__spikespace, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.AMPA_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_AMPA_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_AMPA_factor, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.available_2AB") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_available_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_available_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.available_2CD") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_available_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_available_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.b_1_2AB") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_b_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_b_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.b_1_2CD") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_b_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_b_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.b_1_tonic") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_b_1_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_b_1_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.b_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_b_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_b_w, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.background_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_background_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_background_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.background_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_background_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_background_rate, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.background_weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_background_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_background_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.block_dt") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_block_dt, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_block_dt, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.C_m") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_C_m, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_C_m, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.count_from") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_count_from, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_count_from, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.countdown") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_countdown, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_countdown, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.counted") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_counted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_counted, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.delay_cell") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_delay_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_delay_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.drive_cell") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_drive_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_drive_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.drive_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_drive_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_drive_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.E_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_E_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_E_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.E_GABA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_E_GABA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_E_GABA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.E_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_E_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_E_L, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.E_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_E_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_E_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.exposure") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_exposure, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_exposure, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.fraction_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_fraction_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_fraction_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.fraction_cell") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_fraction_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_fraction_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_AMPA") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_L, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_NMDA") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.G_pool") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_G_pool, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_G_pool, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_PV") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_SST") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_tonic") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_tonic_arm") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_tonic_arm, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_tonic_arm, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.g_tonic_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_g_tonic_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_g_tonic_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.imposed") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_imposed, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_imposed, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.k_leak_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_k_leak_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_k_leak_1, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.Kd_1_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_Kd_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_Kd_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.Kd_1_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_Kd_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_Kd_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.kon_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_kon_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_kon_1, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.M_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_M_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_M_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.M_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_M_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_M_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.mean_delay") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_mean_delay, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_mean_delay, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.Mg_competition") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_Mg_competition, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_Mg_competition, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.noise_stream") {
        var_size = 1;
        data_size = 1*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_PYR_noise_stream, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_noise_stream, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.open_loop") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_open_loop, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_open_loop, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PV.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_PV_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_PV_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PV.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_PV_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_PV_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PYR.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_PYR_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_PYR_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PYR.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_PYR_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_PYR_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.recurrent_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_recurrent_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_recurrent_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.release_AMPA") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_release_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_release_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.release_PV") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_release_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_release_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.release_PYR") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_release_PYR, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_release_PYR, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.release_SST") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_release_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_release_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.share_2CD_cells") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_share_2CD_cells, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_share_2CD_cells, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_SST.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_SST_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_SST_weight, data_size, s_value);
        }
        return;
    }
    if (name == "PYR_SST.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_SST_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_SST_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.t_ref") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_t_ref, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_t_ref, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.t_spike") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_t_spike, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_t_spike, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.target_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_target_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_target_rate, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_depression_PV") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_depression_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_depression_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_depression_PYR") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_depression_PYR, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_depression_PYR, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_depression_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_depression_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_depression_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_facilitation_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_facilitation_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_facilitation_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_NMDA_rise") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_NMDA_rise, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_NMDA_rise, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_PV") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tau_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tau_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tau_w, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tonic_2AB") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tonic_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tonic_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tonic_2CD") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tonic_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tonic_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tonic_gated") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tonic_gated, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tonic_gated, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.tonic_share_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_tonic_share_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_tonic_share_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.transmit") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_transmit, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_transmit, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.U_PV") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_U_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_U_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.U_PYR") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_U_PYR, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_U_PYR, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.U_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_U_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_U_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.u_SST") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_u_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_u_SST, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.use_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_use_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_use_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.v") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_v, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_v, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.V_Kd_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_V_Kd_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_V_Kd_1, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.v_Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_v_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_v_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.v_off_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_v_off_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_v_off_1, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.V_reset") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_V_reset, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_V_reset, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.V_th") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_V_th, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_V_th, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.V_th_cell") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_V_th_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_V_th_cell, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.V_th_sd") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_V_th_sd, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_V_th_sd, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.voltage_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_voltage_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_voltage_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.w") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_w, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.x_NMDA") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_x_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_x_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.x_PV") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_x_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_x_PV, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.x_PYR") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_x_PYR, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_x_PYR, data_size, s_value);
        }
        return;
    }
    if (name == "PYR.x_SST") {
        var_size = 160;
        data_size = 160*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_PYR_x_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_PYR_x_SST, data_size, s_value);
        }
        return;
    }
    if (name == "SST._spikespace") {
        var_size = 17;
        data_size = 17*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_SST__spikespace, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST__spikespace, data_size, s_value);
        }
        return;
    }
    if (name == "SST.AMPA_factor") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_AMPA_factor, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_AMPA_factor, data_size, s_value);
        }
        return;
    }
    if (name == "SST.available_2AB") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_available_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_available_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "SST.available_2CD") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_available_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_available_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.b_1_2AB") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_b_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_b_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "SST.b_1_2CD") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_b_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_b_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.b_1_tonic") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_b_1_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_b_1_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "SST.b_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_b_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_b_w, data_size, s_value);
        }
        return;
    }
    if (name == "SST.background_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_background_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_background_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "SST.background_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_background_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_background_rate, data_size, s_value);
        }
        return;
    }
    if (name == "SST.background_weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_background_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_background_weight, data_size, s_value);
        }
        return;
    }
    if (name == "SST.block_dt") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_block_dt, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_block_dt, data_size, s_value);
        }
        return;
    }
    if (name == "SST.C_m") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_C_m, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_C_m, data_size, s_value);
        }
        return;
    }
    if (name == "SST.count_from") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_count_from, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_count_from, data_size, s_value);
        }
        return;
    }
    if (name == "SST.countdown") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_countdown, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_countdown, data_size, s_value);
        }
        return;
    }
    if (name == "SST.counted") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_counted, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_counted, data_size, s_value);
        }
        return;
    }
    if (name == "SST.delay_cell") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_delay_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_delay_cell, data_size, s_value);
        }
        return;
    }
    if (name == "SST.drive_cell") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_drive_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_drive_cell, data_size, s_value);
        }
        return;
    }
    if (name == "SST.drive_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_drive_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_drive_cv, data_size, s_value);
        }
        return;
    }
    if (name == "SST.E_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_E_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_E_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.E_GABA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_E_GABA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_E_GABA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.E_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_E_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_E_L, data_size, s_value);
        }
        return;
    }
    if (name == "SST.E_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_E_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_E_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.exposure") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_exposure, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_exposure, data_size, s_value);
        }
        return;
    }
    if (name == "SST.fraction_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_fraction_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_fraction_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.fraction_cell") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_fraction_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_fraction_cell, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_AMPA") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_L") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_L, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_L, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_NMDA") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.G_pool") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_G_pool, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_G_pool, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_PV") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_PV, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_SST") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_SST, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_tonic") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_tonic, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_tonic, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_tonic_arm") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_tonic_arm, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_tonic_arm, data_size, s_value);
        }
        return;
    }
    if (name == "SST.g_tonic_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_g_tonic_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_g_tonic_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.imposed") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_imposed, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_imposed, data_size, s_value);
        }
        return;
    }
    if (name == "SST.k_leak_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_k_leak_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_k_leak_1, data_size, s_value);
        }
        return;
    }
    if (name == "SST.Kd_1_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_Kd_1_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_Kd_1_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "SST.Kd_1_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_Kd_1_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_Kd_1_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.kon_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_kon_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_kon_1, data_size, s_value);
        }
        return;
    }
    if (name == "SST.M_2AB") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_M_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_M_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "SST.M_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_M_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_M_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.mean_delay") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_mean_delay, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_mean_delay, data_size, s_value);
        }
        return;
    }
    if (name == "SST.Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "SST.Mg_competition") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_Mg_competition, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_Mg_competition, data_size, s_value);
        }
        return;
    }
    if (name == "SST.noise_stream") {
        var_size = 1;
        data_size = 1*sizeof(int32_t);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<int32_t>(name, _array_SST_noise_stream, var_size, (int32_t)atoi(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_noise_stream, data_size, s_value);
        }
        return;
    }
    if (name == "SST.open_loop") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_open_loop, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_open_loop, data_size, s_value);
        }
        return;
    }
    if (name == "SST_PV.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_PV_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_PV_weight, data_size, s_value);
        }
        return;
    }
    if (name == "SST_PV.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_PV_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_PV_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "SST_PYR.weight") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_PYR_weight, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_PYR_weight, data_size, s_value);
        }
        return;
    }
    if (name == "SST_PYR.weight_cv") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_PYR_weight_cv, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_PYR_weight_cv, data_size, s_value);
        }
        return;
    }
    if (name == "SST.recurrent_NMDA_ratio") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_recurrent_NMDA_ratio, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_recurrent_NMDA_ratio, data_size, s_value);
        }
        return;
    }
    if (name == "SST.share_2CD_cells") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_share_2CD_cells, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_share_2CD_cells, data_size, s_value);
        }
        return;
    }
    if (name == "SST.t_ref") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_t_ref, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_t_ref, data_size, s_value);
        }
        return;
    }
    if (name == "SST.target_rate") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_target_rate, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_target_rate, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_AMPA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_AMPA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_AMPA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_NMDA") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_NMDA, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_NMDA_rise") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_NMDA_rise, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_NMDA_rise, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_PV") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_PV, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_PV, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_SST") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_SST, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_SST, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tau_w") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tau_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tau_w, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tonic_2AB") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tonic_2AB, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tonic_2AB, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tonic_2CD") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tonic_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tonic_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tonic_gated") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tonic_gated, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tonic_gated, data_size, s_value);
        }
        return;
    }
    if (name == "SST.tonic_share_2CD") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_tonic_share_2CD, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_tonic_share_2CD, data_size, s_value);
        }
        return;
    }
    if (name == "SST.transmit") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_transmit, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_transmit, data_size, s_value);
        }
        return;
    }
    if (name == "SST.use_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_use_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_use_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "SST.v") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_v, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_v, data_size, s_value);
        }
        return;
    }
    if (name == "SST.V_Kd_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_V_Kd_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_V_Kd_1, data_size, s_value);
        }
        return;
    }
    if (name == "SST.v_Mg") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_v_Mg, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_v_Mg, data_size, s_value);
        }
        return;
    }
    if (name == "SST.v_off_1") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_v_off_1, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_v_off_1, data_size, s_value);
        }
        return;
    }
    if (name == "SST.V_reset") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_V_reset, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_V_reset, data_size, s_value);
        }
        return;
    }
    if (name == "SST.V_th") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_V_th, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_V_th, data_size, s_value);
        }
        return;
    }
    if (name == "SST.V_th_cell") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_V_th_cell, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_V_th_cell, data_size, s_value);
        }
        return;
    }
    if (name == "SST.V_th_sd") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_V_th_sd, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_V_th_sd, data_size, s_value);
        }
        return;
    }
    if (name == "SST.voltage_dependence") {
        var_size = 1;
        data_size = 1*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_voltage_dependence, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_voltage_dependence, data_size, s_value);
        }
        return;
    }
    if (name == "SST.w") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_w, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_w, data_size, s_value);
        }
        return;
    }
    if (name == "SST.x_NMDA") {
        var_size = 16;
        data_size = 16*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, _array_SST_x_NMDA, var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, _array_SST_x_NMDA, data_size, s_value);
        }
        return;
    }
    // dynamic arrays (1d)
    if (name == "PV_PV.delay") {
        var_size = _dynamic_array_PV_PV_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_PV_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_PV_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_PV.relative_weight") {
        var_size = _dynamic_array_PV_PV_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_PV_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_PV_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_PYR.delay") {
        var_size = _dynamic_array_PV_PYR_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_PYR_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_PYR_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_PYR.relative_weight") {
        var_size = _dynamic_array_PV_PYR_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_PYR_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_PYR_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_spill.delay") {
        var_size = _dynamic_array_PV_spill_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_spill_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_spill_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_SST.delay") {
        var_size = _dynamic_array_PV_SST_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_SST_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_SST_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PV_SST.relative_weight") {
        var_size = _dynamic_array_PV_SST_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PV_SST_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PV_SST_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PV.delay") {
        var_size = _dynamic_array_PYR_PV_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_PV_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_PV_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PV.relative_weight") {
        var_size = _dynamic_array_PYR_PV_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_PV_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_PV_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PYR.delay") {
        var_size = _dynamic_array_PYR_PYR_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_PYR_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_PYR_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_PYR.relative_weight") {
        var_size = _dynamic_array_PYR_PYR_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_PYR_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_PYR_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_spill.delay") {
        var_size = _dynamic_array_PYR_spill_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_spill_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_spill_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_SST.delay") {
        var_size = _dynamic_array_PYR_SST_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_SST_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_SST_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "PYR_SST.relative_weight") {
        var_size = _dynamic_array_PYR_SST_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_PYR_SST_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_PYR_SST_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "SST_PV.delay") {
        var_size = _dynamic_array_SST_PV_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_SST_PV_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_SST_PV_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "SST_PV.relative_weight") {
        var_size = _dynamic_array_SST_PV_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_SST_PV_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_SST_PV_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "SST_PYR.delay") {
        var_size = _dynamic_array_SST_PYR_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_SST_PYR_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_SST_PYR_delay[0], data_size, s_value);
        }
        return;
    }
    if (name == "SST_PYR.relative_weight") {
        var_size = _dynamic_array_SST_PYR_relative_weight.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_SST_PYR_relative_weight[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_SST_PYR_relative_weight[0], data_size, s_value);
        }
        return;
    }
    if (name == "SST_spill.delay") {
        var_size = _dynamic_array_SST_spill_delay.size();
        data_size = var_size*sizeof(double);
        if (s_value[0] == '-' || (s_value[0] >= '0' && s_value[0] <= '9')) {
            // set from single value
            set_variable_from_value<double>(name, &_dynamic_array_SST_spill_delay[0], var_size, (double)atof(s_value.c_str()));

        } else {
            // set from file
            set_variable_from_file(name, &_dynamic_array_SST_spill_delay[0], data_size, s_value);
        }
        return;
    }
    std::cerr << "Cannot set unknown variable '" << name << "'." << std::endl;
    exit(1);
}
//////////////// arrays ///////////////////
int32_t * _array_block_PV__indices;
const int _num__array_block_PV__indices = 24;
double * _array_block_PV_block_2AB;
const int _num__array_block_PV_block_2AB = (0, 24);
double * _array_block_PV_block_2CD;
const int _num__array_block_PV_block_2CD = (0, 24);
double * _array_block_PV_block_tonic;
const int _num__array_block_PV_block_tonic = (0, 24);
double * _array_block_PV_clock_dt;
const int _num__array_block_PV_clock_dt = 1;
double * _array_block_PV_clock_t;
const int _num__array_block_PV_clock_t = 1;
int64_t * _array_block_PV_clock_timestep;
const int _num__array_block_PV_clock_timestep = 1;
int32_t * _array_block_PV_N;
const int _num__array_block_PV_N = 1;
int32_t * _array_block_PYR__indices;
const int _num__array_block_PYR__indices = 160;
double * _array_block_PYR_block_2AB;
const int _num__array_block_PYR_block_2AB = (0, 160);
double * _array_block_PYR_block_2CD;
const int _num__array_block_PYR_block_2CD = (0, 160);
double * _array_block_PYR_block_tonic;
const int _num__array_block_PYR_block_tonic = (0, 160);
double * _array_block_PYR_clock_dt;
const int _num__array_block_PYR_clock_dt = 1;
double * _array_block_PYR_clock_t;
const int _num__array_block_PYR_clock_t = 1;
int64_t * _array_block_PYR_clock_timestep;
const int _num__array_block_PYR_clock_timestep = 1;
int32_t * _array_block_PYR_N;
const int _num__array_block_PYR_N = 1;
int32_t * _array_block_SST__indices;
const int _num__array_block_SST__indices = 16;
double * _array_block_SST_block_2AB;
const int _num__array_block_SST_block_2AB = (0, 16);
double * _array_block_SST_block_2CD;
const int _num__array_block_SST_block_2CD = (0, 16);
double * _array_block_SST_block_tonic;
const int _num__array_block_SST_block_tonic = (0, 16);
double * _array_block_SST_clock_dt;
const int _num__array_block_SST_clock_dt = 1;
double * _array_block_SST_clock_t;
const int _num__array_block_SST_clock_t = 1;
int64_t * _array_block_SST_clock_timestep;
const int _num__array_block_SST_clock_timestep = 1;
int32_t * _array_block_SST_N;
const int _num__array_block_SST_N = 1;
int32_t * _array_block_sum_N;
const int _num__array_block_sum_N = 1;
double * _array_defaultclock_dt;
const int _num__array_defaultclock_dt = 1;
double * _array_defaultclock_t;
const int _num__array_defaultclock_t = 1;
int64_t * _array_defaultclock_timestep;
const int _num__array_defaultclock_timestep = 1;
double * _array_electrode_clock_dt;
const int _num__array_electrode_clock_dt = 1;
double * _array_electrode_clock_t;
const int _num__array_electrode_clock_t = 1;
int64_t * _array_electrode_clock_timestep;
const int _num__array_electrode_clock_timestep = 1;
int32_t * _array_electrode_i;
const int _num__array_electrode_i = 1;
double * _array_electrode_signal;
const int _num__array_electrode_signal = 1;
int32_t * _array_lfp__indices;
const int _num__array_lfp__indices = 1;
double * _array_lfp_clock_dt;
const int _num__array_lfp_clock_dt = 1;
double * _array_lfp_clock_t;
const int _num__array_lfp_clock_t = 1;
int64_t * _array_lfp_clock_timestep;
const int _num__array_lfp_clock_timestep = 1;
int32_t * _array_lfp_N;
const int _num__array_lfp_N = 1;
double * _array_lfp_signal;
const int _num__array_lfp_signal = (0, 1);
int32_t * _array_lfp_sum_N;
const int _num__array_lfp_sum_N = 1;
double * _array_medium_a1_antagonist;
const int _num__array_medium_a1_antagonist = 1;
double * _array_medium_acceleration;
const int _num__array_medium_acceleration = 1;
double * _array_medium_activity;
const int _num__array_medium_activity = 1;
double * _array_medium_adapted;
const int _num__array_medium_adapted = 1;
double * _array_medium_adapted_translation;
const int _num__array_medium_adapted_translation = 1;
double * _array_medium_adenosine;
const int _num__array_medium_adenosine = 1;
double * _array_medium_adenosine_floor;
const int _num__array_medium_adenosine_floor = 1;
double * _array_medium_adenosine_gain;
const int _num__array_medium_adenosine_gain = 1;
double * _array_medium_administered;
const int _num__array_medium_administered = 1;
double * _array_medium_akt;
const int _num__array_medium_akt = 1;
double * _array_medium_akt_gain;
const int _num__array_medium_akt_gain = 1;
double * _array_medium_akt_K;
const int _num__array_medium_akt_K = 1;
double * _array_medium_akt_share;
const int _num__array_medium_akt_share = 1;
double * _array_medium_ampa_antagonist;
const int _num__array_medium_ampa_antagonist = 1;
double * _array_medium_AMPA_factor;
const int _num__array_medium_AMPA_factor = 1;
double * _array_medium_anti_BDNF;
const int _num__array_medium_anti_BDNF = 1;
double * _array_medium_assembly_1;
const int _num__array_medium_assembly_1 = 1;
double * _array_medium_assembly_2;
const int _num__array_medium_assembly_2 = 1;
double * _array_medium_assembly_3;
const int _num__array_medium_assembly_3 = 1;
double * _array_medium_assembly_4;
const int _num__array_medium_assembly_4 = 1;
double * _array_medium_assembly_5;
const int _num__array_medium_assembly_5 = 1;
double * _array_medium_assembly_6;
const int _num__array_medium_assembly_6 = 1;
double * _array_medium_assembly_half;
const int _num__array_medium_assembly_half = 1;
double * _array_medium_bdnf;
const int _num__array_medium_bdnf = 1;
double * _array_medium_bdnf_gain;
const int _num__array_medium_bdnf_gain = 1;
double * _array_medium_bdnf_K;
const int _num__array_medium_bdnf_K = 1;
double * _array_medium_bdnf_store;
const int _num__array_medium_bdnf_store = 1;
double * _array_medium_block_acceleration;
const int _num__array_medium_block_acceleration = 1;
double * _array_medium_brake;
const int _num__array_medium_brake = 1;
double * _array_medium_brake_by_suppression;
const int _num__array_medium_brake_by_suppression = 1;
double * _array_medium_brake_half;
const int _num__array_medium_brake_half = 1;
double * _array_medium_brake_off_target;
const int _num__array_medium_brake_off_target = 1;
double * _array_medium_cascade_acceleration;
const int _num__array_medium_cascade_acceleration = 1;
double * _array_medium_clock_dt;
const int _num__array_medium_clock_dt = 1;
double * _array_medium_clock_t;
const int _num__array_medium_clock_t = 1;
int64_t * _array_medium_clock_timestep;
const int _num__array_medium_clock_timestep = 1;
double * _array_medium_coincidence;
const int _num__array_medium_coincidence = 1;
double * _array_medium_coincidence_half;
const int _num__array_medium_coincidence_half = 1;
double * _array_medium_depletion;
const int _num__array_medium_depletion = 1;
double * _array_medium_direct_cut;
const int _num__array_medium_direct_cut = 1;
double * _array_medium_drug_level;
const int _num__array_medium_drug_level = 1;
double * _array_medium_eef2_gain;
const int _num__array_medium_eef2_gain = 1;
double * _array_medium_enlargement;
const int _num__array_medium_enlargement = 1;
double * _array_medium_erk;
const int _num__array_medium_erk = 1;
double * _array_medium_erk_calcium;
const int _num__array_medium_erk_calcium = 1;
double * _array_medium_erk_gain;
const int _num__array_medium_erk_gain = 1;
double * _array_medium_erk_K;
const int _num__array_medium_erk_K = 1;
double * _array_medium_formation_gain;
const int _num__array_medium_formation_gain = 1;
double * _array_medium_gaba;
const int _num__array_medium_gaba = 1;
double * _array_medium_GABA_breakdown;
const int _num__array_medium_GABA_breakdown = 1;
double * _array_medium_GABA_synthesis;
const int _num__array_medium_GABA_synthesis = 1;
double * _array_medium_gaba_tissue;
const int _num__array_medium_gaba_tissue = 1;
double * _array_medium_glutamate;
const int _num__array_medium_glutamate = 1;
double * _array_medium_glutamate_cycling;
const int _num__array_medium_glutamate_cycling = 1;
double * _array_medium_glutamate_dialysate;
const int _num__array_medium_glutamate_dialysate = 1;
double * _array_medium_Glx_oxidation;
const int _num__array_medium_Glx_oxidation = 1;
double * _array_medium_Glx_synthesis;
const int _num__array_medium_Glx_synthesis = 1;
double * _array_medium_glx_tissue;
const int _num__array_medium_glx_tissue = 1;
double * _array_medium_halted;
const int _num__array_medium_halted = 1;
int32_t * _array_medium_i;
const int _num__array_medium_i = 1;
double * _array_medium_imaging;
const int _num__array_medium_imaging = 1;
double * _array_medium_indirect_cut;
const int _num__array_medium_indirect_cut = 1;
double * _array_medium_inflammation;
const int _num__array_medium_inflammation = 1;
double * _array_medium_inhibition_gain;
const int _num__array_medium_inhibition_gain = 1;
double * _array_medium_k_fixation;
const int _num__array_medium_k_fixation = 1;
double * _array_medium_k_loss;
const int _num__array_medium_k_loss = 1;
double * _array_medium_k_synthesis;
const int _num__array_medium_k_synthesis = 1;
double * _array_medium_kinase_slope;
const int _num__array_medium_kinase_slope = 1;
double * _array_medium_Km;
const int _num__array_medium_Km = 1;
double * _array_medium_leak_share;
const int _num__array_medium_leak_share = 1;
double * _array_medium_least_adapted;
const int _num__array_medium_least_adapted = 1;
double * _array_medium_level_1;
const int _num__array_medium_level_1 = 1;
double * _array_medium_linked_inhibition_gain;
const int _num__array_medium_linked_inhibition_gain = 1;
double * _array_medium_linked_spine_AMPA_factor;
const int _num__array_medium_linked_spine_AMPA_factor = 1;
double * _array_medium_linked_uptake_factor;
const int _num__array_medium_linked_uptake_factor = 1;
double * _array_medium_LVDCC_block;
const int _num__array_medium_LVDCC_block = 1;
double * _array_medium_made;
const int _num__array_medium_made = 1;
double * _array_medium_mtorc1;
const int _num__array_medium_mtorc1 = 1;
double * _array_medium_mtorc1_gain;
const int _num__array_medium_mtorc1_gain = 1;
double * _array_medium_mtorc1_inhibition;
const int _num__array_medium_mtorc1_inhibition = 1;
double * _array_medium_mtorc1_K;
const int _num__array_medium_mtorc1_K = 1;
double * _array_medium_mtorc1_slope;
const int _num__array_medium_mtorc1_slope = 1;
double * _array_medium_mushroom;
const int _num__array_medium_mushroom = 1;
double * _array_medium_mushroom_share;
const int _num__array_medium_mushroom_share = 1;
double * _array_medium_n_max;
const int _num__array_medium_n_max = 1;
double * _array_medium_off_target_K50;
const int _num__array_medium_off_target_K50 = 1;
double * _array_medium_old_stable;
const int _num__array_medium_old_stable = 1;
double * _array_medium_old_transient;
const int _num__array_medium_old_transient = 1;
double * _array_medium_p70s6k;
const int _num__array_medium_p70s6k = 1;
double * _array_medium_p70s6k_gain;
const int _num__array_medium_p70s6k_gain = 1;
double * _array_medium_p70s6k_K;
const int _num__array_medium_p70s6k_K = 1;
double * _array_medium_p_eef2;
const int _num__array_medium_p_eef2 = 1;
double * _array_medium_p_eef2_inhibition;
const int _num__array_medium_p_eef2_inhibition = 1;
double * _array_medium_protein_labile;
const int _num__array_medium_protein_labile = 1;
double * _array_medium_protein_stable;
const int _num__array_medium_protein_stable = 1;
double * _array_medium_pyr_rate;
const int _num__array_medium_pyr_rate = 1;
double * _array_medium_rapamycin_local;
const int _num__array_medium_rapamycin_local = 1;
double * _array_medium_rapamycin_relief;
const int _num__array_medium_rapamycin_relief = 1;
double * _array_medium_rapamycin_systemic;
const int _num__array_medium_rapamycin_systemic = 1;
double * _array_medium_rate_max;
const int _num__array_medium_rate_max = 1;
double * _array_medium_reference_gaba;
const int _num__array_medium_reference_gaba = 1;
double * _array_medium_reference_rate;
const int _num__array_medium_reference_rate = 1;
double * _array_medium_reference_release;
const int _num__array_medium_reference_release = 1;
double * _array_medium_release;
const int _num__array_medium_release = 1;
double * _array_medium_release_filter;
const int _num__array_medium_release_filter = 1;
double * _array_medium_release_gain;
const int _num__array_medium_release_gain = 1;
double * _array_medium_release_gain_max;
const int _num__array_medium_release_gain_max = 1;
double * _array_medium_resting;
const int _num__array_medium_resting = 1;
double * _array_medium_resting_slope;
const int _num__array_medium_resting_slope = 1;
double * _array_medium_s6k_eef2k_cut;
const int _num__array_medium_s6k_eef2k_cut = 1;
double * _array_medium_seen_in_slices;
const int _num__array_medium_seen_in_slices = 1;
double * _array_medium_seen_in_vivo;
const int _num__array_medium_seen_in_vivo = 1;
double * _array_medium_slow_time;
const int _num__array_medium_slow_time = 1;
double * _array_medium_spine_feedback;
const int _num__array_medium_spine_feedback = 1;
double * _array_medium_stabilisation_gain;
const int _num__array_medium_stabilisation_gain = 1;
double * _array_medium_stable;
const int _num__array_medium_stable = 1;
double * _array_medium_stable_share;
const int _num__array_medium_stable_share = 1;
double * _array_medium_step_clock_dt;
const int _num__array_medium_step_clock_dt = 1;
double * _array_medium_step_clock_t;
const int _num__array_medium_step_clock_t = 1;
int64_t * _array_medium_step_clock_timestep;
const int _num__array_medium_step_clock_timestep = 1;
double * _array_medium_store_gain;
const int _num__array_medium_store_gain = 1;
double * _array_medium_stress;
const int _num__array_medium_stress = 1;
double * _array_medium_stress_BDNF;
const int _num__array_medium_stress_BDNF = 1;
double * _array_medium_stress_formation;
const int _num__array_medium_stress_formation = 1;
double * _array_medium_stress_load;
const int _num__array_medium_stress_load = 1;
double * _array_medium_stress_transient;
const int _num__array_medium_stress_transient = 1;
double * _array_medium_stress_uptake;
const int _num__array_medium_stress_uptake = 1;
double * _array_medium_stress_withdrawal;
const int _num__array_medium_stress_withdrawal = 1;
double * _array_medium_suppression_range;
const int _num__array_medium_suppression_range = 1;
double * _array_medium_surge;
const int _num__array_medium_surge = 1;
double * _array_medium_surge_slope;
const int _num__array_medium_surge_slope = 1;
double * _array_medium_synthesis_half;
const int _num__array_medium_synthesis_half = 1;
double * _array_medium_t_end;
const int _num__array_medium_t_end = 1;
double * _array_medium_tau_activity;
const int _num__array_medium_tau_activity = 1;
double * _array_medium_tau_adaptation;
const int _num__array_medium_tau_adaptation = 1;
double * _array_medium_tau_adaptation_translation;
const int _num__array_medium_tau_adaptation_translation = 1;
double * _array_medium_tau_adenosine;
const int _num__array_medium_tau_adenosine = 1;
double * _array_medium_tau_akt_off;
const int _num__array_medium_tau_akt_off = 1;
double * _array_medium_tau_akt_on;
const int _num__array_medium_tau_akt_on = 1;
double * _array_medium_tau_assembly;
const int _num__array_medium_tau_assembly = 1;
double * _array_medium_tau_bdnf;
const int _num__array_medium_tau_bdnf = 1;
double * _array_medium_tau_brake_off;
const int _num__array_medium_tau_brake_off = 1;
double * _array_medium_tau_brake_on;
const int _num__array_medium_tau_brake_on = 1;
double * _array_medium_tau_dialysate;
const int _num__array_medium_tau_dialysate = 1;
double * _array_medium_tau_erk_off;
const int _num__array_medium_tau_erk_off = 1;
double * _array_medium_tau_erk_on;
const int _num__array_medium_tau_erk_on = 1;
double * _array_medium_tau_GABA_ambient;
const int _num__array_medium_tau_GABA_ambient = 1;
double * _array_medium_tau_GABA_tissue;
const int _num__array_medium_tau_GABA_tissue = 1;
double * _array_medium_tau_glutamate;
const int _num__array_medium_tau_glutamate = 1;
double * _array_medium_tau_glutamine;
const int _num__array_medium_tau_glutamine = 1;
double * _array_medium_tau_Glx_tissue;
const int _num__array_medium_tau_Glx_tissue = 1;
double * _array_medium_tau_homeostasis;
const int _num__array_medium_tau_homeostasis = 1;
double * _array_medium_tau_inflammation;
const int _num__array_medium_tau_inflammation = 1;
double * _array_medium_tau_mtorc1;
const int _num__array_medium_tau_mtorc1 = 1;
double * _array_medium_tau_p70s6k_off;
const int _num__array_medium_tau_p70s6k_off = 1;
double * _array_medium_tau_p70s6k_on;
const int _num__array_medium_tau_p70s6k_on = 1;
double * _array_medium_tau_p_eef2;
const int _num__array_medium_tau_p_eef2 = 1;
double * _array_medium_tau_shape;
const int _num__array_medium_tau_shape = 1;
double * _array_medium_tau_stable;
const int _num__array_medium_tau_stable = 1;
double * _array_medium_tau_stable_spines;
const int _num__array_medium_tau_stable_spines = 1;
double * _array_medium_tau_store;
const int _num__array_medium_tau_store = 1;
double * _array_medium_tau_stress;
const int _num__array_medium_tau_stress = 1;
double * _array_medium_tau_synthesis;
const int _num__array_medium_tau_synthesis = 1;
double * _array_medium_tau_transient;
const int _num__array_medium_tau_transient = 1;
double * _array_medium_tau_trkb_off;
const int _num__array_medium_tau_trkb_off = 1;
double * _array_medium_tau_trkb_on;
const int _num__array_medium_tau_trkb_on = 1;
double * _array_medium_tau_vegf;
const int _num__array_medium_tau_vegf = 1;
double * _array_medium_tonic_gaba;
const int _num__array_medium_tonic_gaba = 1;
double * _array_medium_transient;
const int _num__array_medium_transient = 1;
double * _array_medium_translation_gain;
const int _num__array_medium_translation_gain = 1;
double * _array_medium_trkb;
const int _num__array_medium_trkb = 1;
double * _array_medium_trkb_block;
const int _num__array_medium_trkb_block = 1;
double * _array_medium_trkb_gain;
const int _num__array_medium_trkb_gain = 1;
double * _array_medium_trkb_K;
const int _num__array_medium_trkb_K = 1;
double * _array_medium_val66met;
const int _num__array_medium_val66met = 1;
double * _array_medium_val66met_loss;
const int _num__array_medium_val66met_loss = 1;
double * _array_medium_vegf;
const int _num__array_medium_vegf = 1;
double * _array_medium_vegf_block;
const int _num__array_medium_vegf_block = 1;
double * _array_medium_vegf_gain;
const int _num__array_medium_vegf_gain = 1;
double * _array_medium_vegf_K;
const int _num__array_medium_vegf_K = 1;
double * _array_medium_w_transient;
const int _num__array_medium_w_transient = 1;
double * _array_observer_clock_dt;
const int _num__array_observer_clock_dt = 1;
double * _array_observer_clock_t;
const int _num__array_observer_clock_t = 1;
int64_t * _array_observer_clock_timestep;
const int _num__array_observer_clock_timestep = 1;
int32_t * _array_observer_i;
const int _num__array_observer_i = 1;
double * _array_observer_reference_block;
const int _num__array_observer_reference_block = 1;
double * _array_PV_1_block_clock_dt;
const int _num__array_PV_1_block_clock_dt = 1;
double * _array_PV_1_block_clock_t;
const int _num__array_PV_1_block_clock_t = 1;
int64_t * _array_PV_1_block_clock_timestep;
const int _num__array_PV_1_block_clock_timestep = 1;
int32_t * _array_PV__spikespace;
const int _num__array_PV__spikespace = 25;
double * _array_PV_AMPA_factor;
const int _num__array_PV_AMPA_factor = 1;
double * _array_PV_available_2AB;
const int _num__array_PV_available_2AB = 24;
double * _array_PV_available_2CD;
const int _num__array_PV_available_2CD = 24;
double * _array_PV_b_1_2AB;
const int _num__array_PV_b_1_2AB = 24;
double * _array_PV_b_1_2CD;
const int _num__array_PV_b_1_2CD = 24;
double * _array_PV_b_1_tonic;
const int _num__array_PV_b_1_tonic = 24;
double * _array_PV_b_w;
const int _num__array_PV_b_w = 1;
double * _array_PV_background_NMDA_ratio;
const int _num__array_PV_background_NMDA_ratio = 1;
double * _array_PV_background_rate;
const int _num__array_PV_background_rate = 1;
double * _array_PV_background_weight;
const int _num__array_PV_background_weight = 1;
double * _array_PV_block_dt;
const int _num__array_PV_block_dt = 1;
double * _array_PV_C_m;
const int _num__array_PV_C_m = 1;
double * _array_PV_clock_dt;
const int _num__array_PV_clock_dt = 1;
double * _array_PV_clock_t;
const int _num__array_PV_clock_t = 1;
int64_t * _array_PV_clock_timestep;
const int _num__array_PV_clock_timestep = 1;
double * _array_PV_conductance_step_clock_dt;
const int _num__array_PV_conductance_step_clock_dt = 1;
double * _array_PV_conductance_step_clock_t;
const int _num__array_PV_conductance_step_clock_t = 1;
int64_t * _array_PV_conductance_step_clock_timestep;
const int _num__array_PV_conductance_step_clock_timestep = 1;
double * _array_PV_count_from;
const int _num__array_PV_count_from = 1;
double * _array_PV_countdown;
const int _num__array_PV_countdown = 24;
double * _array_PV_counted;
const int _num__array_PV_counted = 24;
double * _array_PV_delay_cell;
const int _num__array_PV_delay_cell = 24;
double * _array_PV_drive_cell;
const int _num__array_PV_drive_cell = 24;
double * _array_PV_drive_cv;
const int _num__array_PV_drive_cv = 1;
double * _array_PV_E_AMPA;
const int _num__array_PV_E_AMPA = 1;
double * _array_PV_E_GABA;
const int _num__array_PV_E_GABA = 1;
double * _array_PV_E_L;
const int _num__array_PV_E_L = 1;
double * _array_PV_E_NMDA;
const int _num__array_PV_E_NMDA = 1;
double * _array_PV_exposure;
const int _num__array_PV_exposure = 1;
double * _array_PV_fraction_2CD;
const int _num__array_PV_fraction_2CD = 1;
double * _array_PV_fraction_cell;
const int _num__array_PV_fraction_cell = 24;
double * _array_PV_g_AMPA;
const int _num__array_PV_g_AMPA = 24;
double * _array_PV_g_L;
const int _num__array_PV_g_L = 1;
double * _array_PV_g_NMDA;
const int _num__array_PV_g_NMDA = 24;
double * _array_PV_G_pool;
const int _num__array_PV_G_pool = 1;
double * _array_PV_g_PV;
const int _num__array_PV_g_PV = 24;
double * _array_PV_g_SST;
const int _num__array_PV_g_SST = 24;
double * _array_PV_g_tonic;
const int _num__array_PV_g_tonic = 1;
double * _array_PV_g_tonic_arm;
const int _num__array_PV_g_tonic_arm = 1;
double * _array_PV_g_tonic_NMDA;
const int _num__array_PV_g_tonic_NMDA = 1;
int32_t * _array_PV_i;
const int _num__array_PV_i = 24;
double * _array_PV_imposed;
const int _num__array_PV_imposed = 1;
double * _array_PV_k_leak_1;
const int _num__array_PV_k_leak_1 = 1;
double * _array_PV_Kd_1_2AB;
const int _num__array_PV_Kd_1_2AB = 1;
double * _array_PV_Kd_1_2CD;
const int _num__array_PV_Kd_1_2CD = 1;
double * _array_PV_kon_1;
const int _num__array_PV_kon_1 = 1;
double * _array_PV_M_2AB;
const int _num__array_PV_M_2AB = 1;
double * _array_PV_M_2CD;
const int _num__array_PV_M_2CD = 1;
double * _array_PV_mean_delay;
const int _num__array_PV_mean_delay = 1;
double * _array_PV_Mg;
const int _num__array_PV_Mg = 1;
double * _array_PV_Mg_competition;
const int _num__array_PV_Mg_competition = 1;
int32_t * _array_PV_noise_stream;
const int _num__array_PV_noise_stream = 1;
double * _array_PV_open_loop;
const int _num__array_PV_open_loop = 1;
double * _array_PV_PV_clock_dt;
const int _num__array_PV_PV_clock_dt = 1;
double * _array_PV_PV_clock_t;
const int _num__array_PV_PV_clock_t = 1;
int64_t * _array_PV_PV_clock_timestep;
const int _num__array_PV_PV_clock_timestep = 1;
int32_t * _array_PV_PV_N;
const int _num__array_PV_PV_N = 1;
double * _array_PV_PV_weight;
const int _num__array_PV_PV_weight = 1;
double * _array_PV_PV_weight_cv;
const int _num__array_PV_PV_weight_cv = 1;
double * _array_PV_PYR_clock_dt;
const int _num__array_PV_PYR_clock_dt = 1;
double * _array_PV_PYR_clock_t;
const int _num__array_PV_PYR_clock_t = 1;
int64_t * _array_PV_PYR_clock_timestep;
const int _num__array_PV_PYR_clock_timestep = 1;
int32_t * _array_PV_PYR_N;
const int _num__array_PV_PYR_N = 1;
double * _array_PV_PYR_weight;
const int _num__array_PV_PYR_weight = 1;
double * _array_PV_PYR_weight_cv;
const int _num__array_PV_PYR_weight_cv = 1;
double * _array_PV_recurrent_NMDA_ratio;
const int _num__array_PV_recurrent_NMDA_ratio = 1;
double * _array_PV_share_2CD_cells;
const int _num__array_PV_share_2CD_cells = 1;
double * _array_PV_spill_clock_dt;
const int _num__array_PV_spill_clock_dt = 1;
double * _array_PV_spill_clock_t;
const int _num__array_PV_spill_clock_t = 1;
int64_t * _array_PV_spill_clock_timestep;
const int _num__array_PV_spill_clock_timestep = 1;
int32_t * _array_PV_spill_N;
const int _num__array_PV_spill_N = 1;
double * _array_PV_SST_clock_dt;
const int _num__array_PV_SST_clock_dt = 1;
double * _array_PV_SST_clock_t;
const int _num__array_PV_SST_clock_t = 1;
int64_t * _array_PV_SST_clock_timestep;
const int _num__array_PV_SST_clock_timestep = 1;
int32_t * _array_PV_SST_N;
const int _num__array_PV_SST_N = 1;
double * _array_PV_SST_weight;
const int _num__array_PV_SST_weight = 1;
double * _array_PV_SST_weight_cv;
const int _num__array_PV_SST_weight_cv = 1;
double * _array_PV_t_ref;
const int _num__array_PV_t_ref = 1;
double * _array_PV_target_rate;
const int _num__array_PV_target_rate = 1;
double * _array_PV_tau_AMPA;
const int _num__array_PV_tau_AMPA = 1;
double * _array_PV_tau_NMDA;
const int _num__array_PV_tau_NMDA = 1;
double * _array_PV_tau_NMDA_rise;
const int _num__array_PV_tau_NMDA_rise = 1;
double * _array_PV_tau_PV;
const int _num__array_PV_tau_PV = 1;
double * _array_PV_tau_SST;
const int _num__array_PV_tau_SST = 1;
double * _array_PV_tau_w;
const int _num__array_PV_tau_w = 1;
double * _array_PV_tonic_2AB;
const int _num__array_PV_tonic_2AB = 24;
double * _array_PV_tonic_2CD;
const int _num__array_PV_tonic_2CD = 24;
double * _array_PV_tonic_gated;
const int _num__array_PV_tonic_gated = 1;
double * _array_PV_tonic_share_2CD;
const int _num__array_PV_tonic_share_2CD = 1;
double * _array_PV_transmit;
const int _num__array_PV_transmit = 24;
double * _array_PV_use_dependence;
const int _num__array_PV_use_dependence = 1;
double * _array_PV_v;
const int _num__array_PV_v = 24;
double * _array_PV_V_Kd_1;
const int _num__array_PV_V_Kd_1 = 1;
double * _array_PV_v_Mg;
const int _num__array_PV_v_Mg = 1;
double * _array_PV_v_off_1;
const int _num__array_PV_v_off_1 = 1;
double * _array_PV_V_reset;
const int _num__array_PV_V_reset = 1;
double * _array_PV_V_th;
const int _num__array_PV_V_th = 1;
double * _array_PV_V_th_cell;
const int _num__array_PV_V_th_cell = 24;
double * _array_PV_V_th_sd;
const int _num__array_PV_V_th_sd = 1;
double * _array_PV_voltage_dependence;
const int _num__array_PV_voltage_dependence = 1;
double * _array_PV_w;
const int _num__array_PV_w = 24;
double * _array_PV_x_NMDA;
const int _num__array_PV_x_NMDA = 24;
double * _array_PYR_1_block_clock_dt;
const int _num__array_PYR_1_block_clock_dt = 1;
double * _array_PYR_1_block_clock_t;
const int _num__array_PYR_1_block_clock_t = 1;
int64_t * _array_PYR_1_block_clock_timestep;
const int _num__array_PYR_1_block_clock_timestep = 1;
int32_t * _array_PYR__spikespace;
const int _num__array_PYR__spikespace = 161;
double * _array_PYR_AMPA_factor;
const int _num__array_PYR_AMPA_factor = 1;
double * _array_PYR_available_2AB;
const int _num__array_PYR_available_2AB = 160;
double * _array_PYR_available_2CD;
const int _num__array_PYR_available_2CD = 160;
double * _array_PYR_b_1_2AB;
const int _num__array_PYR_b_1_2AB = 160;
double * _array_PYR_b_1_2CD;
const int _num__array_PYR_b_1_2CD = 160;
double * _array_PYR_b_1_tonic;
const int _num__array_PYR_b_1_tonic = 160;
double * _array_PYR_b_w;
const int _num__array_PYR_b_w = 1;
double * _array_PYR_background_NMDA_ratio;
const int _num__array_PYR_background_NMDA_ratio = 1;
double * _array_PYR_background_rate;
const int _num__array_PYR_background_rate = 1;
double * _array_PYR_background_weight;
const int _num__array_PYR_background_weight = 1;
double * _array_PYR_block_dt;
const int _num__array_PYR_block_dt = 1;
double * _array_PYR_C_m;
const int _num__array_PYR_C_m = 1;
double * _array_PYR_clock_dt;
const int _num__array_PYR_clock_dt = 1;
double * _array_PYR_clock_t;
const int _num__array_PYR_clock_t = 1;
int64_t * _array_PYR_clock_timestep;
const int _num__array_PYR_clock_timestep = 1;
double * _array_PYR_conductance_step_clock_dt;
const int _num__array_PYR_conductance_step_clock_dt = 1;
double * _array_PYR_conductance_step_clock_t;
const int _num__array_PYR_conductance_step_clock_t = 1;
int64_t * _array_PYR_conductance_step_clock_timestep;
const int _num__array_PYR_conductance_step_clock_timestep = 1;
double * _array_PYR_count_from;
const int _num__array_PYR_count_from = 1;
double * _array_PYR_countdown;
const int _num__array_PYR_countdown = 160;
double * _array_PYR_counted;
const int _num__array_PYR_counted = 160;
double * _array_PYR_delay_cell;
const int _num__array_PYR_delay_cell = 160;
double * _array_PYR_drive_cell;
const int _num__array_PYR_drive_cell = 160;
double * _array_PYR_drive_cv;
const int _num__array_PYR_drive_cv = 1;
double * _array_PYR_E_AMPA;
const int _num__array_PYR_E_AMPA = 1;
double * _array_PYR_E_GABA;
const int _num__array_PYR_E_GABA = 1;
double * _array_PYR_E_L;
const int _num__array_PYR_E_L = 1;
double * _array_PYR_E_NMDA;
const int _num__array_PYR_E_NMDA = 1;
double * _array_PYR_exposure;
const int _num__array_PYR_exposure = 1;
double * _array_PYR_fraction_2CD;
const int _num__array_PYR_fraction_2CD = 1;
double * _array_PYR_fraction_cell;
const int _num__array_PYR_fraction_cell = 160;
double * _array_PYR_g_AMPA;
const int _num__array_PYR_g_AMPA = 160;
double * _array_PYR_g_L;
const int _num__array_PYR_g_L = 1;
double * _array_PYR_g_NMDA;
const int _num__array_PYR_g_NMDA = 160;
double * _array_PYR_G_pool;
const int _num__array_PYR_G_pool = 1;
double * _array_PYR_g_PV;
const int _num__array_PYR_g_PV = 160;
double * _array_PYR_g_SST;
const int _num__array_PYR_g_SST = 160;
double * _array_PYR_g_tonic;
const int _num__array_PYR_g_tonic = 1;
double * _array_PYR_g_tonic_arm;
const int _num__array_PYR_g_tonic_arm = 1;
double * _array_PYR_g_tonic_NMDA;
const int _num__array_PYR_g_tonic_NMDA = 1;
int32_t * _array_PYR_i;
const int _num__array_PYR_i = 160;
double * _array_PYR_imposed;
const int _num__array_PYR_imposed = 1;
double * _array_PYR_k_leak_1;
const int _num__array_PYR_k_leak_1 = 1;
double * _array_PYR_Kd_1_2AB;
const int _num__array_PYR_Kd_1_2AB = 1;
double * _array_PYR_Kd_1_2CD;
const int _num__array_PYR_Kd_1_2CD = 1;
double * _array_PYR_kon_1;
const int _num__array_PYR_kon_1 = 1;
double * _array_PYR_M_2AB;
const int _num__array_PYR_M_2AB = 1;
double * _array_PYR_M_2CD;
const int _num__array_PYR_M_2CD = 1;
double * _array_PYR_mean_delay;
const int _num__array_PYR_mean_delay = 1;
double * _array_PYR_Mg;
const int _num__array_PYR_Mg = 1;
double * _array_PYR_Mg_competition;
const int _num__array_PYR_Mg_competition = 1;
int32_t * _array_PYR_noise_stream;
const int _num__array_PYR_noise_stream = 1;
double * _array_PYR_open_loop;
const int _num__array_PYR_open_loop = 1;
double * _array_PYR_PV_clock_dt;
const int _num__array_PYR_PV_clock_dt = 1;
double * _array_PYR_PV_clock_t;
const int _num__array_PYR_PV_clock_t = 1;
int64_t * _array_PYR_PV_clock_timestep;
const int _num__array_PYR_PV_clock_timestep = 1;
int32_t * _array_PYR_PV_N;
const int _num__array_PYR_PV_N = 1;
double * _array_PYR_PV_weight;
const int _num__array_PYR_PV_weight = 1;
double * _array_PYR_PV_weight_cv;
const int _num__array_PYR_PV_weight_cv = 1;
double * _array_PYR_PYR_clock_dt;
const int _num__array_PYR_PYR_clock_dt = 1;
double * _array_PYR_PYR_clock_t;
const int _num__array_PYR_PYR_clock_t = 1;
int64_t * _array_PYR_PYR_clock_timestep;
const int _num__array_PYR_PYR_clock_timestep = 1;
int32_t * _array_PYR_PYR_N;
const int _num__array_PYR_PYR_N = 1;
double * _array_PYR_PYR_weight;
const int _num__array_PYR_PYR_weight = 1;
double * _array_PYR_PYR_weight_cv;
const int _num__array_PYR_PYR_weight_cv = 1;
double * _array_PYR_recurrent_NMDA_ratio;
const int _num__array_PYR_recurrent_NMDA_ratio = 1;
double * _array_PYR_release_AMPA;
const int _num__array_PYR_release_AMPA = 160;
double * _array_PYR_release_PV;
const int _num__array_PYR_release_PV = 160;
double * _array_PYR_release_PYR;
const int _num__array_PYR_release_PYR = 160;
double * _array_PYR_release_SST;
const int _num__array_PYR_release_SST = 160;
double * _array_PYR_share_2CD_cells;
const int _num__array_PYR_share_2CD_cells = 1;
double * _array_PYR_spill_clock_dt;
const int _num__array_PYR_spill_clock_dt = 1;
double * _array_PYR_spill_clock_t;
const int _num__array_PYR_spill_clock_t = 1;
int64_t * _array_PYR_spill_clock_timestep;
const int _num__array_PYR_spill_clock_timestep = 1;
int32_t * _array_PYR_spill_N;
const int _num__array_PYR_spill_N = 1;
double * _array_PYR_SST_clock_dt;
const int _num__array_PYR_SST_clock_dt = 1;
double * _array_PYR_SST_clock_t;
const int _num__array_PYR_SST_clock_t = 1;
int64_t * _array_PYR_SST_clock_timestep;
const int _num__array_PYR_SST_clock_timestep = 1;
int32_t * _array_PYR_SST_N;
const int _num__array_PYR_SST_N = 1;
double * _array_PYR_SST_weight;
const int _num__array_PYR_SST_weight = 1;
double * _array_PYR_SST_weight_cv;
const int _num__array_PYR_SST_weight_cv = 1;
double * _array_PYR_t_ref;
const int _num__array_PYR_t_ref = 1;
double * _array_PYR_t_spike;
const int _num__array_PYR_t_spike = 160;
double * _array_PYR_target_rate;
const int _num__array_PYR_target_rate = 1;
double * _array_PYR_tau_AMPA;
const int _num__array_PYR_tau_AMPA = 1;
double * _array_PYR_tau_depression_PV;
const int _num__array_PYR_tau_depression_PV = 1;
double * _array_PYR_tau_depression_PYR;
const int _num__array_PYR_tau_depression_PYR = 1;
double * _array_PYR_tau_depression_SST;
const int _num__array_PYR_tau_depression_SST = 1;
double * _array_PYR_tau_facilitation_SST;
const int _num__array_PYR_tau_facilitation_SST = 1;
double * _array_PYR_tau_NMDA;
const int _num__array_PYR_tau_NMDA = 1;
double * _array_PYR_tau_NMDA_rise;
const int _num__array_PYR_tau_NMDA_rise = 1;
double * _array_PYR_tau_PV;
const int _num__array_PYR_tau_PV = 1;
double * _array_PYR_tau_SST;
const int _num__array_PYR_tau_SST = 1;
double * _array_PYR_tau_w;
const int _num__array_PYR_tau_w = 1;
double * _array_PYR_tonic_2AB;
const int _num__array_PYR_tonic_2AB = 160;
double * _array_PYR_tonic_2CD;
const int _num__array_PYR_tonic_2CD = 160;
double * _array_PYR_tonic_gated;
const int _num__array_PYR_tonic_gated = 1;
double * _array_PYR_tonic_share_2CD;
const int _num__array_PYR_tonic_share_2CD = 1;
double * _array_PYR_transmit;
const int _num__array_PYR_transmit = 160;
double * _array_PYR_U_PV;
const int _num__array_PYR_U_PV = 1;
double * _array_PYR_U_PYR;
const int _num__array_PYR_U_PYR = 1;
double * _array_PYR_U_SST;
const int _num__array_PYR_U_SST = 1;
double * _array_PYR_u_SST;
const int _num__array_PYR_u_SST = 160;
double * _array_PYR_use_dependence;
const int _num__array_PYR_use_dependence = 1;
double * _array_PYR_v;
const int _num__array_PYR_v = 160;
double * _array_PYR_V_Kd_1;
const int _num__array_PYR_V_Kd_1 = 1;
double * _array_PYR_v_Mg;
const int _num__array_PYR_v_Mg = 1;
double * _array_PYR_v_off_1;
const int _num__array_PYR_v_off_1 = 1;
double * _array_PYR_V_reset;
const int _num__array_PYR_V_reset = 1;
double * _array_PYR_V_th;
const int _num__array_PYR_V_th = 1;
double * _array_PYR_V_th_cell;
const int _num__array_PYR_V_th_cell = 160;
double * _array_PYR_V_th_sd;
const int _num__array_PYR_V_th_sd = 1;
double * _array_PYR_voltage_dependence;
const int _num__array_PYR_voltage_dependence = 1;
double * _array_PYR_w;
const int _num__array_PYR_w = 160;
double * _array_PYR_x_NMDA;
const int _num__array_PYR_x_NMDA = 160;
double * _array_PYR_x_PV;
const int _num__array_PYR_x_PV = 160;
double * _array_PYR_x_PYR;
const int _num__array_PYR_x_PYR = 160;
double * _array_PYR_x_SST;
const int _num__array_PYR_x_SST = 160;
int32_t * _array_record_PYR__indices;
const int _num__array_record_PYR__indices = 2;
double * _array_record_PYR_clock_dt;
const int _num__array_record_PYR_clock_dt = 1;
double * _array_record_PYR_clock_t;
const int _num__array_record_PYR_clock_t = 1;
int64_t * _array_record_PYR_clock_timestep;
const int _num__array_record_PYR_clock_timestep = 1;
double * _array_record_PYR_I_NMDA;
const int _num__array_record_PYR_I_NMDA = (0, 2);
int32_t * _array_record_PYR_N;
const int _num__array_record_PYR_N = 1;
double * _array_record_PYR_v;
const int _num__array_record_PYR_v = (0, 2);
int32_t * _array_record_SST__indices;
const int _num__array_record_SST__indices = 1;
double * _array_record_SST_block_2CD;
const int _num__array_record_SST_block_2CD = (0, 1);
double * _array_record_SST_clock_dt;
const int _num__array_record_SST_clock_dt = 1;
double * _array_record_SST_clock_t;
const int _num__array_record_SST_clock_t = 1;
int64_t * _array_record_SST_clock_timestep;
const int _num__array_record_SST_clock_timestep = 1;
int32_t * _array_record_SST_N;
const int _num__array_record_SST_N = 1;
int32_t * _array_slow__indices;
const int _num__array_slow__indices = 1;
double * _array_slow_adapted;
const int _num__array_slow_adapted = (0, 1);
double * _array_slow_adapted_translation;
const int _num__array_slow_adapted_translation = (0, 1);
double * _array_slow_adenosine;
const int _num__array_slow_adenosine = (0, 1);
double * _array_slow_akt;
const int _num__array_slow_akt = (0, 1);
double * _array_slow_ampa_throughput;
const int _num__array_slow_ampa_throughput = (0, 1);
double * _array_slow_assembly_1;
const int _num__array_slow_assembly_1 = (0, 1);
double * _array_slow_assembly_2;
const int _num__array_slow_assembly_2 = (0, 1);
double * _array_slow_assembly_3;
const int _num__array_slow_assembly_3 = (0, 1);
double * _array_slow_assembly_4;
const int _num__array_slow_assembly_4 = (0, 1);
double * _array_slow_assembly_5;
const int _num__array_slow_assembly_5 = (0, 1);
double * _array_slow_assembly_6;
const int _num__array_slow_assembly_6 = (0, 1);
double * _array_slow_bdnf;
const int _num__array_slow_bdnf = (0, 1);
double * _array_slow_bdnf_store;
const int _num__array_slow_bdnf_store = (0, 1);
double * _array_slow_brake;
const int _num__array_slow_brake = (0, 1);
double * _array_slow_clock_dt;
const int _num__array_slow_clock_dt = 1;
double * _array_slow_clock_t;
const int _num__array_slow_clock_t = 1;
int64_t * _array_slow_clock_timestep;
const int _num__array_slow_clock_timestep = 1;
double * _array_slow_drug_level;
const int _num__array_slow_drug_level = (0, 1);
double * _array_slow_erk;
const int _num__array_slow_erk = (0, 1);
double * _array_slow_gaba;
const int _num__array_slow_gaba = (0, 1);
double * _array_slow_gaba_tissue;
const int _num__array_slow_gaba_tissue = (0, 1);
double * _array_slow_glutamate;
const int _num__array_slow_glutamate = (0, 1);
double * _array_slow_glutamate_cycling;
const int _num__array_slow_glutamate_cycling = (0, 1);
double * _array_slow_glutamate_dialysate;
const int _num__array_slow_glutamate_dialysate = (0, 1);
double * _array_slow_glx_tissue;
const int _num__array_slow_glx_tissue = (0, 1);
double * _array_slow_inflammation;
const int _num__array_slow_inflammation = (0, 1);
double * _array_slow_inhibition_gain;
const int _num__array_slow_inhibition_gain = (0, 1);
double * _array_slow_made;
const int _num__array_slow_made = (0, 1);
double * _array_slow_mtorc1;
const int _num__array_slow_mtorc1 = (0, 1);
double * _array_slow_mushroom;
const int _num__array_slow_mushroom = (0, 1);
int32_t * _array_slow_N;
const int _num__array_slow_N = 1;
double * _array_slow_old_stable;
const int _num__array_slow_old_stable = (0, 1);
double * _array_slow_old_transient;
const int _num__array_slow_old_transient = (0, 1);
double * _array_slow_p70s6k;
const int _num__array_slow_p70s6k = (0, 1);
double * _array_slow_p_eef2;
const int _num__array_slow_p_eef2 = (0, 1);
double * _array_slow_protein_labile;
const int _num__array_slow_protein_labile = (0, 1);
double * _array_slow_protein_stable;
const int _num__array_slow_protein_stable = (0, 1);
double * _array_slow_pyr_rate;
const int _num__array_slow_pyr_rate = (0, 1);
double * _array_slow_resting;
const int _num__array_slow_resting = (0, 1);
double * _array_slow_slow_time;
const int _num__array_slow_slow_time = (0, 1);
double * _array_slow_stable;
const int _num__array_slow_stable = (0, 1);
double * _array_slow_stress_load;
const int _num__array_slow_stress_load = (0, 1);
double * _array_slow_surge;
const int _num__array_slow_surge = (0, 1);
double * _array_slow_transient;
const int _num__array_slow_transient = (0, 1);
double * _array_slow_trkb;
const int _num__array_slow_trkb = (0, 1);
double * _array_slow_vegf;
const int _num__array_slow_vegf = (0, 1);
int32_t * _array_spikes_PV__source_idx;
const int _num__array_spikes_PV__source_idx = 24;
int32_t * _array_spikes_PV_count;
const int _num__array_spikes_PV_count = 24;
int32_t * _array_spikes_PV_N;
const int _num__array_spikes_PV_N = 1;
int32_t * _array_spikes_PYR__source_idx;
const int _num__array_spikes_PYR__source_idx = 160;
int32_t * _array_spikes_PYR_count;
const int _num__array_spikes_PYR_count = 160;
int32_t * _array_spikes_PYR_N;
const int _num__array_spikes_PYR_N = 1;
int32_t * _array_spikes_SST__source_idx;
const int _num__array_spikes_SST__source_idx = 16;
int32_t * _array_spikes_SST_count;
const int _num__array_spikes_SST_count = 16;
int32_t * _array_spikes_SST_N;
const int _num__array_spikes_SST_N = 1;
double * _array_SST_1_block_clock_dt;
const int _num__array_SST_1_block_clock_dt = 1;
double * _array_SST_1_block_clock_t;
const int _num__array_SST_1_block_clock_t = 1;
int64_t * _array_SST_1_block_clock_timestep;
const int _num__array_SST_1_block_clock_timestep = 1;
int32_t * _array_SST__spikespace;
const int _num__array_SST__spikespace = 17;
double * _array_SST_AMPA_factor;
const int _num__array_SST_AMPA_factor = 1;
double * _array_SST_available_2AB;
const int _num__array_SST_available_2AB = 16;
double * _array_SST_available_2CD;
const int _num__array_SST_available_2CD = 16;
double * _array_SST_b_1_2AB;
const int _num__array_SST_b_1_2AB = 16;
double * _array_SST_b_1_2CD;
const int _num__array_SST_b_1_2CD = 16;
double * _array_SST_b_1_tonic;
const int _num__array_SST_b_1_tonic = 16;
double * _array_SST_b_w;
const int _num__array_SST_b_w = 1;
double * _array_SST_background_NMDA_ratio;
const int _num__array_SST_background_NMDA_ratio = 1;
double * _array_SST_background_rate;
const int _num__array_SST_background_rate = 1;
double * _array_SST_background_weight;
const int _num__array_SST_background_weight = 1;
double * _array_SST_block_dt;
const int _num__array_SST_block_dt = 1;
double * _array_SST_C_m;
const int _num__array_SST_C_m = 1;
double * _array_SST_clock_dt;
const int _num__array_SST_clock_dt = 1;
double * _array_SST_clock_t;
const int _num__array_SST_clock_t = 1;
int64_t * _array_SST_clock_timestep;
const int _num__array_SST_clock_timestep = 1;
double * _array_SST_conductance_step_clock_dt;
const int _num__array_SST_conductance_step_clock_dt = 1;
double * _array_SST_conductance_step_clock_t;
const int _num__array_SST_conductance_step_clock_t = 1;
int64_t * _array_SST_conductance_step_clock_timestep;
const int _num__array_SST_conductance_step_clock_timestep = 1;
double * _array_SST_count_from;
const int _num__array_SST_count_from = 1;
double * _array_SST_countdown;
const int _num__array_SST_countdown = 16;
double * _array_SST_counted;
const int _num__array_SST_counted = 16;
double * _array_SST_delay_cell;
const int _num__array_SST_delay_cell = 16;
double * _array_SST_drive_cell;
const int _num__array_SST_drive_cell = 16;
double * _array_SST_drive_cv;
const int _num__array_SST_drive_cv = 1;
double * _array_SST_E_AMPA;
const int _num__array_SST_E_AMPA = 1;
double * _array_SST_E_GABA;
const int _num__array_SST_E_GABA = 1;
double * _array_SST_E_L;
const int _num__array_SST_E_L = 1;
double * _array_SST_E_NMDA;
const int _num__array_SST_E_NMDA = 1;
double * _array_SST_exposure;
const int _num__array_SST_exposure = 1;
double * _array_SST_fraction_2CD;
const int _num__array_SST_fraction_2CD = 1;
double * _array_SST_fraction_cell;
const int _num__array_SST_fraction_cell = 16;
double * _array_SST_g_AMPA;
const int _num__array_SST_g_AMPA = 16;
double * _array_SST_g_L;
const int _num__array_SST_g_L = 1;
double * _array_SST_g_NMDA;
const int _num__array_SST_g_NMDA = 16;
double * _array_SST_G_pool;
const int _num__array_SST_G_pool = 1;
double * _array_SST_g_PV;
const int _num__array_SST_g_PV = 16;
double * _array_SST_g_SST;
const int _num__array_SST_g_SST = 16;
double * _array_SST_g_tonic;
const int _num__array_SST_g_tonic = 1;
double * _array_SST_g_tonic_arm;
const int _num__array_SST_g_tonic_arm = 1;
double * _array_SST_g_tonic_NMDA;
const int _num__array_SST_g_tonic_NMDA = 1;
int32_t * _array_SST_i;
const int _num__array_SST_i = 16;
double * _array_SST_imposed;
const int _num__array_SST_imposed = 1;
double * _array_SST_k_leak_1;
const int _num__array_SST_k_leak_1 = 1;
double * _array_SST_Kd_1_2AB;
const int _num__array_SST_Kd_1_2AB = 1;
double * _array_SST_Kd_1_2CD;
const int _num__array_SST_Kd_1_2CD = 1;
double * _array_SST_kon_1;
const int _num__array_SST_kon_1 = 1;
double * _array_SST_M_2AB;
const int _num__array_SST_M_2AB = 1;
double * _array_SST_M_2CD;
const int _num__array_SST_M_2CD = 1;
double * _array_SST_mean_delay;
const int _num__array_SST_mean_delay = 1;
double * _array_SST_Mg;
const int _num__array_SST_Mg = 1;
double * _array_SST_Mg_competition;
const int _num__array_SST_Mg_competition = 1;
int32_t * _array_SST_noise_stream;
const int _num__array_SST_noise_stream = 1;
double * _array_SST_open_loop;
const int _num__array_SST_open_loop = 1;
double * _array_SST_PV_clock_dt;
const int _num__array_SST_PV_clock_dt = 1;
double * _array_SST_PV_clock_t;
const int _num__array_SST_PV_clock_t = 1;
int64_t * _array_SST_PV_clock_timestep;
const int _num__array_SST_PV_clock_timestep = 1;
int32_t * _array_SST_PV_N;
const int _num__array_SST_PV_N = 1;
double * _array_SST_PV_weight;
const int _num__array_SST_PV_weight = 1;
double * _array_SST_PV_weight_cv;
const int _num__array_SST_PV_weight_cv = 1;
double * _array_SST_PYR_clock_dt;
const int _num__array_SST_PYR_clock_dt = 1;
double * _array_SST_PYR_clock_t;
const int _num__array_SST_PYR_clock_t = 1;
int64_t * _array_SST_PYR_clock_timestep;
const int _num__array_SST_PYR_clock_timestep = 1;
int32_t * _array_SST_PYR_N;
const int _num__array_SST_PYR_N = 1;
double * _array_SST_PYR_weight;
const int _num__array_SST_PYR_weight = 1;
double * _array_SST_PYR_weight_cv;
const int _num__array_SST_PYR_weight_cv = 1;
double * _array_SST_recurrent_NMDA_ratio;
const int _num__array_SST_recurrent_NMDA_ratio = 1;
double * _array_SST_share_2CD_cells;
const int _num__array_SST_share_2CD_cells = 1;
double * _array_SST_spill_clock_dt;
const int _num__array_SST_spill_clock_dt = 1;
double * _array_SST_spill_clock_t;
const int _num__array_SST_spill_clock_t = 1;
int64_t * _array_SST_spill_clock_timestep;
const int _num__array_SST_spill_clock_timestep = 1;
int32_t * _array_SST_spill_N;
const int _num__array_SST_spill_N = 1;
double * _array_SST_t_ref;
const int _num__array_SST_t_ref = 1;
double * _array_SST_target_rate;
const int _num__array_SST_target_rate = 1;
double * _array_SST_tau_AMPA;
const int _num__array_SST_tau_AMPA = 1;
double * _array_SST_tau_NMDA;
const int _num__array_SST_tau_NMDA = 1;
double * _array_SST_tau_NMDA_rise;
const int _num__array_SST_tau_NMDA_rise = 1;
double * _array_SST_tau_PV;
const int _num__array_SST_tau_PV = 1;
double * _array_SST_tau_SST;
const int _num__array_SST_tau_SST = 1;
double * _array_SST_tau_w;
const int _num__array_SST_tau_w = 1;
double * _array_SST_tonic_2AB;
const int _num__array_SST_tonic_2AB = 16;
double * _array_SST_tonic_2CD;
const int _num__array_SST_tonic_2CD = 16;
double * _array_SST_tonic_gated;
const int _num__array_SST_tonic_gated = 1;
double * _array_SST_tonic_share_2CD;
const int _num__array_SST_tonic_share_2CD = 1;
double * _array_SST_transmit;
const int _num__array_SST_transmit = 16;
double * _array_SST_use_dependence;
const int _num__array_SST_use_dependence = 1;
double * _array_SST_v;
const int _num__array_SST_v = 16;
double * _array_SST_V_Kd_1;
const int _num__array_SST_V_Kd_1 = 1;
double * _array_SST_v_Mg;
const int _num__array_SST_v_Mg = 1;
double * _array_SST_v_off_1;
const int _num__array_SST_v_off_1 = 1;
double * _array_SST_V_reset;
const int _num__array_SST_V_reset = 1;
double * _array_SST_V_th;
const int _num__array_SST_V_th = 1;
double * _array_SST_V_th_cell;
const int _num__array_SST_V_th_cell = 16;
double * _array_SST_V_th_sd;
const int _num__array_SST_V_th_sd = 1;
double * _array_SST_voltage_dependence;
const int _num__array_SST_voltage_dependence = 1;
double * _array_SST_w;
const int _num__array_SST_w = 16;
double * _array_SST_x_NMDA;
const int _num__array_SST_x_NMDA = 16;

//////////////// dynamic arrays 1d /////////
std::vector<double> _dynamic_array_block_PV_t;
std::vector<double> _dynamic_array_block_PYR_t;
std::vector<double> _dynamic_array_block_SST_t;
std::vector<int32_t> _dynamic_array_block_sum__synaptic_post;
std::vector<int32_t> _dynamic_array_block_sum__synaptic_pre;
std::vector<int32_t> _dynamic_array_block_sum_N_incoming;
std::vector<int32_t> _dynamic_array_block_sum_N_outgoing;
std::vector<int32_t> _dynamic_array_lfp_sum__synaptic_post;
std::vector<int32_t> _dynamic_array_lfp_sum__synaptic_pre;
std::vector<int32_t> _dynamic_array_lfp_sum_N_incoming;
std::vector<int32_t> _dynamic_array_lfp_sum_N_outgoing;
std::vector<double> _dynamic_array_lfp_t;
std::vector<int32_t> _dynamic_array_PV_PV__synaptic_post;
std::vector<int32_t> _dynamic_array_PV_PV__synaptic_pre;
std::vector<double> _dynamic_array_PV_PV_delay;
std::vector<int32_t> _dynamic_array_PV_PV_N_incoming;
std::vector<int32_t> _dynamic_array_PV_PV_N_outgoing;
std::vector<double> _dynamic_array_PV_PV_relative_weight;
std::vector<int32_t> _dynamic_array_PV_PYR__synaptic_post;
std::vector<int32_t> _dynamic_array_PV_PYR__synaptic_pre;
std::vector<double> _dynamic_array_PV_PYR_delay;
std::vector<int32_t> _dynamic_array_PV_PYR_N_incoming;
std::vector<int32_t> _dynamic_array_PV_PYR_N_outgoing;
std::vector<double> _dynamic_array_PV_PYR_relative_weight;
std::vector<int32_t> _dynamic_array_PV_spill__synaptic_post;
std::vector<int32_t> _dynamic_array_PV_spill__synaptic_pre;
std::vector<double> _dynamic_array_PV_spill_delay;
std::vector<int32_t> _dynamic_array_PV_spill_N_incoming;
std::vector<int32_t> _dynamic_array_PV_spill_N_outgoing;
std::vector<int32_t> _dynamic_array_PV_SST__synaptic_post;
std::vector<int32_t> _dynamic_array_PV_SST__synaptic_pre;
std::vector<double> _dynamic_array_PV_SST_delay;
std::vector<int32_t> _dynamic_array_PV_SST_N_incoming;
std::vector<int32_t> _dynamic_array_PV_SST_N_outgoing;
std::vector<double> _dynamic_array_PV_SST_relative_weight;
std::vector<int32_t> _dynamic_array_PYR_PV__synaptic_post;
std::vector<int32_t> _dynamic_array_PYR_PV__synaptic_pre;
std::vector<double> _dynamic_array_PYR_PV_delay;
std::vector<int32_t> _dynamic_array_PYR_PV_N_incoming;
std::vector<int32_t> _dynamic_array_PYR_PV_N_outgoing;
std::vector<double> _dynamic_array_PYR_PV_relative_weight;
std::vector<int32_t> _dynamic_array_PYR_PYR__synaptic_post;
std::vector<int32_t> _dynamic_array_PYR_PYR__synaptic_pre;
std::vector<double> _dynamic_array_PYR_PYR_delay;
std::vector<int32_t> _dynamic_array_PYR_PYR_N_incoming;
std::vector<int32_t> _dynamic_array_PYR_PYR_N_outgoing;
std::vector<double> _dynamic_array_PYR_PYR_relative_weight;
std::vector<int32_t> _dynamic_array_PYR_spill__synaptic_post;
std::vector<int32_t> _dynamic_array_PYR_spill__synaptic_pre;
std::vector<double> _dynamic_array_PYR_spill_delay;
std::vector<int32_t> _dynamic_array_PYR_spill_N_incoming;
std::vector<int32_t> _dynamic_array_PYR_spill_N_outgoing;
std::vector<int32_t> _dynamic_array_PYR_SST__synaptic_post;
std::vector<int32_t> _dynamic_array_PYR_SST__synaptic_pre;
std::vector<double> _dynamic_array_PYR_SST_delay;
std::vector<int32_t> _dynamic_array_PYR_SST_N_incoming;
std::vector<int32_t> _dynamic_array_PYR_SST_N_outgoing;
std::vector<double> _dynamic_array_PYR_SST_relative_weight;
std::vector<double> _dynamic_array_record_PYR_t;
std::vector<double> _dynamic_array_record_SST_t;
std::vector<double> _dynamic_array_slow_t;
std::vector<int32_t> _dynamic_array_spikes_PV_i;
std::vector<double> _dynamic_array_spikes_PV_t;
std::vector<int32_t> _dynamic_array_spikes_PYR_i;
std::vector<double> _dynamic_array_spikes_PYR_t;
std::vector<int32_t> _dynamic_array_spikes_SST_i;
std::vector<double> _dynamic_array_spikes_SST_t;
std::vector<int32_t> _dynamic_array_SST_PV__synaptic_post;
std::vector<int32_t> _dynamic_array_SST_PV__synaptic_pre;
std::vector<double> _dynamic_array_SST_PV_delay;
std::vector<int32_t> _dynamic_array_SST_PV_N_incoming;
std::vector<int32_t> _dynamic_array_SST_PV_N_outgoing;
std::vector<double> _dynamic_array_SST_PV_relative_weight;
std::vector<int32_t> _dynamic_array_SST_PYR__synaptic_post;
std::vector<int32_t> _dynamic_array_SST_PYR__synaptic_pre;
std::vector<double> _dynamic_array_SST_PYR_delay;
std::vector<int32_t> _dynamic_array_SST_PYR_N_incoming;
std::vector<int32_t> _dynamic_array_SST_PYR_N_outgoing;
std::vector<double> _dynamic_array_SST_PYR_relative_weight;
std::vector<int32_t> _dynamic_array_SST_spill__synaptic_post;
std::vector<int32_t> _dynamic_array_SST_spill__synaptic_pre;
std::vector<double> _dynamic_array_SST_spill_delay;
std::vector<int32_t> _dynamic_array_SST_spill_N_incoming;
std::vector<int32_t> _dynamic_array_SST_spill_N_outgoing;

//////////////// dynamic arrays 2d /////////
DynamicArray2D<double> _dynamic_array_block_PV_block_2AB;
DynamicArray2D<double> _dynamic_array_block_PV_block_2CD;
DynamicArray2D<double> _dynamic_array_block_PV_block_tonic;
DynamicArray2D<double> _dynamic_array_block_PYR_block_2AB;
DynamicArray2D<double> _dynamic_array_block_PYR_block_2CD;
DynamicArray2D<double> _dynamic_array_block_PYR_block_tonic;
DynamicArray2D<double> _dynamic_array_block_SST_block_2AB;
DynamicArray2D<double> _dynamic_array_block_SST_block_2CD;
DynamicArray2D<double> _dynamic_array_block_SST_block_tonic;
DynamicArray2D<double> _dynamic_array_lfp_signal;
DynamicArray2D<double> _dynamic_array_record_PYR_I_NMDA;
DynamicArray2D<double> _dynamic_array_record_PYR_v;
DynamicArray2D<double> _dynamic_array_record_SST_block_2CD;
DynamicArray2D<double> _dynamic_array_slow_adapted;
DynamicArray2D<double> _dynamic_array_slow_adapted_translation;
DynamicArray2D<double> _dynamic_array_slow_adenosine;
DynamicArray2D<double> _dynamic_array_slow_akt;
DynamicArray2D<double> _dynamic_array_slow_ampa_throughput;
DynamicArray2D<double> _dynamic_array_slow_assembly_1;
DynamicArray2D<double> _dynamic_array_slow_assembly_2;
DynamicArray2D<double> _dynamic_array_slow_assembly_3;
DynamicArray2D<double> _dynamic_array_slow_assembly_4;
DynamicArray2D<double> _dynamic_array_slow_assembly_5;
DynamicArray2D<double> _dynamic_array_slow_assembly_6;
DynamicArray2D<double> _dynamic_array_slow_bdnf;
DynamicArray2D<double> _dynamic_array_slow_bdnf_store;
DynamicArray2D<double> _dynamic_array_slow_brake;
DynamicArray2D<double> _dynamic_array_slow_drug_level;
DynamicArray2D<double> _dynamic_array_slow_erk;
DynamicArray2D<double> _dynamic_array_slow_gaba;
DynamicArray2D<double> _dynamic_array_slow_gaba_tissue;
DynamicArray2D<double> _dynamic_array_slow_glutamate;
DynamicArray2D<double> _dynamic_array_slow_glutamate_cycling;
DynamicArray2D<double> _dynamic_array_slow_glutamate_dialysate;
DynamicArray2D<double> _dynamic_array_slow_glx_tissue;
DynamicArray2D<double> _dynamic_array_slow_inflammation;
DynamicArray2D<double> _dynamic_array_slow_inhibition_gain;
DynamicArray2D<double> _dynamic_array_slow_made;
DynamicArray2D<double> _dynamic_array_slow_mtorc1;
DynamicArray2D<double> _dynamic_array_slow_mushroom;
DynamicArray2D<double> _dynamic_array_slow_old_stable;
DynamicArray2D<double> _dynamic_array_slow_old_transient;
DynamicArray2D<double> _dynamic_array_slow_p70s6k;
DynamicArray2D<double> _dynamic_array_slow_p_eef2;
DynamicArray2D<double> _dynamic_array_slow_protein_labile;
DynamicArray2D<double> _dynamic_array_slow_protein_stable;
DynamicArray2D<double> _dynamic_array_slow_pyr_rate;
DynamicArray2D<double> _dynamic_array_slow_resting;
DynamicArray2D<double> _dynamic_array_slow_slow_time;
DynamicArray2D<double> _dynamic_array_slow_stable;
DynamicArray2D<double> _dynamic_array_slow_stress_load;
DynamicArray2D<double> _dynamic_array_slow_surge;
DynamicArray2D<double> _dynamic_array_slow_transient;
DynamicArray2D<double> _dynamic_array_slow_trkb;
DynamicArray2D<double> _dynamic_array_slow_vegf;

/////////////// static arrays /////////////
int32_t * _static_array__array_block_PV__indices;
const int _num__static_array__array_block_PV__indices = 24;
int32_t * _static_array__array_block_PYR__indices;
const int _num__static_array__array_block_PYR__indices = 160;
int32_t * _static_array__array_block_SST__indices;
const int _num__static_array__array_block_SST__indices = 16;
int32_t * _static_array__array_record_PYR__indices;
const int _num__static_array__array_record_PYR__indices = 2;

//////////////// synapses /////////////////
// block_sum
// lfp_sum
// PV_PV
SynapticPathway PV_PV_pre(
    _dynamic_array_PV_PV__synaptic_pre,
    0, 24);
// PV_PYR
SynapticPathway PV_PYR_pre(
    _dynamic_array_PV_PYR__synaptic_pre,
    0, 24);
// PV_spill
SynapticPathway PV_spill_pre(
    _dynamic_array_PV_spill__synaptic_pre,
    0, 24);
// PV_SST
SynapticPathway PV_SST_pre(
    _dynamic_array_PV_SST__synaptic_pre,
    0, 24);
// PYR_PV
SynapticPathway PYR_PV_pre(
    _dynamic_array_PYR_PV__synaptic_pre,
    0, 160);
// PYR_PYR
SynapticPathway PYR_PYR_pre(
    _dynamic_array_PYR_PYR__synaptic_pre,
    0, 160);
// PYR_spill
SynapticPathway PYR_spill_pre(
    _dynamic_array_PYR_spill__synaptic_pre,
    0, 160);
// PYR_SST
SynapticPathway PYR_SST_pre(
    _dynamic_array_PYR_SST__synaptic_pre,
    0, 160);
// SST_PV
SynapticPathway SST_PV_pre(
    _dynamic_array_SST_PV__synaptic_pre,
    0, 16);
// SST_PYR
SynapticPathway SST_PYR_pre(
    _dynamic_array_SST_PYR__synaptic_pre,
    0, 16);
// SST_spill
SynapticPathway SST_spill_pre(
    _dynamic_array_SST_spill__synaptic_pre,
    0, 16);

//////////////// clocks ///////////////////
Clock block_PV_clock;  // attributes will be set in run.cpp
Clock block_PYR_clock;  // attributes will be set in run.cpp
Clock block_SST_clock;  // attributes will be set in run.cpp
Clock defaultclock;  // attributes will be set in run.cpp
Clock electrode_clock;  // attributes will be set in run.cpp
Clock lfp_clock;  // attributes will be set in run.cpp
Clock medium_clock;  // attributes will be set in run.cpp
Clock medium_step_clock;  // attributes will be set in run.cpp
Clock observer_clock;  // attributes will be set in run.cpp
Clock PV_1_block_clock;  // attributes will be set in run.cpp
Clock PV_clock;  // attributes will be set in run.cpp
Clock PV_conductance_step_clock;  // attributes will be set in run.cpp
Clock PV_PV_clock;  // attributes will be set in run.cpp
Clock PV_PYR_clock;  // attributes will be set in run.cpp
Clock PV_spill_clock;  // attributes will be set in run.cpp
Clock PV_SST_clock;  // attributes will be set in run.cpp
Clock PYR_1_block_clock;  // attributes will be set in run.cpp
Clock PYR_clock;  // attributes will be set in run.cpp
Clock PYR_conductance_step_clock;  // attributes will be set in run.cpp
Clock PYR_PV_clock;  // attributes will be set in run.cpp
Clock PYR_PYR_clock;  // attributes will be set in run.cpp
Clock PYR_spill_clock;  // attributes will be set in run.cpp
Clock PYR_SST_clock;  // attributes will be set in run.cpp
Clock record_PYR_clock;  // attributes will be set in run.cpp
Clock record_SST_clock;  // attributes will be set in run.cpp
Clock slow_clock;  // attributes will be set in run.cpp
Clock SST_1_block_clock;  // attributes will be set in run.cpp
Clock SST_clock;  // attributes will be set in run.cpp
Clock SST_conductance_step_clock;  // attributes will be set in run.cpp
Clock SST_PV_clock;  // attributes will be set in run.cpp
Clock SST_PYR_clock;  // attributes will be set in run.cpp
Clock SST_spill_clock;  // attributes will be set in run.cpp

// Profiling information for each code object
}

void _init_arrays()
{
    using namespace brian;

    // Arrays initialized to 0
    _array_block_PV__indices = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_block_PV__indices[i] = 0;

    _array_block_PV_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_block_PV_clock_dt[i] = 0;

    _array_block_PV_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_block_PV_clock_t[i] = 0;

    _array_block_PV_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_block_PV_clock_timestep[i] = 0;

    _array_block_PV_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_block_PV_N[i] = 0;

    _array_block_PYR__indices = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_block_PYR__indices[i] = 0;

    _array_block_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_block_PYR_clock_dt[i] = 0;

    _array_block_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_block_PYR_clock_t[i] = 0;

    _array_block_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_block_PYR_clock_timestep[i] = 0;

    _array_block_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_block_PYR_N[i] = 0;

    _array_block_SST__indices = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_block_SST__indices[i] = 0;

    _array_block_SST_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_block_SST_clock_dt[i] = 0;

    _array_block_SST_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_block_SST_clock_t[i] = 0;

    _array_block_SST_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_block_SST_clock_timestep[i] = 0;

    _array_block_SST_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_block_SST_N[i] = 0;

    _array_block_sum_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_block_sum_N[i] = 0;

    _array_defaultclock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_defaultclock_dt[i] = 0;

    _array_defaultclock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_defaultclock_t[i] = 0;

    _array_defaultclock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_defaultclock_timestep[i] = 0;

    _array_electrode_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_electrode_clock_dt[i] = 0;

    _array_electrode_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_electrode_clock_t[i] = 0;

    _array_electrode_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_electrode_clock_timestep[i] = 0;

    _array_electrode_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_electrode_i[i] = 0;

    _array_electrode_signal = new double[1];
    
    for(int i=0; i<1; i++) _array_electrode_signal[i] = 0;

    _array_lfp__indices = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_lfp__indices[i] = 0;

    _array_lfp_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_lfp_clock_dt[i] = 0;

    _array_lfp_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_lfp_clock_t[i] = 0;

    _array_lfp_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_lfp_clock_timestep[i] = 0;

    _array_lfp_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_lfp_N[i] = 0;

    _array_lfp_sum_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_lfp_sum_N[i] = 0;

    _array_medium_a1_antagonist = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_a1_antagonist[i] = 0;

    _array_medium_acceleration = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_acceleration[i] = 0;

    _array_medium_activity = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_activity[i] = 0;

    _array_medium_adapted = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_adapted[i] = 0;

    _array_medium_adapted_translation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_adapted_translation[i] = 0;

    _array_medium_adenosine = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_adenosine[i] = 0;

    _array_medium_adenosine_floor = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_adenosine_floor[i] = 0;

    _array_medium_adenosine_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_adenosine_gain[i] = 0;

    _array_medium_administered = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_administered[i] = 0;

    _array_medium_akt = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_akt[i] = 0;

    _array_medium_akt_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_akt_gain[i] = 0;

    _array_medium_akt_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_akt_K[i] = 0;

    _array_medium_akt_share = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_akt_share[i] = 0;

    _array_medium_ampa_antagonist = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_ampa_antagonist[i] = 0;

    _array_medium_AMPA_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_AMPA_factor[i] = 0;

    _array_medium_anti_BDNF = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_anti_BDNF[i] = 0;

    _array_medium_assembly_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_1[i] = 0;

    _array_medium_assembly_2 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_2[i] = 0;

    _array_medium_assembly_3 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_3[i] = 0;

    _array_medium_assembly_4 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_4[i] = 0;

    _array_medium_assembly_5 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_5[i] = 0;

    _array_medium_assembly_6 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_6[i] = 0;

    _array_medium_assembly_half = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_assembly_half[i] = 0;

    _array_medium_bdnf = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_bdnf[i] = 0;

    _array_medium_bdnf_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_bdnf_gain[i] = 0;

    _array_medium_bdnf_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_bdnf_K[i] = 0;

    _array_medium_bdnf_store = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_bdnf_store[i] = 0;

    _array_medium_block_acceleration = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_block_acceleration[i] = 0;

    _array_medium_brake = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_brake[i] = 0;

    _array_medium_brake_by_suppression = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_brake_by_suppression[i] = 0;

    _array_medium_brake_half = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_brake_half[i] = 0;

    _array_medium_brake_off_target = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_brake_off_target[i] = 0;

    _array_medium_cascade_acceleration = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_cascade_acceleration[i] = 0;

    _array_medium_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_clock_dt[i] = 0;

    _array_medium_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_clock_t[i] = 0;

    _array_medium_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_medium_clock_timestep[i] = 0;

    _array_medium_coincidence = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_coincidence[i] = 0;

    _array_medium_coincidence_half = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_coincidence_half[i] = 0;

    _array_medium_depletion = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_depletion[i] = 0;

    _array_medium_direct_cut = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_direct_cut[i] = 0;

    _array_medium_drug_level = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_drug_level[i] = 0;

    _array_medium_eef2_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_eef2_gain[i] = 0;

    _array_medium_enlargement = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_enlargement[i] = 0;

    _array_medium_erk = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_erk[i] = 0;

    _array_medium_erk_calcium = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_erk_calcium[i] = 0;

    _array_medium_erk_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_erk_gain[i] = 0;

    _array_medium_erk_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_erk_K[i] = 0;

    _array_medium_formation_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_formation_gain[i] = 0;

    _array_medium_gaba = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_gaba[i] = 0;

    _array_medium_GABA_breakdown = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_GABA_breakdown[i] = 0;

    _array_medium_GABA_synthesis = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_GABA_synthesis[i] = 0;

    _array_medium_gaba_tissue = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_gaba_tissue[i] = 0;

    _array_medium_glutamate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_glutamate[i] = 0;

    _array_medium_glutamate_cycling = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_glutamate_cycling[i] = 0;

    _array_medium_glutamate_dialysate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_glutamate_dialysate[i] = 0;

    _array_medium_Glx_oxidation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_Glx_oxidation[i] = 0;

    _array_medium_Glx_synthesis = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_Glx_synthesis[i] = 0;

    _array_medium_glx_tissue = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_glx_tissue[i] = 0;

    _array_medium_halted = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_halted[i] = 0;

    _array_medium_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_medium_i[i] = 0;

    _array_medium_imaging = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_imaging[i] = 0;

    _array_medium_indirect_cut = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_indirect_cut[i] = 0;

    _array_medium_inflammation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_inflammation[i] = 0;

    _array_medium_inhibition_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_inhibition_gain[i] = 0;

    _array_medium_k_fixation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_k_fixation[i] = 0;

    _array_medium_k_loss = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_k_loss[i] = 0;

    _array_medium_k_synthesis = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_k_synthesis[i] = 0;

    _array_medium_kinase_slope = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_kinase_slope[i] = 0;

    _array_medium_Km = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_Km[i] = 0;

    _array_medium_leak_share = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_leak_share[i] = 0;

    _array_medium_least_adapted = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_least_adapted[i] = 0;

    _array_medium_level_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_level_1[i] = 0;

    _array_medium_linked_inhibition_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_linked_inhibition_gain[i] = 0;

    _array_medium_linked_spine_AMPA_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_linked_spine_AMPA_factor[i] = 0;

    _array_medium_linked_uptake_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_linked_uptake_factor[i] = 0;

    _array_medium_LVDCC_block = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_LVDCC_block[i] = 0;

    _array_medium_made = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_made[i] = 0;

    _array_medium_mtorc1 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mtorc1[i] = 0;

    _array_medium_mtorc1_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mtorc1_gain[i] = 0;

    _array_medium_mtorc1_inhibition = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mtorc1_inhibition[i] = 0;

    _array_medium_mtorc1_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mtorc1_K[i] = 0;

    _array_medium_mtorc1_slope = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mtorc1_slope[i] = 0;

    _array_medium_mushroom = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mushroom[i] = 0;

    _array_medium_mushroom_share = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_mushroom_share[i] = 0;

    _array_medium_n_max = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_n_max[i] = 0;

    _array_medium_off_target_K50 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_off_target_K50[i] = 0;

    _array_medium_old_stable = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_old_stable[i] = 0;

    _array_medium_old_transient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_old_transient[i] = 0;

    _array_medium_p70s6k = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_p70s6k[i] = 0;

    _array_medium_p70s6k_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_p70s6k_gain[i] = 0;

    _array_medium_p70s6k_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_p70s6k_K[i] = 0;

    _array_medium_p_eef2 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_p_eef2[i] = 0;

    _array_medium_p_eef2_inhibition = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_p_eef2_inhibition[i] = 0;

    _array_medium_protein_labile = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_protein_labile[i] = 0;

    _array_medium_protein_stable = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_protein_stable[i] = 0;

    _array_medium_pyr_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_pyr_rate[i] = 0;

    _array_medium_rapamycin_local = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_rapamycin_local[i] = 0;

    _array_medium_rapamycin_relief = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_rapamycin_relief[i] = 0;

    _array_medium_rapamycin_systemic = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_rapamycin_systemic[i] = 0;

    _array_medium_rate_max = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_rate_max[i] = 0;

    _array_medium_reference_gaba = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_reference_gaba[i] = 0;

    _array_medium_reference_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_reference_rate[i] = 0;

    _array_medium_reference_release = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_reference_release[i] = 0;

    _array_medium_release = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_release[i] = 0;

    _array_medium_release_filter = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_release_filter[i] = 0;

    _array_medium_release_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_release_gain[i] = 0;

    _array_medium_release_gain_max = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_release_gain_max[i] = 0;

    _array_medium_resting = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_resting[i] = 0;

    _array_medium_resting_slope = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_resting_slope[i] = 0;

    _array_medium_s6k_eef2k_cut = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_s6k_eef2k_cut[i] = 0;

    _array_medium_seen_in_slices = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_seen_in_slices[i] = 0;

    _array_medium_seen_in_vivo = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_seen_in_vivo[i] = 0;

    _array_medium_slow_time = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_slow_time[i] = 0;

    _array_medium_spine_feedback = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_spine_feedback[i] = 0;

    _array_medium_stabilisation_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stabilisation_gain[i] = 0;

    _array_medium_stable = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stable[i] = 0;

    _array_medium_stable_share = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stable_share[i] = 0;

    _array_medium_step_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_step_clock_dt[i] = 0;

    _array_medium_step_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_step_clock_t[i] = 0;

    _array_medium_step_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_medium_step_clock_timestep[i] = 0;

    _array_medium_store_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_store_gain[i] = 0;

    _array_medium_stress = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress[i] = 0;

    _array_medium_stress_BDNF = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_BDNF[i] = 0;

    _array_medium_stress_formation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_formation[i] = 0;

    _array_medium_stress_load = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_load[i] = 0;

    _array_medium_stress_transient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_transient[i] = 0;

    _array_medium_stress_uptake = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_uptake[i] = 0;

    _array_medium_stress_withdrawal = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_stress_withdrawal[i] = 0;

    _array_medium_suppression_range = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_suppression_range[i] = 0;

    _array_medium_surge = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_surge[i] = 0;

    _array_medium_surge_slope = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_surge_slope[i] = 0;

    _array_medium_synthesis_half = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_synthesis_half[i] = 0;

    _array_medium_t_end = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_t_end[i] = 0;

    _array_medium_tau_activity = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_activity[i] = 0;

    _array_medium_tau_adaptation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_adaptation[i] = 0;

    _array_medium_tau_adaptation_translation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_adaptation_translation[i] = 0;

    _array_medium_tau_adenosine = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_adenosine[i] = 0;

    _array_medium_tau_akt_off = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_akt_off[i] = 0;

    _array_medium_tau_akt_on = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_akt_on[i] = 0;

    _array_medium_tau_assembly = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_assembly[i] = 0;

    _array_medium_tau_bdnf = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_bdnf[i] = 0;

    _array_medium_tau_brake_off = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_brake_off[i] = 0;

    _array_medium_tau_brake_on = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_brake_on[i] = 0;

    _array_medium_tau_dialysate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_dialysate[i] = 0;

    _array_medium_tau_erk_off = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_erk_off[i] = 0;

    _array_medium_tau_erk_on = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_erk_on[i] = 0;

    _array_medium_tau_GABA_ambient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_GABA_ambient[i] = 0;

    _array_medium_tau_GABA_tissue = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_GABA_tissue[i] = 0;

    _array_medium_tau_glutamate = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_glutamate[i] = 0;

    _array_medium_tau_glutamine = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_glutamine[i] = 0;

    _array_medium_tau_Glx_tissue = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_Glx_tissue[i] = 0;

    _array_medium_tau_homeostasis = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_homeostasis[i] = 0;

    _array_medium_tau_inflammation = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_inflammation[i] = 0;

    _array_medium_tau_mtorc1 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_mtorc1[i] = 0;

    _array_medium_tau_p70s6k_off = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_p70s6k_off[i] = 0;

    _array_medium_tau_p70s6k_on = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_p70s6k_on[i] = 0;

    _array_medium_tau_p_eef2 = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_p_eef2[i] = 0;

    _array_medium_tau_shape = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_shape[i] = 0;

    _array_medium_tau_stable = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_stable[i] = 0;

    _array_medium_tau_stable_spines = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_stable_spines[i] = 0;

    _array_medium_tau_store = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_store[i] = 0;

    _array_medium_tau_stress = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_stress[i] = 0;

    _array_medium_tau_synthesis = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_synthesis[i] = 0;

    _array_medium_tau_transient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_transient[i] = 0;

    _array_medium_tau_trkb_off = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_trkb_off[i] = 0;

    _array_medium_tau_trkb_on = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_trkb_on[i] = 0;

    _array_medium_tau_vegf = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tau_vegf[i] = 0;

    _array_medium_tonic_gaba = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_tonic_gaba[i] = 0;

    _array_medium_transient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_transient[i] = 0;

    _array_medium_translation_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_translation_gain[i] = 0;

    _array_medium_trkb = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_trkb[i] = 0;

    _array_medium_trkb_block = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_trkb_block[i] = 0;

    _array_medium_trkb_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_trkb_gain[i] = 0;

    _array_medium_trkb_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_trkb_K[i] = 0;

    _array_medium_val66met = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_val66met[i] = 0;

    _array_medium_val66met_loss = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_val66met_loss[i] = 0;

    _array_medium_vegf = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_vegf[i] = 0;

    _array_medium_vegf_block = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_vegf_block[i] = 0;

    _array_medium_vegf_gain = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_vegf_gain[i] = 0;

    _array_medium_vegf_K = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_vegf_K[i] = 0;

    _array_medium_w_transient = new double[1];
    
    for(int i=0; i<1; i++) _array_medium_w_transient[i] = 0;

    _array_observer_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_observer_clock_dt[i] = 0;

    _array_observer_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_observer_clock_t[i] = 0;

    _array_observer_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_observer_clock_timestep[i] = 0;

    _array_observer_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_observer_i[i] = 0;

    _array_observer_reference_block = new double[1];
    
    for(int i=0; i<1; i++) _array_observer_reference_block[i] = 0;

    _array_PV_1_block_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_1_block_clock_dt[i] = 0;

    _array_PV_1_block_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_1_block_clock_t[i] = 0;

    _array_PV_1_block_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_1_block_clock_timestep[i] = 0;

    _array_PV__spikespace = new int32_t[25];
    
    for(int i=0; i<25; i++) _array_PV__spikespace[i] = 0;

    _array_PV_AMPA_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_AMPA_factor[i] = 0;

    _array_PV_available_2AB = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_available_2AB[i] = 0;

    _array_PV_available_2CD = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_available_2CD[i] = 0;

    _array_PV_b_1_2AB = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_b_1_2AB[i] = 0;

    _array_PV_b_1_2CD = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_b_1_2CD[i] = 0;

    _array_PV_b_1_tonic = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_b_1_tonic[i] = 0;

    _array_PV_b_w = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_b_w[i] = 0;

    _array_PV_background_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_background_NMDA_ratio[i] = 0;

    _array_PV_background_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_background_rate[i] = 0;

    _array_PV_background_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_background_weight[i] = 0;

    _array_PV_block_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_block_dt[i] = 0;

    _array_PV_C_m = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_C_m[i] = 0;

    _array_PV_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_clock_dt[i] = 0;

    _array_PV_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_clock_t[i] = 0;

    _array_PV_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_clock_timestep[i] = 0;

    _array_PV_conductance_step_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_conductance_step_clock_dt[i] = 0;

    _array_PV_conductance_step_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_conductance_step_clock_t[i] = 0;

    _array_PV_conductance_step_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_conductance_step_clock_timestep[i] = 0;

    _array_PV_count_from = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_count_from[i] = 0;

    _array_PV_countdown = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_countdown[i] = 0;

    _array_PV_counted = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_counted[i] = 0;

    _array_PV_delay_cell = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_delay_cell[i] = 0;

    _array_PV_drive_cell = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_drive_cell[i] = 0;

    _array_PV_drive_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_drive_cv[i] = 0;

    _array_PV_E_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_E_AMPA[i] = 0;

    _array_PV_E_GABA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_E_GABA[i] = 0;

    _array_PV_E_L = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_E_L[i] = 0;

    _array_PV_E_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_E_NMDA[i] = 0;

    _array_PV_exposure = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_exposure[i] = 0;

    _array_PV_fraction_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_fraction_2CD[i] = 0;

    _array_PV_fraction_cell = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_fraction_cell[i] = 0;

    _array_PV_g_AMPA = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_g_AMPA[i] = 0;

    _array_PV_g_L = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_g_L[i] = 0;

    _array_PV_g_NMDA = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_g_NMDA[i] = 0;

    _array_PV_G_pool = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_G_pool[i] = 0;

    _array_PV_g_PV = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_g_PV[i] = 0;

    _array_PV_g_SST = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_g_SST[i] = 0;

    _array_PV_g_tonic = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_g_tonic[i] = 0;

    _array_PV_g_tonic_arm = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_g_tonic_arm[i] = 0;

    _array_PV_g_tonic_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_g_tonic_NMDA[i] = 0;

    _array_PV_i = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_PV_i[i] = 0;

    _array_PV_imposed = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_imposed[i] = 0;

    _array_PV_k_leak_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_k_leak_1[i] = 0;

    _array_PV_Kd_1_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_Kd_1_2AB[i] = 0;

    _array_PV_Kd_1_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_Kd_1_2CD[i] = 0;

    _array_PV_kon_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_kon_1[i] = 0;

    _array_PV_M_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_M_2AB[i] = 0;

    _array_PV_M_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_M_2CD[i] = 0;

    _array_PV_mean_delay = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_mean_delay[i] = 0;

    _array_PV_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_Mg[i] = 0;

    _array_PV_Mg_competition = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_Mg_competition[i] = 0;

    _array_PV_noise_stream = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PV_noise_stream[i] = 0;

    _array_PV_open_loop = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_open_loop[i] = 0;

    _array_PV_PV_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_clock_dt[i] = 0;

    _array_PV_PV_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_clock_t[i] = 0;

    _array_PV_PV_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_clock_timestep[i] = 0;

    _array_PV_PV_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_N[i] = 0;

    _array_PV_PV_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_weight[i] = 0;

    _array_PV_PV_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PV_weight_cv[i] = 0;

    _array_PV_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_clock_dt[i] = 0;

    _array_PV_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_clock_t[i] = 0;

    _array_PV_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_clock_timestep[i] = 0;

    _array_PV_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_N[i] = 0;

    _array_PV_PYR_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_weight[i] = 0;

    _array_PV_PYR_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_PYR_weight_cv[i] = 0;

    _array_PV_recurrent_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_recurrent_NMDA_ratio[i] = 0;

    _array_PV_share_2CD_cells = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_share_2CD_cells[i] = 0;

    _array_PV_spill_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_spill_clock_dt[i] = 0;

    _array_PV_spill_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_spill_clock_t[i] = 0;

    _array_PV_spill_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_spill_clock_timestep[i] = 0;

    _array_PV_spill_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PV_spill_N[i] = 0;

    _array_PV_SST_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_clock_dt[i] = 0;

    _array_PV_SST_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_clock_t[i] = 0;

    _array_PV_SST_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_clock_timestep[i] = 0;

    _array_PV_SST_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_N[i] = 0;

    _array_PV_SST_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_weight[i] = 0;

    _array_PV_SST_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_SST_weight_cv[i] = 0;

    _array_PV_t_ref = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_t_ref[i] = 0;

    _array_PV_target_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_target_rate[i] = 0;

    _array_PV_tau_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_AMPA[i] = 0;

    _array_PV_tau_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_NMDA[i] = 0;

    _array_PV_tau_NMDA_rise = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_NMDA_rise[i] = 0;

    _array_PV_tau_PV = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_PV[i] = 0;

    _array_PV_tau_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_SST[i] = 0;

    _array_PV_tau_w = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tau_w[i] = 0;

    _array_PV_tonic_2AB = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_tonic_2AB[i] = 0;

    _array_PV_tonic_2CD = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_tonic_2CD[i] = 0;

    _array_PV_tonic_gated = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tonic_gated[i] = 0;

    _array_PV_tonic_share_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_tonic_share_2CD[i] = 0;

    _array_PV_transmit = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_transmit[i] = 0;

    _array_PV_use_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_use_dependence[i] = 0;

    _array_PV_v = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_v[i] = 0;

    _array_PV_V_Kd_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_V_Kd_1[i] = 0;

    _array_PV_v_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_v_Mg[i] = 0;

    _array_PV_v_off_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_v_off_1[i] = 0;

    _array_PV_V_reset = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_V_reset[i] = 0;

    _array_PV_V_th = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_V_th[i] = 0;

    _array_PV_V_th_cell = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_V_th_cell[i] = 0;

    _array_PV_V_th_sd = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_V_th_sd[i] = 0;

    _array_PV_voltage_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_PV_voltage_dependence[i] = 0;

    _array_PV_w = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_w[i] = 0;

    _array_PV_x_NMDA = new double[24];
    
    for(int i=0; i<24; i++) _array_PV_x_NMDA[i] = 0;

    _array_PYR_1_block_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_1_block_clock_dt[i] = 0;

    _array_PYR_1_block_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_1_block_clock_t[i] = 0;

    _array_PYR_1_block_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_1_block_clock_timestep[i] = 0;

    _array_PYR__spikespace = new int32_t[161];
    
    for(int i=0; i<161; i++) _array_PYR__spikespace[i] = 0;

    _array_PYR_AMPA_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_AMPA_factor[i] = 0;

    _array_PYR_available_2AB = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_available_2AB[i] = 0;

    _array_PYR_available_2CD = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_available_2CD[i] = 0;

    _array_PYR_b_1_2AB = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_b_1_2AB[i] = 0;

    _array_PYR_b_1_2CD = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_b_1_2CD[i] = 0;

    _array_PYR_b_1_tonic = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_b_1_tonic[i] = 0;

    _array_PYR_b_w = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_b_w[i] = 0;

    _array_PYR_background_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_background_NMDA_ratio[i] = 0;

    _array_PYR_background_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_background_rate[i] = 0;

    _array_PYR_background_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_background_weight[i] = 0;

    _array_PYR_block_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_block_dt[i] = 0;

    _array_PYR_C_m = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_C_m[i] = 0;

    _array_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_clock_dt[i] = 0;

    _array_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_clock_t[i] = 0;

    _array_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_clock_timestep[i] = 0;

    _array_PYR_conductance_step_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_conductance_step_clock_dt[i] = 0;

    _array_PYR_conductance_step_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_conductance_step_clock_t[i] = 0;

    _array_PYR_conductance_step_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_conductance_step_clock_timestep[i] = 0;

    _array_PYR_count_from = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_count_from[i] = 0;

    _array_PYR_countdown = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_countdown[i] = 0;

    _array_PYR_counted = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_counted[i] = 0;

    _array_PYR_delay_cell = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_delay_cell[i] = 0;

    _array_PYR_drive_cell = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_drive_cell[i] = 0;

    _array_PYR_drive_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_drive_cv[i] = 0;

    _array_PYR_E_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_E_AMPA[i] = 0;

    _array_PYR_E_GABA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_E_GABA[i] = 0;

    _array_PYR_E_L = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_E_L[i] = 0;

    _array_PYR_E_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_E_NMDA[i] = 0;

    _array_PYR_exposure = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_exposure[i] = 0;

    _array_PYR_fraction_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_fraction_2CD[i] = 0;

    _array_PYR_fraction_cell = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_fraction_cell[i] = 0;

    _array_PYR_g_AMPA = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_g_AMPA[i] = 0;

    _array_PYR_g_L = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_g_L[i] = 0;

    _array_PYR_g_NMDA = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_g_NMDA[i] = 0;

    _array_PYR_G_pool = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_G_pool[i] = 0;

    _array_PYR_g_PV = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_g_PV[i] = 0;

    _array_PYR_g_SST = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_g_SST[i] = 0;

    _array_PYR_g_tonic = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_g_tonic[i] = 0;

    _array_PYR_g_tonic_arm = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_g_tonic_arm[i] = 0;

    _array_PYR_g_tonic_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_g_tonic_NMDA[i] = 0;

    _array_PYR_i = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_PYR_i[i] = 0;

    _array_PYR_imposed = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_imposed[i] = 0;

    _array_PYR_k_leak_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_k_leak_1[i] = 0;

    _array_PYR_Kd_1_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_Kd_1_2AB[i] = 0;

    _array_PYR_Kd_1_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_Kd_1_2CD[i] = 0;

    _array_PYR_kon_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_kon_1[i] = 0;

    _array_PYR_M_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_M_2AB[i] = 0;

    _array_PYR_M_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_M_2CD[i] = 0;

    _array_PYR_mean_delay = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_mean_delay[i] = 0;

    _array_PYR_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_Mg[i] = 0;

    _array_PYR_Mg_competition = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_Mg_competition[i] = 0;

    _array_PYR_noise_stream = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_noise_stream[i] = 0;

    _array_PYR_open_loop = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_open_loop[i] = 0;

    _array_PYR_PV_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_clock_dt[i] = 0;

    _array_PYR_PV_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_clock_t[i] = 0;

    _array_PYR_PV_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_clock_timestep[i] = 0;

    _array_PYR_PV_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_N[i] = 0;

    _array_PYR_PV_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_weight[i] = 0;

    _array_PYR_PV_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PV_weight_cv[i] = 0;

    _array_PYR_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_clock_dt[i] = 0;

    _array_PYR_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_clock_t[i] = 0;

    _array_PYR_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_clock_timestep[i] = 0;

    _array_PYR_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_N[i] = 0;

    _array_PYR_PYR_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_weight[i] = 0;

    _array_PYR_PYR_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_PYR_weight_cv[i] = 0;

    _array_PYR_recurrent_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_recurrent_NMDA_ratio[i] = 0;

    _array_PYR_release_AMPA = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_release_AMPA[i] = 0;

    _array_PYR_release_PV = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_release_PV[i] = 0;

    _array_PYR_release_PYR = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_release_PYR[i] = 0;

    _array_PYR_release_SST = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_release_SST[i] = 0;

    _array_PYR_share_2CD_cells = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_share_2CD_cells[i] = 0;

    _array_PYR_spill_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_spill_clock_dt[i] = 0;

    _array_PYR_spill_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_spill_clock_t[i] = 0;

    _array_PYR_spill_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_spill_clock_timestep[i] = 0;

    _array_PYR_spill_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_spill_N[i] = 0;

    _array_PYR_SST_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_clock_dt[i] = 0;

    _array_PYR_SST_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_clock_t[i] = 0;

    _array_PYR_SST_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_clock_timestep[i] = 0;

    _array_PYR_SST_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_N[i] = 0;

    _array_PYR_SST_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_weight[i] = 0;

    _array_PYR_SST_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_SST_weight_cv[i] = 0;

    _array_PYR_t_ref = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_t_ref[i] = 0;

    _array_PYR_t_spike = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_t_spike[i] = 0;

    _array_PYR_target_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_target_rate[i] = 0;

    _array_PYR_tau_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_AMPA[i] = 0;

    _array_PYR_tau_depression_PV = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_depression_PV[i] = 0;

    _array_PYR_tau_depression_PYR = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_depression_PYR[i] = 0;

    _array_PYR_tau_depression_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_depression_SST[i] = 0;

    _array_PYR_tau_facilitation_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_facilitation_SST[i] = 0;

    _array_PYR_tau_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_NMDA[i] = 0;

    _array_PYR_tau_NMDA_rise = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_NMDA_rise[i] = 0;

    _array_PYR_tau_PV = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_PV[i] = 0;

    _array_PYR_tau_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_SST[i] = 0;

    _array_PYR_tau_w = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tau_w[i] = 0;

    _array_PYR_tonic_2AB = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_tonic_2AB[i] = 0;

    _array_PYR_tonic_2CD = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_tonic_2CD[i] = 0;

    _array_PYR_tonic_gated = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tonic_gated[i] = 0;

    _array_PYR_tonic_share_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_tonic_share_2CD[i] = 0;

    _array_PYR_transmit = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_transmit[i] = 0;

    _array_PYR_U_PV = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_U_PV[i] = 0;

    _array_PYR_U_PYR = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_U_PYR[i] = 0;

    _array_PYR_U_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_U_SST[i] = 0;

    _array_PYR_u_SST = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_u_SST[i] = 0;

    _array_PYR_use_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_use_dependence[i] = 0;

    _array_PYR_v = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_v[i] = 0;

    _array_PYR_V_Kd_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_V_Kd_1[i] = 0;

    _array_PYR_v_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_v_Mg[i] = 0;

    _array_PYR_v_off_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_v_off_1[i] = 0;

    _array_PYR_V_reset = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_V_reset[i] = 0;

    _array_PYR_V_th = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_V_th[i] = 0;

    _array_PYR_V_th_cell = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_V_th_cell[i] = 0;

    _array_PYR_V_th_sd = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_V_th_sd[i] = 0;

    _array_PYR_voltage_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_PYR_voltage_dependence[i] = 0;

    _array_PYR_w = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_w[i] = 0;

    _array_PYR_x_NMDA = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_x_NMDA[i] = 0;

    _array_PYR_x_PV = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_x_PV[i] = 0;

    _array_PYR_x_PYR = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_x_PYR[i] = 0;

    _array_PYR_x_SST = new double[160];
    
    for(int i=0; i<160; i++) _array_PYR_x_SST[i] = 0;

    _array_record_PYR__indices = new int32_t[2];
    
    for(int i=0; i<2; i++) _array_record_PYR__indices[i] = 0;

    _array_record_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_record_PYR_clock_dt[i] = 0;

    _array_record_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_record_PYR_clock_t[i] = 0;

    _array_record_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_record_PYR_clock_timestep[i] = 0;

    _array_record_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_record_PYR_N[i] = 0;

    _array_record_SST__indices = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_record_SST__indices[i] = 0;

    _array_record_SST_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_record_SST_clock_dt[i] = 0;

    _array_record_SST_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_record_SST_clock_t[i] = 0;

    _array_record_SST_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_record_SST_clock_timestep[i] = 0;

    _array_record_SST_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_record_SST_N[i] = 0;

    _array_slow__indices = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_slow__indices[i] = 0;

    _array_slow_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_slow_clock_dt[i] = 0;

    _array_slow_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_slow_clock_t[i] = 0;

    _array_slow_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_slow_clock_timestep[i] = 0;

    _array_slow_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_slow_N[i] = 0;

    _array_spikes_PV__source_idx = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_spikes_PV__source_idx[i] = 0;

    _array_spikes_PV_count = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_spikes_PV_count[i] = 0;

    _array_spikes_PV_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_spikes_PV_N[i] = 0;

    _array_spikes_PYR__source_idx = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_spikes_PYR__source_idx[i] = 0;

    _array_spikes_PYR_count = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_spikes_PYR_count[i] = 0;

    _array_spikes_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_spikes_PYR_N[i] = 0;

    _array_spikes_SST__source_idx = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_spikes_SST__source_idx[i] = 0;

    _array_spikes_SST_count = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_spikes_SST_count[i] = 0;

    _array_spikes_SST_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_spikes_SST_N[i] = 0;

    _array_SST_1_block_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_1_block_clock_dt[i] = 0;

    _array_SST_1_block_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_1_block_clock_t[i] = 0;

    _array_SST_1_block_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_1_block_clock_timestep[i] = 0;

    _array_SST__spikespace = new int32_t[17];
    
    for(int i=0; i<17; i++) _array_SST__spikespace[i] = 0;

    _array_SST_AMPA_factor = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_AMPA_factor[i] = 0;

    _array_SST_available_2AB = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_available_2AB[i] = 0;

    _array_SST_available_2CD = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_available_2CD[i] = 0;

    _array_SST_b_1_2AB = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_b_1_2AB[i] = 0;

    _array_SST_b_1_2CD = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_b_1_2CD[i] = 0;

    _array_SST_b_1_tonic = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_b_1_tonic[i] = 0;

    _array_SST_b_w = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_b_w[i] = 0;

    _array_SST_background_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_background_NMDA_ratio[i] = 0;

    _array_SST_background_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_background_rate[i] = 0;

    _array_SST_background_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_background_weight[i] = 0;

    _array_SST_block_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_block_dt[i] = 0;

    _array_SST_C_m = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_C_m[i] = 0;

    _array_SST_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_clock_dt[i] = 0;

    _array_SST_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_clock_t[i] = 0;

    _array_SST_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_clock_timestep[i] = 0;

    _array_SST_conductance_step_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_conductance_step_clock_dt[i] = 0;

    _array_SST_conductance_step_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_conductance_step_clock_t[i] = 0;

    _array_SST_conductance_step_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_conductance_step_clock_timestep[i] = 0;

    _array_SST_count_from = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_count_from[i] = 0;

    _array_SST_countdown = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_countdown[i] = 0;

    _array_SST_counted = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_counted[i] = 0;

    _array_SST_delay_cell = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_delay_cell[i] = 0;

    _array_SST_drive_cell = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_drive_cell[i] = 0;

    _array_SST_drive_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_drive_cv[i] = 0;

    _array_SST_E_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_E_AMPA[i] = 0;

    _array_SST_E_GABA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_E_GABA[i] = 0;

    _array_SST_E_L = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_E_L[i] = 0;

    _array_SST_E_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_E_NMDA[i] = 0;

    _array_SST_exposure = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_exposure[i] = 0;

    _array_SST_fraction_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_fraction_2CD[i] = 0;

    _array_SST_fraction_cell = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_fraction_cell[i] = 0;

    _array_SST_g_AMPA = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_g_AMPA[i] = 0;

    _array_SST_g_L = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_g_L[i] = 0;

    _array_SST_g_NMDA = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_g_NMDA[i] = 0;

    _array_SST_G_pool = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_G_pool[i] = 0;

    _array_SST_g_PV = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_g_PV[i] = 0;

    _array_SST_g_SST = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_g_SST[i] = 0;

    _array_SST_g_tonic = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_g_tonic[i] = 0;

    _array_SST_g_tonic_arm = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_g_tonic_arm[i] = 0;

    _array_SST_g_tonic_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_g_tonic_NMDA[i] = 0;

    _array_SST_i = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_SST_i[i] = 0;

    _array_SST_imposed = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_imposed[i] = 0;

    _array_SST_k_leak_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_k_leak_1[i] = 0;

    _array_SST_Kd_1_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_Kd_1_2AB[i] = 0;

    _array_SST_Kd_1_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_Kd_1_2CD[i] = 0;

    _array_SST_kon_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_kon_1[i] = 0;

    _array_SST_M_2AB = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_M_2AB[i] = 0;

    _array_SST_M_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_M_2CD[i] = 0;

    _array_SST_mean_delay = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_mean_delay[i] = 0;

    _array_SST_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_Mg[i] = 0;

    _array_SST_Mg_competition = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_Mg_competition[i] = 0;

    _array_SST_noise_stream = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_SST_noise_stream[i] = 0;

    _array_SST_open_loop = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_open_loop[i] = 0;

    _array_SST_PV_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_clock_dt[i] = 0;

    _array_SST_PV_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_clock_t[i] = 0;

    _array_SST_PV_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_clock_timestep[i] = 0;

    _array_SST_PV_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_N[i] = 0;

    _array_SST_PV_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_weight[i] = 0;

    _array_SST_PV_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PV_weight_cv[i] = 0;

    _array_SST_PYR_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_clock_dt[i] = 0;

    _array_SST_PYR_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_clock_t[i] = 0;

    _array_SST_PYR_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_clock_timestep[i] = 0;

    _array_SST_PYR_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_N[i] = 0;

    _array_SST_PYR_weight = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_weight[i] = 0;

    _array_SST_PYR_weight_cv = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_PYR_weight_cv[i] = 0;

    _array_SST_recurrent_NMDA_ratio = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_recurrent_NMDA_ratio[i] = 0;

    _array_SST_share_2CD_cells = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_share_2CD_cells[i] = 0;

    _array_SST_spill_clock_dt = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_spill_clock_dt[i] = 0;

    _array_SST_spill_clock_t = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_spill_clock_t[i] = 0;

    _array_SST_spill_clock_timestep = new int64_t[1];
    
    for(int i=0; i<1; i++) _array_SST_spill_clock_timestep[i] = 0;

    _array_SST_spill_N = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_SST_spill_N[i] = 0;

    _array_SST_t_ref = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_t_ref[i] = 0;

    _array_SST_target_rate = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_target_rate[i] = 0;

    _array_SST_tau_AMPA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_AMPA[i] = 0;

    _array_SST_tau_NMDA = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_NMDA[i] = 0;

    _array_SST_tau_NMDA_rise = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_NMDA_rise[i] = 0;

    _array_SST_tau_PV = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_PV[i] = 0;

    _array_SST_tau_SST = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_SST[i] = 0;

    _array_SST_tau_w = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tau_w[i] = 0;

    _array_SST_tonic_2AB = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_tonic_2AB[i] = 0;

    _array_SST_tonic_2CD = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_tonic_2CD[i] = 0;

    _array_SST_tonic_gated = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tonic_gated[i] = 0;

    _array_SST_tonic_share_2CD = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_tonic_share_2CD[i] = 0;

    _array_SST_transmit = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_transmit[i] = 0;

    _array_SST_use_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_use_dependence[i] = 0;

    _array_SST_v = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_v[i] = 0;

    _array_SST_V_Kd_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_V_Kd_1[i] = 0;

    _array_SST_v_Mg = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_v_Mg[i] = 0;

    _array_SST_v_off_1 = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_v_off_1[i] = 0;

    _array_SST_V_reset = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_V_reset[i] = 0;

    _array_SST_V_th = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_V_th[i] = 0;

    _array_SST_V_th_cell = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_V_th_cell[i] = 0;

    _array_SST_V_th_sd = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_V_th_sd[i] = 0;

    _array_SST_voltage_dependence = new double[1];
    
    for(int i=0; i<1; i++) _array_SST_voltage_dependence[i] = 0;

    _array_SST_w = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_w[i] = 0;

    _array_SST_x_NMDA = new double[16];
    
    for(int i=0; i<16; i++) _array_SST_x_NMDA[i] = 0;

    _dynamic_array_PV_spill_delay.resize(1);
    
    for(int i=0; i<1; i++) _dynamic_array_PV_spill_delay[i] = 0;

    _dynamic_array_PYR_spill_delay.resize(1);
    
    for(int i=0; i<1; i++) _dynamic_array_PYR_spill_delay[i] = 0;

    _dynamic_array_SST_spill_delay.resize(1);
    
    for(int i=0; i<1; i++) _dynamic_array_SST_spill_delay[i] = 0;


    // Arrays initialized to an "arange"
    _array_electrode_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_electrode_i[i] = 0 + i;

    _array_medium_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_medium_i[i] = 0 + i;

    _array_observer_i = new int32_t[1];
    
    for(int i=0; i<1; i++) _array_observer_i[i] = 0 + i;

    _array_PV_i = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_PV_i[i] = 0 + i;

    _array_PYR_i = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_PYR_i[i] = 0 + i;

    _array_spikes_PV__source_idx = new int32_t[24];
    
    for(int i=0; i<24; i++) _array_spikes_PV__source_idx[i] = 0 + i;

    _array_spikes_PYR__source_idx = new int32_t[160];
    
    for(int i=0; i<160; i++) _array_spikes_PYR__source_idx[i] = 0 + i;

    _array_spikes_SST__source_idx = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_spikes_SST__source_idx[i] = 0 + i;

    _array_SST_i = new int32_t[16];
    
    for(int i=0; i<16; i++) _array_SST_i[i] = 0 + i;


    // static arrays
    _static_array__array_block_PV__indices = new int32_t[24];
    _static_array__array_block_PYR__indices = new int32_t[160];
    _static_array__array_block_SST__indices = new int32_t[16];
    _static_array__array_record_PYR__indices = new int32_t[2];

    // Random number generator states
    std::random_device rd;
    for (int i=0; i<1; i++)
        _random_generators.push_back(RandomGenerator());
}

void _load_arrays()
{
    using namespace brian;

    ifstream f_static_array__array_block_PV__indices;
    f_static_array__array_block_PV__indices.open("static_arrays/_static_array__array_block_PV__indices", ios::in | ios::binary);
    if(f_static_array__array_block_PV__indices.is_open())
    {
        f_static_array__array_block_PV__indices.read(reinterpret_cast<char*>(_static_array__array_block_PV__indices), 24*sizeof(int32_t));
    } else
    {
        std::cout << "Error opening static array _static_array__array_block_PV__indices." << endl;
    }
    ifstream f_static_array__array_block_PYR__indices;
    f_static_array__array_block_PYR__indices.open("static_arrays/_static_array__array_block_PYR__indices", ios::in | ios::binary);
    if(f_static_array__array_block_PYR__indices.is_open())
    {
        f_static_array__array_block_PYR__indices.read(reinterpret_cast<char*>(_static_array__array_block_PYR__indices), 160*sizeof(int32_t));
    } else
    {
        std::cout << "Error opening static array _static_array__array_block_PYR__indices." << endl;
    }
    ifstream f_static_array__array_block_SST__indices;
    f_static_array__array_block_SST__indices.open("static_arrays/_static_array__array_block_SST__indices", ios::in | ios::binary);
    if(f_static_array__array_block_SST__indices.is_open())
    {
        f_static_array__array_block_SST__indices.read(reinterpret_cast<char*>(_static_array__array_block_SST__indices), 16*sizeof(int32_t));
    } else
    {
        std::cout << "Error opening static array _static_array__array_block_SST__indices." << endl;
    }
    ifstream f_static_array__array_record_PYR__indices;
    f_static_array__array_record_PYR__indices.open("static_arrays/_static_array__array_record_PYR__indices", ios::in | ios::binary);
    if(f_static_array__array_record_PYR__indices.is_open())
    {
        f_static_array__array_record_PYR__indices.read(reinterpret_cast<char*>(_static_array__array_record_PYR__indices), 2*sizeof(int32_t));
    } else
    {
        std::cout << "Error opening static array _static_array__array_record_PYR__indices." << endl;
    }
}

void _write_arrays()
{
    using namespace brian;

    ofstream outfile__array_block_PV__indices;
    outfile__array_block_PV__indices.open(results_dir + "_array_block_PV__indices_177739945", ios::binary | ios::out);
    if(outfile__array_block_PV__indices.is_open())
    {
        outfile__array_block_PV__indices.write(reinterpret_cast<char*>(_array_block_PV__indices), 24*sizeof(_array_block_PV__indices[0]));
        outfile__array_block_PV__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PV__indices." << endl;
    }
    ofstream outfile__array_block_PV_clock_dt;
    outfile__array_block_PV_clock_dt.open(results_dir + "_array_block_PV_clock_dt_4088991252", ios::binary | ios::out);
    if(outfile__array_block_PV_clock_dt.is_open())
    {
        outfile__array_block_PV_clock_dt.write(reinterpret_cast<char*>(_array_block_PV_clock_dt), 1*sizeof(_array_block_PV_clock_dt[0]));
        outfile__array_block_PV_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PV_clock_dt." << endl;
    }
    ofstream outfile__array_block_PV_clock_t;
    outfile__array_block_PV_clock_t.open(results_dir + "_array_block_PV_clock_t_312622116", ios::binary | ios::out);
    if(outfile__array_block_PV_clock_t.is_open())
    {
        outfile__array_block_PV_clock_t.write(reinterpret_cast<char*>(_array_block_PV_clock_t), 1*sizeof(_array_block_PV_clock_t[0]));
        outfile__array_block_PV_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PV_clock_t." << endl;
    }
    ofstream outfile__array_block_PV_clock_timestep;
    outfile__array_block_PV_clock_timestep.open(results_dir + "_array_block_PV_clock_timestep_3166345834", ios::binary | ios::out);
    if(outfile__array_block_PV_clock_timestep.is_open())
    {
        outfile__array_block_PV_clock_timestep.write(reinterpret_cast<char*>(_array_block_PV_clock_timestep), 1*sizeof(_array_block_PV_clock_timestep[0]));
        outfile__array_block_PV_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PV_clock_timestep." << endl;
    }
    ofstream outfile__array_block_PV_N;
    outfile__array_block_PV_N.open(results_dir + "_array_block_PV_N_4254284483", ios::binary | ios::out);
    if(outfile__array_block_PV_N.is_open())
    {
        outfile__array_block_PV_N.write(reinterpret_cast<char*>(_array_block_PV_N), 1*sizeof(_array_block_PV_N[0]));
        outfile__array_block_PV_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PV_N." << endl;
    }
    ofstream outfile__array_block_PYR__indices;
    outfile__array_block_PYR__indices.open(results_dir + "_array_block_PYR__indices_2058262923", ios::binary | ios::out);
    if(outfile__array_block_PYR__indices.is_open())
    {
        outfile__array_block_PYR__indices.write(reinterpret_cast<char*>(_array_block_PYR__indices), 160*sizeof(_array_block_PYR__indices[0]));
        outfile__array_block_PYR__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PYR__indices." << endl;
    }
    ofstream outfile__array_block_PYR_clock_dt;
    outfile__array_block_PYR_clock_dt.open(results_dir + "_array_block_PYR_clock_dt_2207223606", ios::binary | ios::out);
    if(outfile__array_block_PYR_clock_dt.is_open())
    {
        outfile__array_block_PYR_clock_dt.write(reinterpret_cast<char*>(_array_block_PYR_clock_dt), 1*sizeof(_array_block_PYR_clock_dt[0]));
        outfile__array_block_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_block_PYR_clock_t;
    outfile__array_block_PYR_clock_t.open(results_dir + "_array_block_PYR_clock_t_1322750241", ios::binary | ios::out);
    if(outfile__array_block_PYR_clock_t.is_open())
    {
        outfile__array_block_PYR_clock_t.write(reinterpret_cast<char*>(_array_block_PYR_clock_t), 1*sizeof(_array_block_PYR_clock_t[0]));
        outfile__array_block_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PYR_clock_t." << endl;
    }
    ofstream outfile__array_block_PYR_clock_timestep;
    outfile__array_block_PYR_clock_timestep.open(results_dir + "_array_block_PYR_clock_timestep_4226377816", ios::binary | ios::out);
    if(outfile__array_block_PYR_clock_timestep.is_open())
    {
        outfile__array_block_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_block_PYR_clock_timestep), 1*sizeof(_array_block_PYR_clock_timestep[0]));
        outfile__array_block_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_block_PYR_N;
    outfile__array_block_PYR_N.open(results_dir + "_array_block_PYR_N_1117004607", ios::binary | ios::out);
    if(outfile__array_block_PYR_N.is_open())
    {
        outfile__array_block_PYR_N.write(reinterpret_cast<char*>(_array_block_PYR_N), 1*sizeof(_array_block_PYR_N[0]));
        outfile__array_block_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_PYR_N." << endl;
    }
    ofstream outfile__array_block_SST__indices;
    outfile__array_block_SST__indices.open(results_dir + "_array_block_SST__indices_3800130488", ios::binary | ios::out);
    if(outfile__array_block_SST__indices.is_open())
    {
        outfile__array_block_SST__indices.write(reinterpret_cast<char*>(_array_block_SST__indices), 16*sizeof(_array_block_SST__indices[0]));
        outfile__array_block_SST__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_SST__indices." << endl;
    }
    ofstream outfile__array_block_SST_clock_dt;
    outfile__array_block_SST_clock_dt.open(results_dir + "_array_block_SST_clock_dt_463500549", ios::binary | ios::out);
    if(outfile__array_block_SST_clock_dt.is_open())
    {
        outfile__array_block_SST_clock_dt.write(reinterpret_cast<char*>(_array_block_SST_clock_dt), 1*sizeof(_array_block_SST_clock_dt[0]));
        outfile__array_block_SST_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_SST_clock_dt." << endl;
    }
    ofstream outfile__array_block_SST_clock_t;
    outfile__array_block_SST_clock_t.open(results_dir + "_array_block_SST_clock_t_3003981411", ios::binary | ios::out);
    if(outfile__array_block_SST_clock_t.is_open())
    {
        outfile__array_block_SST_clock_t.write(reinterpret_cast<char*>(_array_block_SST_clock_t), 1*sizeof(_array_block_SST_clock_t[0]));
        outfile__array_block_SST_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_SST_clock_t." << endl;
    }
    ofstream outfile__array_block_SST_clock_timestep;
    outfile__array_block_SST_clock_timestep.open(results_dir + "_array_block_SST_clock_timestep_1892811655", ios::binary | ios::out);
    if(outfile__array_block_SST_clock_timestep.is_open())
    {
        outfile__array_block_SST_clock_timestep.write(reinterpret_cast<char*>(_array_block_SST_clock_timestep), 1*sizeof(_array_block_SST_clock_timestep[0]));
        outfile__array_block_SST_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_SST_clock_timestep." << endl;
    }
    ofstream outfile__array_block_SST_N;
    outfile__array_block_SST_N.open(results_dir + "_array_block_SST_N_1845806393", ios::binary | ios::out);
    if(outfile__array_block_SST_N.is_open())
    {
        outfile__array_block_SST_N.write(reinterpret_cast<char*>(_array_block_SST_N), 1*sizeof(_array_block_SST_N[0]));
        outfile__array_block_SST_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_SST_N." << endl;
    }
    ofstream outfile__array_block_sum_N;
    outfile__array_block_sum_N.open(results_dir + "_array_block_sum_N_19317952", ios::binary | ios::out);
    if(outfile__array_block_sum_N.is_open())
    {
        outfile__array_block_sum_N.write(reinterpret_cast<char*>(_array_block_sum_N), 1*sizeof(_array_block_sum_N[0]));
        outfile__array_block_sum_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_block_sum_N." << endl;
    }
    ofstream outfile__array_defaultclock_dt;
    outfile__array_defaultclock_dt.open(results_dir + "_array_defaultclock_dt_1978099143", ios::binary | ios::out);
    if(outfile__array_defaultclock_dt.is_open())
    {
        outfile__array_defaultclock_dt.write(reinterpret_cast<char*>(_array_defaultclock_dt), 1*sizeof(_array_defaultclock_dt[0]));
        outfile__array_defaultclock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_defaultclock_dt." << endl;
    }
    ofstream outfile__array_defaultclock_t;
    outfile__array_defaultclock_t.open(results_dir + "_array_defaultclock_t_2669362164", ios::binary | ios::out);
    if(outfile__array_defaultclock_t.is_open())
    {
        outfile__array_defaultclock_t.write(reinterpret_cast<char*>(_array_defaultclock_t), 1*sizeof(_array_defaultclock_t[0]));
        outfile__array_defaultclock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_defaultclock_t." << endl;
    }
    ofstream outfile__array_defaultclock_timestep;
    outfile__array_defaultclock_timestep.open(results_dir + "_array_defaultclock_timestep_144223508", ios::binary | ios::out);
    if(outfile__array_defaultclock_timestep.is_open())
    {
        outfile__array_defaultclock_timestep.write(reinterpret_cast<char*>(_array_defaultclock_timestep), 1*sizeof(_array_defaultclock_timestep[0]));
        outfile__array_defaultclock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_defaultclock_timestep." << endl;
    }
    ofstream outfile__array_electrode_clock_dt;
    outfile__array_electrode_clock_dt.open(results_dir + "_array_electrode_clock_dt_1560980032", ios::binary | ios::out);
    if(outfile__array_electrode_clock_dt.is_open())
    {
        outfile__array_electrode_clock_dt.write(reinterpret_cast<char*>(_array_electrode_clock_dt), 1*sizeof(_array_electrode_clock_dt[0]));
        outfile__array_electrode_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_electrode_clock_dt." << endl;
    }
    ofstream outfile__array_electrode_clock_t;
    outfile__array_electrode_clock_t.open(results_dir + "_array_electrode_clock_t_1886134988", ios::binary | ios::out);
    if(outfile__array_electrode_clock_t.is_open())
    {
        outfile__array_electrode_clock_t.write(reinterpret_cast<char*>(_array_electrode_clock_t), 1*sizeof(_array_electrode_clock_t[0]));
        outfile__array_electrode_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_electrode_clock_t." << endl;
    }
    ofstream outfile__array_electrode_clock_timestep;
    outfile__array_electrode_clock_timestep.open(results_dir + "_array_electrode_clock_timestep_1914927299", ios::binary | ios::out);
    if(outfile__array_electrode_clock_timestep.is_open())
    {
        outfile__array_electrode_clock_timestep.write(reinterpret_cast<char*>(_array_electrode_clock_timestep), 1*sizeof(_array_electrode_clock_timestep[0]));
        outfile__array_electrode_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_electrode_clock_timestep." << endl;
    }
    ofstream outfile__array_electrode_i;
    outfile__array_electrode_i.open(results_dir + "_array_electrode_i_1899696056", ios::binary | ios::out);
    if(outfile__array_electrode_i.is_open())
    {
        outfile__array_electrode_i.write(reinterpret_cast<char*>(_array_electrode_i), 1*sizeof(_array_electrode_i[0]));
        outfile__array_electrode_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_electrode_i." << endl;
    }
    ofstream outfile__array_electrode_signal;
    outfile__array_electrode_signal.open(results_dir + "_array_electrode_signal_1255771292", ios::binary | ios::out);
    if(outfile__array_electrode_signal.is_open())
    {
        outfile__array_electrode_signal.write(reinterpret_cast<char*>(_array_electrode_signal), 1*sizeof(_array_electrode_signal[0]));
        outfile__array_electrode_signal.close();
    } else
    {
        std::cout << "Error writing output file for _array_electrode_signal." << endl;
    }
    ofstream outfile__array_lfp__indices;
    outfile__array_lfp__indices.open(results_dir + "_array_lfp__indices_1774869780", ios::binary | ios::out);
    if(outfile__array_lfp__indices.is_open())
    {
        outfile__array_lfp__indices.write(reinterpret_cast<char*>(_array_lfp__indices), 1*sizeof(_array_lfp__indices[0]));
        outfile__array_lfp__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp__indices." << endl;
    }
    ofstream outfile__array_lfp_clock_dt;
    outfile__array_lfp_clock_dt.open(results_dir + "_array_lfp_clock_dt_2431339433", ios::binary | ios::out);
    if(outfile__array_lfp_clock_dt.is_open())
    {
        outfile__array_lfp_clock_dt.write(reinterpret_cast<char*>(_array_lfp_clock_dt), 1*sizeof(_array_lfp_clock_dt[0]));
        outfile__array_lfp_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp_clock_dt." << endl;
    }
    ofstream outfile__array_lfp_clock_t;
    outfile__array_lfp_clock_t.open(results_dir + "_array_lfp_clock_t_1183537209", ios::binary | ios::out);
    if(outfile__array_lfp_clock_t.is_open())
    {
        outfile__array_lfp_clock_t.write(reinterpret_cast<char*>(_array_lfp_clock_t), 1*sizeof(_array_lfp_clock_t[0]));
        outfile__array_lfp_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp_clock_t." << endl;
    }
    ofstream outfile__array_lfp_clock_timestep;
    outfile__array_lfp_clock_timestep.open(results_dir + "_array_lfp_clock_timestep_2708012968", ios::binary | ios::out);
    if(outfile__array_lfp_clock_timestep.is_open())
    {
        outfile__array_lfp_clock_timestep.write(reinterpret_cast<char*>(_array_lfp_clock_timestep), 1*sizeof(_array_lfp_clock_timestep[0]));
        outfile__array_lfp_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp_clock_timestep." << endl;
    }
    ofstream outfile__array_lfp_N;
    outfile__array_lfp_N.open(results_dir + "_array_lfp_N_2866351148", ios::binary | ios::out);
    if(outfile__array_lfp_N.is_open())
    {
        outfile__array_lfp_N.write(reinterpret_cast<char*>(_array_lfp_N), 1*sizeof(_array_lfp_N[0]));
        outfile__array_lfp_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp_N." << endl;
    }
    ofstream outfile__array_lfp_sum_N;
    outfile__array_lfp_sum_N.open(results_dir + "_array_lfp_sum_N_1297832888", ios::binary | ios::out);
    if(outfile__array_lfp_sum_N.is_open())
    {
        outfile__array_lfp_sum_N.write(reinterpret_cast<char*>(_array_lfp_sum_N), 1*sizeof(_array_lfp_sum_N[0]));
        outfile__array_lfp_sum_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_lfp_sum_N." << endl;
    }
    ofstream outfile__array_medium_a1_antagonist;
    outfile__array_medium_a1_antagonist.open(results_dir + "_array_medium_a1_antagonist_1289011203", ios::binary | ios::out);
    if(outfile__array_medium_a1_antagonist.is_open())
    {
        outfile__array_medium_a1_antagonist.write(reinterpret_cast<char*>(_array_medium_a1_antagonist), 1*sizeof(_array_medium_a1_antagonist[0]));
        outfile__array_medium_a1_antagonist.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_a1_antagonist." << endl;
    }
    ofstream outfile__array_medium_acceleration;
    outfile__array_medium_acceleration.open(results_dir + "_array_medium_acceleration_2211341050", ios::binary | ios::out);
    if(outfile__array_medium_acceleration.is_open())
    {
        outfile__array_medium_acceleration.write(reinterpret_cast<char*>(_array_medium_acceleration), 1*sizeof(_array_medium_acceleration[0]));
        outfile__array_medium_acceleration.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_acceleration." << endl;
    }
    ofstream outfile__array_medium_activity;
    outfile__array_medium_activity.open(results_dir + "_array_medium_activity_2877891516", ios::binary | ios::out);
    if(outfile__array_medium_activity.is_open())
    {
        outfile__array_medium_activity.write(reinterpret_cast<char*>(_array_medium_activity), 1*sizeof(_array_medium_activity[0]));
        outfile__array_medium_activity.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_activity." << endl;
    }
    ofstream outfile__array_medium_adapted;
    outfile__array_medium_adapted.open(results_dir + "_array_medium_adapted_2112237097", ios::binary | ios::out);
    if(outfile__array_medium_adapted.is_open())
    {
        outfile__array_medium_adapted.write(reinterpret_cast<char*>(_array_medium_adapted), 1*sizeof(_array_medium_adapted[0]));
        outfile__array_medium_adapted.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_adapted." << endl;
    }
    ofstream outfile__array_medium_adapted_translation;
    outfile__array_medium_adapted_translation.open(results_dir + "_array_medium_adapted_translation_2159471517", ios::binary | ios::out);
    if(outfile__array_medium_adapted_translation.is_open())
    {
        outfile__array_medium_adapted_translation.write(reinterpret_cast<char*>(_array_medium_adapted_translation), 1*sizeof(_array_medium_adapted_translation[0]));
        outfile__array_medium_adapted_translation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_adapted_translation." << endl;
    }
    ofstream outfile__array_medium_adenosine;
    outfile__array_medium_adenosine.open(results_dir + "_array_medium_adenosine_3102102712", ios::binary | ios::out);
    if(outfile__array_medium_adenosine.is_open())
    {
        outfile__array_medium_adenosine.write(reinterpret_cast<char*>(_array_medium_adenosine), 1*sizeof(_array_medium_adenosine[0]));
        outfile__array_medium_adenosine.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_adenosine." << endl;
    }
    ofstream outfile__array_medium_adenosine_floor;
    outfile__array_medium_adenosine_floor.open(results_dir + "_array_medium_adenosine_floor_925791213", ios::binary | ios::out);
    if(outfile__array_medium_adenosine_floor.is_open())
    {
        outfile__array_medium_adenosine_floor.write(reinterpret_cast<char*>(_array_medium_adenosine_floor), 1*sizeof(_array_medium_adenosine_floor[0]));
        outfile__array_medium_adenosine_floor.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_adenosine_floor." << endl;
    }
    ofstream outfile__array_medium_adenosine_gain;
    outfile__array_medium_adenosine_gain.open(results_dir + "_array_medium_adenosine_gain_1746603673", ios::binary | ios::out);
    if(outfile__array_medium_adenosine_gain.is_open())
    {
        outfile__array_medium_adenosine_gain.write(reinterpret_cast<char*>(_array_medium_adenosine_gain), 1*sizeof(_array_medium_adenosine_gain[0]));
        outfile__array_medium_adenosine_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_adenosine_gain." << endl;
    }
    ofstream outfile__array_medium_administered;
    outfile__array_medium_administered.open(results_dir + "_array_medium_administered_1446866815", ios::binary | ios::out);
    if(outfile__array_medium_administered.is_open())
    {
        outfile__array_medium_administered.write(reinterpret_cast<char*>(_array_medium_administered), 1*sizeof(_array_medium_administered[0]));
        outfile__array_medium_administered.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_administered." << endl;
    }
    ofstream outfile__array_medium_akt;
    outfile__array_medium_akt.open(results_dir + "_array_medium_akt_3212694790", ios::binary | ios::out);
    if(outfile__array_medium_akt.is_open())
    {
        outfile__array_medium_akt.write(reinterpret_cast<char*>(_array_medium_akt), 1*sizeof(_array_medium_akt[0]));
        outfile__array_medium_akt.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_akt." << endl;
    }
    ofstream outfile__array_medium_akt_gain;
    outfile__array_medium_akt_gain.open(results_dir + "_array_medium_akt_gain_739158116", ios::binary | ios::out);
    if(outfile__array_medium_akt_gain.is_open())
    {
        outfile__array_medium_akt_gain.write(reinterpret_cast<char*>(_array_medium_akt_gain), 1*sizeof(_array_medium_akt_gain[0]));
        outfile__array_medium_akt_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_akt_gain." << endl;
    }
    ofstream outfile__array_medium_akt_K;
    outfile__array_medium_akt_K.open(results_dir + "_array_medium_akt_K_1024980444", ios::binary | ios::out);
    if(outfile__array_medium_akt_K.is_open())
    {
        outfile__array_medium_akt_K.write(reinterpret_cast<char*>(_array_medium_akt_K), 1*sizeof(_array_medium_akt_K[0]));
        outfile__array_medium_akt_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_akt_K." << endl;
    }
    ofstream outfile__array_medium_akt_share;
    outfile__array_medium_akt_share.open(results_dir + "_array_medium_akt_share_2770707358", ios::binary | ios::out);
    if(outfile__array_medium_akt_share.is_open())
    {
        outfile__array_medium_akt_share.write(reinterpret_cast<char*>(_array_medium_akt_share), 1*sizeof(_array_medium_akt_share[0]));
        outfile__array_medium_akt_share.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_akt_share." << endl;
    }
    ofstream outfile__array_medium_ampa_antagonist;
    outfile__array_medium_ampa_antagonist.open(results_dir + "_array_medium_ampa_antagonist_1879692037", ios::binary | ios::out);
    if(outfile__array_medium_ampa_antagonist.is_open())
    {
        outfile__array_medium_ampa_antagonist.write(reinterpret_cast<char*>(_array_medium_ampa_antagonist), 1*sizeof(_array_medium_ampa_antagonist[0]));
        outfile__array_medium_ampa_antagonist.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_ampa_antagonist." << endl;
    }
    ofstream outfile__array_medium_AMPA_factor;
    outfile__array_medium_AMPA_factor.open(results_dir + "_array_medium_AMPA_factor_135217847", ios::binary | ios::out);
    if(outfile__array_medium_AMPA_factor.is_open())
    {
        outfile__array_medium_AMPA_factor.write(reinterpret_cast<char*>(_array_medium_AMPA_factor), 1*sizeof(_array_medium_AMPA_factor[0]));
        outfile__array_medium_AMPA_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_AMPA_factor." << endl;
    }
    ofstream outfile__array_medium_anti_BDNF;
    outfile__array_medium_anti_BDNF.open(results_dir + "_array_medium_anti_BDNF_457853075", ios::binary | ios::out);
    if(outfile__array_medium_anti_BDNF.is_open())
    {
        outfile__array_medium_anti_BDNF.write(reinterpret_cast<char*>(_array_medium_anti_BDNF), 1*sizeof(_array_medium_anti_BDNF[0]));
        outfile__array_medium_anti_BDNF.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_anti_BDNF." << endl;
    }
    ofstream outfile__array_medium_assembly_1;
    outfile__array_medium_assembly_1.open(results_dir + "_array_medium_assembly_1_771421492", ios::binary | ios::out);
    if(outfile__array_medium_assembly_1.is_open())
    {
        outfile__array_medium_assembly_1.write(reinterpret_cast<char*>(_array_medium_assembly_1), 1*sizeof(_array_medium_assembly_1[0]));
        outfile__array_medium_assembly_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_1." << endl;
    }
    ofstream outfile__array_medium_assembly_2;
    outfile__array_medium_assembly_2.open(results_dir + "_array_medium_assembly_2_3035866254", ios::binary | ios::out);
    if(outfile__array_medium_assembly_2.is_open())
    {
        outfile__array_medium_assembly_2.write(reinterpret_cast<char*>(_array_medium_assembly_2), 1*sizeof(_array_medium_assembly_2[0]));
        outfile__array_medium_assembly_2.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_2." << endl;
    }
    ofstream outfile__array_medium_assembly_3;
    outfile__array_medium_assembly_3.open(results_dir + "_array_medium_assembly_3_3287585816", ios::binary | ios::out);
    if(outfile__array_medium_assembly_3.is_open())
    {
        outfile__array_medium_assembly_3.write(reinterpret_cast<char*>(_array_medium_assembly_3), 1*sizeof(_array_medium_assembly_3[0]));
        outfile__array_medium_assembly_3.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_3." << endl;
    }
    ofstream outfile__array_medium_assembly_4;
    outfile__array_medium_assembly_4.open(results_dir + "_array_medium_assembly_4_1569718715", ios::binary | ios::out);
    if(outfile__array_medium_assembly_4.is_open())
    {
        outfile__array_medium_assembly_4.write(reinterpret_cast<char*>(_array_medium_assembly_4), 1*sizeof(_array_medium_assembly_4[0]));
        outfile__array_medium_assembly_4.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_4." << endl;
    }
    ofstream outfile__array_medium_assembly_5;
    outfile__array_medium_assembly_5.open(results_dir + "_array_medium_assembly_5_714551597", ios::binary | ios::out);
    if(outfile__array_medium_assembly_5.is_open())
    {
        outfile__array_medium_assembly_5.write(reinterpret_cast<char*>(_array_medium_assembly_5), 1*sizeof(_array_medium_assembly_5[0]));
        outfile__array_medium_assembly_5.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_5." << endl;
    }
    ofstream outfile__array_medium_assembly_6;
    outfile__array_medium_assembly_6.open(results_dir + "_array_medium_assembly_6_3013501079", ios::binary | ios::out);
    if(outfile__array_medium_assembly_6.is_open())
    {
        outfile__array_medium_assembly_6.write(reinterpret_cast<char*>(_array_medium_assembly_6), 1*sizeof(_array_medium_assembly_6[0]));
        outfile__array_medium_assembly_6.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_6." << endl;
    }
    ofstream outfile__array_medium_assembly_half;
    outfile__array_medium_assembly_half.open(results_dir + "_array_medium_assembly_half_2047449968", ios::binary | ios::out);
    if(outfile__array_medium_assembly_half.is_open())
    {
        outfile__array_medium_assembly_half.write(reinterpret_cast<char*>(_array_medium_assembly_half), 1*sizeof(_array_medium_assembly_half[0]));
        outfile__array_medium_assembly_half.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_assembly_half." << endl;
    }
    ofstream outfile__array_medium_bdnf;
    outfile__array_medium_bdnf.open(results_dir + "_array_medium_bdnf_919331080", ios::binary | ios::out);
    if(outfile__array_medium_bdnf.is_open())
    {
        outfile__array_medium_bdnf.write(reinterpret_cast<char*>(_array_medium_bdnf), 1*sizeof(_array_medium_bdnf[0]));
        outfile__array_medium_bdnf.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_bdnf." << endl;
    }
    ofstream outfile__array_medium_bdnf_gain;
    outfile__array_medium_bdnf_gain.open(results_dir + "_array_medium_bdnf_gain_3353729107", ios::binary | ios::out);
    if(outfile__array_medium_bdnf_gain.is_open())
    {
        outfile__array_medium_bdnf_gain.write(reinterpret_cast<char*>(_array_medium_bdnf_gain), 1*sizeof(_array_medium_bdnf_gain[0]));
        outfile__array_medium_bdnf_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_bdnf_gain." << endl;
    }
    ofstream outfile__array_medium_bdnf_K;
    outfile__array_medium_bdnf_K.open(results_dir + "_array_medium_bdnf_K_2183177553", ios::binary | ios::out);
    if(outfile__array_medium_bdnf_K.is_open())
    {
        outfile__array_medium_bdnf_K.write(reinterpret_cast<char*>(_array_medium_bdnf_K), 1*sizeof(_array_medium_bdnf_K[0]));
        outfile__array_medium_bdnf_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_bdnf_K." << endl;
    }
    ofstream outfile__array_medium_bdnf_store;
    outfile__array_medium_bdnf_store.open(results_dir + "_array_medium_bdnf_store_220342476", ios::binary | ios::out);
    if(outfile__array_medium_bdnf_store.is_open())
    {
        outfile__array_medium_bdnf_store.write(reinterpret_cast<char*>(_array_medium_bdnf_store), 1*sizeof(_array_medium_bdnf_store[0]));
        outfile__array_medium_bdnf_store.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_bdnf_store." << endl;
    }
    ofstream outfile__array_medium_block_acceleration;
    outfile__array_medium_block_acceleration.open(results_dir + "_array_medium_block_acceleration_3880253804", ios::binary | ios::out);
    if(outfile__array_medium_block_acceleration.is_open())
    {
        outfile__array_medium_block_acceleration.write(reinterpret_cast<char*>(_array_medium_block_acceleration), 1*sizeof(_array_medium_block_acceleration[0]));
        outfile__array_medium_block_acceleration.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_block_acceleration." << endl;
    }
    ofstream outfile__array_medium_brake;
    outfile__array_medium_brake.open(results_dir + "_array_medium_brake_716638394", ios::binary | ios::out);
    if(outfile__array_medium_brake.is_open())
    {
        outfile__array_medium_brake.write(reinterpret_cast<char*>(_array_medium_brake), 1*sizeof(_array_medium_brake[0]));
        outfile__array_medium_brake.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_brake." << endl;
    }
    ofstream outfile__array_medium_brake_by_suppression;
    outfile__array_medium_brake_by_suppression.open(results_dir + "_array_medium_brake_by_suppression_769866267", ios::binary | ios::out);
    if(outfile__array_medium_brake_by_suppression.is_open())
    {
        outfile__array_medium_brake_by_suppression.write(reinterpret_cast<char*>(_array_medium_brake_by_suppression), 1*sizeof(_array_medium_brake_by_suppression[0]));
        outfile__array_medium_brake_by_suppression.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_brake_by_suppression." << endl;
    }
    ofstream outfile__array_medium_brake_half;
    outfile__array_medium_brake_half.open(results_dir + "_array_medium_brake_half_2529570269", ios::binary | ios::out);
    if(outfile__array_medium_brake_half.is_open())
    {
        outfile__array_medium_brake_half.write(reinterpret_cast<char*>(_array_medium_brake_half), 1*sizeof(_array_medium_brake_half[0]));
        outfile__array_medium_brake_half.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_brake_half." << endl;
    }
    ofstream outfile__array_medium_brake_off_target;
    outfile__array_medium_brake_off_target.open(results_dir + "_array_medium_brake_off_target_1369453785", ios::binary | ios::out);
    if(outfile__array_medium_brake_off_target.is_open())
    {
        outfile__array_medium_brake_off_target.write(reinterpret_cast<char*>(_array_medium_brake_off_target), 1*sizeof(_array_medium_brake_off_target[0]));
        outfile__array_medium_brake_off_target.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_brake_off_target." << endl;
    }
    ofstream outfile__array_medium_cascade_acceleration;
    outfile__array_medium_cascade_acceleration.open(results_dir + "_array_medium_cascade_acceleration_176369319", ios::binary | ios::out);
    if(outfile__array_medium_cascade_acceleration.is_open())
    {
        outfile__array_medium_cascade_acceleration.write(reinterpret_cast<char*>(_array_medium_cascade_acceleration), 1*sizeof(_array_medium_cascade_acceleration[0]));
        outfile__array_medium_cascade_acceleration.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_cascade_acceleration." << endl;
    }
    ofstream outfile__array_medium_clock_dt;
    outfile__array_medium_clock_dt.open(results_dir + "_array_medium_clock_dt_2325988957", ios::binary | ios::out);
    if(outfile__array_medium_clock_dt.is_open())
    {
        outfile__array_medium_clock_dt.write(reinterpret_cast<char*>(_array_medium_clock_dt), 1*sizeof(_array_medium_clock_dt[0]));
        outfile__array_medium_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_clock_dt." << endl;
    }
    ofstream outfile__array_medium_clock_t;
    outfile__array_medium_clock_t.open(results_dir + "_array_medium_clock_t_3570585901", ios::binary | ios::out);
    if(outfile__array_medium_clock_t.is_open())
    {
        outfile__array_medium_clock_t.write(reinterpret_cast<char*>(_array_medium_clock_t), 1*sizeof(_array_medium_clock_t[0]));
        outfile__array_medium_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_clock_t." << endl;
    }
    ofstream outfile__array_medium_clock_timestep;
    outfile__array_medium_clock_timestep.open(results_dir + "_array_medium_clock_timestep_688686832", ios::binary | ios::out);
    if(outfile__array_medium_clock_timestep.is_open())
    {
        outfile__array_medium_clock_timestep.write(reinterpret_cast<char*>(_array_medium_clock_timestep), 1*sizeof(_array_medium_clock_timestep[0]));
        outfile__array_medium_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_clock_timestep." << endl;
    }
    ofstream outfile__array_medium_coincidence;
    outfile__array_medium_coincidence.open(results_dir + "_array_medium_coincidence_1918558221", ios::binary | ios::out);
    if(outfile__array_medium_coincidence.is_open())
    {
        outfile__array_medium_coincidence.write(reinterpret_cast<char*>(_array_medium_coincidence), 1*sizeof(_array_medium_coincidence[0]));
        outfile__array_medium_coincidence.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_coincidence." << endl;
    }
    ofstream outfile__array_medium_coincidence_half;
    outfile__array_medium_coincidence_half.open(results_dir + "_array_medium_coincidence_half_4105307297", ios::binary | ios::out);
    if(outfile__array_medium_coincidence_half.is_open())
    {
        outfile__array_medium_coincidence_half.write(reinterpret_cast<char*>(_array_medium_coincidence_half), 1*sizeof(_array_medium_coincidence_half[0]));
        outfile__array_medium_coincidence_half.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_coincidence_half." << endl;
    }
    ofstream outfile__array_medium_depletion;
    outfile__array_medium_depletion.open(results_dir + "_array_medium_depletion_526109658", ios::binary | ios::out);
    if(outfile__array_medium_depletion.is_open())
    {
        outfile__array_medium_depletion.write(reinterpret_cast<char*>(_array_medium_depletion), 1*sizeof(_array_medium_depletion[0]));
        outfile__array_medium_depletion.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_depletion." << endl;
    }
    ofstream outfile__array_medium_direct_cut;
    outfile__array_medium_direct_cut.open(results_dir + "_array_medium_direct_cut_1909456269", ios::binary | ios::out);
    if(outfile__array_medium_direct_cut.is_open())
    {
        outfile__array_medium_direct_cut.write(reinterpret_cast<char*>(_array_medium_direct_cut), 1*sizeof(_array_medium_direct_cut[0]));
        outfile__array_medium_direct_cut.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_direct_cut." << endl;
    }
    ofstream outfile__array_medium_drug_level;
    outfile__array_medium_drug_level.open(results_dir + "_array_medium_drug_level_1040044509", ios::binary | ios::out);
    if(outfile__array_medium_drug_level.is_open())
    {
        outfile__array_medium_drug_level.write(reinterpret_cast<char*>(_array_medium_drug_level), 1*sizeof(_array_medium_drug_level[0]));
        outfile__array_medium_drug_level.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_drug_level." << endl;
    }
    ofstream outfile__array_medium_eef2_gain;
    outfile__array_medium_eef2_gain.open(results_dir + "_array_medium_eef2_gain_3420369282", ios::binary | ios::out);
    if(outfile__array_medium_eef2_gain.is_open())
    {
        outfile__array_medium_eef2_gain.write(reinterpret_cast<char*>(_array_medium_eef2_gain), 1*sizeof(_array_medium_eef2_gain[0]));
        outfile__array_medium_eef2_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_eef2_gain." << endl;
    }
    ofstream outfile__array_medium_enlargement;
    outfile__array_medium_enlargement.open(results_dir + "_array_medium_enlargement_916869272", ios::binary | ios::out);
    if(outfile__array_medium_enlargement.is_open())
    {
        outfile__array_medium_enlargement.write(reinterpret_cast<char*>(_array_medium_enlargement), 1*sizeof(_array_medium_enlargement[0]));
        outfile__array_medium_enlargement.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_enlargement." << endl;
    }
    ofstream outfile__array_medium_erk;
    outfile__array_medium_erk.open(results_dir + "_array_medium_erk_2927417655", ios::binary | ios::out);
    if(outfile__array_medium_erk.is_open())
    {
        outfile__array_medium_erk.write(reinterpret_cast<char*>(_array_medium_erk), 1*sizeof(_array_medium_erk[0]));
        outfile__array_medium_erk.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_erk." << endl;
    }
    ofstream outfile__array_medium_erk_calcium;
    outfile__array_medium_erk_calcium.open(results_dir + "_array_medium_erk_calcium_3245008483", ios::binary | ios::out);
    if(outfile__array_medium_erk_calcium.is_open())
    {
        outfile__array_medium_erk_calcium.write(reinterpret_cast<char*>(_array_medium_erk_calcium), 1*sizeof(_array_medium_erk_calcium[0]));
        outfile__array_medium_erk_calcium.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_erk_calcium." << endl;
    }
    ofstream outfile__array_medium_erk_gain;
    outfile__array_medium_erk_gain.open(results_dir + "_array_medium_erk_gain_2827145165", ios::binary | ios::out);
    if(outfile__array_medium_erk_gain.is_open())
    {
        outfile__array_medium_erk_gain.write(reinterpret_cast<char*>(_array_medium_erk_gain), 1*sizeof(_array_medium_erk_gain[0]));
        outfile__array_medium_erk_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_erk_gain." << endl;
    }
    ofstream outfile__array_medium_erk_K;
    outfile__array_medium_erk_K.open(results_dir + "_array_medium_erk_K_4076646212", ios::binary | ios::out);
    if(outfile__array_medium_erk_K.is_open())
    {
        outfile__array_medium_erk_K.write(reinterpret_cast<char*>(_array_medium_erk_K), 1*sizeof(_array_medium_erk_K[0]));
        outfile__array_medium_erk_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_erk_K." << endl;
    }
    ofstream outfile__array_medium_formation_gain;
    outfile__array_medium_formation_gain.open(results_dir + "_array_medium_formation_gain_3177570181", ios::binary | ios::out);
    if(outfile__array_medium_formation_gain.is_open())
    {
        outfile__array_medium_formation_gain.write(reinterpret_cast<char*>(_array_medium_formation_gain), 1*sizeof(_array_medium_formation_gain[0]));
        outfile__array_medium_formation_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_formation_gain." << endl;
    }
    ofstream outfile__array_medium_gaba;
    outfile__array_medium_gaba.open(results_dir + "_array_medium_gaba_890177918", ios::binary | ios::out);
    if(outfile__array_medium_gaba.is_open())
    {
        outfile__array_medium_gaba.write(reinterpret_cast<char*>(_array_medium_gaba), 1*sizeof(_array_medium_gaba[0]));
        outfile__array_medium_gaba.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_gaba." << endl;
    }
    ofstream outfile__array_medium_GABA_breakdown;
    outfile__array_medium_GABA_breakdown.open(results_dir + "_array_medium_GABA_breakdown_2045100177", ios::binary | ios::out);
    if(outfile__array_medium_GABA_breakdown.is_open())
    {
        outfile__array_medium_GABA_breakdown.write(reinterpret_cast<char*>(_array_medium_GABA_breakdown), 1*sizeof(_array_medium_GABA_breakdown[0]));
        outfile__array_medium_GABA_breakdown.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_GABA_breakdown." << endl;
    }
    ofstream outfile__array_medium_GABA_synthesis;
    outfile__array_medium_GABA_synthesis.open(results_dir + "_array_medium_GABA_synthesis_2471451008", ios::binary | ios::out);
    if(outfile__array_medium_GABA_synthesis.is_open())
    {
        outfile__array_medium_GABA_synthesis.write(reinterpret_cast<char*>(_array_medium_GABA_synthesis), 1*sizeof(_array_medium_GABA_synthesis[0]));
        outfile__array_medium_GABA_synthesis.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_GABA_synthesis." << endl;
    }
    ofstream outfile__array_medium_gaba_tissue;
    outfile__array_medium_gaba_tissue.open(results_dir + "_array_medium_gaba_tissue_3526408232", ios::binary | ios::out);
    if(outfile__array_medium_gaba_tissue.is_open())
    {
        outfile__array_medium_gaba_tissue.write(reinterpret_cast<char*>(_array_medium_gaba_tissue), 1*sizeof(_array_medium_gaba_tissue[0]));
        outfile__array_medium_gaba_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_gaba_tissue." << endl;
    }
    ofstream outfile__array_medium_glutamate;
    outfile__array_medium_glutamate.open(results_dir + "_array_medium_glutamate_1816313370", ios::binary | ios::out);
    if(outfile__array_medium_glutamate.is_open())
    {
        outfile__array_medium_glutamate.write(reinterpret_cast<char*>(_array_medium_glutamate), 1*sizeof(_array_medium_glutamate[0]));
        outfile__array_medium_glutamate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_glutamate." << endl;
    }
    ofstream outfile__array_medium_glutamate_cycling;
    outfile__array_medium_glutamate_cycling.open(results_dir + "_array_medium_glutamate_cycling_1022892828", ios::binary | ios::out);
    if(outfile__array_medium_glutamate_cycling.is_open())
    {
        outfile__array_medium_glutamate_cycling.write(reinterpret_cast<char*>(_array_medium_glutamate_cycling), 1*sizeof(_array_medium_glutamate_cycling[0]));
        outfile__array_medium_glutamate_cycling.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_glutamate_cycling." << endl;
    }
    ofstream outfile__array_medium_glutamate_dialysate;
    outfile__array_medium_glutamate_dialysate.open(results_dir + "_array_medium_glutamate_dialysate_303807018", ios::binary | ios::out);
    if(outfile__array_medium_glutamate_dialysate.is_open())
    {
        outfile__array_medium_glutamate_dialysate.write(reinterpret_cast<char*>(_array_medium_glutamate_dialysate), 1*sizeof(_array_medium_glutamate_dialysate[0]));
        outfile__array_medium_glutamate_dialysate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_glutamate_dialysate." << endl;
    }
    ofstream outfile__array_medium_Glx_oxidation;
    outfile__array_medium_Glx_oxidation.open(results_dir + "_array_medium_Glx_oxidation_1244182382", ios::binary | ios::out);
    if(outfile__array_medium_Glx_oxidation.is_open())
    {
        outfile__array_medium_Glx_oxidation.write(reinterpret_cast<char*>(_array_medium_Glx_oxidation), 1*sizeof(_array_medium_Glx_oxidation[0]));
        outfile__array_medium_Glx_oxidation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_Glx_oxidation." << endl;
    }
    ofstream outfile__array_medium_Glx_synthesis;
    outfile__array_medium_Glx_synthesis.open(results_dir + "_array_medium_Glx_synthesis_3412035058", ios::binary | ios::out);
    if(outfile__array_medium_Glx_synthesis.is_open())
    {
        outfile__array_medium_Glx_synthesis.write(reinterpret_cast<char*>(_array_medium_Glx_synthesis), 1*sizeof(_array_medium_Glx_synthesis[0]));
        outfile__array_medium_Glx_synthesis.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_Glx_synthesis." << endl;
    }
    ofstream outfile__array_medium_glx_tissue;
    outfile__array_medium_glx_tissue.open(results_dir + "_array_medium_glx_tissue_1466767105", ios::binary | ios::out);
    if(outfile__array_medium_glx_tissue.is_open())
    {
        outfile__array_medium_glx_tissue.write(reinterpret_cast<char*>(_array_medium_glx_tissue), 1*sizeof(_array_medium_glx_tissue[0]));
        outfile__array_medium_glx_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_glx_tissue." << endl;
    }
    ofstream outfile__array_medium_halted;
    outfile__array_medium_halted.open(results_dir + "_array_medium_halted_3498595826", ios::binary | ios::out);
    if(outfile__array_medium_halted.is_open())
    {
        outfile__array_medium_halted.write(reinterpret_cast<char*>(_array_medium_halted), 1*sizeof(_array_medium_halted[0]));
        outfile__array_medium_halted.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_halted." << endl;
    }
    ofstream outfile__array_medium_i;
    outfile__array_medium_i.open(results_dir + "_array_medium_i_3097553756", ios::binary | ios::out);
    if(outfile__array_medium_i.is_open())
    {
        outfile__array_medium_i.write(reinterpret_cast<char*>(_array_medium_i), 1*sizeof(_array_medium_i[0]));
        outfile__array_medium_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_i." << endl;
    }
    ofstream outfile__array_medium_imaging;
    outfile__array_medium_imaging.open(results_dir + "_array_medium_imaging_3402360562", ios::binary | ios::out);
    if(outfile__array_medium_imaging.is_open())
    {
        outfile__array_medium_imaging.write(reinterpret_cast<char*>(_array_medium_imaging), 1*sizeof(_array_medium_imaging[0]));
        outfile__array_medium_imaging.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_imaging." << endl;
    }
    ofstream outfile__array_medium_indirect_cut;
    outfile__array_medium_indirect_cut.open(results_dir + "_array_medium_indirect_cut_1961817587", ios::binary | ios::out);
    if(outfile__array_medium_indirect_cut.is_open())
    {
        outfile__array_medium_indirect_cut.write(reinterpret_cast<char*>(_array_medium_indirect_cut), 1*sizeof(_array_medium_indirect_cut[0]));
        outfile__array_medium_indirect_cut.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_indirect_cut." << endl;
    }
    ofstream outfile__array_medium_inflammation;
    outfile__array_medium_inflammation.open(results_dir + "_array_medium_inflammation_1589039076", ios::binary | ios::out);
    if(outfile__array_medium_inflammation.is_open())
    {
        outfile__array_medium_inflammation.write(reinterpret_cast<char*>(_array_medium_inflammation), 1*sizeof(_array_medium_inflammation[0]));
        outfile__array_medium_inflammation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_inflammation." << endl;
    }
    ofstream outfile__array_medium_inhibition_gain;
    outfile__array_medium_inhibition_gain.open(results_dir + "_array_medium_inhibition_gain_3990166634", ios::binary | ios::out);
    if(outfile__array_medium_inhibition_gain.is_open())
    {
        outfile__array_medium_inhibition_gain.write(reinterpret_cast<char*>(_array_medium_inhibition_gain), 1*sizeof(_array_medium_inhibition_gain[0]));
        outfile__array_medium_inhibition_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_inhibition_gain." << endl;
    }
    ofstream outfile__array_medium_k_fixation;
    outfile__array_medium_k_fixation.open(results_dir + "_array_medium_k_fixation_340004383", ios::binary | ios::out);
    if(outfile__array_medium_k_fixation.is_open())
    {
        outfile__array_medium_k_fixation.write(reinterpret_cast<char*>(_array_medium_k_fixation), 1*sizeof(_array_medium_k_fixation[0]));
        outfile__array_medium_k_fixation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_k_fixation." << endl;
    }
    ofstream outfile__array_medium_k_loss;
    outfile__array_medium_k_loss.open(results_dir + "_array_medium_k_loss_3342163258", ios::binary | ios::out);
    if(outfile__array_medium_k_loss.is_open())
    {
        outfile__array_medium_k_loss.write(reinterpret_cast<char*>(_array_medium_k_loss), 1*sizeof(_array_medium_k_loss[0]));
        outfile__array_medium_k_loss.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_k_loss." << endl;
    }
    ofstream outfile__array_medium_k_synthesis;
    outfile__array_medium_k_synthesis.open(results_dir + "_array_medium_k_synthesis_3998254033", ios::binary | ios::out);
    if(outfile__array_medium_k_synthesis.is_open())
    {
        outfile__array_medium_k_synthesis.write(reinterpret_cast<char*>(_array_medium_k_synthesis), 1*sizeof(_array_medium_k_synthesis[0]));
        outfile__array_medium_k_synthesis.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_k_synthesis." << endl;
    }
    ofstream outfile__array_medium_kinase_slope;
    outfile__array_medium_kinase_slope.open(results_dir + "_array_medium_kinase_slope_3966053882", ios::binary | ios::out);
    if(outfile__array_medium_kinase_slope.is_open())
    {
        outfile__array_medium_kinase_slope.write(reinterpret_cast<char*>(_array_medium_kinase_slope), 1*sizeof(_array_medium_kinase_slope[0]));
        outfile__array_medium_kinase_slope.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_kinase_slope." << endl;
    }
    ofstream outfile__array_medium_Km;
    outfile__array_medium_Km.open(results_dir + "_array_medium_Km_618006908", ios::binary | ios::out);
    if(outfile__array_medium_Km.is_open())
    {
        outfile__array_medium_Km.write(reinterpret_cast<char*>(_array_medium_Km), 1*sizeof(_array_medium_Km[0]));
        outfile__array_medium_Km.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_Km." << endl;
    }
    ofstream outfile__array_medium_leak_share;
    outfile__array_medium_leak_share.open(results_dir + "_array_medium_leak_share_2889267837", ios::binary | ios::out);
    if(outfile__array_medium_leak_share.is_open())
    {
        outfile__array_medium_leak_share.write(reinterpret_cast<char*>(_array_medium_leak_share), 1*sizeof(_array_medium_leak_share[0]));
        outfile__array_medium_leak_share.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_leak_share." << endl;
    }
    ofstream outfile__array_medium_least_adapted;
    outfile__array_medium_least_adapted.open(results_dir + "_array_medium_least_adapted_1820540893", ios::binary | ios::out);
    if(outfile__array_medium_least_adapted.is_open())
    {
        outfile__array_medium_least_adapted.write(reinterpret_cast<char*>(_array_medium_least_adapted), 1*sizeof(_array_medium_least_adapted[0]));
        outfile__array_medium_least_adapted.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_least_adapted." << endl;
    }
    ofstream outfile__array_medium_level_1;
    outfile__array_medium_level_1.open(results_dir + "_array_medium_level_1_1324874169", ios::binary | ios::out);
    if(outfile__array_medium_level_1.is_open())
    {
        outfile__array_medium_level_1.write(reinterpret_cast<char*>(_array_medium_level_1), 1*sizeof(_array_medium_level_1[0]));
        outfile__array_medium_level_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_level_1." << endl;
    }
    ofstream outfile__array_medium_linked_inhibition_gain;
    outfile__array_medium_linked_inhibition_gain.open(results_dir + "_array_medium_linked_inhibition_gain_949313813", ios::binary | ios::out);
    if(outfile__array_medium_linked_inhibition_gain.is_open())
    {
        outfile__array_medium_linked_inhibition_gain.write(reinterpret_cast<char*>(_array_medium_linked_inhibition_gain), 1*sizeof(_array_medium_linked_inhibition_gain[0]));
        outfile__array_medium_linked_inhibition_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_linked_inhibition_gain." << endl;
    }
    ofstream outfile__array_medium_linked_spine_AMPA_factor;
    outfile__array_medium_linked_spine_AMPA_factor.open(results_dir + "_array_medium_linked_spine_AMPA_factor_3527130663", ios::binary | ios::out);
    if(outfile__array_medium_linked_spine_AMPA_factor.is_open())
    {
        outfile__array_medium_linked_spine_AMPA_factor.write(reinterpret_cast<char*>(_array_medium_linked_spine_AMPA_factor), 1*sizeof(_array_medium_linked_spine_AMPA_factor[0]));
        outfile__array_medium_linked_spine_AMPA_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_linked_spine_AMPA_factor." << endl;
    }
    ofstream outfile__array_medium_linked_uptake_factor;
    outfile__array_medium_linked_uptake_factor.open(results_dir + "_array_medium_linked_uptake_factor_4198087057", ios::binary | ios::out);
    if(outfile__array_medium_linked_uptake_factor.is_open())
    {
        outfile__array_medium_linked_uptake_factor.write(reinterpret_cast<char*>(_array_medium_linked_uptake_factor), 1*sizeof(_array_medium_linked_uptake_factor[0]));
        outfile__array_medium_linked_uptake_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_linked_uptake_factor." << endl;
    }
    ofstream outfile__array_medium_LVDCC_block;
    outfile__array_medium_LVDCC_block.open(results_dir + "_array_medium_LVDCC_block_3954770091", ios::binary | ios::out);
    if(outfile__array_medium_LVDCC_block.is_open())
    {
        outfile__array_medium_LVDCC_block.write(reinterpret_cast<char*>(_array_medium_LVDCC_block), 1*sizeof(_array_medium_LVDCC_block[0]));
        outfile__array_medium_LVDCC_block.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_LVDCC_block." << endl;
    }
    ofstream outfile__array_medium_made;
    outfile__array_medium_made.open(results_dir + "_array_medium_made_193301125", ios::binary | ios::out);
    if(outfile__array_medium_made.is_open())
    {
        outfile__array_medium_made.write(reinterpret_cast<char*>(_array_medium_made), 1*sizeof(_array_medium_made[0]));
        outfile__array_medium_made.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_made." << endl;
    }
    ofstream outfile__array_medium_mtorc1;
    outfile__array_medium_mtorc1.open(results_dir + "_array_medium_mtorc1_1931873554", ios::binary | ios::out);
    if(outfile__array_medium_mtorc1.is_open())
    {
        outfile__array_medium_mtorc1.write(reinterpret_cast<char*>(_array_medium_mtorc1), 1*sizeof(_array_medium_mtorc1[0]));
        outfile__array_medium_mtorc1.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mtorc1." << endl;
    }
    ofstream outfile__array_medium_mtorc1_gain;
    outfile__array_medium_mtorc1_gain.open(results_dir + "_array_medium_mtorc1_gain_1562923331", ios::binary | ios::out);
    if(outfile__array_medium_mtorc1_gain.is_open())
    {
        outfile__array_medium_mtorc1_gain.write(reinterpret_cast<char*>(_array_medium_mtorc1_gain), 1*sizeof(_array_medium_mtorc1_gain[0]));
        outfile__array_medium_mtorc1_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mtorc1_gain." << endl;
    }
    ofstream outfile__array_medium_mtorc1_inhibition;
    outfile__array_medium_mtorc1_inhibition.open(results_dir + "_array_medium_mtorc1_inhibition_3469247332", ios::binary | ios::out);
    if(outfile__array_medium_mtorc1_inhibition.is_open())
    {
        outfile__array_medium_mtorc1_inhibition.write(reinterpret_cast<char*>(_array_medium_mtorc1_inhibition), 1*sizeof(_array_medium_mtorc1_inhibition[0]));
        outfile__array_medium_mtorc1_inhibition.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mtorc1_inhibition." << endl;
    }
    ofstream outfile__array_medium_mtorc1_K;
    outfile__array_medium_mtorc1_K.open(results_dir + "_array_medium_mtorc1_K_2612114484", ios::binary | ios::out);
    if(outfile__array_medium_mtorc1_K.is_open())
    {
        outfile__array_medium_mtorc1_K.write(reinterpret_cast<char*>(_array_medium_mtorc1_K), 1*sizeof(_array_medium_mtorc1_K[0]));
        outfile__array_medium_mtorc1_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mtorc1_K." << endl;
    }
    ofstream outfile__array_medium_mtorc1_slope;
    outfile__array_medium_mtorc1_slope.open(results_dir + "_array_medium_mtorc1_slope_3079989459", ios::binary | ios::out);
    if(outfile__array_medium_mtorc1_slope.is_open())
    {
        outfile__array_medium_mtorc1_slope.write(reinterpret_cast<char*>(_array_medium_mtorc1_slope), 1*sizeof(_array_medium_mtorc1_slope[0]));
        outfile__array_medium_mtorc1_slope.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mtorc1_slope." << endl;
    }
    ofstream outfile__array_medium_mushroom;
    outfile__array_medium_mushroom.open(results_dir + "_array_medium_mushroom_3763237389", ios::binary | ios::out);
    if(outfile__array_medium_mushroom.is_open())
    {
        outfile__array_medium_mushroom.write(reinterpret_cast<char*>(_array_medium_mushroom), 1*sizeof(_array_medium_mushroom[0]));
        outfile__array_medium_mushroom.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mushroom." << endl;
    }
    ofstream outfile__array_medium_mushroom_share;
    outfile__array_medium_mushroom_share.open(results_dir + "_array_medium_mushroom_share_2291871257", ios::binary | ios::out);
    if(outfile__array_medium_mushroom_share.is_open())
    {
        outfile__array_medium_mushroom_share.write(reinterpret_cast<char*>(_array_medium_mushroom_share), 1*sizeof(_array_medium_mushroom_share[0]));
        outfile__array_medium_mushroom_share.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_mushroom_share." << endl;
    }
    ofstream outfile__array_medium_n_max;
    outfile__array_medium_n_max.open(results_dir + "_array_medium_n_max_770502511", ios::binary | ios::out);
    if(outfile__array_medium_n_max.is_open())
    {
        outfile__array_medium_n_max.write(reinterpret_cast<char*>(_array_medium_n_max), 1*sizeof(_array_medium_n_max[0]));
        outfile__array_medium_n_max.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_n_max." << endl;
    }
    ofstream outfile__array_medium_off_target_K50;
    outfile__array_medium_off_target_K50.open(results_dir + "_array_medium_off_target_K50_2552148990", ios::binary | ios::out);
    if(outfile__array_medium_off_target_K50.is_open())
    {
        outfile__array_medium_off_target_K50.write(reinterpret_cast<char*>(_array_medium_off_target_K50), 1*sizeof(_array_medium_off_target_K50[0]));
        outfile__array_medium_off_target_K50.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_off_target_K50." << endl;
    }
    ofstream outfile__array_medium_old_stable;
    outfile__array_medium_old_stable.open(results_dir + "_array_medium_old_stable_2519723857", ios::binary | ios::out);
    if(outfile__array_medium_old_stable.is_open())
    {
        outfile__array_medium_old_stable.write(reinterpret_cast<char*>(_array_medium_old_stable), 1*sizeof(_array_medium_old_stable[0]));
        outfile__array_medium_old_stable.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_old_stable." << endl;
    }
    ofstream outfile__array_medium_old_transient;
    outfile__array_medium_old_transient.open(results_dir + "_array_medium_old_transient_2141761120", ios::binary | ios::out);
    if(outfile__array_medium_old_transient.is_open())
    {
        outfile__array_medium_old_transient.write(reinterpret_cast<char*>(_array_medium_old_transient), 1*sizeof(_array_medium_old_transient[0]));
        outfile__array_medium_old_transient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_old_transient." << endl;
    }
    ofstream outfile__array_medium_p70s6k;
    outfile__array_medium_p70s6k.open(results_dir + "_array_medium_p70s6k_233003766", ios::binary | ios::out);
    if(outfile__array_medium_p70s6k.is_open())
    {
        outfile__array_medium_p70s6k.write(reinterpret_cast<char*>(_array_medium_p70s6k), 1*sizeof(_array_medium_p70s6k[0]));
        outfile__array_medium_p70s6k.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_p70s6k." << endl;
    }
    ofstream outfile__array_medium_p70s6k_gain;
    outfile__array_medium_p70s6k_gain.open(results_dir + "_array_medium_p70s6k_gain_4034791316", ios::binary | ios::out);
    if(outfile__array_medium_p70s6k_gain.is_open())
    {
        outfile__array_medium_p70s6k_gain.write(reinterpret_cast<char*>(_array_medium_p70s6k_gain), 1*sizeof(_array_medium_p70s6k_gain[0]));
        outfile__array_medium_p70s6k_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_p70s6k_gain." << endl;
    }
    ofstream outfile__array_medium_p70s6k_K;
    outfile__array_medium_p70s6k_K.open(results_dir + "_array_medium_p70s6k_K_1420572750", ios::binary | ios::out);
    if(outfile__array_medium_p70s6k_K.is_open())
    {
        outfile__array_medium_p70s6k_K.write(reinterpret_cast<char*>(_array_medium_p70s6k_K), 1*sizeof(_array_medium_p70s6k_K[0]));
        outfile__array_medium_p70s6k_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_p70s6k_K." << endl;
    }
    ofstream outfile__array_medium_p_eef2;
    outfile__array_medium_p_eef2.open(results_dir + "_array_medium_p_eef2_3906335276", ios::binary | ios::out);
    if(outfile__array_medium_p_eef2.is_open())
    {
        outfile__array_medium_p_eef2.write(reinterpret_cast<char*>(_array_medium_p_eef2), 1*sizeof(_array_medium_p_eef2[0]));
        outfile__array_medium_p_eef2.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_p_eef2." << endl;
    }
    ofstream outfile__array_medium_p_eef2_inhibition;
    outfile__array_medium_p_eef2_inhibition.open(results_dir + "_array_medium_p_eef2_inhibition_2281857938", ios::binary | ios::out);
    if(outfile__array_medium_p_eef2_inhibition.is_open())
    {
        outfile__array_medium_p_eef2_inhibition.write(reinterpret_cast<char*>(_array_medium_p_eef2_inhibition), 1*sizeof(_array_medium_p_eef2_inhibition[0]));
        outfile__array_medium_p_eef2_inhibition.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_p_eef2_inhibition." << endl;
    }
    ofstream outfile__array_medium_protein_labile;
    outfile__array_medium_protein_labile.open(results_dir + "_array_medium_protein_labile_3779197467", ios::binary | ios::out);
    if(outfile__array_medium_protein_labile.is_open())
    {
        outfile__array_medium_protein_labile.write(reinterpret_cast<char*>(_array_medium_protein_labile), 1*sizeof(_array_medium_protein_labile[0]));
        outfile__array_medium_protein_labile.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_protein_labile." << endl;
    }
    ofstream outfile__array_medium_protein_stable;
    outfile__array_medium_protein_stable.open(results_dir + "_array_medium_protein_stable_2770408104", ios::binary | ios::out);
    if(outfile__array_medium_protein_stable.is_open())
    {
        outfile__array_medium_protein_stable.write(reinterpret_cast<char*>(_array_medium_protein_stable), 1*sizeof(_array_medium_protein_stable[0]));
        outfile__array_medium_protein_stable.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_protein_stable." << endl;
    }
    ofstream outfile__array_medium_pyr_rate;
    outfile__array_medium_pyr_rate.open(results_dir + "_array_medium_pyr_rate_3044992274", ios::binary | ios::out);
    if(outfile__array_medium_pyr_rate.is_open())
    {
        outfile__array_medium_pyr_rate.write(reinterpret_cast<char*>(_array_medium_pyr_rate), 1*sizeof(_array_medium_pyr_rate[0]));
        outfile__array_medium_pyr_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_pyr_rate." << endl;
    }
    ofstream outfile__array_medium_rapamycin_local;
    outfile__array_medium_rapamycin_local.open(results_dir + "_array_medium_rapamycin_local_3659514557", ios::binary | ios::out);
    if(outfile__array_medium_rapamycin_local.is_open())
    {
        outfile__array_medium_rapamycin_local.write(reinterpret_cast<char*>(_array_medium_rapamycin_local), 1*sizeof(_array_medium_rapamycin_local[0]));
        outfile__array_medium_rapamycin_local.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_rapamycin_local." << endl;
    }
    ofstream outfile__array_medium_rapamycin_relief;
    outfile__array_medium_rapamycin_relief.open(results_dir + "_array_medium_rapamycin_relief_923237118", ios::binary | ios::out);
    if(outfile__array_medium_rapamycin_relief.is_open())
    {
        outfile__array_medium_rapamycin_relief.write(reinterpret_cast<char*>(_array_medium_rapamycin_relief), 1*sizeof(_array_medium_rapamycin_relief[0]));
        outfile__array_medium_rapamycin_relief.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_rapamycin_relief." << endl;
    }
    ofstream outfile__array_medium_rapamycin_systemic;
    outfile__array_medium_rapamycin_systemic.open(results_dir + "_array_medium_rapamycin_systemic_298019677", ios::binary | ios::out);
    if(outfile__array_medium_rapamycin_systemic.is_open())
    {
        outfile__array_medium_rapamycin_systemic.write(reinterpret_cast<char*>(_array_medium_rapamycin_systemic), 1*sizeof(_array_medium_rapamycin_systemic[0]));
        outfile__array_medium_rapamycin_systemic.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_rapamycin_systemic." << endl;
    }
    ofstream outfile__array_medium_rate_max;
    outfile__array_medium_rate_max.open(results_dir + "_array_medium_rate_max_2438166454", ios::binary | ios::out);
    if(outfile__array_medium_rate_max.is_open())
    {
        outfile__array_medium_rate_max.write(reinterpret_cast<char*>(_array_medium_rate_max), 1*sizeof(_array_medium_rate_max[0]));
        outfile__array_medium_rate_max.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_rate_max." << endl;
    }
    ofstream outfile__array_medium_reference_gaba;
    outfile__array_medium_reference_gaba.open(results_dir + "_array_medium_reference_gaba_3996255807", ios::binary | ios::out);
    if(outfile__array_medium_reference_gaba.is_open())
    {
        outfile__array_medium_reference_gaba.write(reinterpret_cast<char*>(_array_medium_reference_gaba), 1*sizeof(_array_medium_reference_gaba[0]));
        outfile__array_medium_reference_gaba.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_reference_gaba." << endl;
    }
    ofstream outfile__array_medium_reference_rate;
    outfile__array_medium_reference_rate.open(results_dir + "_array_medium_reference_rate_2449526876", ios::binary | ios::out);
    if(outfile__array_medium_reference_rate.is_open())
    {
        outfile__array_medium_reference_rate.write(reinterpret_cast<char*>(_array_medium_reference_rate), 1*sizeof(_array_medium_reference_rate[0]));
        outfile__array_medium_reference_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_reference_rate." << endl;
    }
    ofstream outfile__array_medium_reference_release;
    outfile__array_medium_reference_release.open(results_dir + "_array_medium_reference_release_2684439531", ios::binary | ios::out);
    if(outfile__array_medium_reference_release.is_open())
    {
        outfile__array_medium_reference_release.write(reinterpret_cast<char*>(_array_medium_reference_release), 1*sizeof(_array_medium_reference_release[0]));
        outfile__array_medium_reference_release.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_reference_release." << endl;
    }
    ofstream outfile__array_medium_release;
    outfile__array_medium_release.open(results_dir + "_array_medium_release_246021145", ios::binary | ios::out);
    if(outfile__array_medium_release.is_open())
    {
        outfile__array_medium_release.write(reinterpret_cast<char*>(_array_medium_release), 1*sizeof(_array_medium_release[0]));
        outfile__array_medium_release.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_release." << endl;
    }
    ofstream outfile__array_medium_release_filter;
    outfile__array_medium_release_filter.open(results_dir + "_array_medium_release_filter_2332635701", ios::binary | ios::out);
    if(outfile__array_medium_release_filter.is_open())
    {
        outfile__array_medium_release_filter.write(reinterpret_cast<char*>(_array_medium_release_filter), 1*sizeof(_array_medium_release_filter[0]));
        outfile__array_medium_release_filter.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_release_filter." << endl;
    }
    ofstream outfile__array_medium_release_gain;
    outfile__array_medium_release_gain.open(results_dir + "_array_medium_release_gain_1692027542", ios::binary | ios::out);
    if(outfile__array_medium_release_gain.is_open())
    {
        outfile__array_medium_release_gain.write(reinterpret_cast<char*>(_array_medium_release_gain), 1*sizeof(_array_medium_release_gain[0]));
        outfile__array_medium_release_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_release_gain." << endl;
    }
    ofstream outfile__array_medium_release_gain_max;
    outfile__array_medium_release_gain_max.open(results_dir + "_array_medium_release_gain_max_70452681", ios::binary | ios::out);
    if(outfile__array_medium_release_gain_max.is_open())
    {
        outfile__array_medium_release_gain_max.write(reinterpret_cast<char*>(_array_medium_release_gain_max), 1*sizeof(_array_medium_release_gain_max[0]));
        outfile__array_medium_release_gain_max.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_release_gain_max." << endl;
    }
    ofstream outfile__array_medium_resting;
    outfile__array_medium_resting.open(results_dir + "_array_medium_resting_466456632", ios::binary | ios::out);
    if(outfile__array_medium_resting.is_open())
    {
        outfile__array_medium_resting.write(reinterpret_cast<char*>(_array_medium_resting), 1*sizeof(_array_medium_resting[0]));
        outfile__array_medium_resting.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_resting." << endl;
    }
    ofstream outfile__array_medium_resting_slope;
    outfile__array_medium_resting_slope.open(results_dir + "_array_medium_resting_slope_2140107139", ios::binary | ios::out);
    if(outfile__array_medium_resting_slope.is_open())
    {
        outfile__array_medium_resting_slope.write(reinterpret_cast<char*>(_array_medium_resting_slope), 1*sizeof(_array_medium_resting_slope[0]));
        outfile__array_medium_resting_slope.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_resting_slope." << endl;
    }
    ofstream outfile__array_medium_s6k_eef2k_cut;
    outfile__array_medium_s6k_eef2k_cut.open(results_dir + "_array_medium_s6k_eef2k_cut_1340384254", ios::binary | ios::out);
    if(outfile__array_medium_s6k_eef2k_cut.is_open())
    {
        outfile__array_medium_s6k_eef2k_cut.write(reinterpret_cast<char*>(_array_medium_s6k_eef2k_cut), 1*sizeof(_array_medium_s6k_eef2k_cut[0]));
        outfile__array_medium_s6k_eef2k_cut.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_s6k_eef2k_cut." << endl;
    }
    ofstream outfile__array_medium_seen_in_slices;
    outfile__array_medium_seen_in_slices.open(results_dir + "_array_medium_seen_in_slices_2021351853", ios::binary | ios::out);
    if(outfile__array_medium_seen_in_slices.is_open())
    {
        outfile__array_medium_seen_in_slices.write(reinterpret_cast<char*>(_array_medium_seen_in_slices), 1*sizeof(_array_medium_seen_in_slices[0]));
        outfile__array_medium_seen_in_slices.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_seen_in_slices." << endl;
    }
    ofstream outfile__array_medium_seen_in_vivo;
    outfile__array_medium_seen_in_vivo.open(results_dir + "_array_medium_seen_in_vivo_3841629864", ios::binary | ios::out);
    if(outfile__array_medium_seen_in_vivo.is_open())
    {
        outfile__array_medium_seen_in_vivo.write(reinterpret_cast<char*>(_array_medium_seen_in_vivo), 1*sizeof(_array_medium_seen_in_vivo[0]));
        outfile__array_medium_seen_in_vivo.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_seen_in_vivo." << endl;
    }
    ofstream outfile__array_medium_slow_time;
    outfile__array_medium_slow_time.open(results_dir + "_array_medium_slow_time_2118646299", ios::binary | ios::out);
    if(outfile__array_medium_slow_time.is_open())
    {
        outfile__array_medium_slow_time.write(reinterpret_cast<char*>(_array_medium_slow_time), 1*sizeof(_array_medium_slow_time[0]));
        outfile__array_medium_slow_time.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_slow_time." << endl;
    }
    ofstream outfile__array_medium_spine_feedback;
    outfile__array_medium_spine_feedback.open(results_dir + "_array_medium_spine_feedback_1561965853", ios::binary | ios::out);
    if(outfile__array_medium_spine_feedback.is_open())
    {
        outfile__array_medium_spine_feedback.write(reinterpret_cast<char*>(_array_medium_spine_feedback), 1*sizeof(_array_medium_spine_feedback[0]));
        outfile__array_medium_spine_feedback.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_spine_feedback." << endl;
    }
    ofstream outfile__array_medium_stabilisation_gain;
    outfile__array_medium_stabilisation_gain.open(results_dir + "_array_medium_stabilisation_gain_2660696609", ios::binary | ios::out);
    if(outfile__array_medium_stabilisation_gain.is_open())
    {
        outfile__array_medium_stabilisation_gain.write(reinterpret_cast<char*>(_array_medium_stabilisation_gain), 1*sizeof(_array_medium_stabilisation_gain[0]));
        outfile__array_medium_stabilisation_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stabilisation_gain." << endl;
    }
    ofstream outfile__array_medium_stable;
    outfile__array_medium_stable.open(results_dir + "_array_medium_stable_1570583448", ios::binary | ios::out);
    if(outfile__array_medium_stable.is_open())
    {
        outfile__array_medium_stable.write(reinterpret_cast<char*>(_array_medium_stable), 1*sizeof(_array_medium_stable[0]));
        outfile__array_medium_stable.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stable." << endl;
    }
    ofstream outfile__array_medium_stable_share;
    outfile__array_medium_stable_share.open(results_dir + "_array_medium_stable_share_1506059044", ios::binary | ios::out);
    if(outfile__array_medium_stable_share.is_open())
    {
        outfile__array_medium_stable_share.write(reinterpret_cast<char*>(_array_medium_stable_share), 1*sizeof(_array_medium_stable_share[0]));
        outfile__array_medium_stable_share.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stable_share." << endl;
    }
    ofstream outfile__array_medium_step_clock_dt;
    outfile__array_medium_step_clock_dt.open(results_dir + "_array_medium_step_clock_dt_656270773", ios::binary | ios::out);
    if(outfile__array_medium_step_clock_dt.is_open())
    {
        outfile__array_medium_step_clock_dt.write(reinterpret_cast<char*>(_array_medium_step_clock_dt), 1*sizeof(_array_medium_step_clock_dt[0]));
        outfile__array_medium_step_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_step_clock_dt." << endl;
    }
    ofstream outfile__array_medium_step_clock_t;
    outfile__array_medium_step_clock_t.open(results_dir + "_array_medium_step_clock_t_226066247", ios::binary | ios::out);
    if(outfile__array_medium_step_clock_t.is_open())
    {
        outfile__array_medium_step_clock_t.write(reinterpret_cast<char*>(_array_medium_step_clock_t), 1*sizeof(_array_medium_step_clock_t[0]));
        outfile__array_medium_step_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_step_clock_t." << endl;
    }
    ofstream outfile__array_medium_step_clock_timestep;
    outfile__array_medium_step_clock_timestep.open(results_dir + "_array_medium_step_clock_timestep_2037890385", ios::binary | ios::out);
    if(outfile__array_medium_step_clock_timestep.is_open())
    {
        outfile__array_medium_step_clock_timestep.write(reinterpret_cast<char*>(_array_medium_step_clock_timestep), 1*sizeof(_array_medium_step_clock_timestep[0]));
        outfile__array_medium_step_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_step_clock_timestep." << endl;
    }
    ofstream outfile__array_medium_store_gain;
    outfile__array_medium_store_gain.open(results_dir + "_array_medium_store_gain_3786611087", ios::binary | ios::out);
    if(outfile__array_medium_store_gain.is_open())
    {
        outfile__array_medium_store_gain.write(reinterpret_cast<char*>(_array_medium_store_gain), 1*sizeof(_array_medium_store_gain[0]));
        outfile__array_medium_store_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_store_gain." << endl;
    }
    ofstream outfile__array_medium_stress;
    outfile__array_medium_stress.open(results_dir + "_array_medium_stress_602957475", ios::binary | ios::out);
    if(outfile__array_medium_stress.is_open())
    {
        outfile__array_medium_stress.write(reinterpret_cast<char*>(_array_medium_stress), 1*sizeof(_array_medium_stress[0]));
        outfile__array_medium_stress.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress." << endl;
    }
    ofstream outfile__array_medium_stress_BDNF;
    outfile__array_medium_stress_BDNF.open(results_dir + "_array_medium_stress_BDNF_3909997995", ios::binary | ios::out);
    if(outfile__array_medium_stress_BDNF.is_open())
    {
        outfile__array_medium_stress_BDNF.write(reinterpret_cast<char*>(_array_medium_stress_BDNF), 1*sizeof(_array_medium_stress_BDNF[0]));
        outfile__array_medium_stress_BDNF.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_BDNF." << endl;
    }
    ofstream outfile__array_medium_stress_formation;
    outfile__array_medium_stress_formation.open(results_dir + "_array_medium_stress_formation_1643445781", ios::binary | ios::out);
    if(outfile__array_medium_stress_formation.is_open())
    {
        outfile__array_medium_stress_formation.write(reinterpret_cast<char*>(_array_medium_stress_formation), 1*sizeof(_array_medium_stress_formation[0]));
        outfile__array_medium_stress_formation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_formation." << endl;
    }
    ofstream outfile__array_medium_stress_load;
    outfile__array_medium_stress_load.open(results_dir + "_array_medium_stress_load_1518656814", ios::binary | ios::out);
    if(outfile__array_medium_stress_load.is_open())
    {
        outfile__array_medium_stress_load.write(reinterpret_cast<char*>(_array_medium_stress_load), 1*sizeof(_array_medium_stress_load[0]));
        outfile__array_medium_stress_load.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_load." << endl;
    }
    ofstream outfile__array_medium_stress_transient;
    outfile__array_medium_stress_transient.open(results_dir + "_array_medium_stress_transient_2179874330", ios::binary | ios::out);
    if(outfile__array_medium_stress_transient.is_open())
    {
        outfile__array_medium_stress_transient.write(reinterpret_cast<char*>(_array_medium_stress_transient), 1*sizeof(_array_medium_stress_transient[0]));
        outfile__array_medium_stress_transient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_transient." << endl;
    }
    ofstream outfile__array_medium_stress_uptake;
    outfile__array_medium_stress_uptake.open(results_dir + "_array_medium_stress_uptake_2919825091", ios::binary | ios::out);
    if(outfile__array_medium_stress_uptake.is_open())
    {
        outfile__array_medium_stress_uptake.write(reinterpret_cast<char*>(_array_medium_stress_uptake), 1*sizeof(_array_medium_stress_uptake[0]));
        outfile__array_medium_stress_uptake.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_uptake." << endl;
    }
    ofstream outfile__array_medium_stress_withdrawal;
    outfile__array_medium_stress_withdrawal.open(results_dir + "_array_medium_stress_withdrawal_1527760236", ios::binary | ios::out);
    if(outfile__array_medium_stress_withdrawal.is_open())
    {
        outfile__array_medium_stress_withdrawal.write(reinterpret_cast<char*>(_array_medium_stress_withdrawal), 1*sizeof(_array_medium_stress_withdrawal[0]));
        outfile__array_medium_stress_withdrawal.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_stress_withdrawal." << endl;
    }
    ofstream outfile__array_medium_suppression_range;
    outfile__array_medium_suppression_range.open(results_dir + "_array_medium_suppression_range_350483306", ios::binary | ios::out);
    if(outfile__array_medium_suppression_range.is_open())
    {
        outfile__array_medium_suppression_range.write(reinterpret_cast<char*>(_array_medium_suppression_range), 1*sizeof(_array_medium_suppression_range[0]));
        outfile__array_medium_suppression_range.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_suppression_range." << endl;
    }
    ofstream outfile__array_medium_surge;
    outfile__array_medium_surge.open(results_dir + "_array_medium_surge_1479924756", ios::binary | ios::out);
    if(outfile__array_medium_surge.is_open())
    {
        outfile__array_medium_surge.write(reinterpret_cast<char*>(_array_medium_surge), 1*sizeof(_array_medium_surge[0]));
        outfile__array_medium_surge.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_surge." << endl;
    }
    ofstream outfile__array_medium_surge_slope;
    outfile__array_medium_surge_slope.open(results_dir + "_array_medium_surge_slope_2750155863", ios::binary | ios::out);
    if(outfile__array_medium_surge_slope.is_open())
    {
        outfile__array_medium_surge_slope.write(reinterpret_cast<char*>(_array_medium_surge_slope), 1*sizeof(_array_medium_surge_slope[0]));
        outfile__array_medium_surge_slope.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_surge_slope." << endl;
    }
    ofstream outfile__array_medium_synthesis_half;
    outfile__array_medium_synthesis_half.open(results_dir + "_array_medium_synthesis_half_3401430773", ios::binary | ios::out);
    if(outfile__array_medium_synthesis_half.is_open())
    {
        outfile__array_medium_synthesis_half.write(reinterpret_cast<char*>(_array_medium_synthesis_half), 1*sizeof(_array_medium_synthesis_half[0]));
        outfile__array_medium_synthesis_half.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_synthesis_half." << endl;
    }
    ofstream outfile__array_medium_t_end;
    outfile__array_medium_t_end.open(results_dir + "_array_medium_t_end_2587259252", ios::binary | ios::out);
    if(outfile__array_medium_t_end.is_open())
    {
        outfile__array_medium_t_end.write(reinterpret_cast<char*>(_array_medium_t_end), 1*sizeof(_array_medium_t_end[0]));
        outfile__array_medium_t_end.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_t_end." << endl;
    }
    ofstream outfile__array_medium_tau_activity;
    outfile__array_medium_tau_activity.open(results_dir + "_array_medium_tau_activity_1084683477", ios::binary | ios::out);
    if(outfile__array_medium_tau_activity.is_open())
    {
        outfile__array_medium_tau_activity.write(reinterpret_cast<char*>(_array_medium_tau_activity), 1*sizeof(_array_medium_tau_activity[0]));
        outfile__array_medium_tau_activity.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_activity." << endl;
    }
    ofstream outfile__array_medium_tau_adaptation;
    outfile__array_medium_tau_adaptation.open(results_dir + "_array_medium_tau_adaptation_2362158096", ios::binary | ios::out);
    if(outfile__array_medium_tau_adaptation.is_open())
    {
        outfile__array_medium_tau_adaptation.write(reinterpret_cast<char*>(_array_medium_tau_adaptation), 1*sizeof(_array_medium_tau_adaptation[0]));
        outfile__array_medium_tau_adaptation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_adaptation." << endl;
    }
    ofstream outfile__array_medium_tau_adaptation_translation;
    outfile__array_medium_tau_adaptation_translation.open(results_dir + "_array_medium_tau_adaptation_translation_496317679", ios::binary | ios::out);
    if(outfile__array_medium_tau_adaptation_translation.is_open())
    {
        outfile__array_medium_tau_adaptation_translation.write(reinterpret_cast<char*>(_array_medium_tau_adaptation_translation), 1*sizeof(_array_medium_tau_adaptation_translation[0]));
        outfile__array_medium_tau_adaptation_translation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_adaptation_translation." << endl;
    }
    ofstream outfile__array_medium_tau_adenosine;
    outfile__array_medium_tau_adenosine.open(results_dir + "_array_medium_tau_adenosine_2355339923", ios::binary | ios::out);
    if(outfile__array_medium_tau_adenosine.is_open())
    {
        outfile__array_medium_tau_adenosine.write(reinterpret_cast<char*>(_array_medium_tau_adenosine), 1*sizeof(_array_medium_tau_adenosine[0]));
        outfile__array_medium_tau_adenosine.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_adenosine." << endl;
    }
    ofstream outfile__array_medium_tau_akt_off;
    outfile__array_medium_tau_akt_off.open(results_dir + "_array_medium_tau_akt_off_676336605", ios::binary | ios::out);
    if(outfile__array_medium_tau_akt_off.is_open())
    {
        outfile__array_medium_tau_akt_off.write(reinterpret_cast<char*>(_array_medium_tau_akt_off), 1*sizeof(_array_medium_tau_akt_off[0]));
        outfile__array_medium_tau_akt_off.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_akt_off." << endl;
    }
    ofstream outfile__array_medium_tau_akt_on;
    outfile__array_medium_tau_akt_on.open(results_dir + "_array_medium_tau_akt_on_1394260810", ios::binary | ios::out);
    if(outfile__array_medium_tau_akt_on.is_open())
    {
        outfile__array_medium_tau_akt_on.write(reinterpret_cast<char*>(_array_medium_tau_akt_on), 1*sizeof(_array_medium_tau_akt_on[0]));
        outfile__array_medium_tau_akt_on.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_akt_on." << endl;
    }
    ofstream outfile__array_medium_tau_assembly;
    outfile__array_medium_tau_assembly.open(results_dir + "_array_medium_tau_assembly_4141552260", ios::binary | ios::out);
    if(outfile__array_medium_tau_assembly.is_open())
    {
        outfile__array_medium_tau_assembly.write(reinterpret_cast<char*>(_array_medium_tau_assembly), 1*sizeof(_array_medium_tau_assembly[0]));
        outfile__array_medium_tau_assembly.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_assembly." << endl;
    }
    ofstream outfile__array_medium_tau_bdnf;
    outfile__array_medium_tau_bdnf.open(results_dir + "_array_medium_tau_bdnf_133576684", ios::binary | ios::out);
    if(outfile__array_medium_tau_bdnf.is_open())
    {
        outfile__array_medium_tau_bdnf.write(reinterpret_cast<char*>(_array_medium_tau_bdnf), 1*sizeof(_array_medium_tau_bdnf[0]));
        outfile__array_medium_tau_bdnf.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_bdnf." << endl;
    }
    ofstream outfile__array_medium_tau_brake_off;
    outfile__array_medium_tau_brake_off.open(results_dir + "_array_medium_tau_brake_off_1588706429", ios::binary | ios::out);
    if(outfile__array_medium_tau_brake_off.is_open())
    {
        outfile__array_medium_tau_brake_off.write(reinterpret_cast<char*>(_array_medium_tau_brake_off), 1*sizeof(_array_medium_tau_brake_off[0]));
        outfile__array_medium_tau_brake_off.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_brake_off." << endl;
    }
    ofstream outfile__array_medium_tau_brake_on;
    outfile__array_medium_tau_brake_on.open(results_dir + "_array_medium_tau_brake_on_1861520138", ios::binary | ios::out);
    if(outfile__array_medium_tau_brake_on.is_open())
    {
        outfile__array_medium_tau_brake_on.write(reinterpret_cast<char*>(_array_medium_tau_brake_on), 1*sizeof(_array_medium_tau_brake_on[0]));
        outfile__array_medium_tau_brake_on.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_brake_on." << endl;
    }
    ofstream outfile__array_medium_tau_dialysate;
    outfile__array_medium_tau_dialysate.open(results_dir + "_array_medium_tau_dialysate_3051929172", ios::binary | ios::out);
    if(outfile__array_medium_tau_dialysate.is_open())
    {
        outfile__array_medium_tau_dialysate.write(reinterpret_cast<char*>(_array_medium_tau_dialysate), 1*sizeof(_array_medium_tau_dialysate[0]));
        outfile__array_medium_tau_dialysate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_dialysate." << endl;
    }
    ofstream outfile__array_medium_tau_erk_off;
    outfile__array_medium_tau_erk_off.open(results_dir + "_array_medium_tau_erk_off_443966670", ios::binary | ios::out);
    if(outfile__array_medium_tau_erk_off.is_open())
    {
        outfile__array_medium_tau_erk_off.write(reinterpret_cast<char*>(_array_medium_tau_erk_off), 1*sizeof(_array_medium_tau_erk_off[0]));
        outfile__array_medium_tau_erk_off.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_erk_off." << endl;
    }
    ofstream outfile__array_medium_tau_erk_on;
    outfile__array_medium_tau_erk_on.open(results_dir + "_array_medium_tau_erk_on_2902543206", ios::binary | ios::out);
    if(outfile__array_medium_tau_erk_on.is_open())
    {
        outfile__array_medium_tau_erk_on.write(reinterpret_cast<char*>(_array_medium_tau_erk_on), 1*sizeof(_array_medium_tau_erk_on[0]));
        outfile__array_medium_tau_erk_on.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_erk_on." << endl;
    }
    ofstream outfile__array_medium_tau_GABA_ambient;
    outfile__array_medium_tau_GABA_ambient.open(results_dir + "_array_medium_tau_GABA_ambient_1000410394", ios::binary | ios::out);
    if(outfile__array_medium_tau_GABA_ambient.is_open())
    {
        outfile__array_medium_tau_GABA_ambient.write(reinterpret_cast<char*>(_array_medium_tau_GABA_ambient), 1*sizeof(_array_medium_tau_GABA_ambient[0]));
        outfile__array_medium_tau_GABA_ambient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_GABA_ambient." << endl;
    }
    ofstream outfile__array_medium_tau_GABA_tissue;
    outfile__array_medium_tau_GABA_tissue.open(results_dir + "_array_medium_tau_GABA_tissue_1121471007", ios::binary | ios::out);
    if(outfile__array_medium_tau_GABA_tissue.is_open())
    {
        outfile__array_medium_tau_GABA_tissue.write(reinterpret_cast<char*>(_array_medium_tau_GABA_tissue), 1*sizeof(_array_medium_tau_GABA_tissue[0]));
        outfile__array_medium_tau_GABA_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_GABA_tissue." << endl;
    }
    ofstream outfile__array_medium_tau_glutamate;
    outfile__array_medium_tau_glutamate.open(results_dir + "_array_medium_tau_glutamate_1489455153", ios::binary | ios::out);
    if(outfile__array_medium_tau_glutamate.is_open())
    {
        outfile__array_medium_tau_glutamate.write(reinterpret_cast<char*>(_array_medium_tau_glutamate), 1*sizeof(_array_medium_tau_glutamate[0]));
        outfile__array_medium_tau_glutamate.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_glutamate." << endl;
    }
    ofstream outfile__array_medium_tau_glutamine;
    outfile__array_medium_tau_glutamine.open(results_dir + "_array_medium_tau_glutamine_3875136338", ios::binary | ios::out);
    if(outfile__array_medium_tau_glutamine.is_open())
    {
        outfile__array_medium_tau_glutamine.write(reinterpret_cast<char*>(_array_medium_tau_glutamine), 1*sizeof(_array_medium_tau_glutamine[0]));
        outfile__array_medium_tau_glutamine.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_glutamine." << endl;
    }
    ofstream outfile__array_medium_tau_Glx_tissue;
    outfile__array_medium_tau_Glx_tissue.open(results_dir + "_array_medium_tau_Glx_tissue_3031984231", ios::binary | ios::out);
    if(outfile__array_medium_tau_Glx_tissue.is_open())
    {
        outfile__array_medium_tau_Glx_tissue.write(reinterpret_cast<char*>(_array_medium_tau_Glx_tissue), 1*sizeof(_array_medium_tau_Glx_tissue[0]));
        outfile__array_medium_tau_Glx_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_Glx_tissue." << endl;
    }
    ofstream outfile__array_medium_tau_homeostasis;
    outfile__array_medium_tau_homeostasis.open(results_dir + "_array_medium_tau_homeostasis_3824783986", ios::binary | ios::out);
    if(outfile__array_medium_tau_homeostasis.is_open())
    {
        outfile__array_medium_tau_homeostasis.write(reinterpret_cast<char*>(_array_medium_tau_homeostasis), 1*sizeof(_array_medium_tau_homeostasis[0]));
        outfile__array_medium_tau_homeostasis.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_homeostasis." << endl;
    }
    ofstream outfile__array_medium_tau_inflammation;
    outfile__array_medium_tau_inflammation.open(results_dir + "_array_medium_tau_inflammation_3046790981", ios::binary | ios::out);
    if(outfile__array_medium_tau_inflammation.is_open())
    {
        outfile__array_medium_tau_inflammation.write(reinterpret_cast<char*>(_array_medium_tau_inflammation), 1*sizeof(_array_medium_tau_inflammation[0]));
        outfile__array_medium_tau_inflammation.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_inflammation." << endl;
    }
    ofstream outfile__array_medium_tau_mtorc1;
    outfile__array_medium_tau_mtorc1.open(results_dir + "_array_medium_tau_mtorc1_646216998", ios::binary | ios::out);
    if(outfile__array_medium_tau_mtorc1.is_open())
    {
        outfile__array_medium_tau_mtorc1.write(reinterpret_cast<char*>(_array_medium_tau_mtorc1), 1*sizeof(_array_medium_tau_mtorc1[0]));
        outfile__array_medium_tau_mtorc1.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_mtorc1." << endl;
    }
    ofstream outfile__array_medium_tau_p70s6k_off;
    outfile__array_medium_tau_p70s6k_off.open(results_dir + "_array_medium_tau_p70s6k_off_60491392", ios::binary | ios::out);
    if(outfile__array_medium_tau_p70s6k_off.is_open())
    {
        outfile__array_medium_tau_p70s6k_off.write(reinterpret_cast<char*>(_array_medium_tau_p70s6k_off), 1*sizeof(_array_medium_tau_p70s6k_off[0]));
        outfile__array_medium_tau_p70s6k_off.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_p70s6k_off." << endl;
    }
    ofstream outfile__array_medium_tau_p70s6k_on;
    outfile__array_medium_tau_p70s6k_on.open(results_dir + "_array_medium_tau_p70s6k_on_743798000", ios::binary | ios::out);
    if(outfile__array_medium_tau_p70s6k_on.is_open())
    {
        outfile__array_medium_tau_p70s6k_on.write(reinterpret_cast<char*>(_array_medium_tau_p70s6k_on), 1*sizeof(_array_medium_tau_p70s6k_on[0]));
        outfile__array_medium_tau_p70s6k_on.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_p70s6k_on." << endl;
    }
    ofstream outfile__array_medium_tau_p_eef2;
    outfile__array_medium_tau_p_eef2.open(results_dir + "_array_medium_tau_p_eef2_3178725912", ios::binary | ios::out);
    if(outfile__array_medium_tau_p_eef2.is_open())
    {
        outfile__array_medium_tau_p_eef2.write(reinterpret_cast<char*>(_array_medium_tau_p_eef2), 1*sizeof(_array_medium_tau_p_eef2[0]));
        outfile__array_medium_tau_p_eef2.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_p_eef2." << endl;
    }
    ofstream outfile__array_medium_tau_shape;
    outfile__array_medium_tau_shape.open(results_dir + "_array_medium_tau_shape_1190383966", ios::binary | ios::out);
    if(outfile__array_medium_tau_shape.is_open())
    {
        outfile__array_medium_tau_shape.write(reinterpret_cast<char*>(_array_medium_tau_shape), 1*sizeof(_array_medium_tau_shape[0]));
        outfile__array_medium_tau_shape.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_shape." << endl;
    }
    ofstream outfile__array_medium_tau_stable;
    outfile__array_medium_tau_stable.open(results_dir + "_array_medium_tau_stable_138363820", ios::binary | ios::out);
    if(outfile__array_medium_tau_stable.is_open())
    {
        outfile__array_medium_tau_stable.write(reinterpret_cast<char*>(_array_medium_tau_stable), 1*sizeof(_array_medium_tau_stable[0]));
        outfile__array_medium_tau_stable.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_stable." << endl;
    }
    ofstream outfile__array_medium_tau_stable_spines;
    outfile__array_medium_tau_stable_spines.open(results_dir + "_array_medium_tau_stable_spines_108461607", ios::binary | ios::out);
    if(outfile__array_medium_tau_stable_spines.is_open())
    {
        outfile__array_medium_tau_stable_spines.write(reinterpret_cast<char*>(_array_medium_tau_stable_spines), 1*sizeof(_array_medium_tau_stable_spines[0]));
        outfile__array_medium_tau_stable_spines.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_stable_spines." << endl;
    }
    ofstream outfile__array_medium_tau_store;
    outfile__array_medium_tau_store.open(results_dir + "_array_medium_tau_store_1687451377", ios::binary | ios::out);
    if(outfile__array_medium_tau_store.is_open())
    {
        outfile__array_medium_tau_store.write(reinterpret_cast<char*>(_array_medium_tau_store), 1*sizeof(_array_medium_tau_store[0]));
        outfile__array_medium_tau_store.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_store." << endl;
    }
    ofstream outfile__array_medium_tau_stress;
    outfile__array_medium_tau_stress.open(results_dir + "_array_medium_tau_stress_1985091223", ios::binary | ios::out);
    if(outfile__array_medium_tau_stress.is_open())
    {
        outfile__array_medium_tau_stress.write(reinterpret_cast<char*>(_array_medium_tau_stress), 1*sizeof(_array_medium_tau_stress[0]));
        outfile__array_medium_tau_stress.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_stress." << endl;
    }
    ofstream outfile__array_medium_tau_synthesis;
    outfile__array_medium_tau_synthesis.open(results_dir + "_array_medium_tau_synthesis_618088698", ios::binary | ios::out);
    if(outfile__array_medium_tau_synthesis.is_open())
    {
        outfile__array_medium_tau_synthesis.write(reinterpret_cast<char*>(_array_medium_tau_synthesis), 1*sizeof(_array_medium_tau_synthesis[0]));
        outfile__array_medium_tau_synthesis.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_synthesis." << endl;
    }
    ofstream outfile__array_medium_tau_transient;
    outfile__array_medium_tau_transient.open(results_dir + "_array_medium_tau_transient_3719409148", ios::binary | ios::out);
    if(outfile__array_medium_tau_transient.is_open())
    {
        outfile__array_medium_tau_transient.write(reinterpret_cast<char*>(_array_medium_tau_transient), 1*sizeof(_array_medium_tau_transient[0]));
        outfile__array_medium_tau_transient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_transient." << endl;
    }
    ofstream outfile__array_medium_tau_trkb_off;
    outfile__array_medium_tau_trkb_off.open(results_dir + "_array_medium_tau_trkb_off_474954911", ios::binary | ios::out);
    if(outfile__array_medium_tau_trkb_off.is_open())
    {
        outfile__array_medium_tau_trkb_off.write(reinterpret_cast<char*>(_array_medium_tau_trkb_off), 1*sizeof(_array_medium_tau_trkb_off[0]));
        outfile__array_medium_tau_trkb_off.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_trkb_off." << endl;
    }
    ofstream outfile__array_medium_tau_trkb_on;
    outfile__array_medium_tau_trkb_on.open(results_dir + "_array_medium_tau_trkb_on_585893155", ios::binary | ios::out);
    if(outfile__array_medium_tau_trkb_on.is_open())
    {
        outfile__array_medium_tau_trkb_on.write(reinterpret_cast<char*>(_array_medium_tau_trkb_on), 1*sizeof(_array_medium_tau_trkb_on[0]));
        outfile__array_medium_tau_trkb_on.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_trkb_on." << endl;
    }
    ofstream outfile__array_medium_tau_vegf;
    outfile__array_medium_tau_vegf.open(results_dir + "_array_medium_tau_vegf_143468122", ios::binary | ios::out);
    if(outfile__array_medium_tau_vegf.is_open())
    {
        outfile__array_medium_tau_vegf.write(reinterpret_cast<char*>(_array_medium_tau_vegf), 1*sizeof(_array_medium_tau_vegf[0]));
        outfile__array_medium_tau_vegf.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tau_vegf." << endl;
    }
    ofstream outfile__array_medium_tonic_gaba;
    outfile__array_medium_tonic_gaba.open(results_dir + "_array_medium_tonic_gaba_563818935", ios::binary | ios::out);
    if(outfile__array_medium_tonic_gaba.is_open())
    {
        outfile__array_medium_tonic_gaba.write(reinterpret_cast<char*>(_array_medium_tonic_gaba), 1*sizeof(_array_medium_tonic_gaba[0]));
        outfile__array_medium_tonic_gaba.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_tonic_gaba." << endl;
    }
    ofstream outfile__array_medium_transient;
    outfile__array_medium_transient.open(results_dir + "_array_medium_transient_3912522711", ios::binary | ios::out);
    if(outfile__array_medium_transient.is_open())
    {
        outfile__array_medium_transient.write(reinterpret_cast<char*>(_array_medium_transient), 1*sizeof(_array_medium_transient[0]));
        outfile__array_medium_transient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_transient." << endl;
    }
    ofstream outfile__array_medium_translation_gain;
    outfile__array_medium_translation_gain.open(results_dir + "_array_medium_translation_gain_3370717816", ios::binary | ios::out);
    if(outfile__array_medium_translation_gain.is_open())
    {
        outfile__array_medium_translation_gain.write(reinterpret_cast<char*>(_array_medium_translation_gain), 1*sizeof(_array_medium_translation_gain[0]));
        outfile__array_medium_translation_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_translation_gain." << endl;
    }
    ofstream outfile__array_medium_trkb;
    outfile__array_medium_trkb.open(results_dir + "_array_medium_trkb_554174165", ios::binary | ios::out);
    if(outfile__array_medium_trkb.is_open())
    {
        outfile__array_medium_trkb.write(reinterpret_cast<char*>(_array_medium_trkb), 1*sizeof(_array_medium_trkb[0]));
        outfile__array_medium_trkb.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_trkb." << endl;
    }
    ofstream outfile__array_medium_trkb_block;
    outfile__array_medium_trkb_block.open(results_dir + "_array_medium_trkb_block_950732730", ios::binary | ios::out);
    if(outfile__array_medium_trkb_block.is_open())
    {
        outfile__array_medium_trkb_block.write(reinterpret_cast<char*>(_array_medium_trkb_block), 1*sizeof(_array_medium_trkb_block[0]));
        outfile__array_medium_trkb_block.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_trkb_block." << endl;
    }
    ofstream outfile__array_medium_trkb_gain;
    outfile__array_medium_trkb_gain.open(results_dir + "_array_medium_trkb_gain_1799534261", ios::binary | ios::out);
    if(outfile__array_medium_trkb_gain.is_open())
    {
        outfile__array_medium_trkb_gain.write(reinterpret_cast<char*>(_array_medium_trkb_gain), 1*sizeof(_array_medium_trkb_gain[0]));
        outfile__array_medium_trkb_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_trkb_gain." << endl;
    }
    ofstream outfile__array_medium_trkb_K;
    outfile__array_medium_trkb_K.open(results_dir + "_array_medium_trkb_K_2295889435", ios::binary | ios::out);
    if(outfile__array_medium_trkb_K.is_open())
    {
        outfile__array_medium_trkb_K.write(reinterpret_cast<char*>(_array_medium_trkb_K), 1*sizeof(_array_medium_trkb_K[0]));
        outfile__array_medium_trkb_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_trkb_K." << endl;
    }
    ofstream outfile__array_medium_val66met;
    outfile__array_medium_val66met.open(results_dir + "_array_medium_val66met_2933619975", ios::binary | ios::out);
    if(outfile__array_medium_val66met.is_open())
    {
        outfile__array_medium_val66met.write(reinterpret_cast<char*>(_array_medium_val66met), 1*sizeof(_array_medium_val66met[0]));
        outfile__array_medium_val66met.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_val66met." << endl;
    }
    ofstream outfile__array_medium_val66met_loss;
    outfile__array_medium_val66met_loss.open(results_dir + "_array_medium_val66met_loss_422153973", ios::binary | ios::out);
    if(outfile__array_medium_val66met_loss.is_open())
    {
        outfile__array_medium_val66met_loss.write(reinterpret_cast<char*>(_array_medium_val66met_loss), 1*sizeof(_array_medium_val66met_loss[0]));
        outfile__array_medium_val66met_loss.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_val66met_loss." << endl;
    }
    ofstream outfile__array_medium_vegf;
    outfile__array_medium_vegf.open(results_dir + "_array_medium_vegf_967897278", ios::binary | ios::out);
    if(outfile__array_medium_vegf.is_open())
    {
        outfile__array_medium_vegf.write(reinterpret_cast<char*>(_array_medium_vegf), 1*sizeof(_array_medium_vegf[0]));
        outfile__array_medium_vegf.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_vegf." << endl;
    }
    ofstream outfile__array_medium_vegf_block;
    outfile__array_medium_vegf_block.open(results_dir + "_array_medium_vegf_block_1461700963", ios::binary | ios::out);
    if(outfile__array_medium_vegf_block.is_open())
    {
        outfile__array_medium_vegf_block.write(reinterpret_cast<char*>(_array_medium_vegf_block), 1*sizeof(_array_medium_vegf_block[0]));
        outfile__array_medium_vegf_block.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_vegf_block." << endl;
    }
    ofstream outfile__array_medium_vegf_gain;
    outfile__array_medium_vegf_gain.open(results_dir + "_array_medium_vegf_gain_1878756963", ios::binary | ios::out);
    if(outfile__array_medium_vegf_gain.is_open())
    {
        outfile__array_medium_vegf_gain.write(reinterpret_cast<char*>(_array_medium_vegf_gain), 1*sizeof(_array_medium_vegf_gain[0]));
        outfile__array_medium_vegf_gain.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_vegf_gain." << endl;
    }
    ofstream outfile__array_medium_vegf_K;
    outfile__array_medium_vegf_K.open(results_dir + "_array_medium_vegf_K_1510966246", ios::binary | ios::out);
    if(outfile__array_medium_vegf_K.is_open())
    {
        outfile__array_medium_vegf_K.write(reinterpret_cast<char*>(_array_medium_vegf_K), 1*sizeof(_array_medium_vegf_K[0]));
        outfile__array_medium_vegf_K.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_vegf_K." << endl;
    }
    ofstream outfile__array_medium_w_transient;
    outfile__array_medium_w_transient.open(results_dir + "_array_medium_w_transient_3017421019", ios::binary | ios::out);
    if(outfile__array_medium_w_transient.is_open())
    {
        outfile__array_medium_w_transient.write(reinterpret_cast<char*>(_array_medium_w_transient), 1*sizeof(_array_medium_w_transient[0]));
        outfile__array_medium_w_transient.close();
    } else
    {
        std::cout << "Error writing output file for _array_medium_w_transient." << endl;
    }
    ofstream outfile__array_observer_clock_dt;
    outfile__array_observer_clock_dt.open(results_dir + "_array_observer_clock_dt_2438016799", ios::binary | ios::out);
    if(outfile__array_observer_clock_dt.is_open())
    {
        outfile__array_observer_clock_dt.write(reinterpret_cast<char*>(_array_observer_clock_dt), 1*sizeof(_array_observer_clock_dt[0]));
        outfile__array_observer_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_observer_clock_dt." << endl;
    }
    ofstream outfile__array_observer_clock_t;
    outfile__array_observer_clock_t.open(results_dir + "_array_observer_clock_t_664725624", ios::binary | ios::out);
    if(outfile__array_observer_clock_t.is_open())
    {
        outfile__array_observer_clock_t.write(reinterpret_cast<char*>(_array_observer_clock_t), 1*sizeof(_array_observer_clock_t[0]));
        outfile__array_observer_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_observer_clock_t." << endl;
    }
    ofstream outfile__array_observer_clock_timestep;
    outfile__array_observer_clock_timestep.open(results_dir + "_array_observer_clock_timestep_1917065860", ios::binary | ios::out);
    if(outfile__array_observer_clock_timestep.is_open())
    {
        outfile__array_observer_clock_timestep.write(reinterpret_cast<char*>(_array_observer_clock_timestep), 1*sizeof(_array_observer_clock_timestep[0]));
        outfile__array_observer_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_observer_clock_timestep." << endl;
    }
    ofstream outfile__array_observer_i;
    outfile__array_observer_i.open(results_dir + "_array_observer_i_1037579869", ios::binary | ios::out);
    if(outfile__array_observer_i.is_open())
    {
        outfile__array_observer_i.write(reinterpret_cast<char*>(_array_observer_i), 1*sizeof(_array_observer_i[0]));
        outfile__array_observer_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_observer_i." << endl;
    }
    ofstream outfile__array_observer_reference_block;
    outfile__array_observer_reference_block.open(results_dir + "_array_observer_reference_block_3921482659", ios::binary | ios::out);
    if(outfile__array_observer_reference_block.is_open())
    {
        outfile__array_observer_reference_block.write(reinterpret_cast<char*>(_array_observer_reference_block), 1*sizeof(_array_observer_reference_block[0]));
        outfile__array_observer_reference_block.close();
    } else
    {
        std::cout << "Error writing output file for _array_observer_reference_block." << endl;
    }
    ofstream outfile__array_PV_1_block_clock_dt;
    outfile__array_PV_1_block_clock_dt.open(results_dir + "_array_PV_1_block_clock_dt_3529255454", ios::binary | ios::out);
    if(outfile__array_PV_1_block_clock_dt.is_open())
    {
        outfile__array_PV_1_block_clock_dt.write(reinterpret_cast<char*>(_array_PV_1_block_clock_dt), 1*sizeof(_array_PV_1_block_clock_dt[0]));
        outfile__array_PV_1_block_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_1_block_clock_dt." << endl;
    }
    ofstream outfile__array_PV_1_block_clock_t;
    outfile__array_PV_1_block_clock_t.open(results_dir + "_array_PV_1_block_clock_t_1131578128", ios::binary | ios::out);
    if(outfile__array_PV_1_block_clock_t.is_open())
    {
        outfile__array_PV_1_block_clock_t.write(reinterpret_cast<char*>(_array_PV_1_block_clock_t), 1*sizeof(_array_PV_1_block_clock_t[0]));
        outfile__array_PV_1_block_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_1_block_clock_t." << endl;
    }
    ofstream outfile__array_PV_1_block_clock_timestep;
    outfile__array_PV_1_block_clock_timestep.open(results_dir + "_array_PV_1_block_clock_timestep_4048465173", ios::binary | ios::out);
    if(outfile__array_PV_1_block_clock_timestep.is_open())
    {
        outfile__array_PV_1_block_clock_timestep.write(reinterpret_cast<char*>(_array_PV_1_block_clock_timestep), 1*sizeof(_array_PV_1_block_clock_timestep[0]));
        outfile__array_PV_1_block_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_1_block_clock_timestep." << endl;
    }
    ofstream outfile__array_PV__spikespace;
    outfile__array_PV__spikespace.open(results_dir + "_array_PV__spikespace_596818283", ios::binary | ios::out);
    if(outfile__array_PV__spikespace.is_open())
    {
        outfile__array_PV__spikespace.write(reinterpret_cast<char*>(_array_PV__spikespace), 25*sizeof(_array_PV__spikespace[0]));
        outfile__array_PV__spikespace.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV__spikespace." << endl;
    }
    ofstream outfile__array_PV_AMPA_factor;
    outfile__array_PV_AMPA_factor.open(results_dir + "_array_PV_AMPA_factor_3069541185", ios::binary | ios::out);
    if(outfile__array_PV_AMPA_factor.is_open())
    {
        outfile__array_PV_AMPA_factor.write(reinterpret_cast<char*>(_array_PV_AMPA_factor), 1*sizeof(_array_PV_AMPA_factor[0]));
        outfile__array_PV_AMPA_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_AMPA_factor." << endl;
    }
    ofstream outfile__array_PV_available_2AB;
    outfile__array_PV_available_2AB.open(results_dir + "_array_PV_available_2AB_2105652240", ios::binary | ios::out);
    if(outfile__array_PV_available_2AB.is_open())
    {
        outfile__array_PV_available_2AB.write(reinterpret_cast<char*>(_array_PV_available_2AB), 24*sizeof(_array_PV_available_2AB[0]));
        outfile__array_PV_available_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_available_2AB." << endl;
    }
    ofstream outfile__array_PV_available_2CD;
    outfile__array_PV_available_2CD.open(results_dir + "_array_PV_available_2CD_2798941095", ios::binary | ios::out);
    if(outfile__array_PV_available_2CD.is_open())
    {
        outfile__array_PV_available_2CD.write(reinterpret_cast<char*>(_array_PV_available_2CD), 24*sizeof(_array_PV_available_2CD[0]));
        outfile__array_PV_available_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_available_2CD." << endl;
    }
    ofstream outfile__array_PV_b_1_2AB;
    outfile__array_PV_b_1_2AB.open(results_dir + "_array_PV_b_1_2AB_2056517258", ios::binary | ios::out);
    if(outfile__array_PV_b_1_2AB.is_open())
    {
        outfile__array_PV_b_1_2AB.write(reinterpret_cast<char*>(_array_PV_b_1_2AB), 24*sizeof(_array_PV_b_1_2AB[0]));
        outfile__array_PV_b_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_b_1_2AB." << endl;
    }
    ofstream outfile__array_PV_b_1_2CD;
    outfile__array_PV_b_1_2CD.open(results_dir + "_array_PV_b_1_2CD_2714120509", ios::binary | ios::out);
    if(outfile__array_PV_b_1_2CD.is_open())
    {
        outfile__array_PV_b_1_2CD.write(reinterpret_cast<char*>(_array_PV_b_1_2CD), 24*sizeof(_array_PV_b_1_2CD[0]));
        outfile__array_PV_b_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_b_1_2CD." << endl;
    }
    ofstream outfile__array_PV_b_1_tonic;
    outfile__array_PV_b_1_tonic.open(results_dir + "_array_PV_b_1_tonic_317089256", ios::binary | ios::out);
    if(outfile__array_PV_b_1_tonic.is_open())
    {
        outfile__array_PV_b_1_tonic.write(reinterpret_cast<char*>(_array_PV_b_1_tonic), 24*sizeof(_array_PV_b_1_tonic[0]));
        outfile__array_PV_b_1_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_b_1_tonic." << endl;
    }
    ofstream outfile__array_PV_b_w;
    outfile__array_PV_b_w.open(results_dir + "_array_PV_b_w_2075339542", ios::binary | ios::out);
    if(outfile__array_PV_b_w.is_open())
    {
        outfile__array_PV_b_w.write(reinterpret_cast<char*>(_array_PV_b_w), 1*sizeof(_array_PV_b_w[0]));
        outfile__array_PV_b_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_b_w." << endl;
    }
    ofstream outfile__array_PV_background_NMDA_ratio;
    outfile__array_PV_background_NMDA_ratio.open(results_dir + "_array_PV_background_NMDA_ratio_3822030547", ios::binary | ios::out);
    if(outfile__array_PV_background_NMDA_ratio.is_open())
    {
        outfile__array_PV_background_NMDA_ratio.write(reinterpret_cast<char*>(_array_PV_background_NMDA_ratio), 1*sizeof(_array_PV_background_NMDA_ratio[0]));
        outfile__array_PV_background_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_background_NMDA_ratio." << endl;
    }
    ofstream outfile__array_PV_background_rate;
    outfile__array_PV_background_rate.open(results_dir + "_array_PV_background_rate_2272738296", ios::binary | ios::out);
    if(outfile__array_PV_background_rate.is_open())
    {
        outfile__array_PV_background_rate.write(reinterpret_cast<char*>(_array_PV_background_rate), 1*sizeof(_array_PV_background_rate[0]));
        outfile__array_PV_background_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_background_rate." << endl;
    }
    ofstream outfile__array_PV_background_weight;
    outfile__array_PV_background_weight.open(results_dir + "_array_PV_background_weight_3527487436", ios::binary | ios::out);
    if(outfile__array_PV_background_weight.is_open())
    {
        outfile__array_PV_background_weight.write(reinterpret_cast<char*>(_array_PV_background_weight), 1*sizeof(_array_PV_background_weight[0]));
        outfile__array_PV_background_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_background_weight." << endl;
    }
    ofstream outfile__array_PV_block_dt;
    outfile__array_PV_block_dt.open(results_dir + "_array_PV_block_dt_549481945", ios::binary | ios::out);
    if(outfile__array_PV_block_dt.is_open())
    {
        outfile__array_PV_block_dt.write(reinterpret_cast<char*>(_array_PV_block_dt), 1*sizeof(_array_PV_block_dt[0]));
        outfile__array_PV_block_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_block_dt." << endl;
    }
    ofstream outfile__array_PV_C_m;
    outfile__array_PV_C_m.open(results_dir + "_array_PV_C_m_3210673851", ios::binary | ios::out);
    if(outfile__array_PV_C_m.is_open())
    {
        outfile__array_PV_C_m.write(reinterpret_cast<char*>(_array_PV_C_m), 1*sizeof(_array_PV_C_m[0]));
        outfile__array_PV_C_m.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_C_m." << endl;
    }
    ofstream outfile__array_PV_clock_dt;
    outfile__array_PV_clock_dt.open(results_dir + "_array_PV_clock_dt_3966397767", ios::binary | ios::out);
    if(outfile__array_PV_clock_dt.is_open())
    {
        outfile__array_PV_clock_dt.write(reinterpret_cast<char*>(_array_PV_clock_dt), 1*sizeof(_array_PV_clock_dt[0]));
        outfile__array_PV_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_clock_dt." << endl;
    }
    ofstream outfile__array_PV_clock_t;
    outfile__array_PV_clock_t.open(results_dir + "_array_PV_clock_t_457310711", ios::binary | ios::out);
    if(outfile__array_PV_clock_t.is_open())
    {
        outfile__array_PV_clock_t.write(reinterpret_cast<char*>(_array_PV_clock_t), 1*sizeof(_array_PV_clock_t[0]));
        outfile__array_PV_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_clock_t." << endl;
    }
    ofstream outfile__array_PV_clock_timestep;
    outfile__array_PV_clock_timestep.open(results_dir + "_array_PV_clock_timestep_3416858516", ios::binary | ios::out);
    if(outfile__array_PV_clock_timestep.is_open())
    {
        outfile__array_PV_clock_timestep.write(reinterpret_cast<char*>(_array_PV_clock_timestep), 1*sizeof(_array_PV_clock_timestep[0]));
        outfile__array_PV_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_conductance_step_clock_dt;
    outfile__array_PV_conductance_step_clock_dt.open(results_dir + "_array_PV_conductance_step_clock_dt_3667130279", ios::binary | ios::out);
    if(outfile__array_PV_conductance_step_clock_dt.is_open())
    {
        outfile__array_PV_conductance_step_clock_dt.write(reinterpret_cast<char*>(_array_PV_conductance_step_clock_dt), 1*sizeof(_array_PV_conductance_step_clock_dt[0]));
        outfile__array_PV_conductance_step_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_conductance_step_clock_dt." << endl;
    }
    ofstream outfile__array_PV_conductance_step_clock_t;
    outfile__array_PV_conductance_step_clock_t.open(results_dir + "_array_PV_conductance_step_clock_t_3784447837", ios::binary | ios::out);
    if(outfile__array_PV_conductance_step_clock_t.is_open())
    {
        outfile__array_PV_conductance_step_clock_t.write(reinterpret_cast<char*>(_array_PV_conductance_step_clock_t), 1*sizeof(_array_PV_conductance_step_clock_t[0]));
        outfile__array_PV_conductance_step_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_conductance_step_clock_t." << endl;
    }
    ofstream outfile__array_PV_conductance_step_clock_timestep;
    outfile__array_PV_conductance_step_clock_timestep.open(results_dir + "_array_PV_conductance_step_clock_timestep_2647915432", ios::binary | ios::out);
    if(outfile__array_PV_conductance_step_clock_timestep.is_open())
    {
        outfile__array_PV_conductance_step_clock_timestep.write(reinterpret_cast<char*>(_array_PV_conductance_step_clock_timestep), 1*sizeof(_array_PV_conductance_step_clock_timestep[0]));
        outfile__array_PV_conductance_step_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_conductance_step_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_count_from;
    outfile__array_PV_count_from.open(results_dir + "_array_PV_count_from_4120978606", ios::binary | ios::out);
    if(outfile__array_PV_count_from.is_open())
    {
        outfile__array_PV_count_from.write(reinterpret_cast<char*>(_array_PV_count_from), 1*sizeof(_array_PV_count_from[0]));
        outfile__array_PV_count_from.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_count_from." << endl;
    }
    ofstream outfile__array_PV_countdown;
    outfile__array_PV_countdown.open(results_dir + "_array_PV_countdown_2197883360", ios::binary | ios::out);
    if(outfile__array_PV_countdown.is_open())
    {
        outfile__array_PV_countdown.write(reinterpret_cast<char*>(_array_PV_countdown), 24*sizeof(_array_PV_countdown[0]));
        outfile__array_PV_countdown.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_countdown." << endl;
    }
    ofstream outfile__array_PV_counted;
    outfile__array_PV_counted.open(results_dir + "_array_PV_counted_1787301623", ios::binary | ios::out);
    if(outfile__array_PV_counted.is_open())
    {
        outfile__array_PV_counted.write(reinterpret_cast<char*>(_array_PV_counted), 24*sizeof(_array_PV_counted[0]));
        outfile__array_PV_counted.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_counted." << endl;
    }
    ofstream outfile__array_PV_delay_cell;
    outfile__array_PV_delay_cell.open(results_dir + "_array_PV_delay_cell_3656178412", ios::binary | ios::out);
    if(outfile__array_PV_delay_cell.is_open())
    {
        outfile__array_PV_delay_cell.write(reinterpret_cast<char*>(_array_PV_delay_cell), 24*sizeof(_array_PV_delay_cell[0]));
        outfile__array_PV_delay_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_delay_cell." << endl;
    }
    ofstream outfile__array_PV_drive_cell;
    outfile__array_PV_drive_cell.open(results_dir + "_array_PV_drive_cell_2411764624", ios::binary | ios::out);
    if(outfile__array_PV_drive_cell.is_open())
    {
        outfile__array_PV_drive_cell.write(reinterpret_cast<char*>(_array_PV_drive_cell), 24*sizeof(_array_PV_drive_cell[0]));
        outfile__array_PV_drive_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_drive_cell." << endl;
    }
    ofstream outfile__array_PV_drive_cv;
    outfile__array_PV_drive_cv.open(results_dir + "_array_PV_drive_cv_4001888506", ios::binary | ios::out);
    if(outfile__array_PV_drive_cv.is_open())
    {
        outfile__array_PV_drive_cv.write(reinterpret_cast<char*>(_array_PV_drive_cv), 1*sizeof(_array_PV_drive_cv[0]));
        outfile__array_PV_drive_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_drive_cv." << endl;
    }
    ofstream outfile__array_PV_E_AMPA;
    outfile__array_PV_E_AMPA.open(results_dir + "_array_PV_E_AMPA_3476666822", ios::binary | ios::out);
    if(outfile__array_PV_E_AMPA.is_open())
    {
        outfile__array_PV_E_AMPA.write(reinterpret_cast<char*>(_array_PV_E_AMPA), 1*sizeof(_array_PV_E_AMPA[0]));
        outfile__array_PV_E_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_E_AMPA." << endl;
    }
    ofstream outfile__array_PV_E_GABA;
    outfile__array_PV_E_GABA.open(results_dir + "_array_PV_E_GABA_2612817837", ios::binary | ios::out);
    if(outfile__array_PV_E_GABA.is_open())
    {
        outfile__array_PV_E_GABA.write(reinterpret_cast<char*>(_array_PV_E_GABA), 1*sizeof(_array_PV_E_GABA[0]));
        outfile__array_PV_E_GABA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_E_GABA." << endl;
    }
    ofstream outfile__array_PV_E_L;
    outfile__array_PV_E_L.open(results_dir + "_array_PV_E_L_4156199511", ios::binary | ios::out);
    if(outfile__array_PV_E_L.is_open())
    {
        outfile__array_PV_E_L.write(reinterpret_cast<char*>(_array_PV_E_L), 1*sizeof(_array_PV_E_L[0]));
        outfile__array_PV_E_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_E_L." << endl;
    }
    ofstream outfile__array_PV_E_NMDA;
    outfile__array_PV_E_NMDA.open(results_dir + "_array_PV_E_NMDA_3119808197", ios::binary | ios::out);
    if(outfile__array_PV_E_NMDA.is_open())
    {
        outfile__array_PV_E_NMDA.write(reinterpret_cast<char*>(_array_PV_E_NMDA), 1*sizeof(_array_PV_E_NMDA[0]));
        outfile__array_PV_E_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_E_NMDA." << endl;
    }
    ofstream outfile__array_PV_exposure;
    outfile__array_PV_exposure.open(results_dir + "_array_PV_exposure_1488693297", ios::binary | ios::out);
    if(outfile__array_PV_exposure.is_open())
    {
        outfile__array_PV_exposure.write(reinterpret_cast<char*>(_array_PV_exposure), 1*sizeof(_array_PV_exposure[0]));
        outfile__array_PV_exposure.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_exposure." << endl;
    }
    ofstream outfile__array_PV_fraction_2CD;
    outfile__array_PV_fraction_2CD.open(results_dir + "_array_PV_fraction_2CD_454498737", ios::binary | ios::out);
    if(outfile__array_PV_fraction_2CD.is_open())
    {
        outfile__array_PV_fraction_2CD.write(reinterpret_cast<char*>(_array_PV_fraction_2CD), 1*sizeof(_array_PV_fraction_2CD[0]));
        outfile__array_PV_fraction_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_fraction_2CD." << endl;
    }
    ofstream outfile__array_PV_fraction_cell;
    outfile__array_PV_fraction_cell.open(results_dir + "_array_PV_fraction_cell_945269442", ios::binary | ios::out);
    if(outfile__array_PV_fraction_cell.is_open())
    {
        outfile__array_PV_fraction_cell.write(reinterpret_cast<char*>(_array_PV_fraction_cell), 24*sizeof(_array_PV_fraction_cell[0]));
        outfile__array_PV_fraction_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_fraction_cell." << endl;
    }
    ofstream outfile__array_PV_g_AMPA;
    outfile__array_PV_g_AMPA.open(results_dir + "_array_PV_g_AMPA_2237472251", ios::binary | ios::out);
    if(outfile__array_PV_g_AMPA.is_open())
    {
        outfile__array_PV_g_AMPA.write(reinterpret_cast<char*>(_array_PV_g_AMPA), 24*sizeof(_array_PV_g_AMPA[0]));
        outfile__array_PV_g_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_AMPA." << endl;
    }
    ofstream outfile__array_PV_g_L;
    outfile__array_PV_g_L.open(results_dir + "_array_PV_g_L_3430088921", ios::binary | ios::out);
    if(outfile__array_PV_g_L.is_open())
    {
        outfile__array_PV_g_L.write(reinterpret_cast<char*>(_array_PV_g_L), 1*sizeof(_array_PV_g_L[0]));
        outfile__array_PV_g_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_L." << endl;
    }
    ofstream outfile__array_PV_g_NMDA;
    outfile__array_PV_g_NMDA.open(results_dir + "_array_PV_g_NMDA_4086356728", ios::binary | ios::out);
    if(outfile__array_PV_g_NMDA.is_open())
    {
        outfile__array_PV_g_NMDA.write(reinterpret_cast<char*>(_array_PV_g_NMDA), 24*sizeof(_array_PV_g_NMDA[0]));
        outfile__array_PV_g_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_NMDA." << endl;
    }
    ofstream outfile__array_PV_G_pool;
    outfile__array_PV_G_pool.open(results_dir + "_array_PV_G_pool_3970851790", ios::binary | ios::out);
    if(outfile__array_PV_G_pool.is_open())
    {
        outfile__array_PV_G_pool.write(reinterpret_cast<char*>(_array_PV_G_pool), 1*sizeof(_array_PV_G_pool[0]));
        outfile__array_PV_G_pool.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_G_pool." << endl;
    }
    ofstream outfile__array_PV_g_PV;
    outfile__array_PV_g_PV.open(results_dir + "_array_PV_g_PV_1237213025", ios::binary | ios::out);
    if(outfile__array_PV_g_PV.is_open())
    {
        outfile__array_PV_g_PV.write(reinterpret_cast<char*>(_array_PV_g_PV), 24*sizeof(_array_PV_g_PV[0]));
        outfile__array_PV_g_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_PV." << endl;
    }
    ofstream outfile__array_PV_g_SST;
    outfile__array_PV_g_SST.open(results_dir + "_array_PV_g_SST_4224311277", ios::binary | ios::out);
    if(outfile__array_PV_g_SST.is_open())
    {
        outfile__array_PV_g_SST.write(reinterpret_cast<char*>(_array_PV_g_SST), 24*sizeof(_array_PV_g_SST[0]));
        outfile__array_PV_g_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_SST." << endl;
    }
    ofstream outfile__array_PV_g_tonic;
    outfile__array_PV_g_tonic.open(results_dir + "_array_PV_g_tonic_1006739349", ios::binary | ios::out);
    if(outfile__array_PV_g_tonic.is_open())
    {
        outfile__array_PV_g_tonic.write(reinterpret_cast<char*>(_array_PV_g_tonic), 1*sizeof(_array_PV_g_tonic[0]));
        outfile__array_PV_g_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_tonic." << endl;
    }
    ofstream outfile__array_PV_g_tonic_arm;
    outfile__array_PV_g_tonic_arm.open(results_dir + "_array_PV_g_tonic_arm_2677064947", ios::binary | ios::out);
    if(outfile__array_PV_g_tonic_arm.is_open())
    {
        outfile__array_PV_g_tonic_arm.write(reinterpret_cast<char*>(_array_PV_g_tonic_arm), 1*sizeof(_array_PV_g_tonic_arm[0]));
        outfile__array_PV_g_tonic_arm.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_tonic_arm." << endl;
    }
    ofstream outfile__array_PV_g_tonic_NMDA;
    outfile__array_PV_g_tonic_NMDA.open(results_dir + "_array_PV_g_tonic_NMDA_1691496391", ios::binary | ios::out);
    if(outfile__array_PV_g_tonic_NMDA.is_open())
    {
        outfile__array_PV_g_tonic_NMDA.write(reinterpret_cast<char*>(_array_PV_g_tonic_NMDA), 1*sizeof(_array_PV_g_tonic_NMDA[0]));
        outfile__array_PV_g_tonic_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_g_tonic_NMDA." << endl;
    }
    ofstream outfile__array_PV_i;
    outfile__array_PV_i.open(results_dir + "_array_PV_i_2669284475", ios::binary | ios::out);
    if(outfile__array_PV_i.is_open())
    {
        outfile__array_PV_i.write(reinterpret_cast<char*>(_array_PV_i), 24*sizeof(_array_PV_i[0]));
        outfile__array_PV_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_i." << endl;
    }
    ofstream outfile__array_PV_imposed;
    outfile__array_PV_imposed.open(results_dir + "_array_PV_imposed_4129492514", ios::binary | ios::out);
    if(outfile__array_PV_imposed.is_open())
    {
        outfile__array_PV_imposed.write(reinterpret_cast<char*>(_array_PV_imposed), 1*sizeof(_array_PV_imposed[0]));
        outfile__array_PV_imposed.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_imposed." << endl;
    }
    ofstream outfile__array_PV_k_leak_1;
    outfile__array_PV_k_leak_1.open(results_dir + "_array_PV_k_leak_1_3641424188", ios::binary | ios::out);
    if(outfile__array_PV_k_leak_1.is_open())
    {
        outfile__array_PV_k_leak_1.write(reinterpret_cast<char*>(_array_PV_k_leak_1), 1*sizeof(_array_PV_k_leak_1[0]));
        outfile__array_PV_k_leak_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_k_leak_1." << endl;
    }
    ofstream outfile__array_PV_Kd_1_2AB;
    outfile__array_PV_Kd_1_2AB.open(results_dir + "_array_PV_Kd_1_2AB_2880484158", ios::binary | ios::out);
    if(outfile__array_PV_Kd_1_2AB.is_open())
    {
        outfile__array_PV_Kd_1_2AB.write(reinterpret_cast<char*>(_array_PV_Kd_1_2AB), 1*sizeof(_array_PV_Kd_1_2AB[0]));
        outfile__array_PV_Kd_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_Kd_1_2AB." << endl;
    }
    ofstream outfile__array_PV_Kd_1_2CD;
    outfile__array_PV_Kd_1_2CD.open(results_dir + "_array_PV_Kd_1_2CD_1894085769", ios::binary | ios::out);
    if(outfile__array_PV_Kd_1_2CD.is_open())
    {
        outfile__array_PV_Kd_1_2CD.write(reinterpret_cast<char*>(_array_PV_Kd_1_2CD), 1*sizeof(_array_PV_Kd_1_2CD[0]));
        outfile__array_PV_Kd_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_Kd_1_2CD." << endl;
    }
    ofstream outfile__array_PV_kon_1;
    outfile__array_PV_kon_1.open(results_dir + "_array_PV_kon_1_1942775381", ios::binary | ios::out);
    if(outfile__array_PV_kon_1.is_open())
    {
        outfile__array_PV_kon_1.write(reinterpret_cast<char*>(_array_PV_kon_1), 1*sizeof(_array_PV_kon_1[0]));
        outfile__array_PV_kon_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_kon_1." << endl;
    }
    ofstream outfile__array_PV_M_2AB;
    outfile__array_PV_M_2AB.open(results_dir + "_array_PV_M_2AB_3045952733", ios::binary | ios::out);
    if(outfile__array_PV_M_2AB.is_open())
    {
        outfile__array_PV_M_2AB.write(reinterpret_cast<char*>(_array_PV_M_2AB), 1*sizeof(_array_PV_M_2AB[0]));
        outfile__array_PV_M_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_M_2AB." << endl;
    }
    ofstream outfile__array_PV_M_2CD;
    outfile__array_PV_M_2CD.open(results_dir + "_array_PV_M_2CD_1859668842", ios::binary | ios::out);
    if(outfile__array_PV_M_2CD.is_open())
    {
        outfile__array_PV_M_2CD.write(reinterpret_cast<char*>(_array_PV_M_2CD), 1*sizeof(_array_PV_M_2CD[0]));
        outfile__array_PV_M_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_M_2CD." << endl;
    }
    ofstream outfile__array_PV_mean_delay;
    outfile__array_PV_mean_delay.open(results_dir + "_array_PV_mean_delay_3178825047", ios::binary | ios::out);
    if(outfile__array_PV_mean_delay.is_open())
    {
        outfile__array_PV_mean_delay.write(reinterpret_cast<char*>(_array_PV_mean_delay), 1*sizeof(_array_PV_mean_delay[0]));
        outfile__array_PV_mean_delay.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_mean_delay." << endl;
    }
    ofstream outfile__array_PV_Mg;
    outfile__array_PV_Mg.open(results_dir + "_array_PV_Mg_930367592", ios::binary | ios::out);
    if(outfile__array_PV_Mg.is_open())
    {
        outfile__array_PV_Mg.write(reinterpret_cast<char*>(_array_PV_Mg), 1*sizeof(_array_PV_Mg[0]));
        outfile__array_PV_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_Mg." << endl;
    }
    ofstream outfile__array_PV_Mg_competition;
    outfile__array_PV_Mg_competition.open(results_dir + "_array_PV_Mg_competition_479261930", ios::binary | ios::out);
    if(outfile__array_PV_Mg_competition.is_open())
    {
        outfile__array_PV_Mg_competition.write(reinterpret_cast<char*>(_array_PV_Mg_competition), 1*sizeof(_array_PV_Mg_competition[0]));
        outfile__array_PV_Mg_competition.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_Mg_competition." << endl;
    }
    ofstream outfile__array_PV_noise_stream;
    outfile__array_PV_noise_stream.open(results_dir + "_array_PV_noise_stream_1008966018", ios::binary | ios::out);
    if(outfile__array_PV_noise_stream.is_open())
    {
        outfile__array_PV_noise_stream.write(reinterpret_cast<char*>(_array_PV_noise_stream), 1*sizeof(_array_PV_noise_stream[0]));
        outfile__array_PV_noise_stream.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_noise_stream." << endl;
    }
    ofstream outfile__array_PV_open_loop;
    outfile__array_PV_open_loop.open(results_dir + "_array_PV_open_loop_2898384509", ios::binary | ios::out);
    if(outfile__array_PV_open_loop.is_open())
    {
        outfile__array_PV_open_loop.write(reinterpret_cast<char*>(_array_PV_open_loop), 1*sizeof(_array_PV_open_loop[0]));
        outfile__array_PV_open_loop.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_open_loop." << endl;
    }
    ofstream outfile__array_PV_PV_clock_dt;
    outfile__array_PV_PV_clock_dt.open(results_dir + "_array_PV_PV_clock_dt_1565978840", ios::binary | ios::out);
    if(outfile__array_PV_PV_clock_dt.is_open())
    {
        outfile__array_PV_PV_clock_dt.write(reinterpret_cast<char*>(_array_PV_PV_clock_dt), 1*sizeof(_array_PV_PV_clock_dt[0]));
        outfile__array_PV_PV_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_clock_dt." << endl;
    }
    ofstream outfile__array_PV_PV_clock_t;
    outfile__array_PV_PV_clock_t.open(results_dir + "_array_PV_PV_clock_t_741784268", ios::binary | ios::out);
    if(outfile__array_PV_PV_clock_t.is_open())
    {
        outfile__array_PV_PV_clock_t.write(reinterpret_cast<char*>(_array_PV_PV_clock_t), 1*sizeof(_array_PV_PV_clock_t[0]));
        outfile__array_PV_PV_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_clock_t." << endl;
    }
    ofstream outfile__array_PV_PV_clock_timestep;
    outfile__array_PV_PV_clock_timestep.open(results_dir + "_array_PV_PV_clock_timestep_1886292893", ios::binary | ios::out);
    if(outfile__array_PV_PV_clock_timestep.is_open())
    {
        outfile__array_PV_PV_clock_timestep.write(reinterpret_cast<char*>(_array_PV_PV_clock_timestep), 1*sizeof(_array_PV_PV_clock_timestep[0]));
        outfile__array_PV_PV_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_PV_N;
    outfile__array_PV_PV_N.open(results_dir + "_array_PV_PV_N_3211206767", ios::binary | ios::out);
    if(outfile__array_PV_PV_N.is_open())
    {
        outfile__array_PV_PV_N.write(reinterpret_cast<char*>(_array_PV_PV_N), 1*sizeof(_array_PV_PV_N[0]));
        outfile__array_PV_PV_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_N." << endl;
    }
    ofstream outfile__array_PV_PV_weight;
    outfile__array_PV_PV_weight.open(results_dir + "_array_PV_PV_weight_3505014931", ios::binary | ios::out);
    if(outfile__array_PV_PV_weight.is_open())
    {
        outfile__array_PV_PV_weight.write(reinterpret_cast<char*>(_array_PV_PV_weight), 1*sizeof(_array_PV_PV_weight[0]));
        outfile__array_PV_PV_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_weight." << endl;
    }
    ofstream outfile__array_PV_PV_weight_cv;
    outfile__array_PV_PV_weight_cv.open(results_dir + "_array_PV_PV_weight_cv_3896349920", ios::binary | ios::out);
    if(outfile__array_PV_PV_weight_cv.is_open())
    {
        outfile__array_PV_PV_weight_cv.write(reinterpret_cast<char*>(_array_PV_PV_weight_cv), 1*sizeof(_array_PV_PV_weight_cv[0]));
        outfile__array_PV_PV_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PV_weight_cv." << endl;
    }
    ofstream outfile__array_PV_PYR_clock_dt;
    outfile__array_PV_PYR_clock_dt.open(results_dir + "_array_PV_PYR_clock_dt_301198931", ios::binary | ios::out);
    if(outfile__array_PV_PYR_clock_dt.is_open())
    {
        outfile__array_PV_PYR_clock_dt.write(reinterpret_cast<char*>(_array_PV_PYR_clock_dt), 1*sizeof(_array_PV_PYR_clock_dt[0]));
        outfile__array_PV_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_PV_PYR_clock_t;
    outfile__array_PV_PYR_clock_t.open(results_dir + "_array_PV_PYR_clock_t_3761795053", ios::binary | ios::out);
    if(outfile__array_PV_PYR_clock_t.is_open())
    {
        outfile__array_PV_PYR_clock_t.write(reinterpret_cast<char*>(_array_PV_PYR_clock_t), 1*sizeof(_array_PV_PYR_clock_t[0]));
        outfile__array_PV_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_clock_t." << endl;
    }
    ofstream outfile__array_PV_PYR_clock_timestep;
    outfile__array_PV_PYR_clock_timestep.open(results_dir + "_array_PV_PYR_clock_timestep_3640450038", ios::binary | ios::out);
    if(outfile__array_PV_PYR_clock_timestep.is_open())
    {
        outfile__array_PV_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_PV_PYR_clock_timestep), 1*sizeof(_array_PV_PYR_clock_timestep[0]));
        outfile__array_PV_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_PYR_N;
    outfile__array_PV_PYR_N.open(results_dir + "_array_PV_PYR_N_2645965030", ios::binary | ios::out);
    if(outfile__array_PV_PYR_N.is_open())
    {
        outfile__array_PV_PYR_N.write(reinterpret_cast<char*>(_array_PV_PYR_N), 1*sizeof(_array_PV_PYR_N[0]));
        outfile__array_PV_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_N." << endl;
    }
    ofstream outfile__array_PV_PYR_weight;
    outfile__array_PV_PYR_weight.open(results_dir + "_array_PV_PYR_weight_3527998503", ios::binary | ios::out);
    if(outfile__array_PV_PYR_weight.is_open())
    {
        outfile__array_PV_PYR_weight.write(reinterpret_cast<char*>(_array_PV_PYR_weight), 1*sizeof(_array_PV_PYR_weight[0]));
        outfile__array_PV_PYR_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_weight." << endl;
    }
    ofstream outfile__array_PV_PYR_weight_cv;
    outfile__array_PV_PYR_weight_cv.open(results_dir + "_array_PV_PYR_weight_cv_2451270486", ios::binary | ios::out);
    if(outfile__array_PV_PYR_weight_cv.is_open())
    {
        outfile__array_PV_PYR_weight_cv.write(reinterpret_cast<char*>(_array_PV_PYR_weight_cv), 1*sizeof(_array_PV_PYR_weight_cv[0]));
        outfile__array_PV_PYR_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_PYR_weight_cv." << endl;
    }
    ofstream outfile__array_PV_recurrent_NMDA_ratio;
    outfile__array_PV_recurrent_NMDA_ratio.open(results_dir + "_array_PV_recurrent_NMDA_ratio_4269974848", ios::binary | ios::out);
    if(outfile__array_PV_recurrent_NMDA_ratio.is_open())
    {
        outfile__array_PV_recurrent_NMDA_ratio.write(reinterpret_cast<char*>(_array_PV_recurrent_NMDA_ratio), 1*sizeof(_array_PV_recurrent_NMDA_ratio[0]));
        outfile__array_PV_recurrent_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_recurrent_NMDA_ratio." << endl;
    }
    ofstream outfile__array_PV_share_2CD_cells;
    outfile__array_PV_share_2CD_cells.open(results_dir + "_array_PV_share_2CD_cells_3579656709", ios::binary | ios::out);
    if(outfile__array_PV_share_2CD_cells.is_open())
    {
        outfile__array_PV_share_2CD_cells.write(reinterpret_cast<char*>(_array_PV_share_2CD_cells), 1*sizeof(_array_PV_share_2CD_cells[0]));
        outfile__array_PV_share_2CD_cells.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_share_2CD_cells." << endl;
    }
    ofstream outfile__array_PV_spill_clock_dt;
    outfile__array_PV_spill_clock_dt.open(results_dir + "_array_PV_spill_clock_dt_1152521873", ios::binary | ios::out);
    if(outfile__array_PV_spill_clock_dt.is_open())
    {
        outfile__array_PV_spill_clock_dt.write(reinterpret_cast<char*>(_array_PV_spill_clock_dt), 1*sizeof(_array_PV_spill_clock_dt[0]));
        outfile__array_PV_spill_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_spill_clock_dt." << endl;
    }
    ofstream outfile__array_PV_spill_clock_t;
    outfile__array_PV_spill_clock_t.open(results_dir + "_array_PV_spill_clock_t_2766570074", ios::binary | ios::out);
    if(outfile__array_PV_spill_clock_t.is_open())
    {
        outfile__array_PV_spill_clock_t.write(reinterpret_cast<char*>(_array_PV_spill_clock_t), 1*sizeof(_array_PV_spill_clock_t[0]));
        outfile__array_PV_spill_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_spill_clock_t." << endl;
    }
    ofstream outfile__array_PV_spill_clock_timestep;
    outfile__array_PV_spill_clock_timestep.open(results_dir + "_array_PV_spill_clock_timestep_3041373398", ios::binary | ios::out);
    if(outfile__array_PV_spill_clock_timestep.is_open())
    {
        outfile__array_PV_spill_clock_timestep.write(reinterpret_cast<char*>(_array_PV_spill_clock_timestep), 1*sizeof(_array_PV_spill_clock_timestep[0]));
        outfile__array_PV_spill_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_spill_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_spill_N;
    outfile__array_PV_spill_N.open(results_dir + "_array_PV_spill_N_484996376", ios::binary | ios::out);
    if(outfile__array_PV_spill_N.is_open())
    {
        outfile__array_PV_spill_N.write(reinterpret_cast<char*>(_array_PV_spill_N), 1*sizeof(_array_PV_spill_N[0]));
        outfile__array_PV_spill_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_spill_N." << endl;
    }
    ofstream outfile__array_PV_SST_clock_dt;
    outfile__array_PV_SST_clock_dt.open(results_dir + "_array_PV_SST_clock_dt_2312901728", ios::binary | ios::out);
    if(outfile__array_PV_SST_clock_dt.is_open())
    {
        outfile__array_PV_SST_clock_dt.write(reinterpret_cast<char*>(_array_PV_SST_clock_dt), 1*sizeof(_array_PV_SST_clock_dt[0]));
        outfile__array_PV_SST_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_clock_dt." << endl;
    }
    ofstream outfile__array_PV_SST_clock_t;
    outfile__array_PV_SST_clock_t.open(results_dir + "_array_PV_SST_clock_t_501407919", ios::binary | ios::out);
    if(outfile__array_PV_SST_clock_t.is_open())
    {
        outfile__array_PV_SST_clock_t.write(reinterpret_cast<char*>(_array_PV_SST_clock_t), 1*sizeof(_array_PV_SST_clock_t[0]));
        outfile__array_PV_SST_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_clock_t." << endl;
    }
    ofstream outfile__array_PV_SST_clock_timestep;
    outfile__array_PV_SST_clock_timestep.open(results_dir + "_array_PV_SST_clock_timestep_1405595689", ios::binary | ios::out);
    if(outfile__array_PV_SST_clock_timestep.is_open())
    {
        outfile__array_PV_SST_clock_timestep.write(reinterpret_cast<char*>(_array_PV_SST_clock_timestep), 1*sizeof(_array_PV_SST_clock_timestep[0]));
        outfile__array_PV_SST_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_clock_timestep." << endl;
    }
    ofstream outfile__array_PV_SST_N;
    outfile__array_PV_SST_N.open(results_dir + "_array_PV_SST_N_2972114656", ios::binary | ios::out);
    if(outfile__array_PV_SST_N.is_open())
    {
        outfile__array_PV_SST_N.write(reinterpret_cast<char*>(_array_PV_SST_N), 1*sizeof(_array_PV_SST_N[0]));
        outfile__array_PV_SST_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_N." << endl;
    }
    ofstream outfile__array_PV_SST_weight;
    outfile__array_PV_SST_weight.open(results_dir + "_array_PV_SST_weight_1782498365", ios::binary | ios::out);
    if(outfile__array_PV_SST_weight.is_open())
    {
        outfile__array_PV_SST_weight.write(reinterpret_cast<char*>(_array_PV_SST_weight), 1*sizeof(_array_PV_SST_weight[0]));
        outfile__array_PV_SST_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_weight." << endl;
    }
    ofstream outfile__array_PV_SST_weight_cv;
    outfile__array_PV_SST_weight_cv.open(results_dir + "_array_PV_SST_weight_cv_760423866", ios::binary | ios::out);
    if(outfile__array_PV_SST_weight_cv.is_open())
    {
        outfile__array_PV_SST_weight_cv.write(reinterpret_cast<char*>(_array_PV_SST_weight_cv), 1*sizeof(_array_PV_SST_weight_cv[0]));
        outfile__array_PV_SST_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_SST_weight_cv." << endl;
    }
    ofstream outfile__array_PV_t_ref;
    outfile__array_PV_t_ref.open(results_dir + "_array_PV_t_ref_2764955293", ios::binary | ios::out);
    if(outfile__array_PV_t_ref.is_open())
    {
        outfile__array_PV_t_ref.write(reinterpret_cast<char*>(_array_PV_t_ref), 1*sizeof(_array_PV_t_ref[0]));
        outfile__array_PV_t_ref.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_t_ref." << endl;
    }
    ofstream outfile__array_PV_target_rate;
    outfile__array_PV_target_rate.open(results_dir + "_array_PV_target_rate_2902916834", ios::binary | ios::out);
    if(outfile__array_PV_target_rate.is_open())
    {
        outfile__array_PV_target_rate.write(reinterpret_cast<char*>(_array_PV_target_rate), 1*sizeof(_array_PV_target_rate[0]));
        outfile__array_PV_target_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_target_rate." << endl;
    }
    ofstream outfile__array_PV_tau_AMPA;
    outfile__array_PV_tau_AMPA.open(results_dir + "_array_PV_tau_AMPA_15421279", ios::binary | ios::out);
    if(outfile__array_PV_tau_AMPA.is_open())
    {
        outfile__array_PV_tau_AMPA.write(reinterpret_cast<char*>(_array_PV_tau_AMPA), 1*sizeof(_array_PV_tau_AMPA[0]));
        outfile__array_PV_tau_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_AMPA." << endl;
    }
    ofstream outfile__array_PV_tau_NMDA;
    outfile__array_PV_tau_NMDA.open(results_dir + "_array_PV_tau_NMDA_1982236764", ios::binary | ios::out);
    if(outfile__array_PV_tau_NMDA.is_open())
    {
        outfile__array_PV_tau_NMDA.write(reinterpret_cast<char*>(_array_PV_tau_NMDA), 1*sizeof(_array_PV_tau_NMDA[0]));
        outfile__array_PV_tau_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_NMDA." << endl;
    }
    ofstream outfile__array_PV_tau_NMDA_rise;
    outfile__array_PV_tau_NMDA_rise.open(results_dir + "_array_PV_tau_NMDA_rise_1395708001", ios::binary | ios::out);
    if(outfile__array_PV_tau_NMDA_rise.is_open())
    {
        outfile__array_PV_tau_NMDA_rise.write(reinterpret_cast<char*>(_array_PV_tau_NMDA_rise), 1*sizeof(_array_PV_tau_NMDA_rise[0]));
        outfile__array_PV_tau_NMDA_rise.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_NMDA_rise." << endl;
    }
    ofstream outfile__array_PV_tau_PV;
    outfile__array_PV_tau_PV.open(results_dir + "_array_PV_tau_PV_4248237574", ios::binary | ios::out);
    if(outfile__array_PV_tau_PV.is_open())
    {
        outfile__array_PV_tau_PV.write(reinterpret_cast<char*>(_array_PV_tau_PV), 1*sizeof(_array_PV_tau_PV[0]));
        outfile__array_PV_tau_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_PV." << endl;
    }
    ofstream outfile__array_PV_tau_SST;
    outfile__array_PV_tau_SST.open(results_dir + "_array_PV_tau_SST_682337215", ios::binary | ios::out);
    if(outfile__array_PV_tau_SST.is_open())
    {
        outfile__array_PV_tau_SST.write(reinterpret_cast<char*>(_array_PV_tau_SST), 1*sizeof(_array_PV_tau_SST[0]));
        outfile__array_PV_tau_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_SST." << endl;
    }
    ofstream outfile__array_PV_tau_w;
    outfile__array_PV_tau_w.open(results_dir + "_array_PV_tau_w_4268734721", ios::binary | ios::out);
    if(outfile__array_PV_tau_w.is_open())
    {
        outfile__array_PV_tau_w.write(reinterpret_cast<char*>(_array_PV_tau_w), 1*sizeof(_array_PV_tau_w[0]));
        outfile__array_PV_tau_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tau_w." << endl;
    }
    ofstream outfile__array_PV_tonic_2AB;
    outfile__array_PV_tonic_2AB.open(results_dir + "_array_PV_tonic_2AB_423013011", ios::binary | ios::out);
    if(outfile__array_PV_tonic_2AB.is_open())
    {
        outfile__array_PV_tonic_2AB.write(reinterpret_cast<char*>(_array_PV_tonic_2AB), 24*sizeof(_array_PV_tonic_2AB[0]));
        outfile__array_PV_tonic_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tonic_2AB." << endl;
    }
    ofstream outfile__array_PV_tonic_2CD;
    outfile__array_PV_tonic_2CD.open(results_dir + "_array_PV_tonic_2CD_3261295908", ios::binary | ios::out);
    if(outfile__array_PV_tonic_2CD.is_open())
    {
        outfile__array_PV_tonic_2CD.write(reinterpret_cast<char*>(_array_PV_tonic_2CD), 24*sizeof(_array_PV_tonic_2CD[0]));
        outfile__array_PV_tonic_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tonic_2CD." << endl;
    }
    ofstream outfile__array_PV_tonic_gated;
    outfile__array_PV_tonic_gated.open(results_dir + "_array_PV_tonic_gated_264557794", ios::binary | ios::out);
    if(outfile__array_PV_tonic_gated.is_open())
    {
        outfile__array_PV_tonic_gated.write(reinterpret_cast<char*>(_array_PV_tonic_gated), 1*sizeof(_array_PV_tonic_gated[0]));
        outfile__array_PV_tonic_gated.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tonic_gated." << endl;
    }
    ofstream outfile__array_PV_tonic_share_2CD;
    outfile__array_PV_tonic_share_2CD.open(results_dir + "_array_PV_tonic_share_2CD_248107889", ios::binary | ios::out);
    if(outfile__array_PV_tonic_share_2CD.is_open())
    {
        outfile__array_PV_tonic_share_2CD.write(reinterpret_cast<char*>(_array_PV_tonic_share_2CD), 1*sizeof(_array_PV_tonic_share_2CD[0]));
        outfile__array_PV_tonic_share_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_tonic_share_2CD." << endl;
    }
    ofstream outfile__array_PV_transmit;
    outfile__array_PV_transmit.open(results_dir + "_array_PV_transmit_1753425892", ios::binary | ios::out);
    if(outfile__array_PV_transmit.is_open())
    {
        outfile__array_PV_transmit.write(reinterpret_cast<char*>(_array_PV_transmit), 24*sizeof(_array_PV_transmit[0]));
        outfile__array_PV_transmit.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_transmit." << endl;
    }
    ofstream outfile__array_PV_use_dependence;
    outfile__array_PV_use_dependence.open(results_dir + "_array_PV_use_dependence_3819399618", ios::binary | ios::out);
    if(outfile__array_PV_use_dependence.is_open())
    {
        outfile__array_PV_use_dependence.write(reinterpret_cast<char*>(_array_PV_use_dependence), 1*sizeof(_array_PV_use_dependence[0]));
        outfile__array_PV_use_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_use_dependence." << endl;
    }
    ofstream outfile__array_PV_v;
    outfile__array_PV_v.open(results_dir + "_array_PV_v_303169934", ios::binary | ios::out);
    if(outfile__array_PV_v.is_open())
    {
        outfile__array_PV_v.write(reinterpret_cast<char*>(_array_PV_v), 24*sizeof(_array_PV_v[0]));
        outfile__array_PV_v.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_v." << endl;
    }
    ofstream outfile__array_PV_V_Kd_1;
    outfile__array_PV_V_Kd_1.open(results_dir + "_array_PV_V_Kd_1_3318167819", ios::binary | ios::out);
    if(outfile__array_PV_V_Kd_1.is_open())
    {
        outfile__array_PV_V_Kd_1.write(reinterpret_cast<char*>(_array_PV_V_Kd_1), 1*sizeof(_array_PV_V_Kd_1[0]));
        outfile__array_PV_V_Kd_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_V_Kd_1." << endl;
    }
    ofstream outfile__array_PV_v_Mg;
    outfile__array_PV_v_Mg.open(results_dir + "_array_PV_v_Mg_262734781", ios::binary | ios::out);
    if(outfile__array_PV_v_Mg.is_open())
    {
        outfile__array_PV_v_Mg.write(reinterpret_cast<char*>(_array_PV_v_Mg), 1*sizeof(_array_PV_v_Mg[0]));
        outfile__array_PV_v_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_v_Mg." << endl;
    }
    ofstream outfile__array_PV_v_off_1;
    outfile__array_PV_v_off_1.open(results_dir + "_array_PV_v_off_1_2516193763", ios::binary | ios::out);
    if(outfile__array_PV_v_off_1.is_open())
    {
        outfile__array_PV_v_off_1.write(reinterpret_cast<char*>(_array_PV_v_off_1), 1*sizeof(_array_PV_v_off_1[0]));
        outfile__array_PV_v_off_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_v_off_1." << endl;
    }
    ofstream outfile__array_PV_V_reset;
    outfile__array_PV_V_reset.open(results_dir + "_array_PV_V_reset_3916488287", ios::binary | ios::out);
    if(outfile__array_PV_V_reset.is_open())
    {
        outfile__array_PV_V_reset.write(reinterpret_cast<char*>(_array_PV_V_reset), 1*sizeof(_array_PV_V_reset[0]));
        outfile__array_PV_V_reset.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_V_reset." << endl;
    }
    ofstream outfile__array_PV_V_th;
    outfile__array_PV_V_th.open(results_dir + "_array_PV_V_th_832584872", ios::binary | ios::out);
    if(outfile__array_PV_V_th.is_open())
    {
        outfile__array_PV_V_th.write(reinterpret_cast<char*>(_array_PV_V_th), 1*sizeof(_array_PV_V_th[0]));
        outfile__array_PV_V_th.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_V_th." << endl;
    }
    ofstream outfile__array_PV_V_th_cell;
    outfile__array_PV_V_th_cell.open(results_dir + "_array_PV_V_th_cell_1932344933", ios::binary | ios::out);
    if(outfile__array_PV_V_th_cell.is_open())
    {
        outfile__array_PV_V_th_cell.write(reinterpret_cast<char*>(_array_PV_V_th_cell), 24*sizeof(_array_PV_V_th_cell[0]));
        outfile__array_PV_V_th_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_V_th_cell." << endl;
    }
    ofstream outfile__array_PV_V_th_sd;
    outfile__array_PV_V_th_sd.open(results_dir + "_array_PV_V_th_sd_2753751317", ios::binary | ios::out);
    if(outfile__array_PV_V_th_sd.is_open())
    {
        outfile__array_PV_V_th_sd.write(reinterpret_cast<char*>(_array_PV_V_th_sd), 1*sizeof(_array_PV_V_th_sd[0]));
        outfile__array_PV_V_th_sd.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_V_th_sd." << endl;
    }
    ofstream outfile__array_PV_voltage_dependence;
    outfile__array_PV_voltage_dependence.open(results_dir + "_array_PV_voltage_dependence_2969952649", ios::binary | ios::out);
    if(outfile__array_PV_voltage_dependence.is_open())
    {
        outfile__array_PV_voltage_dependence.write(reinterpret_cast<char*>(_array_PV_voltage_dependence), 1*sizeof(_array_PV_voltage_dependence[0]));
        outfile__array_PV_voltage_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_voltage_dependence." << endl;
    }
    ofstream outfile__array_PV_w;
    outfile__array_PV_w.open(results_dir + "_array_PV_w_1695887640", ios::binary | ios::out);
    if(outfile__array_PV_w.is_open())
    {
        outfile__array_PV_w.write(reinterpret_cast<char*>(_array_PV_w), 24*sizeof(_array_PV_w[0]));
        outfile__array_PV_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_w." << endl;
    }
    ofstream outfile__array_PV_x_NMDA;
    outfile__array_PV_x_NMDA.open(results_dir + "_array_PV_x_NMDA_17853110", ios::binary | ios::out);
    if(outfile__array_PV_x_NMDA.is_open())
    {
        outfile__array_PV_x_NMDA.write(reinterpret_cast<char*>(_array_PV_x_NMDA), 24*sizeof(_array_PV_x_NMDA[0]));
        outfile__array_PV_x_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PV_x_NMDA." << endl;
    }
    ofstream outfile__array_PYR_1_block_clock_dt;
    outfile__array_PYR_1_block_clock_dt.open(results_dir + "_array_PYR_1_block_clock_dt_107091454", ios::binary | ios::out);
    if(outfile__array_PYR_1_block_clock_dt.is_open())
    {
        outfile__array_PYR_1_block_clock_dt.write(reinterpret_cast<char*>(_array_PYR_1_block_clock_dt), 1*sizeof(_array_PYR_1_block_clock_dt[0]));
        outfile__array_PYR_1_block_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_1_block_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_1_block_clock_t;
    outfile__array_PYR_1_block_clock_t.open(results_dir + "_array_PYR_1_block_clock_t_3330113907", ios::binary | ios::out);
    if(outfile__array_PYR_1_block_clock_t.is_open())
    {
        outfile__array_PYR_1_block_clock_t.write(reinterpret_cast<char*>(_array_PYR_1_block_clock_t), 1*sizeof(_array_PYR_1_block_clock_t[0]));
        outfile__array_PYR_1_block_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_1_block_clock_t." << endl;
    }
    ofstream outfile__array_PYR_1_block_clock_timestep;
    outfile__array_PYR_1_block_clock_timestep.open(results_dir + "_array_PYR_1_block_clock_timestep_1578077118", ios::binary | ios::out);
    if(outfile__array_PYR_1_block_clock_timestep.is_open())
    {
        outfile__array_PYR_1_block_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_1_block_clock_timestep), 1*sizeof(_array_PYR_1_block_clock_timestep[0]));
        outfile__array_PYR_1_block_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_1_block_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR__spikespace;
    outfile__array_PYR__spikespace.open(results_dir + "_array_PYR__spikespace_2126344934", ios::binary | ios::out);
    if(outfile__array_PYR__spikespace.is_open())
    {
        outfile__array_PYR__spikespace.write(reinterpret_cast<char*>(_array_PYR__spikespace), 161*sizeof(_array_PYR__spikespace[0]));
        outfile__array_PYR__spikespace.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR__spikespace." << endl;
    }
    ofstream outfile__array_PYR_AMPA_factor;
    outfile__array_PYR_AMPA_factor.open(results_dir + "_array_PYR_AMPA_factor_3956977868", ios::binary | ios::out);
    if(outfile__array_PYR_AMPA_factor.is_open())
    {
        outfile__array_PYR_AMPA_factor.write(reinterpret_cast<char*>(_array_PYR_AMPA_factor), 1*sizeof(_array_PYR_AMPA_factor[0]));
        outfile__array_PYR_AMPA_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_AMPA_factor." << endl;
    }
    ofstream outfile__array_PYR_available_2AB;
    outfile__array_PYR_available_2AB.open(results_dir + "_array_PYR_available_2AB_4279899137", ios::binary | ios::out);
    if(outfile__array_PYR_available_2AB.is_open())
    {
        outfile__array_PYR_available_2AB.write(reinterpret_cast<char*>(_array_PYR_available_2AB), 160*sizeof(_array_PYR_available_2AB[0]));
        outfile__array_PYR_available_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_available_2AB." << endl;
    }
    ofstream outfile__array_PYR_available_2CD;
    outfile__array_PYR_available_2CD.open(results_dir + "_array_PYR_available_2CD_609211318", ios::binary | ios::out);
    if(outfile__array_PYR_available_2CD.is_open())
    {
        outfile__array_PYR_available_2CD.write(reinterpret_cast<char*>(_array_PYR_available_2CD), 160*sizeof(_array_PYR_available_2CD[0]));
        outfile__array_PYR_available_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_available_2CD." << endl;
    }
    ofstream outfile__array_PYR_b_1_2AB;
    outfile__array_PYR_b_1_2AB.open(results_dir + "_array_PYR_b_1_2AB_819266831", ios::binary | ios::out);
    if(outfile__array_PYR_b_1_2AB.is_open())
    {
        outfile__array_PYR_b_1_2AB.write(reinterpret_cast<char*>(_array_PYR_b_1_2AB), 160*sizeof(_array_PYR_b_1_2AB[0]));
        outfile__array_PYR_b_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_b_1_2AB." << endl;
    }
    ofstream outfile__array_PYR_b_1_2CD;
    outfile__array_PYR_b_1_2CD.open(results_dir + "_array_PYR_b_1_2CD_3951084216", ios::binary | ios::out);
    if(outfile__array_PYR_b_1_2CD.is_open())
    {
        outfile__array_PYR_b_1_2CD.write(reinterpret_cast<char*>(_array_PYR_b_1_2CD), 160*sizeof(_array_PYR_b_1_2CD[0]));
        outfile__array_PYR_b_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_b_1_2CD." << endl;
    }
    ofstream outfile__array_PYR_b_1_tonic;
    outfile__array_PYR_b_1_tonic.open(results_dir + "_array_PYR_b_1_tonic_1889984518", ios::binary | ios::out);
    if(outfile__array_PYR_b_1_tonic.is_open())
    {
        outfile__array_PYR_b_1_tonic.write(reinterpret_cast<char*>(_array_PYR_b_1_tonic), 160*sizeof(_array_PYR_b_1_tonic[0]));
        outfile__array_PYR_b_1_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_b_1_tonic." << endl;
    }
    ofstream outfile__array_PYR_b_w;
    outfile__array_PYR_b_w.open(results_dir + "_array_PYR_b_w_2460320537", ios::binary | ios::out);
    if(outfile__array_PYR_b_w.is_open())
    {
        outfile__array_PYR_b_w.write(reinterpret_cast<char*>(_array_PYR_b_w), 1*sizeof(_array_PYR_b_w[0]));
        outfile__array_PYR_b_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_b_w." << endl;
    }
    ofstream outfile__array_PYR_background_NMDA_ratio;
    outfile__array_PYR_background_NMDA_ratio.open(results_dir + "_array_PYR_background_NMDA_ratio_2834459002", ios::binary | ios::out);
    if(outfile__array_PYR_background_NMDA_ratio.is_open())
    {
        outfile__array_PYR_background_NMDA_ratio.write(reinterpret_cast<char*>(_array_PYR_background_NMDA_ratio), 1*sizeof(_array_PYR_background_NMDA_ratio[0]));
        outfile__array_PYR_background_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_background_NMDA_ratio." << endl;
    }
    ofstream outfile__array_PYR_background_rate;
    outfile__array_PYR_background_rate.open(results_dir + "_array_PYR_background_rate_41433499", ios::binary | ios::out);
    if(outfile__array_PYR_background_rate.is_open())
    {
        outfile__array_PYR_background_rate.write(reinterpret_cast<char*>(_array_PYR_background_rate), 1*sizeof(_array_PYR_background_rate[0]));
        outfile__array_PYR_background_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_background_rate." << endl;
    }
    ofstream outfile__array_PYR_background_weight;
    outfile__array_PYR_background_weight.open(results_dir + "_array_PYR_background_weight_1923085195", ios::binary | ios::out);
    if(outfile__array_PYR_background_weight.is_open())
    {
        outfile__array_PYR_background_weight.write(reinterpret_cast<char*>(_array_PYR_background_weight), 1*sizeof(_array_PYR_background_weight[0]));
        outfile__array_PYR_background_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_background_weight." << endl;
    }
    ofstream outfile__array_PYR_block_dt;
    outfile__array_PYR_block_dt.open(results_dir + "_array_PYR_block_dt_3176684677", ios::binary | ios::out);
    if(outfile__array_PYR_block_dt.is_open())
    {
        outfile__array_PYR_block_dt.write(reinterpret_cast<char*>(_array_PYR_block_dt), 1*sizeof(_array_PYR_block_dt[0]));
        outfile__array_PYR_block_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_block_dt." << endl;
    }
    ofstream outfile__array_PYR_C_m;
    outfile__array_PYR_C_m.open(results_dir + "_array_PYR_C_m_1447581364", ios::binary | ios::out);
    if(outfile__array_PYR_C_m.is_open())
    {
        outfile__array_PYR_C_m.write(reinterpret_cast<char*>(_array_PYR_C_m), 1*sizeof(_array_PYR_C_m[0]));
        outfile__array_PYR_C_m.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_C_m." << endl;
    }
    ofstream outfile__array_PYR_clock_dt;
    outfile__array_PYR_clock_dt.open(results_dir + "_array_PYR_clock_dt_1911708699", ios::binary | ios::out);
    if(outfile__array_PYR_clock_dt.is_open())
    {
        outfile__array_PYR_clock_dt.write(reinterpret_cast<char*>(_array_PYR_clock_dt), 1*sizeof(_array_PYR_clock_dt[0]));
        outfile__array_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_clock_t;
    outfile__array_PYR_clock_t.open(results_dir + "_array_PYR_clock_t_1359278706", ios::binary | ios::out);
    if(outfile__array_PYR_clock_t.is_open())
    {
        outfile__array_PYR_clock_t.write(reinterpret_cast<char*>(_array_PYR_clock_t), 1*sizeof(_array_PYR_clock_t[0]));
        outfile__array_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_clock_t." << endl;
    }
    ofstream outfile__array_PYR_clock_timestep;
    outfile__array_PYR_clock_timestep.open(results_dir + "_array_PYR_clock_timestep_2711332038", ios::binary | ios::out);
    if(outfile__array_PYR_clock_timestep.is_open())
    {
        outfile__array_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_clock_timestep), 1*sizeof(_array_PYR_clock_timestep[0]));
        outfile__array_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_conductance_step_clock_dt;
    outfile__array_PYR_conductance_step_clock_dt.open(results_dir + "_array_PYR_conductance_step_clock_dt_3451631531", ios::binary | ios::out);
    if(outfile__array_PYR_conductance_step_clock_dt.is_open())
    {
        outfile__array_PYR_conductance_step_clock_dt.write(reinterpret_cast<char*>(_array_PYR_conductance_step_clock_dt), 1*sizeof(_array_PYR_conductance_step_clock_dt[0]));
        outfile__array_PYR_conductance_step_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_conductance_step_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_conductance_step_clock_t;
    outfile__array_PYR_conductance_step_clock_t.open(results_dir + "_array_PYR_conductance_step_clock_t_2121029827", ios::binary | ios::out);
    if(outfile__array_PYR_conductance_step_clock_t.is_open())
    {
        outfile__array_PYR_conductance_step_clock_t.write(reinterpret_cast<char*>(_array_PYR_conductance_step_clock_t), 1*sizeof(_array_PYR_conductance_step_clock_t[0]));
        outfile__array_PYR_conductance_step_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_conductance_step_clock_t." << endl;
    }
    ofstream outfile__array_PYR_conductance_step_clock_timestep;
    outfile__array_PYR_conductance_step_clock_timestep.open(results_dir + "_array_PYR_conductance_step_clock_timestep_3456979390", ios::binary | ios::out);
    if(outfile__array_PYR_conductance_step_clock_timestep.is_open())
    {
        outfile__array_PYR_conductance_step_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_conductance_step_clock_timestep), 1*sizeof(_array_PYR_conductance_step_clock_timestep[0]));
        outfile__array_PYR_conductance_step_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_conductance_step_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_count_from;
    outfile__array_PYR_count_from.open(results_dir + "_array_PYR_count_from_2993793876", ios::binary | ios::out);
    if(outfile__array_PYR_count_from.is_open())
    {
        outfile__array_PYR_count_from.write(reinterpret_cast<char*>(_array_PYR_count_from), 1*sizeof(_array_PYR_count_from[0]));
        outfile__array_PYR_count_from.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_count_from." << endl;
    }
    ofstream outfile__array_PYR_countdown;
    outfile__array_PYR_countdown.open(results_dir + "_array_PYR_countdown_3779169294", ios::binary | ios::out);
    if(outfile__array_PYR_countdown.is_open())
    {
        outfile__array_PYR_countdown.write(reinterpret_cast<char*>(_array_PYR_countdown), 160*sizeof(_array_PYR_countdown[0]));
        outfile__array_PYR_countdown.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_countdown." << endl;
    }
    ofstream outfile__array_PYR_counted;
    outfile__array_PYR_counted.open(results_dir + "_array_PYR_counted_550436210", ios::binary | ios::out);
    if(outfile__array_PYR_counted.is_open())
    {
        outfile__array_PYR_counted.write(reinterpret_cast<char*>(_array_PYR_counted), 160*sizeof(_array_PYR_counted[0]));
        outfile__array_PYR_counted.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_counted." << endl;
    }
    ofstream outfile__array_PYR_delay_cell;
    outfile__array_PYR_delay_cell.open(results_dir + "_array_PYR_delay_cell_2654754070", ios::binary | ios::out);
    if(outfile__array_PYR_delay_cell.is_open())
    {
        outfile__array_PYR_delay_cell.write(reinterpret_cast<char*>(_array_PYR_delay_cell), 160*sizeof(_array_PYR_delay_cell[0]));
        outfile__array_PYR_delay_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_delay_cell." << endl;
    }
    ofstream outfile__array_PYR_drive_cell;
    outfile__array_PYR_drive_cell.open(results_dir + "_array_PYR_drive_cell_3356497002", ios::binary | ios::out);
    if(outfile__array_PYR_drive_cell.is_open())
    {
        outfile__array_PYR_drive_cell.write(reinterpret_cast<char*>(_array_PYR_drive_cell), 160*sizeof(_array_PYR_drive_cell[0]));
        outfile__array_PYR_drive_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_drive_cell." << endl;
    }
    ofstream outfile__array_PYR_drive_cv;
    outfile__array_PYR_drive_cv.open(results_dir + "_array_PYR_drive_cv_1931463078", ios::binary | ios::out);
    if(outfile__array_PYR_drive_cv.is_open())
    {
        outfile__array_PYR_drive_cv.write(reinterpret_cast<char*>(_array_PYR_drive_cv), 1*sizeof(_array_PYR_drive_cv[0]));
        outfile__array_PYR_drive_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_drive_cv." << endl;
    }
    ofstream outfile__array_PYR_E_AMPA;
    outfile__array_PYR_E_AMPA.open(results_dir + "_array_PYR_E_AMPA_1450147234", ios::binary | ios::out);
    if(outfile__array_PYR_E_AMPA.is_open())
    {
        outfile__array_PYR_E_AMPA.write(reinterpret_cast<char*>(_array_PYR_E_AMPA), 1*sizeof(_array_PYR_E_AMPA[0]));
        outfile__array_PYR_E_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_E_AMPA." << endl;
    }
    ofstream outfile__array_PYR_E_GABA;
    outfile__array_PYR_E_GABA.open(results_dir + "_array_PYR_E_GABA_48933833", ios::binary | ios::out);
    if(outfile__array_PYR_E_GABA.is_open())
    {
        outfile__array_PYR_E_GABA.write(reinterpret_cast<char*>(_array_PYR_E_GABA), 1*sizeof(_array_PYR_E_GABA[0]));
        outfile__array_PYR_E_GABA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_E_GABA." << endl;
    }
    ofstream outfile__array_PYR_E_L;
    outfile__array_PYR_E_L.open(results_dir + "_array_PYR_E_L_514603608", ios::binary | ios::out);
    if(outfile__array_PYR_E_L.is_open())
    {
        outfile__array_PYR_E_L.write(reinterpret_cast<char*>(_array_PYR_E_L), 1*sizeof(_array_PYR_E_L[0]));
        outfile__array_PYR_E_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_E_L." << endl;
    }
    ofstream outfile__array_PYR_E_NMDA;
    outfile__array_PYR_E_NMDA.open(results_dir + "_array_PYR_E_NMDA_547535521", ios::binary | ios::out);
    if(outfile__array_PYR_E_NMDA.is_open())
    {
        outfile__array_PYR_E_NMDA.write(reinterpret_cast<char*>(_array_PYR_E_NMDA), 1*sizeof(_array_PYR_E_NMDA[0]));
        outfile__array_PYR_E_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_E_NMDA." << endl;
    }
    ofstream outfile__array_PYR_exposure;
    outfile__array_PYR_exposure.open(results_dir + "_array_PYR_exposure_3307444589", ios::binary | ios::out);
    if(outfile__array_PYR_exposure.is_open())
    {
        outfile__array_PYR_exposure.write(reinterpret_cast<char*>(_array_PYR_exposure), 1*sizeof(_array_PYR_exposure[0]));
        outfile__array_PYR_exposure.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_exposure." << endl;
    }
    ofstream outfile__array_PYR_fraction_2CD;
    outfile__array_PYR_fraction_2CD.open(results_dir + "_array_PYR_fraction_2CD_2286143975", ios::binary | ios::out);
    if(outfile__array_PYR_fraction_2CD.is_open())
    {
        outfile__array_PYR_fraction_2CD.write(reinterpret_cast<char*>(_array_PYR_fraction_2CD), 1*sizeof(_array_PYR_fraction_2CD[0]));
        outfile__array_PYR_fraction_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_fraction_2CD." << endl;
    }
    ofstream outfile__array_PYR_fraction_cell;
    outfile__array_PYR_fraction_cell.open(results_dir + "_array_PYR_fraction_cell_3133934291", ios::binary | ios::out);
    if(outfile__array_PYR_fraction_cell.is_open())
    {
        outfile__array_PYR_fraction_cell.write(reinterpret_cast<char*>(_array_PYR_fraction_cell), 160*sizeof(_array_PYR_fraction_cell[0]));
        outfile__array_PYR_fraction_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_fraction_cell." << endl;
    }
    ofstream outfile__array_PYR_g_AMPA;
    outfile__array_PYR_g_AMPA.open(results_dir + "_array_PYR_g_AMPA_470538655", ios::binary | ios::out);
    if(outfile__array_PYR_g_AMPA.is_open())
    {
        outfile__array_PYR_g_AMPA.write(reinterpret_cast<char*>(_array_PYR_g_AMPA), 160*sizeof(_array_PYR_g_AMPA[0]));
        outfile__array_PYR_g_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_AMPA." << endl;
    }
    ofstream outfile__array_PYR_g_L;
    outfile__array_PYR_g_L.open(results_dir + "_array_PYR_g_L_627419350", ios::binary | ios::out);
    if(outfile__array_PYR_g_L.is_open())
    {
        outfile__array_PYR_g_L.write(reinterpret_cast<char*>(_array_PYR_g_L), 1*sizeof(_array_PYR_g_L[0]));
        outfile__array_PYR_g_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_L." << endl;
    }
    ofstream outfile__array_PYR_g_NMDA;
    outfile__array_PYR_g_NMDA.open(results_dir + "_array_PYR_g_NMDA_1791368860", ios::binary | ios::out);
    if(outfile__array_PYR_g_NMDA.is_open())
    {
        outfile__array_PYR_g_NMDA.write(reinterpret_cast<char*>(_array_PYR_g_NMDA), 160*sizeof(_array_PYR_g_NMDA[0]));
        outfile__array_PYR_g_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_NMDA." << endl;
    }
    ofstream outfile__array_PYR_G_pool;
    outfile__array_PYR_G_pool.open(results_dir + "_array_PYR_G_pool_1979230122", ios::binary | ios::out);
    if(outfile__array_PYR_G_pool.is_open())
    {
        outfile__array_PYR_G_pool.write(reinterpret_cast<char*>(_array_PYR_G_pool), 1*sizeof(_array_PYR_G_pool[0]));
        outfile__array_PYR_G_pool.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_G_pool." << endl;
    }
    ofstream outfile__array_PYR_g_PV;
    outfile__array_PYR_g_PV.open(results_dir + "_array_PYR_g_PV_3655881816", ios::binary | ios::out);
    if(outfile__array_PYR_g_PV.is_open())
    {
        outfile__array_PYR_g_PV.write(reinterpret_cast<char*>(_array_PYR_g_PV), 160*sizeof(_array_PYR_g_PV[0]));
        outfile__array_PYR_g_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_PV." << endl;
    }
    ofstream outfile__array_PYR_g_SST;
    outfile__array_PYR_g_SST.open(results_dir + "_array_PYR_g_SST_2757493230", ios::binary | ios::out);
    if(outfile__array_PYR_g_SST.is_open())
    {
        outfile__array_PYR_g_SST.write(reinterpret_cast<char*>(_array_PYR_g_SST), 160*sizeof(_array_PYR_g_SST[0]));
        outfile__array_PYR_g_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_SST." << endl;
    }
    ofstream outfile__array_PYR_g_tonic;
    outfile__array_PYR_g_tonic.open(results_dir + "_array_PYR_g_tonic_1984392208", ios::binary | ios::out);
    if(outfile__array_PYR_g_tonic.is_open())
    {
        outfile__array_PYR_g_tonic.write(reinterpret_cast<char*>(_array_PYR_g_tonic), 1*sizeof(_array_PYR_g_tonic[0]));
        outfile__array_PYR_g_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_tonic." << endl;
    }
    ofstream outfile__array_PYR_g_tonic_arm;
    outfile__array_PYR_g_tonic_arm.open(results_dir + "_array_PYR_g_tonic_arm_3267301246", ios::binary | ios::out);
    if(outfile__array_PYR_g_tonic_arm.is_open())
    {
        outfile__array_PYR_g_tonic_arm.write(reinterpret_cast<char*>(_array_PYR_g_tonic_arm), 1*sizeof(_array_PYR_g_tonic_arm[0]));
        outfile__array_PYR_g_tonic_arm.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_tonic_arm." << endl;
    }
    ofstream outfile__array_PYR_g_tonic_NMDA;
    outfile__array_PYR_g_tonic_NMDA.open(results_dir + "_array_PYR_g_tonic_NMDA_4152819601", ios::binary | ios::out);
    if(outfile__array_PYR_g_tonic_NMDA.is_open())
    {
        outfile__array_PYR_g_tonic_NMDA.write(reinterpret_cast<char*>(_array_PYR_g_tonic_NMDA), 1*sizeof(_array_PYR_g_tonic_NMDA[0]));
        outfile__array_PYR_g_tonic_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_g_tonic_NMDA." << endl;
    }
    ofstream outfile__array_PYR_i;
    outfile__array_PYR_i.open(results_dir + "_array_PYR_i_4169373369", ios::binary | ios::out);
    if(outfile__array_PYR_i.is_open())
    {
        outfile__array_PYR_i.write(reinterpret_cast<char*>(_array_PYR_i), 160*sizeof(_array_PYR_i[0]));
        outfile__array_PYR_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_i." << endl;
    }
    ofstream outfile__array_PYR_imposed;
    outfile__array_PYR_imposed.open(results_dir + "_array_PYR_imposed_3160800679", ios::binary | ios::out);
    if(outfile__array_PYR_imposed.is_open())
    {
        outfile__array_PYR_imposed.write(reinterpret_cast<char*>(_array_PYR_imposed), 1*sizeof(_array_PYR_imposed[0]));
        outfile__array_PYR_imposed.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_imposed." << endl;
    }
    ofstream outfile__array_PYR_k_leak_1;
    outfile__array_PYR_k_leak_1.open(results_dir + "_array_PYR_k_leak_1_1150519392", ios::binary | ios::out);
    if(outfile__array_PYR_k_leak_1.is_open())
    {
        outfile__array_PYR_k_leak_1.write(reinterpret_cast<char*>(_array_PYR_k_leak_1), 1*sizeof(_array_PYR_k_leak_1[0]));
        outfile__array_PYR_k_leak_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_k_leak_1." << endl;
    }
    ofstream outfile__array_PYR_Kd_1_2AB;
    outfile__array_PYR_Kd_1_2AB.open(results_dir + "_array_PYR_Kd_1_2AB_908624482", ios::binary | ios::out);
    if(outfile__array_PYR_Kd_1_2AB.is_open())
    {
        outfile__array_PYR_Kd_1_2AB.write(reinterpret_cast<char*>(_array_PYR_Kd_1_2AB), 1*sizeof(_array_PYR_Kd_1_2AB[0]));
        outfile__array_PYR_Kd_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_Kd_1_2AB." << endl;
    }
    ofstream outfile__array_PYR_Kd_1_2CD;
    outfile__array_PYR_Kd_1_2CD.open(results_dir + "_array_PYR_Kd_1_2CD_3984410069", ios::binary | ios::out);
    if(outfile__array_PYR_Kd_1_2CD.is_open())
    {
        outfile__array_PYR_Kd_1_2CD.write(reinterpret_cast<char*>(_array_PYR_Kd_1_2CD), 1*sizeof(_array_PYR_Kd_1_2CD[0]));
        outfile__array_PYR_Kd_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_Kd_1_2CD." << endl;
    }
    ofstream outfile__array_PYR_kon_1;
    outfile__array_PYR_kon_1.open(results_dir + "_array_PYR_kon_1_744077398", ios::binary | ios::out);
    if(outfile__array_PYR_kon_1.is_open())
    {
        outfile__array_PYR_kon_1.write(reinterpret_cast<char*>(_array_PYR_kon_1), 1*sizeof(_array_PYR_kon_1[0]));
        outfile__array_PYR_kon_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_kon_1." << endl;
    }
    ofstream outfile__array_PYR_M_2AB;
    outfile__array_PYR_M_2AB.open(results_dir + "_array_PYR_M_2AB_3927462622", ios::binary | ios::out);
    if(outfile__array_PYR_M_2AB.is_open())
    {
        outfile__array_PYR_M_2AB.write(reinterpret_cast<char*>(_array_PYR_M_2AB), 1*sizeof(_array_PYR_M_2AB[0]));
        outfile__array_PYR_M_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_M_2AB." << endl;
    }
    ofstream outfile__array_PYR_M_2CD;
    outfile__array_PYR_M_2CD.open(results_dir + "_array_PYR_M_2CD_827168105", ios::binary | ios::out);
    if(outfile__array_PYR_M_2CD.is_open())
    {
        outfile__array_PYR_M_2CD.write(reinterpret_cast<char*>(_array_PYR_M_2CD), 1*sizeof(_array_PYR_M_2CD[0]));
        outfile__array_PYR_M_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_M_2CD." << endl;
    }
    ofstream outfile__array_PYR_mean_delay;
    outfile__array_PYR_mean_delay.open(results_dir + "_array_PYR_mean_delay_4205415085", ios::binary | ios::out);
    if(outfile__array_PYR_mean_delay.is_open())
    {
        outfile__array_PYR_mean_delay.write(reinterpret_cast<char*>(_array_PYR_mean_delay), 1*sizeof(_array_PYR_mean_delay[0]));
        outfile__array_PYR_mean_delay.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_mean_delay." << endl;
    }
    ofstream outfile__array_PYR_Mg;
    outfile__array_PYR_Mg.open(results_dir + "_array_PYR_Mg_1115255406", ios::binary | ios::out);
    if(outfile__array_PYR_Mg.is_open())
    {
        outfile__array_PYR_Mg.write(reinterpret_cast<char*>(_array_PYR_Mg), 1*sizeof(_array_PYR_Mg[0]));
        outfile__array_PYR_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_Mg." << endl;
    }
    ofstream outfile__array_PYR_Mg_competition;
    outfile__array_PYR_Mg_competition.open(results_dir + "_array_PYR_Mg_competition_1990348728", ios::binary | ios::out);
    if(outfile__array_PYR_Mg_competition.is_open())
    {
        outfile__array_PYR_Mg_competition.write(reinterpret_cast<char*>(_array_PYR_Mg_competition), 1*sizeof(_array_PYR_Mg_competition[0]));
        outfile__array_PYR_Mg_competition.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_Mg_competition." << endl;
    }
    ofstream outfile__array_PYR_noise_stream;
    outfile__array_PYR_noise_stream.open(results_dir + "_array_PYR_noise_stream_2943830484", ios::binary | ios::out);
    if(outfile__array_PYR_noise_stream.is_open())
    {
        outfile__array_PYR_noise_stream.write(reinterpret_cast<char*>(_array_PYR_noise_stream), 1*sizeof(_array_PYR_noise_stream[0]));
        outfile__array_PYR_noise_stream.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_noise_stream." << endl;
    }
    ofstream outfile__array_PYR_open_loop;
    outfile__array_PYR_open_loop.open(results_dir + "_array_PYR_open_loop_3464582035", ios::binary | ios::out);
    if(outfile__array_PYR_open_loop.is_open())
    {
        outfile__array_PYR_open_loop.write(reinterpret_cast<char*>(_array_PYR_open_loop), 1*sizeof(_array_PYR_open_loop[0]));
        outfile__array_PYR_open_loop.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_open_loop." << endl;
    }
    ofstream outfile__array_PYR_PV_clock_dt;
    outfile__array_PYR_PV_clock_dt.open(results_dir + "_array_PYR_PV_clock_dt_7945045", ios::binary | ios::out);
    if(outfile__array_PYR_PV_clock_dt.is_open())
    {
        outfile__array_PYR_PV_clock_dt.write(reinterpret_cast<char*>(_array_PYR_PV_clock_dt), 1*sizeof(_array_PYR_PV_clock_dt[0]));
        outfile__array_PYR_PV_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_PV_clock_t;
    outfile__array_PYR_PV_clock_t.open(results_dir + "_array_PYR_PV_clock_t_1810249014", ios::binary | ios::out);
    if(outfile__array_PYR_PV_clock_t.is_open())
    {
        outfile__array_PYR_PV_clock_t.write(reinterpret_cast<char*>(_array_PYR_PV_clock_t), 1*sizeof(_array_PYR_PV_clock_t[0]));
        outfile__array_PYR_PV_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_clock_t." << endl;
    }
    ofstream outfile__array_PYR_PV_clock_timestep;
    outfile__array_PYR_PV_clock_timestep.open(results_dir + "_array_PYR_PV_clock_timestep_3501217754", ios::binary | ios::out);
    if(outfile__array_PYR_PV_clock_timestep.is_open())
    {
        outfile__array_PYR_PV_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_PV_clock_timestep), 1*sizeof(_array_PYR_PV_clock_timestep[0]));
        outfile__array_PYR_PV_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_PV_N;
    outfile__array_PYR_PV_N.open(results_dir + "_array_PYR_PV_N_791751510", ios::binary | ios::out);
    if(outfile__array_PYR_PV_N.is_open())
    {
        outfile__array_PYR_PV_N.write(reinterpret_cast<char*>(_array_PYR_PV_N), 1*sizeof(_array_PYR_PV_N[0]));
        outfile__array_PYR_PV_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_N." << endl;
    }
    ofstream outfile__array_PYR_PV_weight;
    outfile__array_PYR_PV_weight.open(results_dir + "_array_PYR_PV_weight_2997538173", ios::binary | ios::out);
    if(outfile__array_PYR_PV_weight.is_open())
    {
        outfile__array_PYR_PV_weight.write(reinterpret_cast<char*>(_array_PYR_PV_weight), 1*sizeof(_array_PYR_PV_weight[0]));
        outfile__array_PYR_PV_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_weight." << endl;
    }
    ofstream outfile__array_PYR_PV_weight_cv;
    outfile__array_PYR_PV_weight_cv.open(results_dir + "_array_PYR_PV_weight_cv_2070496438", ios::binary | ios::out);
    if(outfile__array_PYR_PV_weight_cv.is_open())
    {
        outfile__array_PYR_PV_weight_cv.write(reinterpret_cast<char*>(_array_PYR_PV_weight_cv), 1*sizeof(_array_PYR_PV_weight_cv[0]));
        outfile__array_PYR_PV_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PV_weight_cv." << endl;
    }
    ofstream outfile__array_PYR_PYR_clock_dt;
    outfile__array_PYR_PYR_clock_dt.open(results_dir + "_array_PYR_PYR_clock_dt_2191998469", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_clock_dt.is_open())
    {
        outfile__array_PYR_PYR_clock_dt.write(reinterpret_cast<char*>(_array_PYR_PYR_clock_dt), 1*sizeof(_array_PYR_PYR_clock_dt[0]));
        outfile__array_PYR_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_PYR_clock_t;
    outfile__array_PYR_PYR_clock_t.open(results_dir + "_array_PYR_PYR_clock_t_3172443232", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_clock_t.is_open())
    {
        outfile__array_PYR_PYR_clock_t.write(reinterpret_cast<char*>(_array_PYR_PYR_clock_t), 1*sizeof(_array_PYR_PYR_clock_t[0]));
        outfile__array_PYR_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_clock_t." << endl;
    }
    ofstream outfile__array_PYR_PYR_clock_timestep;
    outfile__array_PYR_PYR_clock_timestep.open(results_dir + "_array_PYR_PYR_clock_timestep_820302105", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_clock_timestep.is_open())
    {
        outfile__array_PYR_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_PYR_clock_timestep), 1*sizeof(_array_PYR_PYR_clock_timestep[0]));
        outfile__array_PYR_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_PYR_N;
    outfile__array_PYR_PYR_N.open(results_dir + "_array_PYR_PYR_N_3257132773", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_N.is_open())
    {
        outfile__array_PYR_PYR_N.write(reinterpret_cast<char*>(_array_PYR_PYR_N), 1*sizeof(_array_PYR_PYR_N[0]));
        outfile__array_PYR_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_N." << endl;
    }
    ofstream outfile__array_PYR_PYR_weight;
    outfile__array_PYR_PYR_weight.open(results_dir + "_array_PYR_PYR_weight_2509796317", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_weight.is_open())
    {
        outfile__array_PYR_PYR_weight.write(reinterpret_cast<char*>(_array_PYR_PYR_weight), 1*sizeof(_array_PYR_PYR_weight[0]));
        outfile__array_PYR_PYR_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_weight." << endl;
    }
    ofstream outfile__array_PYR_PYR_weight_cv;
    outfile__array_PYR_PYR_weight_cv.open(results_dir + "_array_PYR_PYR_weight_cv_276876103", ios::binary | ios::out);
    if(outfile__array_PYR_PYR_weight_cv.is_open())
    {
        outfile__array_PYR_PYR_weight_cv.write(reinterpret_cast<char*>(_array_PYR_PYR_weight_cv), 1*sizeof(_array_PYR_PYR_weight_cv[0]));
        outfile__array_PYR_PYR_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_PYR_weight_cv." << endl;
    }
    ofstream outfile__array_PYR_recurrent_NMDA_ratio;
    outfile__array_PYR_recurrent_NMDA_ratio.open(results_dir + "_array_PYR_recurrent_NMDA_ratio_3350285157", ios::binary | ios::out);
    if(outfile__array_PYR_recurrent_NMDA_ratio.is_open())
    {
        outfile__array_PYR_recurrent_NMDA_ratio.write(reinterpret_cast<char*>(_array_PYR_recurrent_NMDA_ratio), 1*sizeof(_array_PYR_recurrent_NMDA_ratio[0]));
        outfile__array_PYR_recurrent_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_recurrent_NMDA_ratio." << endl;
    }
    ofstream outfile__array_PYR_release_AMPA;
    outfile__array_PYR_release_AMPA.open(results_dir + "_array_PYR_release_AMPA_2998257749", ios::binary | ios::out);
    if(outfile__array_PYR_release_AMPA.is_open())
    {
        outfile__array_PYR_release_AMPA.write(reinterpret_cast<char*>(_array_PYR_release_AMPA), 160*sizeof(_array_PYR_release_AMPA[0]));
        outfile__array_PYR_release_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_release_AMPA." << endl;
    }
    ofstream outfile__array_PYR_release_PV;
    outfile__array_PYR_release_PV.open(results_dir + "_array_PYR_release_PV_304045454", ios::binary | ios::out);
    if(outfile__array_PYR_release_PV.is_open())
    {
        outfile__array_PYR_release_PV.write(reinterpret_cast<char*>(_array_PYR_release_PV), 160*sizeof(_array_PYR_release_PV[0]));
        outfile__array_PYR_release_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_release_PV." << endl;
    }
    ofstream outfile__array_PYR_release_PYR;
    outfile__array_PYR_release_PYR.open(results_dir + "_array_PYR_release_PYR_3672994528", ios::binary | ios::out);
    if(outfile__array_PYR_release_PYR.is_open())
    {
        outfile__array_PYR_release_PYR.write(reinterpret_cast<char*>(_array_PYR_release_PYR), 160*sizeof(_array_PYR_release_PYR[0]));
        outfile__array_PYR_release_PYR.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_release_PYR." << endl;
    }
    ofstream outfile__array_PYR_release_SST;
    outfile__array_PYR_release_SST.open(results_dir + "_array_PYR_release_SST_3408363782", ios::binary | ios::out);
    if(outfile__array_PYR_release_SST.is_open())
    {
        outfile__array_PYR_release_SST.write(reinterpret_cast<char*>(_array_PYR_release_SST), 160*sizeof(_array_PYR_release_SST[0]));
        outfile__array_PYR_release_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_release_SST." << endl;
    }
    ofstream outfile__array_PYR_share_2CD_cells;
    outfile__array_PYR_share_2CD_cells.open(results_dir + "_array_PYR_share_2CD_cells_1347565670", ios::binary | ios::out);
    if(outfile__array_PYR_share_2CD_cells.is_open())
    {
        outfile__array_PYR_share_2CD_cells.write(reinterpret_cast<char*>(_array_PYR_share_2CD_cells), 1*sizeof(_array_PYR_share_2CD_cells[0]));
        outfile__array_PYR_share_2CD_cells.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_share_2CD_cells." << endl;
    }
    ofstream outfile__array_PYR_spill_clock_dt;
    outfile__array_PYR_spill_clock_dt.open(results_dir + "_array_PYR_spill_clock_dt_780185027", ios::binary | ios::out);
    if(outfile__array_PYR_spill_clock_dt.is_open())
    {
        outfile__array_PYR_spill_clock_dt.write(reinterpret_cast<char*>(_array_PYR_spill_clock_dt), 1*sizeof(_array_PYR_spill_clock_dt[0]));
        outfile__array_PYR_spill_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_spill_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_spill_clock_t;
    outfile__array_PYR_spill_clock_t.open(results_dir + "_array_PYR_spill_clock_t_645734987", ios::binary | ios::out);
    if(outfile__array_PYR_spill_clock_t.is_open())
    {
        outfile__array_PYR_spill_clock_t.write(reinterpret_cast<char*>(_array_PYR_spill_clock_t), 1*sizeof(_array_PYR_spill_clock_t[0]));
        outfile__array_PYR_spill_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_spill_clock_t." << endl;
    }
    ofstream outfile__array_PYR_spill_clock_timestep;
    outfile__array_PYR_spill_clock_timestep.open(results_dir + "_array_PYR_spill_clock_timestep_2356429555", ios::binary | ios::out);
    if(outfile__array_PYR_spill_clock_timestep.is_open())
    {
        outfile__array_PYR_spill_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_spill_clock_timestep), 1*sizeof(_array_PYR_spill_clock_timestep[0]));
        outfile__array_PYR_spill_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_spill_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_spill_N;
    outfile__array_PYR_spill_N.open(results_dir + "_array_PYR_spill_N_1454278301", ios::binary | ios::out);
    if(outfile__array_PYR_spill_N.is_open())
    {
        outfile__array_PYR_spill_N.write(reinterpret_cast<char*>(_array_PYR_spill_N), 1*sizeof(_array_PYR_spill_N[0]));
        outfile__array_PYR_spill_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_spill_N." << endl;
    }
    ofstream outfile__array_PYR_SST_clock_dt;
    outfile__array_PYR_SST_clock_dt.open(results_dir + "_array_PYR_SST_clock_dt_445170742", ios::binary | ios::out);
    if(outfile__array_PYR_SST_clock_dt.is_open())
    {
        outfile__array_PYR_SST_clock_dt.write(reinterpret_cast<char*>(_array_PYR_SST_clock_dt), 1*sizeof(_array_PYR_SST_clock_dt[0]));
        outfile__array_PYR_SST_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_clock_dt." << endl;
    }
    ofstream outfile__array_PYR_SST_clock_t;
    outfile__array_PYR_SST_clock_t.open(results_dir + "_array_PYR_SST_clock_t_1087187746", ios::binary | ios::out);
    if(outfile__array_PYR_SST_clock_t.is_open())
    {
        outfile__array_PYR_SST_clock_t.write(reinterpret_cast<char*>(_array_PYR_SST_clock_t), 1*sizeof(_array_PYR_SST_clock_t[0]));
        outfile__array_PYR_SST_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_clock_t." << endl;
    }
    ofstream outfile__array_PYR_SST_clock_timestep;
    outfile__array_PYR_SST_clock_timestep.open(results_dir + "_array_PYR_SST_clock_timestep_3152001734", ios::binary | ios::out);
    if(outfile__array_PYR_SST_clock_timestep.is_open())
    {
        outfile__array_PYR_SST_clock_timestep.write(reinterpret_cast<char*>(_array_PYR_SST_clock_timestep), 1*sizeof(_array_PYR_SST_clock_timestep[0]));
        outfile__array_PYR_SST_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_clock_timestep." << endl;
    }
    ofstream outfile__array_PYR_SST_N;
    outfile__array_PYR_SST_N.open(results_dir + "_array_PYR_SST_N_4004708579", ios::binary | ios::out);
    if(outfile__array_PYR_SST_N.is_open())
    {
        outfile__array_PYR_SST_N.write(reinterpret_cast<char*>(_array_PYR_SST_N), 1*sizeof(_array_PYR_SST_N[0]));
        outfile__array_PYR_SST_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_N." << endl;
    }
    ofstream outfile__array_PYR_SST_weight;
    outfile__array_PYR_SST_weight.open(results_dir + "_array_PYR_SST_weight_770591687", ios::binary | ios::out);
    if(outfile__array_PYR_SST_weight.is_open())
    {
        outfile__array_PYR_SST_weight.write(reinterpret_cast<char*>(_array_PYR_SST_weight), 1*sizeof(_array_PYR_SST_weight[0]));
        outfile__array_PYR_SST_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_weight." << endl;
    }
    ofstream outfile__array_PYR_SST_weight_cv;
    outfile__array_PYR_SST_weight_cv.open(results_dir + "_array_PYR_SST_weight_cv_2949154219", ios::binary | ios::out);
    if(outfile__array_PYR_SST_weight_cv.is_open())
    {
        outfile__array_PYR_SST_weight_cv.write(reinterpret_cast<char*>(_array_PYR_SST_weight_cv), 1*sizeof(_array_PYR_SST_weight_cv[0]));
        outfile__array_PYR_SST_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_SST_weight_cv." << endl;
    }
    ofstream outfile__array_PYR_t_ref;
    outfile__array_PYR_t_ref.open(results_dir + "_array_PYR_t_ref_4216848542", ios::binary | ios::out);
    if(outfile__array_PYR_t_ref.is_open())
    {
        outfile__array_PYR_t_ref.write(reinterpret_cast<char*>(_array_PYR_t_ref), 1*sizeof(_array_PYR_t_ref[0]));
        outfile__array_PYR_t_ref.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_t_ref." << endl;
    }
    ofstream outfile__array_PYR_t_spike;
    outfile__array_PYR_t_spike.open(results_dir + "_array_PYR_t_spike_1144103080", ios::binary | ios::out);
    if(outfile__array_PYR_t_spike.is_open())
    {
        outfile__array_PYR_t_spike.write(reinterpret_cast<char*>(_array_PYR_t_spike), 160*sizeof(_array_PYR_t_spike[0]));
        outfile__array_PYR_t_spike.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_t_spike." << endl;
    }
    ofstream outfile__array_PYR_target_rate;
    outfile__array_PYR_target_rate.open(results_dir + "_array_PYR_target_rate_4029232495", ios::binary | ios::out);
    if(outfile__array_PYR_target_rate.is_open())
    {
        outfile__array_PYR_target_rate.write(reinterpret_cast<char*>(_array_PYR_target_rate), 1*sizeof(_array_PYR_target_rate[0]));
        outfile__array_PYR_target_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_target_rate." << endl;
    }
    ofstream outfile__array_PYR_tau_AMPA;
    outfile__array_PYR_tau_AMPA.open(results_dir + "_array_PYR_tau_AMPA_2641591811", ios::binary | ios::out);
    if(outfile__array_PYR_tau_AMPA.is_open())
    {
        outfile__array_PYR_tau_AMPA.write(reinterpret_cast<char*>(_array_PYR_tau_AMPA), 1*sizeof(_array_PYR_tau_AMPA[0]));
        outfile__array_PYR_tau_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_AMPA." << endl;
    }
    ofstream outfile__array_PYR_tau_depression_PV;
    outfile__array_PYR_tau_depression_PV.open(results_dir + "_array_PYR_tau_depression_PV_4136296934", ios::binary | ios::out);
    if(outfile__array_PYR_tau_depression_PV.is_open())
    {
        outfile__array_PYR_tau_depression_PV.write(reinterpret_cast<char*>(_array_PYR_tau_depression_PV), 1*sizeof(_array_PYR_tau_depression_PV[0]));
        outfile__array_PYR_tau_depression_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_depression_PV." << endl;
    }
    ofstream outfile__array_PYR_tau_depression_PYR;
    outfile__array_PYR_tau_depression_PYR.open(results_dir + "_array_PYR_tau_depression_PYR_2573209142", ios::binary | ios::out);
    if(outfile__array_PYR_tau_depression_PYR.is_open())
    {
        outfile__array_PYR_tau_depression_PYR.write(reinterpret_cast<char*>(_array_PYR_tau_depression_PYR), 1*sizeof(_array_PYR_tau_depression_PYR[0]));
        outfile__array_PYR_tau_depression_PYR.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_depression_PYR." << endl;
    }
    ofstream outfile__array_PYR_tau_depression_SST;
    outfile__array_PYR_tau_depression_SST.open(results_dir + "_array_PYR_tau_depression_SST_2292907472", ios::binary | ios::out);
    if(outfile__array_PYR_tau_depression_SST.is_open())
    {
        outfile__array_PYR_tau_depression_SST.write(reinterpret_cast<char*>(_array_PYR_tau_depression_SST), 1*sizeof(_array_PYR_tau_depression_SST[0]));
        outfile__array_PYR_tau_depression_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_depression_SST." << endl;
    }
    ofstream outfile__array_PYR_tau_facilitation_SST;
    outfile__array_PYR_tau_facilitation_SST.open(results_dir + "_array_PYR_tau_facilitation_SST_3295466676", ios::binary | ios::out);
    if(outfile__array_PYR_tau_facilitation_SST.is_open())
    {
        outfile__array_PYR_tau_facilitation_SST.write(reinterpret_cast<char*>(_array_PYR_tau_facilitation_SST), 1*sizeof(_array_PYR_tau_facilitation_SST[0]));
        outfile__array_PYR_tau_facilitation_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_facilitation_SST." << endl;
    }
    ofstream outfile__array_PYR_tau_NMDA;
    outfile__array_PYR_tau_NMDA.open(results_dir + "_array_PYR_tau_NMDA_3955144960", ios::binary | ios::out);
    if(outfile__array_PYR_tau_NMDA.is_open())
    {
        outfile__array_PYR_tau_NMDA.write(reinterpret_cast<char*>(_array_PYR_tau_NMDA), 1*sizeof(_array_PYR_tau_NMDA[0]));
        outfile__array_PYR_tau_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_NMDA." << endl;
    }
    ofstream outfile__array_PYR_tau_NMDA_rise;
    outfile__array_PYR_tau_NMDA_rise.open(results_dir + "_array_PYR_tau_NMDA_rise_3517673584", ios::binary | ios::out);
    if(outfile__array_PYR_tau_NMDA_rise.is_open())
    {
        outfile__array_PYR_tau_NMDA_rise.write(reinterpret_cast<char*>(_array_PYR_tau_NMDA_rise), 1*sizeof(_array_PYR_tau_NMDA_rise[0]));
        outfile__array_PYR_tau_NMDA_rise.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_NMDA_rise." << endl;
    }
    ofstream outfile__array_PYR_tau_PV;
    outfile__array_PYR_tau_PV.open(results_dir + "_array_PYR_tau_PV_1684025954", ios::binary | ios::out);
    if(outfile__array_PYR_tau_PV.is_open())
    {
        outfile__array_PYR_tau_PV.write(reinterpret_cast<char*>(_array_PYR_tau_PV), 1*sizeof(_array_PYR_tau_PV[0]));
        outfile__array_PYR_tau_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_PV." << endl;
    }
    ofstream outfile__array_PYR_tau_SST;
    outfile__array_PYR_tau_SST.open(results_dir + "_array_PYR_tau_SST_1659719738", ios::binary | ios::out);
    if(outfile__array_PYR_tau_SST.is_open())
    {
        outfile__array_PYR_tau_SST.write(reinterpret_cast<char*>(_array_PYR_tau_SST), 1*sizeof(_array_PYR_tau_SST[0]));
        outfile__array_PYR_tau_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_SST." << endl;
    }
    ofstream outfile__array_PYR_tau_w;
    outfile__array_PYR_tau_w.open(results_dir + "_array_PYR_tau_w_2717542146", ios::binary | ios::out);
    if(outfile__array_PYR_tau_w.is_open())
    {
        outfile__array_PYR_tau_w.write(reinterpret_cast<char*>(_array_PYR_tau_w), 1*sizeof(_array_PYR_tau_w[0]));
        outfile__array_PYR_tau_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tau_w." << endl;
    }
    ofstream outfile__array_PYR_tonic_2AB;
    outfile__array_PYR_tonic_2AB.open(results_dir + "_array_PYR_tonic_2AB_2071342973", ios::binary | ios::out);
    if(outfile__array_PYR_tonic_2AB.is_open())
    {
        outfile__array_PYR_tonic_2AB.write(reinterpret_cast<char*>(_array_PYR_tonic_2AB), 160*sizeof(_array_PYR_tonic_2AB[0]));
        outfile__array_PYR_tonic_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tonic_2AB." << endl;
    }
    ofstream outfile__array_PYR_tonic_2CD;
    outfile__array_PYR_tonic_2CD.open(results_dir + "_array_PYR_tonic_2CD_2686707914", ios::binary | ios::out);
    if(outfile__array_PYR_tonic_2CD.is_open())
    {
        outfile__array_PYR_tonic_2CD.write(reinterpret_cast<char*>(_array_PYR_tonic_2CD), 160*sizeof(_array_PYR_tonic_2CD[0]));
        outfile__array_PYR_tonic_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tonic_2CD." << endl;
    }
    ofstream outfile__array_PYR_tonic_gated;
    outfile__array_PYR_tonic_gated.open(results_dir + "_array_PYR_tonic_gated_1391140719", ios::binary | ios::out);
    if(outfile__array_PYR_tonic_gated.is_open())
    {
        outfile__array_PYR_tonic_gated.write(reinterpret_cast<char*>(_array_PYR_tonic_gated), 1*sizeof(_array_PYR_tonic_gated[0]));
        outfile__array_PYR_tonic_gated.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tonic_gated." << endl;
    }
    ofstream outfile__array_PYR_tonic_share_2CD;
    outfile__array_PYR_tonic_share_2CD.open(results_dir + "_array_PYR_tonic_share_2CD_2345062674", ios::binary | ios::out);
    if(outfile__array_PYR_tonic_share_2CD.is_open())
    {
        outfile__array_PYR_tonic_share_2CD.write(reinterpret_cast<char*>(_array_PYR_tonic_share_2CD), 1*sizeof(_array_PYR_tonic_share_2CD[0]));
        outfile__array_PYR_tonic_share_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_tonic_share_2CD." << endl;
    }
    ofstream outfile__array_PYR_transmit;
    outfile__array_PYR_transmit.open(results_dir + "_array_PYR_transmit_4112193208", ios::binary | ios::out);
    if(outfile__array_PYR_transmit.is_open())
    {
        outfile__array_PYR_transmit.write(reinterpret_cast<char*>(_array_PYR_transmit), 160*sizeof(_array_PYR_transmit[0]));
        outfile__array_PYR_transmit.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_transmit." << endl;
    }
    ofstream outfile__array_PYR_U_PV;
    outfile__array_PYR_U_PV.open(results_dir + "_array_PYR_U_PV_2211079282", ios::binary | ios::out);
    if(outfile__array_PYR_U_PV.is_open())
    {
        outfile__array_PYR_U_PV.write(reinterpret_cast<char*>(_array_PYR_U_PV), 1*sizeof(_array_PYR_U_PV[0]));
        outfile__array_PYR_U_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_U_PV." << endl;
    }
    ofstream outfile__array_PYR_U_PYR;
    outfile__array_PYR_U_PYR.open(results_dir + "_array_PYR_U_PYR_1853299182", ios::binary | ios::out);
    if(outfile__array_PYR_U_PYR.is_open())
    {
        outfile__array_PYR_U_PYR.write(reinterpret_cast<char*>(_array_PYR_U_PYR), 1*sizeof(_array_PYR_U_PYR[0]));
        outfile__array_PYR_U_PYR.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_U_PYR." << endl;
    }
    ofstream outfile__array_PYR_U_SST;
    outfile__array_PYR_U_SST.open(results_dir + "_array_PYR_U_SST_2143152648", ios::binary | ios::out);
    if(outfile__array_PYR_U_SST.is_open())
    {
        outfile__array_PYR_U_SST.write(reinterpret_cast<char*>(_array_PYR_U_SST), 1*sizeof(_array_PYR_U_SST[0]));
        outfile__array_PYR_U_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_U_SST." << endl;
    }
    ofstream outfile__array_PYR_u_SST;
    outfile__array_PYR_u_SST.open(results_dir + "_array_PYR_u_SST_3195847948", ios::binary | ios::out);
    if(outfile__array_PYR_u_SST.is_open())
    {
        outfile__array_PYR_u_SST.write(reinterpret_cast<char*>(_array_PYR_u_SST), 160*sizeof(_array_PYR_u_SST[0]));
        outfile__array_PYR_u_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_u_SST." << endl;
    }
    ofstream outfile__array_PYR_use_dependence;
    outfile__array_PYR_use_dependence.open(results_dir + "_array_PYR_use_dependence_2308297360", ios::binary | ios::out);
    if(outfile__array_PYR_use_dependence.is_open())
    {
        outfile__array_PYR_use_dependence.write(reinterpret_cast<char*>(_array_PYR_use_dependence), 1*sizeof(_array_PYR_use_dependence[0]));
        outfile__array_PYR_use_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_use_dependence." << endl;
    }
    ofstream outfile__array_PYR_v;
    outfile__array_PYR_v.open(results_dir + "_array_PYR_v_1972083532", ios::binary | ios::out);
    if(outfile__array_PYR_v.is_open())
    {
        outfile__array_PYR_v.write(reinterpret_cast<char*>(_array_PYR_v), 160*sizeof(_array_PYR_v[0]));
        outfile__array_PYR_v.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_v." << endl;
    }
    ofstream outfile__array_PYR_V_Kd_1;
    outfile__array_PYR_V_Kd_1.open(results_dir + "_array_PYR_V_Kd_1_1553071471", ios::binary | ios::out);
    if(outfile__array_PYR_V_Kd_1.is_open())
    {
        outfile__array_PYR_V_Kd_1.write(reinterpret_cast<char*>(_array_PYR_V_Kd_1), 1*sizeof(_array_PYR_V_Kd_1[0]));
        outfile__array_PYR_V_Kd_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_V_Kd_1." << endl;
    }
    ofstream outfile__array_PYR_v_Mg;
    outfile__array_PYR_v_Mg.open(results_dir + "_array_PYR_v_Mg_2684291204", ios::binary | ios::out);
    if(outfile__array_PYR_v_Mg.is_open())
    {
        outfile__array_PYR_v_Mg.write(reinterpret_cast<char*>(_array_PYR_v_Mg), 1*sizeof(_array_PYR_v_Mg[0]));
        outfile__array_PYR_v_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_v_Mg." << endl;
    }
    ofstream outfile__array_PYR_v_off_1;
    outfile__array_PYR_v_off_1.open(results_dir + "_array_PYR_v_off_1_3753697894", ios::binary | ios::out);
    if(outfile__array_PYR_v_off_1.is_open())
    {
        outfile__array_PYR_v_off_1.write(reinterpret_cast<char*>(_array_PYR_v_off_1), 1*sizeof(_array_PYR_v_off_1[0]));
        outfile__array_PYR_v_off_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_v_off_1." << endl;
    }
    ofstream outfile__array_PYR_V_reset;
    outfile__array_PYR_V_reset.open(results_dir + "_array_PYR_V_reset_2738236890", ios::binary | ios::out);
    if(outfile__array_PYR_V_reset.is_open())
    {
        outfile__array_PYR_V_reset.write(reinterpret_cast<char*>(_array_PYR_V_reset), 1*sizeof(_array_PYR_V_reset[0]));
        outfile__array_PYR_V_reset.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_V_reset." << endl;
    }
    ofstream outfile__array_PYR_V_th;
    outfile__array_PYR_V_th.open(results_dir + "_array_PYR_V_th_2717267857", ios::binary | ios::out);
    if(outfile__array_PYR_V_th.is_open())
    {
        outfile__array_PYR_V_th.write(reinterpret_cast<char*>(_array_PYR_V_th), 1*sizeof(_array_PYR_V_th[0]));
        outfile__array_PYR_V_th.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_V_th." << endl;
    }
    ofstream outfile__array_PYR_V_th_cell;
    outfile__array_PYR_V_th_cell.open(results_dir + "_array_PYR_V_th_cell_292404107", ios::binary | ios::out);
    if(outfile__array_PYR_V_th_cell.is_open())
    {
        outfile__array_PYR_V_th_cell.write(reinterpret_cast<char*>(_array_PYR_V_th_cell), 160*sizeof(_array_PYR_V_th_cell[0]));
        outfile__array_PYR_V_th_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_V_th_cell." << endl;
    }
    ofstream outfile__array_PYR_V_th_sd;
    outfile__array_PYR_V_th_sd.open(results_dir + "_array_PYR_V_th_sd_3999537808", ios::binary | ios::out);
    if(outfile__array_PYR_V_th_sd.is_open())
    {
        outfile__array_PYR_V_th_sd.write(reinterpret_cast<char*>(_array_PYR_V_th_sd), 1*sizeof(_array_PYR_V_th_sd[0]));
        outfile__array_PYR_V_th_sd.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_V_th_sd." << endl;
    }
    ofstream outfile__array_PYR_voltage_dependence;
    outfile__array_PYR_voltage_dependence.open(results_dir + "_array_PYR_voltage_dependence_1495133030", ios::binary | ios::out);
    if(outfile__array_PYR_voltage_dependence.is_open())
    {
        outfile__array_PYR_voltage_dependence.write(reinterpret_cast<char*>(_array_PYR_voltage_dependence), 1*sizeof(_array_PYR_voltage_dependence[0]));
        outfile__array_PYR_voltage_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_voltage_dependence." << endl;
    }
    ofstream outfile__array_PYR_w;
    outfile__array_PYR_w.open(results_dir + "_array_PYR_w_42773466", ios::binary | ios::out);
    if(outfile__array_PYR_w.is_open())
    {
        outfile__array_PYR_w.write(reinterpret_cast<char*>(_array_PYR_w), 160*sizeof(_array_PYR_w[0]));
        outfile__array_PYR_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_w." << endl;
    }
    ofstream outfile__array_PYR_x_NMDA;
    outfile__array_PYR_x_NMDA.open(results_dir + "_array_PYR_x_NMDA_2554769106", ios::binary | ios::out);
    if(outfile__array_PYR_x_NMDA.is_open())
    {
        outfile__array_PYR_x_NMDA.write(reinterpret_cast<char*>(_array_PYR_x_NMDA), 160*sizeof(_array_PYR_x_NMDA[0]));
        outfile__array_PYR_x_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_x_NMDA." << endl;
    }
    ofstream outfile__array_PYR_x_PV;
    outfile__array_PYR_x_PV.open(results_dir + "_array_PYR_x_PV_3516011409", ios::binary | ios::out);
    if(outfile__array_PYR_x_PV.is_open())
    {
        outfile__array_PYR_x_PV.write(reinterpret_cast<char*>(_array_PYR_x_PV), 160*sizeof(_array_PYR_x_PV[0]));
        outfile__array_PYR_x_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_x_PV." << endl;
    }
    ofstream outfile__array_PYR_x_PYR;
    outfile__array_PYR_x_PYR.open(results_dir + "_array_PYR_x_PYR_1462170203", ios::binary | ios::out);
    if(outfile__array_PYR_x_PYR.is_open())
    {
        outfile__array_PYR_x_PYR.write(reinterpret_cast<char*>(_array_PYR_x_PYR), 160*sizeof(_array_PYR_x_PYR[0]));
        outfile__array_PYR_x_PYR.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_x_PYR." << endl;
    }
    ofstream outfile__array_PYR_x_SST;
    outfile__array_PYR_x_SST.open(results_dir + "_array_PYR_x_SST_1189872061", ios::binary | ios::out);
    if(outfile__array_PYR_x_SST.is_open())
    {
        outfile__array_PYR_x_SST.write(reinterpret_cast<char*>(_array_PYR_x_SST), 160*sizeof(_array_PYR_x_SST[0]));
        outfile__array_PYR_x_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_PYR_x_SST." << endl;
    }
    ofstream outfile__array_record_PYR__indices;
    outfile__array_record_PYR__indices.open(results_dir + "_array_record_PYR__indices_2856000975", ios::binary | ios::out);
    if(outfile__array_record_PYR__indices.is_open())
    {
        outfile__array_record_PYR__indices.write(reinterpret_cast<char*>(_array_record_PYR__indices), 2*sizeof(_array_record_PYR__indices[0]));
        outfile__array_record_PYR__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_PYR__indices." << endl;
    }
    ofstream outfile__array_record_PYR_clock_dt;
    outfile__array_record_PYR_clock_dt.open(results_dir + "_array_record_PYR_clock_dt_1394215794", ios::binary | ios::out);
    if(outfile__array_record_PYR_clock_dt.is_open())
    {
        outfile__array_record_PYR_clock_dt.write(reinterpret_cast<char*>(_array_record_PYR_clock_dt), 1*sizeof(_array_record_PYR_clock_dt[0]));
        outfile__array_record_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_record_PYR_clock_t;
    outfile__array_record_PYR_clock_t.open(results_dir + "_array_record_PYR_clock_t_3141870276", ios::binary | ios::out);
    if(outfile__array_record_PYR_clock_t.is_open())
    {
        outfile__array_record_PYR_clock_t.write(reinterpret_cast<char*>(_array_record_PYR_clock_t), 1*sizeof(_array_record_PYR_clock_t[0]));
        outfile__array_record_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_PYR_clock_t." << endl;
    }
    ofstream outfile__array_record_PYR_clock_timestep;
    outfile__array_record_PYR_clock_timestep.open(results_dir + "_array_record_PYR_clock_timestep_743510742", ios::binary | ios::out);
    if(outfile__array_record_PYR_clock_timestep.is_open())
    {
        outfile__array_record_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_record_PYR_clock_timestep), 1*sizeof(_array_record_PYR_clock_timestep[0]));
        outfile__array_record_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_record_PYR_N;
    outfile__array_record_PYR_N.open(results_dir + "_array_record_PYR_N_3351889577", ios::binary | ios::out);
    if(outfile__array_record_PYR_N.is_open())
    {
        outfile__array_record_PYR_N.write(reinterpret_cast<char*>(_array_record_PYR_N), 1*sizeof(_array_record_PYR_N[0]));
        outfile__array_record_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_PYR_N." << endl;
    }
    ofstream outfile__array_record_SST__indices;
    outfile__array_record_SST__indices.open(results_dir + "_array_record_SST__indices_840230908", ios::binary | ios::out);
    if(outfile__array_record_SST__indices.is_open())
    {
        outfile__array_record_SST__indices.write(reinterpret_cast<char*>(_array_record_SST__indices), 1*sizeof(_array_record_SST__indices[0]));
        outfile__array_record_SST__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_SST__indices." << endl;
    }
    ofstream outfile__array_record_SST_clock_dt;
    outfile__array_record_SST_clock_dt.open(results_dir + "_array_record_SST_clock_dt_3409310017", ios::binary | ios::out);
    if(outfile__array_record_SST_clock_dt.is_open())
    {
        outfile__array_record_SST_clock_dt.write(reinterpret_cast<char*>(_array_record_SST_clock_dt), 1*sizeof(_array_record_SST_clock_dt[0]));
        outfile__array_record_SST_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_SST_clock_dt." << endl;
    }
    ofstream outfile__array_record_SST_clock_t;
    outfile__array_record_SST_clock_t.open(results_dir + "_array_record_SST_clock_t_1184869766", ios::binary | ios::out);
    if(outfile__array_record_SST_clock_t.is_open())
    {
        outfile__array_record_SST_clock_t.write(reinterpret_cast<char*>(_array_record_SST_clock_t), 1*sizeof(_array_record_SST_clock_t[0]));
        outfile__array_record_SST_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_SST_clock_t." << endl;
    }
    ofstream outfile__array_record_SST_clock_timestep;
    outfile__array_record_SST_clock_timestep.open(results_dir + "_array_record_SST_clock_timestep_2808772873", ios::binary | ios::out);
    if(outfile__array_record_SST_clock_timestep.is_open())
    {
        outfile__array_record_SST_clock_timestep.write(reinterpret_cast<char*>(_array_record_SST_clock_timestep), 1*sizeof(_array_record_SST_clock_timestep[0]));
        outfile__array_record_SST_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_SST_clock_timestep." << endl;
    }
    ofstream outfile__array_record_SST_N;
    outfile__array_record_SST_N.open(results_dir + "_array_record_SST_N_3948486831", ios::binary | ios::out);
    if(outfile__array_record_SST_N.is_open())
    {
        outfile__array_record_SST_N.write(reinterpret_cast<char*>(_array_record_SST_N), 1*sizeof(_array_record_SST_N[0]));
        outfile__array_record_SST_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_record_SST_N." << endl;
    }
    ofstream outfile__array_slow__indices;
    outfile__array_slow__indices.open(results_dir + "_array_slow__indices_2984219438", ios::binary | ios::out);
    if(outfile__array_slow__indices.is_open())
    {
        outfile__array_slow__indices.write(reinterpret_cast<char*>(_array_slow__indices), 1*sizeof(_array_slow__indices[0]));
        outfile__array_slow__indices.close();
    } else
    {
        std::cout << "Error writing output file for _array_slow__indices." << endl;
    }
    ofstream outfile__array_slow_clock_dt;
    outfile__array_slow_clock_dt.open(results_dir + "_array_slow_clock_dt_1224639891", ios::binary | ios::out);
    if(outfile__array_slow_clock_dt.is_open())
    {
        outfile__array_slow_clock_dt.write(reinterpret_cast<char*>(_array_slow_clock_dt), 1*sizeof(_array_slow_clock_dt[0]));
        outfile__array_slow_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_slow_clock_dt." << endl;
    }
    ofstream outfile__array_slow_clock_t;
    outfile__array_slow_clock_t.open(results_dir + "_array_slow_clock_t_1584314513", ios::binary | ios::out);
    if(outfile__array_slow_clock_t.is_open())
    {
        outfile__array_slow_clock_t.write(reinterpret_cast<char*>(_array_slow_clock_t), 1*sizeof(_array_slow_clock_t[0]));
        outfile__array_slow_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_slow_clock_t." << endl;
    }
    ofstream outfile__array_slow_clock_timestep;
    outfile__array_slow_clock_timestep.open(results_dir + "_array_slow_clock_timestep_3069267708", ios::binary | ios::out);
    if(outfile__array_slow_clock_timestep.is_open())
    {
        outfile__array_slow_clock_timestep.write(reinterpret_cast<char*>(_array_slow_clock_timestep), 1*sizeof(_array_slow_clock_timestep[0]));
        outfile__array_slow_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_slow_clock_timestep." << endl;
    }
    ofstream outfile__array_slow_N;
    outfile__array_slow_N.open(results_dir + "_array_slow_N_2765745563", ios::binary | ios::out);
    if(outfile__array_slow_N.is_open())
    {
        outfile__array_slow_N.write(reinterpret_cast<char*>(_array_slow_N), 1*sizeof(_array_slow_N[0]));
        outfile__array_slow_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_slow_N." << endl;
    }
    ofstream outfile__array_spikes_PV__source_idx;
    outfile__array_spikes_PV__source_idx.open(results_dir + "_array_spikes_PV__source_idx_625179929", ios::binary | ios::out);
    if(outfile__array_spikes_PV__source_idx.is_open())
    {
        outfile__array_spikes_PV__source_idx.write(reinterpret_cast<char*>(_array_spikes_PV__source_idx), 24*sizeof(_array_spikes_PV__source_idx[0]));
        outfile__array_spikes_PV__source_idx.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PV__source_idx." << endl;
    }
    ofstream outfile__array_spikes_PV_count;
    outfile__array_spikes_PV_count.open(results_dir + "_array_spikes_PV_count_3193540051", ios::binary | ios::out);
    if(outfile__array_spikes_PV_count.is_open())
    {
        outfile__array_spikes_PV_count.write(reinterpret_cast<char*>(_array_spikes_PV_count), 24*sizeof(_array_spikes_PV_count[0]));
        outfile__array_spikes_PV_count.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PV_count." << endl;
    }
    ofstream outfile__array_spikes_PV_N;
    outfile__array_spikes_PV_N.open(results_dir + "_array_spikes_PV_N_1753347578", ios::binary | ios::out);
    if(outfile__array_spikes_PV_N.is_open())
    {
        outfile__array_spikes_PV_N.write(reinterpret_cast<char*>(_array_spikes_PV_N), 1*sizeof(_array_spikes_PV_N[0]));
        outfile__array_spikes_PV_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PV_N." << endl;
    }
    ofstream outfile__array_spikes_PYR__source_idx;
    outfile__array_spikes_PYR__source_idx.open(results_dir + "_array_spikes_PYR__source_idx_3164285189", ios::binary | ios::out);
    if(outfile__array_spikes_PYR__source_idx.is_open())
    {
        outfile__array_spikes_PYR__source_idx.write(reinterpret_cast<char*>(_array_spikes_PYR__source_idx), 160*sizeof(_array_spikes_PYR__source_idx[0]));
        outfile__array_spikes_PYR__source_idx.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PYR__source_idx." << endl;
    }
    ofstream outfile__array_spikes_PYR_count;
    outfile__array_spikes_PYR_count.open(results_dir + "_array_spikes_PYR_count_189519937", ios::binary | ios::out);
    if(outfile__array_spikes_PYR_count.is_open())
    {
        outfile__array_spikes_PYR_count.write(reinterpret_cast<char*>(_array_spikes_PYR_count), 160*sizeof(_array_spikes_PYR_count[0]));
        outfile__array_spikes_PYR_count.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PYR_count." << endl;
    }
    ofstream outfile__array_spikes_PYR_N;
    outfile__array_spikes_PYR_N.open(results_dir + "_array_spikes_PYR_N_486849016", ios::binary | ios::out);
    if(outfile__array_spikes_PYR_N.is_open())
    {
        outfile__array_spikes_PYR_N.write(reinterpret_cast<char*>(_array_spikes_PYR_N), 1*sizeof(_array_spikes_PYR_N[0]));
        outfile__array_spikes_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_PYR_N." << endl;
    }
    ofstream outfile__array_spikes_SST__source_idx;
    outfile__array_spikes_SST__source_idx.open(results_dir + "_array_spikes_SST__source_idx_3744745018", ios::binary | ios::out);
    if(outfile__array_spikes_SST__source_idx.is_open())
    {
        outfile__array_spikes_SST__source_idx.write(reinterpret_cast<char*>(_array_spikes_SST__source_idx), 16*sizeof(_array_spikes_SST__source_idx[0]));
        outfile__array_spikes_SST__source_idx.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_SST__source_idx." << endl;
    }
    ofstream outfile__array_spikes_SST_count;
    outfile__array_spikes_SST_count.open(results_dir + "_array_spikes_SST_count_3235302774", ios::binary | ios::out);
    if(outfile__array_spikes_SST_count.is_open())
    {
        outfile__array_spikes_SST_count.write(reinterpret_cast<char*>(_array_spikes_SST_count), 16*sizeof(_array_spikes_SST_count[0]));
        outfile__array_spikes_SST_count.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_SST_count." << endl;
    }
    ofstream outfile__array_spikes_SST_N;
    outfile__array_spikes_SST_N.open(results_dir + "_array_spikes_SST_N_831807486", ios::binary | ios::out);
    if(outfile__array_spikes_SST_N.is_open())
    {
        outfile__array_spikes_SST_N.write(reinterpret_cast<char*>(_array_spikes_SST_N), 1*sizeof(_array_spikes_SST_N[0]));
        outfile__array_spikes_SST_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_spikes_SST_N." << endl;
    }
    ofstream outfile__array_SST_1_block_clock_dt;
    outfile__array_SST_1_block_clock_dt.open(results_dir + "_array_SST_1_block_clock_dt_3668115397", ios::binary | ios::out);
    if(outfile__array_SST_1_block_clock_dt.is_open())
    {
        outfile__array_SST_1_block_clock_dt.write(reinterpret_cast<char*>(_array_SST_1_block_clock_dt), 1*sizeof(_array_SST_1_block_clock_dt[0]));
        outfile__array_SST_1_block_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_1_block_clock_dt." << endl;
    }
    ofstream outfile__array_SST_1_block_clock_t;
    outfile__array_SST_1_block_clock_t.open(results_dir + "_array_SST_1_block_clock_t_3499783517", ios::binary | ios::out);
    if(outfile__array_SST_1_block_clock_t.is_open())
    {
        outfile__array_SST_1_block_clock_t.write(reinterpret_cast<char*>(_array_SST_1_block_clock_t), 1*sizeof(_array_SST_1_block_clock_t[0]));
        outfile__array_SST_1_block_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_1_block_clock_t." << endl;
    }
    ofstream outfile__array_SST_1_block_clock_timestep;
    outfile__array_SST_1_block_clock_timestep.open(results_dir + "_array_SST_1_block_clock_timestep_2684912124", ios::binary | ios::out);
    if(outfile__array_SST_1_block_clock_timestep.is_open())
    {
        outfile__array_SST_1_block_clock_timestep.write(reinterpret_cast<char*>(_array_SST_1_block_clock_timestep), 1*sizeof(_array_SST_1_block_clock_timestep[0]));
        outfile__array_SST_1_block_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_1_block_clock_timestep." << endl;
    }
    ofstream outfile__array_SST__spikespace;
    outfile__array_SST__spikespace.open(results_dir + "_array_SST__spikespace_487726553", ios::binary | ios::out);
    if(outfile__array_SST__spikespace.is_open())
    {
        outfile__array_SST__spikespace.write(reinterpret_cast<char*>(_array_SST__spikespace), 17*sizeof(_array_SST__spikespace[0]));
        outfile__array_SST__spikespace.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST__spikespace." << endl;
    }
    ofstream outfile__array_SST_AMPA_factor;
    outfile__array_SST_AMPA_factor.open(results_dir + "_array_SST_AMPA_factor_2289426419", ios::binary | ios::out);
    if(outfile__array_SST_AMPA_factor.is_open())
    {
        outfile__array_SST_AMPA_factor.write(reinterpret_cast<char*>(_array_SST_AMPA_factor), 1*sizeof(_array_SST_AMPA_factor[0]));
        outfile__array_SST_AMPA_factor.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_AMPA_factor." << endl;
    }
    ofstream outfile__array_SST_available_2AB;
    outfile__array_SST_available_2AB.open(results_dir + "_array_SST_available_2AB_2060001627", ios::binary | ios::out);
    if(outfile__array_SST_available_2AB.is_open())
    {
        outfile__array_SST_available_2AB.write(reinterpret_cast<char*>(_array_SST_available_2AB), 16*sizeof(_array_SST_available_2AB[0]));
        outfile__array_SST_available_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_available_2AB." << endl;
    }
    ofstream outfile__array_SST_available_2CD;
    outfile__array_SST_available_2CD.open(results_dir + "_array_SST_available_2CD_2711414508", ios::binary | ios::out);
    if(outfile__array_SST_available_2CD.is_open())
    {
        outfile__array_SST_available_2CD.write(reinterpret_cast<char*>(_array_SST_available_2CD), 16*sizeof(_array_SST_available_2CD[0]));
        outfile__array_SST_available_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_available_2CD." << endl;
    }
    ofstream outfile__array_SST_b_1_2AB;
    outfile__array_SST_b_1_2AB.open(results_dir + "_array_SST_b_1_2AB_3440347725", ios::binary | ios::out);
    if(outfile__array_SST_b_1_2AB.is_open())
    {
        outfile__array_SST_b_1_2AB.write(reinterpret_cast<char*>(_array_SST_b_1_2AB), 16*sizeof(_array_SST_b_1_2AB[0]));
        outfile__array_SST_b_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_b_1_2AB." << endl;
    }
    ofstream outfile__array_SST_b_1_2CD;
    outfile__array_SST_b_1_2CD.open(results_dir + "_array_SST_b_1_2CD_375016954", ios::binary | ios::out);
    if(outfile__array_SST_b_1_2CD.is_open())
    {
        outfile__array_SST_b_1_2CD.write(reinterpret_cast<char*>(_array_SST_b_1_2CD), 16*sizeof(_array_SST_b_1_2CD[0]));
        outfile__array_SST_b_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_b_1_2CD." << endl;
    }
    ofstream outfile__array_SST_b_1_tonic;
    outfile__array_SST_b_1_tonic.open(results_dir + "_array_SST_b_1_tonic_3488526058", ios::binary | ios::out);
    if(outfile__array_SST_b_1_tonic.is_open())
    {
        outfile__array_SST_b_1_tonic.write(reinterpret_cast<char*>(_array_SST_b_1_tonic), 16*sizeof(_array_SST_b_1_tonic[0]));
        outfile__array_SST_b_1_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_b_1_tonic." << endl;
    }
    ofstream outfile__array_SST_b_w;
    outfile__array_SST_b_w.open(results_dir + "_array_SST_b_w_2375438146", ios::binary | ios::out);
    if(outfile__array_SST_b_w.is_open())
    {
        outfile__array_SST_b_w.write(reinterpret_cast<char*>(_array_SST_b_w), 1*sizeof(_array_SST_b_w[0]));
        outfile__array_SST_b_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_b_w." << endl;
    }
    ofstream outfile__array_SST_background_NMDA_ratio;
    outfile__array_SST_background_NMDA_ratio.open(results_dir + "_array_SST_background_NMDA_ratio_2078498274", ios::binary | ios::out);
    if(outfile__array_SST_background_NMDA_ratio.is_open())
    {
        outfile__array_SST_background_NMDA_ratio.write(reinterpret_cast<char*>(_array_SST_background_NMDA_ratio), 1*sizeof(_array_SST_background_NMDA_ratio[0]));
        outfile__array_SST_background_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_background_NMDA_ratio." << endl;
    }
    ofstream outfile__array_SST_background_rate;
    outfile__array_SST_background_rate.open(results_dir + "_array_SST_background_rate_346017205", ios::binary | ios::out);
    if(outfile__array_SST_background_rate.is_open())
    {
        outfile__array_SST_background_rate.write(reinterpret_cast<char*>(_array_SST_background_rate), 1*sizeof(_array_SST_background_rate[0]));
        outfile__array_SST_background_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_background_rate." << endl;
    }
    ofstream outfile__array_SST_background_weight;
    outfile__array_SST_background_weight.open(results_dir + "_array_SST_background_weight_3276331589", ios::binary | ios::out);
    if(outfile__array_SST_background_weight.is_open())
    {
        outfile__array_SST_background_weight.write(reinterpret_cast<char*>(_array_SST_background_weight), 1*sizeof(_array_SST_background_weight[0]));
        outfile__array_SST_background_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_background_weight." << endl;
    }
    ofstream outfile__array_SST_block_dt;
    outfile__array_SST_block_dt.open(results_dir + "_array_SST_block_dt_628598454", ios::binary | ios::out);
    if(outfile__array_SST_block_dt.is_open())
    {
        outfile__array_SST_block_dt.write(reinterpret_cast<char*>(_array_SST_block_dt), 1*sizeof(_array_SST_block_dt[0]));
        outfile__array_SST_block_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_block_dt." << endl;
    }
    ofstream outfile__array_SST_C_m;
    outfile__array_SST_C_m.open(results_dir + "_array_SST_C_m_1232837359", ios::binary | ios::out);
    if(outfile__array_SST_C_m.is_open())
    {
        outfile__array_SST_C_m.write(reinterpret_cast<char*>(_array_SST_C_m), 1*sizeof(_array_SST_C_m[0]));
        outfile__array_SST_C_m.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_C_m." << endl;
    }
    ofstream outfile__array_SST_clock_dt;
    outfile__array_SST_clock_dt.open(results_dir + "_array_SST_clock_dt_3923617320", ios::binary | ios::out);
    if(outfile__array_SST_clock_dt.is_open())
    {
        outfile__array_SST_clock_dt.write(reinterpret_cast<char*>(_array_SST_clock_dt), 1*sizeof(_array_SST_clock_dt[0]));
        outfile__array_SST_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_clock_dt." << endl;
    }
    ofstream outfile__array_SST_clock_t;
    outfile__array_SST_clock_t.open(results_dir + "_array_SST_clock_t_2900262192", ios::binary | ios::out);
    if(outfile__array_SST_clock_t.is_open())
    {
        outfile__array_SST_clock_t.write(reinterpret_cast<char*>(_array_SST_clock_t), 1*sizeof(_array_SST_clock_t[0]));
        outfile__array_SST_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_clock_t." << endl;
    }
    ofstream outfile__array_SST_clock_timestep;
    outfile__array_SST_clock_timestep.open(results_dir + "_array_SST_clock_timestep_715181849", ios::binary | ios::out);
    if(outfile__array_SST_clock_timestep.is_open())
    {
        outfile__array_SST_clock_timestep.write(reinterpret_cast<char*>(_array_SST_clock_timestep), 1*sizeof(_array_SST_clock_timestep[0]));
        outfile__array_SST_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_clock_timestep." << endl;
    }
    ofstream outfile__array_SST_conductance_step_clock_dt;
    outfile__array_SST_conductance_step_clock_dt.open(results_dir + "_array_SST_conductance_step_clock_dt_3660485586", ios::binary | ios::out);
    if(outfile__array_SST_conductance_step_clock_dt.is_open())
    {
        outfile__array_SST_conductance_step_clock_dt.write(reinterpret_cast<char*>(_array_SST_conductance_step_clock_dt), 1*sizeof(_array_SST_conductance_step_clock_dt[0]));
        outfile__array_SST_conductance_step_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_conductance_step_clock_dt." << endl;
    }
    ofstream outfile__array_SST_conductance_step_clock_t;
    outfile__array_SST_conductance_step_clock_t.open(results_dir + "_array_SST_conductance_step_clock_t_1559650909", ios::binary | ios::out);
    if(outfile__array_SST_conductance_step_clock_t.is_open())
    {
        outfile__array_SST_conductance_step_clock_t.write(reinterpret_cast<char*>(_array_SST_conductance_step_clock_t), 1*sizeof(_array_SST_conductance_step_clock_t[0]));
        outfile__array_SST_conductance_step_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_conductance_step_clock_t." << endl;
    }
    ofstream outfile__array_SST_conductance_step_clock_timestep;
    outfile__array_SST_conductance_step_clock_timestep.open(results_dir + "_array_SST_conductance_step_clock_timestep_1167466512", ios::binary | ios::out);
    if(outfile__array_SST_conductance_step_clock_timestep.is_open())
    {
        outfile__array_SST_conductance_step_clock_timestep.write(reinterpret_cast<char*>(_array_SST_conductance_step_clock_timestep), 1*sizeof(_array_SST_conductance_step_clock_timestep[0]));
        outfile__array_SST_conductance_step_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_conductance_step_clock_timestep." << endl;
    }
    ofstream outfile__array_SST_count_from;
    outfile__array_SST_count_from.open(results_dir + "_array_SST_count_from_460475721", ios::binary | ios::out);
    if(outfile__array_SST_count_from.is_open())
    {
        outfile__array_SST_count_from.write(reinterpret_cast<char*>(_array_SST_count_from), 1*sizeof(_array_SST_count_from[0]));
        outfile__array_SST_count_from.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_count_from." << endl;
    }
    ofstream outfile__array_SST_countdown;
    outfile__array_SST_countdown.open(results_dir + "_array_SST_countdown_1577698018", ios::binary | ios::out);
    if(outfile__array_SST_countdown.is_open())
    {
        outfile__array_SST_countdown.write(reinterpret_cast<char*>(_array_SST_countdown), 16*sizeof(_array_SST_countdown[0]));
        outfile__array_SST_countdown.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_countdown." << endl;
    }
    ofstream outfile__array_SST_counted;
    outfile__array_SST_counted.open(results_dir + "_array_SST_counted_3709104688", ios::binary | ios::out);
    if(outfile__array_SST_counted.is_open())
    {
        outfile__array_SST_counted.write(reinterpret_cast<char*>(_array_SST_counted), 16*sizeof(_array_SST_counted[0]));
        outfile__array_SST_counted.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_counted." << endl;
    }
    ofstream outfile__array_SST_delay_cell;
    outfile__array_SST_delay_cell.open(results_dir + "_array_SST_delay_cell_926921483", ios::binary | ios::out);
    if(outfile__array_SST_delay_cell.is_open())
    {
        outfile__array_SST_delay_cell.write(reinterpret_cast<char*>(_array_SST_delay_cell), 16*sizeof(_array_SST_delay_cell[0]));
        outfile__array_SST_delay_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_delay_cell." << endl;
    }
    ofstream outfile__array_SST_drive_cell;
    outfile__array_SST_drive_cell.open(results_dir + "_array_SST_drive_cell_1628697207", ios::binary | ios::out);
    if(outfile__array_SST_drive_cell.is_open())
    {
        outfile__array_SST_drive_cell.write(reinterpret_cast<char*>(_array_SST_drive_cell), 16*sizeof(_array_SST_drive_cell[0]));
        outfile__array_SST_drive_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_drive_cell." << endl;
    }
    ofstream outfile__array_SST_drive_cv;
    outfile__array_SST_drive_cv.open(results_dir + "_array_SST_drive_cv_3945804693", ios::binary | ios::out);
    if(outfile__array_SST_drive_cv.is_open())
    {
        outfile__array_SST_drive_cv.write(reinterpret_cast<char*>(_array_SST_drive_cv), 1*sizeof(_array_SST_drive_cv[0]));
        outfile__array_SST_drive_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_drive_cv." << endl;
    }
    ofstream outfile__array_SST_E_AMPA;
    outfile__array_SST_E_AMPA.open(results_dir + "_array_SST_E_AMPA_3994633656", ios::binary | ios::out);
    if(outfile__array_SST_E_AMPA.is_open())
    {
        outfile__array_SST_E_AMPA.write(reinterpret_cast<char*>(_array_SST_E_AMPA), 1*sizeof(_array_SST_E_AMPA[0]));
        outfile__array_SST_E_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_E_AMPA." << endl;
    }
    ofstream outfile__array_SST_E_GABA;
    outfile__array_SST_E_GABA.open(results_dir + "_array_SST_E_GABA_3130823635", ios::binary | ios::out);
    if(outfile__array_SST_E_GABA.is_open())
    {
        outfile__array_SST_E_GABA.write(reinterpret_cast<char*>(_array_SST_E_GABA), 1*sizeof(_array_SST_E_GABA[0]));
        outfile__array_SST_E_GABA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_E_GABA." << endl;
    }
    ofstream outfile__array_SST_E_L;
    outfile__array_SST_E_L.open(results_dir + "_array_SST_E_L_27260419", ios::binary | ios::out);
    if(outfile__array_SST_E_L.is_open())
    {
        outfile__array_SST_E_L.write(reinterpret_cast<char*>(_array_SST_E_L), 1*sizeof(_array_SST_E_L[0]));
        outfile__array_SST_E_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_E_L." << endl;
    }
    ofstream outfile__array_SST_E_NMDA;
    outfile__array_SST_E_NMDA.open(results_dir + "_array_SST_E_NMDA_2564063931", ios::binary | ios::out);
    if(outfile__array_SST_E_NMDA.is_open())
    {
        outfile__array_SST_E_NMDA.write(reinterpret_cast<char*>(_array_SST_E_NMDA), 1*sizeof(_array_SST_E_NMDA[0]));
        outfile__array_SST_E_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_E_NMDA." << endl;
    }
    ofstream outfile__array_SST_exposure;
    outfile__array_SST_exposure.open(results_dir + "_array_SST_exposure_1561092958", ios::binary | ios::out);
    if(outfile__array_SST_exposure.is_open())
    {
        outfile__array_SST_exposure.write(reinterpret_cast<char*>(_array_SST_exposure), 1*sizeof(_array_SST_exposure[0]));
        outfile__array_SST_exposure.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_exposure." << endl;
    }
    ofstream outfile__array_SST_fraction_2CD;
    outfile__array_SST_fraction_2CD.open(results_dir + "_array_SST_fraction_2CD_1044794293", ios::binary | ios::out);
    if(outfile__array_SST_fraction_2CD.is_open())
    {
        outfile__array_SST_fraction_2CD.write(reinterpret_cast<char*>(_array_SST_fraction_2CD), 1*sizeof(_array_SST_fraction_2CD[0]));
        outfile__array_SST_fraction_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_fraction_2CD." << endl;
    }
    ofstream outfile__array_SST_fraction_cell;
    outfile__array_SST_fraction_cell.open(results_dir + "_array_SST_fraction_cell_1059012489", ios::binary | ios::out);
    if(outfile__array_SST_fraction_cell.is_open())
    {
        outfile__array_SST_fraction_cell.write(reinterpret_cast<char*>(_array_SST_fraction_cell), 16*sizeof(_array_SST_fraction_cell[0]));
        outfile__array_SST_fraction_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_fraction_cell." << endl;
    }
    ofstream outfile__array_SST_g_AMPA;
    outfile__array_SST_g_AMPA.open(results_dir + "_array_SST_g_AMPA_2759713157", ios::binary | ios::out);
    if(outfile__array_SST_g_AMPA.is_open())
    {
        outfile__array_SST_g_AMPA.write(reinterpret_cast<char*>(_array_SST_g_AMPA), 16*sizeof(_array_SST_g_AMPA[0]));
        outfile__array_SST_g_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_AMPA." << endl;
    }
    ofstream outfile__array_SST_g_L;
    outfile__array_SST_g_L.open(results_dir + "_array_SST_g_L_978740365", ios::binary | ios::out);
    if(outfile__array_SST_g_L.is_open())
    {
        outfile__array_SST_g_L.write(reinterpret_cast<char*>(_array_SST_g_L), 1*sizeof(_array_SST_g_L[0]));
        outfile__array_SST_g_L.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_L." << endl;
    }
    ofstream outfile__array_SST_g_NMDA;
    outfile__array_SST_g_NMDA.open(results_dir + "_array_SST_g_NMDA_3534759558", ios::binary | ios::out);
    if(outfile__array_SST_g_NMDA.is_open())
    {
        outfile__array_SST_g_NMDA.write(reinterpret_cast<char*>(_array_SST_g_NMDA), 16*sizeof(_array_SST_g_NMDA[0]));
        outfile__array_SST_g_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_NMDA." << endl;
    }
    ofstream outfile__array_SST_G_pool;
    outfile__array_SST_G_pool.open(results_dir + "_array_SST_G_pool_3448676272", ios::binary | ios::out);
    if(outfile__array_SST_G_pool.is_open())
    {
        outfile__array_SST_G_pool.write(reinterpret_cast<char*>(_array_SST_G_pool), 1*sizeof(_array_SST_G_pool[0]));
        outfile__array_SST_G_pool.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_G_pool." << endl;
    }
    ofstream outfile__array_SST_g_PV;
    outfile__array_SST_g_PV.open(results_dir + "_array_SST_g_PV_625930216", ios::binary | ios::out);
    if(outfile__array_SST_g_PV.is_open())
    {
        outfile__array_SST_g_PV.write(reinterpret_cast<char*>(_array_SST_g_PV), 16*sizeof(_array_SST_g_PV[0]));
        outfile__array_SST_g_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_PV." << endl;
    }
    ofstream outfile__array_SST_g_SST;
    outfile__array_SST_g_SST.open(results_dir + "_array_SST_g_SST_1874924761", ios::binary | ios::out);
    if(outfile__array_SST_g_SST.is_open())
    {
        outfile__array_SST_g_SST.write(reinterpret_cast<char*>(_array_SST_g_SST), 16*sizeof(_array_SST_g_SST[0]));
        outfile__array_SST_g_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_SST." << endl;
    }
    ofstream outfile__array_SST_g_tonic;
    outfile__array_SST_g_tonic.open(results_dir + "_array_SST_g_tonic_2342380370", ios::binary | ios::out);
    if(outfile__array_SST_g_tonic.is_open())
    {
        outfile__array_SST_g_tonic.write(reinterpret_cast<char*>(_array_SST_g_tonic), 1*sizeof(_array_SST_g_tonic[0]));
        outfile__array_SST_g_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_tonic." << endl;
    }
    ofstream outfile__array_SST_g_tonic_arm;
    outfile__array_SST_g_tonic_arm.open(results_dir + "_array_SST_g_tonic_arm_2702204993", ios::binary | ios::out);
    if(outfile__array_SST_g_tonic_arm.is_open())
    {
        outfile__array_SST_g_tonic_arm.write(reinterpret_cast<char*>(_array_SST_g_tonic_arm), 1*sizeof(_array_SST_g_tonic_arm[0]));
        outfile__array_SST_g_tonic_arm.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_tonic_arm." << endl;
    }
    ofstream outfile__array_SST_g_tonic_NMDA;
    outfile__array_SST_g_tonic_NMDA.open(results_dir + "_array_SST_g_tonic_NMDA_1099136451", ios::binary | ios::out);
    if(outfile__array_SST_g_tonic_NMDA.is_open())
    {
        outfile__array_SST_g_tonic_NMDA.write(reinterpret_cast<char*>(_array_SST_g_tonic_NMDA), 1*sizeof(_array_SST_g_tonic_NMDA[0]));
        outfile__array_SST_g_tonic_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_g_tonic_NMDA." << endl;
    }
    ofstream outfile__array_SST_i;
    outfile__array_SST_i.open(results_dir + "_array_SST_i_3558043839", ios::binary | ios::out);
    if(outfile__array_SST_i.is_open())
    {
        outfile__array_SST_i.write(reinterpret_cast<char*>(_array_SST_i), 16*sizeof(_array_SST_i[0]));
        outfile__array_SST_i.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_i." << endl;
    }
    ofstream outfile__array_SST_imposed;
    outfile__array_SST_imposed.open(results_dir + "_array_SST_imposed_1103065829", ios::binary | ios::out);
    if(outfile__array_SST_imposed.is_open())
    {
        outfile__array_SST_imposed.write(reinterpret_cast<char*>(_array_SST_imposed), 1*sizeof(_array_SST_imposed[0]));
        outfile__array_SST_imposed.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_imposed." << endl;
    }
    ofstream outfile__array_SST_k_leak_1;
    outfile__array_SST_k_leak_1.open(results_dir + "_array_SST_k_leak_1_3703337555", ios::binary | ios::out);
    if(outfile__array_SST_k_leak_1.is_open())
    {
        outfile__array_SST_k_leak_1.write(reinterpret_cast<char*>(_array_SST_k_leak_1), 1*sizeof(_array_SST_k_leak_1[0]));
        outfile__array_SST_k_leak_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_k_leak_1." << endl;
    }
    ofstream outfile__array_SST_Kd_1_2AB;
    outfile__array_SST_Kd_1_2AB.open(results_dir + "_array_SST_Kd_1_2AB_2919725137", ios::binary | ios::out);
    if(outfile__array_SST_Kd_1_2AB.is_open())
    {
        outfile__array_SST_Kd_1_2AB.write(reinterpret_cast<char*>(_array_SST_Kd_1_2AB), 1*sizeof(_array_SST_Kd_1_2AB[0]));
        outfile__array_SST_Kd_1_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_Kd_1_2AB." << endl;
    }
    ofstream outfile__array_SST_Kd_1_2CD;
    outfile__array_SST_Kd_1_2CD.open(results_dir + "_array_SST_Kd_1_2CD_1968357350", ios::binary | ios::out);
    if(outfile__array_SST_Kd_1_2CD.is_open())
    {
        outfile__array_SST_Kd_1_2CD.write(reinterpret_cast<char*>(_array_SST_Kd_1_2CD), 1*sizeof(_array_SST_Kd_1_2CD[0]));
        outfile__array_SST_Kd_1_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_Kd_1_2CD." << endl;
    }
    ofstream outfile__array_SST_kon_1;
    outfile__array_SST_kon_1.open(results_dir + "_array_SST_kon_1_3888426337", ios::binary | ios::out);
    if(outfile__array_SST_kon_1.is_open())
    {
        outfile__array_SST_kon_1.write(reinterpret_cast<char*>(_array_SST_kon_1), 1*sizeof(_array_SST_kon_1[0]));
        outfile__array_SST_kon_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_kon_1." << endl;
    }
    ofstream outfile__array_SST_M_2AB;
    outfile__array_SST_M_2AB.open(results_dir + "_array_SST_M_2AB_562382825", ios::binary | ios::out);
    if(outfile__array_SST_M_2AB.is_open())
    {
        outfile__array_SST_M_2AB.write(reinterpret_cast<char*>(_array_SST_M_2AB), 1*sizeof(_array_SST_M_2AB[0]));
        outfile__array_SST_M_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_M_2AB." << endl;
    }
    ofstream outfile__array_SST_M_2CD;
    outfile__array_SST_M_2CD.open(results_dir + "_array_SST_M_2CD_4207968350", ios::binary | ios::out);
    if(outfile__array_SST_M_2CD.is_open())
    {
        outfile__array_SST_M_2CD.write(reinterpret_cast<char*>(_array_SST_M_2CD), 1*sizeof(_array_SST_M_2CD[0]));
        outfile__array_SST_M_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_M_2CD." << endl;
    }
    ofstream outfile__array_SST_mean_delay;
    outfile__array_SST_mean_delay.open(results_dir + "_array_SST_mean_delay_1403677872", ios::binary | ios::out);
    if(outfile__array_SST_mean_delay.is_open())
    {
        outfile__array_SST_mean_delay.write(reinterpret_cast<char*>(_array_SST_mean_delay), 1*sizeof(_array_SST_mean_delay[0]));
        outfile__array_SST_mean_delay.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_mean_delay." << endl;
    }
    ofstream outfile__array_SST_Mg;
    outfile__array_SST_Mg.open(results_dir + "_array_SST_Mg_2872461245", ios::binary | ios::out);
    if(outfile__array_SST_Mg.is_open())
    {
        outfile__array_SST_Mg.write(reinterpret_cast<char*>(_array_SST_Mg), 1*sizeof(_array_SST_Mg[0]));
        outfile__array_SST_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_Mg." << endl;
    }
    ofstream outfile__array_SST_Mg_competition;
    outfile__array_SST_Mg_competition.open(results_dir + "_array_SST_Mg_competition_4254671975", ios::binary | ios::out);
    if(outfile__array_SST_Mg_competition.is_open())
    {
        outfile__array_SST_Mg_competition.write(reinterpret_cast<char*>(_array_SST_Mg_competition), 1*sizeof(_array_SST_Mg_competition[0]));
        outfile__array_SST_Mg_competition.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_Mg_competition." << endl;
    }
    ofstream outfile__array_SST_noise_stream;
    outfile__array_SST_noise_stream.open(results_dir + "_array_SST_noise_stream_426953606", ios::binary | ios::out);
    if(outfile__array_SST_noise_stream.is_open())
    {
        outfile__array_SST_noise_stream.write(reinterpret_cast<char*>(_array_SST_noise_stream), 1*sizeof(_array_SST_noise_stream[0]));
        outfile__array_SST_noise_stream.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_noise_stream." << endl;
    }
    ofstream outfile__array_SST_open_loop;
    outfile__array_SST_open_loop.open(results_dir + "_array_SST_open_loop_1909005695", ios::binary | ios::out);
    if(outfile__array_SST_open_loop.is_open())
    {
        outfile__array_SST_open_loop.write(reinterpret_cast<char*>(_array_SST_open_loop), 1*sizeof(_array_SST_open_loop[0]));
        outfile__array_SST_open_loop.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_open_loop." << endl;
    }
    ofstream outfile__array_SST_PV_clock_dt;
    outfile__array_SST_PV_clock_dt.open(results_dir + "_array_SST_PV_clock_dt_1674990698", ios::binary | ios::out);
    if(outfile__array_SST_PV_clock_dt.is_open())
    {
        outfile__array_SST_PV_clock_dt.write(reinterpret_cast<char*>(_array_SST_PV_clock_dt), 1*sizeof(_array_SST_PV_clock_dt[0]));
        outfile__array_SST_PV_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_clock_dt." << endl;
    }
    ofstream outfile__array_SST_PV_clock_t;
    outfile__array_SST_PV_clock_t.open(results_dir + "_array_SST_PV_clock_t_3269841707", ios::binary | ios::out);
    if(outfile__array_SST_PV_clock_t.is_open())
    {
        outfile__array_SST_PV_clock_t.write(reinterpret_cast<char*>(_array_SST_PV_clock_t), 1*sizeof(_array_SST_PV_clock_t[0]));
        outfile__array_SST_PV_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_clock_t." << endl;
    }
    ofstream outfile__array_SST_PV_clock_timestep;
    outfile__array_SST_PV_clock_timestep.open(results_dir + "_array_SST_PV_clock_timestep_1634172436", ios::binary | ios::out);
    if(outfile__array_SST_PV_clock_timestep.is_open())
    {
        outfile__array_SST_PV_clock_timestep.write(reinterpret_cast<char*>(_array_SST_PV_clock_timestep), 1*sizeof(_array_SST_PV_clock_timestep[0]));
        outfile__array_SST_PV_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_clock_timestep." << endl;
    }
    ofstream outfile__array_SST_PV_N;
    outfile__array_SST_PV_N.open(results_dir + "_array_SST_PV_N_3549925606", ios::binary | ios::out);
    if(outfile__array_SST_PV_N.is_open())
    {
        outfile__array_SST_PV_N.write(reinterpret_cast<char*>(_array_SST_PV_N), 1*sizeof(_array_SST_PV_N[0]));
        outfile__array_SST_PV_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_N." << endl;
    }
    ofstream outfile__array_SST_PV_weight;
    outfile__array_SST_PV_weight.open(results_dir + "_array_SST_PV_weight_232948625", ios::binary | ios::out);
    if(outfile__array_SST_PV_weight.is_open())
    {
        outfile__array_SST_PV_weight.write(reinterpret_cast<char*>(_array_SST_PV_weight), 1*sizeof(_array_SST_PV_weight[0]));
        outfile__array_SST_PV_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_weight." << endl;
    }
    ofstream outfile__array_SST_PV_weight_cv;
    outfile__array_SST_PV_weight_cv.open(results_dir + "_array_SST_PV_weight_cv_3446458084", ios::binary | ios::out);
    if(outfile__array_SST_PV_weight_cv.is_open())
    {
        outfile__array_SST_PV_weight_cv.write(reinterpret_cast<char*>(_array_SST_PV_weight_cv), 1*sizeof(_array_SST_PV_weight_cv[0]));
        outfile__array_SST_PV_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PV_weight_cv." << endl;
    }
    ofstream outfile__array_SST_PYR_clock_dt;
    outfile__array_SST_PYR_clock_dt.open(results_dir + "_array_SST_PYR_clock_dt_883080279", ios::binary | ios::out);
    if(outfile__array_SST_PYR_clock_dt.is_open())
    {
        outfile__array_SST_PYR_clock_dt.write(reinterpret_cast<char*>(_array_SST_PYR_clock_dt), 1*sizeof(_array_SST_PYR_clock_dt[0]));
        outfile__array_SST_PYR_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_clock_dt." << endl;
    }
    ofstream outfile__array_SST_PYR_clock_t;
    outfile__array_SST_PYR_clock_t.open(results_dir + "_array_SST_PYR_clock_t_3736652639", ios::binary | ios::out);
    if(outfile__array_SST_PYR_clock_t.is_open())
    {
        outfile__array_SST_PYR_clock_t.write(reinterpret_cast<char*>(_array_SST_PYR_clock_t), 1*sizeof(_array_SST_PYR_clock_t[0]));
        outfile__array_SST_PYR_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_clock_t." << endl;
    }
    ofstream outfile__array_SST_PYR_clock_timestep;
    outfile__array_SST_PYR_clock_timestep.open(results_dir + "_array_SST_PYR_clock_timestep_1284106631", ios::binary | ios::out);
    if(outfile__array_SST_PYR_clock_timestep.is_open())
    {
        outfile__array_SST_PYR_clock_timestep.write(reinterpret_cast<char*>(_array_SST_PYR_clock_timestep), 1*sizeof(_array_SST_PYR_clock_timestep[0]));
        outfile__array_SST_PYR_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_clock_timestep." << endl;
    }
    ofstream outfile__array_SST_PYR_N;
    outfile__array_SST_PYR_N.open(results_dir + "_array_SST_PYR_N_163509202", ios::binary | ios::out);
    if(outfile__array_SST_PYR_N.is_open())
    {
        outfile__array_SST_PYR_N.write(reinterpret_cast<char*>(_array_SST_PYR_N), 1*sizeof(_array_SST_PYR_N[0]));
        outfile__array_SST_PYR_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_N." << endl;
    }
    ofstream outfile__array_SST_PYR_weight;
    outfile__array_SST_PYR_weight.open(results_dir + "_array_SST_PYR_weight_1016829376", ios::binary | ios::out);
    if(outfile__array_SST_PYR_weight.is_open())
    {
        outfile__array_SST_PYR_weight.write(reinterpret_cast<char*>(_array_SST_PYR_weight), 1*sizeof(_array_SST_PYR_weight[0]));
        outfile__array_SST_PYR_weight.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_weight." << endl;
    }
    ofstream outfile__array_SST_PYR_weight_cv;
    outfile__array_SST_PYR_weight_cv.open(results_dir + "_array_SST_PYR_weight_cv_2505309725", ios::binary | ios::out);
    if(outfile__array_SST_PYR_weight_cv.is_open())
    {
        outfile__array_SST_PYR_weight_cv.write(reinterpret_cast<char*>(_array_SST_PYR_weight_cv), 1*sizeof(_array_SST_PYR_weight_cv[0]));
        outfile__array_SST_PYR_weight_cv.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_PYR_weight_cv." << endl;
    }
    ofstream outfile__array_SST_recurrent_NMDA_ratio;
    outfile__array_SST_recurrent_NMDA_ratio.open(results_dir + "_array_SST_recurrent_NMDA_ratio_7415810", ios::binary | ios::out);
    if(outfile__array_SST_recurrent_NMDA_ratio.is_open())
    {
        outfile__array_SST_recurrent_NMDA_ratio.write(reinterpret_cast<char*>(_array_SST_recurrent_NMDA_ratio), 1*sizeof(_array_SST_recurrent_NMDA_ratio[0]));
        outfile__array_SST_recurrent_NMDA_ratio.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_recurrent_NMDA_ratio." << endl;
    }
    ofstream outfile__array_SST_share_2CD_cells;
    outfile__array_SST_share_2CD_cells.open(results_dir + "_array_SST_share_2CD_cells_1186319432", ios::binary | ios::out);
    if(outfile__array_SST_share_2CD_cells.is_open())
    {
        outfile__array_SST_share_2CD_cells.write(reinterpret_cast<char*>(_array_SST_share_2CD_cells), 1*sizeof(_array_SST_share_2CD_cells[0]));
        outfile__array_SST_share_2CD_cells.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_share_2CD_cells." << endl;
    }
    ofstream outfile__array_SST_spill_clock_dt;
    outfile__array_SST_spill_clock_dt.open(results_dir + "_array_SST_spill_clock_dt_2780546588", ios::binary | ios::out);
    if(outfile__array_SST_spill_clock_dt.is_open())
    {
        outfile__array_SST_spill_clock_dt.write(reinterpret_cast<char*>(_array_SST_spill_clock_dt), 1*sizeof(_array_SST_spill_clock_dt[0]));
        outfile__array_SST_spill_clock_dt.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_spill_clock_dt." << endl;
    }
    ofstream outfile__array_SST_spill_clock_t;
    outfile__array_SST_spill_clock_t.open(results_dir + "_array_SST_spill_clock_t_2746095377", ios::binary | ios::out);
    if(outfile__array_SST_spill_clock_t.is_open())
    {
        outfile__array_SST_spill_clock_t.write(reinterpret_cast<char*>(_array_SST_spill_clock_t), 1*sizeof(_array_SST_spill_clock_t[0]));
        outfile__array_SST_spill_clock_t.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_spill_clock_t." << endl;
    }
    ofstream outfile__array_SST_spill_clock_timestep;
    outfile__array_SST_spill_clock_timestep.open(results_dir + "_array_SST_spill_clock_timestep_1270096276", ios::binary | ios::out);
    if(outfile__array_SST_spill_clock_timestep.is_open())
    {
        outfile__array_SST_spill_clock_timestep.write(reinterpret_cast<char*>(_array_SST_spill_clock_timestep), 1*sizeof(_array_SST_spill_clock_timestep[0]));
        outfile__array_SST_spill_clock_timestep.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_spill_clock_timestep." << endl;
    }
    ofstream outfile__array_SST_spill_N;
    outfile__array_SST_spill_N.open(results_dir + "_array_SST_spill_N_2876508639", ios::binary | ios::out);
    if(outfile__array_SST_spill_N.is_open())
    {
        outfile__array_SST_spill_N.write(reinterpret_cast<char*>(_array_SST_spill_N), 1*sizeof(_array_SST_spill_N[0]));
        outfile__array_SST_spill_N.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_spill_N." << endl;
    }
    ofstream outfile__array_SST_t_ref;
    outfile__array_SST_t_ref.open(results_dir + "_array_SST_t_ref_818222505", ios::binary | ios::out);
    if(outfile__array_SST_t_ref.is_open())
    {
        outfile__array_SST_t_ref.write(reinterpret_cast<char*>(_array_SST_t_ref), 1*sizeof(_array_SST_t_ref[0]));
        outfile__array_SST_t_ref.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_t_ref." << endl;
    }
    ofstream outfile__array_SST_target_rate;
    outfile__array_SST_target_rate.open(results_dir + "_array_SST_target_rate_2475055696", ios::binary | ios::out);
    if(outfile__array_SST_target_rate.is_open())
    {
        outfile__array_SST_target_rate.write(reinterpret_cast<char*>(_array_SST_target_rate), 1*sizeof(_array_SST_target_rate[0]));
        outfile__array_SST_target_rate.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_target_rate." << endl;
    }
    ofstream outfile__array_SST_tau_AMPA;
    outfile__array_SST_tau_AMPA.open(results_dir + "_array_SST_tau_AMPA_89949232", ios::binary | ios::out);
    if(outfile__array_SST_tau_AMPA.is_open())
    {
        outfile__array_SST_tau_AMPA.write(reinterpret_cast<char*>(_array_SST_tau_AMPA), 1*sizeof(_array_SST_tau_AMPA[0]));
        outfile__array_SST_tau_AMPA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_AMPA." << endl;
    }
    ofstream outfile__array_SST_tau_NMDA;
    outfile__array_SST_tau_NMDA.open(results_dir + "_array_SST_tau_NMDA_1938899763", ios::binary | ios::out);
    if(outfile__array_SST_tau_NMDA.is_open())
    {
        outfile__array_SST_tau_NMDA.write(reinterpret_cast<char*>(_array_SST_tau_NMDA), 1*sizeof(_array_SST_tau_NMDA[0]));
        outfile__array_SST_tau_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_NMDA." << endl;
    }
    ofstream outfile__array_SST_tau_NMDA_rise;
    outfile__array_SST_tau_NMDA_rise.open(results_dir + "_array_SST_tau_NMDA_rise_1417168170", ios::binary | ios::out);
    if(outfile__array_SST_tau_NMDA_rise.is_open())
    {
        outfile__array_SST_tau_NMDA_rise.write(reinterpret_cast<char*>(_array_SST_tau_NMDA_rise), 1*sizeof(_array_SST_tau_NMDA_rise[0]));
        outfile__array_SST_tau_NMDA_rise.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_NMDA_rise." << endl;
    }
    ofstream outfile__array_SST_tau_PV;
    outfile__array_SST_tau_PV.open(results_dir + "_array_SST_tau_PV_3692431992", ios::binary | ios::out);
    if(outfile__array_SST_tau_PV.is_open())
    {
        outfile__array_SST_tau_PV.write(reinterpret_cast<char*>(_array_SST_tau_PV), 1*sizeof(_array_SST_tau_PV[0]));
        outfile__array_SST_tau_PV.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_PV." << endl;
    }
    ofstream outfile__array_SST_tau_SST;
    outfile__array_SST_tau_SST.open(results_dir + "_array_SST_tau_SST_2671239032", ios::binary | ios::out);
    if(outfile__array_SST_tau_SST.is_open())
    {
        outfile__array_SST_tau_SST.write(reinterpret_cast<char*>(_array_SST_tau_SST), 1*sizeof(_array_SST_tau_SST[0]));
        outfile__array_SST_tau_SST.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_SST." << endl;
    }
    ofstream outfile__array_SST_tau_w;
    outfile__array_SST_tau_w.open(results_dir + "_array_SST_tau_w_1785164341", ios::binary | ios::out);
    if(outfile__array_SST_tau_w.is_open())
    {
        outfile__array_SST_tau_w.write(reinterpret_cast<char*>(_array_SST_tau_w), 1*sizeof(_array_SST_tau_w[0]));
        outfile__array_SST_tau_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tau_w." << endl;
    }
    ofstream outfile__array_SST_tonic_2AB;
    outfile__array_SST_tonic_2AB.open(results_dir + "_array_SST_tonic_2AB_3292422545", ios::binary | ios::out);
    if(outfile__array_SST_tonic_2AB.is_open())
    {
        outfile__array_SST_tonic_2AB.write(reinterpret_cast<char*>(_array_SST_tonic_2AB), 16*sizeof(_array_SST_tonic_2AB[0]));
        outfile__array_SST_tonic_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tonic_2AB." << endl;
    }
    ofstream outfile__array_SST_tonic_2CD;
    outfile__array_SST_tonic_2CD.open(results_dir + "_array_SST_tonic_2CD_527148582", ios::binary | ios::out);
    if(outfile__array_SST_tonic_2CD.is_open())
    {
        outfile__array_SST_tonic_2CD.write(reinterpret_cast<char*>(_array_SST_tonic_2CD), 16*sizeof(_array_SST_tonic_2CD[0]));
        outfile__array_SST_tonic_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tonic_2CD." << endl;
    }
    ofstream outfile__array_SST_tonic_gated;
    outfile__array_SST_tonic_gated.open(results_dir + "_array_SST_tonic_gated_826568784", ios::binary | ios::out);
    if(outfile__array_SST_tonic_gated.is_open())
    {
        outfile__array_SST_tonic_gated.write(reinterpret_cast<char*>(_array_SST_tonic_gated), 1*sizeof(_array_SST_tonic_gated[0]));
        outfile__array_SST_tonic_gated.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tonic_gated." << endl;
    }
    ofstream outfile__array_SST_tonic_share_2CD;
    outfile__array_SST_tonic_share_2CD.open(results_dir + "_array_SST_tonic_share_2CD_2636195132", ios::binary | ios::out);
    if(outfile__array_SST_tonic_share_2CD.is_open())
    {
        outfile__array_SST_tonic_share_2CD.write(reinterpret_cast<char*>(_array_SST_tonic_share_2CD), 1*sizeof(_array_SST_tonic_share_2CD[0]));
        outfile__array_SST_tonic_share_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_tonic_share_2CD." << endl;
    }
    ofstream outfile__array_SST_transmit;
    outfile__array_SST_transmit.open(results_dir + "_array_SST_transmit_1832184971", ios::binary | ios::out);
    if(outfile__array_SST_transmit.is_open())
    {
        outfile__array_SST_transmit.write(reinterpret_cast<char*>(_array_SST_transmit), 16*sizeof(_array_SST_transmit[0]));
        outfile__array_SST_transmit.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_transmit." << endl;
    }
    ofstream outfile__array_SST_use_dependence;
    outfile__array_SST_use_dependence.open(results_dir + "_array_SST_use_dependence_45005135", ios::binary | ios::out);
    if(outfile__array_SST_use_dependence.is_open())
    {
        outfile__array_SST_use_dependence.write(reinterpret_cast<char*>(_array_SST_use_dependence), 1*sizeof(_array_SST_use_dependence[0]));
        outfile__array_SST_use_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_use_dependence." << endl;
    }
    ofstream outfile__array_SST_v;
    outfile__array_SST_v.open(results_dir + "_array_SST_v_1494973770", ios::binary | ios::out);
    if(outfile__array_SST_v.is_open())
    {
        outfile__array_SST_v.write(reinterpret_cast<char*>(_array_SST_v), 16*sizeof(_array_SST_v[0]));
        outfile__array_SST_v.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_v." << endl;
    }
    ofstream outfile__array_SST_V_Kd_1;
    outfile__array_SST_V_Kd_1.open(results_dir + "_array_SST_V_Kd_1_3840394613", ios::binary | ios::out);
    if(outfile__array_SST_V_Kd_1.is_open())
    {
        outfile__array_SST_V_Kd_1.write(reinterpret_cast<char*>(_array_SST_V_Kd_1), 1*sizeof(_array_SST_V_Kd_1[0]));
        outfile__array_SST_V_Kd_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_V_Kd_1." << endl;
    }
    ofstream outfile__array_SST_v_Mg;
    outfile__array_SST_v_Mg.open(results_dir + "_array_SST_v_Mg_1666822964", ios::binary | ios::out);
    if(outfile__array_SST_v_Mg.is_open())
    {
        outfile__array_SST_v_Mg.write(reinterpret_cast<char*>(_array_SST_v_Mg), 1*sizeof(_array_SST_v_Mg[0]));
        outfile__array_SST_v_Mg.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_v_Mg." << endl;
    }
    ofstream outfile__array_SST_v_off_1;
    outfile__array_SST_v_off_1.open(results_dir + "_array_SST_v_off_1_577137956", ios::binary | ios::out);
    if(outfile__array_SST_v_off_1.is_open())
    {
        outfile__array_SST_v_off_1.write(reinterpret_cast<char*>(_array_SST_v_off_1), 1*sizeof(_array_SST_v_off_1[0]));
        outfile__array_SST_v_off_1.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_v_off_1." << endl;
    }
    ofstream outfile__array_SST_V_reset;
    outfile__array_SST_V_reset.open(results_dir + "_array_SST_V_reset_1592566424", ios::binary | ios::out);
    if(outfile__array_SST_V_reset.is_open())
    {
        outfile__array_SST_V_reset.write(reinterpret_cast<char*>(_array_SST_V_reset), 1*sizeof(_array_SST_V_reset[0]));
        outfile__array_SST_V_reset.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_V_reset." << endl;
    }
    ofstream outfile__array_SST_V_th;
    outfile__array_SST_V_th.open(results_dir + "_array_SST_V_th_1565559841", ios::binary | ios::out);
    if(outfile__array_SST_V_th.is_open())
    {
        outfile__array_SST_V_th.write(reinterpret_cast<char*>(_array_SST_V_th), 1*sizeof(_array_SST_V_th[0]));
        outfile__array_SST_V_th.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_V_th." << endl;
    }
    ofstream outfile__array_SST_V_th_cell;
    outfile__array_SST_V_th_cell.open(results_dir + "_array_SST_V_th_cell_2921723239", ios::binary | ios::out);
    if(outfile__array_SST_V_th_cell.is_open())
    {
        outfile__array_SST_V_th_cell.write(reinterpret_cast<char*>(_array_SST_V_th_cell), 16*sizeof(_array_SST_V_th_cell[0]));
        outfile__array_SST_V_th_cell.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_V_th_cell." << endl;
    }
    ofstream outfile__array_SST_V_th_sd;
    outfile__array_SST_V_th_sd.open(results_dir + "_array_SST_V_th_sd_331257298", ios::binary | ios::out);
    if(outfile__array_SST_V_th_sd.is_open())
    {
        outfile__array_SST_V_th_sd.write(reinterpret_cast<char*>(_array_SST_V_th_sd), 1*sizeof(_array_SST_V_th_sd[0]));
        outfile__array_SST_V_th_sd.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_V_th_sd." << endl;
    }
    ofstream outfile__array_SST_voltage_dependence;
    outfile__array_SST_voltage_dependence.open(results_dir + "_array_SST_voltage_dependence_628151288", ios::binary | ios::out);
    if(outfile__array_SST_voltage_dependence.is_open())
    {
        outfile__array_SST_voltage_dependence.write(reinterpret_cast<char*>(_array_SST_voltage_dependence), 1*sizeof(_array_SST_voltage_dependence[0]));
        outfile__array_SST_voltage_dependence.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_voltage_dependence." << endl;
    }
    ofstream outfile__array_SST_w;
    outfile__array_SST_w.open(results_dir + "_array_SST_w_773606876", ios::binary | ios::out);
    if(outfile__array_SST_w.is_open())
    {
        outfile__array_SST_w.write(reinterpret_cast<char*>(_array_SST_w), 16*sizeof(_array_SST_w[0]));
        outfile__array_SST_w.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_w." << endl;
    }
    ofstream outfile__array_SST_x_NMDA;
    outfile__array_SST_x_NMDA.open(results_dir + "_array_SST_x_NMDA_540055240", ios::binary | ios::out);
    if(outfile__array_SST_x_NMDA.is_open())
    {
        outfile__array_SST_x_NMDA.write(reinterpret_cast<char*>(_array_SST_x_NMDA), 16*sizeof(_array_SST_x_NMDA[0]));
        outfile__array_SST_x_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _array_SST_x_NMDA." << endl;
    }

    ofstream outfile__dynamic_array_block_PV_t;
    outfile__dynamic_array_block_PV_t.open(results_dir + "_dynamic_array_block_PV_t_1644342557", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PV_t.is_open())
    {
        if (! _dynamic_array_block_PV_t.empty() )
        {
            outfile__dynamic_array_block_PV_t.write(reinterpret_cast<char*>(&_dynamic_array_block_PV_t[0]), _dynamic_array_block_PV_t.size()*sizeof(_dynamic_array_block_PV_t[0]));
            outfile__dynamic_array_block_PV_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PV_t." << endl;
    }
    ofstream outfile__dynamic_array_block_PYR_t;
    outfile__dynamic_array_block_PYR_t.open(results_dir + "_dynamic_array_block_PYR_t_3234155184", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PYR_t.is_open())
    {
        if (! _dynamic_array_block_PYR_t.empty() )
        {
            outfile__dynamic_array_block_PYR_t.write(reinterpret_cast<char*>(&_dynamic_array_block_PYR_t[0]), _dynamic_array_block_PYR_t.size()*sizeof(_dynamic_array_block_PYR_t[0]));
            outfile__dynamic_array_block_PYR_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PYR_t." << endl;
    }
    ofstream outfile__dynamic_array_block_SST_t;
    outfile__dynamic_array_block_SST_t.open(results_dir + "_dynamic_array_block_SST_t_3965037750", ios::binary | ios::out);
    if(outfile__dynamic_array_block_SST_t.is_open())
    {
        if (! _dynamic_array_block_SST_t.empty() )
        {
            outfile__dynamic_array_block_SST_t.write(reinterpret_cast<char*>(&_dynamic_array_block_SST_t[0]), _dynamic_array_block_SST_t.size()*sizeof(_dynamic_array_block_SST_t[0]));
            outfile__dynamic_array_block_SST_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_SST_t." << endl;
    }
    ofstream outfile__dynamic_array_block_sum__synaptic_post;
    outfile__dynamic_array_block_sum__synaptic_post.open(results_dir + "_dynamic_array_block_sum__synaptic_post_545766148", ios::binary | ios::out);
    if(outfile__dynamic_array_block_sum__synaptic_post.is_open())
    {
        if (! _dynamic_array_block_sum__synaptic_post.empty() )
        {
            outfile__dynamic_array_block_sum__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_block_sum__synaptic_post[0]), _dynamic_array_block_sum__synaptic_post.size()*sizeof(_dynamic_array_block_sum__synaptic_post[0]));
            outfile__dynamic_array_block_sum__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_sum__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_block_sum__synaptic_pre;
    outfile__dynamic_array_block_sum__synaptic_pre.open(results_dir + "_dynamic_array_block_sum__synaptic_pre_3974897258", ios::binary | ios::out);
    if(outfile__dynamic_array_block_sum__synaptic_pre.is_open())
    {
        if (! _dynamic_array_block_sum__synaptic_pre.empty() )
        {
            outfile__dynamic_array_block_sum__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_block_sum__synaptic_pre[0]), _dynamic_array_block_sum__synaptic_pre.size()*sizeof(_dynamic_array_block_sum__synaptic_pre[0]));
            outfile__dynamic_array_block_sum__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_sum__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_block_sum_N_incoming;
    outfile__dynamic_array_block_sum_N_incoming.open(results_dir + "_dynamic_array_block_sum_N_incoming_2457223747", ios::binary | ios::out);
    if(outfile__dynamic_array_block_sum_N_incoming.is_open())
    {
        if (! _dynamic_array_block_sum_N_incoming.empty() )
        {
            outfile__dynamic_array_block_sum_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_block_sum_N_incoming[0]), _dynamic_array_block_sum_N_incoming.size()*sizeof(_dynamic_array_block_sum_N_incoming[0]));
            outfile__dynamic_array_block_sum_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_sum_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_block_sum_N_outgoing;
    outfile__dynamic_array_block_sum_N_outgoing.open(results_dir + "_dynamic_array_block_sum_N_outgoing_3043635865", ios::binary | ios::out);
    if(outfile__dynamic_array_block_sum_N_outgoing.is_open())
    {
        if (! _dynamic_array_block_sum_N_outgoing.empty() )
        {
            outfile__dynamic_array_block_sum_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_block_sum_N_outgoing[0]), _dynamic_array_block_sum_N_outgoing.size()*sizeof(_dynamic_array_block_sum_N_outgoing[0]));
            outfile__dynamic_array_block_sum_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_sum_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_lfp_sum__synaptic_post;
    outfile__dynamic_array_lfp_sum__synaptic_post.open(results_dir + "_dynamic_array_lfp_sum__synaptic_post_1007285506", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_sum__synaptic_post.is_open())
    {
        if (! _dynamic_array_lfp_sum__synaptic_post.empty() )
        {
            outfile__dynamic_array_lfp_sum__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_lfp_sum__synaptic_post[0]), _dynamic_array_lfp_sum__synaptic_post.size()*sizeof(_dynamic_array_lfp_sum__synaptic_post[0]));
            outfile__dynamic_array_lfp_sum__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_sum__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_lfp_sum__synaptic_pre;
    outfile__dynamic_array_lfp_sum__synaptic_pre.open(results_dir + "_dynamic_array_lfp_sum__synaptic_pre_247691835", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_sum__synaptic_pre.is_open())
    {
        if (! _dynamic_array_lfp_sum__synaptic_pre.empty() )
        {
            outfile__dynamic_array_lfp_sum__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_lfp_sum__synaptic_pre[0]), _dynamic_array_lfp_sum__synaptic_pre.size()*sizeof(_dynamic_array_lfp_sum__synaptic_pre[0]));
            outfile__dynamic_array_lfp_sum__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_sum__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_lfp_sum_N_incoming;
    outfile__dynamic_array_lfp_sum_N_incoming.open(results_dir + "_dynamic_array_lfp_sum_N_incoming_37805303", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_sum_N_incoming.is_open())
    {
        if (! _dynamic_array_lfp_sum_N_incoming.empty() )
        {
            outfile__dynamic_array_lfp_sum_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_lfp_sum_N_incoming[0]), _dynamic_array_lfp_sum_N_incoming.size()*sizeof(_dynamic_array_lfp_sum_N_incoming[0]));
            outfile__dynamic_array_lfp_sum_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_sum_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_lfp_sum_N_outgoing;
    outfile__dynamic_array_lfp_sum_N_outgoing.open(results_dir + "_dynamic_array_lfp_sum_N_outgoing_626830381", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_sum_N_outgoing.is_open())
    {
        if (! _dynamic_array_lfp_sum_N_outgoing.empty() )
        {
            outfile__dynamic_array_lfp_sum_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_lfp_sum_N_outgoing[0]), _dynamic_array_lfp_sum_N_outgoing.size()*sizeof(_dynamic_array_lfp_sum_N_outgoing[0]));
            outfile__dynamic_array_lfp_sum_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_sum_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_lfp_t;
    outfile__dynamic_array_lfp_t.open(results_dir + "_dynamic_array_lfp_t_2291247757", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_t.is_open())
    {
        if (! _dynamic_array_lfp_t.empty() )
        {
            outfile__dynamic_array_lfp_t.write(reinterpret_cast<char*>(&_dynamic_array_lfp_t[0]), _dynamic_array_lfp_t.size()*sizeof(_dynamic_array_lfp_t[0]));
            outfile__dynamic_array_lfp_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_t." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV__synaptic_post;
    outfile__dynamic_array_PV_PV__synaptic_post.open(results_dir + "_dynamic_array_PV_PV__synaptic_post_386570114", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV__synaptic_post.is_open())
    {
        if (! _dynamic_array_PV_PV__synaptic_post.empty() )
        {
            outfile__dynamic_array_PV_PV__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV__synaptic_post[0]), _dynamic_array_PV_PV__synaptic_post.size()*sizeof(_dynamic_array_PV_PV__synaptic_post[0]));
            outfile__dynamic_array_PV_PV__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV__synaptic_pre;
    outfile__dynamic_array_PV_PV__synaptic_pre.open(results_dir + "_dynamic_array_PV_PV__synaptic_pre_3120261249", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PV_PV__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PV_PV__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV__synaptic_pre[0]), _dynamic_array_PV_PV__synaptic_pre.size()*sizeof(_dynamic_array_PV_PV__synaptic_pre[0]));
            outfile__dynamic_array_PV_PV__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV_delay;
    outfile__dynamic_array_PV_PV_delay.open(results_dir + "_dynamic_array_PV_PV_delay_3691514951", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV_delay.is_open())
    {
        if (! _dynamic_array_PV_PV_delay.empty() )
        {
            outfile__dynamic_array_PV_PV_delay.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV_delay[0]), _dynamic_array_PV_PV_delay.size()*sizeof(_dynamic_array_PV_PV_delay[0]));
            outfile__dynamic_array_PV_PV_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV_delay." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV_N_incoming;
    outfile__dynamic_array_PV_PV_N_incoming.open(results_dir + "_dynamic_array_PV_PV_N_incoming_129768525", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV_N_incoming.is_open())
    {
        if (! _dynamic_array_PV_PV_N_incoming.empty() )
        {
            outfile__dynamic_array_PV_PV_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV_N_incoming[0]), _dynamic_array_PV_PV_N_incoming.size()*sizeof(_dynamic_array_PV_PV_N_incoming[0]));
            outfile__dynamic_array_PV_PV_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV_N_outgoing;
    outfile__dynamic_array_PV_PV_N_outgoing.open(results_dir + "_dynamic_array_PV_PV_N_outgoing_547384471", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV_N_outgoing.is_open())
    {
        if (! _dynamic_array_PV_PV_N_outgoing.empty() )
        {
            outfile__dynamic_array_PV_PV_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV_N_outgoing[0]), _dynamic_array_PV_PV_N_outgoing.size()*sizeof(_dynamic_array_PV_PV_N_outgoing[0]));
            outfile__dynamic_array_PV_PV_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PV_PV_relative_weight;
    outfile__dynamic_array_PV_PV_relative_weight.open(results_dir + "_dynamic_array_PV_PV_relative_weight_1048618243", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PV_relative_weight.is_open())
    {
        if (! _dynamic_array_PV_PV_relative_weight.empty() )
        {
            outfile__dynamic_array_PV_PV_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PV_PV_relative_weight[0]), _dynamic_array_PV_PV_relative_weight.size()*sizeof(_dynamic_array_PV_PV_relative_weight[0]));
            outfile__dynamic_array_PV_PV_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PV_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR__synaptic_post;
    outfile__dynamic_array_PV_PYR__synaptic_post.open(results_dir + "_dynamic_array_PV_PYR__synaptic_post_3419769006", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR__synaptic_post.is_open())
    {
        if (! _dynamic_array_PV_PYR__synaptic_post.empty() )
        {
            outfile__dynamic_array_PV_PYR__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR__synaptic_post[0]), _dynamic_array_PV_PYR__synaptic_post.size()*sizeof(_dynamic_array_PV_PYR__synaptic_post[0]));
            outfile__dynamic_array_PV_PYR__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR__synaptic_pre;
    outfile__dynamic_array_PV_PYR__synaptic_pre.open(results_dir + "_dynamic_array_PV_PYR__synaptic_pre_2968095663", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PV_PYR__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PV_PYR__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR__synaptic_pre[0]), _dynamic_array_PV_PYR__synaptic_pre.size()*sizeof(_dynamic_array_PV_PYR__synaptic_pre[0]));
            outfile__dynamic_array_PV_PYR__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR_delay;
    outfile__dynamic_array_PV_PYR_delay.open(results_dir + "_dynamic_array_PV_PYR_delay_257823512", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR_delay.is_open())
    {
        if (! _dynamic_array_PV_PYR_delay.empty() )
        {
            outfile__dynamic_array_PV_PYR_delay.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR_delay[0]), _dynamic_array_PV_PYR_delay.size()*sizeof(_dynamic_array_PV_PYR_delay[0]));
            outfile__dynamic_array_PV_PYR_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR_delay." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR_N_incoming;
    outfile__dynamic_array_PV_PYR_N_incoming.open(results_dir + "_dynamic_array_PV_PYR_N_incoming_2007091008", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR_N_incoming.is_open())
    {
        if (! _dynamic_array_PV_PYR_N_incoming.empty() )
        {
            outfile__dynamic_array_PV_PYR_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR_N_incoming[0]), _dynamic_array_PV_PYR_N_incoming.size()*sizeof(_dynamic_array_PV_PYR_N_incoming[0]));
            outfile__dynamic_array_PV_PYR_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR_N_outgoing;
    outfile__dynamic_array_PV_PYR_N_outgoing.open(results_dir + "_dynamic_array_PV_PYR_N_outgoing_1354610586", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR_N_outgoing.is_open())
    {
        if (! _dynamic_array_PV_PYR_N_outgoing.empty() )
        {
            outfile__dynamic_array_PV_PYR_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR_N_outgoing[0]), _dynamic_array_PV_PYR_N_outgoing.size()*sizeof(_dynamic_array_PV_PYR_N_outgoing[0]));
            outfile__dynamic_array_PV_PYR_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PV_PYR_relative_weight;
    outfile__dynamic_array_PV_PYR_relative_weight.open(results_dir + "_dynamic_array_PV_PYR_relative_weight_209983231", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_PYR_relative_weight.is_open())
    {
        if (! _dynamic_array_PV_PYR_relative_weight.empty() )
        {
            outfile__dynamic_array_PV_PYR_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PV_PYR_relative_weight[0]), _dynamic_array_PV_PYR_relative_weight.size()*sizeof(_dynamic_array_PV_PYR_relative_weight[0]));
            outfile__dynamic_array_PV_PYR_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_PYR_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_PV_spill__synaptic_post;
    outfile__dynamic_array_PV_spill__synaptic_post.open(results_dir + "_dynamic_array_PV_spill__synaptic_post_402233212", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_spill__synaptic_post.is_open())
    {
        if (! _dynamic_array_PV_spill__synaptic_post.empty() )
        {
            outfile__dynamic_array_PV_spill__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PV_spill__synaptic_post[0]), _dynamic_array_PV_spill__synaptic_post.size()*sizeof(_dynamic_array_PV_spill__synaptic_post[0]));
            outfile__dynamic_array_PV_spill__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_spill__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PV_spill__synaptic_pre;
    outfile__dynamic_array_PV_spill__synaptic_pre.open(results_dir + "_dynamic_array_PV_spill__synaptic_pre_1258002049", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_spill__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PV_spill__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PV_spill__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PV_spill__synaptic_pre[0]), _dynamic_array_PV_spill__synaptic_pre.size()*sizeof(_dynamic_array_PV_spill__synaptic_pre[0]));
            outfile__dynamic_array_PV_spill__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_spill__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PV_spill_delay;
    outfile__dynamic_array_PV_spill_delay.open(results_dir + "_dynamic_array_PV_spill_delay_715279268", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_spill_delay.is_open())
    {
        if (! _dynamic_array_PV_spill_delay.empty() )
        {
            outfile__dynamic_array_PV_spill_delay.write(reinterpret_cast<char*>(&_dynamic_array_PV_spill_delay[0]), _dynamic_array_PV_spill_delay.size()*sizeof(_dynamic_array_PV_spill_delay[0]));
            outfile__dynamic_array_PV_spill_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_spill_delay." << endl;
    }
    ofstream outfile__dynamic_array_PV_spill_N_incoming;
    outfile__dynamic_array_PV_spill_N_incoming.open(results_dir + "_dynamic_array_PV_spill_N_incoming_4160905035", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_spill_N_incoming.is_open())
    {
        if (! _dynamic_array_PV_spill_N_incoming.empty() )
        {
            outfile__dynamic_array_PV_spill_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PV_spill_N_incoming[0]), _dynamic_array_PV_spill_N_incoming.size()*sizeof(_dynamic_array_PV_spill_N_incoming[0]));
            outfile__dynamic_array_PV_spill_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_spill_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PV_spill_N_outgoing;
    outfile__dynamic_array_PV_spill_N_outgoing.open(results_dir + "_dynamic_array_PV_spill_N_outgoing_3743297425", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_spill_N_outgoing.is_open())
    {
        if (! _dynamic_array_PV_spill_N_outgoing.empty() )
        {
            outfile__dynamic_array_PV_spill_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PV_spill_N_outgoing[0]), _dynamic_array_PV_spill_N_outgoing.size()*sizeof(_dynamic_array_PV_spill_N_outgoing[0]));
            outfile__dynamic_array_PV_spill_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_spill_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST__synaptic_post;
    outfile__dynamic_array_PV_SST__synaptic_post.open(results_dir + "_dynamic_array_PV_SST__synaptic_post_1089397617", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST__synaptic_post.is_open())
    {
        if (! _dynamic_array_PV_SST__synaptic_post.empty() )
        {
            outfile__dynamic_array_PV_SST__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST__synaptic_post[0]), _dynamic_array_PV_SST__synaptic_post.size()*sizeof(_dynamic_array_PV_SST__synaptic_post[0]));
            outfile__dynamic_array_PV_SST__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST__synaptic_pre;
    outfile__dynamic_array_PV_SST__synaptic_pre.open(results_dir + "_dynamic_array_PV_SST__synaptic_pre_893042421", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PV_SST__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PV_SST__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST__synaptic_pre[0]), _dynamic_array_PV_SST__synaptic_pre.size()*sizeof(_dynamic_array_PV_SST__synaptic_pre[0]));
            outfile__dynamic_array_PV_SST__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST_delay;
    outfile__dynamic_array_PV_SST_delay.open(results_dir + "_dynamic_array_PV_SST_delay_3301115439", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST_delay.is_open())
    {
        if (! _dynamic_array_PV_SST_delay.empty() )
        {
            outfile__dynamic_array_PV_SST_delay.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST_delay[0]), _dynamic_array_PV_SST_delay.size()*sizeof(_dynamic_array_PV_SST_delay[0]));
            outfile__dynamic_array_PV_SST_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST_delay." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST_N_incoming;
    outfile__dynamic_array_PV_SST_N_incoming.open(results_dir + "_dynamic_array_PV_SST_N_incoming_3735167325", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST_N_incoming.is_open())
    {
        if (! _dynamic_array_PV_SST_N_incoming.empty() )
        {
            outfile__dynamic_array_PV_SST_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST_N_incoming[0]), _dynamic_array_PV_SST_N_incoming.size()*sizeof(_dynamic_array_PV_SST_N_incoming[0]));
            outfile__dynamic_array_PV_SST_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST_N_outgoing;
    outfile__dynamic_array_PV_SST_N_outgoing.open(results_dir + "_dynamic_array_PV_SST_N_outgoing_4189999495", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST_N_outgoing.is_open())
    {
        if (! _dynamic_array_PV_SST_N_outgoing.empty() )
        {
            outfile__dynamic_array_PV_SST_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST_N_outgoing[0]), _dynamic_array_PV_SST_N_outgoing.size()*sizeof(_dynamic_array_PV_SST_N_outgoing[0]));
            outfile__dynamic_array_PV_SST_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PV_SST_relative_weight;
    outfile__dynamic_array_PV_SST_relative_weight.open(results_dir + "_dynamic_array_PV_SST_relative_weight_442753745", ios::binary | ios::out);
    if(outfile__dynamic_array_PV_SST_relative_weight.is_open())
    {
        if (! _dynamic_array_PV_SST_relative_weight.empty() )
        {
            outfile__dynamic_array_PV_SST_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PV_SST_relative_weight[0]), _dynamic_array_PV_SST_relative_weight.size()*sizeof(_dynamic_array_PV_SST_relative_weight[0]));
            outfile__dynamic_array_PV_SST_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PV_SST_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV__synaptic_post;
    outfile__dynamic_array_PYR_PV__synaptic_post.open(results_dir + "_dynamic_array_PYR_PV__synaptic_post_3281585282", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV__synaptic_post.is_open())
    {
        if (! _dynamic_array_PYR_PV__synaptic_post.empty() )
        {
            outfile__dynamic_array_PYR_PV__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV__synaptic_post[0]), _dynamic_array_PYR_PV__synaptic_post.size()*sizeof(_dynamic_array_PYR_PV__synaptic_post[0]));
            outfile__dynamic_array_PYR_PV__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV__synaptic_pre;
    outfile__dynamic_array_PYR_PV__synaptic_pre.open(results_dir + "_dynamic_array_PYR_PV__synaptic_pre_2438499042", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PYR_PV__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PYR_PV__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV__synaptic_pre[0]), _dynamic_array_PYR_PV__synaptic_pre.size()*sizeof(_dynamic_array_PYR_PV__synaptic_pre[0]));
            outfile__dynamic_array_PYR_PV__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV_delay;
    outfile__dynamic_array_PYR_PV_delay.open(results_dir + "_dynamic_array_PYR_PV_delay_1575066759", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV_delay.is_open())
    {
        if (! _dynamic_array_PYR_PV_delay.empty() )
        {
            outfile__dynamic_array_PYR_PV_delay.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV_delay[0]), _dynamic_array_PYR_PV_delay.size()*sizeof(_dynamic_array_PYR_PV_delay[0]));
            outfile__dynamic_array_PYR_PV_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV_delay." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV_N_incoming;
    outfile__dynamic_array_PYR_PV_N_incoming.open(results_dir + "_dynamic_array_PYR_PV_N_incoming_3611449111", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV_N_incoming.is_open())
    {
        if (! _dynamic_array_PYR_PV_N_incoming.empty() )
        {
            outfile__dynamic_array_PYR_PV_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV_N_incoming[0]), _dynamic_array_PYR_PV_N_incoming.size()*sizeof(_dynamic_array_PYR_PV_N_incoming[0]));
            outfile__dynamic_array_PYR_PV_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV_N_outgoing;
    outfile__dynamic_array_PYR_PV_N_outgoing.open(results_dir + "_dynamic_array_PYR_PV_N_outgoing_4032702413", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV_N_outgoing.is_open())
    {
        if (! _dynamic_array_PYR_PV_N_outgoing.empty() )
        {
            outfile__dynamic_array_PYR_PV_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV_N_outgoing[0]), _dynamic_array_PYR_PV_N_outgoing.size()*sizeof(_dynamic_array_PYR_PV_N_outgoing[0]));
            outfile__dynamic_array_PYR_PV_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PV_relative_weight;
    outfile__dynamic_array_PYR_PV_relative_weight.open(results_dir + "_dynamic_array_PYR_PV_relative_weight_1045706384", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PV_relative_weight.is_open())
    {
        if (! _dynamic_array_PYR_PV_relative_weight.empty() )
        {
            outfile__dynamic_array_PYR_PV_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PV_relative_weight[0]), _dynamic_array_PYR_PV_relative_weight.size()*sizeof(_dynamic_array_PYR_PV_relative_weight[0]));
            outfile__dynamic_array_PYR_PV_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PV_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR__synaptic_post;
    outfile__dynamic_array_PYR_PYR__synaptic_post.open(results_dir + "_dynamic_array_PYR_PYR__synaptic_post_3405847357", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR__synaptic_post.is_open())
    {
        if (! _dynamic_array_PYR_PYR__synaptic_post.empty() )
        {
            outfile__dynamic_array_PYR_PYR__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR__synaptic_post[0]), _dynamic_array_PYR_PYR__synaptic_post.size()*sizeof(_dynamic_array_PYR_PYR__synaptic_post[0]));
            outfile__dynamic_array_PYR_PYR__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR__synaptic_pre;
    outfile__dynamic_array_PYR_PYR__synaptic_pre.open(results_dir + "_dynamic_array_PYR_PYR__synaptic_pre_1685723311", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PYR_PYR__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PYR_PYR__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR__synaptic_pre[0]), _dynamic_array_PYR_PYR__synaptic_pre.size()*sizeof(_dynamic_array_PYR_PYR__synaptic_pre[0]));
            outfile__dynamic_array_PYR_PYR__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR_delay;
    outfile__dynamic_array_PYR_PYR_delay.open(results_dir + "_dynamic_array_PYR_PYR_delay_2495297592", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR_delay.is_open())
    {
        if (! _dynamic_array_PYR_PYR_delay.empty() )
        {
            outfile__dynamic_array_PYR_PYR_delay.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR_delay[0]), _dynamic_array_PYR_PYR_delay.size()*sizeof(_dynamic_array_PYR_PYR_delay[0]));
            outfile__dynamic_array_PYR_PYR_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR_delay." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR_N_incoming;
    outfile__dynamic_array_PYR_PYR_N_incoming.open(results_dir + "_dynamic_array_PYR_PYR_N_incoming_4241457633", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR_N_incoming.is_open())
    {
        if (! _dynamic_array_PYR_PYR_N_incoming.empty() )
        {
            outfile__dynamic_array_PYR_PYR_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR_N_incoming[0]), _dynamic_array_PYR_PYR_N_incoming.size()*sizeof(_dynamic_array_PYR_PYR_N_incoming[0]));
            outfile__dynamic_array_PYR_PYR_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR_N_outgoing;
    outfile__dynamic_array_PYR_PYR_N_outgoing.open(results_dir + "_dynamic_array_PYR_PYR_N_outgoing_3688100155", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR_N_outgoing.is_open())
    {
        if (! _dynamic_array_PYR_PYR_N_outgoing.empty() )
        {
            outfile__dynamic_array_PYR_PYR_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR_N_outgoing[0]), _dynamic_array_PYR_PYR_N_outgoing.size()*sizeof(_dynamic_array_PYR_PYR_N_outgoing[0]));
            outfile__dynamic_array_PYR_PYR_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PYR_PYR_relative_weight;
    outfile__dynamic_array_PYR_PYR_relative_weight.open(results_dir + "_dynamic_array_PYR_PYR_relative_weight_1703018642", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_PYR_relative_weight.is_open())
    {
        if (! _dynamic_array_PYR_PYR_relative_weight.empty() )
        {
            outfile__dynamic_array_PYR_PYR_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PYR_PYR_relative_weight[0]), _dynamic_array_PYR_PYR_relative_weight.size()*sizeof(_dynamic_array_PYR_PYR_relative_weight[0]));
            outfile__dynamic_array_PYR_PYR_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_PYR_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_PYR_spill__synaptic_post;
    outfile__dynamic_array_PYR_spill__synaptic_post.open(results_dir + "_dynamic_array_PYR_spill__synaptic_post_613649551", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_spill__synaptic_post.is_open())
    {
        if (! _dynamic_array_PYR_spill__synaptic_post.empty() )
        {
            outfile__dynamic_array_PYR_spill__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PYR_spill__synaptic_post[0]), _dynamic_array_PYR_spill__synaptic_post.size()*sizeof(_dynamic_array_PYR_spill__synaptic_post[0]));
            outfile__dynamic_array_PYR_spill__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_spill__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PYR_spill__synaptic_pre;
    outfile__dynamic_array_PYR_spill__synaptic_pre.open(results_dir + "_dynamic_array_PYR_spill__synaptic_pre_603816172", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_spill__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PYR_spill__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PYR_spill__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PYR_spill__synaptic_pre[0]), _dynamic_array_PYR_spill__synaptic_pre.size()*sizeof(_dynamic_array_PYR_spill__synaptic_pre[0]));
            outfile__dynamic_array_PYR_spill__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_spill__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PYR_spill_delay;
    outfile__dynamic_array_PYR_spill_delay.open(results_dir + "_dynamic_array_PYR_spill_delay_328863139", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_spill_delay.is_open())
    {
        if (! _dynamic_array_PYR_spill_delay.empty() )
        {
            outfile__dynamic_array_PYR_spill_delay.write(reinterpret_cast<char*>(&_dynamic_array_PYR_spill_delay[0]), _dynamic_array_PYR_spill_delay.size()*sizeof(_dynamic_array_PYR_spill_delay[0]));
            outfile__dynamic_array_PYR_spill_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_spill_delay." << endl;
    }
    ofstream outfile__dynamic_array_PYR_spill_N_incoming;
    outfile__dynamic_array_PYR_spill_N_incoming.open(results_dir + "_dynamic_array_PYR_spill_N_incoming_3500260648", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_spill_N_incoming.is_open())
    {
        if (! _dynamic_array_PYR_spill_N_incoming.empty() )
        {
            outfile__dynamic_array_PYR_spill_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PYR_spill_N_incoming[0]), _dynamic_array_PYR_spill_N_incoming.size()*sizeof(_dynamic_array_PYR_spill_N_incoming[0]));
            outfile__dynamic_array_PYR_spill_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_spill_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PYR_spill_N_outgoing;
    outfile__dynamic_array_PYR_spill_N_outgoing.open(results_dir + "_dynamic_array_PYR_spill_N_outgoing_4156411378", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_spill_N_outgoing.is_open())
    {
        if (! _dynamic_array_PYR_spill_N_outgoing.empty() )
        {
            outfile__dynamic_array_PYR_spill_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PYR_spill_N_outgoing[0]), _dynamic_array_PYR_spill_N_outgoing.size()*sizeof(_dynamic_array_PYR_spill_N_outgoing[0]));
            outfile__dynamic_array_PYR_spill_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_spill_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST__synaptic_post;
    outfile__dynamic_array_PYR_SST__synaptic_post.open(results_dir + "_dynamic_array_PYR_SST__synaptic_post_1077571810", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST__synaptic_post.is_open())
    {
        if (! _dynamic_array_PYR_SST__synaptic_post.empty() )
        {
            outfile__dynamic_array_PYR_SST__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST__synaptic_post[0]), _dynamic_array_PYR_SST__synaptic_post.size()*sizeof(_dynamic_array_PYR_SST__synaptic_post[0]));
            outfile__dynamic_array_PYR_SST__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST__synaptic_pre;
    outfile__dynamic_array_PYR_SST__synaptic_pre.open(results_dir + "_dynamic_array_PYR_SST__synaptic_pre_3785960949", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST__synaptic_pre.is_open())
    {
        if (! _dynamic_array_PYR_SST__synaptic_pre.empty() )
        {
            outfile__dynamic_array_PYR_SST__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST__synaptic_pre[0]), _dynamic_array_PYR_SST__synaptic_pre.size()*sizeof(_dynamic_array_PYR_SST__synaptic_pre[0]));
            outfile__dynamic_array_PYR_SST__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST_delay;
    outfile__dynamic_array_PYR_SST_delay.open(results_dir + "_dynamic_array_PYR_SST_delay_1596337423", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST_delay.is_open())
    {
        if (! _dynamic_array_PYR_SST_delay.empty() )
        {
            outfile__dynamic_array_PYR_SST_delay.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST_delay[0]), _dynamic_array_PYR_SST_delay.size()*sizeof(_dynamic_array_PYR_SST_delay[0]));
            outfile__dynamic_array_PYR_SST_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST_delay." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST_N_incoming;
    outfile__dynamic_array_PYR_SST_N_incoming.open(results_dir + "_dynamic_array_PYR_SST_N_incoming_1439459324", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST_N_incoming.is_open())
    {
        if (! _dynamic_array_PYR_SST_N_incoming.empty() )
        {
            outfile__dynamic_array_PYR_SST_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST_N_incoming[0]), _dynamic_array_PYR_SST_N_incoming.size()*sizeof(_dynamic_array_PYR_SST_N_incoming[0]));
            outfile__dynamic_array_PYR_SST_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST_N_outgoing;
    outfile__dynamic_array_PYR_SST_N_outgoing.open(results_dir + "_dynamic_array_PYR_SST_N_outgoing_1926240038", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST_N_outgoing.is_open())
    {
        if (! _dynamic_array_PYR_SST_N_outgoing.empty() )
        {
            outfile__dynamic_array_PYR_SST_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST_N_outgoing[0]), _dynamic_array_PYR_SST_N_outgoing.size()*sizeof(_dynamic_array_PYR_SST_N_outgoing[0]));
            outfile__dynamic_array_PYR_SST_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_PYR_SST_relative_weight;
    outfile__dynamic_array_PYR_SST_relative_weight.open(results_dir + "_dynamic_array_PYR_SST_relative_weight_1936061628", ios::binary | ios::out);
    if(outfile__dynamic_array_PYR_SST_relative_weight.is_open())
    {
        if (! _dynamic_array_PYR_SST_relative_weight.empty() )
        {
            outfile__dynamic_array_PYR_SST_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_PYR_SST_relative_weight[0]), _dynamic_array_PYR_SST_relative_weight.size()*sizeof(_dynamic_array_PYR_SST_relative_weight[0]));
            outfile__dynamic_array_PYR_SST_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_PYR_SST_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_record_PYR_t;
    outfile__dynamic_array_record_PYR_t.open(results_dir + "_dynamic_array_record_PYR_t_1508445882", ios::binary | ios::out);
    if(outfile__dynamic_array_record_PYR_t.is_open())
    {
        if (! _dynamic_array_record_PYR_t.empty() )
        {
            outfile__dynamic_array_record_PYR_t.write(reinterpret_cast<char*>(&_dynamic_array_record_PYR_t[0]), _dynamic_array_record_PYR_t.size()*sizeof(_dynamic_array_record_PYR_t[0]));
            outfile__dynamic_array_record_PYR_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_record_PYR_t." << endl;
    }
    ofstream outfile__dynamic_array_record_SST_t;
    outfile__dynamic_array_record_SST_t.open(results_dir + "_dynamic_array_record_SST_t_1970923708", ios::binary | ios::out);
    if(outfile__dynamic_array_record_SST_t.is_open())
    {
        if (! _dynamic_array_record_SST_t.empty() )
        {
            outfile__dynamic_array_record_SST_t.write(reinterpret_cast<char*>(&_dynamic_array_record_SST_t[0]), _dynamic_array_record_SST_t.size()*sizeof(_dynamic_array_record_SST_t[0]));
            outfile__dynamic_array_record_SST_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_record_SST_t." << endl;
    }
    ofstream outfile__dynamic_array_slow_t;
    outfile__dynamic_array_slow_t.open(results_dir + "_dynamic_array_slow_t_3868144008", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_t.is_open())
    {
        if (! _dynamic_array_slow_t.empty() )
        {
            outfile__dynamic_array_slow_t.write(reinterpret_cast<char*>(&_dynamic_array_slow_t[0]), _dynamic_array_slow_t.size()*sizeof(_dynamic_array_slow_t[0]));
            outfile__dynamic_array_slow_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_t." << endl;
    }
    ofstream outfile__dynamic_array_spikes_PV_i;
    outfile__dynamic_array_spikes_PV_i.open(results_dir + "_dynamic_array_spikes_PV_i_2312564908", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_PV_i.is_open())
    {
        if (! _dynamic_array_spikes_PV_i.empty() )
        {
            outfile__dynamic_array_spikes_PV_i.write(reinterpret_cast<char*>(&_dynamic_array_spikes_PV_i[0]), _dynamic_array_spikes_PV_i.size()*sizeof(_dynamic_array_spikes_PV_i[0]));
            outfile__dynamic_array_spikes_PV_i.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_PV_i." << endl;
    }
    ofstream outfile__dynamic_array_spikes_PV_t;
    outfile__dynamic_array_spikes_PV_t.open(results_dir + "_dynamic_array_spikes_PV_t_3939540085", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_PV_t.is_open())
    {
        if (! _dynamic_array_spikes_PV_t.empty() )
        {
            outfile__dynamic_array_spikes_PV_t.write(reinterpret_cast<char*>(&_dynamic_array_spikes_PV_t[0]), _dynamic_array_spikes_PV_t.size()*sizeof(_dynamic_array_spikes_PV_t[0]));
            outfile__dynamic_array_spikes_PV_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_PV_t." << endl;
    }
    ofstream outfile__dynamic_array_spikes_PYR_i;
    outfile__dynamic_array_spikes_PYR_i.open(results_dir + "_dynamic_array_spikes_PYR_i_3760332082", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_PYR_i.is_open())
    {
        if (! _dynamic_array_spikes_PYR_i.empty() )
        {
            outfile__dynamic_array_spikes_PYR_i.write(reinterpret_cast<char*>(&_dynamic_array_spikes_PYR_i[0]), _dynamic_array_spikes_PYR_i.size()*sizeof(_dynamic_array_spikes_PYR_i[0]));
            outfile__dynamic_array_spikes_PYR_i.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_PYR_i." << endl;
    }
    ofstream outfile__dynamic_array_spikes_PYR_t;
    outfile__dynamic_array_spikes_PYR_t.open(results_dir + "_dynamic_array_spikes_PYR_t_2200203755", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_PYR_t.is_open())
    {
        if (! _dynamic_array_spikes_PYR_t.empty() )
        {
            outfile__dynamic_array_spikes_PYR_t.write(reinterpret_cast<char*>(&_dynamic_array_spikes_PYR_t[0]), _dynamic_array_spikes_PYR_t.size()*sizeof(_dynamic_array_spikes_PYR_t[0]));
            outfile__dynamic_array_spikes_PYR_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_PYR_t." << endl;
    }
    ofstream outfile__dynamic_array_spikes_SST_i;
    outfile__dynamic_array_spikes_SST_i.open(results_dir + "_dynamic_array_spikes_SST_i_3434281780", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_SST_i.is_open())
    {
        if (! _dynamic_array_spikes_SST_i.empty() )
        {
            outfile__dynamic_array_spikes_SST_i.write(reinterpret_cast<char*>(&_dynamic_array_spikes_SST_i[0]), _dynamic_array_spikes_SST_i.size()*sizeof(_dynamic_array_spikes_SST_i[0]));
            outfile__dynamic_array_spikes_SST_i.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_SST_i." << endl;
    }
    ofstream outfile__dynamic_array_spikes_SST_t;
    outfile__dynamic_array_spikes_SST_t.open(results_dir + "_dynamic_array_spikes_SST_t_2947848173", ios::binary | ios::out);
    if(outfile__dynamic_array_spikes_SST_t.is_open())
    {
        if (! _dynamic_array_spikes_SST_t.empty() )
        {
            outfile__dynamic_array_spikes_SST_t.write(reinterpret_cast<char*>(&_dynamic_array_spikes_SST_t[0]), _dynamic_array_spikes_SST_t.size()*sizeof(_dynamic_array_spikes_SST_t[0]));
            outfile__dynamic_array_spikes_SST_t.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_spikes_SST_t." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV__synaptic_post;
    outfile__dynamic_array_SST_PV__synaptic_post.open(results_dir + "_dynamic_array_SST_PV__synaptic_post_1917726028", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV__synaptic_post.is_open())
    {
        if (! _dynamic_array_SST_PV__synaptic_post.empty() )
        {
            outfile__dynamic_array_SST_PV__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV__synaptic_post[0]), _dynamic_array_SST_PV__synaptic_post.size()*sizeof(_dynamic_array_SST_PV__synaptic_post[0]));
            outfile__dynamic_array_SST_PV__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV__synaptic_pre;
    outfile__dynamic_array_SST_PV__synaptic_pre.open(results_dir + "_dynamic_array_SST_PV__synaptic_pre_1301831897", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV__synaptic_pre.is_open())
    {
        if (! _dynamic_array_SST_PV__synaptic_pre.empty() )
        {
            outfile__dynamic_array_SST_PV__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV__synaptic_pre[0]), _dynamic_array_SST_PV__synaptic_pre.size()*sizeof(_dynamic_array_SST_PV__synaptic_pre[0]));
            outfile__dynamic_array_SST_PV__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV_delay;
    outfile__dynamic_array_SST_PV_delay.open(results_dir + "_dynamic_array_SST_PV_delay_3318638260", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV_delay.is_open())
    {
        if (! _dynamic_array_SST_PV_delay.empty() )
        {
            outfile__dynamic_array_SST_PV_delay.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV_delay[0]), _dynamic_array_SST_PV_delay.size()*sizeof(_dynamic_array_SST_PV_delay[0]));
            outfile__dynamic_array_SST_PV_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV_delay." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV_N_incoming;
    outfile__dynamic_array_SST_PV_N_incoming.open(results_dir + "_dynamic_array_SST_PV_N_incoming_1385259597", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV_N_incoming.is_open())
    {
        if (! _dynamic_array_SST_PV_N_incoming.empty() )
        {
            outfile__dynamic_array_SST_PV_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV_N_incoming[0]), _dynamic_array_SST_PV_N_incoming.size()*sizeof(_dynamic_array_SST_PV_N_incoming[0]));
            outfile__dynamic_array_SST_PV_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV_N_outgoing;
    outfile__dynamic_array_SST_PV_N_outgoing.open(results_dir + "_dynamic_array_SST_PV_N_outgoing_1972179607", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV_N_outgoing.is_open())
    {
        if (! _dynamic_array_SST_PV_N_outgoing.empty() )
        {
            outfile__dynamic_array_SST_PV_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV_N_outgoing[0]), _dynamic_array_SST_PV_N_outgoing.size()*sizeof(_dynamic_array_SST_PV_N_outgoing[0]));
            outfile__dynamic_array_SST_PV_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_SST_PV_relative_weight;
    outfile__dynamic_array_SST_PV_relative_weight.open(results_dir + "_dynamic_array_SST_PV_relative_weight_1111035406", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PV_relative_weight.is_open())
    {
        if (! _dynamic_array_SST_PV_relative_weight.empty() )
        {
            outfile__dynamic_array_SST_PV_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_SST_PV_relative_weight[0]), _dynamic_array_SST_PV_relative_weight.size()*sizeof(_dynamic_array_SST_PV_relative_weight[0]));
            outfile__dynamic_array_SST_PV_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PV_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR__synaptic_post;
    outfile__dynamic_array_SST_PYR__synaptic_post.open(results_dir + "_dynamic_array_SST_PYR__synaptic_post_3077317539", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR__synaptic_post.is_open())
    {
        if (! _dynamic_array_SST_PYR__synaptic_post.empty() )
        {
            outfile__dynamic_array_SST_PYR__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR__synaptic_post[0]), _dynamic_array_SST_PYR__synaptic_post.size()*sizeof(_dynamic_array_SST_PYR__synaptic_post[0]));
            outfile__dynamic_array_SST_PYR__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR__synaptic_pre;
    outfile__dynamic_array_SST_PYR__synaptic_pre.open(results_dir + "_dynamic_array_SST_PYR__synaptic_pre_3584897377", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR__synaptic_pre.is_open())
    {
        if (! _dynamic_array_SST_PYR__synaptic_pre.empty() )
        {
            outfile__dynamic_array_SST_PYR__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR__synaptic_pre[0]), _dynamic_array_SST_PYR__synaptic_pre.size()*sizeof(_dynamic_array_SST_PYR__synaptic_pre[0]));
            outfile__dynamic_array_SST_PYR__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR_delay;
    outfile__dynamic_array_SST_PYR_delay.open(results_dir + "_dynamic_array_SST_PYR_delay_737375956", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR_delay.is_open())
    {
        if (! _dynamic_array_SST_PYR_delay.empty() )
        {
            outfile__dynamic_array_SST_PYR_delay.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR_delay[0]), _dynamic_array_SST_PYR_delay.size()*sizeof(_dynamic_array_SST_PYR_delay[0]));
            outfile__dynamic_array_SST_PYR_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR_delay." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR_N_incoming;
    outfile__dynamic_array_SST_PYR_N_incoming.open(results_dir + "_dynamic_array_SST_PYR_N_incoming_2012539454", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR_N_incoming.is_open())
    {
        if (! _dynamic_array_SST_PYR_N_incoming.empty() )
        {
            outfile__dynamic_array_SST_PYR_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR_N_incoming[0]), _dynamic_array_SST_PYR_N_incoming.size()*sizeof(_dynamic_array_SST_PYR_N_incoming[0]));
            outfile__dynamic_array_SST_PYR_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR_N_outgoing;
    outfile__dynamic_array_SST_PYR_N_outgoing.open(results_dir + "_dynamic_array_SST_PYR_N_outgoing_1357421284", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR_N_outgoing.is_open())
    {
        if (! _dynamic_array_SST_PYR_N_outgoing.empty() )
        {
            outfile__dynamic_array_SST_PYR_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR_N_outgoing[0]), _dynamic_array_SST_PYR_N_outgoing.size()*sizeof(_dynamic_array_SST_PYR_N_outgoing[0]));
            outfile__dynamic_array_SST_PYR_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR_N_outgoing." << endl;
    }
    ofstream outfile__dynamic_array_SST_PYR_relative_weight;
    outfile__dynamic_array_SST_PYR_relative_weight.open(results_dir + "_dynamic_array_SST_PYR_relative_weight_1917441001", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_PYR_relative_weight.is_open())
    {
        if (! _dynamic_array_SST_PYR_relative_weight.empty() )
        {
            outfile__dynamic_array_SST_PYR_relative_weight.write(reinterpret_cast<char*>(&_dynamic_array_SST_PYR_relative_weight[0]), _dynamic_array_SST_PYR_relative_weight.size()*sizeof(_dynamic_array_SST_PYR_relative_weight[0]));
            outfile__dynamic_array_SST_PYR_relative_weight.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_PYR_relative_weight." << endl;
    }
    ofstream outfile__dynamic_array_SST_spill__synaptic_post;
    outfile__dynamic_array_SST_spill__synaptic_post.open(results_dir + "_dynamic_array_SST_spill__synaptic_post_3813928936", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_spill__synaptic_post.is_open())
    {
        if (! _dynamic_array_SST_spill__synaptic_post.empty() )
        {
            outfile__dynamic_array_SST_spill__synaptic_post.write(reinterpret_cast<char*>(&_dynamic_array_SST_spill__synaptic_post[0]), _dynamic_array_SST_spill__synaptic_post.size()*sizeof(_dynamic_array_SST_spill__synaptic_post[0]));
            outfile__dynamic_array_SST_spill__synaptic_post.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_spill__synaptic_post." << endl;
    }
    ofstream outfile__dynamic_array_SST_spill__synaptic_pre;
    outfile__dynamic_array_SST_spill__synaptic_pre.open(results_dir + "_dynamic_array_SST_spill__synaptic_pre_875975575", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_spill__synaptic_pre.is_open())
    {
        if (! _dynamic_array_SST_spill__synaptic_pre.empty() )
        {
            outfile__dynamic_array_SST_spill__synaptic_pre.write(reinterpret_cast<char*>(&_dynamic_array_SST_spill__synaptic_pre[0]), _dynamic_array_SST_spill__synaptic_pre.size()*sizeof(_dynamic_array_SST_spill__synaptic_pre[0]));
            outfile__dynamic_array_SST_spill__synaptic_pre.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_spill__synaptic_pre." << endl;
    }
    ofstream outfile__dynamic_array_SST_spill_delay;
    outfile__dynamic_array_SST_spill_delay.open(results_dir + "_dynamic_array_SST_spill_delay_1882546844", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_spill_delay.is_open())
    {
        if (! _dynamic_array_SST_spill_delay.empty() )
        {
            outfile__dynamic_array_SST_spill_delay.write(reinterpret_cast<char*>(&_dynamic_array_SST_spill_delay[0]), _dynamic_array_SST_spill_delay.size()*sizeof(_dynamic_array_SST_spill_delay[0]));
            outfile__dynamic_array_SST_spill_delay.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_spill_delay." << endl;
    }
    ofstream outfile__dynamic_array_SST_spill_N_incoming;
    outfile__dynamic_array_SST_spill_N_incoming.open(results_dir + "_dynamic_array_SST_spill_N_incoming_207705875", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_spill_N_incoming.is_open())
    {
        if (! _dynamic_array_SST_spill_N_incoming.empty() )
        {
            outfile__dynamic_array_SST_spill_N_incoming.write(reinterpret_cast<char*>(&_dynamic_array_SST_spill_N_incoming[0]), _dynamic_array_SST_spill_N_incoming.size()*sizeof(_dynamic_array_SST_spill_N_incoming[0]));
            outfile__dynamic_array_SST_spill_N_incoming.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_spill_N_incoming." << endl;
    }
    ofstream outfile__dynamic_array_SST_spill_N_outgoing;
    outfile__dynamic_array_SST_spill_N_outgoing.open(results_dir + "_dynamic_array_SST_spill_N_outgoing_729622473", ios::binary | ios::out);
    if(outfile__dynamic_array_SST_spill_N_outgoing.is_open())
    {
        if (! _dynamic_array_SST_spill_N_outgoing.empty() )
        {
            outfile__dynamic_array_SST_spill_N_outgoing.write(reinterpret_cast<char*>(&_dynamic_array_SST_spill_N_outgoing[0]), _dynamic_array_SST_spill_N_outgoing.size()*sizeof(_dynamic_array_SST_spill_N_outgoing[0]));
            outfile__dynamic_array_SST_spill_N_outgoing.close();
        }
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_SST_spill_N_outgoing." << endl;
    }

    ofstream outfile__dynamic_array_block_PV_block_2AB;
    outfile__dynamic_array_block_PV_block_2AB.open(results_dir + "_dynamic_array_block_PV_block_2AB_2315859266", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PV_block_2AB.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PV_block_2AB.n; n++)
        {
            if (! _dynamic_array_block_PV_block_2AB(n).empty())
            {
                outfile__dynamic_array_block_PV_block_2AB.write(reinterpret_cast<char*>(&_dynamic_array_block_PV_block_2AB(n, 0)), _dynamic_array_block_PV_block_2AB.m*sizeof(_dynamic_array_block_PV_block_2AB(0, 0)));
            }
        }
        outfile__dynamic_array_block_PV_block_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PV_block_2AB." << endl;
    }
    ofstream outfile__dynamic_array_block_PV_block_2CD;
    outfile__dynamic_array_block_PV_block_2CD.open(results_dir + "_dynamic_array_block_PV_block_2CD_1365046005", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PV_block_2CD.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PV_block_2CD.n; n++)
        {
            if (! _dynamic_array_block_PV_block_2CD(n).empty())
            {
                outfile__dynamic_array_block_PV_block_2CD.write(reinterpret_cast<char*>(&_dynamic_array_block_PV_block_2CD(n, 0)), _dynamic_array_block_PV_block_2CD.m*sizeof(_dynamic_array_block_PV_block_2CD(0, 0)));
            }
        }
        outfile__dynamic_array_block_PV_block_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PV_block_2CD." << endl;
    }
    ofstream outfile__dynamic_array_block_PV_block_tonic;
    outfile__dynamic_array_block_PV_block_tonic.open(results_dir + "_dynamic_array_block_PV_block_tonic_329800510", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PV_block_tonic.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PV_block_tonic.n; n++)
        {
            if (! _dynamic_array_block_PV_block_tonic(n).empty())
            {
                outfile__dynamic_array_block_PV_block_tonic.write(reinterpret_cast<char*>(&_dynamic_array_block_PV_block_tonic(n, 0)), _dynamic_array_block_PV_block_tonic.m*sizeof(_dynamic_array_block_PV_block_tonic(0, 0)));
            }
        }
        outfile__dynamic_array_block_PV_block_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PV_block_tonic." << endl;
    }
    ofstream outfile__dynamic_array_block_PYR_block_2AB;
    outfile__dynamic_array_block_PYR_block_2AB.open(results_dir + "_dynamic_array_block_PYR_block_2AB_2068626812", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PYR_block_2AB.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PYR_block_2AB.n; n++)
        {
            if (! _dynamic_array_block_PYR_block_2AB(n).empty())
            {
                outfile__dynamic_array_block_PYR_block_2AB.write(reinterpret_cast<char*>(&_dynamic_array_block_PYR_block_2AB(n, 0)), _dynamic_array_block_PYR_block_2AB.m*sizeof(_dynamic_array_block_PYR_block_2AB(0, 0)));
            }
        }
        outfile__dynamic_array_block_PYR_block_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PYR_block_2AB." << endl;
    }
    ofstream outfile__dynamic_array_block_PYR_block_2CD;
    outfile__dynamic_array_block_PYR_block_2CD.open(results_dir + "_dynamic_array_block_PYR_block_2CD_2686024395", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PYR_block_2CD.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PYR_block_2CD.n; n++)
        {
            if (! _dynamic_array_block_PYR_block_2CD(n).empty())
            {
                outfile__dynamic_array_block_PYR_block_2CD.write(reinterpret_cast<char*>(&_dynamic_array_block_PYR_block_2CD(n, 0)), _dynamic_array_block_PYR_block_2CD.m*sizeof(_dynamic_array_block_PYR_block_2CD(0, 0)));
            }
        }
        outfile__dynamic_array_block_PYR_block_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PYR_block_2CD." << endl;
    }
    ofstream outfile__dynamic_array_block_PYR_block_tonic;
    outfile__dynamic_array_block_PYR_block_tonic.open(results_dir + "_dynamic_array_block_PYR_block_tonic_2970532372", ios::binary | ios::out);
    if(outfile__dynamic_array_block_PYR_block_tonic.is_open())
    {
        for (int n=0; n<_dynamic_array_block_PYR_block_tonic.n; n++)
        {
            if (! _dynamic_array_block_PYR_block_tonic(n).empty())
            {
                outfile__dynamic_array_block_PYR_block_tonic.write(reinterpret_cast<char*>(&_dynamic_array_block_PYR_block_tonic(n, 0)), _dynamic_array_block_PYR_block_tonic.m*sizeof(_dynamic_array_block_PYR_block_tonic(0, 0)));
            }
        }
        outfile__dynamic_array_block_PYR_block_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_PYR_block_tonic." << endl;
    }
    ofstream outfile__dynamic_array_block_SST_block_2AB;
    outfile__dynamic_array_block_SST_block_2AB.open(results_dir + "_dynamic_array_block_SST_block_2AB_3288658832", ios::binary | ios::out);
    if(outfile__dynamic_array_block_SST_block_2AB.is_open())
    {
        for (int n=0; n<_dynamic_array_block_SST_block_2AB.n; n++)
        {
            if (! _dynamic_array_block_SST_block_2AB(n).empty())
            {
                outfile__dynamic_array_block_SST_block_2AB.write(reinterpret_cast<char*>(&_dynamic_array_block_SST_block_2AB(n, 0)), _dynamic_array_block_SST_block_2AB.m*sizeof(_dynamic_array_block_SST_block_2AB(0, 0)));
            }
        }
        outfile__dynamic_array_block_SST_block_2AB.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_SST_block_2AB." << endl;
    }
    ofstream outfile__dynamic_array_block_SST_block_2CD;
    outfile__dynamic_array_block_SST_block_2CD.open(results_dir + "_dynamic_array_block_SST_block_2CD_525415463", ios::binary | ios::out);
    if(outfile__dynamic_array_block_SST_block_2CD.is_open())
    {
        for (int n=0; n<_dynamic_array_block_SST_block_2CD.n; n++)
        {
            if (! _dynamic_array_block_SST_block_2CD(n).empty())
            {
                outfile__dynamic_array_block_SST_block_2CD.write(reinterpret_cast<char*>(&_dynamic_array_block_SST_block_2CD(n, 0)), _dynamic_array_block_SST_block_2CD.m*sizeof(_dynamic_array_block_SST_block_2CD(0, 0)));
            }
        }
        outfile__dynamic_array_block_SST_block_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_SST_block_2CD." << endl;
    }
    ofstream outfile__dynamic_array_block_SST_block_tonic;
    outfile__dynamic_array_block_SST_block_tonic.open(results_dir + "_dynamic_array_block_SST_block_tonic_3533821227", ios::binary | ios::out);
    if(outfile__dynamic_array_block_SST_block_tonic.is_open())
    {
        for (int n=0; n<_dynamic_array_block_SST_block_tonic.n; n++)
        {
            if (! _dynamic_array_block_SST_block_tonic(n).empty())
            {
                outfile__dynamic_array_block_SST_block_tonic.write(reinterpret_cast<char*>(&_dynamic_array_block_SST_block_tonic(n, 0)), _dynamic_array_block_SST_block_tonic.m*sizeof(_dynamic_array_block_SST_block_tonic(0, 0)));
            }
        }
        outfile__dynamic_array_block_SST_block_tonic.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_block_SST_block_tonic." << endl;
    }
    ofstream outfile__dynamic_array_lfp_signal;
    outfile__dynamic_array_lfp_signal.open(results_dir + "_dynamic_array_lfp_signal_4151624026", ios::binary | ios::out);
    if(outfile__dynamic_array_lfp_signal.is_open())
    {
        for (int n=0; n<_dynamic_array_lfp_signal.n; n++)
        {
            if (! _dynamic_array_lfp_signal(n).empty())
            {
                outfile__dynamic_array_lfp_signal.write(reinterpret_cast<char*>(&_dynamic_array_lfp_signal(n, 0)), _dynamic_array_lfp_signal.m*sizeof(_dynamic_array_lfp_signal(0, 0)));
            }
        }
        outfile__dynamic_array_lfp_signal.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_lfp_signal." << endl;
    }
    ofstream outfile__dynamic_array_record_PYR_I_NMDA;
    outfile__dynamic_array_record_PYR_I_NMDA.open(results_dir + "_dynamic_array_record_PYR_I_NMDA_622861146", ios::binary | ios::out);
    if(outfile__dynamic_array_record_PYR_I_NMDA.is_open())
    {
        for (int n=0; n<_dynamic_array_record_PYR_I_NMDA.n; n++)
        {
            if (! _dynamic_array_record_PYR_I_NMDA(n).empty())
            {
                outfile__dynamic_array_record_PYR_I_NMDA.write(reinterpret_cast<char*>(&_dynamic_array_record_PYR_I_NMDA(n, 0)), _dynamic_array_record_PYR_I_NMDA.m*sizeof(_dynamic_array_record_PYR_I_NMDA(0, 0)));
            }
        }
        outfile__dynamic_array_record_PYR_I_NMDA.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_record_PYR_I_NMDA." << endl;
    }
    ofstream outfile__dynamic_array_record_PYR_v;
    outfile__dynamic_array_record_PYR_v.open(results_dir + "_dynamic_array_record_PYR_v_3085397910", ios::binary | ios::out);
    if(outfile__dynamic_array_record_PYR_v.is_open())
    {
        for (int n=0; n<_dynamic_array_record_PYR_v.n; n++)
        {
            if (! _dynamic_array_record_PYR_v(n).empty())
            {
                outfile__dynamic_array_record_PYR_v.write(reinterpret_cast<char*>(&_dynamic_array_record_PYR_v(n, 0)), _dynamic_array_record_PYR_v.m*sizeof(_dynamic_array_record_PYR_v(0, 0)));
            }
        }
        outfile__dynamic_array_record_PYR_v.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_record_PYR_v." << endl;
    }
    ofstream outfile__dynamic_array_record_SST_block_2CD;
    outfile__dynamic_array_record_SST_block_2CD.open(results_dir + "_dynamic_array_record_SST_block_2CD_2460875177", ios::binary | ios::out);
    if(outfile__dynamic_array_record_SST_block_2CD.is_open())
    {
        for (int n=0; n<_dynamic_array_record_SST_block_2CD.n; n++)
        {
            if (! _dynamic_array_record_SST_block_2CD(n).empty())
            {
                outfile__dynamic_array_record_SST_block_2CD.write(reinterpret_cast<char*>(&_dynamic_array_record_SST_block_2CD(n, 0)), _dynamic_array_record_SST_block_2CD.m*sizeof(_dynamic_array_record_SST_block_2CD(0, 0)));
            }
        }
        outfile__dynamic_array_record_SST_block_2CD.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_record_SST_block_2CD." << endl;
    }
    ofstream outfile__dynamic_array_slow_adapted;
    outfile__dynamic_array_slow_adapted.open(results_dir + "_dynamic_array_slow_adapted_2943768116", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_adapted.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_adapted.n; n++)
        {
            if (! _dynamic_array_slow_adapted(n).empty())
            {
                outfile__dynamic_array_slow_adapted.write(reinterpret_cast<char*>(&_dynamic_array_slow_adapted(n, 0)), _dynamic_array_slow_adapted.m*sizeof(_dynamic_array_slow_adapted(0, 0)));
            }
        }
        outfile__dynamic_array_slow_adapted.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_adapted." << endl;
    }
    ofstream outfile__dynamic_array_slow_adapted_translation;
    outfile__dynamic_array_slow_adapted_translation.open(results_dir + "_dynamic_array_slow_adapted_translation_2914669935", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_adapted_translation.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_adapted_translation.n; n++)
        {
            if (! _dynamic_array_slow_adapted_translation(n).empty())
            {
                outfile__dynamic_array_slow_adapted_translation.write(reinterpret_cast<char*>(&_dynamic_array_slow_adapted_translation(n, 0)), _dynamic_array_slow_adapted_translation.m*sizeof(_dynamic_array_slow_adapted_translation(0, 0)));
            }
        }
        outfile__dynamic_array_slow_adapted_translation.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_adapted_translation." << endl;
    }
    ofstream outfile__dynamic_array_slow_adenosine;
    outfile__dynamic_array_slow_adenosine.open(results_dir + "_dynamic_array_slow_adenosine_424940346", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_adenosine.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_adenosine.n; n++)
        {
            if (! _dynamic_array_slow_adenosine(n).empty())
            {
                outfile__dynamic_array_slow_adenosine.write(reinterpret_cast<char*>(&_dynamic_array_slow_adenosine(n, 0)), _dynamic_array_slow_adenosine.m*sizeof(_dynamic_array_slow_adenosine(0, 0)));
            }
        }
        outfile__dynamic_array_slow_adenosine.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_adenosine." << endl;
    }
    ofstream outfile__dynamic_array_slow_akt;
    outfile__dynamic_array_slow_akt.open(results_dir + "_dynamic_array_slow_akt_684818651", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_akt.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_akt.n; n++)
        {
            if (! _dynamic_array_slow_akt(n).empty())
            {
                outfile__dynamic_array_slow_akt.write(reinterpret_cast<char*>(&_dynamic_array_slow_akt(n, 0)), _dynamic_array_slow_akt.m*sizeof(_dynamic_array_slow_akt(0, 0)));
            }
        }
        outfile__dynamic_array_slow_akt.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_akt." << endl;
    }
    ofstream outfile__dynamic_array_slow_ampa_throughput;
    outfile__dynamic_array_slow_ampa_throughput.open(results_dir + "_dynamic_array_slow_ampa_throughput_2617678529", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_ampa_throughput.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_ampa_throughput.n; n++)
        {
            if (! _dynamic_array_slow_ampa_throughput(n).empty())
            {
                outfile__dynamic_array_slow_ampa_throughput.write(reinterpret_cast<char*>(&_dynamic_array_slow_ampa_throughput(n, 0)), _dynamic_array_slow_ampa_throughput.m*sizeof(_dynamic_array_slow_ampa_throughput(0, 0)));
            }
        }
        outfile__dynamic_array_slow_ampa_throughput.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_ampa_throughput." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_1;
    outfile__dynamic_array_slow_assembly_1.open(results_dir + "_dynamic_array_slow_assembly_1_787326335", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_1.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_1.n; n++)
        {
            if (! _dynamic_array_slow_assembly_1(n).empty())
            {
                outfile__dynamic_array_slow_assembly_1.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_1(n, 0)), _dynamic_array_slow_assembly_1.m*sizeof(_dynamic_array_slow_assembly_1(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_1.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_1." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_2;
    outfile__dynamic_array_slow_assembly_2.open(results_dir + "_dynamic_array_slow_assembly_2_3085235397", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_2.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_2.n; n++)
        {
            if (! _dynamic_array_slow_assembly_2(n).empty())
            {
                outfile__dynamic_array_slow_assembly_2.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_2(n, 0)), _dynamic_array_slow_assembly_2.m*sizeof(_dynamic_array_slow_assembly_2(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_2.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_2." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_3;
    outfile__dynamic_array_slow_assembly_3.open(results_dir + "_dynamic_array_slow_assembly_3_3236152403", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_3.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_3.n; n++)
        {
            if (! _dynamic_array_slow_assembly_3(n).empty())
            {
                outfile__dynamic_array_slow_assembly_3.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_3(n, 0)), _dynamic_array_slow_assembly_3.m*sizeof(_dynamic_array_slow_assembly_3(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_3.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_3." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_4;
    outfile__dynamic_array_slow_assembly_4.open(results_dir + "_dynamic_array_slow_assembly_4_1585926640", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_4.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_4.n; n++)
        {
            if (! _dynamic_array_slow_assembly_4(n).empty())
            {
                outfile__dynamic_array_slow_assembly_4.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_4(n, 0)), _dynamic_array_slow_assembly_4.m*sizeof(_dynamic_array_slow_assembly_4(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_4.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_4." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_5;
    outfile__dynamic_array_slow_assembly_5.open(results_dir + "_dynamic_array_slow_assembly_5_696279398", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_5.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_5.n; n++)
        {
            if (! _dynamic_array_slow_assembly_5(n).empty())
            {
                outfile__dynamic_array_slow_assembly_5.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_5(n, 0)), _dynamic_array_slow_assembly_5.m*sizeof(_dynamic_array_slow_assembly_5(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_5.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_5." << endl;
    }
    ofstream outfile__dynamic_array_slow_assembly_6;
    outfile__dynamic_array_slow_assembly_6.open(results_dir + "_dynamic_array_slow_assembly_6_2961780956", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_assembly_6.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_assembly_6.n; n++)
        {
            if (! _dynamic_array_slow_assembly_6(n).empty())
            {
                outfile__dynamic_array_slow_assembly_6.write(reinterpret_cast<char*>(&_dynamic_array_slow_assembly_6(n, 0)), _dynamic_array_slow_assembly_6.m*sizeof(_dynamic_array_slow_assembly_6(0, 0)));
            }
        }
        outfile__dynamic_array_slow_assembly_6.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_assembly_6." << endl;
    }
    ofstream outfile__dynamic_array_slow_bdnf;
    outfile__dynamic_array_slow_bdnf.open(results_dir + "_dynamic_array_slow_bdnf_3460227892", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_bdnf.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_bdnf.n; n++)
        {
            if (! _dynamic_array_slow_bdnf(n).empty())
            {
                outfile__dynamic_array_slow_bdnf.write(reinterpret_cast<char*>(&_dynamic_array_slow_bdnf(n, 0)), _dynamic_array_slow_bdnf.m*sizeof(_dynamic_array_slow_bdnf(0, 0)));
            }
        }
        outfile__dynamic_array_slow_bdnf.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_bdnf." << endl;
    }
    ofstream outfile__dynamic_array_slow_bdnf_store;
    outfile__dynamic_array_slow_bdnf_store.open(results_dir + "_dynamic_array_slow_bdnf_store_238385287", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_bdnf_store.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_bdnf_store.n; n++)
        {
            if (! _dynamic_array_slow_bdnf_store(n).empty())
            {
                outfile__dynamic_array_slow_bdnf_store.write(reinterpret_cast<char*>(&_dynamic_array_slow_bdnf_store(n, 0)), _dynamic_array_slow_bdnf_store.m*sizeof(_dynamic_array_slow_bdnf_store(0, 0)));
            }
        }
        outfile__dynamic_array_slow_bdnf_store.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_bdnf_store." << endl;
    }
    ofstream outfile__dynamic_array_slow_brake;
    outfile__dynamic_array_slow_brake.open(results_dir + "_dynamic_array_slow_brake_86016319", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_brake.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_brake.n; n++)
        {
            if (! _dynamic_array_slow_brake(n).empty())
            {
                outfile__dynamic_array_slow_brake.write(reinterpret_cast<char*>(&_dynamic_array_slow_brake(n, 0)), _dynamic_array_slow_brake.m*sizeof(_dynamic_array_slow_brake(0, 0)));
            }
        }
        outfile__dynamic_array_slow_brake.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_brake." << endl;
    }
    ofstream outfile__dynamic_array_slow_drug_level;
    outfile__dynamic_array_slow_drug_level.open(results_dir + "_dynamic_array_slow_drug_level_1055555990", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_drug_level.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_drug_level.n; n++)
        {
            if (! _dynamic_array_slow_drug_level(n).empty())
            {
                outfile__dynamic_array_slow_drug_level.write(reinterpret_cast<char*>(&_dynamic_array_slow_drug_level(n, 0)), _dynamic_array_slow_drug_level.m*sizeof(_dynamic_array_slow_drug_level(0, 0)));
            }
        }
        outfile__dynamic_array_slow_drug_level.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_drug_level." << endl;
    }
    ofstream outfile__dynamic_array_slow_erk;
    outfile__dynamic_array_slow_erk.open(results_dir + "_dynamic_array_slow_erk_969968874", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_erk.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_erk.n; n++)
        {
            if (! _dynamic_array_slow_erk(n).empty())
            {
                outfile__dynamic_array_slow_erk.write(reinterpret_cast<char*>(&_dynamic_array_slow_erk(n, 0)), _dynamic_array_slow_erk.m*sizeof(_dynamic_array_slow_erk(0, 0)));
            }
        }
        outfile__dynamic_array_slow_erk.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_erk." << endl;
    }
    ofstream outfile__dynamic_array_slow_gaba;
    outfile__dynamic_array_slow_gaba.open(results_dir + "_dynamic_array_slow_gaba_3455716162", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_gaba.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_gaba.n; n++)
        {
            if (! _dynamic_array_slow_gaba(n).empty())
            {
                outfile__dynamic_array_slow_gaba.write(reinterpret_cast<char*>(&_dynamic_array_slow_gaba(n, 0)), _dynamic_array_slow_gaba.m*sizeof(_dynamic_array_slow_gaba(0, 0)));
            }
        }
        outfile__dynamic_array_slow_gaba.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_gaba." << endl;
    }
    ofstream outfile__dynamic_array_slow_gaba_tissue;
    outfile__dynamic_array_slow_gaba_tissue.open(results_dir + "_dynamic_array_slow_gaba_tissue_859649888", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_gaba_tissue.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_gaba_tissue.n; n++)
        {
            if (! _dynamic_array_slow_gaba_tissue(n).empty())
            {
                outfile__dynamic_array_slow_gaba_tissue.write(reinterpret_cast<char*>(&_dynamic_array_slow_gaba_tissue(n, 0)), _dynamic_array_slow_gaba_tissue.m*sizeof(_dynamic_array_slow_gaba_tissue(0, 0)));
            }
        }
        outfile__dynamic_array_slow_gaba_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_gaba_tissue." << endl;
    }
    ofstream outfile__dynamic_array_slow_glutamate;
    outfile__dynamic_array_slow_glutamate.open(results_dir + "_dynamic_array_slow_glutamate_3455121816", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_glutamate.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_glutamate.n; n++)
        {
            if (! _dynamic_array_slow_glutamate(n).empty())
            {
                outfile__dynamic_array_slow_glutamate.write(reinterpret_cast<char*>(&_dynamic_array_slow_glutamate(n, 0)), _dynamic_array_slow_glutamate.m*sizeof(_dynamic_array_slow_glutamate(0, 0)));
            }
        }
        outfile__dynamic_array_slow_glutamate.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_glutamate." << endl;
    }
    ofstream outfile__dynamic_array_slow_glutamate_cycling;
    outfile__dynamic_array_slow_glutamate_cycling.open(results_dir + "_dynamic_array_slow_glutamate_cycling_3054491156", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_glutamate_cycling.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_glutamate_cycling.n; n++)
        {
            if (! _dynamic_array_slow_glutamate_cycling(n).empty())
            {
                outfile__dynamic_array_slow_glutamate_cycling.write(reinterpret_cast<char*>(&_dynamic_array_slow_glutamate_cycling(n, 0)), _dynamic_array_slow_glutamate_cycling.m*sizeof(_dynamic_array_slow_glutamate_cycling(0, 0)));
            }
        }
        outfile__dynamic_array_slow_glutamate_cycling.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_glutamate_cycling." << endl;
    }
    ofstream outfile__dynamic_array_slow_glutamate_dialysate;
    outfile__dynamic_array_slow_glutamate_dialysate.open(results_dir + "_dynamic_array_slow_glutamate_dialysate_1058473176", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_glutamate_dialysate.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_glutamate_dialysate.n; n++)
        {
            if (! _dynamic_array_slow_glutamate_dialysate(n).empty())
            {
                outfile__dynamic_array_slow_glutamate_dialysate.write(reinterpret_cast<char*>(&_dynamic_array_slow_glutamate_dialysate(n, 0)), _dynamic_array_slow_glutamate_dialysate.m*sizeof(_dynamic_array_slow_glutamate_dialysate(0, 0)));
            }
        }
        outfile__dynamic_array_slow_glutamate_dialysate.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_glutamate_dialysate." << endl;
    }
    ofstream outfile__dynamic_array_slow_glx_tissue;
    outfile__dynamic_array_slow_glx_tissue.open(results_dir + "_dynamic_array_slow_glx_tissue_1417299786", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_glx_tissue.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_glx_tissue.n; n++)
        {
            if (! _dynamic_array_slow_glx_tissue(n).empty())
            {
                outfile__dynamic_array_slow_glx_tissue.write(reinterpret_cast<char*>(&_dynamic_array_slow_glx_tissue(n, 0)), _dynamic_array_slow_glx_tissue.m*sizeof(_dynamic_array_slow_glx_tissue(0, 0)));
            }
        }
        outfile__dynamic_array_slow_glx_tissue.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_glx_tissue." << endl;
    }
    ofstream outfile__dynamic_array_slow_inflammation;
    outfile__dynamic_array_slow_inflammation.open(results_dir + "_dynamic_array_slow_inflammation_642780105", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_inflammation.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_inflammation.n; n++)
        {
            if (! _dynamic_array_slow_inflammation(n).empty())
            {
                outfile__dynamic_array_slow_inflammation.write(reinterpret_cast<char*>(&_dynamic_array_slow_inflammation(n, 0)), _dynamic_array_slow_inflammation.m*sizeof(_dynamic_array_slow_inflammation(0, 0)));
            }
        }
        outfile__dynamic_array_slow_inflammation.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_inflammation." << endl;
    }
    ofstream outfile__dynamic_array_slow_inhibition_gain;
    outfile__dynamic_array_slow_inhibition_gain.open(results_dir + "_dynamic_array_slow_inhibition_gain_1002413222", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_inhibition_gain.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_inhibition_gain.n; n++)
        {
            if (! _dynamic_array_slow_inhibition_gain(n).empty())
            {
                outfile__dynamic_array_slow_inhibition_gain.write(reinterpret_cast<char*>(&_dynamic_array_slow_inhibition_gain(n, 0)), _dynamic_array_slow_inhibition_gain.m*sizeof(_dynamic_array_slow_inhibition_gain(0, 0)));
            }
        }
        outfile__dynamic_array_slow_inhibition_gain.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_inhibition_gain." << endl;
    }
    ofstream outfile__dynamic_array_slow_made;
    outfile__dynamic_array_slow_made.open(results_dir + "_dynamic_array_slow_made_4084238521", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_made.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_made.n; n++)
        {
            if (! _dynamic_array_slow_made(n).empty())
            {
                outfile__dynamic_array_slow_made.write(reinterpret_cast<char*>(&_dynamic_array_slow_made(n, 0)), _dynamic_array_slow_made.m*sizeof(_dynamic_array_slow_made(0, 0)));
            }
        }
        outfile__dynamic_array_slow_made.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_made." << endl;
    }
    ofstream outfile__dynamic_array_slow_mtorc1;
    outfile__dynamic_array_slow_mtorc1.open(results_dir + "_dynamic_array_slow_mtorc1_4007390516", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_mtorc1.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_mtorc1.n; n++)
        {
            if (! _dynamic_array_slow_mtorc1(n).empty())
            {
                outfile__dynamic_array_slow_mtorc1.write(reinterpret_cast<char*>(&_dynamic_array_slow_mtorc1(n, 0)), _dynamic_array_slow_mtorc1.m*sizeof(_dynamic_array_slow_mtorc1(0, 0)));
            }
        }
        outfile__dynamic_array_slow_mtorc1.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_mtorc1." << endl;
    }
    ofstream outfile__dynamic_array_slow_mushroom;
    outfile__dynamic_array_slow_mushroom.open(results_dir + "_dynamic_array_slow_mushroom_2207944364", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_mushroom.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_mushroom.n; n++)
        {
            if (! _dynamic_array_slow_mushroom(n).empty())
            {
                outfile__dynamic_array_slow_mushroom.write(reinterpret_cast<char*>(&_dynamic_array_slow_mushroom(n, 0)), _dynamic_array_slow_mushroom.m*sizeof(_dynamic_array_slow_mushroom(0, 0)));
            }
        }
        outfile__dynamic_array_slow_mushroom.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_mushroom." << endl;
    }
    ofstream outfile__dynamic_array_slow_old_stable;
    outfile__dynamic_array_slow_old_stable.open(results_dir + "_dynamic_array_slow_old_stable_2503524122", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_old_stable.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_old_stable.n; n++)
        {
            if (! _dynamic_array_slow_old_stable(n).empty())
            {
                outfile__dynamic_array_slow_old_stable.write(reinterpret_cast<char*>(&_dynamic_array_slow_old_stable(n, 0)), _dynamic_array_slow_old_stable.m*sizeof(_dynamic_array_slow_old_stable(0, 0)));
            }
        }
        outfile__dynamic_array_slow_old_stable.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_old_stable." << endl;
    }
    ofstream outfile__dynamic_array_slow_old_transient;
    outfile__dynamic_array_slow_old_transient.open(results_dir + "_dynamic_array_slow_old_transient_974066897", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_old_transient.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_old_transient.n; n++)
        {
            if (! _dynamic_array_slow_old_transient(n).empty())
            {
                outfile__dynamic_array_slow_old_transient.write(reinterpret_cast<char*>(&_dynamic_array_slow_old_transient(n, 0)), _dynamic_array_slow_old_transient.m*sizeof(_dynamic_array_slow_old_transient(0, 0)));
            }
        }
        outfile__dynamic_array_slow_old_transient.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_old_transient." << endl;
    }
    ofstream outfile__dynamic_array_slow_p70s6k;
    outfile__dynamic_array_slow_p70s6k.open(results_dir + "_dynamic_array_slow_p70s6k_2417933008", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_p70s6k.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_p70s6k.n; n++)
        {
            if (! _dynamic_array_slow_p70s6k(n).empty())
            {
                outfile__dynamic_array_slow_p70s6k.write(reinterpret_cast<char*>(&_dynamic_array_slow_p70s6k(n, 0)), _dynamic_array_slow_p70s6k.m*sizeof(_dynamic_array_slow_p70s6k(0, 0)));
            }
        }
        outfile__dynamic_array_slow_p70s6k.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_p70s6k." << endl;
    }
    ofstream outfile__dynamic_array_slow_p_eef2;
    outfile__dynamic_array_slow_p_eef2.open(results_dir + "_dynamic_array_slow_p_eef2_1965560330", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_p_eef2.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_p_eef2.n; n++)
        {
            if (! _dynamic_array_slow_p_eef2(n).empty())
            {
                outfile__dynamic_array_slow_p_eef2.write(reinterpret_cast<char*>(&_dynamic_array_slow_p_eef2(n, 0)), _dynamic_array_slow_p_eef2.m*sizeof(_dynamic_array_slow_p_eef2(0, 0)));
            }
        }
        outfile__dynamic_array_slow_p_eef2.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_p_eef2." << endl;
    }
    ofstream outfile__dynamic_array_slow_protein_labile;
    outfile__dynamic_array_slow_protein_labile.open(results_dir + "_dynamic_array_slow_protein_labile_1566760635", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_protein_labile.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_protein_labile.n; n++)
        {
            if (! _dynamic_array_slow_protein_labile(n).empty())
            {
                outfile__dynamic_array_slow_protein_labile.write(reinterpret_cast<char*>(&_dynamic_array_slow_protein_labile(n, 0)), _dynamic_array_slow_protein_labile.m*sizeof(_dynamic_array_slow_protein_labile(0, 0)));
            }
        }
        outfile__dynamic_array_slow_protein_labile.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_protein_labile." << endl;
    }
    ofstream outfile__dynamic_array_slow_protein_stable;
    outfile__dynamic_array_slow_protein_stable.open(results_dir + "_dynamic_array_slow_protein_stable_419575304", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_protein_stable.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_protein_stable.n; n++)
        {
            if (! _dynamic_array_slow_protein_stable(n).empty())
            {
                outfile__dynamic_array_slow_protein_stable.write(reinterpret_cast<char*>(&_dynamic_array_slow_protein_stable(n, 0)), _dynamic_array_slow_protein_stable.m*sizeof(_dynamic_array_slow_protein_stable(0, 0)));
            }
        }
        outfile__dynamic_array_slow_protein_stable.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_protein_stable." << endl;
    }
    ofstream outfile__dynamic_array_slow_pyr_rate;
    outfile__dynamic_array_slow_pyr_rate.open(results_dir + "_dynamic_array_slow_pyr_rate_3601471923", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_pyr_rate.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_pyr_rate.n; n++)
        {
            if (! _dynamic_array_slow_pyr_rate(n).empty())
            {
                outfile__dynamic_array_slow_pyr_rate.write(reinterpret_cast<char*>(&_dynamic_array_slow_pyr_rate(n, 0)), _dynamic_array_slow_pyr_rate.m*sizeof(_dynamic_array_slow_pyr_rate(0, 0)));
            }
        }
        outfile__dynamic_array_slow_pyr_rate.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_pyr_rate." << endl;
    }
    ofstream outfile__dynamic_array_slow_resting;
    outfile__dynamic_array_slow_resting.open(results_dir + "_dynamic_array_slow_resting_3378374693", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_resting.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_resting.n; n++)
        {
            if (! _dynamic_array_slow_resting(n).empty())
            {
                outfile__dynamic_array_slow_resting.write(reinterpret_cast<char*>(&_dynamic_array_slow_resting(n, 0)), _dynamic_array_slow_resting.m*sizeof(_dynamic_array_slow_resting(0, 0)));
            }
        }
        outfile__dynamic_array_slow_resting.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_resting." << endl;
    }
    ofstream outfile__dynamic_array_slow_slow_time;
    outfile__dynamic_array_slow_slow_time.open(results_dir + "_dynamic_array_slow_slow_time_3757424025", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_slow_time.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_slow_time.n; n++)
        {
            if (! _dynamic_array_slow_slow_time(n).empty())
            {
                outfile__dynamic_array_slow_slow_time.write(reinterpret_cast<char*>(&_dynamic_array_slow_slow_time(n, 0)), _dynamic_array_slow_slow_time.m*sizeof(_dynamic_array_slow_slow_time(0, 0)));
            }
        }
        outfile__dynamic_array_slow_slow_time.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_slow_time." << endl;
    }
    ofstream outfile__dynamic_array_slow_stable;
    outfile__dynamic_array_slow_stable.open(results_dir + "_dynamic_array_slow_stable_3227571134", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_stable.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_stable.n; n++)
        {
            if (! _dynamic_array_slow_stable(n).empty())
            {
                outfile__dynamic_array_slow_stable.write(reinterpret_cast<char*>(&_dynamic_array_slow_stable(n, 0)), _dynamic_array_slow_stable.m*sizeof(_dynamic_array_slow_stable(0, 0)));
            }
        }
        outfile__dynamic_array_slow_stable.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_stable." << endl;
    }
    ofstream outfile__dynamic_array_slow_stress_load;
    outfile__dynamic_array_slow_stress_load.open(results_dir + "_dynamic_array_slow_stress_load_3146338918", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_stress_load.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_stress_load.n; n++)
        {
            if (! _dynamic_array_slow_stress_load(n).empty())
            {
                outfile__dynamic_array_slow_stress_load.write(reinterpret_cast<char*>(&_dynamic_array_slow_stress_load(n, 0)), _dynamic_array_slow_stress_load.m*sizeof(_dynamic_array_slow_stress_load(0, 0)));
            }
        }
        outfile__dynamic_array_slow_stress_load.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_stress_load." << endl;
    }
    ofstream outfile__dynamic_array_slow_surge;
    outfile__dynamic_array_slow_surge.open(results_dir + "_dynamic_array_slow_surge_2007127441", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_surge.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_surge.n; n++)
        {
            if (! _dynamic_array_slow_surge(n).empty())
            {
                outfile__dynamic_array_slow_surge.write(reinterpret_cast<char*>(&_dynamic_array_slow_surge(n, 0)), _dynamic_array_slow_surge.m*sizeof(_dynamic_array_slow_surge(0, 0)));
            }
        }
        outfile__dynamic_array_slow_surge.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_surge." << endl;
    }
    ofstream outfile__dynamic_array_slow_transient;
    outfile__dynamic_array_slow_transient.open(results_dir + "_dynamic_array_slow_transient_1216748629", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_transient.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_transient.n; n++)
        {
            if (! _dynamic_array_slow_transient(n).empty())
            {
                outfile__dynamic_array_slow_transient.write(reinterpret_cast<char*>(&_dynamic_array_slow_transient(n, 0)), _dynamic_array_slow_transient.m*sizeof(_dynamic_array_slow_transient(0, 0)));
            }
        }
        outfile__dynamic_array_slow_transient.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_transient." << endl;
    }
    ofstream outfile__dynamic_array_slow_trkb;
    outfile__dynamic_array_slow_trkb.open(results_dir + "_dynamic_array_slow_trkb_3657237737", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_trkb.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_trkb.n; n++)
        {
            if (! _dynamic_array_slow_trkb(n).empty())
            {
                outfile__dynamic_array_slow_trkb.write(reinterpret_cast<char*>(&_dynamic_array_slow_trkb(n, 0)), _dynamic_array_slow_trkb.m*sizeof(_dynamic_array_slow_trkb(0, 0)));
            }
        }
        outfile__dynamic_array_slow_trkb.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_trkb." << endl;
    }
    ofstream outfile__dynamic_array_slow_vegf;
    outfile__dynamic_array_slow_vegf.open(results_dir + "_dynamic_array_slow_vegf_3242586754", ios::binary | ios::out);
    if(outfile__dynamic_array_slow_vegf.is_open())
    {
        for (int n=0; n<_dynamic_array_slow_vegf.n; n++)
        {
            if (! _dynamic_array_slow_vegf(n).empty())
            {
                outfile__dynamic_array_slow_vegf.write(reinterpret_cast<char*>(&_dynamic_array_slow_vegf(n, 0)), _dynamic_array_slow_vegf.m*sizeof(_dynamic_array_slow_vegf(0, 0)));
            }
        }
        outfile__dynamic_array_slow_vegf.close();
    } else
    {
        std::cout << "Error writing output file for _dynamic_array_slow_vegf." << endl;
    }
    // Write last run info to disk
    ofstream outfile_last_run_info;
    outfile_last_run_info.open(results_dir + "last_run_info.txt", ios::out);
    if(outfile_last_run_info.is_open())
    {
        outfile_last_run_info << (Network::_last_run_time) << " " << (Network::_last_run_completed_fraction) << std::endl;
        outfile_last_run_info.close();
    } else
    {
        std::cout << "Error writing last run info to file." << std::endl;
    }
}

void _dealloc_arrays()
{
    using namespace brian;


    // static arrays
    if(_static_array__array_block_PV__indices!=0)
    {
        delete [] _static_array__array_block_PV__indices;
        _static_array__array_block_PV__indices = 0;
    }
    if(_static_array__array_block_PYR__indices!=0)
    {
        delete [] _static_array__array_block_PYR__indices;
        _static_array__array_block_PYR__indices = 0;
    }
    if(_static_array__array_block_SST__indices!=0)
    {
        delete [] _static_array__array_block_SST__indices;
        _static_array__array_block_SST__indices = 0;
    }
    if(_static_array__array_record_PYR__indices!=0)
    {
        delete [] _static_array__array_record_PYR__indices;
        _static_array__array_record_PYR__indices = 0;
    }
}

