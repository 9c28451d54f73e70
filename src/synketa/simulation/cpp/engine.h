// What the compiled program needs beside Brian2's own code: a counter-based generator, the schedule, named
// random streams, the stop, and one output file. Included by the generated code objects and by main.cpp.
#ifndef SYNKETA_ENGINE_H
#define SYNKETA_ENGINE_H

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>
#ifdef __linux__
#include <csignal>
#include <sys/prctl.h>
#endif
#include "network.h"

namespace synketa {

// Two-multiply 32-bit finaliser. A counter-based generator has no state: the draw of a cell in a step depends on
// nothing but (cell, step, stream), so runs share their background whatever else differs, and the loop vectorises.
static inline uint32_t mix(uint32_t x) {
    x ^= x >> 16; x *= 0x7feb352dU; x ^= x >> 15; x *= 0x846ca68bU; return x ^ (x >> 16);
}
static inline double counter_uniform(int32_t i, int64_t step, int32_t stream) {
    const uint32_t key = mix((uint32_t)step ^ mix((uint32_t)stream + (uint32_t)(step >> 32)));
    return (double)(int32_t)(mix((uint32_t)i * 0x9e3779b1U + key) >> 8) * (1.0 / 16777216.0);
}

// exp to 1e-10, inlined: the compiler vectorises it with the loop around it, where libm is a call per vector.
static inline double quick_exp(double x) {
    x = x < -700.0 ? -700.0 : (x > 700.0 ? 700.0 : x);
    const double n = __builtin_nearbyint(x * 1.4426950408889634);
    const double r = x - n * 0.6931471805599453;
    double p = 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    const int64_t bits = ((int64_t)(int32_t)n + 1023) << 52;
    double scale;
    std::memcpy(&scale, &bits, sizeof scale);
    return p * scale;
}

static inline const char* setting(const char* name) {
    const char* text = std::getenv(name);
    if (!text) { std::fprintf(stderr, "synketa: %s is not set\n", name); std::exit(3); }
    return text;
}

// Piecewise-linear schedule: rows of (network time, channel 0, channel 1, ...).
struct Table {
    std::vector<double> table;
    int64_t rows = 0, width = 0, at = 0;
    double operator()(double t, int64_t channel) {
        while (at > 0 && table[at * width] > t) --at;
        while (at + 1 < rows && table[(at + 1) * width] <= t) ++at;
        const double* row = &table[at * width];
        if (at + 1 == rows || t <= row[0]) return row[1 + channel];
        const double* next = row + width;
        return row[1 + channel] + (next[1 + channel] - row[1 + channel]) * (t - row[0]) / (next[0] - row[0]);
    }
};

// The schedule of a run. File: rows, width, then the rows, doubles.
struct Schedule : Table {
    Schedule() {
#ifdef __linux__
        prctl(PR_SET_PDEATHSIG, SIGKILL);  // the first thing that the program does: it ends with who waits for it
#endif
        const char* name = setting("SYNKETA_SCHEDULE");
        std::FILE* file = std::fopen(name, "rb");
        double head[2];
        bool good = file && std::fread(head, sizeof(double), 2, file) == 2;
        if (good) {
            rows = (int64_t)head[0]; width = (int64_t)head[1];
            table.resize(rows * width);
            good = rows > 0 && std::fread(table.data(), sizeof(double), table.size(), file) == table.size();
        }
        if (file) std::fclose(file);
        if (!good) { std::fprintf(stderr, "synketa: cannot read the schedule %s\n", name); std::exit(3); }
    }
};
static inline double schedule(double t, int64_t channel) {
    static Schedule table;
    return table(t, channel);
}

// Duration is a value, not structure: the compiled run is far too long and is stopped here.
static inline double halt_after(double t, double t_end) {
    if (t >= t_end) Network::_globally_stopped = true;
    return 0.0;
}

// One seed, many named streams (splitmix64); synketa.common.random_streams computes the same.
static inline unsigned long stream(uint64_t name) {
    uint64_t z = std::strtoull(setting("SYNKETA_SEED"), nullptr, 10) + name * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return (unsigned long)((z ^ (z >> 31)) >> 1);
}

// Put synapses in the order of their senders, so that the targets of one spike are read one after the other.
static inline void sort_by_sender(std::vector<int32_t>& sender, std::vector<int32_t>& target,
                                  std::vector<double>& weight, std::vector<double>& delay) {
    std::vector<size_t> place(sender.size());
    size_t cells = 0;
    for (int32_t cell : sender) if ((size_t)cell >= cells) cells = (size_t)cell + 1;
    std::vector<size_t> next(cells + 1, 0);
    for (int32_t cell : sender) next[cell + 1]++;
    for (size_t cell = 0; cell < cells; cell++) next[cell + 1] += next[cell];
    for (size_t k = 0; k < sender.size(); k++) place[k] = next[sender[k]]++;
    const std::vector<int32_t> old_sender(sender), old_target(target);
    const std::vector<double> old_weight(weight), old_delay(delay);
    for (size_t k = 0; k < place.size(); k++) {
        sender[place[k]] = old_sender[k];
        target[place[k]] = old_target[k];
        weight[place[k]] = old_weight[k];
        delay[place[k]] = old_delay[k];
    }
}

// One output file: blocks of (name[48], type[8], rows, columns, data). Only what is asked for is written:
// Brian2 would write every array of the network, synapses and all.
struct Output {
    std::FILE* file;
    int64_t count = 0;
    Output() : file(std::fopen(setting("SYNKETA_OUTPUT"), "wb")) { check(file != nullptr); }
    static void check(bool good) {
        if (!good) { std::perror("synketa: cannot write the output"); std::exit(4); }
    }
    void head(const char* name, const char* type, int64_t rows, int64_t columns) {
        char label[56] = {0};
        std::strncpy(label, name, 47); std::strncpy(label + 48, type, 7);
        int64_t shape[2] = {rows, columns};
        check(std::fwrite(label, 1, sizeof label, file) == sizeof label);
        check(std::fwrite(shape, sizeof(int64_t), 2, file) == 2);
        count++;
    }
    template <class T> void put(const char* name, const char* type, const T* data, int64_t n) {
        head(name, type, n, 1);
        check((int64_t)std::fwrite(data, sizeof(T), n, file) == n);
    }
    template <class T> void vector(const char* name, const char* type, const std::vector<T>& data) {
        put(name, type, data.data(), (int64_t)data.size());
    }
    template <class M> void matrix(const char* name, const char* type, M& data) {
        head(name, type, data.n, data.m);
        for (int row = 0; row < (int)data.n; row++)
            check(std::fwrite(&data(row, 0), sizeof(data(0, 0)), data.m, file) == (size_t)data.m);
    }
    // Says how many blocks there are: a file without that is cut. Ends the process: Brian2's own end would write and
    // free everything once more.
    void finish() {
        const int64_t blocks = count;
        put("whole", "<i8", &blocks, 1);
        check(std::fclose(file) == 0);
        std::_Exit(0);
    }
};

static std::clock_t loop_start, loop_end;

}  // namespace synketa

using synketa::counter_uniform;
using synketa::halt_after;
using synketa::quick_exp;
using synketa::schedule;

#endif
