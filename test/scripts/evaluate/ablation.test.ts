import { describe, expect, it } from 'vitest';
import { withoutTagger } from '../../../scripts/evaluate/ablation/by-shape.ts';
import { variants } from '../../../scripts/evaluate/ablation/variants.ts';
import { tokeniseText } from '../../../src/analysis/tokenise.ts';
import { makeArticle } from '../../makers.ts';
import { composeText } from '../../../src/articles/compose-text.ts';

const TEXT =
  'Ada Holm said that she has full confidence in the American commitment to the alliance, even as the ministers were leaving Brussels.';
const article = makeArticle(composeText([{ kind: 'paragraph', text: TEXT }]));
const record = { ministerials: [], terms: [] };

const foundBy = (name: string) => {
  const variant = variants.find((one) => one.name === name);
  const [statement] = variant?.during(() => variant.analyse(article, record).statements) ?? [];
  const last = statement?.content.at(-1);
  return { stance: statement?.stance.value, end: last === undefined ? '' : article.text.slice(0, last.end) };
};

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

  it('finds no stance without the lexicon', () => {
    expect(foundBy('no stance lexicon').stance).toBe('neutral');
  });

  it('takes all there is room for without the chooser, and chooses again afterwards', () => {
    const before = foundBy('everything').end;
    expect(foundBy('no chooser').end).toBe(TEXT.slice(0, -1));
    expect(foundBy('everything').end).toBe(before);
    expect(before.length).toBeLessThan(TEXT.length - 1);
  });
});
