import { fold } from '../common/fold.ts';
import { onceFor } from '../common/once-for.ts';
import { surnameOf } from '../record/people.ts';
import type { Span } from '../common/span.ts';
import { overlaps, sliceOf } from '../common/span.ts';
import { phrasePattern, wordsOf } from './attendance-words.ts';
import { ofTheCountry } from './lexicon/attendance-substitutes.ts';
import { alliedWords } from './lexicon/places.ts';
import type { ClaimGroup } from './attendance-groups.ts';
import type { AttendanceReading, ReadSentence } from './attendance-reading.ts';
import type { StandIn } from './attendance-stand-ins.ts';
import { monthsIn } from './dates.ts';
import { asksForStandIn, findLikelyStandIn, findStandIn } from './attendance-stand-ins.ts';
import { findOwnDeputy, findSubstitute, speaksOfSitting } from './attendance-substitutes.ts';
import type { MayStandIn, Missing } from './attendance-stand-in-chooser.ts';
import { chooseStandIn, mayStandIn } from './attendance-stand-in-chooser.ts';
import type { FoundReport, PersonMention } from './findings.ts';

/** “…, as he did in March”: another month than that of which it is told. */
const AS_BEFORE = /,?\s(?:just\s)?as\s(?:he|she|it|they)\s(?:did|had|was|also|already)\b[^.;]*/giu;
const OF_US = phrasePattern(ofTheCountry, '');

interface Known {
  readonly reading: AttendanceReading;
  readonly people: readonly PersonMention[];
}

function shifted({ name, mention }: StandIn, by: number): FoundReport['standIn'] {
  const { start, end } = mention;
  return { name, mention: { start: start + by, end: end + by } };
}

/** Nobody of those who hold the offices sits in for another of them, however they are spelt. */
const surnamesOf = onceFor(
  ({ sentences }: AttendanceReading): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({ sentence, officials }) =>
        officials.flatMap((mention) => [
          fold(mention.officer?.surname ?? ''),
          ...wordsOf(sliceOf(sentence.text, mention)).map((word) => fold(word.replace(/'s?$/u, ''))),
        ]),
      ),
    ),
);

/** In the part of the sentence that the claim has to itself. */
function inWindow(
  text: string,
  window: Span,
  people: readonly PersonMention[],
  own: ReadonlySet<string>,
): StandIn | null {
  const words = text.slice(window.start, window.end);
  const found = findStandIn(words, people, own) ?? findSubstitute(words, people, own);
  if (found === null) return null;
  const { start, end } = found.mention;
  return { ...found, mention: { start: start + window.start, end: end + window.start } };
}

const ALLIED_WORD =
  /(?<!\b(?:in|at|to|from|near|via|through|between|of|for|with|over)\s(?:the\s)?)\p{Lu}\p{L}+/gu;

/** “Hungary's minister sent his deputy, Otto Weller”: in a sentence that speaks of an ally and not of Washington. */
function isOfAlly(text: string, { mention }: StandIn): boolean {
  const allies = [...text.slice(0, mention.start).matchAll(ALLIED_WORD)].filter(({ 0: word }) =>
    alliedWords.has(word.toLowerCase()),
  );
  return allies.length > 0 && !OF_US.test(text);
}

function besideClaims(
  group: ClaimGroup,
  { people, reading }: Known,
  own: ReadonlySet<string>,
): FoundReport['standIn'] {
  for (const { claim, sentence } of group) {
    const read = reading.sentences.find((each) => each.sentence === sentence);
    const all = read?.spares.includes(claim) === true ? read.spares : (read?.claims ?? []);
    const isAlone = all.every((each) => group.some((one) => one.claim === each));
    const window = isAlone ? { start: 0, end: sentence.text.length } : claim.window;
    const found = inWindow(sentence.text, window, people, own);
    const isApart = read?.officials.length === 0 && found !== null && isOfAlly(sentence.text, found);
    if (found !== null && !isApart) return shifted(found, sentence.start);
  }
  return null;
}

function isOfGroup({ claims, spares, chances }: ReadSentence, group: ClaimGroup): boolean {
  return [...claims, ...spares, ...chances].some((claim) => group.some((each) => each.claim === claim));
}

/** Whether a sentence that names months names the ministerial's; null where it names none. */
function isOfItsMonth(text: string, [{ ministerial }]: ClaimGroup): boolean | null {
  const months = monthsIn(text.replace(AS_BEFORE, ''));
  if (months.length === 0 || ministerial === null) return null;
  return months.includes(Number(ministerial.startDate.slice(5, 7)) - 1);
}

/** A deputy secretary of state stands in for no defence secretary. */
function isOfOtherHouse(text: string, { mention }: StandIn, [{ claim }]: ClaimGroup): boolean {
  const around = `${text.slice(Math.max(0, mention.start - 60), mention.start)} ${text.slice(mention.end, mention.end + 60)}`;
  const [state, defence] = [/\bof\sState\b|\bState\sDepartment/u, /\bof\sDefen[cs]e\b|\bPentagon/u].map(
    (house) => house.test(around),
  );
  return claim.official.kind === 'foreign' ? defence === true && !state : state === true && !defence;
}

/** Sentences that tell of nobody's coming: those right after the group's, and all where the article is about it. */
function elsewhere(
  group: ClaimGroup,
  isMain: boolean,
  { people, reading }: Known,
  own: ReadonlySet<string>,
): FoundReport['standIn'] {
  let [last, asked] = [isMain, false];
  for (const read of reading.sentences) {
    const { claims, sentence, meetings } = read;
    if (claims.length > 0 || isOfGroup(read, group)) {
      last = isOfGroup(read, group);
      asked = last && asksForStandIn(sentence.text);
      continue;
    }
    if (meetings.some(({ other }) => other)) continue;
    const about = isOfItsMonth(sentence.text, group) ?? (last || isMain);
    const said = about
      ? (findStandIn(sentence.text, people, own) ?? findSubstitute(sentence.text, people, own))
      : null;
    const found = said ?? (asked ? findLikelyStandIn(sentence.text, people, own) : null);
    const isApart =
      found !== null &&
      (isOfOtherHouse(sentence.text, found, group) ||
        (read.officials.length === 0 && isOfAlly(sentence.text, found)));
    if (found !== null && !isApart) return shifted(found, sentence.start);
    asked = about && asksForStandIn(sentence.text);
  }
  return null;
}

/** Those who may sit in for an official, of whom the chooser takes one. */
export function candidatesFor(missing: Missing, { reading, people }: Known): MayStandIn[] {
  const mayTell = (text: string): boolean =>
    missing.group.some((each) => each.sentence.text === text) ||
    (speaksOfSitting(text) && isOfItsMonth(text, missing.group) !== false);
  const found = mayStandIn(missing, reading, people, surnamesOf(reading), mayTell);
  return found.filter(({ name, mention }) => {
    const read = reading.sentences.find(({ sentence }) => overlaps(sentence, mention));
    if (read === undefined || read.officials.length > 0) return true;
    const { start, text } = read.sentence;
    return !isOfAlly(text, {
      name,
      mention: { start: mention.start - start, end: mention.end - start },
    });
  });
}

/** By what an own deputy does in the sentences that tell of a group, or right behind one. */
function byOwnDeputy(
  { group }: Missing,
  { people, reading }: Known,
  own: ReadonlySet<string>,
): FoundReport['standIn'] {
  for (const [at, { sentence, meetings }] of reading.sentences.entries()) {
    const before = reading.sentences[at - 1];
    const isNear = [before?.sentence, sentence].some((each) => group.some((one) => one.sentence === each));
    if (!isNear || meetings.some(({ other }) => other)) continue;
    const found = findOwnDeputy(sentence.text, people, own);
    const isApart =
      found !== null && (isOfOtherHouse(sentence.text, found, group) || isOfAlly(sentence.text, found));
    if (found !== null && !isApart) return shifted(found, sentence.start);
  }
  return null;
}

/** Who sits in for the official of a group by words that say so. */
export function toldStandIn(missing: Missing, known: Known): FoundReport['standIn'] {
  const { group, isMain } = missing;
  const own = surnamesOf(known.reading);
  return (
    besideClaims(group, known, own) ??
    elsewhere(group, isMain, known, own) ??
    byOwnDeputy(missing, known, own)
  );
}

/** Whom the words around speak for, of those who sit in for nobody else; beside who left early or came by video, nobody. */
export function chosenStandIn(
  missing: Missing,
  known: Known,
  taken: ReadonlySet<string>,
): FoundReport['standIn'] {
  if (missing.status !== 'absent' && missing.status !== 'expected-absent') return null;
  return chooseStandIn(candidatesFor(missing, known).filter(({ name }) => !taken.has(fold(surnameOf(name)))));
}
