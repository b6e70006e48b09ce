import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { composeText } from '../../../src/articles/compose-text.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

/** Kind and sides’ words of everything found but spellings. */
function found(texts: readonly string[]): readonly string[] {
  const analysed = texts.map((text, index) => {
    const article = makeArticle(`a${index}`, [], composeText([{ kind: 'paragraph', text }]));
    return { article, findings: analyse(article, byronHoldsDefence) };
  });
  return buildCorpus(analysed, emptyStory, byronHoldsDefence)
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
      a: 'Roughly 1,200 police officers have been drafted in from Porto. They sleep in a gymnasium.',
      b: 'Around 1,800 police guard the town hall of Porto this week.',
      expected: ['number: 1,200 police officers | 1,800 police'],
    },
    {
      a: 'She missed two of Thursday’s four sessions.',
      b: 'She was missing from three of the day’s four sessions.',
      expected: ['number: two of Thursday’s four sessions | three of the day’s four sessions'],
    },
    {
      a: 'The northern ports will close on 3 May. She put the shortfall in pilots at “some 300”.',
      b: 'The harbour masters reckon with a shortfall of about 240 pilots.',
      expected: ['number: 300 | 240 pilots'],
    },
    {
      a: 'The pledge to the ports is worth 2.5 billion euros.',
      b: 'The pledge to the ports is worth more than two billion euros.',
      expected: [],
    },
    {
      a: 'It was the third time that the ferry to Porto sailed without a pilot.',
      b: 'It was the second time that the ferry to Porto sailed without a pilot.',
      expected: ['number: third time | second time'],
    },
    {
      a: 'About 4,000 protesters filled the quays of Porto.',
      b: 'Some 14,000 demonstrators filled the quays of Porto.',
      expected: ['number: 4,000 protesters | 14,000 demonstrators'],
    },
    {
      a: 'The treaty of the northern ports would be signed on Jan. 15.',
      b: 'The treaty of the northern ports would be signed on 16 January.',
      expected: ['date: Jan. 15 | 16 January'],
    },
    {
      a: 'The three Baltic harbour masters meet in Porto on 9 June.',
      b: 'In Porto the three Baltic harbour masters will compare notes on 11 June.',
      expected: ['date: 9 June | 11 June'],
    },
    {
      a: 'Three ministers said the ferry was late.',
      b: 'Five ministers said the ferry was late.',
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
