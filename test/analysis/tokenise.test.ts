import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/common/span.ts';
import { tokenise, tokeniseText } from '../../src/analysis/tokenise.ts';
import { bodyArticle, paragraphsOf } from './body.ts';

function sentencesOf(text: string): string[] {
  return tokeniseText(text, paragraphsOf(text)).sentences.map((sentence) => sliceOf(text, sentence));
}

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Gen. J.D. Orrick met Rep. Ada Voss (D-Ohio) in the U.S. on Monday. He left early.',
      ['Gen. J.D. Orrick met Rep. Ada Voss (D-Ohio) in the U.S. on Monday.', 'He left early.'],
    ],
    [
      '“We came. We sat. We left,” Voss said. Nobody asked why.',
      ['“We came. We sat. We left,” Voss said.', 'Nobody asked why.'],
    ],
    ['“Will he come?” Voss asked. “Nobody knows.”', ['“Will he come?” Voss asked.', '“Nobody knows.”']],
    ['“It is over.” Voss turned away and left.', ['“It is over.”', 'Voss turned away and left.']],
    [
      'The tour (it rained. Twice.) ended. All went home.',
      ['The tour (it rained. Twice.) ended.', 'All went home.'],
    ],
    ['He spoke on his way in. "It is late," he said.', ['He spoke on his way in.', '"It is late," he said.']],
    [
      'Spending rose to 2.5 % of GDP. Ministers cheered.',
      ['Spending rose to 2.5 % of GDP.', 'Ministers cheered.'],
    ],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });
});

describe('tokens', () => {
  it('keeps hyphenated words and names with rare letters whole', () => {
    const text = 'Secretary-General Horia Bălan praised burden‑sharing.';
    const words = tokeniseText(text, paragraphsOf(text)).sentences[0]?.tokens.map((token) => token.text);
    expect(words).toEqual(['Secretary-General', 'Horia', 'Bălan', 'praised', 'burden‑sharing', '.']);
  });

  it('reads a word for which the tagger knows no lemma', () => {
    const text = 'I should be able to smell it. I cannot.';
    const { sentences } = tokeniseText(text, [{ start: 0, end: text.length }]);
    expect(sentences.at(-1)?.tokens.map((token) => token.lemma)).toEqual(['i', 'cannot', '.']);
  });

  it('slices the text to themselves', () => {
    const text = 'Officials can’t say; they won’t.\nThe £540 million — “all of it” — isn’t here.';
    for (const { tokens } of tokeniseText(text, paragraphsOf(text)).sentences) {
      for (const token of tokens) expect(sliceOf(text, token)).toBe(token.text);
    }
  });

  it('reads the body alone', () => {
    const article = bodyArticle('A heading stands here.\nThe body stands here.');
    const [first, ...rest] = article.parts;
    if (first === undefined) throw new Error('no part');
    const found = tokenise({ ...article, parts: [{ ...first, kind: 'heading' }, ...rest] });
    expect(found.sentences.map((sentence) => sliceOf(found.text, sentence))).toEqual([
      'The body stands here.',
    ]);
  });
});
