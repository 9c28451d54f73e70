// The calls of a page. `start` makes the network, where the program of a run would begin its loop; `advance` goes on from where it
// stopped. Brian2's own Network::run sets the clocks anew at every call and would repeat a step. Between two calls values
// may be changed and what was recorded is handed out and dropped.
#include "objects.h"
#include "engine.h"
#include "loop.h"
#include <cstdlib>
#include <string>

int synketa_main(int count, char** arguments);  // the generated main

namespace synketa {
namespace lab {

static Table table;
static std::vector<double> held;
static std::vector<char> is_held;
static std::vector<Spikes> all_spikes;
static std::vector<Samples> all_samples;
static std::vector<Cells> all_cells;
static std::vector<char> text;
static std::vector<double> copied;
static Loop* loop = nullptr;
static const double forever = 1e7;

double scheduled(double t, int64_t channel) { return is_held[channel] ? held[channel] : table(t, channel); }

void spikes(std::vector<double>& times, std::vector<int32_t>& cells, int32_t* count) {
    all_spikes.push_back(Spikes{&times, &cells, count});
}
void samples(std::vector<double>& times, int32_t* count, const std::vector<DynamicArray2D<double>*>& series) {
    all_samples.push_back(Samples{&times, count, series});
}
void cells(const double* values, int64_t number) { all_cells.push_back(Cells{values, number}); }

}  // namespace lab
}  // namespace synketa

using namespace synketa::lab;

#define CALL(name) extern "C" __attribute__((export_name(#name))) __attribute__((used))

// Where a page writes a text of some bytes, ended by a zero.
CALL(text_of) char* text_of(int bytes) { text.assign(bytes + 1, 0); return text.data(); }

// Where it writes a schedule: rows of (network time, channels). It holds from the next step on.
CALL(table_of) double* table_of(int rows, int width) {
    table.rows = rows; table.width = width; table.at = 0;
    table.table.assign((size_t)rows * width, 0.0);
    if (held.size() + 1 != (size_t)width) { held.assign(width - 1, 0.0); is_held.assign(width - 1, 0); }
    return table.table.data();
}
CALL(hold) void hold(int channel, double value) { held[channel] = value; is_held[channel] = 1; }
CALL(release) void release(int channel) { is_held[channel] = 0; }
CALL(level) double level(double t, int channel) { return scheduled(t, channel); }

// Make the network: the text has "group.name=value" in every line. The seed is in the environment, as for any program.
CALL(start) int start() {
    std::vector<std::string> words(1, "synketa");
    std::string word;
    for (const char* at = text.data(); ; at++) {
        if (*at && *at != '\n') { word += *at; continue; }
        if (!word.empty()) words.push_back(word);
        word.clear();
        if (!*at) break;
    }
    std::vector<char*> arguments;
    for (std::string& each : words) arguments.push_back(&each[0]);
    const int code = synketa_main((int)arguments.size(), arguments.data());
    if (code == 0) loop = new synketa::Loop(brian::network, 0.0, forever);
    return code;
}

// Set a shared value, or all cells' values of a variable: the text is "group.name=value".
CALL(assign) void assign() {
    const std::string line(text.data());
    const size_t at = line.find('=');
    brian::set_variable_by_name(line.substr(0, at), line.substr(at + 1));
}

// Do every step before a network time (s); return the time of the next one.
CALL(advance) double advance(double until) {
    double t = loop->next()->t[0];
    while (t < until) {
        loop->step(t);
        t = loop->next()->t[0];
    }
    return t;
}

CALL(spike_count) int spike_count(int which) { return (int)all_spikes[which].times->size(); }
CALL(spike_times) const double* spike_times(int which) { return all_spikes[which].times->data(); }
CALL(spike_cells) const int32_t* spike_cells(int which) { return all_spikes[which].cells->data(); }
CALL(sample_count) int sample_count(int which) { return (int)all_samples[which].times->size(); }
CALL(sample_times) const double* sample_times(int which) { return all_samples[which].times->data(); }
CALL(sample_values) const double* sample_values(int which, int series) {
    DynamicArray2D<double>& values = *all_samples[which].series[series];
    copied.resize(all_samples[which].times->size());
    for (size_t row = 0; row < copied.size(); row++) copied[row] = values((int)row, 0);
    return copied.data();
}
CALL(mean) double mean(int which) {
    double sum = 0.0;
    for (int64_t k = 0; k < all_cells[which].number; k++) sum += all_cells[which].values[k];
    return sum / all_cells[which].number;
}

// Drop what was recorded; the next sample makes its table as long as its times.
CALL(drop) void drop() {
    for (Spikes& each : all_spikes) { each.times->clear(); each.cells->clear(); *each.count = 0; }
    for (Samples& each : all_samples) { each.times->clear(); *each.count = 0; }
}
