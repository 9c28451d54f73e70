/* What a student hands in: one page of four parts for each lesson (question, set-up, outcome, conclusion), and JSON. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, FORMAT = 'synketa-lab-answers', VERSION = 1;

  /** Return everything that was answered, in the form that the teacher's page reads. */
  Lab.answers = function (only) {
    const lessons = {};
    for (const lesson of Lab.data.lessons) {
      if (only && lesson.name !== only) continue;
      const steps = lesson.steps.map((one, k) => Lab.store.answer(lesson.name, k)), notes = Lab.store.notes(lesson.name), ticks = Lab.store.ticks(lesson.name);
      if (!steps.some(Boolean) && !notes.length && !Object.keys(ticks).length) continue;
      lessons[lesson.name] = { title: lesson.title, steps: steps.map(answer => answer && kept(answer)), notes, ticks: Object.keys(ticks).length, tasks: Lab.sum(lesson.steps.map(one => one.tasks.length)) };
    }
    return { format: FORMAT, version: VERSION, nickname: Lab.store.nickname(), exported: new Date().toISOString(), page: (window.Synketa.lab && window.Synketa.lab.provenance) || {}, link: Lab.hash(), lessons };
  };
  const kept = ({ kind, choice, index, x, y, text, at }) => ({ kind, choice, index, x, y, text, at });

  const STYLE = 'body{font:15px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#222}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left}h2{border-top:2px solid #222;padding-top:.6em;margin-top:2em}h3{margin-bottom:.2em}blockquote{border-left:4px solid #0072B2;margin-left:0;padding-left:1em;white-space:pre-wrap}code{background:#eef1f4;padding:.1em .3em}';
  function part(lesson) {
    const e = Lab.escape, notes = Lab.store.notes(lesson.name), explained = lesson.steps.map((one, k) => one.kind === 'explain' && Lab.store.answer(lesson.name, k)).filter(Boolean);
    const predictions = lesson.steps.map((one, k) => [one, Lab.store.answer(lesson.name, k)]).filter(([one, answer]) => one.kind === 'predict' && answer);
    const start = Lab.settingsText({ ...Object.fromEntries(Lab.data.controls.map(control => [control.name, control.start])), ...lesson.start }, ['network', 'weeks']);
    const guessed = predictions.map(([one, answer]) => (one.choose ? `<p>Predicted: "${e(answer.choice)}" <br>(asked: ${e(one.choose.question)})</p>` : `<p>Predicted by drawing (${e(one.draw.question)}):</p>${drawing(one.draw, answer, lesson.name)}`)).join('');
    const rows = notes.map(note => `<tr><td>${e(note.words)}</td><td>${Lab.fold(note.fold_PYR)}</td><td>${Lab.fold(note.fold_PV)}</td><td>${Lab.fold(note.fold_SST)}</td><td>${Lab.fold(note.glutamate)}</td><td>${note.seconds} s</td><td><code>${e(note.hash)}</code></td></tr>`).join('');
    const table = notes.length ? `<table><caption>Measured by me: folds of the network's own baseline</caption><tr><th>set-up<th>PYR<th>PV<th>SST<th>glutamate<th>over<th>link</tr>${rows}</table>` : '<p>No measurement was noted.</p>';
    const known = `<table><caption>Means of several networks</caption><tr><th>what<th>measured<th>command</tr>${lesson.outcomes.map(one => `<tr><td>${e(one.words)}</td><td>${Lab.fold(one.value)}</td><td><code>synketa run ${e(one.experiment)}</code></td></tr>`).join('')}</table>`;
    const conclusion = explained.length ? explained.map(answer => `<blockquote>${e(answer.text)}</blockquote>`).join('') : '<p>Not written yet.</p>';
    return `<h2>${lesson.lesson}. ${e(lesson.title)}</h2><h3>Question</h3><p>${e(lesson.question)}</p><h3>Set-up</h3><p>Started with: ${e(start)}. Network ${e(Lab.settings.seed)}, 1200 cells; tasks done: ${Object.keys(Lab.store.ticks(lesson.name)).length} of ${Lab.sum(lesson.steps.map(one => one.tasks.length))}.</p><h3>Outcome</h3>${guessed}${table}${known}<h3>Conclusion</h3>${conclusion}`;
  }
  function drawing(draw, answer, lesson) {
    const sketch = new Lab.Sketch(draw, { value: answer, fixed: true });
    sketch.result(...Lab.resultsFor(draw, lesson));
    return sketch.svg();
  }
  /** Return the report as one page that needs nothing else. */
  Lab.reportHtml = function (only) {
    const given = Lab.answers(only), done = Lab.data.lessons.filter(lesson => given.lessons[lesson.name]);
    const who = Lab.escape(given.nickname || 'no nickname'), rests = Lab.escape(Lab.byId('basis').textContent);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lab report, ${who}</title><style>${STYLE}</style><h1>Lab report</h1><p>${who}, ${given.exported.slice(0, 10)}</p>${done.map(part).join('') || '<p>Nothing was answered yet.</p>'}<h2>What it rests on</h2><p>${Lab.escape(Lab.byId('engine').textContent)}</p><p>${rests}</p></html>\n`;
  };
  const fileName = ending => `lab_${(Lab.store.nickname() || 'answers').replace(/[^\p{L}\p{N}]+/gu, '_').slice(0, 40)}.${ending}`;

  Lab.reportDialog = function (only) {
    const given = Lab.answers(), count = Object.keys(given.lessons).length;
    const name = el('input', { id: 'report-name', maxlength: 40, value: Lab.store.nickname(), autocomplete: 'off', oninput: () => Lab.store.setNickname(name.value) });
    const button = (id, words, action) => el('button', { type: 'button', id, onclick: action }, words);
    Lab.dialog('Your report',
      el('p', {}, count ? `Answers of ${count} lesson${count > 1 ? 's' : ''} are in this browser. The report has four parts each: question, set-up, outcome, conclusion.` : 'Nothing was answered yet.'),
      el('p', { class: 'row' }, el('label', { for: 'report-name' }, 'Nickname'), name),
      el('p', { class: 'row' }, only ? button('report-one', 'Report of this lesson', () => Lab.save(fileName('html'), Lab.reportHtml(only), 'text/html')) : null, button('report-all', 'Report of all lessons', () => Lab.save(fileName('html'), Lab.reportHtml(), 'text/html')), button('report-json', 'Answers for the teacher (JSON)', () => Lab.save(fileName('json'), `${JSON.stringify(Lab.answers(), null, 1)}\n`, 'application/json'))),
      el('p', { class: 'small-text' }, 'The report opens in any browser and prints. The JSON file goes to the teacher\'s page.'));
  };
  Lab.forgetDialog = function () {
    const yes = el('button', { type: 'button', onclick: () => { Lab.store.forget(''); Lab.byId('dialog').close(); Lab.notice('Your answers are removed from this browser.', { key: 'forget' }); } }, 'Remove all answers');
    Lab.dialog('Remove your answers?', el('p', {}, 'Everything that you answered and noted here goes; export the report first if you want to keep it.'), el('p', {}, yes));
  };
})();
