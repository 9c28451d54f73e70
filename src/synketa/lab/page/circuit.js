/* The circuit: cells grow with their rate, pores fill with the block, a click takes the drug off a class or puts it on. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el;
  const PLACE = { PYR: { x: 66, y: 92 }, PV: { x: 176, y: 50 }, SST: { x: 176, y: 142 } };
  const LABEL = { PYR: [0, 50, 'middle'], PV: [36, 2, 'start'], SST: [36, 2, 'start'] }; // from the middle of the cell
  const RADIUS = { PYR: 26, PV: 19, SST: 18 };
  const parts = {};

  /** Return the outline of a class: dot, triangle, square, of a size. */
  function outline(name, size) {
    const { x, y } = PLACE[name], points = list => list.map(([a, b]) => `${(x + a * size).toFixed(1)},${(y + b * size).toFixed(1)}`).join(' ');
    if (name === 'PV') return points([[0, -1.15], [1.05, 0.8], [-1.05, 0.8]]);
    if (name === 'SST') return points([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]);
    return points(Array.from({ length: 36 }, (_, k) => [Math.cos((k * Math.PI) / 18), Math.sin((k * Math.PI) / 18)]));
  }
  function connection(from, to, kind, bend) {
    const a = PLACE[from], b = PLACE[to], length = Math.hypot(b.x - a.x, b.y - a.y) || 1, ux = (b.x - a.x) / length, uy = (b.y - a.y) / length;
    const start = [a.x + ux * 34 - (uy * bend) / 2, a.y + uy * 34 + (ux * bend) / 2], end = [b.x - ux * 33 - (uy * bend) / 2, b.y - uy * 33 + (ux * bend) / 2], mid = [(start[0] + end[0]) / 2 - uy * bend, (start[1] + end[1]) / 2 + ux * bend];
    return el('svg:path', { d: `M${start} Q${mid} ${end}`, fill: 'none', stroke: '#39434e', 'stroke-width': 1.4, 'marker-end': `url(#${kind})` });
  }
  function pore(name, offset, label) {
    const { x, y } = PLACE[name], px = x + offset, py = y - 9, clip = `pore-${name}-${label.replace(/\W/g, '')}`;
    const fill = el('svg:rect', { x: px - 5, y: py + 18, width: 10, height: 0, fill: '#111820' });
    return { fill, top: py, node: el('svg:g', { id: clip }, el('svg:rect', { x: px - 5, y: py, width: 10, height: 18, rx: 2, fill: '#fff', stroke: '#111820', 'stroke-width': 1.2 }), fill) };
  }

  function cell(name) {
    const shape = el('svg:polygon', { points: outline(name, RADIUS[name]), fill: Lab.colours[name], class: 'soma' });
    const ring = el('svg:polygon', { points: outline(name, RADIUS[name]), fill: 'none', stroke: '#5b6570', 'stroke-dasharray': '3 3' });
    const pores = { '2AB': pore(name, name === 'PYR' ? 0 : -7, '2A/B') };
    if (name !== 'PYR') pores['2CD'] = pore(name, 7, '2C/D');
    const [dx, dy, anchor] = LABEL[name], words = (line, kind) => el('svg:text', { x: PLACE[name].x + dx, y: PLACE[name].y + dy + 14 * line, 'text-anchor': anchor, class: kind }, '');
    const label = words(0, 'cell-name'), rate = words(1, 'cell-rate'), cross = words(2, 'no-drug');
    label.textContent = name;
    const toggle = () => Lab.change({ [`reaches_${name}`]: !Lab.settings[`reaches_${name}`] });
    const node = el('svg:g', { class: 'cell', role: 'switch', tabindex: '0', 'aria-checked': 'true', 'aria-label': `The drug reaches ${Lab.names[name]} cells`, onclick: toggle, onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); toggle(); } } },
      el('svg:title', {}, `Click: the drug reaches ${Lab.names[name]} cells, or not`), el('svg:polygon', { points: outline(name, RADIUS[name] * 1.7), fill: 'transparent' }), shape, ring, ...Object.values(pores).map(one => one.node), label, rate, cross);
    parts[name] = { node, shape, pores, rate, cross };
    return node;
  }
  function drug() {
    parts.level = el('svg:text', { x: 8, y: 16, class: 'drug-level' }, '');
    return parts.level;
  }
  function marker(id, child) { return el('svg:marker', { id, viewBox: '0 0 10 10', refX: 5, refY: 5, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' }, child); }

  function reach() {
    for (const name of Lab.populations) {
      const on = Lab.settings[`reaches_${name}`], locked = `reaches_${name}` in Lab.locks;
      parts[name].node.setAttribute('aria-checked', String(on));
      parts[name].node.setAttribute('aria-disabled', String(locked));
      parts[name].node.classList.toggle('off', !on);
      parts[name].cross.textContent = on ? '' : 'no drug';
    }
  }
  let drawn = 0;
  function update() {
    const now = performance.now(), runner = Lab.runner;
    if (now - drawn < (Lab.reducedMotion() ? 1000 : 150)) return;
    drawn = now;
    const measured = runner.measure(1);
    parts.level.textContent = runner.level > 0 ? `${Lab.valueText(Lab.control('drug'), Lab.wanted().drug)}: ${Lab.number(runner.level)} uM` : 'no drug';
    for (const name of Lab.populations) {
      const part = parts[name];
      if (measured) {
        const size = RADIUS[name] * Math.min(1.6, Math.max(0.25, Math.sqrt(Math.max(0, measured.folds[name]))));
        part.shape.setAttribute('points', outline(name, size));
        part.rate.textContent = `${Lab.number(measured.rates[name], 2)} Hz`;
      }
      const block = (runner.block || {})[name] || {};
      for (const [pool, pore] of Object.entries(part.pores)) {
        const share = Math.min(1, Math.max(0, block[pool] ?? (pool === '2CD' ? (block.tonic ?? 0) : 0)));
        pore.fill.setAttribute('height', (18 * share).toFixed(1));
        pore.fill.setAttribute('y', (pore.top + 18 * (1 - share)).toFixed(1));
      }
    }
  }

  Lab.startCircuit = function () {
    const tip = (id, child) => marker(id, child);
    const picture = el('svg:svg', { viewBox: '0 0 250 186', class: 'circuit-picture', role: 'group', 'aria-label': 'The circuit. Pyramidal cells excite all classes, PV and SST cells inhibit pyramidal cells, SST cells inhibit PV cells. Size is the rate, pores are the block.' },
      el('svg:defs', {}, tip('excites', el('svg:path', { d: 'M1 1 L9 5 L1 9 Z', fill: '#39434e' })), tip('inhibits', el('svg:circle', { cx: 5, cy: 5, r: 3.6, fill: '#39434e' }))),
      drug(), connection('PYR', 'PV', 'excites', -10), connection('PV', 'PYR', 'inhibits', -10), connection('PYR', 'SST', 'excites', -10), connection('SST', 'PYR', 'inhibits', -10), connection('SST', 'PV', 'inhibits', 0),
      ...Lab.populations.map(cell), el('svg:text', { x: 8, y: 181, class: 'legend-text' }, '▸ excites   ● inhibits   ▮ pore blocked'));
    Lab.byId('circuit').append(picture);
    Lab.on('settings', reach);
    Lab.on('locks', reach);
    Lab.on('chunk', update);
    reach();
  };
})();
