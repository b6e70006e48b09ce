import { onceFor } from '../common/once-for.ts';
import { countBelow } from '../common/sorted.ts';
import type { Span } from '../common/span.ts';
import { sliceOf } from '../common/span.ts';
import { earlierCalled } from './callings.ts';
import { compatriotMeant } from './compatriots.ts';
import { headNoun, namingOf, shortened, withoutLeading } from './descriptions.ts';
import { describedMeant, isOnePerson } from './described-people.ts';
import { findDocument, sideOfAsking, sideOfDocument, sideOfText } from './documents.ts';
import type { Attribution } from './findings.ts';
import { standIns } from './lexicon/function-words.ts';
import { documentNouns, unnamedNouns } from './lexicon/source-nouns.ts';
import type { SourceMention } from './mentions.ts';
import { placeBefore } from './named-places.ts';
import { holderNow, holderOf, holdsOffice, isOffice, namesOffice } from './offices.ts';
import { lastBut, noPast, remembering } from './past.ts';
import type { Past, Said } from './past.ts';
import type { Person } from './people.ts';
import { personApposed, personHeading } from './person-heading.ts';
import type { Context } from './context.ts';
import { sideOfPerson } from './person-sides.ts';
import { asOfThen, sideOfNearestPlace } from './seats.ts';
import type { PlacedMention } from './pronouns.ts';
import { groupMeant, personMeant } from './pronouns.ts';
import type { SideJudgement } from './sides.ts';
import { sideOf } from './sides.ts';
import type { RawStatement } from './statements.ts';
import { thingMeant } from './things-meant.ts';
import type { TokenisedText } from './tokenised.ts';

interface Resolved {
  readonly attribution: Attribution;
  readonly person: Person | null;
}

function personAttribution(context: Context, mention: SourceMention, person: Person): Resolved {
  const { name, role } = person;
  return {
    person,
    attribution: {
      mention: mention.span,
      name,
      role,
      naming: 'named',
      ...asOfThen(context, sideOfPerson(context, person)),
    },
  };
}

const near = { before: 40, after: 12, behind: 80 };

/** The words beside a mention tell whether it speaks openly: `public statements by officials`. */
function wordsAround({ text }: TokenisedText, { span }: SourceMention): string {
  return text.slice(Math.max(0, span.start - near.before), span.end + near.after);
}

/** `officials, speaking on condition of anonymity,` */
function wordsBehind({ text }: TokenisedText, { span }: SourceMention): string {
  return text.slice(span.end, span.end + near.behind);
}

function documentAttribution(context: Context, mention: SourceMention, phrase: string): Resolved | null {
  const noun = headNoun(phrase);
  if (!documentNouns.has(noun)) return null;
  const found = findDocument(context.tokenised, noun);
  const name = found?.name ?? withoutLeading(phrase);
  const judged =
    found === null
      ? sideOfText(context.tokenised, mention, phrase)
      : sideOfDocument(context.tokenised, found);
  return {
    person: null,
    attribution: {
      mention: mention.span,
      name,
      role: null,
      naming: 'document',
      ...sideOfAsking(noun, judged),
    },
  };
}

/** `the official` is the official of before. */
function earlierDescription(phrase: string, mention: SourceMention, past: Past): Resolved | null {
  if (!/^the\s+\p{Ll}+$/iu.test(phrase) || !unnamedNouns.has(headNoun(phrase))) return null;
  const earlier = past.unnamed.get(headNoun(phrase));
  return earlier === undefined
    ? null
    : { person: null, attribution: { ...earlier.attribution, mention: mention.span } };
}

/** `his claim` is what he claims. */
const ownerOf = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** `her office said`: of the side of whoever the pronoun means. */
function masterOf(context: Context, mention: SourceMention, phrase: string, past: Past): Person | null {
  const owner = ownerOf.get(phrase.split(' ')[0]?.toLowerCase() ?? '');
  return owner === 'he' || owner === 'she'
    ? personMeant(
        context.tokenised,
        context.people,
        { span: mention.span, sentence: mention.sentence },
        owner,
        past,
      )
    : null;
}

function placed(context: Context, mention: SourceMention, phrase: string, own: SideJudgement): SideJudgement {
  if (own.side !== 'unknown' || own.decidedBy.length > 0) return own;
  return sideOfNearestPlace(context, headNoun(phrase), mention.span.start);
}

function describedAttribution(
  context: Context,
  mention: SourceMention,
  phrase: string,
  past: Past,
): Resolved {
  const naming = namingOf(
    phrase,
    wordsAround(context.tokenised, mention),
    wordsBehind(context.tokenised, mention),
  );
  const name = shortened(withoutLeading(phrase), /^(?:an?|one|another)\s/iu.test(phrase));
  const own = sideOf(phrase);
  const master = own.side === 'unknown' ? masterOf(context, mention, phrase, past) : null;
  const told = master === null ? placed(context, mention, phrase, own) : sideOfPerson(context, master);
  return {
    person: null,
    attribution: { mention: mention.span, name, role: null, naming, ...asOfThen(context, told) },
  };
}

const officeReach = 2;
const holdsAnOffice = onceFor(({ roles }: Person): boolean => roles.some(namesOffice));

/** `Norway’s Ash thinks so. …, the defence minister said`: the last one named without an office. */
function untitledBefore({ tokenised, people }: Context, mention: SourceMention): Person | null {
  const from = tokenised.sentences[Math.max(0, mention.sentence - officeReach)]?.start ?? 0;
  const last = placeBefore(people, mention.span.start);
  if (last === undefined || last.start < from) return null;
  const { person } = last;
  return person.roles.length > 0 && !holdsAnOffice(person) ? person : null;
}

/** `A Baltic envoy shrugged. …, she said`: someone without a name whom a pronoun means. */
function unnamedAttribution(
  context: Context,
  mention: SourceMention,
  meant: Said | Span,
  past: Past,
): Resolved | null {
  if ('attribution' in meant)
    return { person: null, attribution: { ...meant.attribution, mention: mention.span } };
  const phrase = sliceOf(context.tokenised.text, meant).replace(/\s+/gu, ' ');
  const held = isOffice(phrase) ? holderOf(context.people, phrase, mention.span.start) : null;
  if (held !== null) return personAttribution(context, mention, held);
  const sentence = countBelow(context.tokenised.sentences, meant.start + 1, ({ start }) => start) - 1;
  const place = { span: meant, sentence };
  const { attribution } =
    documentAttribution(context, place, phrase) ?? describedAttribution(context, place, phrase, past);
  return { person: null, attribution: { ...attribution, mention: mention.span } };
}

function pronounAttribution(
  context: Context,
  mention: PlacedMention,
  pronoun: string,
  past: Past,
): Resolved | null {
  if (pronoun === 'he' || pronoun === 'she') {
    const described = describedMeant(context.tokenised, context.people, mention, pronoun, past);
    if (described !== null) return unnamedAttribution(context, mention, described, past);
    const person = personMeant(context.tokenised, context.people, mention, pronoun, past);
    return person === null ? null : personAttribution(context, mention, person);
  }
  const group = pronoun === 'they' || pronoun === 'it' ? groupMeant(mention, pronoun, past) : null;
  if (group !== null) return { person: null, attribution: { ...group, mention: mention.span } };
  const thing = pronoun === 'it' ? thingMeant(context.tokenised, mention) : null;
  return thing === null ? null : unnamedAttribution(context, mention, thing, past);
}

/** `Her colleague Ash`: of the side of whoever spoke last. */
function withColleague(resolved: Resolved, past: Past): Resolved {
  const last = lastBut(past, resolved.person)?.attribution;
  const { side, role } = resolved.attribution;
  if (
    side !== 'unknown' ||
    last === undefined ||
    !/^(?:colleagues?|co-authors?|fellow \p{L}+)$/iu.test(role ?? '')
  )
    return resolved;
  return {
    ...resolved,
    attribution: { ...resolved.attribution, side: last.side, decidedBy: last.decidedBy },
  };
}

const anaphorReach = 3;

/** `…,” the minister added`: of two ministers the one who spoke last, with a name or without. */
function officeOfBefore(
  context: Context,
  mention: SourceMention,
  phrase: string,
  past: Past,
): Resolved | null {
  const { last } = past;
  if (!/^the \p{L}+$/iu.test(phrase) || !isOnePerson(phrase) || last === null) return null;
  if (mention.sentence - last.sentence > anaphorReach) return null;
  if (last.person !== null)
    return holdsOffice(context.people, last.person, phrase)
      ? personAttribution(context, mention, last.person)
      : null;
  return headNoun(last.attribution.name) === headNoun(phrase)
    ? { person: null, attribution: { ...last.attribution, mention: mention.span } }
    : null;
}

/** `the new US president`: the office now held tells the side, whatever the article calls the person else. */
function inOffice(resolved: Resolved, phrase: string): Resolved {
  const told = sideOf(phrase);
  return told.side === 'unknown'
    ? resolved
    : { ...resolved, attribution: { ...resolved.attribution, ...told } };
}

/** Who a mention is; null where the text does not tell, for a wrong name is worse than none. */
function resolve(context: Context, mention: PlacedMention, past: Past): Resolved | null {
  const phrase = sliceOf(context.tokenised.text, mention.span).replace(/\s+/gu, ' ');
  const lower = phrase.toLowerCase();
  if (standIns.has(lower)) return pronounAttribution(context, mention, ownerOf.get(lower) ?? lower, past);
  const person = personHeading(context.tokenised, context.people, mention);
  if (person !== null) return withColleague(personAttribution(context, mention, person), past);
  const compatriot = compatriotMeant(context, phrase, mention.span.start);
  if (compatriot !== null) return personAttribution(context, mention, compatriot);
  const recent = officeOfBefore(context, mention, phrase, past);
  if (recent !== null) return recent;
  const { people } = context;
  const at = mention.span.start;
  const holder = isOffice(phrase) ? holderOf(people, phrase, at) : null;
  if (holder !== null) return personAttribution(context, mention, holder);
  const now = holderNow(people, phrase, at);
  if (now !== null) return inOffice(personAttribution(context, mention, now), phrase);
  const apposed = personApposed(context.tokenised, context.people, mention);
  if (apposed !== null) return personAttribution(context, mention, apposed);
  const untitled = isOffice(phrase) && /^the\s/iu.test(phrase) ? untitledBefore(context, mention) : null;
  if (untitled !== null) return personAttribution(context, mention, untitled);
  const called = earlierCalled(context, mention, phrase, past);
  if (called !== null) return personAttribution(context, mention, called);
  return (
    documentAttribution(context, mention, phrase) ??
    earlierDescription(phrase, mention, past) ??
    describedAttribution(context, mention, phrase, past)
  );
}

export interface Attributed {
  readonly statement: RawStatement;
  readonly attributions: readonly Attribution[];
}

/** Each statement with its sources told; one whose sources cannot be told is left out. */
export function attributeStatements(context: Context, statements: readonly RawStatement[]): Attributed[] {
  let past = noPast();
  const found: Attributed[] = [];
  for (const statement of statements) {
    const resolved = statement.mentions.flatMap((mention) => {
      const { span, sentence } = mention;
      const one = resolve(context, { span, sentence, content: statement.content }, past);
      return one === null ? [] : [{ person: one.person, attribution: one.attribution, sentence }];
    });
    if (resolved.length === 0) continue;
    for (const one of resolved) past = remembering(past, one);
    found.push({ statement, attributions: resolved.map((one) => one.attribution) });
  }
  return found;
}
