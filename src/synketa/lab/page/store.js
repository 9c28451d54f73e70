/* Answers, notes and ticks: they stay in this browser, a key each, so that two tabs do not undo one another. */
(function () {
  'use strict';
  const Lab = window.Lab, PREFIX = 'synketa-lab-1/', memory = {};
  const MOST_NOTES = 200, MOST_LETTERS = 2000;
  let storage = null;
  try {
    storage = window.localStorage;
    storage.setItem(`${PREFIX}try`, '1');
    storage.removeItem(`${PREFIX}try`);
  } catch (error) {
    storage = null;
    Lab.notice('This browser keeps nothing for this page: export your report before you close it.', { key: 'storage' });
  }

  function read(key) {
    const text = storage ? storage.getItem(PREFIX + key) : memory[key];
    if (!text) return null;
    try { return JSON.parse(text); } catch (error) { return null; } // another program has written there
  }
  function write(key, value) {
    const text = JSON.stringify(value);
    memory[key] = text;
    if (!storage) return;
    try { storage.setItem(PREFIX + key, text); } catch (error) {
      Lab.notice('The storage of this browser is full: export your report, then remove old answers.', { key: 'storage' });
      storage = null;
    }
  }
  const { isTable } = Lab;
  const areColumns = (table, names) => table === null || (isTable(table) && names.every(name => Array.isArray(table[name]) && table[name].length === table[names[0]].length));
  const isPin = pin => isTable(pin) && typeof pin.name === 'string' && isTable(pin.folds) && areColumns(pin.spectrum, ['frequency', 'power']) && areColumns(pin.course, ['time', 'spines', 'pmTOR']);
  const asList = value => (Array.isArray(value) ? value : []);

  Lab.store = {
    read,
    write,
    /** Return the answer to a step of a lesson, or null. */
    answer: (lesson, step) => { const answer = read(`answer/${lesson}/${step}`); return isTable(answer) ? answer : null; },
    setAnswer(lesson, step, value) {
      const text = typeof value.text === 'string' ? { ...value, text: value.text.slice(0, MOST_LETTERS) } : value;
      write(`answer/${lesson}/${step}`, { ...text, at: new Date().toISOString() });
      Lab.emit('answer', { lesson, step, value: text });
    },
    notes: lesson => asList(read(`notes/${lesson || 'open'}`)).filter(note => isTable(note) && typeof note.words === 'string'),
    /** Add a measurement; others that were added meanwhile, in another tab, stay. */
    addNote(lesson, note) {
      const notes = Lab.store.notes(lesson).slice(-MOST_NOTES + 1);
      write(`notes/${lesson || 'open'}`, [...notes, note]);
      Lab.emit('notes', lesson);
    },
    removeNote(lesson, id) {
      write(`notes/${lesson || 'open'}`, Lab.store.notes(lesson).filter(note => note.id !== id));
      Lab.emit('notes', lesson);
    },
    /** Return the runs that are pinned; what has another form was written by somebody else and is left aside. */
    pins: () => asList(read('pins')).filter(isPin),
    setPins(pins) { write('pins', pins); Lab.emit('pins'); },
    /** Return which tasks are ticked, "step.task" -> true. */
    ticks: lesson => { const ticks = read(`ticks/${lesson}`); return isTable(ticks) ? ticks : {}; },
    queue: () => { const queue = read('queue'); return isTable(queue) ? queue : {}; },
    tick(lesson, key) {
      write(`ticks/${lesson}`, { ...Lab.store.ticks(lesson), [key]: true });
      Lab.emit('tick', { lesson, key });
    },
    nickname: () => { const name = read('nickname'); return typeof name === 'string' ? name : ''; },
    setNickname: name => write('nickname', name.slice(0, 40)),
    /** Remove what is kept of a lesson, or of all. */
    forget(lesson) {
      const keys = storage ? Object.keys(storage).filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length)) : Object.keys(memory);
      for (const key of keys) {
        if (lesson && key.split('/')[1] !== lesson) continue;
        delete memory[key];
        if (storage) storage.removeItem(PREFIX + key);
      }
      Lab.emit('forgotten', lesson);
      Lab.emit('pins');
    },
  };
  window.addEventListener('storage', event => {
    if (event.key === null || event.key.startsWith(PREFIX)) Lab.emit('other-tab', event.key ? event.key.slice(PREFIX.length) : '');
  });
})();
