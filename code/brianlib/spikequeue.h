// Takes the place of Brian2's brianlib/spikequeue.h, with the same class: spikes on their way through one pathway.
// Where all synapses of a cell share one delay, a spike is one block copy; Brian2 looks up the delay of each synapse.
#ifndef SYNKETA_SPIKEQUEUE_H
#define SYNKETA_SPIKEQUEUE_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <vector>

using namespace std;  // Brian2's own header has it, and the code that includes it counts on that

class CSpikeQueue
{
    vector<vector<int32_t> > slots;  // a ring: what arrives now, one step later, ...
    size_t now = 0;
    int32_t first_cell, end_cell;
    vector<size_t> first;   // of every cell, its first place in `synapses`
    vector<int32_t> synapses;
    vector<size_t> steps;   // delay of every place, or of every cell where they are equal
    bool shared;

public:
    int openmp_padding = 0;

    CSpikeQueue(int start, int stop) : slots(1), first_cell(start), end_cell(stop), shared(true) {}

    template <typename scalar>
    void prepare(const scalar* delays, int n_delays, const int32_t* sources, int n, double dt)
    {
        const size_t cells = end_cell - first_cell;
        first.assign(cells + 1, 0);
        for (int k = 0; k < n; k++) first[sources[k] - first_cell + 1]++;
        for (size_t cell = 0; cell < cells; cell++) first[cell + 1] += first[cell];
        vector<size_t> next(first.begin(), first.end() - 1), each(n);
        synapses.resize(n);
        size_t longest = 0;
        for (int k = 0; k < n; k++) {
            const size_t place = next[sources[k] - first_cell]++;
            synapses[place] = k + openmp_padding;
            each[place] = (size_t)(delays[n_delays == 1 ? 0 : k] / dt + 0.5);
            if (each[place] > longest) longest = each[place];
        }
        steps.assign(cells, 0);
        shared = true;
        for (size_t cell = 0; cell < cells; cell++)
            for (size_t k = first[cell]; k < first[cell + 1]; k++) {
                steps[cell] = each[first[cell]];
                shared = shared && each[k] == steps[cell];
            }
        if (!shared) steps.swap(each);
        slots.assign(longest + 1, vector<int32_t>());
        now = 0;
    }

    void push(const int32_t* spikes, int n)
    {
        for (int k = 0; k < n; k++) {
            if (spikes[k] < first_cell || spikes[k] >= end_cell) continue;
            const size_t cell = spikes[k] - first_cell, start = first[cell], stop = first[cell + 1];
            if (shared) {
                vector<int32_t>& slot = slots[(now + steps[cell]) % slots.size()];
                slot.insert(slot.end(), synapses.begin() + start, synapses.begin() + stop);
            } else {
                for (size_t place = start; place < stop; place++)
                    slots[(now + steps[place]) % slots.size()].push_back(synapses[place]);
            }
        }
    }

    vector<int32_t>* peek() { return &slots[now]; }

    void advance()
    {
        slots[now].clear();
        now = (now + 1) % slots.size();
    }
};

#endif
