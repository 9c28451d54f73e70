"use strict";
// What the page does: choose, filter, sort, move with keys, open a finding. All that is drawn is in the page; texts of
// files are set as text, never as markup.
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const body = byId("heat").tBodies[0];
  const rows = all("tr", body);
  const order = ["missed", "undecided", "met", "scenario", "reported", "not run", "not modelled"];
  const cellOf = (f, h) => data.cells[f][h];

  // ---- one hypothesis in words and numbers
  const chosen = byId("chosen");
  const showChosen = () => all(".of-hypothesis").forEach((part) => {
    part.hidden = chosen.value !== "all" && part.dataset.h !== chosen.value;
  });
  chosen.addEventListener("change", showChosen);
  showChosen();

  // ---- filters
  const filters = ["text", "level", "verdict", "class", "gate", "differ"].map(byId);
  const texts = data.findings.map((one) => [one.id, one.statement, one.citation, one.dose, one.species, one.note].join(" ").toLowerCase());
  const judged = (cell) => cell && ["met", "missed", "undecided"].includes(cell.verdict);
  const differs = (f) => new Set(data.cells[f].filter(judged).map((cell) => cell.verdict)).size > 1;
  function filter() {
    const [text, level, verdict, kind, gate, differ] = filters.map((input) => input.type === "checkbox" ? input.checked : input.value);
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const f = Number(row.dataset.f), finding = data.findings[f], cells = data.cells[f].filter(Boolean);
      const fits = words.every((word) => texts[f].includes(word)) && (!level || finding.level === level) && (!gate || finding.gate === gate)
        && (!(verdict || kind) || cells.some((cell) => (!verdict || cell.verdict === verdict) && (!kind || cell.class === kind))) && (!differ || differs(f));
      row.hidden = !fits;
      shown += fits;
    }
    byId("shown").textContent = `${shown} of ${rows.length} findings`;
  }
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("input", filter);
  byId("filters").addEventListener("reset", () => setTimeout(filter));
  filter();

  // ---- sorting
  const place = new Map(rows.map((row, index) => [row, index]));
  const key = (sort) => (row) => {
    const f = Number(row.dataset.f), finding = data.findings[f];
    if (sort === "level") return data.levels.indexOf(finding.level);
    if (sort === "misses") return -data.cells[f].filter((cell) => cell && cell.verdict === "missed").length;
    if (sort === "id" || sort === "gate") return finding[sort];
    const cell = cellOf(f, Number(sort));
    return cell ? order.indexOf(cell.verdict) + data.classes.indexOf(cell.class) / -10 : order.length;
  };
  all(".sort").forEach((button) => button.addEventListener("click", () => {
    const head = button.closest("th"), down = head.getAttribute("aria-sort") === "ascending";
    all("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const of = key(button.dataset.sort), sign = down ? -1 : 1;
    const keys = new Map(rows.map((row) => [row, of(row)]));
    rows.sort((a, b) => (keys.get(a) < keys.get(b) ? -sign : keys.get(a) > keys.get(b) ? sign : place.get(a) - place.get(b)));
    body.append(...rows);
    parted(button.dataset.sort === "level");
  }));
  function parted(isByLevel) {
    rows.forEach((row, index) => {
      const level = (one) => data.findings[Number(one.dataset.f)].level;
      row.classList.toggle("new-level", isByLevel && index > 0 && level(row) !== level(rows[index - 1]));
    });
  }
  parted(false);

  // ---- moving between cells with the keys
  const cells = all("button.c", body);
  if (cells.length) cells[0].tabIndex = 0;
  body.addEventListener("keydown", (event) => {
    const button = event.target.closest("button.c");
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!button || !step) return;
    event.preventDefault();
    const visible = all("tr:not([hidden])", body);
    let r = visible.indexOf(button.closest("tr")) + step[0], h = Number(button.dataset.h) + step[1];
    let next = null;
    while (!next && visible[r] && h >= 0 && h < data.hypotheses.length) {
      next = visible[r].querySelector(`button.c[data-h="${h}"]`);
      r += step[0];
      h += step[1];
    }
    if (!next) return;
    button.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  // ---- a finding
  const dialog = byId("detail");
  const digits = (x) => Math.abs(x) > 0.9 && Math.abs(x) < 1.1 ? 4 : 3; // folds near no change differ by less than a hundredth
  const number = (x) => x === null || x === undefined ? "–" : Math.abs(x) >= 1e-4 && Math.abs(x) < 1e4 || x === 0 ? String(Number(x.toPrecision(digits(x)))) : x.toExponential(2);
  const make = (tag, text, ...children) => {
    const node = document.createElement(tag);
    if (text) node.textContent = text;
    node.append(...children.filter(Boolean));
    return node;
  };
  const draw = (tag, attributes, text) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    if (text) node.textContent = text;
    return node;
  };
  const paper = (name) => {
    const one = data.papers[name];
    if (!one) return make("span", name);
    const text = make("span", `${one.text} `);
    if (/^https?:\/\//.test(one.link)) {
      const link = make("a", one.link);
      link.href = one.link;
      link.rel = "noopener noreferrer";
      link.target = "_blank";
      text.append(link);
    }
    return text;
  };
  const doi = (text) => {
    const link = make("a", `https://doi.org/${text}`);
    link.href = `https://doi.org/${encodeURI(text)}`;
    link.rel = "noopener noreferrer";
    link.target = "_blank";
    return link;
  };
  const interval = (cell) => cell.mean === null ? "no number" : cell.low === null || cell.low === cell.high ? number(cell.mean) : `${number(cell.mean)} [${number(cell.low)}, ${number(cell.high)}]`;
  const colour = { met: "#00619b", missed: "#b04600", undecided: "#8a6d00" };
  const mark = { met: "circle", missed: "cross", undecided: "ring" };

  const finite = (x) => typeof x === "number" && Number.isFinite(x);

  function ticks(low, high) {
    const step = 10 ** Math.floor(Math.log10((high - low) / 4)), by = [1, 2, 5, 10].map((m) => m * step).find((s) => (high - low) / s <= 6);
    const marks = [];
    for (let x = Math.ceil(low / by) * by; x <= high + by / 1e6; x += by) marks.push(Number(x.toPrecision(10)));
    return marks;
  }

  // Every hypothesis on one line each, with the band.
  function strip(f) {
    const finding = data.findings[f];
    const own = data.cells[f].map((cell, h) => ({ cell, h })).filter(({ cell }) => cell && finite(cell.mean));
    if (!own.length) return null;
    const isSign = finding.gate === "direction";
    const numbers = own.flatMap(({ cell }) => [cell.mean, cell.low, cell.high]).concat(isSign ? [finding.neutral] : [finding.low, finding.high, finding.value]).filter(finite);
    let low = Math.min(...numbers), high = Math.max(...numbers);
    const pad = (high - low || Math.abs(high) || 1) * 0.06;
    low -= pad;
    high += pad;
    const left = 150, width = 760, line = 19, top = 6, height = top + own.length * line;
    const x = (value) => left + (width - left - 12) * (Math.min(Math.max(value, low), high) - low) / (high - low);
    const svg = draw("svg", { viewBox: `0 0 ${width} ${height + 34}`, role: "img", "aria-label": "predictions of the hypotheses and the published band" });
    const rises = finding.value > finding.neutral;
    const band = isSign ? (rises ? [finding.neutral + finding.margin, high] : [low, finding.neutral - finding.margin]) : [finding.low ?? low, finding.high ?? high];
    svg.append(draw("rect", { x: x(band[0]), y: top, width: Math.max(1, x(band[1]) - x(band[0])), height: own.length * line, fill: "#e3ecda" }));
    if (!isSign && finite(finding.value)) svg.append(draw("line", { x1: x(finding.value), x2: x(finding.value), y1: top, y2: height, stroke: "#4d7030", "stroke-dasharray": "4 3" }));
    own.forEach(({ cell, h }, index) => {
      const y = top + (index + 0.5) * line, ink = colour[cell.verdict] || "#666";
      svg.append(draw("text", { x: left - 8, y: y + 4, "text-anchor": "end" }, data.hypotheses[h]));
      if (finite(cell.low) && finite(cell.high)) svg.append(draw("line", { x1: x(cell.low), x2: x(cell.high), y1: y, y2: y, stroke: ink, "stroke-width": 2 }));
      const at = x(cell.mean);
      if (mark[cell.verdict] === "cross") {
        svg.append(draw("path", { d: `M${at - 4} ${y - 4}l8 8m0 -8l-8 8`, stroke: ink, "stroke-width": 2.2, fill: "none" }));
      } else {
        svg.append(draw("circle", { cx: at, cy: y, r: 4.5, fill: mark[cell.verdict] === "circle" ? ink : "#fff", stroke: ink, "stroke-width": 1.8 }));
      }
    });
    svg.append(draw("line", { x1: left, x2: width - 12, y1: height, y2: height, stroke: "#222" }));
    for (const tick of ticks(low, high)) {
      svg.append(draw("line", { x1: x(tick), x2: x(tick), y1: height, y2: height + 4, stroke: "#222" }));
      svg.append(draw("text", { x: x(tick), y: height + 16, "text-anchor": "middle" }, number(tick)));
    }
    svg.append(draw("text", { x: (left + width) / 2, y: height + 31, "text-anchor": "middle" }, finding.unit));
    const words = isSign ? "green: the published direction, its size was not read" : "green: published band, dashed: published value";
    return make("figure", "", svg, make("figcaption", `Each hypothesis, mean and 95 % interval over networks; ${words}. Cross: missed, disc: met, ring: no or open verdict.`));
  }

  // The curve that the number is read from, with the band where it is read.
  function curve(f, h) {
    const finding = data.findings[f], one = { ...data.curves[`${data.hypotheses[h]}/${finding.id}`] };
    if (!one.x) return null;
    const isSign = finding.gate === "direction"; // its band is a placeholder: only the side of no change was read
    if (isSign && finite(one.low) && finite(one.high)) [one.low, one.high] = finding.value > finding.neutral ? [finding.neutral + finding.margin, null] : [null, finding.neutral - finding.margin];
    const lines = Object.entries(one.lines || {}).filter(([, ys]) => ys.length === one.x.length);
    const xs = one.x.filter(finite), ys = lines.flatMap(([, own]) => own).concat([one.low, one.high]).filter(finite);
    if (xs.length < 2 || !ys.length) return null;
    const width = 760, height = 300, left = 62, right = 12, top = 10, bottom = 44;
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    let [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    const pad = (y1 - y0 || 1) * 0.06;
    y0 -= pad;
    y1 += pad;
    const X = (v) => left + (width - left - right) * (v - x0) / (x1 - x0 || 1), Y = (v) => height - bottom - (height - top - bottom) * (v - y0) / (y1 - y0);
    const svg = draw("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": "curve with the published band" });
    if (finite(one.low) || finite(one.high)) {
      const low = finite(one.low) ? Math.max(one.low, y0) : y0, high = finite(one.high) ? Math.min(one.high, y1) : y1;
      const at = Array.isArray(one.at) ? one.at : finite(one.at) ? [one.at, one.at] : [x0, x1];
      const [a, b] = [Math.max(X(at[0]), left), Math.min(X(at[1]), width - right)];
      const from = b - a < 8 ? (a + b) / 2 - 4 : a;
      svg.append(draw("rect", { x: from, y: Y(high), width: Math.max(8, b - a), height: Math.max(2, Y(low) - Y(high)), fill: "#cfe0bd", stroke: "#4d7030" }));
    }
    const inks = ["#00619b", "#b04600", "#5b2d78", "#444"], dashes = ["", "6 3", "2 3", "8 3 2 3"];
    lines.forEach(([name, own], index) => {
      let path = "", pen = "M";
      own.forEach((value, k) => {
        if (!finite(value) || !finite(one.x[k])) { pen = "M"; return; }
        path += `${pen}${X(one.x[k]).toFixed(1)} ${Y(value).toFixed(1)}`;
        pen = "L";
      });
      svg.append(draw("path", { d: path, fill: "none", stroke: inks[index % 4], "stroke-width": 1.8, "stroke-dasharray": dashes[index % 4] }));
      svg.append(draw("line", { x1: width - 190, x2: width - 165, y1: top + 8 + 16 * index, y2: top + 8 + 16 * index, stroke: inks[index % 4], "stroke-width": 1.8, "stroke-dasharray": dashes[index % 4] }));
      svg.append(draw("text", { x: width - 158, y: top + 12 + 16 * index }, name));
    });
    svg.append(draw("path", { d: `M${left} ${top}V${height - bottom}H${width - right}`, fill: "none", stroke: "#222" }));
    for (const tick of ticks(x0, x1)) svg.append(draw("text", { x: X(tick), y: height - bottom + 16, "text-anchor": "middle" }, number(tick)));
    for (const tick of ticks(y0, y1)) svg.append(draw("text", { x: left - 7, y: Y(tick) + 4, "text-anchor": "end" }, number(tick)));
    svg.append(draw("text", { x: (left + width) / 2, y: height - 8, "text-anchor": "middle" }, one.x_label || ""));
    svg.append(draw("text", { x: 14, y: (height - bottom) / 2, "text-anchor": "middle", transform: `rotate(-90 14 ${(height - bottom) / 2})` }, one.y_label || ""));
    return make("figure", "", svg, make("figcaption", `The curve under ${data.hypotheses[h]}; green: ${isSign ? "the published direction, its size was not read" : "the published band, where it was read"}.`));
  }

  let opener = null;
  function open(f, h) {
    const finding = data.findings[f], cell = cellOf(f, h), name = data.hypotheses[h];
    const list = make("dl");
    const add = (term, ...nodes) => {
      const kept = nodes.filter((node) => node && (typeof node !== "string" || node.trim()));
      if (kept.length) list.append(make("dt", term), make("dd", "", ...kept));
    };
    const papers = (finding.papers || []).flatMap((one) => [paper(one), make("br")]);
    add("paper", ...(papers.length ? papers : [finding.citation, " ", finding.doi && doi(finding.doi), finding.no_papers]));
    add("the number", finding.note);
    add("was it read?", finding.number_read);
    add("published", finding.published);
    add("in", [finding.species, finding.dose, finding.time].filter((word) => word && word !== "-").join("; "));
    add("gate", `${finding.gate}: ${data.gates[finding.gate] || ""}`);
    const compared = finding.comparison && finding.comparison !== "value" ? `, as ${finding.comparison}${finding.against ? ` to ${finding.against}` : ""}` : "";
    const trial = finding.trial && `the trial ${finding.trial} with virtual patients${finding.observer ? `, observer ${finding.observer}` : ""}`;
    add("protocol", finding.not_modelled ? "" : trial || [finding.protocol && `${finding.protocol}, condition ${finding.condition}`, finding.chosen].filter(Boolean).join("; ") || "computed from the files of the model, without a run");
    add("what is compared", finding.observable && make("code", finding.observable), compared, finding.comparison_note && `; ${finding.comparison_note}`);
    add("not modelled", finding.not_modelled);
    const parts = [];
    if (cell) {
      const own = make("dl");
      const say = (term, text) => text && own.append(make("dt", term), make("dd", text));
      say("verdict", `${cell.verdict}: ${data.verdicts[cell.verdict] || ""}`);
      say("prediction", cell.mean === null ? "" : `${interval(cell)} ${finding.unit}`);
      say("class", cell.class && `${cell.class}${cell.because ? `: ${cell.because}` : ""}`);
      say("in its ranges", cell.share === null ? "" : `as published in ${Math.round(100 * cell.share)} % of the plausible ranges of the inputs that it rests on`);
      say("read from", data.on[cell.on] || cell.on);
      say("observers", Object.entries(cell.observers || {}).map(([one, said]) => `${one}: ${number(said[0])}, ${said[1]}`).join("; "));
      say("networks", Object.entries(cell.seeds || {}).map(([seed, value]) => `seed ${seed}: ${number(value)}`).join(", "));
      say(cell.verdict === "missed" ? "why" : "note", cell.reason);
      parts.push(make("h3", `Under ${name}`), own, curve(f, h));
    }
    const title = make("h2", finding.statement);
    title.id = "detail-title";
    const close = make("button", "✕");
    close.className = "close";
    close.setAttribute("aria-label", "close");
    close.addEventListener("click", () => dialog.close());
    const moves = [[-1, "← hypothesis"], [1, "hypothesis →"]].map(([step, words]) => {
      const button = make("button", words);
      button.className = "move";
      button.disabled = !data.hypotheses[h + step];
      button.addEventListener("click", () => open(f, h + step));
      return button;
    });
    const kicker = make("p", `${finding.level} · ${finding.id}`);
    kicker.className = "kicker";
    dialog.replaceChildren(...[close, kicker, title, list, ...parts, strip(f), make("p", "", ...moves)].filter(Boolean));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".open");
    if (button) {
      event.preventDefault();
      opener = button;
      const chosenHypothesis = chosen.value === "all" ? 0 : Number(chosen.value);
      open(Number(button.dataset.f), button.matches("th .open") ? chosenHypothesis : Number(button.dataset.h));
    } else if (event.target === dialog) {
      dialog.close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches("a.open")) {
      event.preventDefault();
      event.target.click();
    }
  });
  // A dialog gives the focus back by itself where the opener had it; whoever has moved on meanwhile keeps it.
  dialog.addEventListener("close", () => opener && document.activeElement === document.body && opener.focus());
})();
