// The steps of a Brian2 network: which clocks are due is kept in one flag per clock, nothing is looked up in the loop.
// Order and times are Brian2's own. Shared by the program of a run and by what goes on from where it stopped.
#ifndef SYNKETA_LOOP_H
#define SYNKETA_LOOP_H

#include "network.h"
#include <algorithm>
#include <cmath>
#include <vector>

namespace synketa {

// Brian2 2.9 has one kind of clock, 2.10 a base of two kinds.
typedef decltype(Network::objects)::value_type::first_type AnyClock;
static const double at_once = 1e-14;  // s, Brian2's own: clocks that are this close tick together

struct Loop {
    std::vector<AnyClock> every;
    std::vector<std::pair<size_t, codeobj_func> > tasks;
    std::vector<char> due;
    Loop(const Network& network, double start, double end) {
        for (const auto& object : network.objects) {
            const size_t place = std::find(every.begin(), every.end(), object.first) - every.begin();
            if (place == every.size()) every.push_back(object.first);
            if (object.second) tasks.push_back(std::make_pair(place, object.second));
        }
        for (AnyClock clock : every) clock->set_interval(start, end);
        due.resize(every.size());
    }
    AnyClock next() const {
        return *std::min_element(every.begin(), every.end(), [](AnyClock a, AnyClock b) { return a->t[0] < b->t[0]; });
    }
    void step(double t) {
        for (size_t k = 0; k < every.size(); k++) due[k] = std::fabs(every[k]->t[0] - t) <= at_once;
        for (const auto& task : tasks) if (due[task.first]) task.second();
        for (size_t k = 0; k < every.size(); k++) if (due[k]) every[k]->tick();
    }
};

}  // namespace synketa

#endif
