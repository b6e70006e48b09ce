import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyByHolder, tallyByKind, tallyOf } from '../../src/record/tally.ts';
import { entriesOf, entryOf, quillTerm } from './sample.ts';

const oster = { name: 'Bram J. Oster III', office: 'Secretary of State' };

describe('tallyOf', () => {
  it('counts likely and partial among those in person', () => {
    const tally = tallyOf([
      entryOf({ id: 'a', confidence: 'likely' }),
      entryOf({ id: 'b', partial: { what: 'left at noon', rests: 'one report' } }),
      entryOf({ id: 'c', attendance: 'attended-remotely', confidence: 'likely' }),
      entryOf({ id: 'd', attendance: 'absent', confidence: 'likely' }),
    ]);
    expect(tally.inPerson.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tally.likelyInPerson.map(({ id }) => id)).toEqual(['a']);
    expect(tally.partial.map(({ id }) => id)).toEqual(['b']);
    expect(tally.likelyByVideo.map(({ id }) => id)).toEqual(['c']);
    expect(tally.away.map(({ id }) => id)).toEqual(['d']);
  });

  it('puts every entry under one attendance, whatever the record', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[pvau]{0,40}$/), (letters) => {
        const { all, inPerson, byVideo, away, unknown } = tallyOf(entriesOf(letters));
        expect(inPerson.length + byVideo.length + away.length + unknown.length).toBe(all.length);
        expect(away).toHaveLength(letters.split('a').length - 1);
      }),
    );
  });
});

describe('tallyByKind', () => {
  it('counts a joint meeting once in each kind', () => {
    const joint = [
      entryOf({ id: 'f', kind: 'foreign', jointWith: 'd' }),
      entryOf({ id: 'd', kind: 'defence', jointWith: 'f' }),
    ];
    expect(tallyByKind(joint).map(({ kind, tally }) => [kind, tally.all.length])).toEqual([
      ['foreign', 1],
      ['defence', 1],
    ]);
  });

  it('leaves out a kind without entries', () => {
    expect(tallyByKind(entriesOf('pp')).map(({ kind }) => kind)).toEqual(['defence']);
  });
});

describe('tallyByHolder', () => {
  it('makes acting and full terms, long and short names, one person; the latest first', () => {
    const terms = [
      { kind: 'foreign', name: 'Bram Oster', acting: true, from: '2019-01-01', to: '2019-05-01' },
      { kind: 'foreign', name: 'Bram Oster', acting: false, from: '2019-05-10', to: '2020-01-01' },
      quillTerm,
    ] as const;
    const entries = [
      entryOf({ id: 'a', kind: 'foreign', startDate: '2019-02-01', usPrincipal: oster }),
      entryOf({
        id: 'b',
        kind: 'foreign',
        startDate: '2019-06-01',
        usPrincipal: { ...oster, name: 'Bram Oster' },
      }),
      entryOf({ id: 'c', startDate: '2019-07-01' }),
    ];
    expect(
      tallyByHolder(entries, terms).map(({ name, tally }) => [name, tally.all.map(({ id }) => id)]),
    ).toEqual([
      ['Ada Quill', ['c']],
      ['Bram Oster', ['a', 'b']],
    ]);
  });
});
