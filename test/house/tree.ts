import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type SourceFile = { path: string; text: string; lines: number };

/** Every file that git knows or would take, relative to the repository's root; generated and ignored ones are left out. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  return listed.split('\n').filter((path) => path !== '' && exists(path));
}

/** The TypeScript files of the product and its tests. */
export function sourceFiles(): SourceFile[] {
  return trackedFiles()
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.gen.ts') && !path.startsWith('lib/cli/templates/'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** True for tests, their builders and what only tests run. */
export const isTest = (path: string): boolean => path.startsWith('test/') || /\.test\.tsx?$/.test(path) || /\.config\.ts$/.test(path);

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
