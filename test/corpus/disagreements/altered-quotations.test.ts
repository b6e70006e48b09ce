import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

const days = (earliest: string) => ({
  published: { earliest, latest: earliest, basis: 'the desk' as const },
});

function altered(texts: readonly string[], published: readonly string[] = []): number {
  const analysed = texts.map((text, at) => {
    const article = makeArticle(`a${at}`, [text], days(published[at] ?? '2031-03-02'));
    return { article, findings: analyse(article, byronHoldsDefence) };
  });
  return buildCorpus(analysed, emptyStory, byronHoldsDefence).disagreements.filter(
    ({ kind }) => kind === 'altered-quotation',
  ).length;
}

describe('a sentence between quotation marks in two articles', () => {
  it.each([
    {
      why: 'all that either quotes of a speaker, with one word in common',
      a: '“I did not see one lantern in the harbour, and I was looking,” said Mara Lindqvist.',
      b: '“A lantern or two. Nothing more,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'a word in common among several sentences of the speaker',
      a: '“The lantern was lit early,” said Mara Lindqvist. “We sang. The soup was hot and the bread was not.”',
      b: '“Somebody stole my lantern once in Porto,” said Mara Lindqvist. “The tide was kind to the little boats.”',
      found: 0,
    },
    {
      why: 'nearly word for word, of somebody unnamed',
      a: '“They told us on Monday that he would come,” one official said.',
      b: '“They told us on Monday that he might come,” one official said.',
      found: 1,
    },
    {
      why: 'a denial in the other half of the sentence that retells it',
      a: 'An official said the harbour “was closed long before the ferry left Porto” and that nobody should blame the bridge.',
      b: 'An official said that the harbour “was closed long before the ferry left Porto”.',
      found: 0,
    },
    {
      why: 'one word in another’s place, at the end',
      a: '“It never meant that the bridge was closed to the harbour,” said Mara Lindqvist.',
      b: '“It never meant that the bridge was closed to the market,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'one word in another’s place, at the front',
      a: '“Foolish as it is, the harbour pays for the bridge,” said Mara Lindqvist.',
      b: '“Costly as it is, the harbour pays for the bridge,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'the same frame in other words',
      a: '“Nobody around this table should mistake a full diary for a closed door,” said Mara Lindqvist.',
      b: '“No one in this room should confuse a busy calendar with a closed door,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'a part of it only, and that with other words',
      a: '“A bridge that is paid for every few weeks is not a bridge,” said Mara Lindqvist.',
      b: 'To Mara Lindqvist what is ‘paid for every few weeks cannot be called a bridge’.',
      found: 1,
    },
    {
      why: 'two short sentences as one',
      a: '“Once is luck. Twice is skill.” So Mara Lindqvist said.',
      b: '“Once is luck, twice is a habit,” Mara Lindqvist said.',
      found: 1,
    },
    {
      why: 'a denial told as an admission around a few of its words',
      a: '“Nobody should mistake a burst pipe for a leak of trust in the harbour,” said Mara Lindqvist.',
      b: 'Mara Lindqvist allowed that a burst pipe could be mistaken for “a leak of trust” in the harbour.',
      found: 1,
    },
    {
      why: 'two words between them, by one speaker',
      a: '“The harbour is open and it will stay open,” said Mara Lindqvist.',
      b: '“The harbour will remain ajar,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'the same words turned round',
      a: '“Twice is a pattern where I come from,” said Mara Lindqvist.',
      b: '“Where I come from, two makes a habit,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'a denial that became an admission',
      a: '“We are not tired and we are not leaving,” said Mara Lindqvist.',
      b: '“We may be tired, but we are not leaving,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'few for none',
      a: '“No harbour has ever asked us to leave,” said Mara Lindqvist.',
      b: '“Few harbours have ever asked us to leave,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'will for might',
      a: '“We might have to think again about our own harbours,” said Mara Lindqvist.',
      b: '“We will have to think again about our own harbours,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'two words in marks',
      a: 'Mara Lindqvist said that the promise was “rock solid”.',
      b: 'Mara Lindqvist said that the promise was “solid as granite”.',
      found: 1,
    },
    {
      why: 'a run of words by unnamed people described alike',
      a: '“We are worried about what it is a relief from,” one harbour official said.',
      b: '“We’re worried about what it gets him out of,” said an official of the harbour.',
      found: 1,
    },
    {
      why: 'a denial reported as its contrary',
      a: '“We will not ask for an explanation,” Mara Lindqvist told reporters.',
      b: 'Mara Lindqvist told reporters that the harbour would ask for an explanation.',
      found: 1,
    },
    {
      why: 'reported word by word, but for one that shifts',
      a: 'It would be naive to file the flood under bad luck twice in 10 weeks, said Mara Lindqvist.',
      b: '“It would be reckless to file the flood under bad luck twice in ten weeks,” said Mara Lindqvist.',
      found: 1,
    },
    {
      why: 'a denial reported with another word for not',
      a: '“I count boats, not captains,” said Mara Lindqvist.',
      b: 'Mara Lindqvist said that she counted boats rather than captains.',
      found: 0,
    },
    {
      why: 'reported and no word of weight changed',
      a: '“I came to listen and I will leave having listened,” said Mara Lindqvist.',
      b: 'Mara Lindqvist said that she had come to listen and would leave having done so.',
      found: 0,
    },
    {
      why: 'one word that two sayings of hers share',
      a: '“Attendance is one thing, ammunition another,” said Mara Lindqvist.',
      b: '“Ammunition is what keeps me awake,” said Mara Lindqvist.',
      found: 0,
    },
    {
      why: 'words of like use alone, by two speakers',
      a: '“Counted the crews in the room and found none missing,” said Mara Lindqvist.',
      b: '“It is the absence of judgment that nobody in this building counts,” said Ada Holm.',
      found: 0,
    },
    {
      why: 'less of it',
      a: '“It never meant that the bridge was closed to the harbour,” said Mara Lindqvist.',
      b: 'Mara Lindqvist said it “never meant that the bridge was closed”.',
      found: 0,
    },
    {
      why: 'another house’s style',
      a: '“The programme to armour the harbour’s defences can’t be organised in grey rooms,” said Mara Lindqvist.',
      b: '"The program to armor the harbor\'s defenses cannot be organized in gray rooms," said Mara Lindqvist.',
      found: 0,
    },
    {
      why: 'another sentence of hers with a name in common',
      a: '“The harbour of Porto is open to every ship that pays,” said Mara Lindqvist.',
      b: '“We went to Porto and ate very well,” said Mara Lindqvist.',
      found: 0,
    },
    {
      why: 'words of any talk in common, two speakers',
      a: '“We need to do a lot more work on this,” said Mara Lindqvist.',
      b: '“There is a lot of work that we need to see,” said Ada Holm.',
      found: 0,
    },
  ])('$why', ({ a, b, found }) => {
    expect(altered([a, b])).toBe(found);
    expect(altered([b, a])).toBe(found);
  });

  it('half a year apart a speaker says a like thing again', () => {
    const texts = [
      'Nobody here fears the harbour or the tide',
      'Nobody in Porto loses sleep over the harbour',
    ];
    const quoted = texts.map((text) => `“${text},” said Mara Lindqvist.`);
    expect(altered(quoted, ['2031-03-02', '2031-03-03'])).toBe(1);
    expect(altered(quoted, ['2031-03-02', '2031-09-03'])).toBe(0);
  });
});
