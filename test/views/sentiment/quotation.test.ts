import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationOf, wordsAlone } from '../../../src/views/sentiment/quotation.ts';
import { makeStatement } from '../../makers.ts';

const TEXT = 'Holm said the “gap” was a worry, and, later, a danger. She feared more.';

const FIRST = TEXT.slice(0, TEXT.indexOf(' She'));

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

type Kind = 'direct' | 'mixed' | 'indirect';
type Words = readonly string[];

/** As the page shows it: cues between underscores, words beside what is attributed in brackets. */
function shown(kind: Kind, contents: Words, cues: Words, passage = FIRST) {
  const { stretches, cuesBeside } = quotationOf(
    makeStatement({
      kind,
      content: contents.map(spanOf),
      passage: spanOf(passage),
      stance: { value: 'concern', cues: cues.map(spanOf), confidence: 0.9 },
    }),
    TEXT,
  );
  const text = stretches
    .map(({ attributed, runs, afterGap, opensMarks, closesMarks }) => {
      const words = runs.map((run) => (run.cue ? `_${run.text}_` : run.text)).join('');
      if (!attributed) return `[${words}]`;
      return `${afterGap ? ' … ' : ''}${opensMarks ? '“' : ''}${words}${closesMarks ? '”' : ''}`;
    })
    .join('');
  return { text, cuesBeside };
}

describe('quotationOf', () => {
  it.each([
    ['indirect', ['was a worry'], ['worry'], 'was a _worry_', []],
    ['direct', ['a danger'], ['danger'], '“a _danger_”', []],
    ['direct', ['a worry', 'a danger'], ['danger', 'worry'], '“a _worry_ … a _danger_”', []],
    ['mixed', ['the “gap” was a worry'], ['worry'], 'the “gap” was a _worry_', []],
    ['mixed', ['was a worry'], [], '“was a worry”', []],
    ['indirect', ['was a worry'], ['a worry', 'worry'], 'was _a worry_', []],
    ['indirect', ['a danger'], ['feared'], 'a danger', ['feared']],
    ['indirect', ['worry'], ['worry'], '_worry_', []],
    ['indirect', ['was a worry'], ['worry, and'], 'was a worry', ['worry, and']],
  ] as const)('%s %o with cues %o', (kind, contents, cues, text, cuesBeside) => {
    expect(shown(kind, contents, cues)).toEqual({ text, cuesBeside });
  });

  it.each([
    ['before it', 'indirect', ['was a worry'], ['said'], '[_said_ the “gap” ]was a worry'],
    ['after it', 'indirect', ['was a worry'], ['danger'], 'was a worry[, and, later, a _danger_]'],
    ['on both sides', 'indirect', ['“gap”'], ['said', 'worry'], '[_said_ the ]“gap”[ was a _worry_]'],
    ['in a gap', 'direct', ['a worry', 'a danger'], ['later'], '“a worry”[, and, _later_, ]“a danger”'],
    ['beside marks of its own', 'mixed', ['gap'], ['said', 'worry'], '[_said_ the ]“gap”[ was a _worry_]'],
  ] as const)('shows the passage from or up to a cue %s', (_, kind, contents, cues, text) => {
    expect(shown(kind, contents, cues)).toEqual({ text, cuesBeside: [] });
  });

  it.each([
    ['direct', ['was a worry, and, later,'], [], '“was a worry, and, later”'],
    ['direct', ['was a worry,', 'a danger.'], [], '“was a worry, … a danger.”'],
    ['mixed', ['the “gap” was a worry,'], [], 'the “gap” was a worry'],
    ['mixed', ['was a worry,'], [], '“was a worry”'],
    ['direct', ['was a worry,'], ['later'], '“was a worry,”[ and, _later_]'],
    ['direct', ['was a worry,'], ['worry'], '“was a _worry_”'],
    ['indirect', ['was a worry,'], [], 'was a worry'],
  ] as const)(
    'ends %s speech without the comma before what follows it, unless that is shown: %o, cues %o',
    (kind, contents, cues, text) => {
      expect(shown(kind, contents, cues).text).toBe(text);
    },
  );

  it.each([
    ['direct', ['was a worry,'], ['worry'], '“was a worry”'],
    ['direct', ['a worry', 'a danger'], ['later'], '“a worry … a danger”'],
    ['mixed', ['the “gap” was a worry'], ['said'], 'the “gap” was a worry'],
    ['mixed', ['was a worry'], [], '“was a worry”'],
    ['indirect', ['was a worry'], ['said', 'danger'], 'was a worry'],
  ] as const)(
    'where nothing can be marked, %s %o with cues %o stands as %s',
    (kind, contents, cues, words) => {
      const content = contents.map(spanOf);
      const stance = { value: 'concern', cues: cues.map(spanOf), confidence: 0.9 } as const;
      expect(wordsAlone(makeStatement({ kind, content, passage: spanOf(FIRST), stance }), TEXT)).toBe(words);
    },
  );

  it('shows one unbroken piece of the article round one piece of content, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.array(span, { minLength: 1, maxLength: 1 }),
        fc.array(span),
        span,
        (content, cues, passage) => {
          const { stretches } = quotationOf(
            makeStatement({ content, passage, stance: { value: 'concern', cues, confidence: 0.9 } }),
            TEXT,
          );
          const [first] = stretches.flatMap(({ runs }) => runs);
          const words = stretches.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
          const from = first?.start ?? 0;
          expect(TEXT.slice(from, from + words.length)).toBe(words);
          expect(words).toContain(
            content.map((each) => TEXT.slice(each.start, each.end).replace(/\s*,\s*$/u, '')).join(''),
          );
        },
      ),
    );
  });
});
