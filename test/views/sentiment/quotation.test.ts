import { describe, expect, it } from 'vitest';
import { quotationOf } from '../../../src/views/sentiment/quotation.ts';
import { makeStatement } from '../../makers.ts';

const TEXT = 'Holm said the “gap” was a worry, and, later, a danger. She feared more.';

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function shown(kind: 'direct' | 'mixed' | 'indirect', contents: readonly string[], cues: readonly string[]) {
  const { pieces, marked, cuesBeside } = quotationOf(
    makeStatement({
      kind,
      content: contents.map(spanOf),
      stance: { value: 'concern', cues: cues.map(spanOf), confidence: 0.9 },
    }),
    TEXT,
  );
  const text = pieces
    .map((runs) => runs.map((run) => (run.cue ? `_${run.text}_` : run.text)).join(''))
    .join(' … ');
  return { text: marked ? `“${text}”` : text, cuesBeside };
}

describe('quotationOf', () => {
  it.each([
    ['indirect', ['was a worry'], ['worry'], 'was a _worry_', []],
    ['direct', ['a danger'], ['danger'], '“a _danger_”', []],
    ['direct', ['a worry', 'a danger'], ['danger', 'worry'], '“a _worry_ … a _danger_”', []],
    ['mixed', ['the “gap” was a worry'], ['worry'], 'the “gap” was a _worry_', []],
    ['mixed', ['was a worry'], [], '“was a worry”', []],
    ['indirect', ['was a worry'], ['a worry', 'worry'], 'was _a worry_', []],
    ['indirect', ['more'], ['feared'], 'more', ['feared']],
    ['indirect', ['worry'], ['worry'], '_worry_', []],
    ['indirect', ['was a worry'], ['worry, and'], 'was a worry', ['worry, and']],
  ] as const)('%s %o with cues %o', (kind, contents, cues, text, cuesBeside) => {
    expect(shown(kind, contents, cues)).toEqual({ text, cuesBeside });
  });
});
