/* Reads the JSON files of students; a closed schema, and a sentence for each file that does not fit it. */
(function () {
  'use strict';
  const Lab = window.Lab, LARGEST = 2e6, FORMAT = 'synketa-lab-answers';
  const isText = (value, most) => typeof value === 'string' && value.length <= most;
  const { isTable } = Lab;
  const isNumber = value => typeof value === 'number' && Number.isFinite(value);

  /** Return { answers } of a file's text, or { fault } in words. */
  Lab.readAnswers = function (text) {
    if (text.length > LARGEST) return { fault: `it has ${(text.length / 1e6).toFixed(1)} MB, and an export has at most 2` };
    let raw;
    try { raw = JSON.parse(text.replace(/^\uFEFF/, '')); } catch (error) { return { fault: 'it is not whole, or no JSON' }; }
    if (!isTable(raw) || raw.format !== FORMAT) return { fault: 'it is no export of a lab page ("Answers for the teacher")' };
    if (raw.version !== 1) return { fault: `it is of version ${String(raw.version).slice(0, 10)}, and this page reads version 1` };
    if (!isText(raw.nickname, 60) || !isText(raw.exported, 40) || !isTable(raw.lessons)) return { fault: 'it lacks nickname, date or lessons' };
    const lessons = {}, faults = [];
    for (const [name, one] of Object.entries(raw.lessons).slice(0, 100)) {
      const lesson = Lab.data.lessons.find(other => other.name === name);
      if (!lesson) { faults.push(`lesson "${name.slice(0, 40)}" is not among those of this page`); continue; }
      const read = isTable(one) ? readLesson(one, lesson) : null;
      if (read) lessons[name] = read;
      else faults.push(`its answers to "${lesson.title}" are not in the form of an export`);
    }
    return { answers: { nickname: raw.nickname || 'no nickname', exported: raw.exported, link: isText(raw.link, 2000) ? raw.link : '', lessons }, faults };
  };
  function readLesson(one, lesson) {
    if (!Array.isArray(one.steps) || one.steps.length > 12 || !Array.isArray(one.notes) || one.notes.length > 1000) return null;
    const steps = lesson.steps.map((step, k) => readStep(one.steps[k], step));
    const notes = one.notes.filter(note => isTable(note) && isNumber(note.fold_PYR) && isText(note.words, 300)).map(note => ({ words: note.words, level_uM: isNumber(note.level_uM) ? note.level_uM : NaN, fold_PYR: note.fold_PYR, fold_PV: note.fold_PV, fold_SST: note.fold_SST, glutamate: note.glutamate, hash: isText(note.hash, 2000) ? note.hash : '' }));
    return { steps, notes, ticks: isNumber(one.ticks) ? one.ticks : 0 };
  }
  function readStep(answer, step) {
    if (!isTable(answer)) return null;
    if (step.choose && isText(answer.choice, 300) && step.choose.choices.includes(answer.choice)) return { choice: answer.choice };
    if (step.draw && Array.isArray(answer.x) && Array.isArray(answer.y) && answer.x.length === answer.y.length && answer.x.length <= 100 && answer.x.every(isNumber) && answer.y.every(y => y === null || isNumber(y))) return { x: answer.x, y: answer.y };
    if (step.kind === 'explain' && isText(answer.text, 4000)) return { text: answer.text };
    return null;
  }
  /** Return the answers of a class: of two files of one student the later one. */
  Lab.latest = function (all) {
    const byName = new Map();
    all.forEach((one, k) => {
      const key = one.nickname === 'no nickname' ? `no nickname ${k}` : one.nickname.trim().toLowerCase(), before = byName.get(key);
      if (!before || before.exported < one.exported) byName.set(key, one);
    });
    return [...byName.values()];
  };
})();
