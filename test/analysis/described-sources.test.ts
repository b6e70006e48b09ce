import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('whose side a body, a group, a text or someone without a name is on', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'A senior U.S. defense official, briefing journalists who had travelled with Minister Birk, said the plan would hold.',
      'senior U.S. defense official: unnamed-official',
    ],
    [
      'I asked a Baltic ambassador whether her capital was rattled. “We are not rattled. We are recalculating,” she replied.',
      'Baltic ambassador: unnamed-official',
    ],
    [
      'Harlan Quist left early. A Balkan delegate had another version: Quist, she said, left because he was tired.',
      'Balkan delegate: unnamed-official',
    ],
    [
      'US President Harlan Quist spoke. An alliance diplomat looked on. Fresh remarks by Quist went further, as he suggested that the line might move.',
      'Harlan Quist: us-official',
    ],
    [
      "Estonia's delegation handed round a two-page paper, which argued that present plans “describe how the Baltic states are to be liberated”.",
      'two-page paper: allied-official',
    ],
    [
      'The nine eastern members issued a joint statement that professed “undimmed confidence in the guarantee”.',
      'nine eastern members: allied-official',
    ],
    [
      "The chair of the alliance's Military Committee told reporters that the meeting had settled it.",
      "chair of the alliance's Military Committee: nato-official",
    ],
    ['For the record: 27 more batteries by 2029, says the summary paper.', 'summary paper: nato-official'],
    [
      'A planning paper notes that the European allies are short of 900 interceptors.',
      'planning paper: nato-official',
    ],
    [
      "‘We're not going anywhere,’ a member of the American delegation assured me.",
      'member of the American delegation: unnamed-official',
    ],
    [
      'Delegates from two southern allies confided that the vacant post bothers them.',
      'Delegates from two southern allies: unnamed-official',
    ],
    [
      'Officials in Ankara complained that export licences had been stuck for a year.',
      'Officials in Ankara: unnamed-official',
    ],
    ['A Pentagon insider said the plan would hold.', 'Pentagon insider: unnamed-official'],
    [
      'A defence attaché from a Nordic country said the plan would hold.',
      'defence attaché from a Nordic country: unnamed-official',
    ],
    ['A congressional staffer said the plan would hold.', 'congressional staffer: unnamed-official'],
    [
      'A trio of European envoys reckoned that the plan would hold.',
      'trio of European envoys: unnamed-official',
    ],
    ['A handful of diplomats said the plan would hold.', 'handful of diplomats: unnamed-official'],
    ['A group of diplomats said the plan would hold.', 'group of diplomats: unnamed-official'],
    ['Berlin said the plan would hold.', 'Berlin: allied-official'],
    ["Ankara's foreign ministry said the plan would hold.", "Ankara's foreign ministry: allied-official"],
    ['The Élysée said the plan would hold.', 'Élysée: allied-official'],
    ['The U.S. embassy in Warsaw said the plan would hold.', 'U.S. embassy in Warsaw: us-official'],
    ['The American mission to NATO said the plan would hold.', 'American mission to NATO: us-official'],
    ['U.S. European Command said the plan would hold.', 'U.S. European Command: us-official'],
    ['The alliance said the plan would hold.', 'alliance: nato-official'],
    ["The alliance's press office said the plan would hold.", "alliance's press office: nato-official"],
    [
      'Allied Command Transformation said the plan would hold.',
      'Allied Command Transformation: nato-official',
    ],
    ['The international staff said the plan would hold.', 'international staff: nato-official'],
    ['The Baltic delegations said the plan would hold.', 'Baltic delegations: allied-official'],
    ['Several European governments said the plan would hold.', 'European governments: allied-official'],
    ['Republican senators said the plan would hold.', 'Republican senators: us-official'],
    ['Lawmakers on Capitol Hill said the plan would hold.', 'Lawmakers on Capitol Hill: us-official'],
    ['The Kremlin said the plan would fail.', 'Kremlin: unknown'],
    ['Kyiv said the plan would hold.', 'Kyiv: unknown'],
    ['Security experts said the plan would hold.', 'Security experts: analyst'],
    ['A former NATO official said the plan would hold.', 'former NATO official: analyst'],
    ['A retired Dutch general said the plan would hold.', 'retired Dutch general: analyst'],
    ['The newspaper Havenblad reported that the secretary would stay home.', 'newspaper Havenblad: media'],
    [
      'The Rotterdam daily Havenblad reports that the secretary spent the day at a shipyard.',
      'Rotterdam daily Havenblad: media',
    ],
    ['The Talvera agency reported that the secretary would stay home.', 'Talvera agency: media'],
    [
      'The Spanish news agency Talvera reported that the secretary would stay home.',
      'Spanish news agency Talvera: media',
    ],
    ['Local media reported that the secretary would stay home.', 'Local media: media'],
    [
      'The US defense secretary, Gideon Farr, stayed home. One of his aides said he had the flu.',
      'One of his aides: unnamed-official',
    ],
    [
      'A spokesman for the German chancellor said the plan would hold.',
      'spokesman for the German chancellor: unnamed-official',
    ],
    [
      "The Lithuanian defence ministry's spokeswoman said the plan would hold.",
      "Lithuanian defence ministry's spokeswoman: unnamed-official",
    ],
    ['The Polish foreign minister said the plan would hold.', 'Polish foreign minister: allied-official'],
    ["The host's conclusions said the plan would hold.", "host's conclusions: allied-official"],
    ['A Pentagon memo said the plan would hold.', 'Pentagon memo: us-official'],
    [
      'A report by the Alder Institute warned that the plan would fail.',
      'report by the Alder Institute: analyst',
    ],
    [
      'A draft of the communiqué seen by reporters said the plan would hold.',
      'draft of the communiqué: nato-official',
    ],
    ['The draft communiqué speaks of an “enduring” contribution.', 'draft communiqué: nato-official'],
    ['A Senate report warned that the plan would fail.', 'Senate report: us-official'],
    ['Polls say the plan will hold.', 'Polls: unknown'],
    ['A taxi driver said the plan would hold.', 'taxi driver: unknown'],
    ['A local resident said the plan would hold.', 'local resident: unknown'],
    ['Protesters said the plan would fail.', 'Protesters: unknown'],
    [
      'The deputy secretary-general chaired the meeting. “I lose sleep over that,” he said.',
      'deputy secretary-general: nato-official',
    ],
  ];
  it.each(cases)('%s', (text, source) => {
    expect(sourcesIn(text)).toEqual([source]);
  });
});
