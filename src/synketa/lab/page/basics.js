/* Lab: what every part of the page uses. Classic scripts, so that the page opens from a file. */
(function () {
  'use strict';
  const listeners = {};
  const Lab = (window.Lab = {
    data: window.LabData || { lessons: [], controls: [], measured: {} },
    populations: ['PYR', 'PV', 'SST'],
    names: { PYR: 'pyramidal', PV: 'PV', SST: 'SST' },
    colours: { PYR: '#D55E00', PV: '#0072B2', SST: '#009E73', glutamate: '#8C4A8C', field: '#7A5B00', spines: '#222222', pmTOR: '#B5651D', concentration: '#0B6E99' },
    shapes: { PYR: 'dot', PV: 'triangle', SST: 'square' },
    /** Call `action` whenever something happens. */
    on(event, action) { (listeners[event] = listeners[event] || []).push(action); },
    /** Say that something has happened. */
    emit(event, detail) {
      for (const action of listeners[event] || []) {
        try { action(detail); } catch (error) { reportError(error); } // what one part can't draw ends no other
      }
    },
  });

  /** Return an element: el('button', { type: 'button', onclick: f }, 'text', child). */
  Lab.el = function (name, attributes, ...children) {
    const svg = name.startsWith('svg:');
    const node = svg ? document.createElementNS('http://www.w3.org/2000/svg', name.slice(4)) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === undefined || value === null || value === false) continue;
      if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
      else if (key === 'html') node.innerHTML = value; // only of lessons, whose tags were removed when the page was made
      else if (key === 'value' && !svg) node.value = value;
      else node.setAttribute(key, value === true ? '' : value);
    }
    node.append(...children.filter(child => child !== null && child !== undefined));
    return node;
  };
  Lab.byId = id => document.getElementById(id);

  /** Return a number in three digits or so. */
  Lab.number = function (value, digits = 3) {
    if (value === null || value === undefined || !Number.isFinite(value)) return 'none';
    const size = Math.abs(value);
    if (size < 1e-9) return '0';
    return size >= 1e5 || size < 1e-4 ? value.toExponential(1) : String(Number(value.toPrecision(digits)));
  };
  /** Return a fold with two decimals. */
  Lab.fold = value => (Number.isFinite(value) ? value.toFixed(2) : 'none');
  /** Return hours in words of their size: "3 ms", "20 min", "3 d". */
  Lab.hours = function (hours) {
    const seconds = hours * 3600, size = Math.abs(seconds);
    const [unit, scale] = size < 0.9995 ? ['ms', 1e3] : size < 59.95 ? ['s', 1] : size < 3599 ? ['min', 1 / 60] : size < 86399 ? ['h', 1 / 3600] : ['d', 1 / 86400];
    return seconds === 0 ? '0' : `${Lab.number(seconds * scale)} ${unit}`;
  };
  /** Return what maps values from `low` to `high` onto places from `from` to `to`, by their logarithm where `log`. */
  Lab.scale = function (low, high, from, to, log = false) {
    const at = log ? Math.log : value => value;
    return value => from + ((to - from) * (at(value) - at(low))) / (at(high) - at(low));
  };
  Lab.isTable = value => typeof value === 'object' && value !== null && !Array.isArray(value);
  /** Return a table as CSV: numbers in seven digits, what is none is left empty, texts in quotes where they need them. */
  Lab.csv = function (headings, rows) {
    const cell = value => (typeof value === 'number' ? (Number.isFinite(value) ? String(Number(value.toPrecision(7))) : '') : value === null || value === undefined ? '' : /[",\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);
    return `${[headings, ...rows].map(row => row.map(cell).join(',')).join('\n')}\n`;
  };
  Lab.sum = values => values.reduce((total, value) => total + value, 0);
  Lab.mean = values => (values.length ? Lab.sum(values) / values.length : NaN);
  Lab.reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** Let the browser draw and answer before the next piece of work. */
  Lab.breath = () => new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); done(); };
    port2.postMessage(null);
  });

  /** Show a notice at the top; one with the same key takes its place. */
  Lab.notice = function (text, { key = text, action, label } = {}) {
    const box = Lab.byId('notices');
    for (const old of [...box.children]) if (old.dataset.key === key) old.remove();
    if (!text) return;
    const close = Lab.el('button', { type: 'button', class: 'plain', 'aria-label': 'Close this notice', onclick: () => node.remove() }, '×');
    const act = action && Lab.el('button', { type: 'button', onclick: () => { node.remove(); action(); } }, label);
    const node = Lab.el('p', { class: 'notice' }, Lab.el('span', {}, text), act, close);
    node.dataset.key = key;
    box.append(node);
    while (box.children.length > 4) box.firstChild.remove();
  };

  // One polite sentence at most every two seconds, and only when it has changed.
  let said = '', next = null, last = -1e9;
  Lab.say = function (text) {
    next = text;
    const wait = Math.max(0, 2000 - (performance.now() - last));
    if (Lab.say.timer) return;
    Lab.say.timer = setTimeout(() => {
      Lab.say.timer = null;
      last = performance.now();
      if (next !== said) Lab.byId('summary').textContent = said = next;
    }, wait);
  };

  /** Open the dialog of the page with a title and a body. */
  Lab.dialog = function (title, ...body) {
    const dialog = Lab.byId('dialog');
    const close = Lab.el('button', { type: 'button', class: 'close', onclick: () => dialog.close() }, 'Close');
    dialog.replaceChildren(Lab.el('div', { class: 'dialog-head' }, Lab.el('h2', { id: 'dialog-title' }, title), close), ...body);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    close.focus();
    return dialog;
  };

  /** Return a table of rows under headings. */
  Lab.table = function (caption, headings, rows) {
    const line = (cells, tag, scope) => Lab.el('tr', {}, ...cells.map((cell, index) => {
      const first = index === 0 && tag === 'td';
      return Lab.el(first ? 'th' : tag, { scope: first ? 'row' : scope }, cell instanceof Node ? cell : String(cell));
    }));
    return Lab.el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': caption },
      Lab.el('table', {}, Lab.el('caption', {}, caption), Lab.el('thead', {}, line(headings, 'th', 'col')),
        Lab.el('tbody', {}, ...rows.map(row => line(row, 'td')))));
  };

  /** Save something as a file of the reader's. */
  Lab.save = function (name, content, type) {
    const blob = content instanceof Blob ? content : new Blob([content], { type });
    const url = URL.createObjectURL(blob);
    const anchor = Lab.el('a', { href: url, download: name });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };

  /** Return text that stands in HTML or SVG as it is. */
  Lab.escape = text => String(text).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
})();
