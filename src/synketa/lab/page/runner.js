/* Runs the network: plays, pauses, hands over what is changed, keeps the last seconds of what it answers. */
(function () {
  'use strict';
  const Lab = window.Lab, BIN = 0.1, KEPT = 400, CHUNK = 0.05, WINDOW = 5, FIELD = 10, PARTS = 5; // s, bins, s, s, s, bins
  const START_LEVELS = { level: 0, Mg: 1, tonic_GABA: 0, AMPA_block: 0 };

  /** Return what the engine is to hold, from the settings. */
  Lab.wanted = function (settings = Lab.settings) {
    const level = settings.source === 'dose' && Lab.weeks ? Lab.weeks.levelAt(settings.mark_h) : settings.level_uM;
    const values = { drug: settings.source === 'dose' ? settings.dosed : settings.drug, level, Mg: settings.magnesium_mM, tonic_GABA: settings.tonic_GABA_nS, AMPA_block: settings.AMPA_block };
    for (const name of Lab.populations) values[`exposure.${name}`] = settings[`reaches_${name}`] ? 1 : 0;
    const own = Lab.control('fraction_2CD');
    if (settings.subunits === 'full') for (const name of ['PV', 'SST']) values[`fraction_2CD.${name}`] = settings.fraction_2CD === own.start ? undefined : settings.fraction_2CD;
    return values;
  };
  const START = { drug: 'ketamine', ...START_LEVELS, 'exposure.PYR': 1, 'exposure.PV': 1, 'exposure.SST': 1, 'fraction_2CD.PV': undefined, 'fraction_2CD.SST': undefined };

  const runner = (Lab.runner = {
    state: 'starting', t: 0, since: 0, bins: [], baseline: null, sizes: null, speed: 0, fault: null, block: null, level: 0, restarts: 0,
  });
  let network = null, applied = {}, starting = null, generation = 0, bin = null, lfp = new Float64Array(FIELD * 1000), lfpCount = 0;
  let paceFrom = null;

  function state(name) { runner.state = name; Lab.emit('state', name); }

  /** Start the network that the settings ask for, from its beginning. */
  async function start() {
    const mine = ++generation;
    const { subunits: variant, seed } = Lab.settings;
    if (network) network.close();
    state('starting');
    network = new window.Synketa.Network({ onlost: fault => lost(fault, mine) });
    try {
      const ready = await network.start({ variant, seed: Number(seed), build: 'auto' });
      if (mine !== generation) return;
      Object.assign(runner, { t: 0, since: 0, bins: [], baseline: ready.baseline, sizes: ready.populations, variant, seed, build: ready.build, fault: null });
      applied = { ...START };
      bin = null;
      lfpCount = 0;
      Lab.emit('begun', ready);
      state(runner.paused ? 'paused' : 'running');
      loop(mine);
    } catch (fault) { if (mine === generation) failed(fault); }
  }
  function lost(fault, mine) {
    if (mine !== generation) return;
    if (runner.restarts++ < 1) { Lab.notice('The network was ended by the browser; it starts anew with the same settings. Your answers are safe.', { key: 'network' }); start(); return; }
    failed(fault);
  }
  function failed(fault) {
    runner.fault = fault;
    state('failed');
    const why = fault && fault.kind === 'no-webassembly' ? 'This browser can\'t compute the network (it has no WebAssembly, or it is switched off). The weeks below, the lessons and your answers work all the same.' : `The network stopped: ${fault && fault.message ? fault.message : fault}. Your answers are safe.`;
    Lab.notice(why, { key: 'network', action: () => { runner.restarts = 0; start(); }, label: 'Start it again' });
  }

  /** Hand over to the engine what differs from what it holds. */
  async function hand() {
    const values = Lab.wanted();
    for (const [name, value] of Object.entries(values)) {
      if (applied[name] === value) continue;
      applied[name] = value;
      const own = name.startsWith('fraction_2CD') ? Lab.control('fraction_2CD').start : 0;
      try { await network.set(name, value === undefined ? own : value); } catch (fault) { Lab.notice(`The network can't take ${name}: ${fault.message}`, { key: `set-${name}` }); }
      runner.since = runner.t;
    }
  }
  const factor = () => (Lab.settings.speed === 'max' ? Infinity : Number(Lab.settings.speed));

  async function loop(mine) {
    paceFrom = null;
    while (mine === generation && !runner.paused) {
      const speed = factor(), step = speed === Infinity ? CHUNK : Math.min(CHUNK, Math.max(0.005, CHUNK * speed));
      try {
        await hand();
        const began = performance.now(), chunk = await network.advance(step);
        if (mine !== generation) return;
        take(chunk, performance.now() - began);
      } catch (fault) { if (mine === generation) failed(fault); return; }
      await pause(step / speed);
    }
    if (mine === generation && runner.state === 'running') state('paused');
  }
  /** Wait so long that network time passes at the speed that was chosen; never try to catch up. */
  function pause(seconds) {
    const now = performance.now();
    paceFrom = paceFrom === null || now - paceFrom > 1000 * (seconds + 0.2) ? now : paceFrom;
    paceFrom += 1000 * seconds;
    return new Promise(resolve => setTimeout(resolve, Math.max(0, paceFrom - performance.now())));
  }

  let wall = null;
  function take(chunk, took) {
    runner.t = chunk.to;
    runner.block = chunk.block;
    runner.level = chunk.level;
    runner.glutamate = chunk.glutamate;
    runner.memory = chunk.memory;
    runner.possible = smooth(runner.possible, (chunk.to - chunk.from) / (Math.max(chunk.computing, 0.05) / 1000));
    const now = performance.now();
    if (wall !== null && now - wall < 2000) runner.speed = smooth(runner.speed, (chunk.to - chunk.from) / ((now - wall) / 1000));
    wall = now;
    bins(chunk);
    const signal = chunk.lfp.signal;
    for (let k = 0; k < signal.length; k++) lfp[lfpCount++ % lfp.length] = signal[k];
    Lab.emit('chunk', chunk);
  }
  const smooth = (old, fresh) => (old ? 0.9 * old + 0.1 * fresh : fresh);
  function bins(chunk) {
    if (!bin) bin = { from: chunk.from, counts: { PYR: 0, PV: 0, SST: 0 } };
    for (const name of Lab.populations) bin.counts[name] += chunk.spikes[name].time.length;
    bin.to = chunk.to;
    if (bin.to - bin.from < BIN - 1e-9) return;
    runner.bins.push({ ...bin, glutamate: chunk.glutamate });
    if (runner.bins.length > KEPT) runner.bins.shift();
    bin = null;
  }

  /** Return mean rates (Hz), folds and glutamate over the last seconds since the last change. */
  runner.measure = function (seconds = WINDOW) {
    const from = Math.max(runner.t - seconds, runner.since) - 1e-9, inside = runner.bins.filter(one => one.from >= from);
    if (!inside.length || !runner.baseline) return null;
    const length = inside[inside.length - 1].to - inside[0].from, result = { from: inside[0].from, to: inside[inside.length - 1].to, rates: {}, folds: {}, glutamate: Lab.mean(inside.map(one => one.glutamate)) };
    for (const name of Lab.populations) {
      result.rates[name] = Lab.sum(inside.map(one => one.counts[name])) / (runner.sizes[name] * length);
      result.folds[name] = result.rates[name] / runner.baseline[name];
    }
    return result;
  };
  /** Return how far the pyramidal fold over the last seconds may lie from that of a longer run: two standard errors, of half-second counts; NaN where there are fewer than five. */
  runner.uncertainty = function (seconds = WINDOW) {
    const from = Math.max(runner.t - seconds, runner.since) - 1e-9, inside = runner.bins.filter(one => one.from >= from), folds = [];
    for (let k = 0; k + PARTS <= inside.length; k += PARTS) folds.push(Lab.sum(inside.slice(k, k + PARTS).map(one => one.counts.PYR)) / (runner.sizes.PYR * PARTS * BIN) / runner.baseline.PYR);
    if (folds.length < 5) return NaN;
    const mean = Lab.mean(folds);
    return 2 * Math.sqrt(Lab.sum(folds.map(fold => (fold - mean) ** 2)) / (folds.length - 1) / folds.length);
  };
  /** Return the field potential (nA) of the last seconds, a sample a ms. */
  runner.field = function (seconds) {
    const count = Math.min(Math.round(seconds * 1000), lfpCount, lfp.length), out = new Float64Array(count);
    for (let k = 0; k < count; k++) out[k] = lfp[(lfpCount - count + k) % lfp.length];
    return out;
  };
  runner.play = () => { if (runner.state === 'paused') { runner.paused = false; state('running'); loop(generation); } };
  runner.pause = () => { runner.paused = true; if (runner.state === 'running') state('paused'); };
  runner.toggle = () => (runner.paused ? runner.play() : runner.pause());
  runner.start = () => (starting = start());
  runner.network = () => network;

  Lab.on('settings', ({ changed }) => {
    if (changed.includes('subunits') || changed.includes('seed')) { if (runner.state !== 'starting' || runner.variant) start(); return; }
    const acts = changed.some(name => Lab.control(name).acts === 'network' || name === 'mark_h');
    if (acts) { runner.since = runner.t; if (runner.paused && network && runner.state === 'paused') hand(); }
  });
})();
