import type { Block } from './block.ts';

/** The report as Markdown; drawings are files beside it. */
export const reportMarkdown = (title: string, blocks: readonly Block[]): string => `# ${title}\n\n${blocks.map(markdown).join('\n\n')}\n`;

function markdown(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [row(block.head), `|---|${'--:|'.repeat(block.head.length - 1)}`, ...block.rows.map(row)].join('\n');
    case 'plot':
      return `![${block.shows}](${block.name}.svg)`;
    default:
      return block satisfies never;
  }
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
