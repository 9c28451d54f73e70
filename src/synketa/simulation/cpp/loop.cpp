// Brian2's `Network` (declared in its network.h) with a loop that looks nothing up: which clocks are due is kept in
// one flag per clock, and the processor time is not asked for in every step. Order and times are Brian2's own.
#include "network.h"
#include <algorithm>
#include <cmath>
#include <cstdlib>

// Brian2 2.9 has one kind of clock, 2.10 a base of two kinds.
typedef decltype(Network::objects)::value_type::first_type AnyClock;
static const double at_once = 1e-14;  // s, Brian2's own: clocks that are this close tick together

double Network::_last_run_time = 0.0;
double Network::_last_run_completed_fraction = 0.0;
bool Network::_globally_stopped = false;
bool Network::_globally_running = false;

Network::Network() : t(0.0) {}

void Network::clear() { objects.clear(); }

void Network::add(AnyClock clock, codeobj_func function) { objects.push_back(std::make_pair(clock, function)); }

// Progress is not reported from here: `report` is always null in a synketa program.
void Network::run(const double duration, void (*report)(double, double, double, double), double)
{
    if (report) std::abort();
    const double end = t + duration;
    std::vector<AnyClock> every;
    std::vector<std::pair<size_t, codeobj_func> > tasks;
    for (const auto& object : objects) {
        const size_t place = std::find(every.begin(), every.end(), object.first) - every.begin();
        if (place == every.size()) every.push_back(object.first);
        if (object.second) tasks.push_back(std::make_pair(place, object.second));
    }
    for (AnyClock clock : every) clock->set_interval(t, end);
    const auto earlier = [](AnyClock a, AnyClock b) { return a->t[0] < b->t[0]; };
    std::vector<char> due(every.size());
    _globally_running = true;
    _globally_stopped = false;
    while (!every.empty() && !_globally_stopped) {
        AnyClock next = *std::min_element(every.begin(), every.end(), earlier);
        if (!next->running()) break;
        t = next->t[0];
        for (size_t k = 0; k < every.size(); k++) due[k] = std::fabs(every[k]->t[0] - t) <= at_once;
        for (const auto& task : tasks) if (due[task.first]) task.second();
        for (size_t k = 0; k < every.size(); k++) if (due[k]) every[k]->tick();
    }
    _globally_running = false;
    if (!_globally_stopped) t = end;
}
