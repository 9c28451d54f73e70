// The slow side's worker: equations written from the model's own text, a response surface in the network's place, doses as sums of
// unit responses. What is written here is numerics; equations and numbers come with the data.
var Synketa = Synketa || {};

Synketa.slowWorker = function (port, makeEquations) {
  "use strict";
  const HOUR = 3600, AT_ONCE = 1e-3; // s; what is over within 1 ms is a bolus, and times that close are one
  const equations = makeEquations();
  let data = null, surface = null;
  const kinetics = {};

  const last = (list) => list[list.length - 1];
  const increasing = (list) => [...new Set(list)].sort((a, b) => a - b);
  function place(x, t) { // the row at or before t
    let low = 0, high = x.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (x[middle] <= t) low = middle; else high = middle - 1; }
    return low;
  }
  function floats(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return Float64Array.from(new Float32Array(bytes.buffer));
  }

  // ------------------------------------------------------------------------------- concentrations

  // A response to one mol: value and integral, cubics and quintics through rows of (value, slope, integral).
  function response(times, rows) {
    const n = times.length;
    const cubic = (a, b, p, q, g) => a + g * (p + g * (3 * (b - a) - 2 * p - q + g * (2 * (a - b) + p + q)));
    return {
      value(t) {
        if (t < 0 || t > times[n - 1]) return 0;
        const k = Math.min(place(times, t), n - 2), h = times[k + 1] - times[k], at = 3 * k, to = at + 3;
        return Math.max(cubic(rows[at], rows[to], h * rows[at + 1], h * rows[to + 1], (t - times[k]) / h), 0);
      },
      total(t) {
        if (t <= 0) return 0;
        if (t >= times[n - 1]) return rows[3 * n - 1];
        const k = Math.min(place(times, t), n - 2), h = times[k + 1] - times[k], at = 3 * k, g = (t - times[k]) / h;
        const a = rows[at], b = rows[at + 3], p = h * rows[at + 1], q = h * rows[at + 4]; // the integral of the cubic above
        const exact = rows[at + 5] - rows[at + 2], whole = h * (a / 2 + b / 2 + (p - q) / 12);
        const part = h * g * (a + g * (p / 2 + g * ((3 * (b - a) - 2 * p - q) / 3 + g * (2 * (a - b) + p + q) / 4)));
        return rows[at + 2] + part + (exact - whole) * g * g * (3 - 2 * g);
      },
    };
  }

  function unpacked(raw) {
    const times = floats(raw.times), responses = {};
    for (const [from, substances] of Object.entries(raw.responses)) {
      responses[from] = {};
      for (const [name, own] of Object.entries(substances)) {
        responses[from][name] = { plasma: response(times, floats(own.plasma)), brain: response(times, floats(own.brain)) };
      }
    }
    return { ...raw, responses };
  }

  // What doses bring where: mol, from, over (s).
  function entries(own, drug, doses) {
    const parts = [];
    for (const dose of doses) {
      const earlier = doses.filter((other) => other.route === dose.route && other.start < dose.start).map((other) => other.start);
      const gap = earlier.length ? dose.start - Math.max(...earlier) : Infinity;
      for (const part of own.doses[drug][dose.route]) {
        const over = part.over || dose.duration;
        const moles = dose.amount * (part.within && gap <= part.within ? part.later : part.first);
        parts.push({ place: part.place, moles, start: dose.start, over: over > AT_ONCE ? over : 0 });
      }
    }
    return parts;
  }

  // Concentration (mol/m3) of each substance at times (s) in plasma or brain.
  function concentrations(own, parts, times, where) {
    const sums = {};
    for (const { place: from, moles, start, over } of parts) {
      for (const [name, { [where]: unit }] of Object.entries(own.responses[from])) {
        const sum = sums[name] = sums[name] || new Float64Array(times.length);
        for (let k = place(times, start); k < times.length; k++) {
          const late = times[k] - start;
          if (late < 0) continue;
          sum[k] += over ? Math.max(moles / over * (unit.total(late) - unit.total(late - over)), 0) : moles * unit.value(late);
        }
      }
    }
    for (const [mixture, names] of Object.entries(own.mixtures)) {
      if (names.some((name) => name in sums)) {
        sums[mixture] = new Float64Array(times.length);
        for (const name of names) if (sums[name]) sums[name].forEach((value, k) => { sums[mixture][k] += value; });
      }
    }
    return sums;
  }

  // ---------------------------------------------------------------------------------------- a path

  const distinct = (names) => [...new Set(names)];

  // Times, drugs and levels of a course; all in s and mol/m3.
  function exposed(order) {
    const own = order.set ? kinetics[order.set] : null;
    const parts = order.doses.length ? entries(own, order.drug, order.doses) : [];
    const edges = [...order.doses.flatMap((dose) => [dose.start, dose.start + dose.duration]), ...order.clamps.flatMap(({ start, stop }) => [start, stop]),
      ...order.arms.flatMap(({ start, stop }) => [start, stop])].filter(Number.isFinite);
    const origin = order.origin;
    const times = grid(order.start, order.stop, [origin, ...edges]);
    const acting = order.doses.length ? own.acting[order.drug] : { first: [], others: [], dosed: [] };
    const drugs = distinct([acting.first, order.clamps.map((clamp) => clamp.drug), acting.others].flat());
    const administered = distinct([...acting.dosed, ...order.clamps.map((clamp) => clamp.drug)]);
    const plasma = own && parts.length ? concentrations(own, parts, times, "plasma") : {};
    const brain = own && parts.length ? concentrations(own, parts, times, "brain") : {};
    const levels = {};
    for (const drug of drugs) {
      levels[drug] = brain[drug] ? brain[drug].slice() : new Float64Array(times.length);
      const held = new Float64Array(times.length);
      for (const clamp of order.clamps) {
        if (clamp.drug === drug) times.forEach((t, k) => { if (t >= clamp.start && t < clamp.stop) held[k] = clamp.level; });
      }
      held.forEach((level, k) => { levels[drug][k] += level; });
    }
    return { times, edges: increasing(edges), drugs, administered, levels, plasma, mass: own ? own.mass : {} };
  }

  // Close together after everything that happens, then further apart.
  function grid(start, stop, events) {
    const { first, growth, last: longest } = data.steps;
    const inside = increasing(events.filter((event) => event > start && event < stop)), ends = [...inside, stop], times = [start];
    [start, ...inside].forEach((left, k) => {
      const right = ends[k];
      let step = first, at = left;
      while (right - at > 1.5 * step) {
        at += step;
        times.push(at);
        step = Math.min(Math.max(first, growth * (at - left)), longest);
      }
      times.push(right);
    });
    return Float64Array.from(increasing(times));
  }

  // The places on the block axes: kinetics in resting cells, an exact step for each drug in turn.
  function blocks({ times, drugs, levels }) {
    return data.halves.map((half, pool) => {
      const [bind, unbind] = data.blocker_rates[pool], rates = drugs.map((drug) => data.binding[drug][pool]);
      const state = drugs.map(() => 0), coordinate = new Float64Array(times.length);
      for (let row = 0; row < times.length; row++) {
        if (row) {
          const step = times[row] - times[row - 1];
          drugs.forEach((drug, d) => {
            const on = rates[d][0] * 0.5 * (levels[drug][row - 1] + levels[drug][row]), total = on + rates[d][1];
            const free = 1 - state.reduce((sum, bound) => sum + bound, 0) + state[d];
            state[d] += (on / total * free - state[d]) * -Math.expm1(-total * step);
          });
        }
        const block = Math.min(state.reduce((sum, bound) => sum + bound, 0), 1 - 1e-9);
        const level = block / (1 - block) * unbind / bind; // of the surface's own blocker
        coordinate[row] = level / (level + half);
      }
      return coordinate;
    });
  }

  // Cubic pieces through rows that overshoot nowhere (Fritsch and Carlson), highest power first.
  function smooth(x, y) {
    const n = x.length - 1, h = new Float64Array(n), m = new Float64Array(n), d = new Float64Array(n + 1);
    for (let k = 0; k < n; k++) { h[k] = x[k + 1] - x[k]; m[k] = (y[k + 1] - y[k]) / h[k]; }
    for (let k = 1; k < n; k++) {
      if (m[k - 1] * m[k] <= 0) continue;
      const one = 2 * h[k] + h[k - 1], other = h[k] + 2 * h[k - 1];
      d[k] = (one + other) / (one / m[k - 1] + other / m[k]);
    }
    const end = (h0, h1, m0, m1) => {
      const slope = ((2 * h0 + h1) * m0 - h0 * m1) / (h0 + h1);
      if (Math.sign(slope) !== Math.sign(m0)) return 0;
      return Math.sign(m0) !== Math.sign(m1) && Math.abs(slope) > 3 * Math.abs(m0) ? 3 * m0 : slope;
    };
    if (n === 1) { d[0] = d[1] = m[0]; } else { d[0] = end(h[0], h[1], m[0], m[1]); d[n] = end(h[n - 1], h[n - 2], m[n - 1], m[n - 2]); }
    const pieces = new Float64Array(4 * n);
    for (let k = 0; k < n; k++) {
      const t = (d[k] + d[k + 1] - 2 * m[k]) / h[k];
      pieces.set([t / h[k], (m[k] - d[k]) / h[k] - t, d[k], y[k]], 4 * k);
    }
    return pieces;
  }

  // -------------------------------------------------------------------------------------- surface

  function prepared({ points, weights, kernel, ...rest }) {
    const axes = points[0].length, scaled = new Float64Array(points.length * axes), origin = new Float64Array(points.length);
    points.forEach((point, p) => {
      let sum = 0;
      point.forEach((value, k) => { scaled[p * axes + k] = value / kernel.scales[k]; sum += scaled[p * axes + k] ** 2; });
      origin[p] = Math.exp(-0.5 * sum);
    });
    const own = weights.map((row) => Float64Array.from(row)), base = own.map((row) => row.reduce((sum, w, p) => sum - w * origin[p], 0));
    return { ...rest, points, kernel, axes, scaled, weights: own, base };
  }

  // Logarithms of surge and rate, and of what is left at rest, at a place.
  function answer(x, planes, into) {
    const { axes, scaled, weights, base, kernel: { scales } } = surface, w0 = weights[0], w1 = weights[1], w2 = weights[2], n = w0.length;
    const p0 = planes[0], p1 = planes[1], p2 = planes[2], x0 = x[0] / scales[0], x1 = x[1] / scales[1], x2 = x[2] / scales[2];
    const x3 = x[3] / scales[3], x4 = x[4] / scales[4], x5 = x[5] / scales[5];
    let r0 = base[0], r1 = base[1], r2 = base[2];
    for (let p = 0, at = 0; p < n; p++, at += axes) {
      const y0 = scaled[at] - x0, y1 = scaled[at + 1] - x1, y2 = scaled[at + 2] - x2, y3 = scaled[at + 3] - x3, y4 = scaled[at + 4] - x4, y5 = scaled[at + 5] - x5;
      const near = Math.exp(-0.5 * (y0 * y0 + y1 * y1 + y2 * y2 + y3 * y3 + y4 * y4 + y5 * y5));
      r0 += w0[p] * near; r1 += w1[p] * near; r2 += w2[p] * near;
    }
    for (let k = 0; k < axes; k++) { r0 += p0[k] * x[k]; r1 += p1[k] * x[k]; r2 += p2[k] * x[k]; }
    into[0] = r0; into[1] = r1; into[2] = r2;
  }
  const fold = (value) => Math.max((1 + surface.offset) * Math.exp(value) - surface.offset, 0);

  // Standard deviation of the fit at places; the factor of the covariance is made at the first call.
  function spreads(places) {
    const { points, seeds, kernel, axes, inflation } = surface, n = points.length, square = kernel.departure ** 2;
    const near = (x, y) => { let sum = 0; for (let k = 0; k < axes; k++) sum += ((x[k] - y[k]) / kernel.scales[k]) ** 2; return square * Math.exp(-0.5 * sum); };
    const dot = (x, y) => { let sum = 0; for (let k = 0; k < axes; k++) sum += x[k] * y[k]; return sum; };
    if (!surface.factor) {
      const L = new Float64Array(n * n);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
          let sum = near(points[i], points[j]) + dot(points[i], points[j]) * (1 + (seeds[i] === seeds[j] ? kernel.slope ** 2 : 0));
          if (i === j) sum += i === n - 1 ? kernel.baseline : kernel.noise ** 2;
          for (let k = 0; k < j; k++) sum -= L[i * n + k] * L[j * n + k];
          L[i * n + j] = i === j ? Math.sqrt(sum) : sum / L[j * n + j];
        }
      }
      surface.factor = L;
    }
    const L = surface.factor, v = new Float64Array(n);
    return places.map((x) => {
      let variance = square + dot(x, x);
      for (let i = 0; i < n; i++) {
        let sum = near(x, points[i]) + dot(x, points[i]);
        for (let k = 0; k < i; k++) sum -= L[i * n + k] * v[k];
        v[i] = sum / L[i * n + i];
        variance -= v[i] * v[i];
      }
      return Math.sqrt(Math.max(variance, 0)) * inflation;
    });
  }

  // ------------------------------------------------------------------------------------ integration

  // Dormand and Prince, 5(4), with their fourth-order interpolant.
  const C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1];
  const A = [[], [1 / 5], [3 / 40, 9 / 40], [44 / 45, -56 / 15, 32 / 9], [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
    [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656], [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84]];
  const E = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];
  const D = [-12715105075 / 11282082432, 0, 87487479700 / 32700410799, -10690763975 / 1880347072, 701980252875 / 199316789632, -1453857185 / 822651844, 69997945 / 29380423];
  const MOST_STEPS = 200000;

  function integrated(f, times, start, cuts) {
    const n = start.length, { tolerance, longest } = data.steps, K = Array.from({ length: 7 }, () => new Float64Array(n));
    const y = Float64Array.from(start), z = new Float64Array(n), path = new Float64Array(n * times.length);
    path.set(y);
    let t = times[0], row = 1, h = 1, steps = 0;
    for (const end of [...cuts, last(times)]) {
      h = Math.min(h, 10);
      const before = end - 1e-10 * (1 + Math.abs(end)); // what jumps at the end has not jumped yet
      f(t, y, K[0]);
      while (t < end) {
        const step = Math.min(h, longest, end - t), reaches = step === end - t;
        for (let s = 1; s < 7; s++) {
          for (let i = 0; i < n; i++) {
            let sum = 0;
            for (let r = 0; r < s; r++) sum += A[s][r] * K[r][i];
            z[i] = y[i] + step * sum;
          }
          f(Math.min(t + C[s] * step, before), z, K[s]);
        }
        let error = 0;
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let r = 0; r < 7; r++) sum += E[r] * K[r][i];
          sum *= step / (tolerance * (0.01 + Math.max(Math.abs(y[i]), Math.abs(z[i]))));
          error += sum * sum;
        }
        error = Math.sqrt(error / n);
        if (!(error <= 1) && ++steps > MOST_STEPS) throw new Error("the equations could not be integrated");
        if (error <= 1) {
          const next = reaches ? end : t + step;
          for (; row < times.length && times[row] <= next; row++) interpolate((times[row] - t) / step, step, y, z, K, path.subarray(n * row, n * row + n));
          t = next; y.set(z); K[0].set(K[6]);
        }
        h = step * (error === 0 ? 5 : Number.isNaN(error) ? 0.2 : Math.min(5, Math.max(0.2, 0.9 * error ** -0.2)));
      }
    }
    return path;
  }

  function interpolate(g, step, y, z, K, into) {
    for (let i = 0; i < into.length; i++) {
      const rise = z[i] - y[i], first = step * K[0][i] - rise, second = rise - step * K[6][i] - first;
      let bend = 0;
      for (let r = 0; r < 7; r++) bend += D[r] * K[r][i];
      into[i] = y[i] + g * (rise + (1 - g) * (first + g * (second + (1 - g) * step * bend)));
    }
  }

  // ------------------------------------------------------------------------------------------ calls

  // The way through a course: `shift` moves the logarithm of the surge along it.
  function followed(order, known, shift) {
    const { times, levels, administered, edges } = known, names = Object.keys(data.inputs), column = (name) => names.indexOf(name);
    const ranges = Object.values(data.axes), most = ranges.slice(0, 2).map(([, high]) => high);
    const unlimited = known.blocks, limited = unlimited.map((axis, k) => axis.map((value) => Math.min(value, most[k])));
    const [block1, block2, moved] = [...limited, shift || new Float64Array(times.length)].map((values) => smooth(times, values));
    const given = new Float64Array(times.length);
    for (const drug of administered) levels[drug].forEach((level, k) => { given[k] += level; });
    const arm = (name) => {
      const own = order.arms.filter((line) => line.name === name).reverse();
      return (t) => {
        for (let n = 0; n < own.length; n++) if (t >= own[n].start && t < own[n].stop && own[n].level) return own[n].level;
        return 0;
      };
    };
    const inside = distinct(order.arms.map((line) => line.name)).filter((name) => names.includes(name)).map((name) => [column(name), arm(name)]);
    const ampa = arm("ampa_antagonist"), a1 = arm("a1_antagonist");
    const u = Float64Array.from(Object.values(data.inputs)), out = new Float64Array(data.outputs.length), x = new Float64Array(6), read = new Float64Array(3);
    const [iSurge, iResting, iRate, iLevel, iImaging] = ["surge", "resting", "pyr_rate", "drug_level", "imaging"].map(column);
    const [oSpine, oInhibition, oAdenosine] = ["spine_AMPA_factor", "inhibition_gain", "adenosine"].map((name) => data.outputs.indexOf(name));
    const planes = surface.planes[String(order.seed)] || surface.planes["-1"];
    const log = (value, ends) => Math.log(Math.min(Math.max(value, ends[0]), ends[1]));
    const at4 = (pieces, k, s) => ((pieces[4 * k] * s + pieces[4 * k + 1]) * s + pieces[4 * k + 2]) * s + pieces[4 * k + 3];
    function inputs(t, y) {
      const k = Math.min(place(times, t), times.length - 2), late = t - times[k];
      for (let n = 0; n < inside.length; n++) u[inside[n][0]] = inside[n][1](t);
      u[iImaging] = t >= order.origin ? 1 : 0;
      u[iLevel] = given[k] + (given[k + 1] - given[k]) / (times[k + 1] - times[k]) * late;
      equations.outputs(y, u, out);
      x[0] = at4(block1, k, late); x[1] = at4(block2, k, late);
      x[2] = log(out[oSpine], ranges[2]); x[3] = log(1 - ampa(t), ranges[3]); x[4] = log(out[oInhibition], ranges[4]);
      x[5] = log(equations.release_gain(Math.max(out[oAdenosine], 0), a1(t)), ranges[5]);
      answer(x, planes, read);
      u[iSurge] = fold(read[0] + at4(moved, k, late));
      u[iResting] = Math.exp(read[1]) * (1 - x[0]);
      u[iRate] = fold(read[2]);
    }
    const cuts = increasing([...edges, order.origin].map((edge) => {
      const near = times[place(times, edge)]; // a cut beside a time would leave a piece too short to step in
      return Math.abs(near - edge) < AT_ONCE ? near : edge;
    })).filter((edge) => edge > times[0] && edge < last(times));
    const path = integrated((t, y, d) => { inputs(t, y); equations.rates(y, u, d); }, times, data.start, cuts);
    return { path, inputs, u, x, unlimited };
  }

  function seriesOf(known, { path, inputs, u }) {
    const { times } = known, n = data.states.length, rows = times.length, series = {};
    const names = [...data.states, ...data.rules, ...Object.keys(data.inputs)], rules = new Float64Array(data.rules.length);
    for (const name of names) series[name] = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const y = path.subarray(n * row, n * row + n);
      inputs(times[row], y);
      equations.rules(y, u, rules);
      data.states.forEach((name, k) => { series[name][row] = y[k]; });
      data.rules.forEach((name, k) => { series[name][row] = rules[k]; });
      Object.keys(data.inputs).forEach((name, k) => { series[name][row] = u[k]; });
    }
    return series;
  }

  function warnings(known, series, seed) {
    const said = [], { times } = known, [first, second, ...rest] = Object.keys(data.axes);
    const looked = { [first]: known.blocks[0], [second]: known.blocks[1], [rest[0]]: series[rest[0]], [rest[2]]: series[rest[2]] };
    for (const [name, values] of Object.entries(looked)) {
      const [low, high] = data.axes[name];
      let hours = 0;
      values.forEach((value, k) => { if ((value < low || value > high) && k + 1 < times.length) hours += (times[k + 1] - times[k]) / HOUR; });
      if (hours > 0) said.push(`${name} left its range, ${low} to ${high}, for ${hours.toPrecision(2)} h: held at the end`);
    }
    if (!(String(seed) in surface.planes)) said.push("of another network than the surface was built on: the mean of those");
    return said;
  }

  function prepare({ slow }) {
    data = slow;
    surface = prepared(slow.surface);
    course({ seed: 0, start: 0, stop: 24 * HOUR, doses: [], clamps: [], arms: [], origin: 0 }); // compiled before it is waited for
    return true;
  }

  function set({ name, content }) {
    kinetics[name] = unpacked(content);
    return true;
  }

  function known(order) {
    const own = exposed(order);
    own.blocks = blocks(own);
    return own;
  }

  const inUnits = (known, table, factor) => Object.fromEntries(Object.entries(table).map(([name, values]) => [name, values.map((value) => value * factor(name))]));

  function course(order) {
    const began = performance.now(), own = known(order), way = followed(order, own), series = seriesOf(own, way);
    const substances = Object.fromEntries(Object.entries(own.plasma).filter(([name]) => name in own.mass));
    return {
      time: own.times.map((t) => t / HOUR), plasma: inUnits(own, substances, (name) => own.mass[name] * 1e6), brain: inUnits(own, own.levels, () => 1e3),
      series, warnings: warnings(own, series, order.seed), computing: performance.now() - began,
    };
  }

  // How far the courses lie away whose surge is so many standard deviations of the fit higher or lower.
  function error(order) {
    const began = performance.now(), own = known(order), way = followed(order, own), central = seriesOf(own, way), n = data.states.length;
    const places = Array.from(own.times, (t, row) => { way.inputs(t, way.path.subarray(n * row, n * row + n)); return Float64Array.from(way.x); });
    const spread = spreads(places), errors = {};
    const others = [-data.margin, data.margin].map((margin) => seriesOf(own, followed(order, own, Float64Array.from(spread, (one) => margin * one))));
    for (const [label, name] of Object.entries(data.compared)) {
      let worst = 0, peak = 0;
      central[name].forEach((value, k) => {
        peak = Math.max(peak, Math.abs(value - central[name][0]));
        for (const other of others) worst = Math.max(worst, Math.abs(other[name][k] - value));
      });
      errors[label] = { worst, peak };
    }
    return { errors, computing: performance.now() - began };
  }

  const calls = { prepare, set, course, error };
  port.onmessage = ({ data: { id, call, data: given } }) => {
    try {
      port.postMessage({ id, value: calls[call](given) });
    } catch (fault) {
      port.postMessage({ id, fault: { kind: "failed", where: "slow side", got: fault.message, want: "settings that can be integrated" } });
    }
  };
};
