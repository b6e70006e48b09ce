import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import type { FoundReport, FoundStatement } from '../../src/analysis/findings.ts';
import { findPublished } from '../../src/analysis/published.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import type { Article } from '../../src/articles/article.ts';
import { contains, sliceOf } from '../../src/common/span.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller'), personNamed('Rolf Brandt')];

function reportsOf(article: Article, statements: readonly FoundStatement[] = []): FoundReport[] {
  return findReports(article, tokenise(article), people, statements, record);
}

function reportsIn(text: string, days: string): FoundReport[] {
  return reportsOf(articleOf(text, daysOf(days)));
}

const skips = 'Defense Secretary Brandt will skip next month’s NATO defence ministers’ meeting';

describe('one report for each official and ministerial', () => {
  it('merges what is repeated and keeps what was done over what was expected', () => {
    const text = `${skips.replace('next month', 'this week')}, an aide had said. On Wednesday, Brandt skipped the meeting of NATO defence ministers.`;
    expect(reportsIn(text, '2032-01-15')).toMatchObject([
      { official: 'Rolf Brandt', ministerial: 'dm-2032-01-14', status: 'absent' },
    ]);
  });

  it('keeps two officials and two ministerials apart', () => {
    const text = `${skips}. Secretary of State Nora Quill missed the NATO foreign ministers’ meeting this month. In October, Brandt attended the NATO defence ministers’ meeting.`;
    expect(reportsIn(text, '2031-12-20').map(({ ministerial, status }) => [ministerial, status])).toEqual([
      ['dm-2032-01-14', 'expected-absent'],
      ['fm-2031-12-03', 'absent'],
      ['dm-2031-10-15', 'attended'],
    ]);
  });

  it('takes the stand-in from another sentence, by the fullest name', () => {
    const text = `${skips}. Allies have been told. In place of Brandt, diplomats expect Weller to attend.`;
    const [report] = reportsIn(text, '2031-12-20');
    expect(report?.standIn?.name).toBe('Otto Weller');
    expect(report?.standIn && sliceOf(text, report.standIn.mention)).toBe('Weller');
  });

  it.each([
    ['nobody is named', 'It is open who will attend in his place.'],
    ['a country steps up', 'In Washington’s stead, Canada and the United Kingdom took the floor.'],
    ['another official is replaced', 'Otto Weller sat in for Secretary of State Nora Quill in December.'],
  ])('has no stand-in where %s', (_, sentence) => {
    const [report] = reportsIn(`${skips}. ${sentence}`, '2031-12-20');
    expect(report).toMatchObject({ ministerial: 'dm-2032-01-14', standIn: null });
  });

  it.each([
    ['because of a broken leg', `${skips} because of a broken leg, two aides said.`],
    ['citing a full calendar', `${skips}, citing a full calendar.`],
    ['due to illness', `${skips} due to illness.`],
  ])('gives the reason: %s', (reason, text) => {
    const [report] = reportsIn(text, '2031-12-20');
    expect(report?.reason && sliceOf(text, report.reason)).toBe(reason);
  });

  it('takes a source after “citing” for the giver, not for a reason', () => {
    const [report] = reportsIn(`${skips}, a daily wrote, citing two unnamed officials.`, '2031-12-20');
    expect(report).toMatchObject({ reason: null, givenBy: 'two unnamed officials' });
  });

  it('names the sources of the statement that covers the clause', () => {
    const text = `${skips}, according to an aide.`;
    const content = [{ start: 0, end: skips.length }];
    const attribution = {
      mention: { start: 0, end: 1 },
      name: 'aide',
      role: null,
      naming: 'anonymous',
      side: 'us',
      decidedBy: [],
    } as const;
    const statement: FoundStatement = {
      kind: 'indirect',
      content,
      passage: { start: 0, end: text.length },
      cue: null,
      attributions: [attribution],
      stance: { value: 'neutral', cues: [], confidence: 0 },
    };
    expect(reportsOf(articleOf(text, daysOf('2031-12-20')), [statement])[0]?.givenBy).toBe('aide');
  });
});

describe('a visit from which the ministerial follows', () => {
  const visit =
    'On Wednesday and Thursday, U.S. Defense Secretary Rolf Brandt is set to arrive for a visit to NATO headquarters.';

  it('is inferred from the days alone', () => {
    expect(reportsIn(visit, '2031-06-03')).toMatchObject([
      { official: 'Rolf Brandt', ministerial: 'dm-2031-06-05', status: 'expected-to-attend', inferred: true },
    ]);
  });

  it('is none in a week without a ministerial', () => {
    expect(reportsIn(visit, '2031-07-01')).toEqual([]);
  });

  it('is not inferred where the article names a ministerial itself', () => {
    const text = `${visit} NATO defence ministers meet on Thursday.`;
    expect(reportsIn(text, '2031-06-03').filter(({ inferred }) => inferred)).toEqual([]);
  });
});

describe('any article', () => {
  it('shows its clauses inside whole sentences of the body, never in a headline', () => {
    const headline = 'U.S. Defense Secretary to skip NATO defence ministers’ meeting next month';
    const body = `The U.S. capital is quiet. ${skips}. Nora Quill missed the NATO foreign ministers’ meeting this month.`;
    const text = `${headline}\n\n${body}`;
    const from = headline.length + 2;
    const parts = [
      { kind: 'headline', start: 0, end: headline.length },
      { kind: 'paragraph', start: from, end: text.length },
    ] as const;
    const reports = reportsOf({ ...articleOf(text, daysOf('2031-12-20')), parts });
    expect(reports).toHaveLength(2);
    for (const { passage, sentence } of reports) {
      expect(contains({ start: from, end: text.length }, sentence)).toBe(true);
      expect(contains(sentence, passage)).toBe(true);
    }
    expect(reports[0] && sliceOf(text, reports[0].sentence)).toBe(`${skips}.`);
  });

  it.each([
    ['one endless sentence', `${skips} and he `.repeat(500)],
    ['thousands of claims', `${skips}. `.repeat(500)],
    ['thousands of days', 'NATO said on 3 May, on 4 June 2031, on Thursday and next month. '.repeat(500)],
    ['nothing but stops', 'NATO'.concat('. '.repeat(50_000))],
  ])('takes linear time over %s', (_, text) => {
    const article = articleOf(text);
    const from = performance.now();
    findPublished(article, record);
    findReports(article, { text, paragraphs: [], sentences: [] }, people, [], record);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});
