/* Things to take away, and own data to put over the curves. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el;
  const LARGEST = 1e6, MOST_ROWS = 5000, X = { hours: 1, days: 24, minutes: 1 / 60 }, Y = ['spines', 'pmTOR', 'concentration'];
  const toml = value => (typeof value === 'string' ? JSON.stringify(value) : String(value));

  /** Return what of the model the settings change, as paths and values of an experiment file. */
  function overrides(settings) {
    const set = {};
    for (const control of Lab.data.controls) {
      const value = settings[control.name];
      if (control.acts !== 'network' || !control.paths.length || value === control.start) continue;
      for (const path of control.paths) set[path] = typeof value === 'boolean' ? (value ? 1 : 0) : control.name === 'AMPA_block' ? Number((1 - value).toPrecision(6)) : control.unit ? `${value} ${control.unit}` : value;
    }
    if (settings.subunits !== 'full') for (const path of Lab.control('fraction_2CD').paths) delete set[path];
    return set;
  }
  const lines = (header, table) => (Object.keys(table).length ? [`[${header}]`, ...Object.entries(table).map(([path, value]) => `${JSON.stringify(path)} = ${toml(value)}`), ''] : []);

  /** Return the experiment that does with the network what the page does. */
  Lab.networkToml = function (settings = Lab.settings) {
    const wanted = Lab.wanted(settings), set = overrides(settings), variant = (Lab.data.variants || {})[settings.subunits] || {};
    const level = Number(wanted.level.toPrecision(6)), drugged = level > 0 || Object.keys(set).length;
    return [
      '# Written by the lab page; run it with: synketa run lab_network.toml', `title = ${toml(`From the lab: ${Lab.settingsText(settings)}`)}`, 'question = "What does it do to the rates of the network?"', 'model = "prefrontal"', `seeds = [${settings.seed}]`, 'reference = { condition = "control" }', '',
      ...lines('set', variant), '[protocol]', 'warm_up = "4 s"', 'measure = "6 s"', '', '[conditions.control]', 'title = "No drug"', '',
      ...(drugged ? ['[conditions.lab]', `title = ${toml(Lab.settingsText(settings))}`, ...(level > 0 ? [`clamp = { ${wanted.drug} = "${level} uM" }`] : []), ...(Object.keys(set).length ? ['recalibrate = false'] : []), ...lines('conditions.lab.set', set)] : []),
    ].join('\n') + '\n';
  };
  /** Return the experiment that does with the weeks what the page does. */
  Lab.weeksToml = function (settings = Lab.settings) {
    const asked = Lab.weeks.asked(settings), hours = value => `"${value} h"`, days = Math.ceil(asked.stop / 24);
    const dose = one => `{ drug = "${asked.drug}", route = "${one.route}", amount = "${one.amount} mg/kg", start = ${hours(one.start)}${one.duration ? `, duration = "${one.duration} min"` : ''} }`;
    const arm = one => `{ name = "${one.name}", level = ${one.level}${one.start !== undefined ? `, start = ${hours(one.start)}` : ''}${one.stop !== undefined ? `, stop = ${hours(one.stop)}` : ''} }`;
    return [
      '# Written by the lab page; run it with: synketa run lab_weeks.toml --engine surface', `title = ${toml(`From the lab: ${Lab.settingsText(settings, ['weeks'])}`)}`, 'question = "What becomes of spines?"', 'model = "prefrontal"', `seeds = [${settings.seed}]`, `species = "${settings.species}"`, `pharmacokinetics = "${asked.set}"`, 'reference = { condition = "vehicle" }', '',
      '[protocol]', 'warm_up = "3 s"', `start = ${hours(asked.start)}`, `stop = "${days} d"`, 'windows = { before = "-10-0 min" }', '', '[conditions.vehicle]', 'title = "Vehicle"', '', '[conditions.lab]', `title = ${toml(Lab.settingsText(settings, ['weeks']))}`,
      ...(asked.doses.length ? ['doses = [', ...asked.doses.map(one => `    ${dose(one)},`), ']'] : []), ...(asked.arms.length ? ['interventions = [', ...asked.arms.map(one => `    ${arm(one)},`), ']'] : []),
    ].join('\n') + '\n';
  };

  /** Return a canvas as a PNG, at once: what waits for an idle moment comes late where a network runs, after the click that allowed the download. */
  const png = canvas => new Blob([Uint8Array.from(atob(canvas.toDataURL('image/png').split(',')[1]), c => c.charCodeAt(0))], { type: 'image/png' });

  /** Return the network panel as one picture. */
  Lab.picture = function () {
    const panel = Lab.byId('network').getBoundingClientRect(), scale = 2, canvas = el('canvas', { width: Math.round(panel.width * scale), height: Math.round((panel.height + 40) * scale) }), context = canvas.getContext('2d');
    Object.assign(context, { fillStyle: '#fff' });
    context.fillRect(0, 0, canvas.width, canvas.height);
    const put = (source, node) => { const box = node.getBoundingClientRect(); if (source) context.drawImage(source, (box.left - panel.left) * scale, (box.top - panel.top + 40) * scale, box.width * scale, box.height * scale); };
    put(Lab.raster.canvas, Lab.raster.canvas);
    for (const chart of [Lab.rates, Lab.glutamateChart, Lab.field]) {
      if (!chart.plot) continue;
      put(chart.picture(), chart.canvas);
      const head = chart.host.getBoundingClientRect();
      Object.assign(context, { fillStyle: '#222', font: `600 ${12 * scale}px system-ui, sans-serif` });
      context.fillText(chart.options.title, (head.left - panel.left + 6) * scale, (head.top - panel.top + 54) * scale);
    }
    Object.assign(context, { fillStyle: '#222', font: `600 ${15 * scale}px system-ui, sans-serif` });
    context.fillText(Lab.settingsText(), 10 * scale, 24 * scale);
    return png(canvas);
  };
  const chartPng = chart => png(Lab.chartCanvas(chart));
  const spikesCsv = () => Lab.csv(['time_s', 'population', 'cell'], Lab.raster.rows(0).map(([t, name, cell]) => [t.toFixed(5), name, cell]));
  const NOTED = ['words', 'level_uM', 'fold_PYR', 'fold_PV', 'fold_SST', 'glutamate', 'seconds', 'hash'];
  const notesCsv = () => Lab.csv(['set_up', ...NOTED.slice(1, -1), 'link'], Lab.store.notes(Lab.lessonName()).map(note => NOTED.map(name => note[name])));

  Lab.downloadDialog = function () {
    const button = (words, action, id) => el('button', { type: 'button', id, onclick: action }, words);
    const charts = [['rates', Lab.rates], ['glutamate', Lab.glutamateChart], ['field', Lab.field], ['weeks', Lab.weeks.chart]].filter(([, chart]) => chart.plot);
    const rows = charts.map(([name, chart]) => el('tr', {}, el('th', { scope: 'row' }, chart.options.title), ...['png', 'svg', 'csv'].map(kind => el('td', {}, el('button', { type: 'button', class: 'small', id: `save-${name}-${kind}`, 'aria-label': `${chart.options.title} as ${kind.toUpperCase()}`, onclick: () => Lab.save(`${name}.${kind}`, kind === 'png' ? chartPng(chart) : chart[kind](), { svg: 'image/svg+xml', csv: 'text/csv' }[kind]) }, kind.toUpperCase())))));
    const command = 'synketa run lab_network.toml', weeks = 'synketa run lab_weeks.toml --engine surface';
    Lab.dialog('Take it away',
      el('h3', {}, 'Pictures and tables'), el('div', { class: 'table' }, el('table', {}, el('tbody', {}, ...rows))),
      el('p', { class: 'row' }, button('Network as PNG', () => Lab.save('network.png', Lab.picture()), 'save-network'), button('Last spikes as CSV', () => Lab.save('spikes.csv', spikesCsv(), 'text/csv'), 'save-spikes'), button('Notes as CSV', () => Lab.save('notes.csv', notesCsv(), 'text/csv'), 'save-notes')),
      el('h3', {}, 'The same with synketa'), el('p', {}, 'These files and commands do with Python and a compiler what the page does now; several networks give intervals (--seeds 5).'),
      el('p', { class: 'row' }, button('lab_network.toml', () => Lab.save('lab_network.toml', Lab.networkToml(), 'text/plain'), 'save-toml'), el('code', { tabindex: 0 }, command)),
      el('p', { class: 'row' }, button('lab_weeks.toml', () => Lab.save('lab_weeks.toml', Lab.weeksToml(), 'text/plain'), 'save-weeks-toml'), el('code', { tabindex: 0 }, weeks)),
      el('h3', {}, 'Your own data over the weeks'), ...ownNodes());
  };

  // ------------------------------------------------------------------------------------------ own data
  function ownNodes() {
    const file = el('input', { type: 'file', id: 'own-file', accept: '.csv,text/csv,text/plain', 'aria-describedby': 'own-help' }), said = el('p', { 'aria-live': 'polite', id: 'own-said' });
    file.addEventListener('change', async () => {
      const one = file.files[0];
      if (!one) return;
      if (one.size > LARGEST) { said.textContent = `${one.name} has ${(one.size / 1e6).toFixed(1)} MB, and at most 1 MB is read. What was there stays.`; return; }
      const read = Lab.readOwn(await one.text());
      said.textContent = read.faults.length ? `${one.name}: ${read.faults.join('; ')}. ${read.curves.length ? 'The rest is drawn.' : 'Nothing is drawn; what was there stays.'}` : `${one.name}: ${Lab.sum(read.curves.map(curve => curve.points.length))} points are drawn as black diamonds.`;
      if (read.curves.length) Lab.weeks.setOwn(read.curves);
    });
    return [el('p', { id: 'own-help' }, 'A CSV file whose first line names a column of time (hours, days or minutes), then any of spines, pmTOR (folds) and concentration (uM), each with its ', el('code', {}, 'NAME_sem'), ' if you have one. It stays on this machine.'), el('p', { class: 'row' }, el('label', { for: 'own-file' }, 'CSV file'), file, el('button', { type: 'button', onclick: () => { Lab.weeks.setOwn([]); said.textContent = 'Your points are taken off.'; } }, 'Take them off')), said];
  }
  /** Return { curves: [{ y, points: [{ x (h), y, sem }] }], faults: [text] } of a CSV text. */
  Lab.readOwn = function (text) {
    const faults = [], rows = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).filter(line => line.trim());
    if (rows.length < 2) return { curves: [], faults: ['it has no line of numbers under a line of names'] };
    const mark = [',', ';', '\t'].sort((a, b) => rows[0].split(b).length - rows[0].split(a).length)[0], cells = line => line.split(mark).map(cell => cell.trim().replace(/^"|"$/g, ''));
    const head = cells(rows[0]), time = head.findIndex(name => Object.keys(X).includes(name));
    if (time < 0) return { curves: [], faults: [`its first line has no column hours, days or minutes (it has: ${head.slice(0, 6).join(', ').slice(0, 80)})`] };
    const curves = Y.filter(name => head.includes(name)).map(name => ({ y: name, points: [], place: head.indexOf(name), sem: head.indexOf(`${name}_sem`) }));
    if (!curves.length) return { curves: [], faults: [`it has none of the columns ${Y.join(', ')}`] };
    if (rows.length > MOST_ROWS) return { curves: [], faults: [`it has ${rows.length} lines, and at most ${MOST_ROWS} are drawn`] };
    const number = cell => (cell === undefined || cell === '' ? NaN : Number(mark === ';' ? cell.replace(',', '.') : cell));
    rows.slice(1).forEach((line, k) => {
      const row = cells(line), x = number(row[time]) * X[head[time]];
      for (const curve of curves) {
        const y = number(row[curve.place]), sem = curve.sem >= 0 ? number(row[curve.sem]) : NaN;
        if (row[curve.place] === '' || row[curve.place] === undefined) continue;
        if (!Number.isFinite(x) || !Number.isFinite(y) || Math.abs(x) > 1e5 || Math.abs(y) > 1e6) { if (faults.length < 3) faults.push(`line ${k + 2} has no number that can be drawn`); } else curve.points.push({ x, y, sem });
      }
    });
    return { curves: curves.filter(curve => curve.points.length), faults };
  };
})();
