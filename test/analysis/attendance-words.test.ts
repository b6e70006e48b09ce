import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { articleOf, daysOf, personNamed, record } from './attendance-record.ts';

function told(text: string, days: string): string {
  const article = articleOf(text, daysOf(days));
  return findReports(article, tokenise(article), [personNamed('Otto Weller')], [], record)
    .map(({ official, status, ministerial, standIn }) => {
      const instead = standIn === null ? '' : `, ${standIn.name}`;
      return `${official}: ${status} ${String(ministerial)}${instead}`;
    })
    .join('; ');
}

describe('in other words', () => {
  it.each([
    [
      'Defense Secretary Rolf Brandt flew to Brussels on Tuesday evening and will be at the table when NATO defence ministers open their meeting on Wednesday.',
      '2032-01-13',
      'Rolf Brandt: expected-to-attend dm-2032-01-14',
    ],
    [
      'NATO defence ministers met on Wednesday. Rolf Brandt, kept at home by a shutdown, left the floor to Otto Weller, the deputy secretary.',
      '2032-01-15',
      'Rolf Brandt: absent dm-2032-01-14, Otto Weller',
    ],
    [
      'It was the second NATO meeting in a row that an American secretary has missed: Nora Quill was not at the foreign ministers’ session in December.',
      '2032-01-15',
      'Nora Quill: absent fm-2031-12-03',
    ],
    [
      'Ambassador Otto Weller read a statement on behalf of Defense Secretary Rolf Brandt at Wednesday’s gathering of NATO defence ministers.',
      '2032-01-15',
      'Rolf Brandt: absent dm-2032-01-14, Otto Weller',
    ],
    [
      'Secretary of State Nora Quill phoned in to the NATO foreign ministers’ session on 7 April.',
      '2032-04-08',
      'Nora Quill: attended-remotely fm-2032-04-07',
    ],
    [
      'Iris Falkner, who succeeded Rolf Brandt in July, will sit down with NATO’s defence ministers for the first time on 20 October.',
      '2032-10-12',
      'Iris Falkner: expected-to-attend dm-2032-10-20',
    ],
    [
      'Her predecessor, Rolf Brandt, was a no-show in January. Iris Falkner will attend next week’s NATO defence ministers’ meeting.',
      '2032-10-12',
      'Rolf Brandt: absent dm-2032-01-14; Iris Falkner: expected-to-attend dm-2032-10-20',
    ],
    [
      'Rolf Brandt did turn up in June, for the NATO defence ministers’ session.',
      '2032-07-01',
      'Rolf Brandt: attended dm-2032-06-17',
    ],
    [
      'The Pentagon denied that Brandt would stay away from the NATO defence ministers’ meeting in January. “Rolf Brandt is going,” it said.',
      '2031-12-20',
      'Rolf Brandt: expected-to-attend dm-2032-01-14',
    ],
    [
      'Rolf Brandt will skip Ramstein but attend the NATO defence ministers’ meeting on 14 January.',
      '2032-01-08',
      'Rolf Brandt: expected-to-attend dm-2032-01-14',
    ],
    [
      'Rolf Brandt’s plane landed in Brussels on Wednesday morning, hours before NATO defence ministers sat down.',
      '2032-01-14',
      'Rolf Brandt: attended dm-2032-01-14',
    ],
    [
      'Nora Quill is to make her first trip as secretary to a NATO foreign ministers’ meeting on 3 April.',
      '2031-03-28',
      'Nora Quill: expected-to-attend fm-2031-04-03',
    ],
    [
      'In December it was Quill’s deputy, Otto Weller, who sat in the American chair as NATO foreign ministers met. Nora Quill was in Cairo.',
      '2032-01-10',
      'Nora Quill: absent fm-2031-12-03, Otto Weller',
    ],
    [
      'NATO foreign ministers meet on 7 April. Secretary of State Nora Quill confirmed on Monday she is coming.',
      '2032-04-01',
      'Nora Quill: expected-to-attend fm-2032-04-07',
    ],
    [
      'The State Department said Quill was too ill to travel to Thursday’s NATO foreign ministers’ talks. Nora Quill, 61, has pneumonia.',
      '2031-04-02',
      'Nora Quill: expected-absent fm-2031-04-03',
    ],
    [
      'Brandt was represented at the NATO defence ministers’ meeting on Wednesday by Ambassador Otto Weller, the Pentagon said of Rolf Brandt.',
      '2032-01-15',
      'Rolf Brandt: absent dm-2032-01-14, Otto Weller',
    ],
    [
      'The last time Rolf Brandt came to NATO, for the defence ministers’ round in October, he left after two hours.',
      '2031-12-01',
      'Rolf Brandt: left-early dm-2031-10-15',
    ],
    [
      'Allies said the seat of Rolf Brandt was empty when NATO defence ministers met on Wednesday.',
      '2032-01-15',
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Rolf Brandt’s trip to the NATO defence ministers’ meeting in Brussels next week has been cancelled.',
      '2032-01-08',
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'A deputy will represent the United States at next week’s NATO defence ministers’ meeting, not Defense Secretary Rolf Brandt.',
      '2032-01-08',
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
    [
      'Nora Quill stayed through the closing session of the NATO foreign ministers’ meeting last April.',
      '2031-12-08',
      'Nora Quill: attended fm-2031-04-03',
    ],
    [
      '“I will be there,” Defense Secretary Rolf Brandt said of next week’s NATO defence ministers’ meeting.',
      '2032-01-08',
      'Rolf Brandt: expected-to-attend dm-2032-01-14',
    ],
    [
      'Defence ministers from NATO countries gathered in Brussels on Wednesday; the US secretary of defence, Rolf Brandt, followed the talks on a screen from Ohio.',
      '2032-01-15',
      'Rolf Brandt: attended-remotely dm-2032-01-14',
    ],
    [
      'Rolf Brandt was among the ministers who signed the NATO plan on Wednesday, when defence ministers met in Brussels.',
      '2032-01-15',
      'Rolf Brandt: attended dm-2032-01-14',
    ],
  ])('%s', (text, days, expected) => {
    expect(told(text, days)).toBe(expected);
  });

  it.each([
    [
      'Nora Quill told reporters in Washington that NATO foreign ministers had a heavy agenda for their meeting on 7 April.',
      '2032-04-02',
    ],
    [
      'Nora Quill hosted Norway’s foreign minister on Monday, ahead of the NATO foreign ministers’ meeting next week.',
      '2032-03-31',
    ],
    [
      'NATO officials had no word on whether Rolf Brandt would attend the defence ministers’ meeting on 14 January.',
      '2032-01-08',
    ],
    [
      'Germany’s defence minister will miss the NATO defence ministers’ meeting on 14 January, he told Rolf Brandt.',
      '2032-01-08',
    ],
    [
      'Nora Quill, the secretary of state, has yet to decide whether to go to the NATO foreign ministers’ meeting in April.',
      '2032-03-15',
    ],
    [
      'Rolf Brandt attended the NATO summit in July and a meeting of EU defence ministers in August.',
      '2031-09-08',
    ],
  ])('tells nothing: %s', (text, days) => {
    expect(told(text, days)).toBe('');
  });
});

describe('more of the same kind', () => {
  it.each([
    [
      'NATO defence ministers met on Wednesday. Rolf Brandt did not leave early: he stayed to the end.',
      '2032-01-15',
      'Rolf Brandt: attended dm-2032-01-14',
    ],
    [
      'At no point on Wednesday did Rolf Brandt join the NATO defence ministers in Brussels.',
      '2032-01-15',
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'Having missed the NATO defence ministers’ round in January, Rolf Brandt came in June.',
      '2032-06-30',
      'Rolf Brandt: absent dm-2032-01-14; Rolf Brandt: attended dm-2032-06-17',
    ],
    [
      'Rolf Brandt gave the NATO defence ministers’ get-together in January a miss; six months earlier he had flown home before lunch.',
      '2032-01-30',
      'Rolf Brandt: absent dm-2032-01-14; Rolf Brandt: left-early dm-2031-06-05',
    ],
    [
      'Iris Falkner’s predecessor stayed away from January’s session of NATO defence ministers.',
      '2032-10-12',
      'Rolf Brandt: absent dm-2032-01-14',
    ],
    [
      'The NATO summit that opens on Wednesday will have to do without Rolf Brandt, the Pentagon chief.',
      '2032-01-12',
      'Rolf Brandt: expected-absent dm-2032-01-14',
    ],
  ])('%s', (text, days, expected) => {
    expect(told(text, days)).toBe(expected);
  });
});
