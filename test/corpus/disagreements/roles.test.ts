import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { composeText } from '../../../src/articles/compose-text.ts';
import { sliceOf } from '../../../src/common/span.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

function rolesIn(...paragraphs: readonly string[]): readonly string[] {
  const article = makeArticle(
    'a',
    [],
    composeText(paragraphs.map((text) => ({ kind: 'paragraph' as const, text }))),
  );
  const analysed = [{ article, findings: analyse(article, byronHoldsDefence) }];
  const found = buildCorpus(analysed, emptyStory, byronHoldsDefence).disagreements;
  return found
    .filter(({ kind }) => kind === 'role')
    .flatMap(({ sides }) => sides.map(({ span }) => sliceOf(article.text, span)));
}

describe('two roles of one person in one article', () => {
  it.each<[string, readonly string[]]>([
    [
      'Former President Rolf Brandt spoke in Porto. The new president, Rolf Brandt, flies home today.',
      ['Former President Rolf Brandt', 'new president, Rolf Brandt'],
    ],
    [
      'Ex-President Rolf Brandt spoke in Porto. Estonian President Brandt flies home today.',
      ['Ex-President Rolf Brandt', 'Estonian President Brandt'],
    ],
    [
      'Rolf Brandt, a former Estonian prime minister, spoke. The current prime minister, Rolf Brandt, listened.',
      ['Rolf Brandt, a former Estonian prime minister', 'current prime minister, Rolf Brandt'],
    ],
    [
      'Rolf Brandt, the current Estonian foreign minister, met former Foreign Minister Rolf Brandt.',
      ['Rolf Brandt, the current Estonian foreign minister', 'former Foreign Minister Rolf Brandt'],
    ],
    [
      'Former Defense Secretary Ada Byron spoke. Pentagon chief Ada Byron flies home today.',
      ['Former Defense Secretary Ada Byron', 'Pentagon chief Ada Byron'],
    ],
    [
      'Former U.S. President Rolf Brandt spoke. In Porto he is at home: Rolf Brandt, the new U.S. president.',
      ['Former U.S. President Rolf Brandt', 'Rolf Brandt, the new U.S. president'],
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['the successor', 'Former President Rolf Brandt spoke. The new president, Pal Holm, listened.'],
    ['another office', 'Former President Rolf Brandt spoke. Prime Minister Rolf Brandt listened.'],
    ['a deputy', 'Former Vice President Rolf Brandt spoke. President Rolf Brandt listened.'],
    [
      'another country',
      'Former Estonian President Rolf Brandt spoke. Latvian President Rolf Brandt listened.',
    ],
    [
      'another body',
      'Former Commission President Rolf Brandt spoke. The Estonian president, Rolf Brandt, listened.',
    ],
    ['one country of two bodies', 'Former NATO chief Rolf Brandt spoke. Port chief Rolf Brandt listened.'],
    ['a president-elect', 'Former President Rolf Brandt spoke. President-elect Rolf Brandt listened.'],
    ['a president of old', 'Former President Rolf Brandt spoke. Then-President Rolf Brandt signed it.'],
    ['other days', 'Former President Rolf Brandt spoke. In 2019 President Rolf Brandt was silent.'],
    ['then', 'Former President Rolf Brandt spoke. It was signed by then-President Rolf Brandt.'],
    ['a title of courtesy', 'Former Gen. Rolf Brandt spoke. Gen. Rolf Brandt is a man of few words.'],
    [
      'many portfolios',
      'Former Minister Rolf Brandt spoke in Porto. Minister Rolf Brandt is a man of few words.',
    ],
    ['father and son', 'Former President Rolf H. Brandt spoke. The new president, Karl Brandt, is his son.'],
    [
      'a quotation',
      'Former President Rolf Brandt spoke. “I salute the new president, Rolf Brandt,” Pal Holm said.',
    ],
    ['another person', 'A former aide of President Rolf Brandt spoke. President Rolf Brandt listened.'],
    ['a list', 'Rolf Brandt, former President Pal Holm and the new president, Rolf Brandt, came.'],
  ])('is none where it is %s', (_, text) => {
    expect(rolesIn(text)).toEqual([]);
  });
});

describe('an office in place of a name', () => {
  const former = 'Former U.S. President Rolf Brandt spoke in Porto.';

  it('means the one named last where every other has a role', () => {
    expect(
      rolesIn(
        `${former} Estonian Foreign Minister Pal Holm came. Brandt asks for more.`,
        'The new U.S. president wants a fleet.',
      ),
    ).toEqual(['Former U.S. President Rolf Brandt', 'new U.S. president']);
  });

  it.each<[string, readonly string[]]>([
    [
      'somebody else is named last',
      [former, 'Estonian Foreign Minister Pal Holm came.', 'The new U.S. president wants a fleet.'],
    ],
    [
      'somebody of no role may be meant',
      [`Pal Holm came too, Pal Holm said. ${former}`, 'The new U.S. president wants a fleet.'],
    ],
    [
      'another holds the office',
      [`President Pal Holm came. ${former}`, 'The new U.S. president wants a fleet.'],
    ],
    [
      'two paragraphs lie between',
      [former, 'The fleet is old.', 'It was cold.', 'The new U.S. president wants a fleet.'],
    ],
    ['only a nominee is meant', [former, 'The new U.S. president nominee wants a fleet.']],
  ])('says nothing where %s', (_, paragraphs) => {
    expect(rolesIn(...paragraphs)).toEqual([]);
  });
});
