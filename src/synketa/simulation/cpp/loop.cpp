// Brian2's `Network` (declared in its network.h) with a loop that looks nothing up, see loop.h; the processor time is not
// asked for in every step.
#include "loop.h"
#include <cstdlib>

double Network::_last_run_time = 0.0;
double Network::_last_run_completed_fraction = 0.0;
bool Network::_globally_stopped = false;
bool Network::_globally_running = false;

Network::Network() : t(0.0) {}

void Network::clear() { objects.clear(); }

void Network::add(synketa::AnyClock clock, codeobj_func function) { objects.push_back(std::make_pair(clock, function)); }

// Progress is not reported from here: `report` is always null in a synketa program.
void Network::run(const double duration, void (*report)(double, double, double, double), double)
{
    if (report) std::abort();
    const double end = t + duration;
    synketa::Loop loop(*this, t, end);
    _globally_running = true;
    _globally_stopped = false;
    while (!loop.every.empty() && !_globally_stopped) {
        const synketa::AnyClock next = loop.next();
        if (!next->running()) break;
        t = next->t[0];
        loop.step(t);
    }
    _globally_running = false;
    if (!_globally_stopped) t = end;
}
