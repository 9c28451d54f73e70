// Drives the engine of an exported page under Node: reads {page, actions, answer} from standard input, writes what came back into a file.
// An action is [object, call, ...arguments]; typed arrays come back as {type, base64}.
const fs = require("fs"), path = require("path"), vm = require("vm"), { Worker } = require("worker_threads");

const { page, actions, patience, answer } = JSON.parse(fs.readFileSync(0, "utf8"));
const run = (file) => vm.runInThisContext(fs.readFileSync(path.join(page, file), "utf8"), { filename: file });
for (const file of ["engine.js", "network.js", "slow.js", "spectrum.js"]) {
  if (fs.existsSync(path.join(page, "engine", file))) run(`engine/${file}`);
}
Synketa.insert = async (address) => run(address);
Synketa.makeWorker = (text) => {
  const worker = new Worker(`const { parentPort } = require("worker_threads");
    globalThis.self = { postMessage: (data, transfer) => parentPort.postMessage(data, transfer) };
    parentPort.on("message", (data) => self.onmessage({ data })); ${text}`, { eval: true });
  const shown = { postMessage: (data, transfer) => worker.postMessage(data, transfer), terminate: () => worker.terminate() };
  worker.on("message", (data) => shown.onmessage({ data }));
  worker.on("error", (error) => shown.onerror(error));
  return shown;
};
if (patience) Synketa.patience = patience;
run("data/lab.js");

const packed = (value) => {
  if (ArrayBuffer.isView(value)) return { type: value.constructor.name, base64: Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("base64") };
  if (Array.isArray(value)) return value.map(packed);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)]));
  return value;
};

(async () => {
  const lost = [], onlost = (fault) => lost.push(fault.kind);
  const network = new Synketa.Network({ onlost }), slow = Synketa.SlowSide && new Synketa.SlowSide({ onlost });
  const objects = { network, slow, Synketa, network_worker: { kill: () => network.remote.worker.terminate() } };
  const answers = [];
  for (const [object, call, ...given] of actions) {
    const began = performance.now();
    try {
      answers.push({ value: packed(await objects[object][call](...given)), took: performance.now() - began });
    } catch (error) {
      if (!(error instanceof Synketa.Fault)) throw error;
      answers.push({ fault: { kind: error.kind, where: error.where, got: error.got, want: error.want, message: error.message } });
    }
  }
  network.close();
  if (slow) slow.close();
  fs.writeFileSync(answer, JSON.stringify({ answers, lost }));
  process.exit(0);
})().catch((error) => { console.error(error); process.exit(1); });
