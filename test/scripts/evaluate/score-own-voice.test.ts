import { describe, expect, it } from 'vitest';
import { scoreOwnVoice } from '../../../scripts/evaluate/score-own-voice.ts';
import { makeOwnVoice, makeSource } from '../../makers.ts';
import { articleLabelOf, findOf, foundOf, spanOf } from './cases.ts';

const SENTENCE = 'A seat at the table reassures the small.';
const TEXT = `${SENTENCE} Ministers meet in May.`;
const label = articleLabelOf({ ownVoice: [{ passage: SENTENCE, stance: 'neutral' }] });
const ally = makeSource({ id: 'ally', side: 'allied' });
const own = makeOwnVoice({
  passage: spanOf(TEXT, SENTENCE),
  stance: { value: 'concern', cues: [], confidence: 0.5 },
});

describe('own voice', () => {
  it('is found by its sentence, with its stance', () => {
    const found = foundOf(TEXT, [], [], { ownVoice: [own] });
    expect(scoreOwnVoice(found, label)[0]).toMatchObject({
      stance: 'concern',
      wanted: 'neutral',
      apart: true,
    });
    expect(scoreOwnVoice(foundOf(TEXT, []), label)[0]?.stance).toBeNull();
  });

  it('is not apart where a statement is made of it', () => {
    const find = findOf(TEXT, [SENTENCE]);
    expect(scoreOwnVoice(foundOf(TEXT, [find]), label)[0]).toMatchObject({
      apart: false,
      alliedReassurance: false,
    });
  });

  it('is seen on the allied side where an ally reassures with it', () => {
    const reassured = { value: 'reassurance', cues: [], confidence: 1 } as const;
    const find = findOf(TEXT, [SENTENCE], 'ally', { stance: reassured });
    expect(scoreOwnVoice(foundOf(TEXT, [find], [ally]), label)[0]?.alliedReassurance).toBe(true);
    const elsewhere = findOf(TEXT, ['Ministers meet in May'], 'ally', { stance: reassured });
    expect(scoreOwnVoice(foundOf(TEXT, [elsewhere], [ally]), label)[0]?.alliedReassurance).toBe(false);
  });
});
