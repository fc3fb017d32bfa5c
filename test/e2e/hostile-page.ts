import { readFileSync } from 'node:fs';
import { plainPages } from './samples.ts';

/** The profile on GitHub of somebody with nothing to ask about; its page is made hostile. */
const sample = plainPages[2];

/** Where the hostile page stands. */
export const hostileUrl = sample.url;

/** A name that would run if it ever were markup, and letters that would turn the line around. */
export const hostileName = '<img src=x onerror=document.title="ran"> Mara \u202eelpmaxE';

const clobbering = `
  <form id="body" name="querySelector"><input name="querySelectorAll"><input name="children"><input name="textContent"></form>
  <form name="getElementById"></form><img name="documentElement" alt=""><img name="createTreeWalker" alt=""><form name="title"></form>`;

const after = `<div>${'<p><i>filler</i></p>'.repeat(10_000)}</div>
<script>
  for (const name of ['querySelector', 'querySelectorAll', 'getElementById', 'createTreeWalker'])
    document[name] = () => { console.log('ran ' + name); throw new Error('ran'); };
  Array.prototype.map = function () { console.log('ran map'); throw new Error('ran'); };
  JSON.stringify = () => { console.log('ran stringify'); return 'ran'; };
</script>`;

/**
 * A profile whose page fights back: the ways into the document are clobbered by elements of the same names and replaced by
 * scripts, the name holds markup and turning letters, and twenty thousand elements stand around.
 */
export function hostilePage(): string {
  const name = hostileName.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return readFileSync(sample.file, 'utf8')
    .replace('itemprop="name">Ottilie Marchetti-Boone', `itemprop="name">${name}`)
    .replace('<body>', () => `<body>${clobbering}`)
    .replace('</body>', () => `${after}</body>`);
}
