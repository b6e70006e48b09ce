import { sliceOf } from '../common/span.ts';
import type { OfficeHolder } from '../record/record.ts';
import { headNoun, namingOf, shortened, withoutLeading } from './descriptions.ts';
import { findDocument, sideOfDocument } from './documents.ts';
import type { Attribution } from './findings.ts';
import { documentNouns, formerWords, unnamedNouns } from './lexicon/source-nouns.ts';
import type { SourceMention } from './mentions.ts';
import { holderOf, isOffice, recordedOffice } from './offices.ts';
import type { Person } from './people.ts';
import { personHeading } from './person-heading.ts';
import type { Past } from './pronouns.ts';
import { groupMeant, personMeant } from './pronouns.ts';
import { sideOf, sideOfRoles } from './sides.ts';
import type { RawStatement } from './statements.ts';
import type { TokenisedText } from './tokenised.ts';

export interface Context {
  readonly tokenised: TokenisedText;
  readonly people: readonly Person[];
  readonly officeHolders: readonly OfficeHolder[];
}

interface Resolved {
  readonly attribution: Attribution;
  readonly person: Person | null;
}

function rolesFor(person: Person): readonly string[] {
  const former = person.roles.filter((role) =>
    role
      .toLowerCase()
      .split(/[\s-]/u)
      .some((word) => formerWords.has(word)),
  );
  return former.length > 0 && former.length === person.roles.length ? former : person.roles;
}

/** A president without a country is the US one where the article calls an administration by that name. */
function administrationOf({ tokenised }: Context, person: Person): string | null {
  const phrase = `${person.name.split(' ').at(-1) ?? ''} administration`;
  const presides = person.roles.some((role) => /\bpresident\b/iu.test(role));
  return presides && tokenised.text.includes(phrase) ? phrase : null;
}

function personAttribution(context: Context, mention: SourceMention, person: Person): Resolved {
  const told = sideOfRoles(rolesFor(person));
  const office = told.side === 'unknown' ? recordedOffice(context.officeHolders, person.name) : null;
  const decider = told.side === 'unknown' ? (office?.office ?? administrationOf(context, person)) : null;
  const judged = decider === null ? told : { side: 'us' as const, decidedBy: [decider] };
  const { name, role } = person;
  return { person, attribution: { mention: mention.span, name, role, naming: 'named', ...judged } };
}

const near = { before: 40, after: 12 };

/** The words beside a mention tell whether it speaks openly: `public statements by officials`. */
function wordsAround({ text }: TokenisedText, { span }: SourceMention): string {
  return text.slice(Math.max(0, span.start - near.before), span.end + near.after);
}

function documentAttribution(context: Context, mention: SourceMention, phrase: string): Resolved | null {
  const noun = headNoun(phrase);
  if (!documentNouns.has(noun)) return null;
  const found = findDocument(context.tokenised, noun);
  const name = found?.name ?? withoutLeading(phrase);
  const judged = found === null ? sideOf(phrase) : sideOfDocument(context.tokenised, found);
  return {
    person: null,
    attribution: { mention: mention.span, name, role: null, naming: 'document', ...judged },
  };
}

/** `the official` is the official of before. */
function earlierDescription(phrase: string, mention: SourceMention, past: readonly Past[]): Resolved | null {
  if (!/^the\s+\p{Ll}+$/iu.test(phrase) || !unnamedNouns.has(headNoun(phrase))) return null;
  const earlier = past.findLast(
    (one) => one.attribution.naming === 'anonymous' && headNoun(one.attribution.name) === headNoun(phrase),
  );
  return earlier === undefined
    ? null
    : { person: null, attribution: { ...earlier.attribution, mention: mention.span } };
}

function describedAttribution(context: Context, mention: SourceMention, phrase: string): Resolved {
  const naming = namingOf(phrase, wordsAround(context.tokenised, mention));
  const name = shortened(withoutLeading(phrase));
  return {
    person: null,
    attribution: { mention: mention.span, name, role: null, naming, ...sideOf(phrase) },
  };
}

const unresolvable = new Set([
  'i',
  'we',
  'you',
  'who',
  'which',
  'that',
  'this',
  'one',
  'it',
  'they',
  'he',
  'she',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'there',
  'what',
  'whoever',
  'anyone',
  'everyone',
  'nobody',
  'someone',
  'no one',
]);

function pronounAttribution(
  context: Context,
  mention: SourceMention,
  pronoun: string,
  past: readonly Past[],
): Resolved | null {
  if (pronoun === 'he' || pronoun === 'she') {
    const person = personMeant(context.tokenised, context.people, mention, pronoun, past);
    return person === null ? null : personAttribution(context, mention, person);
  }
  const group = pronoun === 'they' || pronoun === 'it' ? groupMeant(mention, pronoun, past) : null;
  return group === null ? null : { person: null, attribution: { ...group, mention: mention.span } };
}

/** Who a mention is; null where the text does not tell, for a wrong name is worse than none. */
function resolve(context: Context, mention: SourceMention, past: readonly Past[]): Resolved | null {
  const phrase = sliceOf(context.tokenised.text, mention.span).replace(/\s+/gu, ' ');
  const lower = phrase.toLowerCase();
  if (unresolvable.has(lower)) return pronounAttribution(context, mention, lower, past);
  const person = personHeading(context.tokenised, context.people, mention);
  if (person !== null) return personAttribution(context, mention, person);
  const holder = isOffice(phrase) ? holderOf(context.people, phrase, mention.span.start) : null;
  if (holder !== null) return personAttribution(context, mention, holder);
  return (
    documentAttribution(context, mention, phrase) ??
    earlierDescription(phrase, mention, past) ??
    describedAttribution(context, mention, phrase)
  );
}

export interface Attributed {
  readonly statement: RawStatement;
  readonly attributions: readonly Attribution[];
}

/** Each statement with its sources told; one whose sources cannot be told is left out. */
export function attributeStatements(context: Context, statements: readonly RawStatement[]): Attributed[] {
  const past: Past[] = [];
  const found: Attributed[] = [];
  for (const statement of statements) {
    const resolved = statement.mentions.flatMap((mention) => {
      const one = resolve(context, mention, past);
      return one === null ? [] : [{ ...one, sentence: mention.sentence }];
    });
    if (resolved.length === 0) continue;
    past.push(...resolved);
    found.push({ statement, attributions: resolved.map((one) => one.attribution) });
  }
  return found;
}
