/* Puts the page together: the bar at the top, keys, the link in the address, what the footer says. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, on = (id, action) => Lab.byId(id).addEventListener('click', action);
  let quietUntil = 0;

  // ------------------------------------------------------------------------------------------ the address
  let hashTimer = null;
  function remember() {
    clearTimeout(hashTimer);
    hashTimer = setTimeout(() => {
      const extra = Lab.classLink ? { lock: Lab.classLink.lock.join(','), hide: Lab.classLink.hide.join(',') } : {};
      const hash = Lab.hash({ lesson: Lab.lessonName(), step: Lab.lessonStep(), extra });
      if (hash !== location.hash) { quietUntil = performance.now() + 500; history.replaceState(null, '', hash); }
    }, 350);
  }
  function follow() {
    const link = Lab.readHash(location.hash);
    if (link.faults.length) Lab.notice(`The link was not read whole: ${link.faults.slice(0, 4).join('; ')}. The rest of it holds.`, { key: 'link' });
    Lab.classLink = link.locks.length || link.hides.length ? { lock: link.locks, hide: link.hides, set: Object.fromEntries(link.locks.filter(name => name in link.settings).map(name => [name, link.settings[name]])) } : null;
    Lab.openLesson(link.lesson, link.step, link.settings);
  }
  function linkDialog() {
    const address = location.href.split('#')[0] + Lab.hash({ lesson: Lab.lessonName(), step: Lab.lessonStep() });
    const field = el('input', { id: 'address', readonly: true, value: address, 'aria-label': 'The address' }), said = el('span', { 'aria-live': 'polite' });
    const copy = el('button', { type: 'button', onclick: async () => { field.select(); try { await navigator.clipboard.writeText(address); said.textContent = 'Copied.'; } catch (error) { said.textContent = 'Copy it with Ctrl+C: it is selected.'; } } }, 'Copy');
    Lab.dialog('A link to this', el('p', {}, `It holds all settings (${address.length - address.indexOf('#')} letters) and nothing about you. Same network number, same spikes.`), el('p', { class: 'row' }, field, copy, said), el('p', { class: 'small-text' }, location.protocol === 'file:' ? 'This page was opened from a file: send the part from # on, and others put it behind the address of their copy.' : ''));
  }

  // ------------------------------------------------------------------------------------------ the bar
  function bar() {
    const speed = Lab.byId('speed');
    speed.append(...Lab.control('speed').choices.map(choice => el('option', { value: choice.name }, choice.title)));
    speed.addEventListener('change', () => Lab.change({ speed: speed.value }));
    on('play', () => Lab.runner.toggle());
    on('note', () => Lab.note());
    on('pin', () => Lab.pin());
    on('undo', () => Lab.undo());
    on('redo', () => Lab.redo());
    on('reset', () => Lab.reset());
    on('link', linkDialog);
    on('download', () => Lab.downloadDialog());
    on('help', helpDialog);
    on('sound', () => sound());
    for (const button of document.querySelectorAll('.full')) button.addEventListener('click', () => full(button.dataset.panel));
    const show = () => { speed.value = Lab.settings.speed; };
    Lab.on('settings', () => { show(); remember(); });
    Lab.on('lesson', remember);
    Lab.on('history', ({ undo, redo }) => { Lab.byId('undo').disabled = !undo; Lab.byId('redo').disabled = !redo; });
    Lab.on('state', state => {
      Lab.byId('play').textContent = state === 'paused' ? 'Play' : state === 'failed' ? 'Stopped' : 'Pause';
      Lab.byId('play').disabled = state === 'failed';
      document.body.dataset.state = state;
      footer();
    });
    show();
  }
  function full(id) {
    const panel = Lab.byId(id), is = panel.classList.toggle('alone');
    document.body.classList.toggle('projector', is);
    if (is && document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => {});
    else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  }

  // ------------------------------------------------------------------------------------------ keys
  const KEYS = { ' ': ['Space', 'play or pause', () => Lab.runner.toggle()], n: ['N', 'note the last five seconds', () => Lab.note()], p: ['P', 'pin the run', () => Lab.pin()], r: ['R', 'reset the controls', () => Lab.reset()], e: ['E', 'twenty cells each', () => Lab.byId('enlarge').click()], f: ['F', 'the network alone, for a projector', () => full('network')], s: ['S', 'sound', () => sound()], '?': ['?', 'this help', () => helpDialog()] };
  function keys() {
    document.addEventListener('keydown', event => {
      const typing = event.target.closest('input:not([type=range]):not([type=checkbox]):not([type=radio]), textarea, select, dialog');
      if ((event.ctrlKey || event.metaKey) && !typing && ['z', 'y'].includes(event.key.toLowerCase())) { event.preventDefault(); (event.key.toLowerCase() === 'y' || event.shiftKey ? Lab.redo : Lab.undo)(); return; }
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (Lab.store.read('no-keys') === true && event.key !== 'Escape') return;
      if (event.key === 'Escape' && document.body.classList.contains('projector')) { full('network'); return; }
      const own = event.target.closest('button, summary, [role=switch], input');
      if (event.key === ' ' && own) return;
      const key = KEYS[event.key] || KEYS[event.key.toLowerCase()];
      if (key) { event.preventDefault(); key[2](); }
    });
  }
  function helpDialog() {
    const rows = [...Object.values(KEYS).map(([key, words]) => [key, words]), ['Ctrl+Z, Ctrl+Y', 'undo, redo'], ['Arrow keys', 'in a slider: move it; in a chart: read its values; in the drawing: draw'], ['+ and −', 'in the chart of the weeks: zoom']];
    const single = el('input', { type: 'checkbox', id: 'single-keys', checked: Lab.store.read('no-keys') !== true, onchange: () => Lab.store.write('no-keys', !single.checked) });
    const marks = Lab.populations.map(name => el('li', {}, Lab.symbol(Lab.shapes[name], Lab.colours[name]), ` ${name}: ${{ PYR: 'pyramidal cells, which excite', PV: 'PV cells, which inhibit near the soma', SST: 'SST cells, which inhibit dendrites and PV cells' }[name]}`));
    Lab.dialog('Help', el('p', {}, 'Every spike is computed in your browser by the code of the research runs. Folds are of each class\'s own rate without a drug.'), el('ul', { class: 'marks' }, ...marks), Lab.table('Keys', ['key', 'what it does'], rows), el('p', { class: 'check' }, single, el('label', { for: 'single-keys' }, 'Single letters act as keys')), el('p', {}, 'Controls marked "in steps" start another network, which is steered to the same undrugged rates first; all others act while it runs.'));
  }

  // ------------------------------------------------------------------------------------------ sound
  let audio = null;
  function sound() {
    const button = Lab.byId('sound'), is = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(is));
    if (is && !audio) audio = new AudioContext();
    if (audio) (is ? audio.resume() : audio.suspend());
  }
  function click(chunk) {
    if (!audio || audio.state !== 'running') return;
    const length = Math.max(0.02, chunk.to - chunk.from), buffer = audio.createBuffer(2, Math.ceil((length + 0.01) * audio.sampleRate), audio.sampleRate);
    [['PYR', 0, 0.02], ['PV', 1, 0.05]].forEach(([name, side, loud]) => {
      const data = buffer.getChannelData(side), { time, cell } = chunk.spikes[name];
      for (let k = 0; k < time.length; k++) {
        if (cell[k] % (name === 'PYR' ? 48 : 8)) continue; // twenty cells or so of each
        const first = Math.floor((time[k] - chunk.from) * audio.sampleRate), tone = name === 'PYR' ? 900 : 2200;
        for (let j = 0; j < 200 && first + j < data.length; j++) data[first + j] += loud * 4 * Math.sin((2 * Math.PI * tone * j) / audio.sampleRate) * Math.exp(-j / 60);
      }
    });
    const source = audio.createBufferSource();
    source.buffer = buffer;
    source.connect(audio.destination);
    source.start();
  }

  // ------------------------------------------------------------------------------------------ words
  function footer() {
    const runner = Lab.runner, weeks = Lab.weeks;
    if (runner.state === 'starting') { Lab.byId('engine').textContent = 'the network is being built'; return; }
    const cells = runner.sizes ? Lab.sum(Object.values(runner.sizes)) : 1200;
    const pace = runner.state === 'paused' ? 'paused' : `${Lab.number(runner.speed, 2)} x real time; ${Lab.number(runner.possible, 2)} x possible`;
    const network = runner.state === 'failed' ? 'the network is stopped' : `a network of ${cells} cells, number ${runner.seed}, computed here (${pace}); spikes as in a run of synketa`;
    const rates = runner.uncertainty(), own = Number.isFinite(rates) ? `, pyramidal fold over five seconds ±${Lab.number(rates, 1)}` : '';
    const error = weeks.error && weeks.error.spines ? `spines ±${Lab.number(weeks.error.spines.worst, 1)}, p-mTOR ±${Lab.number(weeks.error.mtor.worst, 1)} (2 standard deviations of its fit, along this course)` : 'its error on this course is being computed';
    const left = weeks.fit ? `; surge of networks left out of the fit: within ${Lab.number(100 * weeks.fit.surge_left_out, 2)} %` : '';
    Lab.byId('engine').textContent = `${network}${own}. Weeks, by a response surface: ${error}${left}.`;
  }
  function basis() {
    const lab = window.Synketa.lab || {}, own = Lab.data.basis || '';
    Lab.byId('basis').textContent = own || (lab.provenance && lab.provenance.words) || '';
  }
  function summary() {
    const runner = Lab.runner, measured = runner.measure(2);
    if (runner.state === 'paused') { Lab.say('Paused.'); return; }
    if (!measured) return;
    Lab.say(`${Lab.settingsText()}: pyramidal ${Lab.number(measured.rates.PYR, 2)} per second, ${Lab.fold(measured.folds.PYR)} of baseline; PV ${Lab.fold(measured.folds.PV)}; SST ${Lab.fold(measured.folds.SST)}; glutamate ${Lab.fold(measured.glutamate)}.`);
  }

  async function start() {
    if (!window.Synketa || !window.Synketa.Network) { Lab.notice('A part of this page is missing (the folder engine or data beside index.html): unpack the whole folder, then open index.html in it.', { key: 'parts' }); return; }
    const parts = [bar, keys, basis, Lab.startControls, Lab.startCircuit, Lab.startCurves, Lab.startLessons, follow, Lab.runner.start, Lab.startWeeks, listen];
    for (const part of parts) { part(); await Lab.breath(); } // in pieces: as one they would block the page
  }
  function listen() {
    let shown = 0;
    Lab.on('chunk', chunk => {
      Lab.byId('clock').textContent = `${chunk.to.toFixed(1)} s`;
      click(chunk);
      if (performance.now() - shown > 1000) { shown = performance.now(); footer(); }
    });
    Lab.on('course', footer);
    Lab.on('settings', () => setTimeout(summary, 1500));
    Lab.on('state', summary);
    setInterval(() => { if (Lab.runner.state === 'running') summary(); }, 10000);
    window.addEventListener('hashchange', () => { if (performance.now() > quietUntil) follow(); });
  }
  Lab.started = start();
})();
