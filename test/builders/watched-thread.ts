import { parentPort } from 'node:worker_threads';

// A thread that reads one document after the other, with wires across everything that a document could use to run or to
// reach out. What was touched is told with every answer.
const touched: string[] = [];
const wire = (name: string): (() => never) =>
  function trip(): never {
    touched.push(name);
    throw new Error(`${name} was used`);
  };
const global = globalThis as Record<string, unknown>;
const { readFile } = await import('../../lib/documents/read-file.ts');
// The readers load what they need with the first file of their kind, so the wires are laid after one of each.
for (const [name, start] of [
  ['first.pdf', '%PDF-1.7\n'],
  ['first.txt', 'Hello'],
] as const)
  await readFile({ name, bytes: Uint8Array.from(start, (character) => character.charCodeAt(0)) });
for (const name of ['fetch', 'WebSocket', 'XMLHttpRequest', 'eval', 'Function', 'Worker', 'WebAssembly']) {
  global[name] = wire(name);
}

parentPort?.on('message', async (file: { name: string; bytes: Uint8Array }) => {
  const { raw } = await readFile(file);
  const ran = Object.keys(globalThis).filter((name) => name.startsWith('ranIn'));
  parentPort?.postMessage({ raw, touched: [...touched, ...ran] });
});
parentPort?.postMessage('ready');
