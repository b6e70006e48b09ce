import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/analysis/attendance.ts';
import { timely } from '../../src/analysis/attendance-groups.ts';
import { tellsRemote } from '../../src/analysis/attendance-remote.ts';
import { mayBeSent } from '../../src/analysis/attendance-stand-in-names.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { tokenise } from '../../src/analysis/tokenise.ts';
import { makeMinisterial } from '../makers.ts';
import { articleOf, daysOf, record } from './attendance-record.ts';

function told(text: string, days: string): string[] {
  const article = articleOf(text, daysOf(days));
  const tokenised = tokenise(article);
  return findReports(article, tokenised, findPeople(tokenised), [], record).map(
    ({ official, ministerial, status, standIn }) =>
      [official, status, ministerial, standIn?.name].filter((each) => each !== undefined).join(' '),
  );
}

const comes = 'Rolf Brandt expected-to-attend dm-2032-06-17';

describe('what is rumoured and taken back', () => {
  it.each([
    'The Pentagon laughed off talk that Rolf Brandt would stay away from next week’s meeting of NATO defence ministers.',
    'The Pentagon on Tuesday brushed aside a newspaper report that Rolf Brandt would give next week’s meeting of NATO defence ministers a miss.',
    'A report that Rolf Brandt would skip next week’s NATO defence ministers’ meeting is “nonsense”, the Pentagon said.',
    'There was never any question of Rolf Brandt missing next week’s meeting of NATO defence ministers, the Pentagon said.',
    'There is no sign that Rolf Brandt will miss next week’s meeting of NATO defence ministers.',
    'A newsletter had claimed that Rolf Brandt would skip next week’s meeting of NATO defence ministers. He is coming, the Pentagon said.',
  ])('“%s”', (text) => {
    expect(told(text, '2032-06-10')).toEqual([comes]);
  });

  it('is told before where the plan has changed since', () => {
    const text =
      'Rolf Brandt, who said last month that he would attend this week’s meeting of NATO defence ministers, will now stay in Washington for the vote.';
    expect(told(text, '2032-01-12')).toEqual(['Rolf Brandt expected-absent dm-2032-01-14']);
  });
});

describe('a plan told after its day', () => {
  it.each([
    [
      'Rolf Brandt was to have been in Brussels this week for the NATO defence ministers’ meeting. A burst appendix put paid to that.',
      'absent',
    ],
    [
      'Diplomats knew for weeks that Rolf Brandt would not come to this week’s meeting of NATO defence ministers.',
      'absent',
    ],
  ])('“%s”', (text, status) => {
    expect(told(text, '2032-01-16')).toEqual([`Rolf Brandt ${status} dm-2032-01-14`]);
  });

  const meeting = makeMinisterial({ startDate: '2032-01-14', endDate: '2032-01-15' });
  it.each([
    ['attended', '2032-01-12', 'expected-to-attend'],
    ['absent', '2032-01-12', 'expected-absent'],
    ['expected-to-attend', '2032-01-14', 'attended'],
    ['expected-absent', '2032-01-20', 'absent'],
    ['expected-absent', '2032-01-12', 'expected-absent'],
    ['expected-to-attend', '2032-01-13..2032-01-16', 'expected-to-attend'],
    ['left-early', '2032-01-15', 'left-early'],
  ] as const)('%s, published on %s, is %s', (status, days, wanted) => {
    expect(timely(status, meeting, daysOf(days))).toBe(wanted);
  });
});

describe('whose line it is', () => {
  it.each([
    ['listened by video link', true],
    ['spoke by video from Washington', true],
    ['not in person but by video', true],
    ['was there in person, video or no video', false],
    ['heard the Ukrainian plead by video', false],
    ["listened by video link to Israel's minister", false],
    ['sat among them as the Canadian joined by video', false],
    ['watched the session on a screen', true],
  ])('“%s”', (words, expected) => {
    expect(tellsRemote(words)).toBe(expected);
  });
});

describe('a deputy who is only beside', () => {
  it.each([
    'Rolf Brandt attended Wednesday’s meeting of NATO defence ministers with his deputy, Otto Weller, at his side.',
    'At Wednesday’s meeting of NATO defence ministers Rolf Brandt let his under secretary, Otto Weller, do the talking on ammunition. He himself spoke about money.',
    'Rolf Brandt, who had been expected to send his deputy, Otto Weller, turned up at Wednesday’s meeting of NATO defence ministers after all.',
  ])('in “%s”', (text) => {
    expect(told(text, '2032-01-16')).toEqual(['Rolf Brandt attended dm-2032-01-14']);
  });

  it.each([
    'Rolf Brandt skipped this week’s meeting of NATO defence ministers. Turkey’s minister was absent as well, his seat taken by his deputy, Mara Lindqvist.',
    'Rolf Brandt sat out this week’s meeting of NATO defence ministers. So did Hungary’s Otto Weller, who sent his deputy, Mara Lindqvist.',
  ])('of another minister in “%s”', (text) => {
    expect(told(text, '2032-01-16')).toEqual(['Rolf Brandt absent dm-2032-01-14']);
  });

  it('or who came when the official did not', () => {
    const text =
      'Rolf Brandt attended NATO’s meeting of defence ministers on Thursday. He stayed away from the meeting of defence ministers in January, when Otto Weller came.';
    expect(told(text, '2032-06-18')).toEqual([
      'Rolf Brandt attended dm-2032-06-17',
      'Rolf Brandt absent dm-2032-01-14 Otto Weller',
    ]);
  });
});

const early = 'Rolf Brandt left Thursday’s meeting of NATO defence ministers early';

describe('who took over from one who left', () => {
  it.each([
    `${early}, leaving Otto Weller to sit through the rest.`,
    `${early}. From one o’clock the American nameplate had Otto Weller behind it.`,
    `${early}, and his deputy, Otto Weller, inherited the headphones.`,
    `${early}. It was Otto Weller, the policy chief, who heard the Ukrainians out.`,
    `${early}. Otto Weller held the fort, as he did in January.`,
  ])('in “%s”', (text) => {
    expect(told(text, '2032-06-18')).toContain('Rolf Brandt left-early dm-2032-06-17 Otto Weller');
  });

  it.each([
    `${early}. An aide, Otto Weller, said that the flight had long been booked.`,
    `${early}, and his deputy, Otto Weller, defended the decision.`,
    `${early}. His spokesman, Otto Weller, spoke of a family matter.`,
    `${early}. President Otto Weller awaited him at the ranch.`,
  ])('nobody in “%s”', (text) => {
    expect(told(text, '2032-06-18')).toEqual(['Rolf Brandt left-early dm-2032-06-17']);
  });
});

describe('who sits in for nobody', () => {
  it.each([
    'The chair of the United States was filled by a chargé when NATO defence ministers met on Wednesday. Rolf Brandt was busy in South Korea, where he toured a dockyard.',
    'Rolf Brandt did not come to Wednesday’s meeting of NATO defence ministers. Instead the secretary was in Tel Aviv, where he met Prime Minister Otto Weller.',
    'Rolf Brandt skipped this week’s meeting of NATO defence ministers and sent an under secretary. Otto Weller, a retired admiral now at a think tank, called it a mistake.',
    'Rolf Brandt was absent when NATO defence ministers met on Wednesday; the ambassador took notes for him. “It is not a good look,” said Mara Lindqvist, the Swedish minister.',
  ])('in “%s”', (text) => {
    expect(told(text, '2032-01-16')).toEqual(['Rolf Brandt absent dm-2032-01-14']);
  });

  it.each([
    ['under secretary for policy', true],
    ['ambassador to the alliance', true],
    ['Pentagon spokeswoman', false],
    ['Danish ambassador', false],
    ['Poland’s deputy defence minister', false],
    [null, true],
  ])('by the role “%s”', (role, expected) => {
    expect(mayBeSent({ role })).toBe(expected);
  });
});
