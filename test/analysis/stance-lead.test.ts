import { describe, expect, it } from 'vitest';
import { passagesWithLeads } from '../../src/analysis/stance-lead.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';

/** The text of the first passage with its lead; paragraphs are parted by a blank line. */
function led(text: string, ...passages: readonly string[]): readonly string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const spans = passages.map((passage) => {
    const start = text.indexOf(passage);
    return { start, end: start + passage.length };
  });
  return passagesWithLeads(tokeniseText(text, paragraphs), spans).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const said = '“We noticed,” the envoy said.';

describe('the outlet’s own sentence before a statement', () => {
  it('belongs to it in the same paragraph', () => {
    expect(led(`The day was long. Quito was less pleased. ${said}`, said)).toEqual([
      `Quito was less pleased. ${said}`,
    ]);
  });

  it('belongs to it as a short paragraph of its own', () => {
    expect(led(`Quito was less pleased.\n\n${said}`, said)).toEqual([`Quito was less pleased.\n\n${said}`]);
  });

  it('does not where the paragraph before ends with it', () => {
    expect(led(`The day was long. Quito was less pleased.\n\n${said}`, said)).toEqual([said]);
  });

  it('does not where it tells a statement itself', () => {
    const other = 'The host said that he was pleased.';
    expect(led(`${other} ${said}`, other, said)).toEqual([other, said]);
  });

  it('does not where it is long', () => {
    const long = `The session opened ${'with a word of thanks and '.repeat(6)}a song.`;
    expect(led(`${long} ${said}`, said)).toEqual([said]);
  });
});
