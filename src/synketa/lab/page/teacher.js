/* The teacher's page: predictions against results, from files or live; links for a class; the guide. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, everyone = [];

  // ------------------------------------------------------------------------------------------ pictures
  /** Return bars of counts, the model's answer marked where it is to be seen (else ''), with the numbers in words. */
  function bars(question, choices, counts, answer) {
    const most = Math.max(1, ...counts), height = 26;
    const rows = choices.map((choice, k) => {
      const y = k * height, width = (260 * counts[k]) / most, is = choice === answer;
      return el('svg:g', {}, el('svg:rect', { x: 250, y: y + 4, width: Math.max(1, width), height: 18, fill: is ? '#0b6b3a' : '#7d8996' }), el('svg:text', { x: 242, y: y + 17, 'text-anchor': 'end' }, `${choice.slice(0, 38)}${is ? ' ✓' : ''}`), el('svg:text', { x: 256 + width, y: y + 17 }, String(counts[k])));
    });
    const words = choices.map((choice, k) => `${choice}: ${counts[k]}`).join('; ');
    return el('figure', {}, el('figcaption', {}, question), el('svg:svg', { viewBox: `0 0 560 ${choices.length * height}`, class: 'bars', role: 'img', 'aria-label': `${question} ${words}.${answer && ` The model: ${answer}.`}` }, ...rows), el('p', { class: 'small-text' }, `${answer && '✓ what the model does. '}${words}.`));
  }
  /** Return the median of what was drawn at one place. */
  function median(values) {
    const there = values.filter(Number.isFinite).sort((a, b) => a - b);
    return there.length ? (there[(there.length - 1) >> 1] + there[there.length >> 1]) / 2 : NaN;
  }
  const BOX = { left: 44, right: 540, top: 10, bottom: 220 };
  const METRICS = { fold_PYR: 'rate_PYR', fold_PV: 'rate_PV', fold_SST: 'rate_SST' };
  /** Return what several networks gave where a lesson lets students draw: { x, y } of its outcomes. */
  function known(lesson, draw) {
    return lesson.outcomes.map(one => {
      if (draw.x === 'level_uM') return { x: one.metric === METRICS[draw.y] ? Number(one.at.ketamine_uM) : NaN, y: one.value };
      const [, time, unit] = one.metric.match(`^${draw.y}_(\\d+)([hd])$`) || [], hours = Number(time) * (unit === 'd' ? 24 : 1);
      return { x: draw.x === 'days' ? hours / 24 : hours, y: one.value };
    }).filter(point => Number.isFinite(point.x));
  }
  /** Return squares on a field. */
  const squares = (points, X, Y) => points.map(point => el('svg:rect', { x: (X(point.x) - 5).toFixed(1), y: (Y(point.y) - 5).toFixed(1), width: 10, height: 10, fill: '#111820', stroke: '#fff', 'stroke-width': 1.5 }));
  /** Return all drawn curves (violet), what the class measured (orange dots), and what several networks gave (squares), over one field. */
  function curves(draw, drawn, points, squared) {
    const log = Lab.data.across[draw.x][2], [low, high] = draw.x_range, [bottom, top] = draw.y_range;
    const X = Lab.scale(low, high, BOX.left, BOX.right, log), upright = Lab.scale(bottom, top, BOX.bottom, BOX.top), Y = y => upright(Math.min(top, Math.max(bottom, y)));
    const line = (one, style) => el('svg:polyline', { points: one.x.map((x, k) => (!Number.isFinite(one.y[k]) || x < low * 0.999 || x > high * 1.001 ? null : `${X(x).toFixed(1)},${Y(one.y[k]).toFixed(1)}`)).filter(Boolean).join(' '), fill: 'none', stroke: '#7a3db8', ...style });
    const middle = drawn.length > 2 ? [line({ x: drawn[0].x, y: drawn[0].x.map((_, k) => median(drawn.map(one => one.y[k]))) }, { 'stroke-width': 4, stroke: '#4a1c7a' })] : [];
    const lines = [...drawn.map(one => line(one, { 'stroke-width': 1.5, opacity: 0.4 })), ...middle];
    const dots = points.filter(point => point.x >= low && point.x <= high).map(point => el('svg:circle', { cx: X(point.x).toFixed(1), cy: Y(point.y).toFixed(1), r: 4, fill: '#D55E00', stroke: '#fff' }));
    const across = log ? [...new Set([low, ...[0.01, 0.1, 1, 10, 100].filter(x => x > low * 1.3 && x < high / 1.3), high])] : [0, 0.25, 0.5, 0.75, 1].map(share => low + share * (high - low));
    const ticks = [...across.map(x => el('svg:text', { x: X(x), y: BOX.bottom + 16, 'text-anchor': 'middle' }, Lab.number(x))), ...[0, 0.25, 0.5, 0.75, 1].map(share => bottom + share * (top - bottom)).map(y => el('svg:text', { x: BOX.left - 6, y: Y(y) + 4, 'text-anchor': 'end' }, Lab.number(y)))];
    const one = bottom < 1 && top > 1 ? [el('svg:line', { x1: BOX.left, x2: BOX.right, y1: Y(1), y2: Y(1), stroke: '#8a929c', 'stroke-dasharray': '5 4' })] : [];
    const words = `${drawn.length} drawings, ${points.length} points measured by the class`;
    return el('figure', {}, el('figcaption', {}, draw.question), el('svg:svg', { viewBox: '0 0 560 250', class: 'bars', role: 'img', 'aria-label': `${draw.question}: ${words}` }, el('svg:rect', { x: BOX.left, y: BOX.top, width: BOX.right - BOX.left, height: BOX.bottom - BOX.top, fill: '#fff', stroke: '#8a929c' }), ...ticks, ...one, ...lines, ...dots, ...squares(squared, X, Y), el('svg:text', { x: 292, y: 248, 'text-anchor': 'middle' }, Lab.data.across[draw.x].slice(0, 2).join(', '))), el('p', { class: 'small-text' }, `Upright: ${Lab.data.drawn[draw.y]}. ${words}. Violet: drawn before the run, the thick line their median; orange dots: measured by the class; black squares: means of several networks.`), medians(draw, drawn));
  }
  /** Return the spread of drawings as a table. */
  function medians(draw, drawn) {
    if (!drawn.length) return null;
    const places = drawn[0].x.map((_, k) => k).filter((_, k, all) => k % Math.ceil(all.length / 6) === 0);
    const rows = places.map(k => { const values = drawn.map(one => one.y[k]).filter(Number.isFinite); return values.length ? [Lab.number(drawn[0].x[k], 2), Lab.number(Math.min(...values), 2), Lab.number(median(values), 2), Lab.number(Math.max(...values), 2), values.length] : null; }).filter(Boolean);
    return el('details', {}, el('summary', {}, 'As a table'), Lab.table(`${draw.question}, as drawn`, [Lab.data.across[draw.x][0], 'lowest', 'median', 'highest', 'n'], rows));
  }

  // ------------------------------------------------------------------------------------------ a lesson
  function lessonPanel(lesson, given) {
    const parts = [el('h2', {}, `${lesson.lesson}. ${lesson.title}`), el('p', {}, lesson.question)];
    const notes = given.flatMap(one => one.lessons[lesson.name].notes);
    lesson.steps.forEach((step, k) => {
      const answers = given.map(one => ({ who: one.nickname, answer: one.lessons[lesson.name].steps[k] })).filter(one => one.answer);
      if (step.choose) parts.push(bars(step.choose.question, step.choose.choices, step.choose.choices.map(choice => answers.filter(one => one.answer.choice === choice).length), step.choose.answer));
      if (step.draw) parts.push(curves(step.draw, answers.map(one => one.answer), step.draw.x === 'level_uM' ? notes.filter(note => note.level_uM > 0 && Number.isFinite(note[step.draw.y])).map(note => ({ x: note.level_uM, y: note[step.draw.y] })) : [], known(lesson, step.draw)));
      if (step.kind === 'explain') parts.push(el('details', {}, el('summary', {}, `${answers.length} explanations`), el('ul', { class: 'texts' }, ...answers.map(one => el('li', {}, el('b', {}, `${one.who}: `), one.answer.text)))));
    });
    if (notes.length) parts.push(el('details', {}, el('summary', {}, `${notes.length} measurements`), Lab.table('Measured by the class, folds of baseline', ['set-up', 'n', 'PYR', 'lowest', 'highest'], grouped(notes)), links(notes)));
    if (lesson.outcomes.length) parts.push(Lab.table('What several networks gave', ['what', 'fold', 'command'], lesson.outcomes.map(one => [one.words, Lab.fold(one.value), `synketa run ${one.experiment}`])));
    parts.push(el('p', { class: 'small-text' }, `${given.length} students; tasks done, in all: ${Lab.sum(given.map(one => one.lessons[lesson.name].ticks))}.`));
    return el('section', { class: 'panel', 'aria-label': lesson.title }, ...parts);
  }
  function grouped(notes) {
    const groups = new Map(); // its keys are what students sent
    for (const note of notes) groups.set(note.words, [...(groups.get(note.words) || []), note.fold_PYR]);
    return [...groups].sort((a, b) => b[1].length - a[1].length).slice(0, 40).map(([words, folds]) => [words, folds.length, Lab.fold(Lab.mean(folds)), Lab.fold(Math.min(...folds)), Lab.fold(Math.max(...folds))]);
  }
  function links(notes) {
    const hashes = [...new Set(notes.map(note => note.hash))].filter(hash => hash && !Lab.readHash(hash).faults.length).slice(0, 20);
    return el('ul', {}, ...hashes.map(hash => el('li', {}, el('a', { href: `index.html${hash}` }, notes.find(note => note.hash === hash).words))));
  }
  function show() {
    const given = Lab.latest(everyone);
    const lessons = Lab.data.lessons.map(lesson => [lesson, given.filter(one => one.lessons[lesson.name])]).filter(([, those]) => those.length);
    Lab.byId('results').replaceChildren(...lessons.map(([lesson, those]) => lessonPanel(lesson, those)));
  }

  async function take(files) {
    const faults = [];
    let count = 0;
    for (const file of files) {
      const read = file.size > 4e6 ? { fault: `it has ${(file.size / 1e6).toFixed(1)} MB, and an export has at most 2` } : Lab.readAnswers(await file.text());
      if (read.fault) { faults.push(`${file.name}: ${read.fault}`); continue; }
      for (const fault of read.faults) faults.push(`${file.name}: ${fault}; the rest of it was read`);
      everyone.push(read.answers);
      count += 1;
    }
    Lab.byId('read').textContent = `${count} of ${files.length} files were read; ${Lab.latest(everyone).length} students in all.`;
    Lab.byId('faults').replaceChildren(...faults.slice(0, 40).map(fault => el('li', {}, fault)));
    show();
  }

  // ------------------------------------------------------------------------------------------ live
  function live() {
    if (document.documentElement.dataset.class !== 'on') return;
    Lab.byId('live').hidden = false;
    let counts = null;
    Lab.byId('live-answers').addEventListener('change', () => counts && showLive(counts));
    const ask = async () => {
      try {
        const answer = await fetch('class/counts');
        showLive((counts = await answer.json()));
      } catch (error) { Lab.byId('live-words').textContent = 'The server does not answer; what was counted is kept there.'; }
      setTimeout(ask, 3000);
    };
    ask();
  }
  let shown = '';
  function showLive(counts) {
    const answers = Lab.byId('live-answers').checked, text = JSON.stringify([counts, answers]);
    if (text === shown) return;
    shown = text;
    Lab.byId('live-words').textContent = `${counts.students} students have answered something.`;
    const host = Lab.byId('live');
    for (const old of host.querySelectorAll('.live-lesson')) old.remove();
    for (const lesson of Lab.data.lessons) {
      const of = counts.lessons[lesson.name];
      if (!of) continue;
      const parts = lesson.steps.flatMap((step, k) => {
        const here = of[String(k)] || {}, nodes = [];
        if (step.choose && here.choice) nodes.push(bars(step.choose.question, step.choose.choices, step.choose.choices.map((_, c) => here.choice[String(c)] || 0), answers ? step.choose.answer : ''));
        if (step.draw && here.sketch) nodes.push(density(step.draw, here.sketch, answers ? known(lesson, step.draw) : []));
        if (here.ticks) nodes.push(el('p', { class: 'small-text' }, `Running: ${Object.entries(here.ticks).map(([done, n]) => `${n} with ${done} task${done === '1' ? '' : 's'} done`).join(', ')}.`));
        if (here.explained) nodes.push(el('p', { class: 'small-text' }, `${Lab.sum(Object.values(here.explained))} have explained.`));
        return nodes;
      });
      host.append(el('section', { class: 'live-lesson', 'aria-label': lesson.title }, el('h2', {}, `${lesson.lesson}. ${lesson.title}`), ...parts));
    }
  }
  /** Return how many drawings pass each place, as shades. */
  function density(draw, levels, squared) {
    const X = Lab.scale(...draw.x_range, 40, 540, Lab.data.across[draw.x][2]), Y = Lab.scale(...draw.y_range, 200, 0);
    const most = Math.max(1, ...levels.flat()), width = 500 / levels.length, height = 10;
    const cells = levels.flatMap((column, k) => column.map((count, level) => (count ? el('svg:rect', { x: (40 + k * width).toFixed(1), y: (column.length - 1 - level) * height, width: width.toFixed(1), height, fill: '#7a3db8', opacity: (0.15 + (0.85 * count) / most).toFixed(2) }) : null))).filter(Boolean);
    const [low, high] = draw.y_range, n = Math.max(...levels.map(Lab.sum));
    return el('figure', {}, el('figcaption', {}, draw.question), el('svg:svg', { viewBox: '0 0 560 220', class: 'bars', role: 'img', 'aria-label': `${draw.question}: ${n} drawings` }, el('svg:rect', { x: 40, y: 0, width: 500, height: 200, fill: '#fff', stroke: '#8a929c' }), ...cells, low < 1 && high > 1 ? el('svg:line', { x1: 40, x2: 540, y1: Y(1), y2: Y(1), stroke: '#8a929c', 'stroke-dasharray': '5 4' }) : null, ...squares(squared, X, Y), el('svg:text', { x: 34, y: 12, 'text-anchor': 'end' }, Lab.number(high)), el('svg:text', { x: 34, y: 200, 'text-anchor': 'end' }, Lab.number(low)), el('svg:text', { x: 290, y: 216, 'text-anchor': 'middle' }, `${Lab.data.across[draw.x][0]}, ${Lab.number(draw.x_range[0])} to ${Lab.number(draw.x_range[1])} ${Lab.data.across[draw.x][1]}`)), el('p', { class: 'small-text' }, `${n} drawings; darker where more of them pass.${squared.length ? ' Black squares: means of several networks.' : ''}`));
  }

  // ------------------------------------------------------------------------------------------ links and the guide
  function linkForm() {
    const lesson = el('select', { id: 'link-lesson' }, el('option', { value: '' }, 'open play'), ...Lab.data.lessons.map(one => el('option', { value: one.name }, one.title)));
    const seed = el('select', { id: 'link-seed' }, el('option', { value: '' }, 'may be chosen'), ...Lab.control('seed').choices.map(one => el('option', { value: one.name }, one.title)));
    const rows = Lab.data.controls.filter(control => control.acts !== 'page' && control.name !== 'seed').map(control => {
      const select = el('select', { id: `link-${control.name}`, 'data-control': control.name }, el('option', { value: '' }, 'open'), el('option', { value: 'lock' }, 'locked'), el('option', { value: 'hide' }, 'hidden'));
      return el('div', { class: 'control' }, el('label', { for: `link-${control.name}` }, control.title), select);
    });
    const address = el('input', { id: 'link-address', readonly: true, 'aria-label': 'The link' }), form = Lab.byId('link-form');
    const make = () => {
      const chosen = kind => [...form.querySelectorAll('[data-control]')].filter(select => select.value === kind).map(select => select.dataset.control);
      const settings = Object.fromEntries(Lab.data.controls.map(control => [control.name, control.start]));
      const lock = chosen('lock'), extra = { lock: [...lock, ...(seed.value ? ['seed'] : [])].join(','), hide: chosen('hide').join(',') };
      if (seed.value) settings.seed = seed.value;
      const hash = Lab.hash({ settings, lesson: lesson.value, extra });
      address.value = `${location.href.replace(/teacher\.html.*$/, 'index.html')}${seed.value === '1' ? hash.replace('#v1&', '#v1&seed=1&') : hash}`;
    };
    form.append(el('p', { class: 'row' }, el('label', { for: 'link-lesson' }, 'It opens'), lesson, el('label', { for: 'link-seed' }, 'Network number'), seed), el('div', { class: 'link-grid' }, ...rows), el('p', { class: 'row' }, address));
    form.addEventListener('input', make);
    form.addEventListener('submit', event => event.preventDefault());
    make();
  }
  function guide() {
    const guides = window.LabGuide || {};
    Lab.byId('guide').replaceChildren(...Lab.data.lessons.filter(lesson => guides[lesson.name]).map(lesson => {
      const one = guides[lesson.name];
      return el('details', {}, el('summary', {}, `${lesson.lesson}. ${lesson.title} (${lesson.minutes} min)`), el('h3', {}, 'Good answers'), el('div', { class: 'markdown', html: one.expected }), el('h3', {}, 'What comes up'), el('dl', {}, ...one.misconceptions.flatMap(pair => [el('dt', {}, `"${pair.belief}"`), el('dd', { class: 'markdown', html: pair.answer })])), el('h3', {}, 'What the model gets wrong'), el('div', { class: 'markdown', html: one.model_is_wrong }));
    }));
  }
  Lab.byId('files').addEventListener('change', event => take([...event.target.files]));
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => { event.preventDefault(); take([...event.dataTransfer.files]); });
  linkForm();
  guide();
  live();
})();
