import { describe, expect, it } from 'vitest';
import { meetingWords } from '../../../src/analysis/how-found.ts';
import { whyTexts } from '../../../src/catalogue/why.ts';
import type { Statement } from '../../../src/corpus/corpus.ts';
import { whyDiffers } from '../../../src/views/reader/entries/why-differs.ts';
import { whyReport } from '../../../src/views/reader/entries/why-report.ts';
import { whyStatement } from '../../../src/views/reader/entries/why-statement.ts';
import { makeReport, makeSource, makeStatement } from '../../makers.ts';

function placed(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`${words} does not stand in ${text}`);
  return { start, end: start + words.length };
}

function told(text: string, over: Partial<Statement>, mention: string, source = makeSource()) {
  const statement = makeStatement({
    passage: { start: 0, end: text.length },
    sources: [{ source: source.id, mention: placed(text, mention) }],
    stance: { value: 'neutral', cues: [], confidence: 0 },
    ...over,
  });
  return whyStatement(text, statement, new Map([[source.id, source]]));
}

const NEUTRAL = 'no word of reassurance or concern about US commitment: neutral';

describe('whyStatement', () => {
  it('tells a direct quotation by its marks and the verb beside the name', () => {
    const text = '“The gap is a worry,” said Holm.';
    const stance = { value: 'concern' as const, cues: [placed(text, 'worry')], confidence: 0.8 };
    const over = { kind: 'direct' as const, content: [placed(text, 'The gap is a worry')], stance };
    const source = makeSource({ decidedBy: ['researcher'] });
    expect(told(text, { ...over, cue: placed(text, 'said') }, 'Holm', source)).toEqual([
      'quotation marks with “said” beside “Holm”',
      '“Holm” is the Ada Holm named in full elsewhere in the article',
      'analysts by “researcher”',
      'concern by “worry”',
    ]);
  });

  it('says whom a pronoun was taken for, and that no word tells the side', () => {
    const text = 'She warned that talks go on.';
    const over = { content: [placed(text, 'talks go on')], cue: placed(text, 'warned') };
    expect(told(text, over, 'She')).toEqual([
      '“warned” beside “She”, without quotation marks',
      '“She” taken for Ada Holm',
      'no word tells the side',
      NEUTRAL,
    ]);
  });

  it('keeps unnamed officials apart, and says what an editor set', () => {
    const text = 'Talks go on, according to two diplomats.';
    const source = makeSource({ id: 'd', name: 'two diplomats', naming: 'anonymous', side: 'unknown' });
    const corrections = [{ what: 'stance' as const, by: 'Eva Lind', when: '2031-05-06', why: 'it is irony' }];
    const over = { content: [placed(text, 'Talks go on')], cue: placed(text, 'according to'), corrections };
    expect(told(text, over, 'two diplomats', source)).toEqual([
      '“according to” before “two diplomats”',
      '“two diplomats” names nobody and stands for itself',
      'unnamed officials stand apart whatever their side',
      NEUTRAL,
      'stance set by Eva Lind on 6 May 2031: it is irony',
    ]);
  });
});

describe('whyReport', () => {
  const text = 'Brandt will skip the defence ministers’ talks next month; Sörli goes.';
  const told = (over: Parameters<typeof makeReport>[0]) =>
    whyReport(
      text,
      makeReport({ passage: placed(text, 'Brandt'), sentence: { start: 0, end: text.length }, ...over }),
    );

  it.each([
    ['the words that name it', {}, 'which meeting is told by “defence ministers” and “next month”'],
    [
      'the days alone',
      { inferred: true },
      'which meeting follows from the days alone: the article names none',
    ],
    ['none', { ministerial: null }, 'no entry of the record fits'],
    [
      'what stands before',
      { sentence: { start: 0, end: 16 } },
      'which meeting is told by what the article says before',
    ],
  ])('tells the meeting by %s', (_, over, said) => {
    expect(told(over)[1]).toBe(said);
  });

  it('takes the words of the clause, where it has any, before those of another meeting', () => {
    const both = 'After the March talks Brandt will skip the June session; Sörli goes.';
    const sentence = { start: 0, end: both.length };
    const told = (words: string) =>
      whyReport(both, makeReport({ sentence, passage: placed(both, words) }))[1];
    expect(told('Brandt will skip the June session')).toBe('which meeting is told by “the June”');
    expect(told('Brandt will skip')).toBe('which meeting is told by “the March” and “the June”');
  });

  it('names the words of status and stand-in', () => {
    const standIn = { name: 'Nils Sörli', mention: placed(text, 'Sörli') };
    const [clause, , by] = told({ standIn });
    expect(clause).toBe('the underlined clause is read as expected to stay away');
    expect(by).toBe('the stand-in by “Sörli”');
  });
});

describe('meetingWords', () => {
  it.each([
    ['He missed last December’s foreign ministers’ meeting.', ['last December', 'foreign ministers']],
    ['They meet on 12 February.', ['on 12 February']],
    ['She came.', []],
  ])('%s', (sentence, words) => {
    expect(meetingWords(sentence)).toEqual(words);
  });
});

describe('whyDiffers', () => {
  const sides = ['the gap is a worry', 'the gap will be a worry'].map((text, index) => {
    return { article: `a${index}`, span: { start: 0, end: text.length }, text };
  });
  const differs = [{ id: 'd1', kind: 'altered-quotation' as const, about: 'u1', sides }];

  it('gives the rule where the place is a side, and nothing elsewhere', () => {
    expect(whyDiffers(differs, 'a1', { start: 2, end: 6 })).toEqual([
      'the same source says the same, by 80\u00A0% of like words, and the quoted words are not the same',
    ]);
    expect(whyDiffers(differs, 'a1', { start: 90, end: 96 })).toEqual([]);
    expect(whyDiffers(differs, 'a9', { start: 2, end: 6 })).toEqual([]);
  });
});

describe('a group within the line', () => {
  it.each([
    ['Allied officials', 'allied officials by “Danish”'],
    ['US officials', 'US officials by “Danish”'],
    ['NATO officials', 'NATO officials by “Danish”'],
  ])('%s', (group, said) => {
    expect(whyTexts.groupBy(group, ['Danish'])).toBe(said);
  });
});
