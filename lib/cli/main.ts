import { run } from './run.ts';

// A reader such as `head` may stop listening; that is no failure of ours.
process.stdout.on('error', () => process.exit());

const { out, problem, code } = await run(process.argv.slice(2));
if (out !== undefined) process.stdout.write(out);
if (problem !== undefined) process.stderr.write(`${problem}\n`);
process.exitCode = code;
