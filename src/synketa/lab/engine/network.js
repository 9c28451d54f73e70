// The network's worker: the generated C++ as WebAssembly, driven in steps. This function is turned into text and runs in a
// worker of its own; everything that it needs comes in messages, see README.md beside this folder.
var Synketa = Synketa || {};

Synketa.networkWorker = function (port) {
  "use strict";
  const NO_SUCH = 52, BAD_FILE = 8; // of WASI: a call that is not supported, a file that is not open
  let module = null, instance = null, order = null, at = 0, settings = {};

  class Refused extends Error {
    constructor(kind, where, got, want) { super(got); Object.assign(this, { kind, where, got, want }); }
  }

  // What a program without files asks of its surroundings: its environment, chance, and where its words go.
  function surroundings(variables, words) {
    const encode = new TextEncoder(), decode = new TextDecoder();
    let memory;
    const view = () => new DataView(memory.buffer), bytes = () => new Uint8Array(memory.buffer);
    const lines = Object.entries(variables).map(([name, value]) => encode.encode(`${name}=${value}\0`));
    const calls = {
      environ_sizes_get(count, size) {
        view().setUint32(count, lines.length, true);
        view().setUint32(size, lines.reduce((sum, line) => sum + line.length, 0), true);
        return 0;
      },
      environ_get(pointers, buffer) {
        for (const line of lines) {
          view().setUint32(pointers, buffer, true);
          bytes().set(line, buffer);
          pointers += 4; buffer += line.length;
        }
        return 0;
      },
      random_get(to, size) { bytes().fill(1, to, to + size); return 0; }, // the program seeds itself anew before it draws
      getentropy: (to, size) => calls.random_get(to, size), // as Emscripten calls it
      clock_time_get(_clock, _precision, to) {
        view().setBigUint64(to, BigInt(Math.round(performance.now() * 1e6)), true);
        return 0;
      },
      fd_write(file, vectors, count, written) {
        if (file !== 1 && file !== 2) return BAD_FILE;
        let sum = 0;
        for (let k = 0; k < count; k++) {
          const from = view().getUint32(vectors + 8 * k, true), size = view().getUint32(vectors + 8 * k + 4, true);
          words.push(decode.decode(bytes().slice(from, from + size)));
          sum += size;
        }
        view().setUint32(written, sum, true);
        return 0;
      },
      proc_exit(code) { throw new Error(`exit code ${code}`); },
    };
    const wasi = new Proxy(calls, { get: (known, name) => known[name] || ((file) => (file <= 2 ? 0 : NO_SUCH)) });
    return { imports: { wasi_snapshot_preview1: wasi, env: wasi }, attach: (own) => { memory = own; } };
  }

  function write(text) {
    const bytes = new TextEncoder().encode(text), to = instance.text_of(bytes.length);
    new Uint8Array(instance.memory.buffer).set(bytes, to);
  }

  function writeSchedule(rows) {
    const width = rows[0].length, to = instance.table_of(rows.length, width);
    const table = new Float64Array(instance.memory.buffer, to, rows.length * width);
    rows.forEach((row, k) => table.set(row, k * width));
  }

  const channel = (name) => {
    const place = order.layout.channels.indexOf(name);
    if (place < 0) throw new Refused("unknown-name", name, `"${name}"`, `a channel: ${order.layout.channels.join(", ")}`);
    return place;
  };
  const said = (words) => words.splice(0).join("").trim().split("\n").slice(-3).join(" ");

  function bytesOf(base64) {
    const letters = atob(base64), bytes = new Uint8Array(letters.length);
    for (let k = 0; k < bytes.length; k++) bytes[k] = letters.charCodeAt(k);
    return bytes;
  }

  async function start(wanted) {
    const began = performance.now();
    if (wanted.module) module = await WebAssembly.compile(bytesOf(wanted.module));
    const compiled = performance.now();
    order = { ...wanted, module: null }; at = 0; settings = {};
    order.words = [];
    const around = surroundings({ SYNKETA_SEED: order.seed }, order.words);
    const made = await WebAssembly.instantiate(module, around.imports);
    instance = made.exports;
    around.attach(instance.memory);
    instance._initialize();
    writeSchedule(order.schedule);
    write(Object.entries(order.values).map(([name, value]) => `${name}=${value}`).join("\n"));
    if (instance.start() !== 0) throw new Refused("failed", "network", said(order.words), "a network that starts");
    if (order.words.length) throw new Refused("failed", "network", said(order.words), "values that the program knows");
    return {
      t: 0, populations: order.layout.populations, compileTime: compiled - began,
      buildTime: performance.now() - compiled, memory: instance.memory.buffer.byteLength,
    };
  }

  function copied(Type, from, count) { return new Type(instance.memory.buffer, from, count).slice(); }

  // Everything that was recorded since the last call, copied; the program then drops it.
  function recorded() {
    const spikes = {}, series = {}, block = {};
    Object.keys(order.layout.populations).forEach((name, k) => {
      const count = instance.spike_count(k);
      spikes[name] = { time: copied(Float64Array, instance.spike_times(k), count), cell: copied(Int32Array, instance.spike_cells(k), count) };
    });
    Object.entries(order.layout.samples).forEach(([name, variables], k) => {
      const count = instance.sample_count(k), own = { time: copied(Float64Array, instance.sample_times(k), count) };
      variables.forEach((variable, n) => { own[variable] = copied(Float64Array, instance.sample_values(k, n), count); });
      series[name] = own;
    });
    order.layout.means.forEach(([name, pool], k) => { (block[name] = block[name] || {})[pool] = instance.mean(k); });
    instance.drop();
    return { spikes, series, block };
  }

  function advance({ seconds }) {
    const from = at, began = performance.now();
    // the next step is the first at or after this time; half of one, so that rounding decides nothing
    const half = 0.5 * order.step;
    at = Math.round((from + seconds) / order.step) * order.step;
    instance.advance(at - half);
    const computing = performance.now() - began, { spikes, series, block } = recorded();
    const rates = {};
    for (const [name, size] of Object.entries(order.layout.populations)) rates[name] = spikes[name].time.length / (size * (at - from));
    for (const [name, pools] of Object.entries(order.pools)) {
      for (const pool of Object.keys(block[name])) if (!pools.includes(pool)) delete block[name][pool];
    }
    const lfp = series.lfp, level = instance.level(Math.max(at - half, 0), channel("level_1")) * 1e3;
    lfp.signal = lfp.signal.map((ampere) => ampere * 1e9);
    const glutamate = series.slow.glutamate.length ? series.slow.glutamate[series.slow.glutamate.length - 1] : order.glutamate;
    order.glutamate = glutamate;
    return {
      from, to: at, spikes, lfp, slow: series.slow, glutamate, rates, block, level, settings: { ...settings },
      computing, memory: instance.memory.buffer.byteLength,
    };
  }

  // Values by the name of the program, channels that are held or released; what the page calls it is kept to be shown.
  function set({ values, hold, release, shown }) {
    for (const [name, value] of Object.entries(hold || {})) instance.hold(channel(name), value);
    for (const name of release || []) instance.release(channel(name));
    for (const [name, value] of Object.entries(values || {})) {
      write(`${name}=${value}`);
      instance.assign();
    }
    if (order.words.length) throw new Refused("failed", "network", said(order.words), "values that the program knows");
    Object.assign(settings, shown || {});
    for (const [name, value] of Object.entries(settings)) if (value === null) delete settings[name];
    return { t: at };
  }

  function follow({ schedule, release, shown }) {
    writeSchedule(schedule);
    return set({ release, shown });
  }

  const calls = { start, advance, set, follow };
  port.onmessage = async ({ data: { id, call, data } }) => {
    if (call === "ping") { port.postMessage({ id, value: true }); return; }
    try {
      if (!instance && call !== "start") throw new Refused("not-started", "network", "no network", "start() first");
      port.postMessage({ id, value: await calls[call](data) });
    } catch (error) {
      const is = error instanceof Refused;
      if (!is) { instance = null; } // it may have ended in the middle of a step
      const words = order && order.words ? said(order.words) : "";
      port.postMessage({ id, fault: {
        kind: is ? error.kind : "failed", where: is ? error.where : "network", got: is ? error.got : `${words} ${error.message}`.trim(),
        want: is ? error.want : "a network that runs: start() again",
      } });
    }
  };
};
