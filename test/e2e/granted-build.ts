import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build to which every site is granted, as a reviewer would grant it in the settings: the packaged files are the same,
 * and only the manifest says so. Give the folder back when done.
 */
export function grantedBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-granted-'));
  cpSync(build, folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }));
  return folder;
}
