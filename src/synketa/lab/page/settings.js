/* What may be changed: a closed list from the exporter; its values, links that hold them, undo and redo. */
(function () {
  'use strict';
  const Lab = window.Lab, controls = Lab.data.controls;
  const byName = Object.assign(Object.create(null), Object.fromEntries(controls.map(control => [control.name, control]))); // a link may name anything
  const start = () => Object.fromEntries(controls.map(control => [control.name, control.start]));
  const VERSION = 'v1', LONGEST = 2000;
  const undone = [], done = [];
  let origin = start();

  Lab.control = name => byName[name];
  Lab.settings = start();
  Lab.locks = {}; // control -> reason
  Lab.hidden = new Set();
  Lab.classLink = null; // what a teacher's link adds: { lock, hide, lesson }

  /** Return a value as a control takes it; undefined where it takes none such. */
  Lab.valid = function (name, value) {
    const control = byName[name];
    if (!control) return undefined;
    if (control.choices.length) return control.choices.some(choice => choice.name === String(value)) ? String(value) : undefined;
    if (typeof control.start === 'boolean') return typeof value === 'boolean' ? value : value === '1' ? true : value === '0' ? false : undefined;
    const number = typeof value === 'number' ? value : /^-?\d*\.?\d+(e-?\d+)?$/i.test(value) ? Number(value) : NaN;
    return Number.isFinite(number) && number >= control.low && number <= control.high ? number : undefined;
  };

  /** Return the kinetics of a drug in a species; null where there are none. */
  Lab.kinetics = (species, drug) => Lab.data.kinetics.find(one => one.species === species && one.drug === drug) || null;
  /** Return how much of an arm the page can compute: what its response surface covers. */
  Lab.mostOf = arm => { const one = ((window.Synketa && window.Synketa.lab) || {}).arms; return (one && one[arm] && one[arm].most) || 1; };
  /** Let drug, route and strength of a block follow the species and the block that were chosen, where they can't stay. */
  function agree(changes) {
    const wanted = name => (name in changes ? Lab.valid(name, changes[name]) : undefined) ?? Lab.settings[name];
    if (['species', 'dosed', 'route'].some(name => name in changes)) {
      if (!Lab.kinetics(wanted('species'), wanted('dosed'))) changes.dosed = 'ketamine';
      const { routes } = Lab.kinetics(wanted('species'), wanted('dosed'));
      if (!routes.includes(wanted('route'))) changes.route = routes[0];
    }
    if (('arm' in changes || 'arm_level' in changes) && wanted('arm_level') > Lab.mostOf(wanted('arm'))) changes.arm_level = Lab.mostOf(wanted('arm'));
  }

  function apply(raw, quiet) {
    const changed = [], changes = { ...raw };
    agree(changes);
    for (const [name, wanted] of Object.entries(changes)) {
      const value = Lab.valid(name, wanted);
      if (value === undefined || Lab.settings[name] === value) continue;
      Lab.settings[name] = value;
      changed.push(name);
    }
    if (changed.length) Lab.emit('settings', { changed, quiet });
    return changed;
  }

  // Moves of one slider within a second are one step of undo.
  let lastMoved = '', lastTime = 0;
  /** Change controls: what a student does. Locked ones stay. */
  Lab.change = function (changes) {
    const open = Object.fromEntries(Object.entries(changes).filter(([name]) => !(name in Lab.locks)));
    const before = { ...Lab.settings };
    const changed = apply(open);
    if (!changed.length) return;
    const key = changed.join(), now = performance.now();
    if (key !== lastMoved || now - lastTime > 1000) done.push(before);
    if (done.length > 200) done.shift();
    lastMoved = key;
    lastTime = now;
    undone.length = 0;
    Lab.emit('history', { undo: done.length, redo: 0 });
  };
  /** Set controls as a lesson or a link does: locked or not, and no step of undo. */
  Lab.begin = function (values) {
    origin = { ...start(), ...values, ...(Lab.classLink ? Lab.classLink.set : {}) };
    done.length = undone.length = 0;
    apply(origin, true);
    Lab.emit('history', { undo: 0, redo: 0 });
  };
  function travel(from, to) {
    if (!from.length) return;
    to.push({ ...Lab.settings });
    lastMoved = '';
    apply(from.pop());
    Lab.emit('history', { undo: done.length, redo: undone.length });
  }
  Lab.undo = () => travel(done, undone);
  Lab.redo = () => travel(undone, done);
  Lab.reset = () => { done.push({ ...Lab.settings }); undone.length = 0; lastMoved = ''; apply(origin); Lab.emit('history', { undo: done.length, redo: 0 }); };

  /** Return what a link holds: every control that is not at its start, the lesson and its step. */
  Lab.hash = function ({ settings = Lab.settings, lesson, step, extra = {} } = {}) {
    const parts = new URLSearchParams();
    if (lesson) parts.set('lesson', lesson);
    if (lesson && step) parts.set('step', String(step));
    for (const control of controls) {
      const value = settings[control.name];
      if (value !== control.start) parts.set(control.name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
    }
    for (const [key, value] of Object.entries(extra)) if (value) parts.set(key, value);
    return `#${VERSION}&${parts}`;
  };

  /** Return { settings, lesson, step, locks, hides, faults } of a link; what is wrong with it is in words. */
  Lab.readHash = function (hash) {
    const result = { settings: {}, lesson: '', step: 0, locks: [], hides: [], faults: [] };
    const text = hash.replace(/^#/, '');
    if (!text) return result;
    if (text.length > LONGEST) return { ...result, faults: [`it has ${text.length} letters, and at most ${LONGEST} are read`] };
    const [version, ...rest] = text.split('&');
    if (version !== VERSION) return { ...result, faults: [`it begins with "${version.slice(0, 20)}", where this page reads "${VERSION}"`] };
    let parts;
    try { decodeURIComponent(rest.join('&').replace(/\+/g, ' ')); parts = new URLSearchParams(rest.join('&')); } catch (error) { return { ...result, faults: ['it was cut or changed on its way'] }; }
    for (const [key, value] of parts) readPart(result, key, value);
    return result;
  };
  function readPart(result, key, value) {
    const known = Lab.data.lessons.map(lesson => lesson.name), short = value.slice(0, 30);
    if (key === 'lesson') known.includes(value) ? (result.lesson = value) : result.faults.push(`there is no lesson "${short}" here`);
    else if (key === 'step') result.step = /^\d{1,2}$/.test(value) ? Number(value) : 0;
    else if (key === 'lock' || key === 'hide') {
      for (const name of value.split(',').filter(Boolean)) {
        if (byName[name]) (key === 'lock' ? result.locks : result.hides).push(name);
        else result.faults.push(`there is no control "${name.slice(0, 30)}"`);
      }
    } else if (!byName[key]) result.faults.push(`there is no control "${key.slice(0, 30)}"`);
    else {
      const read = Lab.valid(key, value);
      if (read === undefined) result.faults.push(`${key} can't be "${short}"`);
      else result.settings[key] = read;
    }
  }

  /** Return a value in words: "1 uM", "off", "memantine". */
  Lab.valueText = function (control, value) {
    if (control.choices.length) return (control.choices.find(choice => choice.name === value) || {}).title || String(value);
    if (typeof value === 'boolean') return value ? 'on' : 'off';
    return `${Lab.number(value)} ${control.unit}`.trim();
  };
  /** Return in words what differs from the start of the page: the name of a run. */
  Lab.settingsText = function (settings = Lab.settings, acts = ['network']) {
    const parts = [];
    if (acts.includes('network')) {
      const given = settings.source === 'dose' ? `${Lab.valueText(byName.dosed, settings.dosed)} as dosed, at ${Lab.hours(settings.mark_h)}` : settings.level_uM > 0 ? `${Lab.valueText(byName.drug, settings.drug)} ${Lab.number(settings.level_uM)} uM` : 'no drug';
      parts.push(given);
    }
    for (const control of controls) {
      const value = settings[control.name];
      if (!acts.includes(control.acts) || ['drug', 'level_uM', 'source', 'mark_h'].includes(control.name) || value === control.start) continue;
      if (control.name === 'arm_level' && settings.arm === 'none') continue;
      if (control.name.startsWith('reaches_')) parts.push(`not on ${control.name.slice(8)} cells`);
      else if (control.choices.length) parts.push(control.recalibrated && control.name === 'seed' ? `network ${value}` : Lab.valueText(control, value));
      else parts.push(`${control.title} ${Lab.valueText(control, value)}`);
    }
    return parts.join(', ') || 'as at the start';
  };
})();
