import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { sliceOf } from '../../../src/common/span.ts';
import { composeText } from '../../../src/articles/compose-text.ts';
import type { PartKind } from '../../../src/articles/article.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

type Blocks = readonly (readonly [PartKind, string])[];

const analysed = (texts: readonly (string | Blocks)[]) =>
  texts.map((text, index) => {
    const blocks: Blocks = typeof text === 'string' ? [['paragraph', text]] : text;
    const composed = composeText(blocks.map(([kind, words]) => ({ kind, text: words })));
    const article = makeArticle(`a${index}`, [], composed);
    return { article, findings: analyse(article, byronHoldsDefence) };
  });

const corpusOf = (texts: readonly (string | Blocks)[]) =>
  buildCorpus(analysed(texts), emptyStory, byronHoldsDefence);

/** Kind and sides’ words of everything found but spellings. */
function found(texts: readonly (string | Blocks)[]): readonly string[] {
  return corpusOf(texts)
    .disagreements.filter(({ kind }) => kind !== 'spelling')
    .map(({ kind, sides }) => `${kind}: ${sides.map(({ text }) => text).join(' | ')}`);
}

describe('one utterance in several articles', () => {
  const quoted = '“The empty chair sends a poor signal to the northern ports,” said Mara Lindqvist.';

  it.each([
    {
      other: 'Mara Lindqvist said the empty chair sent a fatal signal to northern ports.',
      differs: true,
      one: true,
    },
    {
      other: '“The empty chair sends a grave signal to the northern ports,” Mara Lindqvist said.',
      differs: true,
      one: true,
    },
    { other: quoted, differs: false, one: true },
    { other: 'Mara Lindqvist said the empty chair sends a poor signal.', differs: false, one: true },
    { other: 'Mara Lindqvist said the treaty of Porto needs a second reading.', differs: false, one: false },
    {
      other: 'Ada Holm said the empty chair sent a fatal signal to northern ports.',
      differs: false,
      one: false,
    },
  ])('$other', ({ other, differs, one }) => {
    const { utterances, disagreements } = corpusOf([quoted, other]);
    expect(utterances.map(({ statements }) => statements.length)).toEqual(one ? [2] : []);
    expect(disagreements.filter(({ kind }) => kind === 'altered-quotation')).toHaveLength(differs ? 1 : 0);
  });

  it('two reports in other words are no altered quotation', () => {
    const texts = ['poor', 'fatal'].map(
      (word) => `Mara Lindqvist said the empty chair sent a ${word} signal to northern ports.`,
    );
    expect(found(texts)).toEqual([]);
  });
});

describe('names of one meeting, and who sat in', () => {
  const came =
    'US Defense Secretary Ada Byron skipped the NATO defence ministers’ meeting in Tallinn on March 10.';

  it('a summit is no meeting of ministers, headlines count', () => {
    const other: Blocks = [
      ['headline', 'Pentagon chief skips NATO summit'],
      ['paragraph', came],
    ];
    expect(found([came, other])).toEqual([
      'name-of-meeting: NATO defence ministers’ meeting | NATO summit | NATO defence ministers’ meeting',
    ]);
  });

  it.each([
    {
      other: `${came.replace('the NATO', 'the').replace('meeting', 'summit')} NATO was calm.`,
      expected: 'defence ministers’ meeting | defence ministers’ summit | defence ministers’ meeting',
    },
    {
      other: came.replace('meeting', 'summit'),
      expected:
        'NATO defence ministers’ meeting | NATO defence ministers’ summit | NATO defence ministers’ meeting',
    },
  ])('a name without NATO is no other name: $other', ({ other, expected }) => {
    expect(found([came, other, came])).toEqual([`name-of-meeting: ${expected}`]);
  });

  it.each([
    came.replace('meeting', 'talks'),
    `${came.replace('NATO ', '')} NATO was calm.`,
    'US Defense Secretary Ada Byron skipped the meeting of NATO defence ministers in Tallinn on March 10.',
    `${came} The next NATO summit of leaders is far.`,
  ])('no other name: %s', (other) => {
    expect(found([came, other])).toEqual([]);
  });

  it('two stand-ins for one chair', () => {
    const texts = ['Nora Quist', 'Tove Ravn', 'Nora Quist'].map(
      (name) => `${came} Under Secretary ${name} sat in for her.`,
    );
    expect(found(texts)).toEqual([
      'stand-in: Under Secretary Nora Quist | Under Secretary Tove Ravn | Under Secretary Nora Quist',
    ]);
    expect(found(texts.toSpliced(1, 1))).toEqual([]);
  });
});

it('what is found does not hang on the order of the articles, and each side stands where it says', () => {
  const all = analysed([
    '“We need a plan, not a postcard, before the spring,” said Mara Lindqvist. Norway keeps 4,000 soldiers at the northern border this winter.',
    '“We need a plan, not a promise, before the spring,” said Mara Lindqvist. Norway keeps 6,000 soldiers at its northern border this winter.',
    '“We need a plan, not a postcard, before the spring,” said Mara Lindqvist.',
  ]);
  const expected = buildCorpus(all, emptyStory, byronHoldsDefence);
  expect(expected.disagreements.map(({ kind, sides }) => `${kind} ${sides.length}`)).toEqual([
    'altered-quotation 3',
    'number 2',
  ]);
  for (const { article, span, text } of expected.disagreements.flatMap(({ sides }) => sides)) {
    const own = all.find((each) => each.article.id === article)?.article.text ?? '';
    expect(sliceOf(own, span)).toBe(text);
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(buildCorpus(shuffled, emptyStory, byronHoldsDefence)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
