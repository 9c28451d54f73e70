/* Results of an experiment: contrasts with intervals; a click opens raster and course of a run, which are loaded then. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, results = window.LabResults;
  if (!results) { Lab.notice('The folder page beside this file is missing: copy both, or run synketa report --page again.'); return; }
  const X = { left: 0, right: 330 }, MOST = 300;
  let raster = null, chart = null, shown = null, asked = false;

  function scale(rows) {
    const ends = rows.flatMap(row => [row.low, row.high, row.mean]).filter(Number.isFinite), low = Math.min(1, ...ends), high = Math.max(1, ...ends), margin = 0.06 * (high - low || 1);
    return Lab.scale(low - margin, high + margin, X.left, X.right);
  }
  /** Return mean and interval as a line with a dot, and the line at one. */
  function interval(row, at) {
    const y = 12, parts = [el('svg:line', { x1: at(1), x2: at(1), y1: 0, y2: 24, stroke: '#8a929c', 'stroke-dasharray': '4 3' })];
    if (row.n > 2 && Number.isFinite(row.low)) parts.push(el('svg:line', { x1: at(row.low), x2: at(row.high), y1: y, y2: y, stroke: '#1f2933', 'stroke-width': 2 }));
    if (Number.isFinite(row.mean)) parts.push(el('svg:circle', { cx: at(row.mean), cy: y, r: 4.5, fill: row.mean >= 1 ? '#D55E00' : '#0072B2' }));
    return el('svg:svg', { viewBox: `0 0 ${X.right} 24`, class: 'interval', 'aria-hidden': 'true' }, ...parts);
  }
  function contrasts() {
    const metric = Lab.byId('metric').value, rows = results.rows.filter(row => row.metric === metric).slice(0, MOST), at = scale(rows);
    const cells = rows.map(row => {
      const words = `${row.title}${row.point ? `, ${row.point}` : ''}`, run = results.runs[row.key];
      const open = run ? el('button', { type: 'button', class: 'plain-link', onclick: () => choose(row.key, words) }, words) : words;
      return [open, interval(row, at), Lab.fold(row.mean), row.n > 2 ? `${Lab.fold(row.low)} to ${Lab.fold(row.high)}` : '', row.n];
    });
    const without = Object.entries(results.runs).filter(([key]) => !results.rows.some(row => row.key === key)).map(([key, run]) => el('button', { type: 'button', onclick: () => choose(key, run.title) }, run.title));
    Lab.byId('contrasts').replaceChildren(Lab.table(`${results.labels[metric]}, ratio to the reference (paired by network, 95 % interval)`, ['condition', el('span', { class: 'hidden' }, 'as a picture'), 'ratio', 'interval', 'n'], cells), without.length ? el('p', { class: 'row' }, 'Runs that are only compared with: ', ...without.slice(0, 20)) : '');
  }
  function choose(key, words) {
    const run = results.runs[key], ready = () => { const data = window.LabRuns[run.hash]; if (data) show(data, words, run); else Lab.notice(`The data of ${words} can't be read: page/data/run_${run.hash}.js.`); };
    if (window.LabRuns[run.hash]) { ready(); return; }
    document.head.append(el('script', { src: `page/data/run_${run.hash}.js`, onload: ready, onerror: () => Lab.notice(`The file of ${words} is missing: page/data/run_${run.hash}.js. Run synketa report --page again.`) }));
  }
  function show(data, words, run) {
    shown = data;
    const title = Lab.byId('run-title'), window_ = Lab.byId('window');
    title.textContent = `${words}, network ${run.seed}`;
    window_.replaceChildren(...data.windows.map((one, k) => el('option', { value: k }, one.name)));
    window_.value = String(data.windows.length - 1);
    Lab.byId('window-row').hidden = data.windows.length < 2;
    spikes();
    course(data);
    if (asked) { title.focus(); Lab.byId('run').scrollIntoView({ block: 'nearest' }); }
    asked = true;
  }
  function spikes() {
    const one = shown.windows[Number(Lab.byId('window').value)];
    if (!raster) { raster = new Lab.Raster(Lab.byId('raster')); raster.axis.lastChild.textContent = 'end'; }
    const sizes = {}, chunk = { from: one.from, to: one.to, spikes: {} };
    for (const name of Lab.populations) {
      const train = one.spikes[name] || { time: [], cell: [] };
      sizes[name] = Math.max({ PYR: 960, PV: 144, SST: 96 }[name], ...train.cell.slice(0, 50000).map(cell => cell + 1));
      chunk.spikes[name] = train;
    }
    raster.clear(sizes);
    raster.kept = [chunk];
    raster.now = one.to;
    raster.redraw();
    const rate = Lab.populations.map(name => `${name} ${Lab.number(chunk.spikes[name].time.length / sizes[name] / Math.max(0.01, one.to - one.from), 2)} Hz`);
    raster.canvas.setAttribute('aria-label', `Spikes of the last ${Lab.number(one.to - one.from, 2)} s of ${one.name}: ${rate.join(', ')}`);
  }
  function course(data) {
    const colours = ['#222222', '#B5651D', '#0B6E99', '#8C4A8C', '#4D4D4D'], shapes = ['dot', 'square', 'triangle', 'diamond', 'dot'], host = Lab.byId('course');
    const folds = data.courses.filter(one => one.name !== 'free_brain_ketamine'), drug = data.courses.filter(one => one.name === 'free_brain_ketamine'), all = [...folds, ...drug];
    host.replaceChildren();
    if (!all.length) return;
    chart = new Lab.Chart(host, { title: 'Course (slow time)', x: { title: '', column: 'hours', format: hours => Lab.hours(Math.abs(hours) < 1e-9 ? 0 : hours), splits: Lab.roundHours }, y: { title: 'fold', one: true }, ...(drug.length ? { second: { title: 'uM', low: 0 } } : {}), series: all.map((one, k) => ({ key: one.name, title: one.label, colour: colours[k], shape: shapes[k], scale: drug.includes(one) ? 'second' : 'y' })) });
    chart.set([data.hours, ...all.map(one => one.values)]);
  }

  Lab.byId('title').textContent = results.title;
  document.title = `synketa: ${results.title}`;
  Lab.byId('question').append(results.question, ' ', el('code', {}, results.command));
  const metrics = [...new Set(results.rows.map(row => row.metric))];
  Lab.byId('metric').append(...metrics.map(metric => el('option', { value: metric }, results.labels[metric])));
  Lab.byId('metric').value = metrics.find(metric => metric.startsWith('spines_24h')) || metrics.find(metric => metric.startsWith('rate_PYR')) || metrics[0] || '';
  Lab.byId('metric').addEventListener('change', contrasts);
  Lab.byId('window').addEventListener('change', spikes);
  if (results.left_out) Lab.byId('left-out').textContent = `${results.left_out} more conditions and points have no run here; all numbers are in contrasts.csv.`;
  if (metrics.length) contrasts();
  else { Lab.byId('metric').closest('p').hidden = true; Lab.byId('contrasts').textContent = 'There is nothing to compare: no network has finished both a condition and its reference.'; }
  const first = results.rows.map(row => row.key).find(key => results.runs[key]) || Object.keys(results.runs)[0], row = results.rows.find(one => one.key === first);
  if (first) choose(first, row ? `${row.title}${row.point ? `, ${row.point}` : ''}` : results.runs[first].title);
})();
