import { describe, expect, it } from 'vitest';
import { meetingDays, recordInWords, whoIs } from '../../../src/views/comparison/words.ts';
import { makeMinisterial, makeSource } from '../../makers.ts';

describe('meetingDays', () => {
  it.each([
    ['2031-05-12', '2031-05-12', '12 May 2031'],
    ['2031-05-01', '2031-05-02', '1–2 May 2031'],
    ['2031-11-30', '2031-12-01', '30 November – 1 December 2031'],
    ['2030-12-31', '2031-01-01', '31 December 2030 – 1 January 2031'],
  ])('%s to %s', (startDate, endDate, words) => {
    expect(meetingDays(makeMinisterial({ startDate, endDate }))).toBe(words);
  });
});

describe('recordInWords', () => {
  const deputy = { name: 'Ida Moss', office: 'Under Secretary' };
  it.each([
    [makeMinisterial(), 'Rolf Brandt attended'],
    [makeMinisterial({ attendance: 'attended-remotely' }), 'Rolf Brandt attended by video'],
    [
      makeMinisterial({ attendance: 'absent', usRepresentative: deputy }),
      'Rolf Brandt was absent; Ida Moss sat in',
    ],
    [makeMinisterial({ attendance: 'absent', usRepresentative: null }), 'Rolf Brandt was absent'],
    [
      makeMinisterial({ attendance: 'unknown', usRepresentative: null }),
      'Rolf Brandt (attendance not known)',
    ],
  ])('case %#', (ministerial, words) => {
    expect(recordInWords(ministerial)).toBe(words);
  });
});

describe('whoIs', () => {
  it.each([
    [{ roles: ['former envoy', 'fellow'] }, 'former envoy'],
    [{ side: 'nato' as const }, 'NATO'],
    [{ side: 'unknown' as const }, 'side not known'],
    [{ naming: 'collective' as const, side: 'allied' as const }, 'a group, allied'],
    [{ naming: 'anonymous' as const, side: 'unknown' as const }, 'unnamed, side not known'],
    [{ roles: ['envoy'], naming: 'anonymous' as const }, 'envoy, unnamed'],
    [{ naming: 'document' as const, side: 'us' as const }, 'a document, US'],
  ])('%o', (overrides, words) => {
    expect(whoIs(makeSource(overrides))).toBe(words);
  });
});
