import { readFileSync, writeFileSync } from 'node:fs';
import { fakerEN_US } from '@faker-js/faker';
import { toLatin } from '../../core/text/latin.ts';

/**
 * Writes `lib/core/text/area-codes.gen.json`: states of the United States by name, and the area codes of each, from
 * `resources/geocoding/en/1.txt` of https://github.com/google/libphonenumber (Apache-2.0). The same file gives the same bytes.
 */
function writeAreaCodes(path: string): void {
  const { state = [], state_abbr: short = [] } = fakerEN_US.rawDefinitions.location ?? {};
  const names = new Map((state as string[]).map((name, index) => [toLatin(name), (short as string[])[index] ?? '']));
  names.set('washington d.c.', 'DC').set('washington dc', 'DC').set('district of columbia', 'DC');
  const codes = new Map<string, string[]>();
  for (const [, code = '', place = ''] of readFileSync(path, 'utf8').matchAll(/^1([2-9]\d\d)\|(.+)$/gm)) {
    const [town, after] = place.split(', ');
    const known = after ?? names.get(toLatin(town ?? '').replace(/ state$/, ''));
    // Provinces of Canada and islands of the Caribbean share the numbering plan.
    if (known !== undefined && [...names.values()].includes(known)) codes.set(known, [...(codes.get(known) ?? []), code]);
  }
  const table = {
    source: 'github.com/google/libphonenumber v9.0.9+, resources/geocoding/en/1.txt, Apache-2.0, read 2026-07-17',
    names: Object.fromEntries([...names].toSorted(([one], [other]) => (one < other ? -1 : 1))),
    codes: Object.fromEntries(
      [...codes].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([name, list]) => [name, list.toSorted().join(' ')]),
    ),
  };
  writeFileSync(new URL('../../core/text/area-codes.gen.json', import.meta.url), `${JSON.stringify(table)}\n`);
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Name the file: node lib/cli/commands/gen-area-codes.ts resources/geocoding/en/1.txt');
  process.exitCode = 2;
} else writeAreaCodes(path);
