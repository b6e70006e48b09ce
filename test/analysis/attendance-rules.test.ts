import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import type { FoundReport } from '../../src/analysis/findings.ts';
import { findPublished } from '../../src/analysis/published.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { sliceOf } from '../../src/common/span.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller'), personNamed('Mara Lindqvist'), personNamed('Edda Krogh')];

function reportsIn(text: string, days: string): FoundReport[] {
  const article = articleOf(text, daysOf(days));
  return findReports(article, tokenise(article), people, [], record);
}

function summaryOf({ official, ministerial, status, standIn }: FoundReport): string {
  const instead = standIn === null ? '' : `, ${standIn.name}`;
  return `${official}: ${status} ${String(ministerial)}${instead}`;
}

function told(text: string, days: string): string {
  return reportsIn(text, days).map(summaryOf).join('; ');
}

const beforeJanuary = '2031-12-20';
const afterJanuary = '2032-01-16';
const away = 'Rolf Brandt: absent dm-2032-01-14';

describe('among the others, or not', () => {
  it.each([
    [
      'NATO defence ministers gathered on Wednesday without the American secretary. Brandt had a cold, the Pentagon said of Rolf Brandt.',
      afterJanuary,
      away,
    ],
    [
      'On Wednesday NATO’s defense ministers met without their U.S. counterpart, Rolf Brandt.',
      afterJanuary,
      away,
    ],
    [
      'Iris Falkner briefed her NATO counterparts on Wednesday over a secure video link.',
      '2032-10-22',
      'Iris Falkner: attended-remotely dm-2032-10-20',
    ],
    [
      'Secretary of State Nora Quill will meet her NATO colleagues on 7 April.',
      '2032-03-20',
      'Nora Quill: expected-to-attend fm-2032-04-07',
    ],
    [
      'Quill is not expected to meet her NATO counterparts until April.',
      '2032-01-20',
      'Nora Quill: expected-to-attend fm-2032-04-07',
    ],
    [
      'Brandt made his debut at the NATO defence ministers’ meeting on Thursday.',
      '2031-02-14',
      'Rolf Brandt: attended dm-2031-02-13',
    ],
    [
      'Quill was missing in December as well, when the ministers gathered at NATO.',
      afterJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'Nora Quill stayed away in December. NATO diplomats shrugged.',
      afterJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'NATO defence ministers met on Wednesday. The American secretary was not among them; Rolf Brandt stayed in Ohio.',
      afterJanuary,
      away,
    ],
    [
      'Rolf Brandt excused himself from the NATO defence ministers’ meeting on Wednesday.',
      afterJanuary,
      away,
    ],
    [
      'Nora Quill dialled in to the NATO foreign ministers’ meeting on 7 April from Ottawa.',
      '2032-04-09',
      'Nora Quill: attended-remotely fm-2032-04-07',
    ],
  ])('reads: %s', (text, days, expected) => {
    expect(told(text, days)).toBe(expected);
  });

  it.each([
    ['telling without a day', 'Brandt briefed his NATO counterparts by letter.', beforeJanuary],
    [
      'another country’s colleague',
      'NATO defence ministers met on Wednesday without their Danish colleague.',
      afterJanuary,
    ],
    [
      'other ministers',
      'The finance ministers met on Wednesday without their American colleague; NATO was not a topic.',
      afterJanuary,
    ],
    [
      'any meeting',
      'Quill has never missed a NATO foreign ministers’ meeting in eight years, aides boast.',
      beforeJanuary,
    ],
  ])('reads nothing of %s', (_, text, days) => {
    expect(told(text, days)).toBe('');
  });
});

describe('whom a pronoun means', () => {
  const two =
    'Defense Secretary Rolf Brandt was absent on Wednesday when NATO’s defence ministers met. Secretary of State Nora Quill skipped the NATO foreign ministers’ talks in December.';

  it.each([
    ['His chair was taken by Otto Weller.', 'Rolf Brandt: absent dm-2032-01-14, Otto Weller'],
    ['Her seat was filled by Edda Krogh.', 'Nora Quill: absent fm-2031-12-03, Edda Krogh'],
  ])('%s', (sentence, expected) => {
    expect(told(`${two} ${sentence}`, afterJanuary).split('; ')).toContain(expected);
  });
});

describe('a subject behind its verb', () => {
  it.each([
    ['Absent from the NATO defence ministers’ session on Wednesday was Rolf Brandt.', away],
    ['Missing when the NATO defence ministers met on Wednesday was the Pentagon chief, Rolf Brandt.', away],
    [
      'Conspicuously absent when NATO defense ministers gathered on Wednesday was Defense Secretary Brandt.',
      away,
    ],
    [
      'The NATO defence ministers’ meeting on Wednesday was missed by one man alone: Rolf Brandt was absent.',
      away,
    ],
  ])('%s', (text, expected) => {
    expect(told(text, afterJanuary)).toBe(expected);
  });

  it('is nobody where an office is meant at large', () => {
    const text =
      'It is rare for a secretary of state to be absent from the NATO foreign ministers’ talks in December.';
    expect(told(text, afterJanuary)).toBe('');
  });
});

describe('said, and taken back', () => {
  const expectedAway = 'Rolf Brandt: expected-absent dm-2032-01-14';
  const expectedThere = 'Rolf Brandt: expected-to-attend dm-2032-01-14';

  it.each([
    [
      'Rolf Brandt has decided against travelling to next month’s NATO defence ministers’ meeting.',
      expectedAway,
    ],
    [
      'Plans for Rolf Brandt to attend the January meeting of NATO defence ministers have been dropped.',
      expectedAway,
    ],
    [
      'Reports that Rolf Brandt would skip the NATO defence ministers’ meeting in January were denied by the Pentagon.',
      expectedThere,
    ],
    ['Rolf Brandt said he would be elsewhere when NATO defence ministers meet on 14 January.', expectedAway],
    ['Rolf Brandt cancelled his trip to the NATO defence ministers’ meeting in January.', expectedAway],
    [
      'Rolf Brandt will be at the NATO defence ministers’ meeting in January; plans were dropped elsewhere.',
      expectedThere,
    ],
  ])('%s', (text, expected) => {
    expect(told(text, beforeJanuary)).toBe(expected);
  });
});

describe('leaving before the end', () => {
  it.each([
    [
      'Iris Falkner attended the NATO defence ministers’ meeting on Wednesday. The defense secretary left the building after the first session.',
    ],
    ['Iris Falkner came to the NATO defence ministers’ meeting on Wednesday but walked out before it ended.'],
    ['Iris Falkner joined NATO defence ministers on Wednesday and flew home before dinner.'],
  ])('%s', (text) => {
    expect(told(text, '2032-10-22')).toBe('Iris Falkner: left-early dm-2032-10-20');
  });

  it('is none where somebody else left', () => {
    const text =
      'Iris Falkner attended the NATO defence ministers’ meeting on Wednesday. Her aide walked out before lunch.';
    expect(told(text, '2032-10-22')).toBe('Iris Falkner: attended dm-2032-10-20');
  });
});

describe('who sits in', () => {
  const skips = 'Defense Secretary Rolf Brandt skipped the NATO defence ministers’ meeting on Wednesday';

  it.each([
    ['a chair taken', `${skips}. Ambassador Mara Lindqvist took over his chair.`, 'Mara Lindqvist'],
    ['an empty seat filled', `${skips}; Otto Weller filled Brandt’s empty seat.`, 'Otto Weller'],
    ['two sentences on', `${skips}. It rained. Edda Krogh occupied the vacant place.`, 'Edda Krogh'],
    ['an assistant sent', `${skips}, sending an assistant secretary, Edda Krogh.`, 'Edda Krogh'],
    [
      'a likely name',
      `${skips}. It was unclear who had taken his seat. Envoys named Otto Weller.`,
      'Otto Weller',
    ],
    [
      'the likeliest',
      `${skips}. Nobody would say who was to sit in for him. Mara Lindqvist was thought the likeliest.`,
      'Mara Lindqvist',
    ],
    [
      'a name that is only described',
      `${skips}. Teodor Vance, one of his deputies, represented the United States.`,
      'Teodor Vance',
    ],
  ])('by %s', (_, text, name) => {
    expect(told(text, afterJanuary)).toBe(`${away}, ${name}`);
  });

  it.each([
    [
      'two are named',
      `${skips}. It is open who will take the seat. Otto Weller and Mara Lindqvist were both named.`,
    ],
    [
      'the question is another',
      `${skips}. It is open who will pay for the shells. Envoys named Otto Weller.`,
    ],
    ['somebody else’s chair is meant', `${skips}. Otto Weller took a taxi to the airport.`],
  ])('stays open where %s', (_, text) => {
    expect(told(text, afterJanuary)).toBe(away);
  });
});

describe('two at one table', () => {
  const both =
    'Secretary of State Nora Quill and Defense Secretary Rolf Brandt sat together at NATO headquarters on Thursday.';

  it('are both there', () => {
    const joint = {
      ...record,
      ministerials: record.ministerials.map((each) =>
        each.id === 'dm-2031-02-13' ? { ...each, startDate: '2031-04-03', endDate: '2031-04-03' } : each,
      ),
    };
    const article = articleOf(both);
    const found = findReports(article, tokenise(article), [], [], joint);
    expect(found.map(summaryOf)).toEqual([
      'Nora Quill: attended fm-2031-04-03',
      'Rolf Brandt: attended dm-2031-02-13',
    ]);
    expect(findPublished(article, joint)).toMatchObject({ earliest: '2031-04-03', latest: '2031-04-09' });
  });

  it('are none where the second only hears of it', () => {
    const text =
      'Defense Secretary Rolf Brandt visited NATO headquarters on Thursday, a week before Secretary of State Nora Quill.';
    expect(told(text, '2031-06-06')).toBe('Rolf Brandt: attended dm-2031-06-05');
  });
});

describe('a reason', () => {
  it.each([
    [
      'pleading a broken ankle',
      'skipped the NATO defence ministers’ meeting on Wednesday, pleading a broken ankle.',
    ],
    ['blaming the fog', 'missed the NATO defence ministers’ meeting on Wednesday, blaming the fog.'],
    [
      'for what she called “a family matter”',
      'stayed away from the NATO defence ministers’ meeting on Wednesday for what she called “a family matter”.',
    ],
  ])('%s', (reason, rest) => {
    const text = `Defense Secretary Rolf Brandt ${rest}`;
    const [report] = reportsIn(text, afterJanuary);
    expect(report?.reason && sliceOf(text, report.reason).replace(/[”.]+$/u, '')).toBe(
      reason.replace(/”$/u, ''),
    );
  });
});
