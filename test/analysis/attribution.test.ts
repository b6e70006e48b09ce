import { describe, expect, it } from 'vitest';
import { speakerGroupOf } from '../../src/analysis/findings.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf } from './body.ts';

/** `source: group`, one for each source of each statement. */
function groupsOf(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  const said = findStatements(tokenised, findQuotedRegions(text, paragraphs));
  const context = { tokenised, people: findPeople(tokenised), officeHolders: [] };
  return attributeStatements(context, said).flatMap(({ attributions }) =>
    attributions.map(({ name, naming, side }) => `${name}: ${speakerGroupOf(naming, side)}`),
  );
}

type Case = readonly [string, string, readonly string[]];

describe('whose side a source is on', () => {
  const cases: readonly Case[] = [
    [
      'a secretary-general is the alliance’s',
      'Secretary-General Jørn Aske said the plan would hold.',
      ['Jørn Aske: nato-official'],
    ],
    [
      'unless another house is named',
      'UN Secretary-General Jørn Aske said the plan would hold.',
      ['Jørn Aske: unknown'],
    ],
    [
      'whom someone speaks for in a relative clause',
      'Mira Tolk, who speaks for a Dutch brigade, said the plan would hold.',
      ['Mira Tolk: allied-official'],
    ],
    [
      'whom someone stands for in a participle',
      'Mira Tolk, speaking for Estonia, said the plan would hold.',
      ['Mira Tolk: allied-official'],
    ],
    [
      'an office that was held is that of an analyst',
      'Mira Tolk, who was Norway’s ambassador to the alliance until 2014, said the plan would hold.',
      ['Mira Tolk: analyst'],
    ],
    [
      'a house of study, whatever it studies',
      'Mira Tolk, who tracks Europe at the Alder Policy Center, said the plan would hold.',
      ['Mira Tolk: analyst'],
    ],
    [
      'a spokesman of the body spoken of before',
      'The State Department shrugged. “It will hold,” said its spokesman, Barnaby Tolk.',
      ['Barnaby Tolk: us-official'],
    ],
    [
      'a spokesman of the minister before',
      'Mira Aske, Romania’s minister, kept silent. Her spokesman Horia Tolk said the plan would hold.',
      ['Horia Tolk: allied-official'],
    ],
    [
      'a colleague is of the side of whoever spoke before',
      'Mira Aske, an analyst in Turin, said the plan was thin. Her colleague Horia Tolk said it would hold.',
      ['Mira Aske: analyst', 'Horia Tolk: analyst'],
    ],
    [
      'a text handed to delegations is the alliance’s',
      'A note handed to delegations says the plan will hold.',
      ['note: nato-official'],
    ],
    [
      'officials who ask not to be named are unnamed',
      'Danish officials, speaking on condition of anonymity, said the plan would hold.',
      ['Danish officials: unnamed-official'],
    ],
    [
      'a ministry is that of the country spoken of before',
      'Riga was calm. The ministry said the plan would hold.',
      ['ministry: allied-official'],
    ],
    [
      'her office is hers',
      'Mira Aske, Romania’s minister, is due to travel. The plan would hold, her office said.',
      ['her office: allied-official'],
    ],
    [
      'who concedes one thing says the next',
      'Mira Aske, Romania’s minister, conceded that the plans were thin but said the alliance would hold.',
      ['Mira Aske: allied-official', 'Mira Aske: allied-official'],
    ],
    [
      'an analyst without a name is an analyst',
      'An analyst in Turin said the plan would hold.',
      ['analyst in Turin: analyst'],
    ],
    [
      'what a description counts is kept',
      'Three Baltic envoys said the plan would hold.',
      ['Three Baltic envoys: unnamed-official'],
    ],
  ];
  it.each(cases)('%s', (_, text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
});

describe('whom a definite office or a pronoun means', () => {
  const cases: readonly Case[] = [
    [
      'the last one named without an office',
      'Norway’s Mira Tolk hardly thinks so. The plan would hold, the defence minister said.',
      ['Mira Tolk: allied-official'],
    ],
    [
      'a name in apposition',
      '“It will hold,” the host, Foreign Minister Mira Tolk of Norway, told reporters.',
      ['Mira Tolk: allied-official'],
    ],
    [
      'whose office opens the sentence',
      'Secretary-General Jørn Aske met Calder Voss, the US secretary of defence. The secretary general has stopped counting absences, he said.',
      ['Jørn Aske: nato-official'],
    ],
    [
      'the one president named just before, whatever the article calls him else',
      'Former President Calder Voss has asked for more. Few allies pay, while the new U.S. president said that all of them should.',
      ['Calder Voss: us-official'],
    ],
    [
      'nobody named, where the office alone may be another’s',
      'Former President Calder Voss met ministers. The U.S. president said that the plan would hold.',
      ['U.S. president: us-official'],
    ],
    [
      'who opens the sentence, before a colon',
      'Calder Voss left at noon. Ingunn Skarup, who runs the Danish ministry, was harsher: the port, she suggested, would close.',
      ['Ingunn Skarup: allied-official'],
    ],
    [
      'whoever spoke last, where the gender is a guess',
      'Ștefanita Birk, Romania’s state secretary, said the plan was thin. Nobody had wondered aloud about the timetable, he recalled.',
      ['Ștefanita Birk: allied-official', 'Ștefanita Birk: allied-official'],
    ],
  ];
  it.each(cases)('%s', (_, text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });
});
