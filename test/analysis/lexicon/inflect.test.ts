import { describe, expect, it } from 'vitest';
import { inflected } from '../../../src/analysis/lexicon/inflect.ts';

describe('forms of a verb', () => {
  it.each([
    ['warn', 'warn warns warned warning'],
    ['deny', 'deny denies denied denying'],
    ['say', 'say says said saying'],
    ['stress', 'stress stresses stressed stressing'],
    ['agree', 'agree agrees agreed agreeing'],
    ['argue', 'argue argues argued arguing'],
    ['admit', 'admit admits admitted admitting'],
    ['label', 'label labels labeled labelled labeling labelling'],
    ['write', 'write writes wrote written writing'],
    ['see', 'see sees saw seen seeing'],
  ])('%s', (lemma, forms) => {
    expect(inflected(lemma).join(' ')).toBe(forms);
  });
});
