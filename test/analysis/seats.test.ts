import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('whose side an office is on, by the place spoken of and the day', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['Finnish Defence Minister Antti Kaik said the plan would hold.', 'Antti Kaik: unknown', '2021-05-05'],
    [
      'Finnish Defence Minister Antti Kaik said the plan would hold.',
      'Antti Kaik: allied-official',
      '2024-05-05',
    ],
    ["Sweden's Peter Hult said the plan would hold.", 'Peter Hult: unknown', '2016-02-02'],
    [
      "Montenegro's prime minister, Duško Mark, said the plan would hold.",
      'Duško Mark: unknown',
      '2015-12-02',
    ],
    [
      "Montenegro's prime minister, Duško Mark, said the plan would hold.",
      'Duško Mark: allied-official',
      '2018-12-02',
    ],
    ['Stockholm said the plan would hold.', 'Stockholm: unknown', '2019-12-02'],
    ['In Belgrade, Prime Minister Ana Brnab said the guns were loud.', 'Ana Brnab: unknown', '2025-06-05'],
    [
      'Oslo has sent a battalion. “We could leave on Monday,” quipped Brigadier Tor-Inge Sæv.',
      'Tor-Inge Sæv: allied-official',
      '2025-06-05',
    ],
    [
      'The brigade trains in Texas. “We could leave on Monday,” said Brigadier Tom Hall.',
      'Tom Hall: us-official',
      '2025-06-05',
    ],
    [
      'In Budapest nobody stirred. The opposition Socialists called it “a consolation prize”.',
      'opposition Socialists: allied-official',
      '2025-06-05',
    ],
    [
      'The bill was read in the Sejm. The opposition said that it came too late.',
      'opposition: allied-official',
      '2025-06-05',
    ],
    [
      'Lisbon was pleased. Government spokesman Rui Melo said the school would open.',
      'Rui Melo: allied-official',
      '2025-06-05',
    ],
    [
      'Rome will send two frigates. Defence chief Carlo Cav said that they would sail on Monday.',
      'Carlo Cav: allied-official',
      '2025-06-05',
    ],
    [
      'Estonia buys more guns. Police chief Egert Bel said that thefts had fallen.',
      'Egert Bel: allied-official',
      '2025-06-05',
    ],
    ['UN special envoy Sigrid Kaal said the plan would hold.', 'Sigrid Kaal: unknown', '2025-06-05'],
    ['OSCE chief Helga Schm said the plan would hold.', 'Helga Schm: unknown', '2025-06-05'],
  ];
  it.each(cases)('%s', (text, source, day) => {
    expect(sourcesIn(text, day)).toEqual([source]);
  });
});
