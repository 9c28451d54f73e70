/* The circuit: cells grow with their rate, pores fill with the block, a click takes the drug off a class or puts it on. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el;
  const PLACE = { PYR: { x: 76, y: 98 }, PV: { x: 168, y: 48 }, SST: { x: 168, y: 142 } };
  const WORDS = { PYR: { x: 76, y: 150, anchor: 'middle' }, PV: { x: 202, y: 26, anchor: 'start' }, SST: { x: 202, y: 120, anchor: 'start' } };
  const PORES = { PYR: { '2AB': [14, 86] }, PV: { '2AB': [204, 46], '2CD': [230, 46] }, SST: { '2AB': [204, 140], '2CD': [230, 140] } };
  const RADIUS = { PYR: 22, PV: 16, SST: 16 }, LARGEST = 1.6, SMALLEST = 0.2, PORE = { width: 12, height: 20 };
  const parts = {};

  /** Return the outline of a class: dot, triangle, square, of a size. */
  function outline(name, size) {
    const { x, y } = PLACE[name], points = list => list.map(([a, b]) => `${(x + a * size).toFixed(1)},${(y + b * size).toFixed(1)}`).join(' ');
    if (name === 'PV') return points([[0, -1.15], [1.05, 0.8], [-1.05, 0.8]]);
    if (name === 'SST') return points([[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]]);
    return points(Array.from({ length: 36 }, (_, k) => [Math.cos((k * Math.PI) / 18), Math.sin((k * Math.PI) / 18)]));
  }
  function connection(from, to, kind, bend) {
    const a = PLACE[from], b = PLACE[to], length = Math.hypot(b.x - a.x, b.y - a.y) || 1, ux = (b.x - a.x) / length, uy = (b.y - a.y) / length, off = name => RADIUS[name] * 1.35 + 5;
    const start = [a.x + ux * off(from) - (uy * bend) / 2, a.y + uy * off(from) + (ux * bend) / 2], end = [b.x - ux * off(to) - (uy * bend) / 2, b.y - uy * off(to) + (ux * bend) / 2], mid = [(start[0] + end[0]) / 2 - uy * bend, (start[1] + end[1]) / 2 + ux * bend];
    return el('svg:path', { d: `M${start} Q${mid} ${end}`, fill: 'none', stroke: '#39434e', 'stroke-width': 1.4, 'marker-end': `url(#${kind})` });
  }
  /** Return a class's connection to itself, as a loop on its left. */
  function loop(name, kind) {
    const { x, y } = PLACE[name], r = RADIUS[name] * 1.2;
    return el('svg:path', { d: `M${x - r * 0.35} ${y - r - 3} C${x - r * 0.7} ${y - r - 24}, ${x - r - 22} ${y - r - 4}, ${x - r - 2} ${y - r * 0.45}`, fill: 'none', stroke: '#39434e', 'stroke-width': 1.4, 'marker-end': `url(#${kind})` });
  }
  /** A pore in the membrane beside its cell: the drug fills it from below. */
  function pore(name, pool) {
    const [x, y] = PORES[name][pool], { width, height } = PORE, fill = el('svg:rect', { x, y: y + height, width, height: 0, fill: '#111820' });
    const label = el('svg:text', { x: x + width / 2, y: y + height + 9, 'text-anchor': 'middle', class: 'pool' });
    label.textContent = { '2AB': '2A/B', '2CD': '2C/D' }[pool];
    return { fill, top: y, node: el('svg:g', {}, el('svg:line', { x1: x - 5, x2: x + width + 5, y1: y + height / 2, y2: y + height / 2, stroke: '#9aa5b1', 'stroke-width': 5 }), el('svg:rect', { x, y, width, height, rx: 2, fill: '#fff', stroke: '#111820', 'stroke-width': 1.2 }), fill, label) };
  }

  function cell(name) {
    const shape = el('svg:polygon', { points: outline(name, RADIUS[name]), fill: Lab.colours[name], class: 'soma' });
    const ring = el('svg:polygon', { points: outline(name, RADIUS[name]), fill: 'none', stroke: '#39434e', 'stroke-width': 1.2, 'stroke-dasharray': '3 3' });
    const pores = Object.fromEntries(Object.keys(PORES[name]).map(pool => [pool, pore(name, pool)]));
    const { x, y, anchor } = WORDS[name], label = el('svg:text', { x, y, 'text-anchor': anchor, class: 'cell-name' }), rate = el('svg:text', { x, y: y + 13, 'text-anchor': anchor, class: 'cell-rate' });
    const cross = el('svg:text', name === 'PYR' ? { x: 8, y: 130, class: 'no-drug' } : { x, y: y - 12, class: 'no-drug' });
    label.textContent = name;
    const toggle = () => Lab.change({ [`reaches_${name}`]: !Lab.settings[`reaches_${name}`] });
    const box = { PYR: [6, 68, 102, 100], PV: [140, 12, 114, 66], SST: [140, 106, 114, 66] }[name];
    const area = el('svg:rect', { x: box[0], y: box[1], width: box[2], height: box[3], rx: 6, class: 'cell-area' });
    const node = el('svg:g', { class: 'cell', role: 'switch', tabindex: '0', 'aria-checked': 'true', 'aria-label': `The drug reaches ${Lab.names[name]} cells`, onclick: toggle, onkeydown: event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); event.stopPropagation(); toggle(); } } },
      el('svg:title', {}, `Click: the drug reaches ${Lab.names[name]} cells, or not`), area, shape, ring, ...Object.values(pores).map(one => one.node), label, rate, cross);
    parts[name] = { node, shape, pores, rate, cross };
    return node;
  }
  function drug() {
    parts.level = el('svg:text', { x: 8, y: 14, class: 'drug-level' }, '');
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
        const size = RADIUS[name] * Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(Math.max(0, measured.folds[name]))));
        part.shape.setAttribute('points', outline(name, size));
        part.rate.textContent = `${measured.rates[name].toFixed(1)} Hz`;
      }
      const block = (runner.block || {})[name] || {};
      for (const [pool, pore] of Object.entries(part.pores)) {
        const share = Math.min(1, Math.max(0, block[pool] ?? (pool === '2CD' ? (block.tonic ?? 0) : 0)));
        pore.fill.setAttribute('height', (PORE.height * share).toFixed(1));
        pore.fill.setAttribute('y', (pore.top + PORE.height * (1 - share)).toFixed(1));
      }
    }
  }

  Lab.startCircuit = function () {
    const tip = (id, child) => marker(id, child);
    const picture = el('svg:svg', { viewBox: '0 0 258 190', class: 'circuit-picture', role: 'group', 'aria-label': 'The circuit. Pyramidal cells excite all classes, PV cells inhibit all classes, SST cells inhibit pyramidal and PV cells. The area of a cell is its rate (dashed: without a drug), pores fill with the block.' },
      el('svg:defs', {}, tip('excites', el('svg:path', { d: 'M1 1 L9 5 L1 9 Z', fill: '#39434e' })), tip('inhibits', el('svg:circle', { cx: 5, cy: 5, r: 3.6, fill: '#39434e' }))),
      ...Lab.populations.map(cell), connection('PYR', 'PV', 'excites', -9), connection('PV', 'PYR', 'inhibits', -9), connection('PYR', 'SST', 'excites', -9), connection('SST', 'PYR', 'inhibits', -9), connection('SST', 'PV', 'inhibits', -9), connection('PV', 'SST', 'inhibits', -9), loop('PYR', 'excites'), loop('PV', 'inhibits'),
      drug(), el('svg:text', { x: 8, y: 186, class: 'legend-text' }, '▸ excites\u2002 ● inhibits\u2002 ▮ blocked\u2002 size: rate'));
    Lab.byId('circuit').append(picture);
    Lab.on('settings', reach);
    Lab.on('locks', reach);
    Lab.on('chunk', update);
    reach();
  };
})();
