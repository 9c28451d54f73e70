/* A field to draw the expected curve in: by pointer or by keys. The drawing stays over what comes out. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, COLUMNS = 25, WIDTH = 276, HEIGHT = 170, BOX = { left: 34, right: 268, top: 8, bottom: 138 };

  const across = (draw, log) => ({
    to: Lab.scale(...draw.x_range, BOX.left, BOX.right, log),
    at: share => (log ? draw.x_range[0] * (draw.x_range[1] / draw.x_range[0]) ** share : draw.x_range[0] + share * (draw.x_range[1] - draw.x_range[0])),
  });
  const upright = draw => Lab.scale(...draw.y_range, BOX.bottom, BOX.top);

  class Sketch {
    /** A field for a lesson's `draw`; `onchange` gets { x, y } with null where nothing was drawn. */
    constructor(draw, { value, fixed, onchange } = {}) {
      const axis = Lab.data.across[draw.x] || ['', '', false];
      Object.assign(this, { draw, log: axis[2], fixed, onchange, at: 0 });
      this.scale = across(draw, this.log);
      this.y = upright(draw);
      this.values = Array.from({ length: COLUMNS }, (_, k) => (value && value.y && Number.isFinite(value.y[k]) ? value.y[k] : null));
      this.line = el('svg:polyline', { fill: 'none', stroke: '#7a3db8', 'stroke-width': 3, 'stroke-linejoin': 'round' });
      this.cursor = el('svg:line', { y1: BOX.top, y2: BOX.bottom, stroke: '#7a3db8', 'stroke-width': 1, visibility: 'hidden' });
      this.results = el('svg:g', {});
      this.node = el('svg:svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: `sketch ${fixed ? 'fixed' : ''}`, tabindex: '0', role: 'group', 'aria-roledescription': 'drawing field', 'aria-label': `${draw.question}. ${fixed ? 'Your drawing.' : 'Draw with the pointer; or left and right choose a place, up and down move the curve.'}` }, ...this.axes(axis), this.results, this.line, this.cursor);
      this.words = el('p', { class: 'small-text', 'aria-live': 'polite' });
      this.host = el('div', { class: 'sketch-host' }, this.node, this.words);
      if (!fixed) this.listen();
      this.show();
    }
    axes([title, unit]) {
      const parts = [el('svg:rect', { x: BOX.left, y: BOX.top, width: BOX.right - BOX.left, height: BOX.bottom - BOX.top, fill: '#fff', stroke: '#8a929c' })];
      const [low, high] = this.draw.y_range;
      for (const tick of [low, (low + high) / 2, high]) parts.push(el('svg:text', { x: BOX.left - 5, y: this.y(tick) + 4, 'text-anchor': 'end' }, Lab.number(tick)));
      if (low < 1 && high > 1 && this.draw.y !== 'concentration') parts.push(el('svg:line', { x1: BOX.left, x2: BOX.right, y1: this.y(1), y2: this.y(1), stroke: '#8a929c', 'stroke-dasharray': '5 4' }));
      for (const share of this.log ? [0, 0.4037, 0.807, 1] : [0, 0.25, 0.5, 0.75, 1]) parts.push(el('svg:text', { x: BOX.left + share * (BOX.right - BOX.left), y: BOX.bottom + 14, 'text-anchor': 'middle' }, Lab.number(this.scale.at(share), this.log ? 2 : 3)));
      parts.push(el('svg:text', { x: (BOX.left + BOX.right) / 2, y: HEIGHT - 4, 'text-anchor': 'middle' }, `${title}${unit ? `, ${unit}` : ''}`));
      return parts;
    }
    listen() {
      let last = null;
      const place = event => {
        const box = this.node.getBoundingClientRect(), x = ((event.clientX - box.left) / box.width) * WIDTH, y = ((event.clientY - box.top) / box.height) * HEIGHT;
        const column = Math.round(Math.min(1, Math.max(0, (x - BOX.left) / (BOX.right - BOX.left))) * (COLUMNS - 1));
        const value = this.draw.y_range[0] + Math.min(1, Math.max(0, (BOX.bottom - y) / (BOX.bottom - BOX.top))) * (this.draw.y_range[1] - this.draw.y_range[0]);
        return { column, value };
      };
      const put = now => {
        const from = last || now, steps = Math.max(1, Math.abs(now.column - from.column));
        for (let k = 0; k <= steps; k++) this.values[Math.round(from.column + ((now.column - from.column) * k) / steps)] = from.value + ((now.value - from.value) * k) / steps;
        last = now;
        this.show();
      };
      this.node.addEventListener('pointerdown', event => { this.node.setPointerCapture(event.pointerId); last = null; put(place(event)); });
      this.node.addEventListener('pointermove', event => { if (last && event.buttons) put(place(event)); });
      this.node.addEventListener('pointerup', () => { if (last) this.changed(); last = null; });
      this.node.addEventListener('keydown', event => this.key(event));
    }
    key(event) {
      const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key], up = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
      if (!side && !up && event.key !== 'Delete') return;
      event.preventDefault();
      const [low, high] = this.draw.y_range;
      if (side) {
        const before = this.values[this.at];
        this.at = Math.min(COLUMNS - 1, Math.max(0, this.at + side));
        if (this.values[this.at] === null && before !== null) this.values[this.at] = before;
      } else if (up) {
        const now = this.values[this.at] ?? Math.min(high, Math.max(low, 1));
        this.values[this.at] = Math.min(high, Math.max(low, now + (up * (high - low)) / 40));
      } else this.values[this.at] = null;
      this.cursor.setAttribute('visibility', 'visible');
      this.words.textContent = `At ${Lab.number(this.scale.at(this.at / (COLUMNS - 1)), 2)}: ${this.values[this.at] === null ? 'nothing drawn' : Lab.number(this.values[this.at], 2)}`;
      this.show();
      this.changed();
    }
    changed() { if (this.onchange) this.onchange(this.curve()); }
    curve() { return { x: this.values.map((_, k) => Number(this.scale.at(k / (COLUMNS - 1)).toPrecision(4))), y: this.values.map(value => (value === null ? null : Number(value.toPrecision(4)))) }; }
    get drawn() { return this.values.filter(value => value !== null).length; }
    show() {
      const points = this.values.map((value, k) => (value === null ? null : `${(BOX.left + (k / (COLUMNS - 1)) * (BOX.right - BOX.left)).toFixed(1)},${this.y(value).toFixed(1)}`)).filter(Boolean);
      this.line.setAttribute('points', points.join(' '));
      const x = BOX.left + (this.at / (COLUMNS - 1)) * (BOX.right - BOX.left);
      this.cursor.setAttribute('x1', x);
      this.cursor.setAttribute('x2', x);
    }
    /** Put over the drawing what came out: points [{x, y}], or a curve. */
    result(points, joined) {
      const inside = points.filter(point => point.x >= this.draw.x_range[0] && point.x <= this.draw.x_range[1]).map(point => [this.scale.to(point.x), this.y(Math.min(this.draw.y_range[1], Math.max(this.draw.y_range[0], point.y)))]);
      this.results.replaceChildren(...(joined && inside.length > 1 ? [el('svg:polyline', { points: inside.map(pair => pair.map(v => v.toFixed(1)).join()).join(' '), fill: 'none', stroke: '#111820', 'stroke-width': 2 })] : inside.map(([x, y]) => el('svg:circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: 4, fill: '#D55E00', stroke: '#fff' }))));
    }
    svg() { return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="414" height="255" font-family="sans-serif" font-size="11">${this.node.innerHTML}</svg>`; }
  }
  Lab.Sketch = Sketch;

  /** Return what came out for a drawing: noted points, or the course below. */
  Lab.resultsFor = function (draw, lesson) {
    if (draw.x === 'level_uM') return [Lab.store.notes(lesson).filter(note => note.level_uM > 0 && Number.isFinite(note[draw.y])).map(note => ({ x: note.level_uM, y: note[draw.y] })), false];
    const course = Lab.weeks.course, unit = draw.x === 'days' ? 24 : 1;
    return [course ? course.time.map((t, k) => ({ x: t / unit, y: course[draw.y][k] })).filter(point => point.x >= 0) : [], true];
  };
})();
