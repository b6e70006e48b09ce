import { describe, expect, it } from 'vitest';
import { joinSameSource } from '../../src/analysis/joined.ts';
import { findPeople } from '../../src/analysis/people.ts';
import { findQuotedRegions } from '../../src/analysis/quoted-regions.ts';
import { attributeStatements } from '../../src/analysis/sources.ts';
import { findStatements } from '../../src/analysis/statements.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { sliceOf } from '../../src/common/span.ts';
import { paragraphsOf } from './body.ts';

/** `source: content / content` of each statement, those of one source in one sentence joined. */
function saidIn(text: string): string[] {
  const paragraphs = paragraphsOf(text);
  const tokenised = tokeniseText(text, paragraphs);
  const said = findStatements(tokenised, findQuotedRegions(text, paragraphs));
  const context = { tokenised, people: findPeople(tokenised), officeHolders: [] };
  return joinSameSource(attributeStatements(context, said)).map(({ statement, attributions }) => {
    const names = attributions.map(({ name }) => name).join('; ');
    return `${names}: ${statement.content.map((span) => sliceOf(text, span)).join(' / ')}`;
  });
}

type Case = readonly [string, readonly string[]];

describe('a clause that its source breaks off', () => {
  const cases: readonly Case[] = [
    [
      'Some absences, Ada Voss told parliament on Tuesday, are simply absences.',
      ['Ada Voss: Some absences / are simply absences'],
    ],
    [
      'What counts, the Norwegian minister said in Bergen, is the number of brigades.',
      ['Norwegian minister: What counts / is the number of brigades'],
    ],
    [
      'Were the pattern to hold, Ada Voss said, ministers would send deputies of their own.',
      ['Ada Voss: Were the pattern to hold / ministers would send deputies of their own'],
    ],
    [
      'Each ally, according to a summary handed to reporters, is to add a brigade.',
      ['summary: Each ally / is to add a brigade'],
    ],
    [
      'Whether they come at all, warned Ada Voss of the Danube Observatory, is what should frighten people.',
      ['Ada Voss: Whether they come at all / is what should frighten people'],
    ],
    [
      'The Americans, Ada Voss added, “are here in strength and in earnest”.',
      ['Ada Voss: The Americans / are here in strength and in earnest'],
    ],
    [
      'If that ever changes, Ada Voss added, "you will hear it from us first."',
      ['Ada Voss: If that ever changes / you will hear it from us first.'],
    ],
    [
      'It is, said Ada Voss, who wrote a history of the port, the oldest trick in the book.',
      ['Ada Voss: It is / the oldest trick in the book'],
    ],
    [
      'Ada Voss took the news calmly: medical leave, she said, is no new doctrine.',
      ['Ada Voss: medical leave / is no new doctrine'],
    ],
    [
      'The staff blamed the calendar; reading a message into it, a defence official said aboard the plane, would be “silly”.',
      ['defence official: reading a message into it / would be “silly”'],
    ],
    ['On Monday, Ada Voss said, “The fleet stays in port.”', ['Ada Voss: The fleet stays in port.']],
    ['The fleet would sail, Ada Voss said, leaning on the rail.', ['Ada Voss: The fleet would sail']],
  ];
  it.each(cases)('%s', (text, said) => {
    const bare = (line: string) => line.replace(/[“”"]/gu, '');
    expect(saidIn(text).map(bare)).toEqual(said.map(bare));
  });
});

describe('one source in one sentence', () => {
  const cases: readonly Case[] = [
    [
      '“The plan is dead,” Ada Voss said, adding that the port would close in May.',
      ['Ada Voss: The plan is dead, / that the port would close in May'],
    ],
    [
      'Ada Voss stressed the need for more ships in the port, saying: “Ships win wars at sea.”',
      ['Ada Voss: the need for more ships in the port', 'Ada Voss: Ships win wars at sea.'],
    ],
    [
      'Ada Voss said that the plan was dead. She said that the port would close.',
      ['Ada Voss: that the plan was dead', 'Ada Voss: that the port would close'],
    ],
    [
      'Ada Voss said that the plan was dead, but Otto Birk insisted that it would live.',
      ['Ada Voss: that the plan was dead', 'Otto Birk: that it would live'],
    ],
  ];
  it.each(cases)('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('a whole quotation that no verb of saying claims', () => {
  const cases: readonly Case[] = [
    [
      'Otto Birk, a former Dutch officer who plans for the staff, refuses to be rattled: “I have seen worse.”',
      ['Otto Birk: I have seen worse.'],
    ],
    [
      'Minister Otto Birk waved away talk of a snub: “He came and he paid.”',
      ['Otto Birk: He came and he paid.'],
    ],
    [
      '“It can wait until the autumn,” was how Ada Voss, the Danish minister, put it.',
      ['Ada Voss: It can wait until the autumn,'],
    ],
    [
      '“A fine man with a return ticket,” observed a south European ambassador, stirring his coffee.',
      ['south European ambassador: A fine man with a return ticket,'],
    ],
    ['One sign on the door of the port: “Closed until the spring.”', []],
    ['The film was called “The Fleet.”', []],
  ];
  it.each(cases)('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('a quotation over paragraphs whose source the last one tells', () => {
  const cases: readonly Case[] = [
    [
      'The talks ended at noon.\n“It is a bit like a marriage.\n“Nobody has packed a bag,” said Ada Voss.',
      ['Ada Voss: It is a bit like a marriage. / Nobody has packed a bag,'],
    ],
    [
      'Otto Birk said that nothing was lost.\n‘We keep count.\n‘We keep count at night too,’ said Ada Voss.',
      ['Otto Birk: that nothing was lost', 'Ada Voss: We keep count. / We keep count at night too,'],
    ],
    [
      "Ada Voss was calm.\n'I have sat through forty,' said Ada Voss. 'I slept in some.\n'I may sleep again.'",
      ['Ada Voss: I have sat through forty, / I slept in some. / I may sleep again.'],
    ],
  ];
  it.each(cases)('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});

describe('turns of phrase that attribute', () => {
  const cases: readonly Case[] = [
    ['Otto Birk croaked that the shells were running out.', ['Otto Birk: that the shells were running out']],
    ['Otto Birk let slip that the farewell was planned.', ['Otto Birk: that the farewell was planned']],
    [
      'Ada Voss has let it be known that she wants the port kept open.',
      ['Ada Voss: that she wants the port kept open'],
    ],
    [
      'Ada Voss made clear her government would be sorry not to see him.',
      ['Ada Voss: her government would be sorry not to see him'],
    ],
    [
      'Ada Voss was sure that the secretary would come to Oslo.',
      ['Ada Voss: that the secretary would come to Oslo'],
    ],
    [
      'Lithuania’s defence ministry puts the contingent at about 600 soldiers.',
      ['Lithuania’s defence ministry: the contingent at about 600 soldiers'],
    ],
    [
      'A research note from the Alder Institute counts five absences since January.',
      ['research note from the Alder Institute: five absences since January'],
    ],
    ['In Ada Voss’s view the session was a waste of paper.', ['Ada Voss: the session was a waste of paper']],
    [
      'By the account of two diplomats, Germany was mentioned four times.',
      ['two diplomats: Germany was mentioned four times'],
    ],
    [
      'To hear the Poles tell it, nothing has changed since March.',
      ['Poles: nothing has changed since March'],
    ],
    ['The word from Berlin was that nothing had been decided.', ['Berlin: that nothing had been decided']],
    [
      'Washington’s line, delivered by spokeswoman Ada Voss, was that nobody should worry.',
      ['Ada Voss: that nobody should worry'],
    ],
    [
      'Not one capital had telephoned, grumbled one European official.',
      ['one European official: Not one capital had telephoned'],
    ],
    [
      'The Dutch minister, Ada Voss, brushed it aside: a mechanical failure, no more.',
      ['Ada Voss: a mechanical failure, no more'],
    ],
    ['Otto Birk ensured that the port stayed open.', []],
    ['Otto Birk laughed so hard that he cried.', []],
    ['In his latest book the port has a library.', []],
    ['The port has three gates: one faces the sea and two face the town.', []],
  ];
  it.each(cases)('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});
