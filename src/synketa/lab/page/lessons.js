/* The panel on the right: lessons step by step; predict, run, explain; tasks tick themselves. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el;
  const WORDS = { predict: 'Predict', run: 'Run', explain: 'Explain', read: 'Read' };
  let current = null, step = 0, sketch = null, taskNodes = [];

  Lab.lesson = name => Lab.data.lessons.find(lesson => lesson.name === name) || null;
  Lab.lessonName = () => (current ? current.name : '');
  Lab.lessonStep = () => step;

  /** Open a lesson at a step, or open play; `settings` of a link go over the start of the lesson. */
  Lab.openLesson = function (name, at = 0, settings = {}, keep = false) {
    current = Lab.lesson(name);
    step = current ? Math.min(Math.max(0, at), current.steps.length - 1) : 0;
    locks();
    if (!keep) Lab.begin({ ...(current ? current.start : {}), ...(current ? current.steps[step].set : {}), ...settings });
    Lab.byId('lesson-choice').value = current ? current.name : '';
    acted = step > 0 && Object.keys(settings).length > 0; // a link, or a reload in the middle
    render();
    Lab.emit('lesson', { name, step });
  };
  function locks() {
    const mine = current ? current.locks : {}, extra = Lab.classLink || { lock: [], hide: [] };
    Lab.locks = { ...mine, ...Object.fromEntries(extra.lock.map(name => [name, 'Your teacher has locked it.'])) };
    Lab.hidden = new Set([...(current ? current.hides : []), ...extra.hide]);
    Lab.emit('locks');
  }
  function go(to) {
    step = Math.min(Math.max(0, to), current.steps.length - 1);
    Lab.change(current.steps[step].set);
    acted = false;
    render();
    Lab.byId('lesson').focus();
    Lab.emit('lesson', { name: current.name, step });
  }

  /** Return the measured quantities that tasks ask of, with the controls. */
  Lab.measured = function () {
    const runner = Lab.runner, measured = runner.measure(), folds = measured ? measured.folds : {};
    const running = runner.state === 'running' || runner.state === 'paused';
    return { ...Lab.settings, fold_PYR: folds.PYR, fold_PV: folds.PV, fold_SST: folds.SST, glutamate: measured ? measured.glutamate : NaN, steady_s: running ? runner.t - runner.since : 0, noted: Lab.store.notes(Lab.lessonName()).length, pinned: Lab.pins.length, ...(Lab.weeks ? Lab.weeks.read() : {}) };
  };
  /** Say whether all that a task asks for holds at once. */
  Lab.holds = function (when, state) {
    return Object.entries(when).every(([name, wanted]) => {
      const value = state[name];
      if (Array.isArray(wanted) && typeof wanted[0] === 'number') return typeof value === 'number' && value >= wanted[0] - 1e-9 && value <= wanted[1] + 1e-9;
      return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
    });
  };
  // Nothing ticks before something was done at this step.
  let looked = 0, acted = false;
  const act = () => { acted = true; };
  function look() {
    if (!current || !acted || current.steps[step].kind !== 'run' || performance.now() - looked < 250) return;
    looked = performance.now();
    const state = Lab.measured(), ticks = Lab.store.ticks(current.name);
    current.steps[step].tasks.forEach((task, number) => {
      const key = `${step}.${number}`;
      if (!ticks[key] && Lab.holds(task.when, state)) { Lab.store.tick(current.name, key); Lab.say(`Done: ${task.words}`); }
    });
  }

  // ------------------------------------------------------------------------------------------ drawing it
  function render() {
    const panel = Lab.byId('lesson');
    sketch = null;
    taskNodes = [];
    panel.replaceChildren(...(current ? lessonNodes() : openNodes()).filter(Boolean));
    panel.scrollTop = 0;
  }
  function openNodes() {
    const name = el('input', { id: 'nickname', maxlength: 40, value: Lab.store.nickname(), autocomplete: 'off', onchange: () => Lab.store.setNickname(name.value) });
    const done = lesson => lesson.steps.every((one, k) => (one.kind === 'predict' || one.kind === 'explain' ? Lab.store.answer(lesson.name, k) : true));
    return [
      el('h2', { id: 'lesson-title' }, 'Try something'),
      el('p', {}, 'These cells fire now, in your browser. Move the slider that glows.'),
      notesNode(),
      el('h3', {}, 'Lessons'),
      el('ol', { class: 'lesson-list' }, ...Lab.data.lessons.map(lesson => el('li', {}, el('button', { type: 'button', class: 'plain-link', onclick: () => Lab.openLesson(lesson.name) }, lesson.title), el('small', {}, ` ${lesson.minutes} min${done(lesson) ? ', done' : ''}`)))),
      el('p', { class: 'row' }, el('label', { for: 'nickname' }, 'Nickname'), name), el('p', { class: 'small-text' }, 'It stays in this browser, with your answers, until you export them.'),
      el('p', { class: 'row' }, el('button', { type: 'button', onclick: () => Lab.reportDialog() }, 'Report'), el('button', { type: 'button', onclick: () => Lab.forgetDialog() }, 'Remove my answers')),
    ];
  }
  function lessonNodes() {
    const one = current.steps[step], last = step === current.steps.length - 1;
    const steps = el('ol', { class: 'steps', 'aria-label': 'Steps' }, ...current.steps.map((other, k) => el('li', { 'aria-current': k === step ? 'step' : null }, `${WORDS[other.kind]}`)));
    const body = { predict: predictNodes, run: runNodes, explain: explainNodes, read: () => [] }[one.kind](one);
    const next = last ? el('button', { type: 'button', class: 'main-button', onclick: () => Lab.reportDialog(current.name) }, 'Report') : el('button', { type: 'button', class: 'main-button', id: 'next', onclick: () => (mayGo(one) ? go(step + 1) : Lab.notice('First your prediction: a guess is enough, and nobody grades it.', { key: 'predict' })) }, 'Next');
    const order = Lab.data.lessons.indexOf(current), following = Lab.data.lessons[order + 1];
    return [
      el('p', { class: 'small-text' }, `Lesson ${current.lesson}, step ${step + 1} of ${current.steps.length}`), el('h2', { id: 'lesson-title' }, current.title), steps,
      el('h3', {}, one.title), el('div', { class: 'markdown', html: one.text }), ...body,
      el('p', { class: 'row steps-row' }, el('button', { type: 'button', disabled: step === 0, onclick: () => go(step - 1) }, 'Back'), next, last && following ? el('button', { type: 'button', onclick: () => Lab.openLesson(following.name) }, 'Next lesson') : null),
    ];
  }
  const mayGo = one => one.kind !== 'predict' || Boolean(Lab.store.answer(current.name, step));
  /** A prediction is fixed once the run was begun. */
  const isFixed = () => Object.keys(Lab.store.ticks(current.name)).length > 0;

  function predictNodes(one) {
    const answer = Lab.store.answer(current.name, step), fixed = isFixed() && answer;
    const note = fixed ? el('p', { class: 'small-text' }, 'You have run it: your prediction stays as it was.') : null;
    if (one.choose) {
      const options = one.choose.choices.map((choice, k) => el('label', { class: 'option' }, el('input', { type: 'radio', name: 'prediction', value: choice, checked: answer && answer.choice === choice, disabled: Boolean(fixed), onchange: () => Lab.store.setAnswer(current.name, step, { kind: 'choose', choice, index: k }) }), ` ${choice}`));
      return [el('fieldset', {}, el('legend', {}, one.choose.question), ...options), note];
    }
    sketch = new Lab.Sketch(one.draw, { value: answer, fixed, onchange: curve => { if (sketch.drawn >= 3) Lab.store.setAnswer(current.name, step, { kind: 'draw', ...curve }); } });
    const clear = el('button', { type: 'button', class: 'small', disabled: Boolean(fixed), onclick: () => { sketch.values.fill(null); sketch.show(); } }, 'Draw again');
    return [el('p', { class: 'question' }, one.draw.question), sketch.host, clear, note];
  }
  function runNodes(one) {
    const ticks = Lab.store.ticks(current.name);
    taskNodes = one.tasks.map((task, k) => el('li', { class: ticks[`${step}.${k}`] ? 'done' : '' }, el('span', { class: 'tick', 'aria-hidden': 'true' }, ticks[`${step}.${k}`] ? '✓' : '○'), el('span', {}, task.words, el('span', { class: 'hidden' }, ticks[`${step}.${k}`] ? ' (done)' : ' (to do)'))));
    return [el('ul', { class: 'tasks' }, ...taskNodes), ...overlay(), notesNode()];
  }
  /** Return the drawing of this lesson with what has come out over it. */
  function overlay() {
    const at = current.steps.findIndex(one => one.draw);
    if (at < 0) return [];
    sketch = new Lab.Sketch(current.steps[at].draw, { value: Lab.store.answer(current.name, at), fixed: true });
    sketch.result(...Lab.resultsFor(current.steps[at].draw, current.name));
    return [el('p', { class: 'small-text' }, 'Your drawing (line), and what comes out:'), sketch.host];
  }
  function explainNodes(one) {
    const answer = Lab.store.answer(current.name, step), after = el('div', { 'aria-live': 'polite' });
    const text = el('textarea', { id: 'explanation', rows: 5, maxlength: 2000, 'aria-label': `Your explanation, in ${one.sentences} sentences`, value: answer ? answer.text : '' });
    const count = el('span', { class: 'small-text' }), shown = () => `${sentences(text.value)} of ${one.sentences} sentences`;
    let timer = null;
    text.addEventListener('input', () => { count.textContent = shown(); clearTimeout(timer); timer = setTimeout(() => Lab.store.setAnswer(current.name, step, { kind: 'explain', text: text.value, sent: Boolean(answer && answer.sent) }), 400); });
    count.textContent = shown();
    const reveal = () => after.replaceChildren(...afterNodes(one));
    const ready = el('button', { type: 'button', onclick: () => {
      if (text.value.trim().length < 20) { Lab.notice('Write your explanation first; one sentence is enough to see what others found.', { key: 'explain' }); text.focus(); return; }
      clearTimeout(timer);
      Lab.store.setAnswer(current.name, step, { kind: 'explain', text: text.value, sent: true });
      reveal();
    } }, 'I have written it');
    if (answer && answer.sent) reveal();
    return [text, el('p', { class: 'row' }, ready, count), after, ...overlay()];
  }
  const sentences = text => (text.match(/[^.!?]+[.!?]+(\s|$)/g) || []).length;
  function afterNodes(one) {
    const nodes = [], at = current.steps.findIndex(other => other.choose), guess = at >= 0 ? Lab.store.answer(current.name, at) : null;
    if (guess) nodes.push(el('p', { class: 'compare' }, `You predicted "${guess.choice}". The model: "${current.steps[at].choose.answer}".`));
    nodes.push(el('div', { class: 'markdown after', html: one.afterwards }));
    if (current.outcomes.length) nodes.push(Lab.table('Means of several networks', ['what', 'measured', 'command'], current.outcomes.map(outcome => [outcome.words, Lab.fold(outcome.value), `synketa run ${outcome.experiment}`])));
    return nodes;
  }
  function notesNode() {
    const lesson = Lab.lessonName(), notes = Lab.store.notes(lesson);
    const ofWeeks = current && current.steps.some(one => one.tasks.some(task => Object.keys(task.when).some(name => (Lab.control(name) || {}).acts === 'weeks' || /^(spines|pmTOR|span)/.test(name))));
    const remove = note => el('button', { type: 'button', class: 'plain', 'aria-label': `Remove the note: ${note.words}`, onclick: () => Lab.store.removeNote(lesson, note.id) }, '×');
    const rows = notes.slice(-40).map(note => [note.words, Lab.fold(note.fold_PYR), Lab.fold(note.fold_PV), Lab.fold(note.fold_SST), ...(ofWeeks ? [Lab.fold(note.spines_24h)] : []), remove(note)]);
    const pins = Lab.pins.map((pin, k) => el('li', {}, el('span', {}, pin.name), el('button', { type: 'button', class: 'plain', 'aria-label': `Remove the pin: ${pin.name}`, onclick: () => Lab.unpin(k) }, '×')));
    return el('div', { id: 'notes' }, rows.length ? Lab.table('Noted: folds of baseline', ['what', 'PYR', 'PV', 'SST', ...(ofWeeks ? ['spines, 1 d'] : []), el('span', { class: 'hidden' }, 'remove')], rows) : el('p', { class: 'small-text' }, 'Note writes down the last five seconds. Pin keeps them in grey.'),
      pins.length ? el('ul', { class: 'pins', 'aria-label': 'Pinned runs' }, ...pins) : null);
  }
  function redrawNotes() {
    const old = Lab.byId('notes');
    if (old) old.replaceWith(notesNode());
    if (sketch && sketch.fixed && current) { const at = current.steps.findIndex(one => one.draw); if (at >= 0) sketch.result(...Lab.resultsFor(current.steps[at].draw, current.name)); }
  }

  /** Draw the student's curve over the weeks, where the lesson's drawing is of them. */
  Lab.sketchOver = function (u, context) {
    const at = current ? current.steps.findIndex(one => one.draw && one.draw.x !== 'level_uM') : -1;
    const answer = at >= 0 ? Lab.store.answer(current.name, at) : null;
    if (!answer || step <= at) return;
    const draw = current.steps[at].draw, unit = draw.x === 'days' ? 24 : 1, scale = draw.y === 'concentration' ? 'second' : 'y';
    context.save();
    Object.assign(context, { strokeStyle: '#7a3db8', lineWidth: 2.5 * devicePixelRatio, globalAlpha: 0.8 });
    context.beginPath();
    answer.y.forEach((y, k) => { if (y !== null) context.lineTo(u.valToPos(answer.x[k] * unit, 'x', true), u.valToPos(y, scale, true)); });
    context.stroke();
    context.restore();
  };
  /** Say whether the weeks are what is to be drawn now: then they don't give themselves away. */
  Lab.isVeiled = () => Boolean(current && current.steps[step].draw && current.steps[step].draw.x !== 'level_uM');

  Lab.startLessons = function () {
    const choice = Lab.byId('lesson-choice');
    choice.append(el('option', { value: '' }, 'Open play'), ...Lab.data.lessons.map(lesson => el('option', { value: lesson.name }, `${lesson.lesson}. ${lesson.title}`)));
    choice.addEventListener('change', () => Lab.openLesson(choice.value));
    Lab.on('chunk', look);
    Lab.on('settings', ({ quiet }) => { if (!quiet) act(); look(); });
    Lab.on('course', () => { looked = 0; look(); redrawNotes(); });
    Lab.on('view', ({ quiet }) => { if (!quiet) act(); looked = 0; look(); });
    Lab.on('notes', () => { act(); redrawNotes(); looked = 0; look(); });
    Lab.on('pins', () => { act(); redrawNotes(); });
    Lab.on('tick', ({ key }) => { const [of, number] = key.split('.').map(Number), node = of === step && taskNodes[number]; if (node) { node.classList.add('done'); node.querySelector('.tick').textContent = '✓'; node.querySelector('.hidden').textContent = ' (done)'; } });
    Lab.on('other-tab', key => { const text = Lab.byId('explanation'); if (key.startsWith('notes/')) redrawNotes(); else if (document.activeElement !== text && !/^(touched|queue|pins)/.test(key)) render(); });
    Lab.on('forgotten', render);
  };
})();
