import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import type { FoundReport } from '../../src/analysis/findings.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

const people = [personNamed('Otto Weller'), personNamed('Mara Lindqvist')];

function reportsIn(text: string, days: string): FoundReport[] {
  const article = articleOf(text, daysOf(days));
  return findReports(article, tokenise(article), people, [], record);
}

function summaryOf({ official, ministerial, status, standIn }: FoundReport): string {
  const instead = standIn === null ? '' : `, ${standIn.name}`;
  return `${official}: ${status} ${String(ministerial)}${instead}`;
}

const beforeJanuary = '2031-12-20';
const afterJanuary = '2032-01-16';

describe('findReports', () => {
  it.each([
    [
      'U.S. Defense Secretary Rolf Brandt will skip next month’s NATO defence ministers’ meeting.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'Pentagon chief Brandt is unlikely to attend the NATO defense ministerial in January.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'The US Secretary of War plans to stay away from January’s meeting of NATO defence ministers in Brussels.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'Brandt, who rarely travels, will not be at the NATO defence ministers’ talks on January 14.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'Secretary of State Nora Quill did not attend the NATO foreign ministers’ meeting earlier this month.',
      beforeJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'NATO foreign ministers met in December without America’s top diplomat. Quill missed the meeting.',
      beforeJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'Quill’s no-show at the NATO foreign ministers summit last December still rankles.',
      afterJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'The absence of Secretary of State Quill from the NATO foreign ministers’ gathering in December was noted.',
      afterJanuary,
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'U.S. Defense Secretary Rolf Brandt skipped Wednesday’s meeting of NATO defence ministers.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Rolf Brandt attended the NATO defence ministers’ meeting in October.',
      beforeJanuary,
      'Rolf Brandt: attended dm-2031-10-15',
    ],
    [
      'Brandt was absent from the NATO defence ministers’ session this week.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Nora Quill will attend the NATO foreign ministers’ meeting on 7 April.',
      '2032-03-20',
      'Nora Quill: expected-to-attend fm-2032-04-07',
    ],
    [
      'Quill will not skip the NATO foreign ministers’ meeting next week, an aide said.',
      '2032-04-01',
      'Nora Quill: expected-to-attend fm-2032-04-07',
    ],
    [
      'Iris Falkner joined the NATO defence ministers’ meeting by video on Wednesday.',
      '2032-10-22',
      'Iris Falkner: attended-remotely dm-2032-10-20',
    ],
    [
      'Defense Secretary Iris Falkner attended the NATO defence ministers’ meeting on Thursday but left early.',
      '2032-10-22',
      'Iris Falkner: left-early dm-2032-10-20',
    ],
    [
      'Brandt’s decision not to attend next month’s NATO defense ministers’ meeting surprised allies.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'NATO defence ministers gather in Brussels next month. Brandt will send his deputy, Otto Weller, instead.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14, Otto Weller',
    ],
    [
      'NATO defence ministers met on Wednesday. Brandt’s seat was filled by Ambassador Mara Lindqvist.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14, Mara Lindqvist',
    ],
    [
      'Defense Secretary Brandt will be represented by Otto Weller at the NATO defence ministers’ meeting in January.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14, Otto Weller',
    ],
    [
      'In place of Brandt, allies expect Mara Lindqvist at the January session. Secretary of War Brandt is not expected at the NATO defence ministers’ meeting in January.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14, Mara Lindqvist',
    ],
    [
      'Defense Secretary Brandt will miss the upcoming NATO defence ministers’ meeting. Otto Weller will sit in for him.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14, Otto Weller',
    ],
    [
      'Defense Secretary Brandt skipped the NATO defence ministers’ meeting on Thursday, sending Under Secretary Otto Weller.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14, Otto Weller',
    ],
    [
      'Brandt did not come to the NATO defence ministers’ meeting on Wednesday. The United States was represented by Ambassador Mara Lindqvist.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14, Mara Lindqvist',
    ],
    [
      'Rolf Brandt stayed away from the NATO defence ministers’ meeting on Wednesday; in his place, Weller spoke.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14, Otto Weller',
    ],
    [
      'The NATO defence ministers’ meeting on Wednesday was skipped by Defense Secretary Rolf Brandt.',
      afterJanuary,
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Secretary Brandt won’t attend the NATO defense ministers meeting in mid-January.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'U.S. Defense Secretary Rolf Brandd is set to miss the NATO defence ministers’ meeting next month.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'US Defense Secretary Rolf Brandt said he would forgo the NATO defence ministers’ meeting in January.',
      beforeJanuary,
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'Brandt failed to show up at the NATO defence ministers’ meeting last week.',
      '2032-01-20',
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Brandt had been expected to attend the NATO defence ministers’ meeting in January but skipped it.',
      '2032-01-20',
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Falkner will attend next month’s NATO defence ministers’ meeting.',
      '2033-01-10',
      'Iris Falkner: expected-to-attend null',
    ],
  ])('reads: %s', (text, days, expected) => {
    expect(reportsIn(text, days).map(summaryOf).join('; ')).toBe(expected);
  });

  it.each([
    ['Brandt skipped Thursday’s meeting of the Ukraine Defense Contact Group at NATO headquarters.'],
    ['Brandt will not attend the NATO summit of leaders next month.'],
    ['Quill missed the EU foreign ministers’ meeting in December, NATO said.'],
    ['Brandt’s deputy will attend the NATO defence ministers’ meeting next month.'],
    ['British Defence Secretary Hugh Penrose will miss the NATO defence ministers’ meeting next month.'],
    ['Former Defense Secretary Rolf Brandt attended the NATO defence ministers’ meeting in October.'],
    ['Deputy Secretary of State Otto Weller attended the NATO foreign ministers’ meeting in December.'],
    ['Brandt said allies would miss the NATO defence ministers’ meeting next month.'],
    ['Brandt called it a missed opportunity for NATO.'],
    ['Quill will join a G7 meeting of foreign ministers next week, NATO allies heard.'],
    ['Rolf Brandt missed the Munich Security Conference, NATO diplomats said.'],
    ['Secretary of State Quill will skip the parade; the football club Brandt United attended a game.'],
  ])('reads no report in: %s', (text) => {
    expect(reportsIn(text, beforeJanuary).map(summaryOf)).toEqual([]);
  });
});
