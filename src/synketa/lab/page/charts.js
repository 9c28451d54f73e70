/* A chart: curves by uPlot, with a table behind it, a cursor for keys, and pictures to take away. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, INK = '#2b3440', PALE = '#e3e7ec', GREY = '#8a929c';
  const FONT = '12px system-ui, sans-serif';
  Lab.chartList = {};

  const EVERY = [...[1, 5, 20, 100, 500].map(ms => ms / 3.6e6), ...[1, 5, 15].map(s => s / 3600), ...[1, 5, 15, 30].map(min => min / 60), 1, 2, 3, 6, 12, 24, 48, 96, 168]; // h
  /** Return round times (h) between two ends of an axis, counted from `zero`. */
  Lab.roundHours = function (from, to, width, zero = 0) {
    const every = EVERY.find(step => (to - from) / step <= width / 72) || 336, out = [];
    for (let k = Math.ceil((from - zero) / every - 1e-9); zero + k * every <= to + 1e-12 && out.length < 60; k++) out.push(zero + k * every);
    return out;
  };

  /** Draw a mark of a class: dot, triangle, square; colour is never the only difference. */
  Lab.mark = function (context, shape, x, y, size) {
    context.beginPath();
    if (shape === 'dot') context.arc(x, y, size, 0, 2 * Math.PI);
    else if (shape === 'square') context.rect(x - size, y - size, 2 * size, 2 * size);
    else if (shape === 'diamond') { context.moveTo(x, y - 1.3 * size); context.lineTo(x + 1.3 * size, y); context.lineTo(x, y + 1.3 * size); context.lineTo(x - 1.3 * size, y); context.closePath(); }
    else { context.moveTo(x, y - 1.2 * size); context.lineTo(x + 1.2 * size, y + size); context.lineTo(x - 1.2 * size, y + size); context.closePath(); }
    context.fill();
  };
  /** Return the mark as a little picture for legends. */
  Lab.symbol = function (shape, colour) {
    const parts = { dot: ['circle', { cx: 6, cy: 6, r: 4 }], square: ['rect', { x: 2, y: 2, width: 8, height: 8 }], triangle: ['polygon', { points: '6,1 11,10 1,10' }], diamond: ['polygon', { points: '6,0.5 11.5,6 6,11.5 0.5,6' }] };
    const [name, attributes] = parts[shape] || parts.dot;
    return el('svg:svg', { viewBox: '0 0 12 12', width: 12, height: 12, 'aria-hidden': 'true' }, el(`svg:${name}`, { ...attributes, fill: colour }));
  };

  /**
   * A chart in an element.
   * options: { title, x: { title, format, log }, y: { title, low, high, one }, second: { title }, series: [{ key, title, colour, shape, dash, scale, format }], behind }
   * `behind` draws under the curves, `over` above them: (u, context) => ...
   */
  class Chart {
    constructor(host, options) {
      Object.assign(this, { host, options, columns: [[], ...options.series.map(() => [])], plot: null, at: -1 });
      this.where = options.where ? el('span', { class: 'where' }) : null;
      this.legend = el('div', { class: 'legend' }, this.where);
      this.tools = el('div', { class: 'chart-tools' }, ...(options.tools || []),
        el('button', { type: 'button', class: 'small', onclick: () => this.showTable(), 'aria-label': `Table of ${options.title}`, title: 'The numbers as a table' }, options.narrow ? '▤' : 'Table'));
      this.canvas = el('div', { class: 'plot', tabindex: '0', role: 'group', 'aria-roledescription': 'chart', 'aria-label': `${options.title}. Arrow keys read values.`, onkeydown: event => this.key(event), onblur: () => this.read(-1) });
      this.reader = el('span', { class: 'hidden', 'aria-live': 'polite' });
      host.append(el('div', { class: `chart-head ${options.below ? 'below' : ''}` }, el('h3', {}, options.title), this.legend, this.tools), this.canvas, this.reader);
      this.values = {};
      for (const series of options.series) {
        this.values[series.key] = el('b', {});
        if (!series.silent) this.legend.append(el('span', { class: 'key' }, Lab.symbol(series.shape, series.colour), ` ${series.title} `, this.values[series.key]));
      }
      Lab.chartList[host.id] = this;
      new ResizeObserver(() => this.resize()).observe(this.canvas);
    }
    size() { return { width: Math.max(60, this.canvas.clientWidth), height: Math.max(40, this.canvas.clientHeight) }; }
    resize() { if (this.plot) { const { width, height } = this.size(); if (width !== this.plot.width || height !== this.plot.height) this.plot.setSize({ width, height }); } }
    /** Show columns: [x, y of each series]; NaN and null leave a gap. */
    set(columns, range) {
      this.columns = columns;
      this.range = range || this.range;
      if (!this.plot) this.build();
      this.plot.setData(columns, false);
      this.rescale();
      this.report(this.at >= 0 ? this.at : columns[0].length - 1);
    }
    rescale() {
      const { y, second } = this.options, x = this.columns[0];
      const [from, to] = this.range || [x[0], x[x.length - 1]];
      this.plot.batch(() => {
        this.plot.setScale('x', { min: from, max: to > from ? to : from + 1 });
        for (const [name, axis] of [['y', y], ['second', second]]) if (axis) this.plot.setScale(name, this.limits(name, axis, from, to));
      });
    }
    limits(name, axis, from, to) {
      let low = axis.low ?? Infinity, high = axis.high ?? -Infinity;
      const x = this.columns[0], extra = axis.include ? axis.include() : [];
      this.options.series.forEach((series, index) => {
        if ((series.scale || 'y') !== name) return;
        const values = this.columns[index + 1];
        for (let k = 0; k < x.length; k++) if (x[k] >= from && x[k] <= to && Number.isFinite(values[k])) { if (values[k] < low) low = values[k]; if (values[k] > high) high = values[k]; }
      });
      for (const value of extra) { low = Math.min(low, value); high = Math.max(high, value); }
      if (axis.log && !(low > 1e-12 && high > low && high < 1e12)) return { min: 1e-4, max: 1 }; // nothing that a logarithm can show
      if (!(high > low)) { low = Number.isFinite(low) ? low - 0.5 : 0; high = low + 1; }
      return axis.log ? { min: 10 ** Math.floor(Math.log10(low)), max: 10 ** Math.ceil(Math.log10(high)) } : { min: low === axis.low ? low : low - 0.06 * (high - low), max: high + 0.06 * (high - low) };
    }
    build() {
      const { x, y, second, series, behind, over } = this.options;
      const labels = name => (u, ticks) => ticks.map(tick => (tick === null || (name.log && Math.abs(Math.log10(tick) % 1) > 1e-6) ? '' : Lab.number(tick)));
      const axis = (more, title) => ({ stroke: INK, font: FONT, labelFont: FONT, grid: { stroke: PALE, width: 1 }, ticks: { stroke: PALE, width: 1, size: 4 }, gap: 3, label: title, labelSize: 15, labelGap: 0, ...more });
      const axes = [axis({ size: x.title ? 22 : 20, ...(x.log ? { filter: (u, all) => all } : {}), space: 54, ...(x.splits ? { splits: (u, index, min, max) => x.splits(min, max, u.width) } : {}), values: x.format ? (u, ticks) => ticks.map(tick => (tick === null ? '' : x.format(tick, ticks))) : (u, ticks) => ticks.map(tick => Lab.number(tick)) }, x.title), axis({ size: y.log ? 44 : 34, space: 24, values: labels(y) }, y.title)];
      if (second) axes.push(axis({ scale: 'second', side: 1, size: 34, space: 24, grid: { show: false }, values: labels(second) }, second.title));
      const draw = [u => behind && behind(u, u.ctx)], after = [u => { this.marks(u); if (over) over(u, u.ctx); }];
      this.plot = new window.uPlot({
        ...this.size(), legend: { show: false }, axes, padding: [6, second ? 0 : x.log ? 24 : 16, 0, 0],
        cursor: { drag: { x: false, y: false }, points: { size: 6 }, y: false },
        scales: { x: { time: false, distr: x.log ? 3 : 1, auto: false }, y: { auto: false, distr: y.log ? 3 : 1 }, ...(second ? { second: { auto: false } } : {}) },
        series: [{}, ...series.map(line => ({ label: line.title, stroke: line.colour, width: 2, dash: line.dash, scale: line.scale || 'y', points: { show: false }, spanGaps: false }))],
        hooks: { drawAxes: [u => { this.one(u); draw[0](u); }], draw: after, setCursor: [u => this.report(u.cursor.idx ?? this.columns[0].length - 1)] },
      }, this.columns, this.canvas);
      const inner = this.canvas.querySelector('.uplot');
      if (inner) inner.setAttribute('aria-hidden', 'true');
    }
    /** Draw the line at one: as before. */
    one(u) {
      if (!this.options.y.one) return;
      const y = u.valToPos(1, 'y', true), { left, top, width, height } = u.bbox;
      if (y < top || y > top + height) return;
      u.ctx.save();
      Object.assign(u.ctx, { strokeStyle: GREY, lineWidth: devicePixelRatio });
      u.ctx.setLineDash([5 * devicePixelRatio, 4 * devicePixelRatio]);
      u.ctx.beginPath(); u.ctx.moveTo(left, y); u.ctx.lineTo(left + width, y); u.ctx.stroke();
      u.ctx.restore();
    }
    /** Draw the shape of each series along its curve. */
    marks(u) {
      const [x] = this.columns, pixel = devicePixelRatio, apart = 70 * pixel;
      this.options.series.forEach((series, index) => {
        if (!series.shape) return;
        u.ctx.save();
        u.ctx.fillStyle = series.colour;
        let last = -1e9 + (index * apart) / 3;
        for (let k = 0; k < x.length; k++) {
          const value = this.columns[index + 1][k];
          if (!Number.isFinite(value) || x[k] < u.scales.x.min || x[k] > u.scales.x.max) continue;
          const px = u.valToPos(x[k], 'x', true), py = u.valToPos(value, series.scale || 'y', true);
          if (px - last < apart || py < u.bbox.top - 1 || py > u.bbox.top + u.bbox.height + 1) continue;
          Lab.mark(u.ctx, series.shape, px, py, 3 * pixel);
          last = px;
        }
        u.ctx.restore();
      });
    }
    report(index) {
      if (this.where && this.columns[0].length) this.where.textContent = `at ${(this.options.x.format || Lab.number)(this.columns[0][index])}:`;
      this.options.series.forEach((series, s) => {
        let k = index;
        const values = this.columns[s + 1];
        while (this.at < 0 && k > 0 && !Number.isFinite(values[k])) k--;
        const value = values[k];
        this.values[series.key].textContent = Number.isFinite(value) ? (series.format || Lab.number)(value) : '';
      });
    }
    key(event) {
      const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -20, PageDown: 20, Home: -1e9, End: 1e9 }[event.key];
      if (!step || !this.columns[0].length) return;
      event.preventDefault();
      const x = this.columns[0], [from, to] = this.range || [x[0], x[x.length - 1]];
      let first = x.findIndex(value => value >= from), last = x.length - 1;
      while (last > first && x[last] > to) last--;
      if (first < 0) first = 0;
      const begin = this.at < 0 ? last : this.at;
      this.read(Math.min(Math.max(begin + step, first), last));
    }
    read(index) {
      this.at = index;
      if (!this.plot) return;
      const x = this.columns[0];
      if (index < 0) { this.plot.setCursor({ left: -10, top: -10 }); this.reader.textContent = ''; return; }
      this.plot.setCursor({ left: this.plot.valToPos(x[index], 'x'), top: 10 });
      this.report(index);
      const format = this.options.x.format || Lab.number;
      this.reader.textContent = `${format(x[index])}: ${this.options.series.map((series, s) => `${series.title} ${(series.format || Lab.number)(this.columns[s + 1][index])}`).join(', ')}`;
    }
    /** Return { headings, rows } of what is seen, at most so many rows. */
    rows(most = Infinity) {
      const { x, series } = this.options, all = this.columns[0], [from, to] = this.range || [-Infinity, Infinity];
      const places = [...all.keys()].filter(k => all[k] >= from && all[k] <= to);
      const every = Math.max(1, Math.ceil(places.length / most));
      const headings = [x.column || x.title || 'x', ...series.map(line => line.column || line.title)];
      return { headings, rows: places.filter((_, k) => k % every === 0).map(k => [all[k], ...series.map((_, s) => this.columns[s + 1][k])]) };
    }
    showTable() {
      const { headings, rows } = this.rows(60);
      const shown = rows.map(row => row.map((value, c) => (c === 0 && this.options.x.format ? this.options.x.format(value) : Number.isFinite(value) ? Lab.number(value) : '')));
      Lab.dialog(this.options.title, Lab.table(`${this.options.title}: what the chart shows now`, headings, shown), el('p', {}, el('button', { type: 'button', onclick: () => Lab.save(`${this.host.id}.csv`, this.csv(), 'text/csv') }, 'Save as CSV')));
    }
    csv() {
      const { headings, rows } = this.rows();
      return Lab.csv(headings, rows);
    }
    svg() { return Lab.chartSvg(this); }
    picture() { return this.plot ? this.plot.ctx.canvas : null; }
    redraw() { if (this.plot) { this.rescale(); this.plot.redraw(false); } }
  }
  Lab.Chart = Chart;

  /** Return where a drawn axis has numbers: round ones, or of a logarithmic axis its powers of ten with what lies between. */
  function ticks(low, high, log) {
    if (!log) {
      const rough = (high - low) / 5, power = 10 ** Math.floor(Math.log10(rough)), step = power * [1, 2, 2.5, 5, 10].find(size => size * power >= rough), first = Math.ceil(low / step - 1e-9);
      return Array.from({ length: Math.floor(high / step + 1e-9) - first + 1 }, (_, k) => (first + k) * step);
    }
    const first = Math.floor(Math.log10(low)), powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, k) => 10 ** (first + k));
    return powers.flatMap(power => (powers.length > 3 ? [power] : [power, 2 * power, 5 * power])).filter(tick => tick >= 0.999 * low && tick <= 1.001 * high);
  }
  const named = options => options.series.filter(series => !series.silent && series.title);
  /** Return a chart as SVG, drawn from its numbers. */
  Lab.chartSvg = function (chart, width = 640, height = 340) {
    const { options, columns, range, plot } = chart, box = { left: 60, top: 56, right: width - (options.second ? 60 : 28), bottom: height - 46 }, middle = (box.top + box.bottom) / 2;
    const [from, to] = range || [columns[0][0], columns[0][columns[0].length - 1]], X = Lab.scale(from, to, box.left, box.right, options.x.log), parts = [], scales = {};
    const text = (x, y, words, more = '') => words && parts.push(`<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${more}>${Lab.escape(words)}</text>`);
    const upright = (x, words) => text(x, middle, words, `text-anchor="middle" transform="rotate(-90 ${x} ${middle})"`);
    const line = (x1, y1, x2, y2, more) => parts.push(`<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" ${more}/>`);
    parts.push(`<rect x="${box.left}" y="${box.top}" width="${box.right - box.left}" height="${box.bottom - box.top}" fill="none" stroke="#999"/>`);
    for (const tick of options.x.splits ? options.x.splits(from, to, width) : ticks(from, to, options.x.log)) {
      const words = options.x.format ? options.x.format(tick) : Lab.number(tick);
      if (words) line(X(tick), box.bottom, X(tick), box.bottom + 4, 'stroke="#999"');
      text(X(tick), box.bottom + 18, words, 'text-anchor="middle"');
    }
    for (const [name, side, anchor, out] of [['y', box.left, 'end', -1], ['second', box.right, 'start', 1]]) {
      if (!plot.scales[name] || plot.scales[name].min === undefined || plot.scales[name].min === null) continue;
      const { min, max } = plot.scales[name], { log } = options[name] || {}, Y = (scales[name] = Lab.scale(min, max, box.bottom, box.top, log));
      for (const tick of ticks(min, max, log)) { line(side, Y(tick), side + 4 * out, Y(tick), 'stroke="#999"'); text(side + 7 * out, Y(tick) + 4, Lab.number(tick), `text-anchor="${anchor}"`); }
    }
    if (options.y.one && plot.scales.y.min < 1 && plot.scales.y.max > 1) line(box.left, scales.y(1), box.right, scales.y(1), `stroke="${GREY}" stroke-dasharray="5 4"`);
    text((box.left + box.right) / 2, height - 10, options.x.title || options.x.long, 'text-anchor="middle"');
    upright(16, options.y.title || (options.title.match(/, (.*)$/) || [])[1]);
    if (options.second) upright(width - 14, options.second.title);
    text(box.left, 18, options.title, 'font-weight="bold"');
    options.series.forEach((series, s) => {
      const Y = scales[series.scale || 'y'], lines = [[]];
      columns[0].forEach((x, k) => { const y = columns[s + 1][k]; if (x < from || x > to || !Number.isFinite(y)) { if (lines[lines.length - 1].length) lines.push([]); } else lines[lines.length - 1].push(`${X(x).toFixed(1)},${Y(y).toFixed(1)}`); });
      for (const points of lines) if (points.length) parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${series.colour}" stroke-width="2" ${series.dash ? `stroke-dasharray="${series.dash.join(' ')}"` : ''}/>`);
    });
    named(options).forEach((series, k) => {
      line(box.left + 150 * k, 37, box.left + 150 * k + 26, 37, `stroke="${series.colour}" stroke-width="2" ${series.dash ? `stroke-dasharray="${series.dash.join(' ')}"` : ''}`);
      text(box.left + 150 * k + 32, 41, series.title);
    });
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12"><title>${Lab.escape(options.title)}</title><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`;
  };
  /** Return a chart as a canvas with its title and what its lines are. */
  Lab.chartCanvas = function (chart) {
    const from = chart.picture(), pixel = devicePixelRatio, top = 44 * pixel, canvas = el('canvas', { width: Math.max(from.width, 380 * pixel), height: from.height + top }), context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(from, 0, top);
    const write = (words, x, y, font) => { Object.assign(context, { font: `${font} ${12 * pixel}px system-ui, sans-serif`, fillStyle: INK }); context.fillText(words, x, y); return x + context.measureText(words).width; };
    write(chart.options.title, 8 * pixel, 16 * pixel, '600');
    let x = 8 * pixel;
    for (const series of named(chart.options)) {
      context.fillStyle = series.colour;
      Lab.mark(context, series.shape, x + 5 * pixel, 32 * pixel, 4 * pixel);
      x = write(series.title, x + 13 * pixel, 36 * pixel, '400') + 16 * pixel;
    }
    return canvas;
  };
})();
