// The network of synketa, written by hand for speed: what a compiled, general formulation is measured against.
//
// Event-driven, single thread, double precision. Structure of arrays in chunks that the compiler vectorises;
// spikes are found per chunk; outgoing synapses are contiguous by sending cell; a ring of buckets, one per step,
// holds spikes on their way. It has only what this network needs: no calibration mode, no second drug when there
// is none, nothing that could be swept while it runs.
//
//     floor <parameters> [<name>=<value> ...]
//
// <parameters> has "name value" lines: synketa.simulation.program_inputs.values, the calibration, sizes, in-degrees, the run.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <iostream>
#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

constexpr double dt = 1e-4;
constexpr int block_every = 10;  // steps of dt in one step of block, of the medium and of the LFP
constexpr int chunk = 64;        // cells; a multiple of every vector length
constexpr int ring = 64;         // steps; longer than the longest delay

using Array = std::vector<double>;

struct Parameters {
    std::unordered_map<std::string, double> table;
    void set(const std::string& name, double value) { table[name] = value; }
    double operator()(const std::string& name) const {
        const auto found = table.find(name);
        if (found == table.end()) { std::cerr << "floor: no parameter " << name << "\n"; std::exit(2); }
        return found->second;
    }
};

inline uint32_t mix(uint32_t x) {
    x ^= x >> 16; x *= 0x7feb352dU; x ^= x >> 15; x *= 0x846ca68bU; return x ^ (x >> 16);
}

// exp for |x| < 700, relative error 1e-15 near 0; inlined, so that the loop around it keeps its registers.
inline double quick_exp(double x) {
    const double k = std::nearbyint(x * 1.4426950408889634);
    const double r = (x - k * 6.93147180369123816490e-01) - k * 1.90821492927058770002e-10;
    double p = 1.0 / 479001600;
    p = p * r + 1.0 / 39916800; p = p * r + 1.0 / 3628800; p = p * r + 1.0 / 362880; p = p * r + 1.0 / 40320; p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720; p = p * r + 1.0 / 120; p = p * r + 1.0 / 24; p = p * r + 1.0 / 6; p = p * r + 0.5;
    p = p * r + 1.0; p = p * r + 1.0;
    const double shifted = k + 6755399441055744.0;  // leaves the integer k in the low bits
    int64_t bits;
    std::memcpy(&bits, &shifted, sizeof bits);
    bits = (bits + 1023) << 52;
    double power;
    std::memcpy(&power, &bits, sizeof power);
    return p * power;
}

struct Drug { double kon, k_leak, V_Kd, v_off, Kd_2AB, Kd_2CD, level; };

struct Synapse { uint32_t target; float weight; };

struct Population;

// Outgoing synapses of one population onto another, contiguous by sending cell.
struct Projection {
    Population* to;
    std::vector<uint32_t> first;
    std::vector<Synapse> synapses;
};

struct Population {
    std::string name;
    uint32_t size, padded;
    // State, one array each, padded to whole chunks.
    Array v, w, g_AMPA, g_NMDA, x_NMDA, g_PV, g_SST, V_th, active_from, available_2AB, available_2CD, fraction;
    Array b_2AB[2], b_2CD[2];
    std::vector<uint32_t> delay, spikes, refractory;
    std::vector<std::vector<uint32_t>> in_flight;
    std::vector<double> spike_times;
    std::vector<uint32_t> spike_cells;
    uint64_t counted = 0;
    // Constants.
    double C_m, g_L, E_L, V_reset, t_ref, b_w, E_AMPA, E_GABA, E_NMDA, g_tonic, AMPA_factor, G_pool, Mg, v_Mg, M_2AB, M_2CD;
    double competition, use_dependence, voltage_dependence, exposure, imposed;
    double keep_w, keep_AMPA, keep_NMDA, keep_rise, keep_PV, keep_SST, rise, background_weight, background_ratio, ratio;
    uint32_t background_below, stream;
    std::vector<Drug> drugs;
    std::vector<Projection> out;

    Population(const Parameters& all, std::string name_, std::mt19937_64& random) : name(std::move(name_)) {
        const auto p = [&](const char* key) { return all(name + "." + key); };
        size = (uint32_t)p("size");
        padded = (size + chunk - 1) / chunk * chunk;
        C_m = p("C_m"); g_L = p("g_L"); E_L = p("E_L"); V_reset = p("V_reset"); t_ref = p("t_ref"); b_w = p("b_w");
        E_AMPA = p("E_AMPA"); E_GABA = p("E_GABA"); E_NMDA = p("E_NMDA"); g_tonic = p("g_tonic");
        AMPA_factor = p("AMPA_factor"); G_pool = p("G_pool"); Mg = p("Mg"); v_Mg = p("v_Mg");
        M_2AB = p("M_2AB"); M_2CD = p("M_2CD");
        competition = p("Mg_competition"); use_dependence = p("use_dependence");
        voltage_dependence = p("voltage_dependence"); exposure = p("exposure"); imposed = p("imposed");
        // The time constants are such that this is exp(-dt / tau).
        const auto keep = [&](const char* key) { return 1 - dt / p(key); };
        keep_w = keep("tau_w"); keep_AMPA = keep("tau_AMPA"); keep_NMDA = keep("tau_NMDA");
        keep_rise = keep("tau_NMDA_rise"); keep_PV = keep("tau_PV"); keep_SST = keep("tau_SST");
        rise = dt / p("tau_NMDA_rise");
        background_weight = p("background_weight"); background_ratio = p("background_NMDA_ratio");
        ratio = p("recurrent_NMDA_ratio");
        background_below = (uint32_t)std::ceil(p("background_rate") * dt * 16777216.0);
        stream = (uint32_t)p("noise_stream");
        for (const std::string slot : {"1", "2"}) {
            const auto of = [&](const char* key) { return all(name + "." + key + slot); };
            if (of("kon_") > 0)
                drugs.push_back({of("kon_"), of("k_leak_"), of("V_Kd_"), of("v_off_"), p(("Kd_" + slot + "_2AB").c_str()),
                                 p(("Kd_" + slot + "_2CD").c_str()), all("level_" + slot)});
        }
        for (Array* a : {&v, &w, &g_AMPA, &g_NMDA, &x_NMDA, &g_PV, &g_SST, &active_from, &fraction,
                         &b_2AB[0], &b_2AB[1], &b_2CD[0], &b_2CD[1]})
            a->assign(padded, 0.0);
        V_th.assign(padded, std::numeric_limits<double>::max());  // padding never fires
        delay.resize(size);
        std::normal_distribution<double> normal;
        std::uniform_real_distribution<double> uniform;
        for (uint32_t i = 0; i < size; i++) {
            V_th[i] = p("V_th") + p("V_th_sd") * normal(random);
            delay[i] = (uint32_t)(p("mean_delay") * (0.5 + uniform(random)) / dt + 0.5);
            fraction[i] = uniform(random) < p("share_2CD_cells") ? p("fraction_2CD") : 0.0;
            v[i] = E_L + uniform(random) * (p("V_th") - E_L);
        }
        available_2AB.resize(padded); available_2CD.resize(padded);
        for (uint32_t i = 0; i < padded; i++) { available_2AB[i] = 1 - fraction[i]; available_2CD[i] = fraction[i]; }
        in_flight.resize(ring);
    }

    // One step of the membrane; fills `spikes`.
    void advance(int64_t step) {
        spikes.clear();
        const uint32_t key = mix((uint32_t)step ^ mix(stream + (uint32_t)(step >> 32)));
        const double m_2AB = Mg / M_2AB, m_2CD = Mg / M_2CD, slope = -1 / v_Mg, per_C = dt / C_m;
        const double tonic = g_tonic, leak = g_L, rest = E_L, to_AMPA = E_AMPA, to_GABA = E_GABA, to_NMDA = E_NMDA;
        const double factor = AMPA_factor, jump = background_weight, jump_x = background_weight * background_ratio;
        const double kw = keep_w, kA = keep_AMPA, kN = keep_NMDA, kr = keep_rise, kP = keep_PV, kS = keep_SST, r = rise;
        const uint32_t below = background_below;
        for (uint32_t at = 0; at < padded; at += chunk) {
            double *__restrict V = &v[at], *__restrict W = &w[at], *__restrict A = &g_AMPA[at];
            double *__restrict G = &g_NMDA[at], *__restrict X = &x_NMDA[at], *__restrict P = &g_PV[at], *__restrict S = &g_SST[at];
            const double* __restrict T = &V_th[at];
            const double *__restrict a = &available_2AB[at], *__restrict c = &available_2CD[at];
            double fired[chunk];
            double any = 0;
            for (int k = 0; k < chunk; k++) {
                const double event = (mix((at + (uint32_t)k) * 0x9e3779b1U + key) >> 8) < below ? 1.0 : 0.0;
                const double x = quick_exp(V[k] * slope);
                const double d_2AB = 1 + m_2AB * x, d_2CD = 1 + m_2CD * x;
                const double open = (a[k] * d_2CD + c[k] * d_2AB) / (d_2AB * d_2CD);
                const double I = leak * (rest - V[k]) + factor * A[k] * (to_AMPA - V[k]) + G[k] * open * (to_NMDA - V[k])
                               + (P[k] + S[k] + tonic) * (to_GABA - V[k]) - W[k];
                V[k] += per_C * I;
                W[k] *= kw;
                A[k] = kA * A[k] + jump * event;
                G[k] = kN * G[k] + r * X[k];
                X[k] = kr * X[k] + jump_x * event;
                P[k] *= kP;
                S[k] *= kS;
                fired[k] = V[k] > T[k] ? 1.0 : 0.0;
                any += fired[k];
            }
            if (any > 0)
                for (int k = 0; k < chunk; k++)
                    if (fired[k] > 0 && active_from[at + k] <= (double)step) spikes.push_back(at + (uint32_t)k);
        }
        size_t waiting = 0;  // the few cells that are refractory are put back, instead of asking all of them
        for (const uint32_t i : refractory) {
            v[i] = V_reset;
            if (active_from[i] > (double)step + 1) refractory[waiting++] = i;
        }
        refractory.resize(waiting);
        for (const uint32_t i : spikes) in_flight[(step + delay[i]) % ring].push_back(i);
    }

    void reset(int64_t step, double count_from) {
        const double wait = (double)step + 1 + std::ceil(t_ref / dt - 0.5);
        for (const uint32_t i : spikes) {
            v[i] = V_reset; w[i] += b_w; active_from[i] = wait; refractory.push_back(i);
            spike_times.push_back((double)step * dt); spike_cells.push_back(i);
        }
        if ((double)step * dt >= count_from) counted += spikes.size();
    }

    // Exact exponential step of block.
    void advance_block(double acceleration, double reference) {
        const double span = -acceleration * block_every * dt;
        const double m_2AB = Mg / M_2AB, m_2CD = Mg / M_2CD, slope = -1 / v_Mg, use = use_dependence, compete = competition;
        for (size_t d = 0; d < drugs.size(); d++) {
            const Drug& drug = drugs[d];
            const double per_v = voltage_dependence / drug.v_off, enter = drug.kon * exposure * drug.level, kon = drug.kon;
            const double V_Kd = drug.V_Kd, Kd_2AB = drug.Kd_2AB, Kd_2CD = drug.Kd_2CD, leak = drug.k_leak + 1e-12, pool = G_pool;
            double *__restrict own_2AB = b_2AB[d].data(), *__restrict own_2CD = b_2CD[d].data();
            const double *__restrict other_2AB = b_2AB[1 - d].data(), *__restrict other_2CD = b_2CD[1 - d].data();
            const double *__restrict V = v.data(), *__restrict G = g_NMDA.data();
            for (uint32_t i = 0; i < padded; i++) {
                const double gate = 1 - use * (1 - G[i] / (G[i] + pool));
                const double x = quick_exp(V[i] * slope);
                const double leave = gate * kon * quick_exp(per_v * (V[i] - V_Kd));
                const double on_2AB = enter * gate * (1 - compete * (1 - 1 / (1 + m_2AB * x)));
                const double on_2CD = enter * gate * (1 - compete * (1 - 1 / (1 + m_2CD * x)));
                const double sum_2AB = on_2AB + leave * Kd_2AB + leak, sum_2CD = on_2CD + leave * Kd_2CD + leak;
                own_2AB[i] += (on_2AB / sum_2AB * (1 - other_2AB[i]) - own_2AB[i]) * (1 - quick_exp(sum_2AB * span));
                own_2CD[i] += (on_2CD / sum_2CD * (1 - other_2CD[i]) - own_2CD[i]) * (1 - quick_exp(sum_2CD * span));
            }
        }
        if (drugs.empty()) return;
        const double given = imposed * reference, share = 1 - imposed;
        for (uint32_t i = 0; i < padded; i++) {
            available_2AB[i] = (1 - fraction[i]) * (1 - share * (b_2AB[0][i] + b_2AB[1][i]) - given);
            available_2CD[i] = fraction[i] * (1 - share * (b_2CD[0][i] + b_2CD[1][i]) - given);
        }
    }

    double lfp() const {
        double sum = 0;
        for (uint32_t i = 0; i < size; i++)
            sum += std::abs(AMPA_factor * g_AMPA[i] * (E_AMPA - v[i])) + std::abs((g_PV[i] + g_SST[i] + g_tonic) * (E_GABA - v[i]));
        return sum;
    }

    double mean_block() const { return std::accumulate(b_2AB[0].begin(), b_2AB[0].begin() + size, 0.0) / size
                                     + std::accumulate(b_2AB[1].begin(), b_2AB[1].begin() + size, 0.0) / size; }
};

// Fixed in-degree without repeats or self-contacts; lognormal weights of mean `weight`.
void connect(Population& from, Population& to, const Parameters& all, std::mt19937_64& random) {
    const std::string name = from.name + "_" + to.name;
    const uint32_t in_degree = (uint32_t)all(name + ".in_degree");
    const double cv = all(name + ".weight_cv"), spread = std::sqrt(std::log(1 + cv * cv)), mean = all(name + ".weight");
    std::normal_distribution<double> normal(-0.5 * spread * spread, spread);
    std::vector<uint32_t> senders((size_t)to.size * in_degree), pool(from.size);
    std::iota(pool.begin(), pool.end(), 0u);
    Projection p{&to, std::vector<uint32_t>(from.size + 1, 0), std::vector<Synapse>(senders.size())};
    for (uint32_t j = 0, at = 0; j < to.size; j++) {
        uint32_t left = from.size;
        for (uint32_t k = 0; k < in_degree; k++) {
            uint32_t pick;
            do {  // the drawn ones move to the end of the pool
                pick = (uint32_t)((random() >> 32) * left >> 32);
            } while (&from == &to && pool[pick] == j);
            senders[at++] = pool[pick];
            std::swap(pool[pick], pool[--left]);
        }
    }
    for (const uint32_t i : senders) p.first[i + 1]++;
    std::partial_sum(p.first.begin(), p.first.end(), p.first.begin());
    std::vector<uint32_t> next(p.first.begin(), p.first.end() - 1);
    for (size_t s = 0; s < senders.size(); s++)
        p.synapses[next[senders[s]]++] = {(uint32_t)(s / in_degree), (float)(mean * std::exp(normal(random)))};
    from.out.push_back(std::move(p));
}

// Short-term plasticity of PYR cells, brought up to date at each spike.
struct Release {
    struct Class { Array x, u, released; double U, tau_d, tau_f; };
    Class to[3];
    Array last;
    Release(const Parameters& all, uint32_t n) : last(n, -1e6) {
        const char* names[] = {"PYR", "PV", "SST"};
        for (int k = 0; k < 3; k++) {
            const std::string name = names[k];
            Class& c = to[k];
            c.U = all("PYR.U_" + name); c.tau_d = all("PYR.tau_depression_" + name);
            c.tau_f = k == 2 ? all("PYR.tau_facilitation_SST") : 0;
            c.x.assign(n, 1.0); c.u.assign(n, c.U); c.released.assign(n, 0.0);
        }
    }
    void spike(uint32_t i, double t, double gain) {
        const double since = last[i] - t;
        for (Class& c : to) {
            const bool facilitates = c.tau_f > 0;
            const double x = 1 + (c.x[i] - 1) * std::exp(since / c.tau_d);
            const double u = facilitates ? c.U + (c.u[i] - c.U) * std::exp(since / c.tau_f) : c.U;
            c.released[i] = gain * x * u / c.U;
            c.x[i] = x - u * x;
            if (facilitates) c.u[i] = u + c.U * (1 - u);
        }
        last[i] = t;
    }
};

}  // namespace

int main(int count, char** arguments) {
    Parameters all;
    std::ifstream file(count > 1 ? arguments[1] : "");
    std::string name;
    for (double value; file >> name >> value;) all.set(name, value);
    for (int k = 2; k < count; k++) {
        const std::string text = arguments[k];
        const size_t at = text.find('=');
        all.set(text.substr(0, at), std::strtod(text.c_str() + at + 1, nullptr));
    }
    const std::clock_t began = std::clock();
    std::mt19937_64 random((uint64_t)all("seed"));
    Population PYR(all, "PYR", random), PV(all, "PV", random), SST(all, "SST", random);
    Population* populations[] = {&PYR, &PV, &SST};
    connect(PYR, PYR, all, random); connect(PYR, PV, all, random); connect(PYR, SST, all, random);
    connect(PV, PYR, all, random); connect(PV, PV, all, random); connect(PV, SST, all, random);
    connect(SST, PYR, all, random); connect(SST, PV, all, random);
    Release release(all, PYR.size);
    const auto m = [&](const char* key) { return all(std::string("medium.") + key); };
    const double tau_glutamate = m("tau_glutamate"), tau_gaba = m("tau_GABA_ambient"), leak_share = m("leak_share"), Km = m("Km");
    const double filter = m("release_filter"), tau_dialysate = m("tau_dialysate"), acceleration = all("acceleration");
    const double reference_release = m("reference_release"), reference_gaba = m("reference_gaba"), gain_max = m("release_gain_max");
    const double adenosine_gain = m("adenosine_gain"), block_acceleration = all("block_acceleration");
    const double adenosine_time = std::max(m("tau_adenosine") / std::max(acceleration, 1.0), m("adenosine_floor"));
    double glutamate = m("glutamate"), gaba = m("gaba"), dialysate = m("glutamate_dialysate"), adenosine = m("adenosine");
    double released = m("release"), reference_block = 0;
    const double glutamate_step = (1 - leak_share) / (tau_glutamate * reference_release * PYR.size);
    const double release_step = 1 / (filter * PYR.size), gaba_step = (1 - leak_share) / (tau_gaba * reference_gaba);
    const double count_from = all("count_from"), t_end = all("t_end");
    const int64_t steps = (int64_t)std::llround(t_end / dt);
    Array signal, slow[5];
    std::vector<uint32_t> spilling;
    size_t spilling_gaba = 0;

    const std::clock_t ready = std::clock();
    double gain = 1;
    for (int64_t step = 0; step < steps; step++) {
        if (step % block_every == 0) {
            const double step_dt = block_every * dt, throughput = m("AMPA_factor") * released / reference_release;
            gain = std::clamp((1 + adenosine_gain) / (1 + adenosine_gain * adenosine), 0.0, gain_max);
            if (step % (10 * block_every) == 0) reference_block = PYR.mean_block();
            for (Population* p : populations) p->advance_block(block_acceleration, reference_block);
            signal.push_back(PYR.lfp());
            if (step % 500 == 0) {
                const double now[] = {glutamate, gaba, dialysate, adenosine, throughput};
                for (int k = 0; k < 5; k++) slow[k].push_back(now[k]);
            }
            dialysate += step_dt * acceleration * (glutamate - dialysate) / tau_dialysate;
            adenosine += step_dt * (throughput - adenosine) / adenosine_time;
            glutamate += step_dt * (leak_share - (Km + 1) * glutamate / (Km + glutamate)) / tau_glutamate;
            gaba += step_dt * (leak_share - (Km + 1) * gaba / (Km + gaba)) / tau_gaba;
            released -= step_dt * released / filter;
        }
        for (const uint32_t i : spilling) {  // one step late
            glutamate += glutamate_step * release.to[0].released[i];
            released += release_step * release.to[0].released[i];
        }
        gaba += gaba_step * (double)spilling_gaba;
        for (Population* p : populations) p->advance(step);
        for (Population* from : populations) {
            std::vector<uint32_t>& due = from->in_flight[step % ring];
            for (const uint32_t i : due)
                for (size_t k = 0; k < from->out.size(); k++) {
                    const Projection& p = from->out[k];
                    const Synapse *s = &p.synapses[p.first[i]], *end = &p.synapses[p.first[i + 1]];
                    if (from == &PYR) {
                        const double scale = release.to[k].released[i], scale_x = scale * p.to->ratio;
                        double *__restrict A = p.to->g_AMPA.data(), *__restrict X = p.to->x_NMDA.data();
                        for (; s < end; s++) { A[s->target] += scale * s->weight; X[s->target] += scale_x * s->weight; }
                    } else {
                        double* __restrict g = (from == &PV ? p.to->g_PV : p.to->g_SST).data();
                        for (; s < end; s++) g[s->target] += s->weight;
                    }
                }
            due.clear();
        }
        for (const uint32_t i : PYR.spikes) release.spike(i, (double)step * dt, gain);
        spilling = PYR.spikes;
        spilling_gaba = PV.spikes.size() + SST.spikes.size();
        for (Population* p : populations) p->reset(step, count_from);
    }
    const std::clock_t done = std::clock();
    const double last = slow[0].size() / 2.0;
    std::printf("loop_cpu %.6f\nsetup_cpu %.6f\n", (double)(done - ready) / CLOCKS_PER_SEC, (double)(ready - began) / CLOCKS_PER_SEC);
    for (const Population* p : populations)
        std::printf("rate_%s %.6f\n", p->name.c_str(), (double)p->counted / (double)p->size / (t_end - count_from));
    const auto late = [&](const Array& series) {
        return std::accumulate(series.begin() + (long)last, series.end(), 0.0) / (double)(series.size() - (size_t)last);
    };
    std::printf("glutamate %.6f\ngaba %.6f\nblock_PYR %.6f\nlfp %.6e\n", late(slow[0]), late(slow[1]), PYR.mean_block(), late(signal));
    return 0;
}
