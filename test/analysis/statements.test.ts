import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/common/span.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { paragraphsOf } from './body.ts';

/** `source | kind | content / content`, one line a statement; several sources are parted by `; `. */
function linesOf(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  const said = findStatements(tokenised, findQuotedRegions(text, paragraphs));
  const people = findPeople(tokenised);
  return attributeStatements({ tokenised, people, officeHolders: [] }, said).map(
    ({ statement, attributions }) => {
      const sources = attributions.map((one) => one.name).join('; ');
      const content = statement.content.map((span) => sliceOf(text, span)).join(' / ');
      return `${sources} | ${statement.kind} | ${content}`;
    },
  );
}

type Case = readonly [string, string, readonly string[]];

describe('direct quotations', () => {
  const cases: readonly Case[] = [
    ['source behind', '“We will stay,” Ada Voss said.', ['Ada Voss | direct | We will stay,']],
    [
      'inverted',
      '"We will stay," said Ada Voss, the Danish minister.',
      ['Ada Voss | direct | We will stay,'],
    ],
    ['source before', 'Ada Voss told reporters: “We will stay.”', ['Ada Voss | direct | We will stay.']],
    [
      'split across sentences',
      '“We will stay,” said Ada Voss. “We have said so before.”',
      ['Ada Voss | direct | We will stay, / We have said so before.'],
    ],
    [
      'split inside a sentence',
      '“We will stay,” Ada Voss said, “and we will pay.”',
      ['Ada Voss | direct | We will stay, / and we will pay.'],
    ],
    [
      'going on in the next paragraph',
      'Ada Voss said: “We will stay.\n“We will pay as well.”',
      ['Ada Voss | direct | We will stay. / We will pay as well.'],
    ],
    [
      'pronoun by gender',
      'Ada Voss met Peter Orrick in Oslo. “He was late,” she said.',
      ['Ada Voss | direct | He was late,'],
    ],
    [
      'colon before the next paragraph',
      'Ada Voss was blunt:\n“We will not stay.”',
      ['Ada Voss | direct | We will not stay.'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('reported speech', () => {
  const cases: readonly Case[] = [
    [
      'that',
      'The Danish ministers stressed that the plan holds.',
      ['Danish ministers | indirect | that the plan holds'],
    ],
    ['without that', 'Analysts say the gap will widen.', ['Analysts | indirect | the gap will widen']],
    [
      'scare quotes stay in it',
      'Ada Voss said the absence was “understandable” given the calendar.',
      ['Ada Voss | mixed | the absence was “understandable” given the calendar'],
    ],
    [
      'over an apposition',
      'Ada Voss, a former envoy and a fellow at the Fjord Institute, noted that the timing is poor.',
      ['Ada Voss | indirect | that the timing is poor'],
    ],
    [
      'over a relative clause',
      'An official who watched the exchange said the talks were short.',
      ['official | indirect | the talks were short'],
    ],
    [
      'according to two sources',
      'The secretary will stay away, according to a U.S. official and a senior NATO diplomat familiar with the plan.',
      ['U.S. official; senior NATO diplomat | indirect | The secretary will stay away'],
    ],
    [
      'according to, at the front',
      'According to sources in Brussels, the plan will be dropped in June.',
      ['sources in Brussels | indirect | the plan will be dropped in June'],
    ],
    [
      'as indicated by',
      'He is due on Monday, as indicated by Pentagon sources.',
      ['Pentagon sources | indirect | He is due on Monday'],
    ],
    [
      'broken by its source',
      'Ada Voss spoke last. The troops, she said, never stopped working together.',
      ['Ada Voss | indirect | The troops / never stopped working together'],
    ],
    [
      'participle',
      'Danish and Dutch envoys shrugged off the matter, saying that calendars are full.',
      ['Danish and Dutch envoys | indirect | that calendars are full'],
    ],
    [
      'statements by a group',
      'Public statements by senior Danish officials have stressed that the coast comes first.',
      ['senior Danish officials | indirect | that the coast comes first'],
    ],
    [
      'a name that is pointed to as something',
      'Envoys pointed to Ada Voss as the safest choice.',
      ['Envoys | indirect | Ada Voss as the safest choice'],
    ],
    [
      'a bracket beside the source',
      'Rep. Ada Voss (D-Ohio) warned that funds would run out.',
      ['Ada Voss | indirect | that funds would run out'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('sources beside what they say', () => {
  const cases: readonly Case[] = [
    [
      'signed with a dash',
      '“No plan, no money, a real fiasco.” ― Ada Voss',
      ['Ada Voss | direct | No plan, no money, a real fiasco.'],
    ],
    [
      'signed with a dash and a place',
      '“We were never asked about the harbour.” — Ada Voss, Bergen',
      ['Ada Voss | direct | We were never asked about the harbour.'],
    ],
    [
      'a headline that names its speaker first',
      'Voss: Fleet Will Not Stay in Port',
      ['Voss | indirect | Fleet Will Not Stay in Port'],
    ],
    [
      'a claim that is somebody’s',
      'Auditors looked into Ada Voss’s claim that the port had lost “thousands of jobs” this year.',
      ['Ada Voss | mixed | that the port had lost “thousands of jobs” this year'],
    ],
    [
      'his claim',
      'Peter Orrick arrived in Oslo. The paper checked his claim that the treaty would be dead within a year.',
      ['Peter Orrick | indirect | that the treaty would be dead within a year'],
    ],
    [
      'a relative clause ends with its comma',
      'The port, which Ada Voss said had been lost for good, opened again on Monday.',
      ['Ada Voss | indirect | had been lost for good'],
    ],
    [
      'according to words that the tagger takes for verbs',
      'According to exit polls, the minister had a lead among the young.',
      ['exit polls | indirect | the minister had a lead among the young'],
    ],
    [
      'a verb in the present after a name',
      'Ada Voss acknowledges that the coast comes last.',
      ['Ada Voss | indirect | that the coast comes last'],
    ],
    [
      'an expectation of a group',
      'Diplomats expect Ada Voss to attend the next meeting.',
      ['Diplomats | indirect | Ada Voss to attend the next meeting'],
    ],
    [
      'a question asked',
      'Ada Voss asked whether the harbour would open again this year.',
      ['Ada Voss | indirect | whether the harbour would open again this year'],
    ],
    [
      'a clause with a that of its own',
      'Ada Voss said they both shared the belief that every port should stay open.',
      ['Ada Voss | indirect | they both shared the belief that every port should stay open'],
    ],
    [
      'an accusation',
      'Ada Voss accused the board of hiding the “real cost” of the new harbour.',
      ['Ada Voss | mixed | the board of hiding the “real cost” of the new harbour'],
    ],
    [
      'behind its preposition',
      'Ada Voss complained about the price of coal and of steel.',
      ['Ada Voss | indirect | the price of coal and of steel'],
    ],
    [
      'with its object',
      'Ada Voss described the plan as a “costly and needless mistake.”',
      ['Ada Voss | mixed | the plan as a “costly and needless mistake.”'],
    ],
    [
      'a speech verb joined to another has its source',
      'Ada Voss tells the veterans that the navy of the islands is “ready” and says she will pay for more ships.',
      [
        'Ada Voss | mixed | that the navy of the islands is “ready”',
        'Ada Voss | indirect | she will pay for more ships',
      ],
    ],
    [
      'over a place to the name',
      'Ada Voss, 59, of Bergen, Vestland, said the event brought back memories of her father.',
      ['Ada Voss | indirect | the event brought back memories of her father'],
    ],
    [
      'what a person stresses on the way',
      'Ada Voss left the talks early, underscoring her support for a smaller fleet.',
      ['Ada Voss | indirect | her support for a smaller fleet'],
    ],
    [
      'an event told in a relative clause',
      'The visit followed an episode in which the council expressed interest in the island.',
      [],
    ],
    ['a label before a colon speaks for nobody', 'Bottom Line: The talks showed how little was agreed.', []],
    [
      'what goes on says nothing',
      'As preparations continue, the capitals will watch the harbour closely.',
      [],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('offices and documents', () => {
  const cases: readonly Case[] = [
    [
      'an office alone is its holder',
      'Defence Minister Ada Voss arrived in Oslo. The new defence minister said that talks would go on.',
      ['Ada Voss | indirect | that talks would go on'],
    ],
    [
      'a strategy speaks by its full name',
      'The government issued a new National Coastal Strategy. The strategy states: “Ports come first in every plan.”',
      ['National Coastal Strategy | direct | Ports come first in every plan.'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('what is no statement', () => {
  const none: readonly string[] = [
    'The Pentagon and NATO have declined to comment.',
    'There are rising doubts about the plan in many capitals.',
    'The minister will announce new targets for ports in June.',
    'The so-called “quiet corner” of the hall was full.',
    'The hall had one sign on its door: “Keep the door shut please.”',
    'He said.',
  ];
  it.each(none)('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});
