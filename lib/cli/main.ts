import { run } from './run.ts';

const { out, problem, code } = run(process.argv.slice(2));
if (out !== undefined) process.stdout.write(out);
if (problem !== undefined) process.stderr.write(`${problem}\n`);
process.exitCode = code;
