import { describe, expect, it } from 'vitest';
import { setLines } from '../../../scripts/evaluate/report.ts';
import { scoreArticle } from '../../../scripts/evaluate/score-set.ts';
import { makeOwnVoice, makeSource } from '../../makers.ts';
import { articleLabelOf, findOf, foundOf, labelOf, spanOf } from './cases.ts';

const TEXT =
  'Ada Holm said that one two three four. She warned of five six seven. Bo Lind left. Doubts grow. Carl Dorn stayed away.';

const label = articleLabelOf({
  notInBody: ['Bo Lind left'],
  statements: [
    labelOf({ passage: TEXT, content: ['one two three four'] }),
    labelOf({
      passage: 'She warned of five six seven.',
      content: ['five six seven'],
      source: 'Bo Lind',
      stance: 'reassurance',
    }),
    labelOf({ passage: TEXT, content: ['Doubts grow'] }),
    labelOf({ passage: 'It was set aside.', content: ['set aside'] }),
  ],
  ownVoice: [{ passage: 'Doubts grow.', stance: 'neutral' }],
  attendance: [
    {
      passage: 'Carl Dorn stayed away',
      official: 'Carl Dorn',
      ministerial: 'dm-1',
      status: 'absent',
      statusAlso: [],
      standIn: null,
      required: true,
    },
    {
      passage: 'Bo Lind left',
      official: 'Bo Lind',
      ministerial: 'dm-1',
      status: 'left-early',
      statusAlso: [],
      standIn: null,
      required: false,
    },
  ],
});

const passage = spanOf(TEXT, 'Carl Dorn stayed away');
const report = {
  passage,
  official: 'Carl Dorn',
  ministerial: 'dm-1',
  status: 'attended',
  standIn: null,
  confidence: 0,
} as const;
const found = foundOf(
  TEXT,
  [
    findOf(TEXT, ['one two three four']),
    findOf(TEXT, ['five six seven']),
    findOf(TEXT, ['Bo Lind left'], 'bo'),
  ],
  [makeSource(), makeSource({ id: 'bo', name: 'Bo Lind' })],
  {
    ownVoice: [makeOwnVoice({ passage: spanOf(TEXT, 'Doubts grow.') })],
    reports: [report, { ...report, ministerial: null }],
  },
);
const score = { articles: [scoreArticle(found, label, null)], people: [], spellings: [], falseMerges: [] };
const text = setLines('a set', score, () => TEXT).join('\n');

describe('the printed list', () => {
  it('says of every label whether it is found, missed, or wrong and in what', () => {
    expect(text).toContain('found   [Ada Holm | analyst | concern] one two three four');
    expect(text).toContain('PARTLY  [Bo Lind | analyst | reassurance] five six seven');
    expect(text).toMatch(/source: Ada Holm, not Bo Lind\n\s+stance: concern, not reassurance/);
    expect(text).toContain('MISSED  [Ada Holm | analyst | concern] Doubts grow');
    expect(text).toContain('its passage is not in the text as parsed');
  });

  it('says of every find whether it is right', () => {
    expect(text).toContain('right   [Ada Holm | analyst | concern | indirect] one two three four');
    expect(text).toContain('FALSE   [Bo Lind | analyst | concern | indirect] Bo Lind left');
  });

  it('lists attendance, own voice and parts with what was found instead', () => {
    expect(text).toContain('WRONG   Carl Dorn, dm-1, absent');
    expect(text).toContain('found: attended, stand-in none');
    expect(text).toContain('MISSED  Bo Lind, dm-1, left-early (not required)');
    expect(text).toContain('beyond  Carl Dorn, no ministerial, attended: Carl Dorn stayed away');
    expect(text).toMatch(/STANCE \S+, not neutral: Doubts grow\./);
    expect(text).toContain('WRONG  not in the body: Bo Lind left');
  });
});
