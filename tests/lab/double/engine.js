/* A double of what computes, for tests of the page alone: its calls are those of src/synketa/lab/README.md, its numbers are made up from measured folds. */
(function () {
  'use strict';
  class Fault extends Error { constructor(kind, message) { super(message); this.kind = kind; } }
  const SIZES = { PYR: 960, PV: 144, SST: 96 }, BASE = { PYR: 2.49, PV: 9.27, SST: 6.0 };
  const UP = [[0, 1], [0.1, 1.05], [0.3, 1.14], [1, 1.32], [2, 1.35], [3, 1.27], [5, 1.06], [10, 0.73], [20, 0.48], [50, 0.3]];
  const along = (table, x) => { for (let k = 1; k < table.length; k++) if (x <= table[k][0]) { const [a, b] = [table[k - 1], table[k]]; return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]); } return table[table.length - 1][1]; };
  let random = 1;
  const uniform = () => { random = (random * 16807) % 2147483647; return random / 2147483647; };
  const later = value => new Promise(resolve => setTimeout(() => resolve(value), 1));

  class Network {
    constructor(options) { this.onlost = options.onlost; this.held = {}; Network.last = this; }
    async start({ variant, seed }) {
      if (window.DOUBLE_FAULT) throw new Fault(window.DOUBLE_FAULT, 'this browser has no WebAssembly');
      Object.assign(this, { t: 0, variant, seed, held: { level: 0 }, level: 0 });
      random = 1 + seed * 7919;
      return later({ t: 0, variant, seed, build: 'double', populations: SIZES, baseline: BASE, compileTime: 1, buildTime: 1, memory: 1e6 });
    }
    async set(name, value) { if (name === 'drug' && typeof value !== 'string') throw new Fault('bad-value', 'a drug'); this.held[name] = value; return later(); }
    async reset() { this.t = 0; this.held = { level: 0 }; }
    async names() { return []; }
    close() { this.closed = true; }
    lose() { this.lost = true; this.onlost(new Fault('worker-lost', 'the worker was ended')); }
    folds() {
      const on = name => (this.held[`exposure.${name}`] ?? 1), c = this.level;
      const sst = Math.exp(-0.75 * c * on('SST')), pyr = along(UP, c * on('SST')) * (on('PYR') ? 1 : 1 + 0.5 * Math.min(1, c)) * (on('SST') ? 1 : Math.exp(-0.5 * c * on('PYR')));
      return { PYR: pyr, PV: Math.max(0.2, 1.04 - 0.07 * c * on('PV')), SST: sst };
    }
    async advance(dt) {
      if (this.lost || this.closed) return new Promise(() => {});
      const from = this.t, to = (this.t = Math.round((from + dt) * 1e4) / 1e4);
      this.level += (this.held.level - this.level) * Math.min(1, dt / 0.4);
      if (this.held.level === 0 && this.level < 1e-3) this.level = 0;
      const folds = this.folds(), spikes = {}, rates = {};
      for (const name of Object.keys(SIZES)) {
        const expected = SIZES[name] * BASE[name] * folds[name] * dt, n = Math.floor(expected + uniform()), time = new Float64Array(n), cell = new Int32Array(n);
        for (let k = 0; k < n; k++) { time[k] = from + uniform() * dt; cell[k] = Math.floor(uniform() * SIZES[name]); }
        spikes[name] = { time: time.sort(), cell };
        rates[name] = n / SIZES[name] / dt;
      }
      const samples = Math.round(dt * 1000), signal = Float64Array.from({ length: samples }, (_, k) => Math.sin(2 * Math.PI * 42 * (from + k / 1000)) + 3 * Math.sin(2 * Math.PI * 3 * (from + k / 1000)) + 4 * (uniform() - 0.5));
      const block = this.level / (this.level + 4), loose = this.level / (this.level + 2.4), on = name => (this.held[`exposure.${name}`] ?? 1);
      return later({ from, to, spikes, lfp: { time: Float64Array.from(signal, (_, k) => from + k / 1000), signal }, slow: { time: new Float64Array([to]), glutamate: new Float64Array([1]) }, glutamate: 1 + 0.9 * (folds.PYR - 1), rates,
        block: { PYR: { '2AB': block * on('PYR') }, PV: { '2AB': block * on('PV'), '2CD': loose * on('PV') }, SST: { '2AB': block * on('SST'), '2CD': loose * on('SST') } }, level: this.level, settings: this.held, computing: dt * 300, memory: 3e7 });
    }
  }
  class SlowSide {
    async course({ doses = [], arms = [], start = -12, stop = 336, set, drug = 'ketamine' }) {
      const time = [];
      for (let t = start; t < 0; t += Math.max(0.5, -start / 60)) time.push(t);
      for (let t = 0; t < 24; t += 0.05) time.push(t);
      for (let t = 24; t <= stop; t += 2) time.push(t);
      const stress = arms.find(arm => arm.name === 'stress'), blocked = arms.filter(arm => arm.name !== 'stress'), left = blocked.length ? Math.max(0, 1 - 1.6 * blocked[0].level) : 1, scale = set === 'adult_venous' ? 2.2 : 0.2;
      const pulse = (t, rise, fall) => (t <= 0 ? 0 : (1 - Math.exp(-t / rise)) * Math.exp(-t / fall));
      const brain = time.map(t => doses.reduce((sum, dose) => sum + dose.amount * scale * 1.6 * pulse(t - dose.start, 0.15, 0.31), 0));
      const mtor = time.map(t => 1 + left * doses.reduce((sum, dose) => sum + 0.9 * Math.min(1, dose.amount / 10) * pulse(t - dose.start, 0.5, 2.5), 0));
      const spines = time.map(t => (stress ? (t < 0 || stress.stop === undefined ? 0.76 : 1 - 0.24 * Math.exp(-t / 96)) : 1) + left * Math.min(0.55, doses.reduce((sum, dose) => sum + 0.42 * Math.min(1, (dose.amount * scale) / 2) * pulse(t - dose.start, 30, 110), 0)));
      return later({ time: Float64Array.from(time), plasma: {}, brain: { [drug]: Float64Array.from(brain) }, series: { mtorc1: Float64Array.from(mtor), spines: Float64Array.from(spines) }, baseline: { mtorc1: 1, spines: 1 }, warnings: [], computing: 5 });
    }
    async error() { return later({ mtor: { worst: 0.05, peak: 0.03 }, spines: { worst: 0.012, peak: 0.01 } }); }
    close() {}
  }
  function spectrum(signal, { step, segment }) {
    const n = Math.round(segment / step), segments = Math.floor(signal.length / n), frequency = [], power = [];
    for (let f = 1; f <= 120; f++) {
      let total = 0;
      for (let s = 0; s < segments; s++) { let re = 0, im = 0; for (let k = 0; k < n; k++) { const w = 0.5 - 0.5 * Math.cos((2 * Math.PI * k) / n), angle = (2 * Math.PI * f * k) / n; re += w * signal[s * n + k] * Math.cos(angle); im += w * signal[s * n + k] * Math.sin(angle); } total += (re * re + im * im) * step * step; }
      frequency.push(f);
      power.push(total / segments);
    }
    return { frequency: Float64Array.from(frequency), power: Float64Array.from(power) };
  }
  window.Synketa = { Fault, Network, SlowSide, spectrum };
})();
