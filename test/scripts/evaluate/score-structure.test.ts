import { describe, expect, it } from 'vitest';
import {
  checkHeadline,
  checkNotInBody,
  checkOutlet,
  checkParts,
  checkPublished,
} from '../../../scripts/evaluate/score-structure.ts';
import { composeText } from '../../../src/articles/compose-text.ts';
import { makeArticle, makeOutlet } from '../../makers.ts';
import { articleLabelOf, foundOf } from './cases.ts';

const composed = composeText([
  { kind: 'summary', text: 'In short: they met.' },
  { kind: 'takeaway', text: 'They met' },
  { kind: 'takeaway', text: '2They left' },
  { kind: 'heading', text: 'A long day' },
  { kind: 'paragraph', text: 'They met on\nMonday. Share this.' },
]);
const found = foundOf(composed.text, [], [], { article: makeArticle(composed) });
const rightOf = (checks: readonly { right: boolean }[]) => checks.map(({ right }) => right);

describe('headline, outlet and day', () => {
  it('takes the headline as it stands, and no other', () => {
    expect(checkHeadline(found, articleLabelOf({}), null).right).toBe(true);
    expect(checkHeadline(found, articleLabelOf({ headline: 'Ministers meet' }), null).right).toBe(false);
  });

  it('wants none where the text has none, or the one that the address spells', () => {
    const none = articleLabelOf({ headline: null });
    expect(checkHeadline(found, none, null).right).toBe(false);
    expect(checkHeadline(found, none, 'Ministers meet without a guest').right).toBe(true);
  });

  it('wants both days and the outlet', () => {
    const published = { earliest: '2031-05-04', latest: '2031-05-04' };
    expect(checkPublished({ ...found, published }, articleLabelOf({})).right).toBe(true);
    expect(
      checkPublished({ ...found, published: { ...published, latest: '2031-05-05' } }, articleLabelOf({}))
        .right,
    ).toBe(false);
    expect(checkPublished({ ...found, published: null }, articleLabelOf({})).right).toBe(false);
    const other = { ...found, article: makeArticle({ outlet: makeOutlet('Evening Post') }) };
    expect(checkOutlet(other, articleLabelOf({})).right).toBe(false);
  });
});

describe('parts', () => {
  const parts = { summary: 'In short', keyTakeaways: 0, editorsAnalysis: null, headings: ['A long day'] };

  it('takes a summary by its beginning and headings whole', () => {
    expect(rightOf(checkParts(found, articleLabelOf({ parts })))).toEqual([true, true, true]);
  });

  it('does not take a heading that no label has', () => {
    expect(rightOf(checkParts(found, articleLabelOf({ parts: { ...parts, headings: [] } })))).toEqual([
      true,
      false,
    ]);
  });

  it('does not take takeaways with their digits glued on', () => {
    const checks = checkParts(found, articleLabelOf({ parts: { ...parts, keyTakeaways: 2 } }));
    expect(rightOf(checks)).toEqual([true, false, true, true]);
  });

  it('finds what should not stand in the body, over a line break too', () => {
    const label = articleLabelOf({ notInBody: ['Share this', 'met on Monday', 'In short'] });
    expect(rightOf(checkNotInBody(found, label))).toEqual([false, false, true]);
  });
});
