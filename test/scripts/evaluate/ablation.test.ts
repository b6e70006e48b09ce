import { describe, expect, it } from 'vitest';
import { withoutTagger } from '../../../scripts/evaluate/ablation/by-shape.ts';
import { variants } from '../../../scripts/evaluate/ablation/variants.ts';
import { chooseStance, weighStatement } from '../../../src/analysis/stance-chooser.ts';
import { tokeniseText } from '../../../src/analysis/tokenise.ts';
import { makeArticle } from '../../makers.ts';
import { composeText } from '../../../src/articles/compose-text.ts';

const articleOf = (text: string) => makeArticle(composeText([{ kind: 'paragraph', text }]));
const FORWARD =
  'Ada Holm said that she has full confidence in the American commitment to the alliance, even as the ministers were leaving Brussels.';
const BACKWARD =
  'The ministers were leaving Brussels when the American commitment to the alliance is firm, said Ada Holm.';
const record = { ministerials: [], terms: [] };

function foundBy(name: string, text = FORWARD) {
  const article = articleOf(text);
  const variant = variants.find((one) => one.name === name);
  const [statement] = variant?.during(() => variant.analyse(article, record).statements) ?? [];
  return {
    stance: statement?.stance.value,
    content: statement?.content.map(({ start, end }) => article.text.slice(start, end)).join(' '),
  };
}

it('tells a part of speech by shape and by lists alone', () => {
  const whole = tokeniseText('She told Ada Holm, not him: 40 ships', [{ start: 0, end: 36 }]);
  const tagged = withoutTagger(whole).sentences.flatMap(({ tokens }) =>
    tokens.map(({ text, pos }) => `${text}/${pos}`),
  );
  expect(tagged.join(' ')).toBe(
    'She/PRON told/VERB Ada/PROPN Holm/PROPN ,/PUNCT not/PART him/PRON :/PUNCT 40/NUM ships/NOUN',
  );
});

describe('the analysis without one part', () => {
  it('goes on as before with everything', () => {
    expect(foundBy('everything')).toMatchObject({ stance: 'reassurance' });
  });

  it('hears nothing of the word lists without them, and hears them again afterwards', () => {
    const features = {
      named: [{ name: 'calm leads', value: 90, spans: [{ start: 0, end: 4 }] }],
      shares: [],
      tokens: [],
    };
    const variant = variants.find(({ name }) => name === 'no stance lexicon');
    expect(variant?.during(() => chooseStance(weighStatement(features)).value)).toBe('neutral');
    expect(chooseStance(weighStatement(features)).value).not.toBe('neutral');
  });

  it('goes by the word lists alone without the learnt words', () => {
    expect(foundBy('stance by lexicon alone').stance).toBe('reassurance');
  });

  it.each([
    [FORWARD, /^(?:that )?she has .* leaving Brussels$/u],
    [BACKWARD, /^The ministers were .* is firm$/u],
  ])('takes all there is room for without the chooser, and chooses again afterwards: %s', (text, whole) => {
    const before = foundBy('everything', text).content;
    expect(foundBy('no chooser of extents', text).content).toMatch(whole);
    expect(foundBy('everything', text).content).toBe(before);
  });

  it('chooses less than all where the narrator goes on', () => {
    expect(foundBy('everything').content).not.toContain('Brussels');
  });
});
