/* The controls on the left: native inputs, made from the closed list; locked ones stay visible, with a reason. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, STEPS = 400, rows = {};

  /** Return the place of a value on its slider, 0 to STEPS, and back. */
  function place(control, value) {
    if (control.scale === 'linear') return ((value - control.low) / (control.high - control.low)) * STEPS;
    return value <= 0 ? 0 : 1 + (Math.log(Math.max(value, control.smallest) / control.smallest) / Math.log(control.high / control.smallest)) * (STEPS - 1);
  }
  function value(control, at) {
    if (control.scale === 'linear') return Number((control.low + (at / STEPS) * (control.high - control.low)).toPrecision(2));
    return at < 1 ? 0 : Math.min(control.high, Number((control.smallest * (control.high / control.smallest) ** ((at - 1) / (STEPS - 1))).toPrecision(2)));
  }

  function number(control, id) {
    const slider = el('input', { type: 'range', id, min: 0, max: STEPS, step: 1, 'aria-describedby': `${id}-help` });
    const exact = el('input', { type: 'number', class: 'exact', min: control.low, max: control.high, step: 'any', 'aria-label': `${control.title}${control.unit ? `, ${control.unit}` : ''}, as a number` });
    slider.addEventListener('input', () => Lab.change({ [control.name]: value(control, Number(slider.value)) }));
    slider.addEventListener('keydown', event => {
      const jump = { PageUp: 40, PageDown: -40, ArrowUp: 4, ArrowRight: 4, ArrowDown: -4, ArrowLeft: -4 }[event.key];
      if (!jump) return;
      event.preventDefault();
      Lab.change({ [control.name]: value(control, Math.min(STEPS, Math.max(0, Number(slider.value) + jump))) });
    });
    exact.addEventListener('change', () => {
      const wanted = Lab.valid(control.name, exact.value);
      if (wanted === undefined) {
        Lab.notice(`${control.title}: ${exact.value || 'that'} is not a number from ${control.low} to ${control.high} ${control.unit}; it stays at ${Lab.number(Lab.settings[control.name])}.`, { key: 'value' });
        exact.value = Lab.number(Lab.settings[control.name]);
      } else Lab.change({ [control.name]: wanted });
    });
    const show = () => {
      const now = Lab.settings[control.name];
      slider.value = place(control, now);
      slider.setAttribute('aria-valuetext', Lab.valueText(control, now));
      if (document.activeElement !== exact) exact.value = Lab.number(now);
    };
    return { inputs: [slider, exact], body: [el('span', { class: 'slide' }, slider, exact, el('span', { class: 'unit', 'aria-hidden': 'true' }, control.unit))], show };
  }
  function choice(control, id) {
    const select = el('select', { id, 'aria-describedby': `${id}-help`, onchange: () => Lab.change({ [control.name]: select.value }) });
    const show = () => {
      const open = control.choices.filter(one => !Lab.unavailable(control, one));
      select.replaceChildren(...open.map(one => el('option', { value: one.name }, one.title)));
      select.value = Lab.settings[control.name];
    };
    return { inputs: [select], body: [select], show };
  }
  function onOff(control, id) {
    const box = el('input', { type: 'checkbox', id, 'aria-describedby': `${id}-help`, onchange: () => Lab.change({ [control.name]: box.checked }) });
    return { inputs: [box], body: [], box, show: () => { box.checked = Lab.settings[control.name]; } };
  }

  /** Say whether a choice can't be taken: the page was made without it, or the species has no such route. */
  Lab.unavailable = function (control, one) {
    const lab = window.Synketa.lab || {}, names = list => (Array.isArray(list) ? list.map(item => (item.name === undefined ? String(item) : item.name)) : Object.keys(list || {}));
    if (control.name === 'subunits' && lab.variants) return !names(lab.variants).includes(one.name);
    if (control.name === 'drug' && lab.drugs) return !names(lab.drugs).includes(one.name);
    if (control.name === 'seed' && lab.variants) { const full = Array.isArray(lab.variants) ? lab.variants.find(item => item.name === Lab.settings.subunits) : lab.variants[Lab.settings.subunits]; return full && full.seeds ? !names(full.seeds).includes(one.name) : false; }
    if (control.name === 'dosed') return !Lab.kinetics(Lab.settings.species, one.name);
    if (control.name === 'route') return !Lab.kinetics(Lab.settings.species, Lab.settings.dosed).routes.includes(one.name);
    if (control.name === 'arm' && lab.arms && one.name !== 'none') return !names(lab.arms).includes(one.name);
    return false;
  };

  function row(control) {
    const id = `control-${control.name}`;
    const made = control.choices.length ? choice(control, id) : typeof control.start === 'boolean' ? onOff(control, id) : number(control, id);
    const reason = el('small', { class: 'reason', id: `${id}-help` });
    const short = control.name.startsWith('reaches_') ? control.name.slice(8) : control.title, unit = control.acts === 'weeks' && control.unit ? `, ${control.unit}` : '';
    const label = el('label', { for: id, title: control.help }, short === control.title ? short + unit : el('span', { class: 'hidden' }, control.title), short === control.title ? null : el('span', { 'aria-hidden': 'true' }, short));
    const node = el('div', { class: `control ${made.box ? 'switch' : control.choices.length ? 'choice' : ''}` }, made.box ? el('span', { class: 'check' }, made.box, label) : label, ...made.body, reason);
    rows[control.name] = { ...made, node, reason, control, made: control.name.startsWith('reaches_') ? 'reaches' : '' };
    return node;
  }
  function help(control) {
    if (control.name in Lab.locks) return `Locked: ${Lab.locks[control.name]}`;
    if (control.name === 'arm_level' && Lab.mostOf(Lab.settings.arm) < 1) return `The weeks cover ${Lab.mostOf(Lab.settings.arm)} at most, and exaggerate it.`;
    if (control.name === 'dosed' && Lab.settings.species !== 'human') return control.help;
    if (control.recalibrated) return 'In steps: each is another network, steered to the same rates. It starts anew.';
    return '';
  }
  function idle(control) {
    const s = Lab.settings;
    if (control.name === 'fraction_2CD' && s.subunits !== 'full') return 'The choice above says where they are.';
    if (control.name === 'level_uM' && s.source === 'dose') return 'The dose below sets it, at the time of the mark.';
    if (control.name === 'drug' && s.source === 'dose') return 'The dose below says which.';
    if (control.name === 'arm_level' && s.arm === 'none') return 'Nothing is blocked.';
    return '';
  }
  function show() {
    for (const { node, reason, control, inputs, show: update } of Object.values(rows)) {
      update();
      const locked = control.name in Lab.locks, resting = idle(control);
      for (const input of inputs) input.disabled = locked || Boolean(resting);
      node.classList.toggle('locked', locked);
      node.hidden = Lab.hidden.has(control.name);
      reason.textContent = locked ? help(control) : resting || help(control);
    }
  }
  /** Return the three switches in one line; a reason that is the same for all stands once. */
  function together(three) {
    three.forEach((one, k) => one.node.classList.toggle('same', k > 0));
    return el('div', { class: 'together', role: 'group', 'aria-label': 'The drug reaches' }, el('span', { class: 'together-title' }, 'The drug reaches'), ...three.map(one => one.node));
  }
  /** Put what can be moved first, and what a lesson has locked below, with the reasons. */
  function order() {
    for (const form of [Lab.byId('network-controls'), Lab.byId('weeks-controls')]) {
      const acts = form.id === 'network-controls' ? 'network' : 'weeks', mine = Object.values(rows).filter(one => one.control.acts === acts);
      const nodes = list => { const three = list.filter(one => one.made === 'reaches'), first = three[0]; return list.filter(one => !three.includes(one) || one === first).map(one => (one === first ? together(three) : one.node)); };
      const open = mine.filter(one => !(one.control.name in Lab.locks)), locked = mine.filter(one => one.control.name in Lab.locks);
      const shown = locked.filter(one => !Lab.hidden.has(one.control.name));
      form.replaceChildren(...nodes(open));
      if (shown.length) form.append(el('h3', { class: 'locked-title' }, 'Locked in this lesson'));
      form.append(...nodes(locked));
    }
    show();
  }
  Lab.startControls = function () {
    for (const control of Lab.data.controls) if (control.acts !== 'page') row(control);
    for (const form of document.querySelectorAll('form')) form.addEventListener('submit', event => event.preventDefault());
    order();
    Lab.on('settings', show);
    Lab.on('locks', order);
    const level = rows.level_uM;
    const glow = () => level.node.classList.toggle('glow', !Lab.store.read('touched') && !Lab.lessonName() && Lab.settings.level_uM === 0 && !level.inputs[0].disabled);
    Lab.on('lesson', glow);
    const seen = ({ changed }) => { glow(); if (!changed.includes('level_uM')) return; level.node.classList.remove('glow'); Lab.store.write('touched', true); };
    Lab.on('settings', event => { if (!event.quiet) seen(event); });
  };
})();
