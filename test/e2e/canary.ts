import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a canary's requests go; an address that nobody serves. */
export const canaryHost = 'canary.example';

/**
 * A copy of the build that does what ours must never do: its reader marks the page, speaks to it and writes to its
 * console, and its panel asks for the network with the policy taken off. The monitors must notice all of it.
 */
export function canaryBuild(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'second-look-canary-'));
  cpSync(build, copy, { recursive: true });
  const noise = `document.documentElement.setAttribute('data-canary', '1'); window.postMessage('canary', '*'); console.log('canary');`;
  const readers = readdirSync(copy).filter((name) => name.startsWith('reader-'));
  for (const reader of readers) writeFileSync(join(copy, reader), `${noise}\n${readFileSync(join(copy, reader), 'utf8')}`);
  const panel = join(copy, 'sidepanel.html');
  writeFileSync(panel, readFileSync(panel, 'utf8').replace('</head>', '<script src="/canary.js"></script></head>'));
  writeFileSync(join(copy, 'canary.js'), `fetch('https://${canaryHost}/panel').catch(() => undefined);`);
  const manifestPath = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, unknown>;
  delete manifest['content_security_policy'];
  manifest['web_accessible_resources'] = [{ resources: readers, matches: ['<all_urls>'] }];
  writeFileSync(manifestPath, JSON.stringify(manifest));
  return copy;
}
