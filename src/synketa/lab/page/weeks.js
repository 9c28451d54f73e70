/* Two weeks after a dose: concentration, p-mTOR and spines on one axis from milliseconds to weeks, with the mark of the network. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el;
  const SPANS = [[3 / 3600, '3 s'], [1 / 60, '1 min'], [1, '1 h'], [6, '6 h'], [24, '1 d'], [72, '3 d'], [336, '14 d'], [720, '30 d']]; // h
  const weeks = (Lab.weeks = { course: null, plain: null, view: [-12, 336], own: [], error: null });
  let slow = null, chart = null, asked = 0, unavailable = false;

  /** Return what the slow side is to compute; without doses, arms and stress for the vehicle. */
  weeks.asked = function (settings = Lab.settings, vehicle = false) {
    const apart = settings.regimen === 'twice_a_week' ? [8, 84] : settings.regimen === 'six_in_two_weeks' ? [6, 60] : [1, 0], kinetics = Lab.kinetics(settings.species, settings.dosed);
    const doses = settings.dose_mg_kg > 0 ? Array.from({ length: apart[0] }, (_, k) => ({ route: settings.route, amount: settings.dose_mg_kg, start: k * apart[1], duration: settings.route === 'iv' ? kinetics.minutes : 0 })) : [];
    const arms = [];
    if (settings.arm !== 'none') arms.push({ name: settings.arm, level: Math.min(settings.arm_level, Lab.mostOf(settings.arm)), ...(settings.arm === 'direct_cut' ? {} : { start: -0.5, stop: settings.arm === 'ampa_antagonist' ? 4 : 24 }) });
    if (settings.stress !== 'none') arms.push({ name: 'stress', level: 1, start: -504, ...(settings.stress === 'ended' ? { stop: 0 } : {}) });
    return { set: kinetics.set, drug: settings.dosed, doses: vehicle ? [] : doses, arms: vehicle ? [] : arms, seed: Number(settings.seed), start: settings.stress === 'none' ? -12 : -505, stop: apart[0] > 1 ? 720 : 336 };
  };

  async function compute() {
    const mine = ++asked, settings = { ...Lab.settings };
    if (unavailable) return;
    try {
      if (!slow) slow = new window.Synketa.SlowSide({ onlost: () => { slow = null; Lab.notice('The weeks were ended by the browser; they are computed anew.', { key: 'weeks' }); } });
      const course = await slow.course(weeks.asked(settings));
      if (mine !== asked) return;
      weeks.course = prepared(course, settings.dosed);
      weeks.warnings = course.warnings || [];
      weeks.error = null;
      weeks.fit = window.Synketa.load ? (await window.Synketa.load('slow')).surface.errors : null;
      if (weeks.view[1] > weeks.course.time[weeks.course.time.length - 1] || weeks.wasWhole) weeks.whole(true);
      draw();
      Lab.emit('course', weeks.course);
      errorLater(mine, settings);
    } catch (fault) {
      if (mine !== asked) return;
      Lab.notice(`The weeks can't be computed: ${fault.message || fault}.`, { key: 'weeks', action: () => { slow = null; compute(); }, label: 'Try again' });
    }
  }
  let errorTimer = null;
  function errorLater(mine, settings) {
    clearTimeout(errorTimer);
    errorTimer = setTimeout(async () => {
      try { const error = await slow.error(weeks.asked(settings)); if (mine === asked) { weeks.error = error; Lab.emit('course', weeks.course); } } catch (fault) { /* the course stands without it */ }
    }, 900);
  }
  /** Return a course as plain columns: hours, free drug (uM), p-mTOR and spines as folds of a healthy, untreated animal. */
  function prepared(course, drug) {
    const time = Array.from(course.time), fold = name => { const base = course.baseline && course.baseline[name] ? course.baseline[name] : course.series[name][0]; return Array.from(course.series[name], value => value / base); };
    const brain = course.brain && course.brain[drug] ? Array.from(course.brain[drug]) : time.map(() => 0);
    return { time, concentration: brain, pmTOR: fold('mtorc1'), spines: fold('spines'), computing: course.computing };
  }
  function at(column, hours) {
    const { time } = weeks.course;
    if (hours <= time[0]) return column[0];
    let low = 0, high = time.length - 1;
    if (hours >= time[high]) return column[high];
    while (high - low > 1) { const mid = (low + high) >> 1; if (time[mid] <= hours) low = mid; else high = mid; }
    return column[low] + ((column[high] - column[low]) * (hours - time[low])) / (time[high] - time[low]);
  }
  weeks.levelAt = hours => (weeks.course ? Math.max(0, at(weeks.course.concentration, hours)) : 0);
  weeks.valueAt = (name, hours) => (weeks.course ? at(weeks.course[name], hours) : NaN);
  /** Return what tasks and notes read of the course. */
  weeks.read = function () {
    if (!weeks.course) return {};
    const { time, spines, pmTOR } = weeks.course, after = spines.filter((_, k) => time[k] >= 0);
    return { spines_24h: at(spines, 24), spines_most: Math.max(...after), spines_end: spines[spines.length - 1], pmTOR_most: Math.max(...pmTOR.filter((_, k) => time[k] >= 0 && time[k] <= 24)), span_h: weeks.view[1] - weeks.view[0] };
  };
  /** Return the course for a pin: at most some hundred points, in few digits. */
  weeks.pinned = function () {
    if (!weeks.course) return null;
    const { time } = weeks.course, every = Math.ceil(time.length / 400), few = column => column.filter((_, k) => k % every === 0 || k === time.length - 1).map(value => Number(value.toPrecision(5)));
    return { time: few(time), spines: few(weeks.course.spines), pmTOR: few(weeks.course.pmTOR) };
  };

  // ------------------------------------------------------------------------------------------ the axis
  weeks.whole = function (quiet = false) { const { time } = weeks.course || { time: [-12, 336] }; show([-12, time[time.length - 1]], quiet); weeks.wasWhole = true; };
  function show(view, quiet = false) {
    const last = weeks.course ? weeks.course.time[weeks.course.time.length - 1] : 336, first = weeks.course ? Math.min(-12, weeks.course.time[0]) : -12;
    const span = Math.min(Math.max(view[1] - view[0], 0.05 / 3600), last - first);
    const from = Math.min(Math.max(view[0], first), last - span);
    weeks.view = [from, from + span];
    weeks.wasWhole = false;
    draw();
    Lab.emit('view', { quiet });
  }
  weeks.zoom = function (factor, around = Lab.settings.mark_h) {
    const [from, to] = weeks.view, middle = around >= from && around <= to ? around : (from + to) / 2;
    show([middle - (middle - from) * factor, middle + (to - middle) * factor]);
  };
  weeks.span = function (hours) { const mark = Lab.settings.mark_h; if (hours >= 336) show([-0.02 * hours, hours]); else if (hours >= 1) show([Math.min(0, mark - hours / 2) - 0.02 * hours, hours * 0.98 + Math.min(0, mark - hours / 2)]); else show([mark - hours / 2, mark + hours / 2]); };

  /** Return the place that times are counted from: the dose, or the mark where so little is seen that times since the dose look the same. */
  const origin = () => (weeks.view[1] - weeks.view[0] < 0.2 * Math.abs(Lab.settings.mark_h) && Lab.settings.mark_h >= weeks.view[0] && Lab.settings.mark_h <= weeks.view[1] ? Lab.settings.mark_h : 0);
  const ticks = (from, to, width) => Lab.roundHours(from, to, width, origin());
  /** Return a time in words: since the dose, or before and after the mark. */
  function words(hours, all) {
    const zero = all ? origin() : 0, apart = hours - zero;
    if (!zero) return Lab.hours(Math.abs(hours) < 1e-9 ? 0 : hours);
    return Math.abs(apart) < 1e-9 ? `${Lab.hours(zero)}` : `${apart > 0 ? '+' : '−'}${Lab.hours(Math.abs(apart))}`;
  }
  /** Return the columns in view: those of the course, and its values at the edges, so that a second has curves, too. */
  function columns() {
    const { time } = weeks.course, [from, to] = weeks.view;
    const inside = time.filter(t => t > from && t < to), x = [from, ...inside, to].filter(t => t >= time[0] && t <= time[time.length - 1]);
    const many = x.length < 40 ? Array.from({ length: 60 }, (_, k) => from + ((to - from) * k) / 59).filter(t => t >= time[0] && t <= time[time.length - 1]) : x;
    return [many, ...['concentration', 'pmTOR', 'spines'].map(name => many.map(t => at(weeks.course[name], t)))];
  }
  function draw() {
    if (!chart || !weeks.course) return;
    const veiled = Lab.isVeiled(), read = weeks.read();
    chart.set(veiled ? [weeks.view, ...Array.from({ length: 3 }, () => [null, null])] : columns(), weeks.view);
    Lab.byId('weeks-read').textContent = veiled ? '' : `(${Lab.fold(read.spines_24h)} at 1 d, ${Lab.fold(read.spines_most)} at most)`;
  }
  function under(u, context) {
    const pixel = devicePixelRatio, { left, top, width, height } = u.bbox;
    context.save();
    context.beginPath(); context.rect(left, top, width, height); context.clip();
    Object.assign(context, { strokeStyle: '#a3abb4', lineWidth: 1.5 * pixel });
    for (const pin of Lab.isVeiled() ? [] : Lab.pins) {
      if (!pin.course) continue;
      for (const name of ['pmTOR', 'spines']) { context.beginPath(); pin.course.time.forEach((t, k) => context.lineTo(u.valToPos(t, 'x', true), u.valToPos(pin.course[name][k], 'y', true))); context.stroke(); }
    }
    context.restore();
  }
  function over(u, context) {
    const pixel = devicePixelRatio, { left, top, width, height } = u.bbox, x = u.valToPos(Lab.settings.mark_h, 'x', true);
    context.save();
    context.beginPath(); context.rect(left, 0, width, top + height); context.clip();
    if (Lab.isVeiled()) {
      Object.assign(context, { fillStyle: '#52606d', font: `${13 * pixel}px system-ui, sans-serif`, textAlign: 'center', textBaseline: 'middle' });
      context.fillText('Your drawing first: the course appears with the next step.', left + width / 2, top + height / 2);
    }
    for (const own of weeks.own) ownPoints(u, context, own, pixel);
    Lab.sketchOver && Lab.sketchOver(u, context);
    if (x >= left && x <= left + width) {
      Object.assign(context, { fillStyle: '#1f2933', strokeStyle: '#1f2933', lineWidth: 1.5 * pixel, font: `${11 * pixel}px system-ui, sans-serif`, textBaseline: 'top' });
      context.beginPath(); context.moveTo(x, top); context.lineTo(x, top + height); context.stroke();
      context.beginPath(); context.moveTo(x - 6 * pixel, top); context.lineTo(x + 6 * pixel, top); context.lineTo(x, top + 9 * pixel); context.fill();
      const label = `the network above, ${Lab.hours(Lab.settings.mark_h)}`, wide = context.measureText(label).width, right = x + 12 * pixel + wide > left + width;
      context.textAlign = 'left';
      const at = right ? x - 10 * pixel - wide : x + 10 * pixel;
      Object.assign(context, { fillStyle: 'rgba(255, 255, 255, .85)' });
      context.fillRect(at - 2 * pixel, top, wide + 4 * pixel, 15 * pixel);
      context.fillStyle = '#1f2933';
      context.fillText(label, at, top + 2 * pixel);
    }
    context.restore();
  }
  function ownPoints(u, context, own, pixel) {
    Object.assign(context, { fillStyle: '#000', strokeStyle: '#000', lineWidth: 1.5 * pixel });
    for (const point of own.points) {
      const scale = own.y === 'concentration' ? 'second' : 'y', x = u.valToPos(point.x, 'x', true), y = u.valToPos(point.y, scale, true);
      if (Number.isFinite(point.sem)) { context.beginPath(); context.moveTo(x, u.valToPos(point.y - point.sem, scale, true)); context.lineTo(x, u.valToPos(point.y + point.sem, scale, true)); context.stroke(); }
      Lab.mark(context, 'diamond', x, y, 3.5 * pixel);
    }
  }
  weeks.setOwn = function (own) { weeks.own = own; if (chart) chart.redraw(); };

  function tools() {
    const spans = el('select', { id: 'span', 'aria-label': 'How much of the axis is seen', onchange: () => { weeks.span(Number(spans.value)); spans.value = ''; } },
      el('option', { value: '' }, 'See ...'), ...SPANS.map(([hours, words]) => el('option', { value: hours }, words)));
    return [el('button', { type: 'button', class: 'small', id: 'zoom-in', 'aria-label': 'Zoom in around the mark', title: 'Zoom in (+)', onclick: () => weeks.zoom(0.5) }, '+'), el('button', { type: 'button', class: 'small', id: 'zoom-out', 'aria-label': 'Zoom out', title: 'Zoom out (-)', onclick: () => weeks.zoom(2) }, '−'), el('button', { type: 'button', class: 'small', id: 'zoom-all', onclick: () => weeks.whole() }, 'All'), spans];
  }
  function moveMark(event, canvas) {
    const box = chart.plot.over.getBoundingClientRect(), hours = chart.plot.posToVal(event.clientX - box.left, 'x');
    Lab.change({ mark_h: Math.min(336, Math.max(0, Number(hours.toPrecision(4)))) });
  }

  Lab.startWeeks = function () {
    const folds = value => Lab.fold(value), include = () => weeks.own.filter(own => own.y !== 'concentration').flatMap(own => own.points.map(point => point.y));
    chart = weeks.chart = new Lab.Chart(Lab.byId('weeks-chart'), {
      title: 'After the dose', below: true, narrow: true, tools: tools(), where: true, x: { title: '', long: 'time after the dose', column: 'hours', format: words, splits: ticks }, y: { title: 'fold', one: true, low: 0.8, high: 1.4, include }, second: { title: 'uM', low: 0, include: () => [0.2] },
      series: [{ key: 'concentration', title: 'free drug, uM', column: 'concentration_uM', colour: Lab.colours.concentration, shape: 'triangle', dash: [6, 3], scale: 'second' }, { key: 'pmTOR', title: 'p-mTOR', column: 'pmTOR_fold', colour: Lab.colours.pmTOR, shape: 'square', dash: [2, 3], format: folds }, { key: 'spines', title: 'spines', column: 'spines_fold', colour: Lab.colours.spines, shape: 'dot', format: folds }],
      behind: under, over,
    });
    chart.legend.append(el('output', { id: 'weeks-read', 'aria-live': 'off' }));
    const canvas = chart.canvas;
    canvas.addEventListener('wheel', event => { if (!chart.plot) return; event.preventDefault(); const box = chart.plot.over.getBoundingClientRect(); weeks.zoom(event.deltaY > 0 ? 1.25 : 0.8, chart.plot.posToVal(event.clientX - box.left, 'x')); }, { passive: false });
    canvas.addEventListener('keydown', event => { if (event.key === '+' || event.key === '=') weeks.zoom(0.5); else if (event.key === '-') weeks.zoom(2); else return; event.preventDefault(); });
    let dragging = false;
    canvas.addEventListener('pointerdown', event => { if (!chart.plot || 'mark_h' in Lab.locks) return; dragging = true; canvas.setPointerCapture(event.pointerId); moveMark(event, canvas); });
    canvas.addEventListener('pointermove', event => { if (dragging) moveMark(event, canvas); });
    canvas.addEventListener('pointerup', () => { dragging = false; });
    Lab.on('settings', ({ changed }) => {
      if (changed.some(name => Lab.control(name).acts === 'weeks' && name !== 'mark_h') || changed.includes('seed')) compute();
      if (changed.includes('mark_h')) draw();
    });
    Lab.on('pins', () => chart.redraw());
    Lab.on('lesson', draw);
    weeks.wasWhole = true;
    return compute();
  };
  weeks.compute = compute;
})();
