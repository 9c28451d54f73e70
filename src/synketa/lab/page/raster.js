/* The raster: a canvas of our own that scrolls by whole pixels; each class has its band, colour and mark. */
(function () {
  'use strict';
  const Lab = window.Lab, el = Lab.el, SPAN = 2.5, LEFT = 64, AXIS = 17; // s that are seen; pixels for names, and for the axis
  const SHARE = { PYR: 0.56, PV: 0.24, SST: 0.2 }, FEW = 20, KEPT = 60000, SEAM = 0.012;

  class Raster {
    constructor(host) {
      this.host = host;
      this.canvas = el('canvas', { role: 'img', 'aria-label': 'Spikes of all cells over the last seconds' });
      this.axis = el('div', { class: 'raster-axis', 'aria-hidden': 'true' }, ...[2.5, 2, 1.5, 1, 0.5, 0].map(ago => el('span', {}, ago ? `−${ago} s` : 'now')));
      host.append(this.canvas, this.axis);
      Object.assign(this, { sizes: { PYR: 960, PV: 144, SST: 96 }, few: false, now: 0, shift: 0, kept: [], count: 0, events: [] });
      new ResizeObserver(() => this.fit()).observe(host);
      this.fit();
    }
    fit() {
      const pixel = Math.min(2, devicePixelRatio || 1), width = this.host.clientWidth, height = this.host.clientHeight - AXIS;
      if (!width || !height || (this.width === width && this.height === height)) return;
      Object.assign(this, { width, height, pixel });
      this.canvas.width = width * pixel;
      this.canvas.height = height * pixel;
      this.context = this.canvas.getContext('2d');
      this.layout();
      this.redraw();
    }
    layout() {
      const gap = 8;
      let top = 4;
      this.bands = {};
      for (const name of Lab.populations) {
        const height = (this.height - 6 - 2 * gap) * (this.few ? 1 / 3 : SHARE[name]);
        this.bands[name] = { top, height };
        top += height + gap;
      }
    }
    x(t) { return LEFT + ((t - this.now) / SPAN + 1) * (this.width - LEFT); }
    y(name, cell) {
      const { top, height } = this.bands[name], of = this.few ? FEW : this.sizes[name];
      return top + ((cell + 0.5) / of) * height;
    }
    /** Draw the spikes of one class, from times and cells. */
    spikes(name, times, cells) {
      const context = this.context, size = this.few ? (name === 'PYR' ? 2.2 : 2.6) : name === 'PYR' ? 0.8 : 1.5;
      context.fillStyle = Lab.colours[name];
      for (let k = 0; k < times.length; k++) {
        if (this.few && cells[k] >= FEW) continue;
        const x = this.x(times[k]), y = this.y(name, cells[k]);
        if (x < LEFT) continue;
        if (name === 'PYR' && !this.few) context.fillRect(x - size, y - size, 2 * size, 2 * size);
        else if (name === 'SST') context.fillRect(x - size, y - size, 2 * size, 2 * size);
        else Lab.mark(context, Lab.shapes[name], x, y, size);
      }
    }
    /** Add a chunk: scroll, then draw what is new; with reduced motion the picture stands still for a second. */
    add(chunk) {
      const step = chunk.to - this.now;
      this.kept.push(chunk);
      for (const name of Lab.populations) this.count += chunk.spikes[name].time.length;
      while (this.kept.length && (this.kept[0].to < chunk.to - SPAN || this.count > KEPT)) { const old = this.kept.shift(); for (const name of Lab.populations) this.count -= old.spikes[name].time.length; }
      if (!this.context) return;
      if (Lab.reducedMotion()) {
        if (chunk.to - this.now >= 1 || chunk.to < this.now) { this.now = chunk.to; this.redraw(); }
        return;
      }
      const move = (step / SPAN) * (this.width - LEFT) * this.pixel + this.shift, whole = Math.round(move);
      if (step < 0 || whole > this.canvas.width / 2) { this.now = chunk.to; this.shift = 0; this.redraw(); return; }
      this.shift = move - whole;
      this.now = chunk.to;
      const context = this.context, left = LEFT * this.pixel, { width, height } = this.canvas;
      if (whole > 0) {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.drawImage(this.canvas, left + whole, 0, width - left - whole, height, left, 0, width - left - whole, height);
        context.fillStyle = '#fff';
        context.fillRect(width - whole, 0, whole, height);
      }
      this.scaled();
      const before = this.kept[this.kept.length - 2]; // marks at the seam are drawn whole
      if (before) for (const name of Lab.populations) { const { time, cell } = before.spikes[name], late = time.findIndex(t => t > chunk.from - SEAM); if (late >= 0) this.spikes(name, time.slice(late), cell.slice(late)); }
      for (const name of Lab.populations) this.spikes(name, chunk.spikes[name].time, chunk.spikes[name].cell);
      this.lines(chunk.from);
    }
    scaled() { this.context.setTransform(this.pixel, 0, 0, this.pixel, 0, 0); }
    /** Mark that a control has changed now. */
    event(text) { this.events.push({ t: this.now, text }); if (this.events.length > 20) this.events.shift(); }
    lines(since) {
      const context = this.context;
      context.fillStyle = '#5b6570';
      for (const event of this.events) if (event.t >= since && event.t > this.now - SPAN) { const x = this.x(event.t); context.fillRect(x, 0, 1, this.height); }
    }
    redraw() {
      if (!this.context) return;
      const context = this.context;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, this.canvas.width, this.canvas.height);
      this.scaled();
      this.names();
      for (const chunk of this.kept) for (const name of Lab.populations) this.spikes(name, chunk.spikes[name].time, chunk.spikes[name].cell);
      this.lines(-1e9);
    }
    names() {
      const context = this.context;
      context.font = '600 12px system-ui, sans-serif';
      context.textBaseline = 'middle';
      for (const name of Lab.populations) {
        const { top, height } = this.bands[name];
        context.fillStyle = Lab.colours[name];
        Lab.mark(context, Lab.shapes[name], 9, top + height / 2 - 8, 4.5);
        context.fillStyle = '#222b35';
        context.fillText(name, 18, top + height / 2 - 8);
        context.font = '11px system-ui, sans-serif';
        context.fillStyle = '#55606b';
        context.fillText(this.few ? `${FEW} of ${this.sizes[name]}` : `${this.sizes[name]} cells`, 4, top + height / 2 + 8);
        context.font = '600 12px system-ui, sans-serif';
        context.fillStyle = '#eef1f4';
        context.fillRect(LEFT - 4, top, 2, height);
      }
    }
    clear(sizes) {
      if (sizes) this.sizes = sizes;
      Object.assign(this, { kept: [], count: 0, now: 0, shift: 0, events: [] });
      this.redraw();
    }
    enlarge(few) { this.few = few; if (this.context) { this.layout(); this.redraw(); } }
    /** Return spikes that are kept: a table for who can't see the raster. */
    rows(most = 200) {
      const rows = [];
      for (const chunk of this.kept) for (const name of Lab.populations) for (let k = 0; k < chunk.spikes[name].time.length; k++) rows.push([chunk.spikes[name].time[k], name, chunk.spikes[name].cell[k]]);
      rows.sort((a, b) => a[0] - b[0]);
      return most ? rows.slice(-most) : rows;
    }
  }
  Lab.Raster = Raster;
  Lab.SPAN = SPAN;
})();
