import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('whose side tells a house, a past, a giver or an office', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Col. Ada Birke of the Estonian defense staff said the plan would hold.', 'Ada Birke: allied-official'],
    [
      "Lt. Col. Wade Ostran of the state's National Guard said the plan would hold.",
      'Wade Ostran: us-official',
    ],
    [
      "Brigadier Ada Birke of the alliance's planning staff said the plan would hold.",
      'Ada Birke: nato-official',
    ],
    [
      'Ada Birke, who served 26 years in the Foreign Service, said the plan would hold.',
      'Ada Birke: analyst',
    ],
    [
      'Ada Birke, the forecaster from Cluj, sees a bad habit. She said the plan would fail.',
      'Ada Birke: analyst',
    ],
    [
      "Ada Birke, Denmark's permanent representative, said the plan would hold.",
      'Ada Birke: allied-official',
    ],
    [
      'Ada Birke, deputy head of the Polish mission to NATO, said the plan would hold.',
      'Ada Birke: allied-official',
    ],
    [
      'Ada Birke, a professor of international law in Toulouse, said the plan would hold.',
      'Ada Birke: analyst',
    ],
    [
      'Ada Birke, a veteran of four administrations now at Georgetown, said the plan would hold.',
      'Ada Birke: analyst',
    ],
    ['Ada Birke, a former aide to two Dutch premiers, said the plan would hold.', 'Ada Birke: analyst'],
    ['Ada Birke, chief executive of the Nordhaven shipyard, said the plan would hold.', 'Ada Birke: unknown'],
    ['Ada Birke, a baker in Narva, said the plan would hold.', 'Ada Birke: unknown'],
    ['Ada Birke, editor of the weekly Havenblad, said the plan would hold.', 'Ada Birke: media'],
    ["Ada Birke, NATO's deputy spokesperson, said the plan would hold.", 'Ada Birke: nato-official'],
    ['Deputy Secretary General Ada Birke said the plan would hold.', 'Ada Birke: nato-official'],
    ['SACEUR General Ada Birke said the plan would hold.', 'Ada Birke: nato-official'],
    ['Allied supreme commander Ada Birke said the plan would hold.', 'Ada Birke: nato-official'],
    ['Deputy Secretary of State Ada Birke said the plan would hold.', 'Ada Birke: us-official'],
    ['National Security Adviser Ada Birke said the plan would hold.', 'Ada Birke: us-official'],
    ['Senate Majority Leader Ada Birke said the plan would hold.', 'Ada Birke: us-official'],
    ['Vice President Ada Birke said the plan would hold.', 'Ada Birke: us-official'],
    [
      'Ambassador Ada Birke, who represents the United States at the alliance, said the plan would hold.',
      'Ada Birke: us-official',
    ],
    ['Taoiseach Ada Birke said the plan would hold.', 'Ada Birke: unknown'],
    ['Swedish armed forces chief Ada Birke said the plan would hold.', 'Ada Birke: allied-official'],
    ['Latvian intelligence chief Ada Birke said the plan would hold.', 'Ada Birke: allied-official'],
    ['The host, Bulgarian President Ada Birke, said the plan would hold.', 'Ada Birke: allied-official'],
    [
      'A two-page note tabled by the Danish delegation said the plan would hold.',
      'two-page note: allied-official',
    ],
    ['The Latvian ministry published a review that warned the plan would fail.', 'review: allied-official'],
    [
      'A paper from the Alder Institute warned the plan would fail.',
      'paper from the Alder Institute: analyst',
    ],
    ['A memo circulated by the Pentagon said the plan would hold.', 'memo: us-official'],
    [
      'A briefing note prepared by the Meridian Foundation argued that the plan would fail.',
      'briefing note: analyst',
    ],
    ['The final communiqué says the plan will hold.', 'final communiqué: nato-official'],
    [
      'An internal German assessment concluded that the plan would fail.',
      'internal German assessment: allied-official',
    ],
    [
      'The Norwegian Saetermoen, too, declined to be moved. He would lose sleep, he explained, over submarines.',
      'Saetermoen: allied-official',
    ],
    ["Slovakia's Prime Minister said the plan would hold.", "Slovakia's Prime Minister: allied-official"],
    ['The secretary general said the plan would hold.', 'secretary general: nato-official'],
    [
      'The US ambassador to the alliance said the plan would hold.',
      'US ambassador to the alliance: us-official',
    ],
    ['The supreme allied commander said the plan would hold.', 'supreme allied commander: nato-official'],
    ['A dozen ministers said the plan would hold.', 'dozen ministers: unnamed-official'],
    ['Some allies said the plan would hold.', 'allies: allied-official'],
    ['Eastern flank allies said the plan would hold.', 'Eastern flank allies: allied-official'],
    ['A Western official said the plan would hold.', 'Western official: unnamed-official'],
    ['A NATO source said the plan would hold.', 'NATO source: unnamed-official'],
    ['An aide to the minister said the plan would hold.', 'aide to the minister: unnamed-official'],
    ['A minister who asked not to be named said the plan would hold.', 'minister: unnamed-official'],
    ['An EU official said the plan would hold.', 'EU official: unnamed-official'],
    ['Senior Turkish officials said the plan would hold.', 'Senior Turkish officials: allied-official'],
    ['Several analysts said the plan would hold.', 'analysts: analyst'],
    ['A London-based analyst said the plan would hold.', 'London-based analyst: analyst'],
    ['Former officials said the plan would hold.', 'Former officials: analyst'],
    ['Two former ambassadors said the plan would hold.', 'Two former ambassadors: analyst'],
    ['The Dutch delegation said the plan would hold.', 'Dutch delegation: allied-official'],
    ['Members of Congress said the plan would hold.', 'Members of Congress: us-official'],
    ['The German government said the plan would hold.', 'German government: allied-official'],
    ["The Kremlin's spokesman said the plan would fail.", "Kremlin's spokesman: unnamed-official"],
    ['State television in Moscow said the plan would fail.', 'State television in Moscow: media'],
  ];
  it.each(cases)('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
});
