import type { Block } from './block.ts';

/** The report as one page: no scripts, nothing loaded, light and dark. */
export const reportHtml = (title: string, blocks: readonly Block[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; --limit: #b3261e; --faint: #7a7a7a; --line: #8884; }
@media (prefers-color-scheme: dark) { :root { --limit: #ff8a80; --faint: #a0a0a0; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; }
p, li { max-width: 46rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { padding: .2rem .6rem; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: Canvas; }
figure { margin: 1rem 0; }
figcaption { color: var(--faint); font-size: 13px; }
svg { max-width: 100%; height: auto; }
@media print { .wide { overflow: visible; } table { font-size: 9px; } }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${blocks.map(html).join('\n')}
</body>
</html>
`;

function html(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'text':
      return `<p>${inline(block.text)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return `<div class="wide" tabindex="0"><table>\n<thead>${row('th', block.head)}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table></div>`;
    case 'plot':
      return `<figure>${block.svg}<figcaption>${escaped(block.shows)}</figcaption></figure>`;
    default:
      return block satisfies never;
  }
}

const row = (tag: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]{1,200})`/g, '<code>$1</code>')
    .replace(/\*\*([^*]{1,200})\*\*/g, '<strong>$1</strong>')
    .replace(/\*([^*\n]{1,200})\*/g, '<em>$1</em>');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
