import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { findOwnVoice } from '../../src/analysis/own-voice.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { groupSightings } from '../../src/analysis/person-groups.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import { judgeStance } from '../../src/analysis/stance.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { cutLong } from '../../src/common/cut-long.ts';
import { LONGEST_WORD, wordsForTagger } from '../../src/analysis/tagger-pieces.ts';
import { tokenise, tokeniseText } from '../../src/analysis/tokenise.ts';
import { counted, type Reads } from './counted.ts';
import { bodyArticle, paragraphsOf } from './body.ts';

/** Twice the text may cost twice the work and a little for the look-ups in sorted lists. */
const MOST_GROWTH = 2.3;

function nameOf(index: number): string {
  const letters = [index % 26, Math.floor(index / 26) % 26, Math.floor(index / 676)];
  const name = letters.map((letter) => String.fromCharCode(97 + letter)).join('');
  return `Fenna Q${name}dal`;
}

const manifold = (count: number, sentence: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => sentence(index)).join(between);

/** Kinds of text in which some step might look back over all that came before. */
const texts: Readonly<Record<string, (count: number) => string>> = {
  'a name a sentence': (count) => manifold(count, (i) => `${nameOf(i)} said that the alliance would hold.`),
  'one surname': (count) =>
    manifold(count, (i) => `Q${nameOf(i).slice(7)} Birk said that the port was shut.`),
  'one office': (count) =>
    manifold(count, (i) => `Foreign minister ${nameOf(i)} came. The foreign minister said that it rained.`),
  pronouns: (count) => manifold(count, (i) => `${nameOf(i)} came. He said that the alliance would hold.`),
  'pronouns without a name': (count) => manifold(count, () => 'She said that the alliance would hold.'),
  'one document': (count) =>
    manifold(count, () => 'The Harbour Strategy is out. The strategy says that the port is shut.'),
  'unnamed officials': (count) =>
    manifold(count, () => 'A NATO official spoke. The official said that the port was shut.'),
  'short paragraphs': (count) => manifold(count, () => '“The port is shut,” Birk said.', '\n'),
  'one quotation over all paragraphs': (count) =>
    `“The port is shut,” Birk said.\n${manifold(count, () => '“The port is shut.”', '\n')}`,
};

function work(text: string): number {
  const reads: Reads = { count: 0 };
  const plain = tokeniseText(text, paragraphsOf(text));
  const sentences = plain.sentences.map((each) => ({ ...each, tokens: counted(each.tokens, reads) }));
  const tokenised = { ...plain, sentences: counted(sentences, reads) };
  const regions = counted(findQuotedRegions(text, plain.paragraphs), reads);
  const people = counted(
    findPeople(tokenised).map((person) => ({ ...person, mentions: counted(person.mentions, reads) })),
    reads,
  );
  const said = findStatements(tokenised, regions);
  const context = { tokenised, people, officeHolders: [] };
  const attributed = attributeStatements(context, said).map(({ statement }) => statement);
  for (const statement of attributed) judgeStance(tokenised, statement);
  findOwnVoice(tokenised, attributed);
  return reads.count;
}

describe('the work of an analysis grows with the text', () => {
  it.each(Object.entries(texts))('%s', (_, textOf) => {
    const [once, twice] = [work(textOf(150)), work(textOf(300))];
    expect(once).toBeGreaterThan(1000);
    expect(twice / once).toBeLessThan(MOST_GROWTH);
  });

  it.each([
    ['names that differ', (i: number) => [nameOf(i).slice(6), 'Holm']],
    ['one surname, long names last', (i: number) => (i % 2 === 0 ? ['Holm'] : [nameOf(i), 'van', 'Holm'])],
    ['initials', (i: number) => [`${nameOf(i).charAt(7)}.`, 'Holm']],
  ])('people: %s', (_, wordsOf) => {
    const reads: Reads = { count: 0 };
    const costOf = (count: number): number => {
      reads.count = 0;
      const sightings = Array.from({ length: count }, (__, i) => ({
        words: counted(wordsOf(i), reads),
        span: { start: i % 2 === 0 ? i : count + i, end: count + i + 1 },
        role: null,
        shown: true,
      }));
      groupSightings(sightings);
      return reads.count;
    };
    expect(costOf(1200) / costOf(600)).toBeLessThan(MOST_GROWTH);
  });
});

describe('what the tagger gets', () => {
  const broken = ['x', 'a-', 'http://a.b/', 'U.S.', '#a', "'", '“', '😀'];

  it.each([...broken, 'one two ', 'It ended. ', ' '])(
    '%j many times: pieces that lie side by side',
    (unit) => {
      const text = unit.repeat(Math.ceil(90_000 / unit.length));
      const pieces = cutLong(text, { start: 7, end: text.length });
      expect(pieces.map(({ start }) => start)).toEqual([7, ...pieces.slice(0, -1).map(({ end }) => end)]);
      expect(pieces.at(-1)?.end).toBe(text.length);
      for (const { start, end } of pieces) {
        expect(end - start).toBeLessThanOrEqual(20_000);
        const words = wordsForTagger(text.slice(start, end)).split(/\s+/u);
        expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(2 * LONGEST_WORD);
      }
    },
  );

  it.each(broken)('%j without an end is read to its end', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    const { sentences } = tokenise(bodyArticle(`${text} and so it ended.`));
    expect(sentences.at(-1)?.tokens.at(-2)?.text).toBe('ended');
  });

  it('cuts a long paragraph between sentences: the same sentences as apart', () => {
    const sentence = 'Ministers met in Ostrava (it rained) and Birk said that the “port” was shut. ';
    const { sentences } = tokenise(bodyArticle(sentence.repeat(900).trim()));
    expect(sentences).toHaveLength(900);
    expect(new Set(sentences.map(({ tokens }) => tokens.map(({ pos }) => pos).join(' '))).size).toBe(1);
  });
});

describe('analyse', () => {
  it('takes a quotation that goes on over ever more paragraphs', () => {
    const article = bodyArticle(`“It is so,” Birk said.\n${manifold(3000, () => '“It is so.”', '\n')}`);
    const [statement] = analyse(article, { ministerials: [], terms: [] }).statements;
    expect(statement?.content).toHaveLength(3001);
  });
});
