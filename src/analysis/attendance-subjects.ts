import type { Span } from '../common/span.ts';
import type { OfficialMention } from './attendance-officials.ts';
import { officialMeant } from './attendance-pronouns.ts';
import type { Predicate } from './attendance-predicates.ts';
import { isCapitalised, phrasePattern, wordsOf } from './attendance-words.ts';
import { subjectBreakers } from './lexicon/attendance-clauses.ts';
import { choiceNouns } from './lexicon/attendance-modality.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

/** One sentence, and what has been found in it. */
export interface ClaimContext {
  readonly text: string;
  readonly officials: readonly OfficialMention[];
  readonly meetings: readonly MinisterialMention[];
  /** Who was named in the sentences before, the newest last: `he` or `she` may mean one of them. */
  readonly named: readonly OfficialMention[];
  /** The place of the record that a clause names, else the dateline's. */
  readonly placeIn: (clause: string) => string | null;
}

const BREAKS_SUBJECT = phrasePattern(subjectBreakers);
const CHOICE = phrasePattern(choiceNouns);
const PRONOUN = /\b(?:he|she|his|her)\b/gi;
const FIRST_PERSON = /\bI\b/gu;
const LONGEST_GAP = 140;
const OPENS_CLAUSE = /(?:^|[;:—–]\s)(?:[Aa]lso\s|[Nn]otably\s|[Cc]onspicuously\s)?$/u;
const COPULA_BEFORE = /^[^.;:]{0,140}\s(?:is|was|were|are|will\sbe|would\sbe)\s(?:the\s|again\s)*$/u;

/** Who comes or stays away, and the words that say so: a name, an office, a pronoun. */
export interface Subject {
  readonly official: OfficialMention;
  readonly span: Span;
}

/** The officials and the pronouns that stand for one, in order. */
function subjectsIn({ text, officials, named: before }: ClaimContext): Subject[] {
  const own = officials.map((official) => ({ official, span: official }));
  const pronouns = [...text.matchAll(PRONOUN)].flatMap((match) => {
    const here = officials.filter((official) => official.end <= match.index);
    const meant = officialMeant(match[0], [...before, ...here]);
    const span = { start: match.index, end: match.index + match[0].length };
    return meant === null ? [] : [{ official: meant, span }];
  });
  const speaker = officials.find(({ start }) =>
    /[,.!?][”"']{1,2}\s$/u.test(text.slice(Math.max(0, start - 4), start)),
  );
  const spoken =
    speaker === undefined
      ? []
      : [...text.matchAll(FIRST_PERSON)].map(({ index }) => ({
          official: speaker,
          span: { start: index, end: index + 1 },
        }));
  return [...own, ...pronouns, ...spoken].toSorted((a, b) => a.span.start - b.span.start);
}

/** `, a former anchor,` between a subject and its verb says nothing of who comes. */
function withoutAppositions(gap: string): string {
  return gap.replace(/^,\s(?!who\b)[^,]{1,80},/u, '').replace(/^,?\swho\s/u, ' ');
}

function bringsAnotherName(gap: string): boolean {
  const words = wordsOf(gap);
  return words.some((word, i) => {
    const before = words[i - 1]?.toLowerCase();
    const follows =
      before !== undefined && /^(?:to|in|on|from|at|of|for|and|the|this|next|last|with)$/u.test(before);
    return isCapitalised(word) && !follows && !/^(?:NATO|U\.S\.)/u.test(word);
  });
}

function governsVerb(gap: string, subject: Span, text: string, ofSeat: boolean): boolean {
  if (gap.length > LONGEST_GAP || /[;:.!?“”"](?!\p{L})/u.test(gap)) return false;
  const possessive = /^'s?\s/u.test(gap) || /^(?:his|her)$/iu.test(text.slice(subject.start, subject.end));
  if (ofSeat && /^(?:'s?)?\s(?:[\p{L}-]+\s)?$/u.test(gap)) return true;
  if (possessive) return CHOICE.test(gap) && !BREAKS_SUBJECT.test(gap);
  const own = withoutAppositions(gap);
  return (
    !BREAKS_SUBJECT.test(own) && !bringsAnotherName(own) && !/,\s(?:and|but|with)?\s?(?:the|a)\b/u.test(own)
  );
}

/** “Missing when the ministers met was Brandt.” */
function subjectBehind({ text, officials }: ClaimContext, { start, end, form }: Predicate): Subject | null {
  if (form !== 'adjective' || !OPENS_CLAUSE.test(text.slice(0, start))) return null;
  const official = officials.find(
    (each) => each.start > end && COPULA_BEFORE.test(text.slice(end, each.start)),
  );
  return official === undefined ? null : { official, span: official };
}

/** Who does what the verb says. */
export function subjectOfVerb(context: ClaimContext, predicate: Predicate): Subject | null {
  const { text } = context;
  const behind = subjectBehind(context, predicate);
  if (behind !== null) return behind;
  const before = subjectsIn(context).findLast(({ span }) => span.end <= predicate.start);
  if (
    before !== undefined &&
    governsVerb(
      text.slice(before.span.end, predicate.start),
      before.span,
      text,
      predicate.alone && !predicate.early,
    )
  )
    return before;
  const by = /^\sby\s/u.exec(text.slice(predicate.end, predicate.end + 4));
  const agent = context.officials.find(
    ({ start }) => by !== null && start >= predicate.end && start <= predicate.end + 8,
  );
  return agent === undefined ? null : { official: agent, span: agent };
}

/** Whose absence or presence it is. */
export function subjectOfNoun(context: ClaimContext, { start, end }: Predicate): Subject | null {
  const { text } = context;
  return (
    subjectsIn(context).find(({ span }) => {
      const isPronoun = /^(?:his|her)$/iu.test(text.slice(span.start, span.end));
      const before = text.slice(span.end, start);
      if (span.end <= start)
        return isPronoun
          ? /^(?:\s[\p{L}-]+){0,2}\s$/u.test(before)
          : /^'s?(?:\s[\p{L}-]+){0,3}\s$/u.test(before);
      return /^(?:\s(?:at|from)\s[^,;.]{1,50})?\s(?:of|by)\s(?:the\s)?$/u.test(text.slice(end, span.start));
    }) ?? null
  );
}

/** Who is missed: `without Brandt`. */
export function officialAfter({ officials }: ClaimContext, { end }: Predicate): Subject | null {
  const official = officials.find(({ start }) => start > end && start <= end + 5);
  return official === undefined ? null : { official, span: official };
}
