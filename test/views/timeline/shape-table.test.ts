import { intervalInWords } from '../../../src/common/words.ts';
import { describe, expect, it } from 'vitest';
import { entryRows, fractionGroups } from '../../../src/views/timeline/shape-table.ts';
import { entriesOf, entryOf, quillTerm, recordOf } from '../../record/sample.ts';

describe('entryRows', () => {
  it('has a row for every entry, the latest first', () => {
    expect(entryRows(entriesOf('pva')).map(({ entry }) => entry.id)).toEqual(['e2', 'e1', 'e0']);
  });

  it.each([
    [{ attendance: 'attended' }, ['in person', '', '']],
    [{ attendance: 'attended', confidence: 'likely' }, ['likely in person', '', '']],
    [
      { attendance: 'attended', partial: { what: 'left at noon', rests: 'one report' } },
      ['in person, in part', '', 'left at noon (one report)'],
    ],
    [{ attendance: 'attended-remotely', confidence: 'likely' }, ['likely by video', '', '']],
    [{ attendance: 'unknown', usRepresentative: null }, ['not known', '', '']],
    [{ attendance: 'absent', usRepresentative: null }, ['away', 'not seen', 'none given']],
    [
      {
        attendance: 'absent',
        confidence: 'likely',
        usRepresentative: { name: 'Bram Oster', office: 'Ambassador' },
        reasonGiven: 'Other duties.',
        reasonGivenBy: 'a spokesman',
      },
      ['likely away', 'Bram Oster, Ambassador', 'Other duties. (given by a spokesman)'],
    ],
  ] as const)('says %j as %j', (given, cells) => {
    const [row] = entryRows([entryOf({ id: 'e', ...given })]);
    expect([row?.attendance, row?.standIn, row?.detail]).toEqual(cells);
  });
});

describe('fractionGroups', () => {
  it('counts both kinds together, each kind, format, span and office-holder', () => {
    const entries = [
      entryOf({
        id: 'f',
        kind: 'foreign',
        usPrincipal: { name: 'Bram Oster', office: 'Secretary of State' },
      }),
      ...entriesOf('pva'),
    ];
    const days = { earliest: '2015-02-01', latest: '2015-03-10' };
    const groups = fractionGroups(entries, recordOf(entries, [quillTerm]), days);
    const lines = groups.map(({ rows }) =>
      rows.map(({ name, tally }) => `${name} ${tally.inPerson.length} of ${tally.all.length}`),
    );
    expect(lines).toEqual([
      ['Both kinds together 2 of 4', 'Foreign ministers 1 of 1', 'Defence ministers 1 of 3'],
      ['Regular 2 of 3', 'By video for all 0 of 1'],
      ['before 1 Feb 2015 1 of 1', `${intervalInWords(days)} 0 of 2`, 'after 10 Mar 2015 1 of 1'],
      ['Bram Oster 1 of 1'],
      ['Ada Quill 1 of 3'],
    ]);
  });

  it('keeps the total line where nothing is left', () => {
    expect(fractionGroups([], recordOf([]), null).map(({ rows }) => rows.length)).toEqual([1]);
  });
});
