import { oneLine } from '../common/one-line.ts';

/** A stretch of a line: our own words, words of the world, or an address. */
export type Inline =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export type Line = readonly Inline[];

/** A piece of a briefing, for the screen, for paper and for Markdown alike. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'quote'; readonly text: string; readonly language: string; readonly from: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** The marks that mean something anywhere in a line of CommonMark, of its tables, or of GitHub’s mentions and bare links. */
const MEANT = /[\\`*_{}[\]<>|~&@]|:(?=\/\/)|(?<=www)\./giu;
/** What begins a heading, a list, a quotation or a rule where it stands first. */
const BEGINS = /^(?:[#+\-=]|\d+(?=[.)]))/u;

/** On one line and without a meaning of its own. */
export function escaped(text: string): string {
  return oneLine(text)
    .replace(MEANT, '\\$&')
    .replace(BEGINS, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** An address in angle brackets holds anything but line breaks and these brackets. */
function target(address: string): string {
  return `<${address.replace(/[<>\s\\]/gu, (mark) => encodeURIComponent(mark))}>`;
}

function inlineOf(inline: Inline): string {
  switch (inline.kind) {
    case 'plain':
      return escapedKeepingEdges(inline.text);
    case 'strong':
      return inline.text.trim() === '' ? '' : `**${escaped(inline.text)}**`;
    case 'link':
      return inline.text === inline.address
        ? target(inline.address)
        : `[${escaped(inline.text)}](${target(inline.address)})`;
  }
}

function escapedKeepingEdges(text: string): string {
  const [before, after] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
  return text.trim() === '' ? before : `${before}${escaped(text)}${after}`;
}

const lineOf = (line: Line): string => line.map(inlineOf).join('').trim();
const rowOf = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return lineOf(block.line);
    case 'quote':
      return `> ${escaped(block.text)}\n>\n> ${lineOf(block.from)}`;
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n');
    case 'table':
      return [
        rowOf(block.head),
        rowOf(block.head.map(() => '---')).replaceAll('\\-', '-'),
        ...block.rows.map(rowOf),
      ].join('\n');
  }
}

/** CommonMark, with tables in GitHub’s dialect. Whatever the words bring stays words. */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(blockOf).filter(Boolean).join('\n\n')}\n`;
}
