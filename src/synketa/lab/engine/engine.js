// What a page calls: data that is loaded on demand, the network and the slow side in workers of their own, faults in words.
// Classic scripts only, so that it works from a file; the interface is described in the README of the folder above.
var Synketa = Synketa || {};

(function () {
  "use strict";

  // ---------------------------------------------------------------------------------------- faults

  class Fault extends Error {
    constructor(kind, where, got, want) {
      super(`${where}: got ${got}, want ${want}`);
      Object.assign(this, { name: "Fault", kind, where, got, want });
    }
  }
  Synketa.Fault = Fault;

  // ------------------------------------------------------------------------------------------ data

  const arrived = {}, wanted = {};
  Synketa.base = "";

  // Called by the files of `data/`.
  Synketa.data = function (name, content) {
    arrived[name] = content;
    if (name === "lab") Synketa.lab = content;
  };

  // Insert a script of the page's own folder; replaced in tests.
  Synketa.insert = (address) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => done();
    script.onerror = () => failed(new Error(address));
    document.head.appendChild(script);
  });

  Synketa.load = async function (name) {
    if (!/^[A-Za-z0-9_]+$/.test(name)) throw new Fault("no-data", "data", `"${name}"`, "a name of letters, digits and _");
    if (name in arrived) return arrived[name];
    const address = `${Synketa.base}data/${name}.js`;
    wanted[name] = wanted[name] || Synketa.insert(address);
    try {
      await wanted[name];
    } catch {
      delete wanted[name];
    }
    if (!(name in arrived)) throw new Fault("no-data", address, "no such file, or a damaged one", "the whole folder of the page");
    return arrived[name];
  };

  // --------------------------------------------------------------------------------------- workers

  // Start a worker from the text of its program; replaced in tests.
  Synketa.makeWorker = (text) => {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  };
  Synketa.patience = 20; // s without an answer, and per s of network time that is asked for, until a worker is asked whether it lives
  const LAST_CHANCE = 3;

  // Calls to one worker, answered one after the other.
  class Remote {
    constructor(text, onlost) {
      this.text = text; this.onlost = onlost || (() => {});
      this.worker = null; this.calls = []; this.next = 0;
    }
    call(call, data, transfer, allowed) {
      return new Promise((done, failed) => {
        this.calls.push({ id: this.next++, call, data, transfer: transfer || [], allowed: allowed || 1, done, failed });
        if (this.calls.length === 1) this._send();
      });
    }
    _send() {
      const first = this.calls[0];
      if (!first) return;
      try {
        if (!this.worker) this._make();
        this.worker.postMessage({ id: first.id, call: first.call, data: first.data }, first.transfer);
      } catch (error) {
        this._lost(error.message);
        return;
      }
      this._watch(Synketa.patience * first.allowed, () => this._watch(LAST_CHANCE, () => this._lost("no answer")));
    }
    _watch(seconds, then) {
      clearTimeout(this.timer);
      this.timer = setTimeout(then, 1e3 * seconds);
    }
    _make() {
      this.worker = Synketa.makeWorker(this.text);
      this.worker.onmessage = ({ data }) => this._answered(data);
      this.worker.onerror = (event) => {
        if (event.preventDefault) event.preventDefault();
        this._lost(event.message || "a worker that stopped");
      };
    }
    _answered({ id, value, fault }) {
      const first = this.calls[0];
      if (!first || first.id !== id) return;
      clearTimeout(this.timer);
      this.calls.shift();
      if (fault) first.failed(new Fault(fault.kind, fault.where, fault.got, fault.want)); else first.done(value);
      this._send();
    }
    _lost(why) {
      const fault = new Fault("worker-lost", "worker", why, "a worker that runs: start() again");
      const calls = this.calls;
      this.close();
      calls.forEach((call) => call.failed(fault));
      this.onlost(fault);
    }
    close() {
      clearTimeout(this.timer);
      if (this.worker) this.worker.terminate();
      this.worker = null; this.calls = [];
    }
  }
  Synketa.Remote = Remote;

  // --------------------------------------------------------------------------------------- network

  // A module of one function that makes a vector: valid where SIMD is known.
  const SIMD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

  Synketa.builds = function () {
    if (typeof WebAssembly !== "object" || !WebAssembly.validate) return [];
    return WebAssembly.validate(new Uint8Array(SIMD)) ? ["simd", "scalar"] : ["scalar"];
  };

  function chosen(build) {
    const possible = Synketa.builds();
    if (!possible.length) {
      const got = "a browser without WebAssembly, or one in which it is switched off";
      throw new Fault("no-webassembly", "browser", got, "Chrome or Edge from 91, Firefox from 89, Safari from 16.4");
    }
    if (build === undefined || build === "auto") return possible[0];
    if (!possible.includes(build)) throw new Fault("bad-value", "build", `"${build}"`, `one of auto, ${possible.join(", ")}`);
    return build;
  }

  // How many letters differ between two words.
  function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, k) => k);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let k = 1; k <= other.length; k++) {
        next[k] = Math.min(next[k - 1] + 1, row[k] + 1, row[k - 1] + (one[i - 1] === other[k - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[other.length];
  }

  const FEW = 16; // names that a sentence lists; of more only the nearest

  function entry(table, name, where) {
    if (Object.prototype.hasOwnProperty.call(table, name)) return table[name];
    const word = String(name).slice(0, 60), known = Object.keys(table);
    const nearest = known.length > FEW && known.map((each) => [distance(word, each), each]).sort((a, b) => a[0] - b[0]).slice(0, 3);
    throw new Fault("unknown-name", where, `"${word}"`, nearest ? `a known name, e.g. ${nearest.map((each) => each[1]).join(", ")}` : `one of ${known.join(", ")}`);
  }

  function finite(value, where, least, most, unit) {
    const is = typeof value === "number" && Number.isFinite(value) && value >= least && value <= most;
    if (is) return value;
    const shown = typeof value === "string" ? `"${value.slice(0, 40)}"` : String(value).slice(0, 40);
    throw new Fault("bad-value", where, shown, `a number from ${least} to ${most}${unit && unit !== "1" ? ` ${unit}` : ""}`);
  }
  Synketa.finite = finite; Synketa.entry = entry;

  const MOST_SECONDS = 600; // of network time in one call

  Synketa.Network = class {
    constructor({ onlost } = {}) {
      this.remote = new Remote(`var Synketa = {}; Synketa.networkWorker = ${Synketa.networkWorker}; Synketa.networkWorker(self);`, onlost);
      this.order = null; this.sent = "";
    }

    // Make the network of a variant and a seed; `values` replace those of the program, `schedule` is what acts on it when.
    async start({ variant = Synketa.lab.variants[0].name, seed = 1, build, values = {}, schedule } = {}) {
      const lab = Synketa.lab, name = chosen(build);
      const known = entry(Object.fromEntries(lab.variants.map((each) => [each.name, each])), variant, "variant");
      const own = entry(known.seeds, String(seed), "seed");
      const all = { ...lab.network.values, ...known.values, ...own.values };
      for (const [key, value] of Object.entries(values)) {
        entry(all, key, "values");
        all[key] = finite(value, key, -1e300, 1e300);
      }
      const module = await Synketa.load(`network_${name}`);
      this.order = {
        seed: String(seed), values: all, layout: lab.network.layout, schedule: schedule || lab.network.schedule, step: lab.network.step,
        pools: known.pools, glutamate: 1,
      };
      this.variant = known; this.ready = { variant, seed, build: name, baseline: own.baseline };
      return this._start(module);
    }

    // The module goes as it is: taking it apart would block the page.
    async _start(module) {
      const ready = await this.remote.call("start", { ...this.order, module });
      return { ...this.ready, ...ready };
    }

    // Back to the beginning of the same start.
    async reset() {
      if (!this.order) throw new Fault("not-started", "network", "reset()", "start() first");
      return this._start(this.remote.worker ? null : await Synketa.load(`network_${this.ready.build}`));
    }

    async advance(seconds) {
      finite(seconds, "advance", Synketa.lab.network.step, MOST_SECONDS, "s");
      return this.remote.call("advance", { seconds }, [], 1 + seconds);
    }

    // A control by its name in its own unit, or a value of the program by its name in SI units.
    async set(name, value) {
      const lab = Synketa.lab;
      const control = lab.controls.find((each) => each.name === name);
      if (!control) {
        entry(Object.fromEntries([...lab.controls.map((each) => each.name), ...this.names()].map((each) => [each, true])), name, "set");
        return this.remote.call("set", { values: { [name]: finite(value, name, -1e300, 1e300) }, shown: { [name]: value } });
      }
      if (control.step === "choice") {
        const drug = entry(lab.drugs, value, name);
        return this.remote.call("set", { values: drug.values, shown: { [name]: value === control.start ? null : value } });
      }
      finite(value, name, control.least, control.most, control.unit);
      const scaled = (factors) => Object.fromEntries(Object.entries(factors).map(([key, factor]) => [key, factor * value]));
      const moved = Object.fromEntries(Object.entries(control.values).map(([key, [factor, offset]]) => [key, factor * value + offset]));
      const own = Object.fromEntries(control.relative.map((key) => [key, (this.order || lab.network).values[key] * value]));
      const shown = { [name]: value === control.start ? null : value };
      return this.remote.call("set", { values: { ...moved, ...own }, hold: scaled(control.hold), shown });
    }

    // Let the level of the drug follow a course over network time.
    async follow({ time, level }) {
      const { schedule, layout } = Synketa.lab.network, column = 1 + layout.channels.indexOf("level_1");
      const also = 1 + layout.channels.indexOf("administered");
      if (!time || !level || time.length !== level.length || !time.length || time.length > 1e5) {
        throw new Fault("bad-value", "follow", "a course without points, or with more times than levels", "1 to 100000 times and as many levels");
      }
      const rest = (t) => schedule[0].map((first, k) => (k === 0 ? t : first + (schedule[1][k] - first) * (t - schedule[0][0]) / (schedule[1][0] - schedule[0][0])));
      const rows = Array.from(time, (t, k) => {
        finite(t, "follow.time", k ? time[k - 1] : 0, 1e7, "s");
        const row = rest(t);
        row[column] = row[also] = 1e-3 * finite(level[k], "follow.level", 0, 1e4, "uM");
        return row;
      });
      const last = rest(schedule[1][0]);
      last[column] = last[also] = rows[rows.length - 1][column];
      return this.remote.call("follow", { schedule: [...rows, last], release: ["level_1", "administered"], shown: { level: "course" } });
    }

    // The values that can be set by their own name while it runs.
    names() {
      const { values, drawn } = Synketa.lab.network;
      return Object.keys(values).filter((name) => !drawn.includes(name));
    }

    close() { this.remote.close(); this.order = null; }
  };
  // ------------------------------------------------------------------------------------- slow side

  const HOUR = 3600, MINUTE = 60, MOST_LINES = 200, MOST_HOURS = 24 * 400;

  Synketa.SlowSide = class {
    constructor({ onlost } = {}) {
      this.onlost = onlost; this.remote = null; this.sets = {};
    }

    async _prepared() {
      const slow = await Synketa.load("slow");
      if (!this.remote) {
        const worker = `var Synketa = {}; Synketa.slowWorker = ${Synketa.slowWorker}; Synketa.slowWorker(self, ${slow.source});`;
        this.remote = new Remote(worker, (fault) => { this.remote = null; this.sets = {}; if (this.onlost) this.onlost(fault); });
        await this.remote.call("prepare", { slow });
      }
      return this.remote;
    }

    // The course of doses, held levels and arms over weeks.
    async course(settings = {}) { return this._asked("course", settings); }

    // The error of the surface along that course.
    async error(settings = {}) { return (await this._asked("error", settings)).errors; }

    async _asked(call, settings) {
      const order = await this._order(settings), remote = await this._prepared();
      if (order.set && !this.sets[order.set]) {
        this.sets[order.set] = Synketa.load(`kinetics_${order.set}`).then((content) => remote.call("set", { name: order.set, content }));
      }
      if (order.set) {
        try {
          await this.sets[order.set];
        } catch (fault) {
          delete this.sets[order.set];
          throw fault;
        }
      }
      return remote.call(call, order);
    }

    // Settings as the worker takes them: checked, in s and kg/kg and mol/m3.
    async _order({ set, drug = "ketamine", doses = [], clamps = [], arms = [], seed = 1, start = -1, stop = 336 }) {
      const slow = await Synketa.load("slow");
      finite(start, "start", -MOST_HOURS, MOST_HOURS, "h");
      finite(stop, "stop", start + 1, start + MOST_HOURS, "h");
      finite(seed, "seed", 0, 2 ** 31);
      for (const [name, list] of Object.entries({ doses, clamps, arms })) {
        if (!Array.isArray(list) || list.length > MOST_LINES) throw new Fault("bad-value", name, "no list, or a long one", `a list of at most ${MOST_LINES}`);
      }
      const ends = (line, where) => {
        const from = finite(line.start === undefined ? start : line.start, `${where}.start`, -2 * MOST_HOURS, 2 * MOST_HOURS, "h");
        const to = line.stop === undefined || line.stop === null ? Infinity : finite(line.stop, `${where}.stop`, from, 2 * MOST_HOURS, "h");
        return { start: HOUR * from, stop: HOUR * to };
      };
      const order = {
        seed, start: HOUR * start, stop: HOUR * stop, drug, set: doses.length ? set : "",
        clamps: clamps.map((line, k) => {
          entry(slow.binding, line.drug === undefined ? drug : line.drug, `clamps[${k}].drug`);
          return { drug: line.drug === undefined ? drug : line.drug, level: 1e-3 * finite(line.level, `clamps[${k}].level`, 0, 1e4, "uM"), ...ends(line, `clamps[${k}]`) };
        }).filter((line) => line.level > 0),
        arms: arms.map((line, k) => {
          const { most } = entry(slow.arms, line.name, `arms[${k}].name`);
          return { name: line.name, level: finite(line.level === undefined ? 1 : line.level, `arms[${k}].level`, 0, most), ...ends(line, `arms[${k}]`) };
        }).filter((line) => line.level > 0),
        doses: [],
      };
      if (doses.length) {
        const own = entry(Synketa.lab.sets, set, "set"), routes = entry(own.drugs, drug, "drug");
        order.doses = doses.map((dose, k) => {
          entry(Object.fromEntries(routes.map((route) => [route, true])), dose.route, `doses[${k}].route`);
          return {
            route: dose.route, amount: 1e-6 * finite(dose.amount, `doses[${k}].amount`, 0, 1e4, "mg/kg"),
            start: HOUR * finite(dose.start === undefined ? 0 : dose.start, `doses[${k}].start`, start, stop, "h"),
            duration: MINUTE * finite(dose.duration === undefined ? 0 : dose.duration, `doses[${k}].duration`, 0, 60 * MOST_HOURS, "min"),
          };
        }).filter((dose) => dose.amount > 0).sort((one, other) => one.start - other.start);
      }
      const firsts = [...order.doses, ...order.clamps].map((line) => line.start);
      order.origin = firsts.length ? Math.min(...firsts) : 0;
      return order;
    }

    close() { if (this.remote) this.remote.close(); this.remote = null; this.sets = {}; }
  };
})();
