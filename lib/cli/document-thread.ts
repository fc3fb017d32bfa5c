import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentFile, readFile } from '../documents/read-file.ts';

// The terminal's counterpart of the browser's documents worker: one file, one answer.
const read = await readFile(workerData as DocumentFile);
parentPort?.postMessage(read.raw);
