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

describe('numbers and dates', () => {
  it.each([
    {
      a: 'Norway keeps 4,000 soldiers at the northern border this winter.',
      b: 'This winter Norway keeps 6,000 soldiers at its northern border this winter.',
      expected: ['number: 4,000 soldiers | 6,000 soldiers'],
    },
    {
      a: 'The fund for northern air defence was raised to €2 billion.',
      b: 'The fund for northern air defence was raised to €2,500 million.',
      expected: ['number: €2 billion | €2,500 million'],
    },
    {
      a: 'The fund for northern air defence was raised to €2 billion.',
      b: 'The fund for northern air defence was raised to €2,000 million.',
      expected: [],
    },
    {
      a: 'The treaty of the northern ports will be signed in Porto on 9 July.',
      b: 'The treaty of the northern ports will be signed in Porto on July 12.',
      expected: ['date: 9 July | July 12'],
    },
    {
      a: 'The treaty of the northern ports will be signed in Porto on 9 July.',
      b: 'The treaty of the northern ports will be signed in Porto on July 9.',
      expected: [],
    },
    {
      a: 'Norway keeps 4,000 soldiers at the northern border this winter.',
      b: 'Spain keeps 900 horses in the royal stables of the old town.',
      expected: [],
    },
    {
      a: 'Norway keeps 4,000 soldiers at the northern border this winter.',
      b: 'Norway keeps 30 helicopters at the northern border this winter.',
      expected: [],
    },
    {
      a: 'Norway raised northern defence spending to 3 % of its output in 2031.',
      b: 'Norway raised northern defence spending to 3 % of its output in 2029.',
      expected: [],
    },
    {
      a: 'The first 30 turbines will leave a yard in Porto on Friday, the harbour master said.',
      b: 'An initial 300 turbines are to set off from Porto, according to the harbour master.',
      expected: ['number: 30 turbines | 300 turbines'],
    },
    {
      a: 'Outlays of the northern ports on dredging are to climb 4.3 percent this year, figures show.',
      b: 'Spending on dredging in the northern ports will rise 3.4 per cent this year, by their own figures.',
      expected: ['number: 4.3 percent | 3.4 per cent'],
    },
    {
      a: 'The harbour’s output of dredgers is three times ours, she said.',
      b: 'She put the harbour’s output of dredgers at four times her own.',
      expected: ['number: three times | four times'],
    },
    {
      a: 'Some 41 million people had no current in the northern ports on Sunday.',
      b: 'In the northern ports 41.2 million people had no current on Sunday.',
      expected: [],
    },
    {
      a: 'More than 80,000 soldiers guard the northern border this winter.',
      b: 'This winter 84,000 soldiers guard the northern border.',
      expected: [],
    },
    {
      a: 'Norway keeps 4,000 troops at the northern border this winter.',
      b: 'This winter Norway keeps 6,000 Norwegian soldiers at its northern border.',
      expected: ['number: 4,000 troops | 6,000 Norwegian soldiers'],
    },
    {
      a: 'Two diplomats said the northern border would close before the winter.',
      b: 'The northern border would close before the winter, three diplomats said.',
      expected: [],
    },
    {
      a: 'Members weigh a pledge of 5% of output, of which 3.5% would go on arms.',
      b: 'Members weigh a pledge of 2% of output to go on arms.',
      expected: [],
    },
    {
      a: 'The trip was announced on 6 March.',
      b: '“The trip was announced on 8 March and it stands,” a spokesman said.',
      expected: ['date: 6 March | 8 March'],
    },
    {
      a: 'Six of the nine host countries have signed the harbour agreement, the mayor said.',
      b: 'The harbour deal has been signed by seven of nine hosts, an aide claimed.',
      expected: ['number: Six of the nine host countries | seven of nine hosts'],
    },
    {
      a: 'Capitals were given four days’ notice of the change.',
      b: 'The mayor had warned capitals two days beforehand.',
      expected: ['number: four days | two days'],
    },
    {
      a: 'Some 1,700 U.S. soldiers are stationed in Estonia.',
      b: 'Some 1,900 American soldiers are posted to Estonia.',
      expected: ['number: 1,700 U.S. soldiers | 1,900 American soldiers'],
    },
    {
      a: 'The convoy of 30 trucks set out from Porto on Monday.',
      b: 'Eighty lorries left Porto in a convoy on Monday.',
      expected: ['number: 30 trucks | Eighty lorries'],
    },
    {
      a: 'Latvia spends 4.2 percent of its output on harbours.',
      b: 'Estonia spends 5.1 percent of its output on harbours.',
      expected: [],
    },
    {
      a: 'Twenty-three harbours reached the goal of the treaty.',
      b: 'Two years ago only 11 harbours reached the goal of the treaty.',
      expected: [],
    },
    {
      a: 'Norway keeps 12 ferries at the border and wants 20 ferries more by 2040.',
      b: 'Norway wants 20 ferries more at the border by 2040, on top of the 12 ferries there.',
      expected: [],
    },
    {
      a: 'The trip was announced on 6 March.',
      b: 'The harbour opens on 8 March with a feast for the sailors.',
      expected: [],
    },
  ])('$a / $b', ({ a, b, expected }) => {
    expect(found([a, b])).toEqual(expected);
  });
});

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
