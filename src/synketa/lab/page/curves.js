/* What is drawn of the running network: raster, rates as folds, glutamate, field potential and its spectrum. */
(function () {
  'use strict';
  const Lab = window.Lab, SEEN = 20, SMOOTH = 10, MOST_PINS = 4; // s; bins of a running mean
  const runner = Lab.runner;
  Lab.pins = [];

  function rateColumns() {
    const all = runner.bins, times = [], columns = Lab.populations.map(() => []);
    for (let k = 0; k < all.length; k++) {
      times.push(all[k].to);
      const part = all.slice(Math.max(0, k - SMOOTH + 1), k + 1), length = part[part.length - 1].to - part[0].from;
      Lab.populations.forEach((name, p) => columns[p].push(part.length < 3 ? null : Lab.sum(part.map(one => one.counts[name])) / (runner.sizes[name] * length) / runner.baseline[name]));
    }
    return [times, ...columns];
  }
  /** Draw pinned values as grey lines with the mark of their class. */
  function pinnedRates(u, context) {
    const pixel = devicePixelRatio;
    context.save();
    for (const pin of Lab.pins) for (const name of Lab.populations) {
      const y = u.valToPos(pin.folds[name], 'y', true);
      if (y < u.bbox.top || y > u.bbox.top + u.bbox.height) continue;
      Object.assign(context, { strokeStyle: '#a3abb4', fillStyle: '#7b848e', lineWidth: 1.5 * pixel });
      context.beginPath(); context.moveTo(u.bbox.left, y); context.lineTo(u.bbox.left + u.bbox.width, y); context.stroke();
      Lab.mark(context, Lab.shapes[name], u.bbox.left + 8 * pixel, y, 3.5 * pixel);
    }
    context.restore();
  }
  function pinnedSpectra(u, context) {
    context.save();
    Object.assign(context, { strokeStyle: '#a3abb4', lineWidth: 1.5 * devicePixelRatio });
    for (const pin of Lab.pins) {
      if (!pin.spectrum || mode !== 'spectrum') continue;
      context.beginPath();
      pin.spectrum.frequency.forEach((f, k) => { const x = u.valToPos(f, 'x', true), y = u.valToPos(pin.spectrum.power[k], 'y', true); if (x >= u.bbox.left && x <= u.bbox.left + u.bbox.width) context.lineTo(x, Math.min(Math.max(y, u.bbox.top), u.bbox.top + u.bbox.height)); });
      context.stroke();
    }
    context.restore();
  }

  let mode = 'spectrum', spectrum = null, spectrumAt = -1;
  const seconds = value => `${Lab.number(value)} s`;
  function charts() {
    const line = name => ({ key: name, title: Lab.names[name], column: `${name}_fold`, colour: Lab.colours[name], shape: Lab.shapes[name], format: Lab.fold, dash: { PYR: undefined, PV: [6, 3], SST: [2, 3] }[name] });
    Lab.rates = new Lab.Chart(Lab.byId('rates'), { title: 'Rates, fold of baseline', below: true, x: { title: '', long: 'network time', column: 'network_time_s', format: seconds }, y: { one: true, low: 0, high: 1.6, include: () => Lab.pins.flatMap(pin => Object.values(pin.folds)) }, series: Lab.populations.map(line), behind: pinnedRates });
    Lab.glutamateChart = new Lab.Chart(Lab.byId('glutamate'), { title: 'Glutamate', narrow: true, x: { title: '', long: 'network time', column: 'network_time_s', format: seconds }, y: { title: 'fold', one: true, low: 0.6, high: 1.6 }, series: [{ key: 'glutamate', title: '', column: 'glutamate_fold', colour: Lab.colours.glutamate, shape: 'diamond', format: Lab.fold }] });
    fieldChart();
  }
  function fieldChart() {
    const host = Lab.byId('field');
    host.replaceChildren();
    const other = mode === 'spectrum' ? 'Signal' : 'Spectrum';
    const tools = [Lab.el('button', { type: 'button', class: 'small', 'aria-label': `Field potential: show its ${other.toLowerCase()}`, onclick: () => { mode = other.toLowerCase(); fieldChart(); drawField(); host.querySelector('button').focus(); } }, other)];
    const isSpectrum = mode === 'spectrum';
    Lab.field = new Lab.Chart(host, {
      title: isSpectrum ? 'Field, nA²/Hz' : 'Field, nA', narrow: true, tools,
      x: isSpectrum ? { title: '', long: 'frequency', column: 'frequency_Hz', log: true, format: value => ([2, 5, 10, 20, 100].some(f => Math.abs(f - value) < 1e-6) ? `${value}${value === 100 ? ' Hz' : ''}` : '') } : { title: '', long: 'network time', column: 'network_time_s', format: seconds },
      y: isSpectrum ? { log: true } : {},
      series: [{ key: 'field', title: '', silent: true, column: isSpectrum ? 'power_nA2_per_Hz' : 'field_nA', colour: Lab.colours.field, format: () => '' }],
      behind: isSpectrum ? pinnedSpectra : null,
    });
  }
  function drawField() {
    if (mode === 'signal') {
      const signal = runner.field(1);
      if (signal.length) Lab.field.set([Array.from(signal, (_, k) => runner.t - (signal.length - k) / 1000), Array.from(signal)]);
      return;
    }
    if (runner.t - spectrumAt < 1 && runner.t > spectrumAt && spectrum) return;
    const signal = runner.field(8);
    if (signal.length < 2000) return;
    spectrumAt = runner.t;
    const whole = window.Synketa.spectrum(signal, { step: 1e-3, segment: 1 });
    const inside = [...whole.frequency.keys()].filter(k => whole.frequency[k] >= 2 && whole.frequency[k] <= 100 && whole.power[k] > 0);
    spectrum = { frequency: inside.map(k => whole.frequency[k]), power: inside.map(k => whole.power[k]) };
    Lab.field.set([spectrum.frequency, spectrum.power], [2, 100]);
  }

  const range = () => [Math.max(0, runner.t - SEEN), Math.max(runner.t, SEEN)];
  const drawRates = () => Lab.rates.set(rateColumns(), range());
  const drawGlutamate = () => Lab.glutamateChart.set([runner.bins.map(one => one.to), runner.bins.map(one => one.glutamate)], range());
  const charted = [drawRates, drawGlutamate, drawField];
  let drawn = 0, turn = 0;
  /** Draw the chart whose turn it is, ten times a second each: together they would block the page. With reduced motion all at once. */
  function draw(all = Lab.reducedMotion()) {
    const now = performance.now();
    if (now - drawn < (Lab.reducedMotion() ? 1000 : 33)) return;
    drawn = now;
    if (all) charted.forEach(one => one()); else charted[turn++ % charted.length]();
  }

  /** Keep the run as it is now, in grey behind the next; pins stay in this browser. */
  Lab.pin = function () {
    const measured = runner.measure(), few = values => values.map(value => Number(value.toPrecision(4)));
    const pin = { name: Lab.settingsText(Lab.settings, ['network', 'weeks']), folds: measured ? measured.folds : {}, rates: measured ? measured.rates : {}, glutamate: measured ? measured.glutamate : null, spectrum: spectrum ? { frequency: spectrum.frequency, power: few(spectrum.power) } : null, course: Lab.weeks.pinned(), hash: Lab.hash() };
    Lab.store.setPins([...Lab.store.pins(), pin].slice(-MOST_PINS));
    Lab.say(`Pinned: ${pin.name}`);
  };
  Lab.unpin = index => Lab.store.setPins(Lab.store.pins().filter((_, k) => k !== index));
  function pinned() { Lab.pins = Lab.store.pins(); }

  /** Write down the rates of the last seconds with what was set. */
  Lab.note = function () {
    const measured = runner.state === 'failed' ? null : runner.measure(), course = Lab.weeks ? Lab.weeks.read() : {}, weeksOnly = runner.state === 'failed' && Number.isFinite(course.spines_24h);
    if (!weeksOnly && (!measured || measured.to - measured.from < 1)) { Lab.notice('There is nothing to note yet: let the network run for a second after the last change.', { key: 'note' }); return; }
    const { folds, glutamate, from, to } = measured || { folds: { PYR: null, PV: null, SST: null }, glutamate: null, from: 0, to: 0 };
    Lab.store.addNote(Lab.lessonName(), {
      id: `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`, words: Lab.settingsText(Lab.settings, ['network', 'weeks']), hash: Lab.hash(), seconds: Number((to - from).toFixed(2)), level_uM: measured ? runner.level : null,
      fold_PYR: folds.PYR, fold_PV: folds.PV, fold_SST: folds.SST, glutamate, spines_24h: course.spines_24h,
    });
    Lab.say(`Noted: ${Lab.settingsText()}, pyramidal ${Lab.fold(folds.PYR)}`);
  };

  Lab.startCurves = function () {
    pinned();
    Lab.on('pins', pinned);
    Lab.on('other-tab', key => { if (key === 'pins') Lab.emit('pins'); });
    Lab.raster = new Lab.Raster(Lab.byId('raster'));
    charts();
    Lab.on('begun', ready => { Lab.raster.clear(ready.populations); spectrum = null; spectrumAt = -1; Lab.byId('network-title').textContent = `Spikes of ${Lab.sum(Object.values(ready.populations))} cells`; });
    Lab.on('chunk', chunk => { Lab.raster.add(chunk); draw(); });
    Lab.on('state', state => { if (state === 'paused') { drawn = 0; draw(true); } });
    Lab.on('settings', ({ changed }) => { if (changed.some(name => Lab.control(name).acts === 'network')) Lab.raster.event(Lab.settingsText()); });
    Lab.on('pins', () => { Lab.rates.redraw(); Lab.field.redraw(); });
    Lab.byId('enlarge').addEventListener('click', () => {
      const few = Lab.byId('enlarge').getAttribute('aria-pressed') !== 'true';
      Lab.byId('enlarge').setAttribute('aria-pressed', String(few));
      Lab.raster.enlarge(few);
    });
    const table = Lab.el('button', { type: 'button', class: 'small', 'aria-label': 'Table of the last spikes', onclick: () => Lab.dialog('Spikes', Lab.table('The last 200 spikes', ['time, s', 'class', 'cell'], Lab.raster.rows().map(([t, name, cell]) => [t.toFixed(4), name, cell]))) }, 'Table');
    Lab.byId('enlarge').before(table);
  };
})();
