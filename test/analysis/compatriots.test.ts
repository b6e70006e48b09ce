import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('whom a people, a rank or a calling means', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      "Estonia's Kaarel Tamm arrived first. “It will hold,” the Estonian said.",
      'Kaarel Tamm: allied-official',
    ],
    ['The Pole, Leszek Wrona, said the plan would hold.', 'Leszek Wrona: allied-official'],
    [
      'Mike Turnell, an Ohio senator, looked on. “It will hold,” the Ohioan said.',
      'Mike Turnell: us-official',
    ],
    [
      'Mike Turnell, a Democrat from Virginia, looked on. “It will hold,” said the Virginia Democrat.',
      'Mike Turnell: us-official',
    ],
    ['His Finnish counterpart said the plan would hold.', 'His Finnish counterpart: allied-official'],
    ['An aide to Senator Turnell said the plan would hold.', 'aide to Senator Turnell: unnamed-official'],
    [
      'US Secretary of State Ivo Quist left. Quist’s chief of staff, Jon Birk, said the plan would hold.',
      'Jon Birk: us-official',
    ],
    ['Colonel Jan Birk (ret.) said the plan would hold.', 'Jan Birk: analyst'],
    ['Colonel (retd) Jan Birk said the plan would hold.', 'Jan Birk: analyst'],
    ['General Jan Birk, ret., said the plan would hold.', 'Jan Birk: analyst'],
    [
      'Jan Birk, until last year a planner at the German chancellery, said the plan would hold.',
      'Jan Birk: analyst',
    ],
    ["Jan Birk, NATO's top commander in Europe, said the plan would hold.", 'Jan Birk: nato-official'],
    ["The Quai d'Orsay said the plan would hold.", "Quai d'Orsay: allied-official"],
    ['The Estonian daily Postiljon said the plan would hold.', 'Estonian daily Postiljon: media'],
    ['A shop owner in Vilnius said the plan would hold.', 'shop owner in Vilnius: unknown'],
    ['The Finance Ministry said the plan would hold.', 'Finance Ministry: allied-official'],
    ['The Tillman poll said the plan would hold.', 'Tillman poll: analyst'],
    [
      'Col. Rhod Penhall, a retired officer, lost four men. The colonel said the plan would hold.',
      'Rhod Penhall: analyst',
    ],
    [
      'Representative Coral Dunn listened. “It will hold,” the congresswoman said.',
      'Coral Dunn: us-official',
    ],
    [
      'Leon Marsh, a fellow at the Alder Institute, listened. The analyst said the plan would hold.',
      'Leon Marsh: analyst',
    ],
    [
      'Someone from the Greek delegation said the plan would hold.',
      'Someone from the Greek delegation: unnamed-official',
    ],
    [
      'A British official already in the city, who asked not to be named, put it drily: “It will hold.”',
      'British official: unnamed-official',
    ],
    [
      '“Eight hours are enough,” Turkey’s Selim Erden told his guests, according to two people in the room.',
      'Selim Erden: allied-official',
    ],
    [
      'It fell to the secretary-general to sum up. “Nobody left the table,” he said.',
      'secretary-general: nato-official',
    ],
    ['In a speech in Tallinn, President Alar Kari said the plan would hold.', 'Alar Kari: allied-official'],
    ["The State Department's Philippa Rosen said the plan would hold.", 'Philippa Rosen: us-official'],
    ['The Toronto Star said the plan would hold.', 'Toronto Star: media'],
    ['The communiqué was adopted at noon. It says the plan holds.', 'communiqué: nato-official'],
    ['The Alder Institute published a study. It says that the plan holds.', 'study: analyst'],
    [
      "Norway's foreign ministry confirmed it. It added that the plan would hold.",
      "Norway's foreign ministry: allied-official",
    ],
    [
      'A State Department official travelling with him said that the plan would hold.',
      'State Department official: unnamed-official',
    ],
    [
      'A European envoy who helped to reschedule said the plan would hold.',
      'European envoy: unnamed-official',
    ],
    [
      "The plan will hold, the alliance's military chairman, Admiral Joris Hout, announced.",
      'Joris Hout: nato-official',
    ],
  ];
  it.each(cases)('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
});
