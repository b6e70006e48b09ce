import type { Span } from '../common/span.ts';
import { fold } from '../common/fold.ts';
import { surnameOf } from '../record/people.ts';
import { formsOf, verbFinder } from './attendance-frames.ts';
import type { NameAt } from './attendance-stand-in-names.ts';
import { othersIn } from './attendance-stand-in-names.ts';
import { verbGroup } from './attendance-verb-groups.ts';
import { isCapitalised, phraseFinder, phrasePattern, wordsOf } from './attendance-words.ts';
import type { PersonMention } from './findings.ts';
import { sendsSomeone } from './lexicon/attendance-absence.ts';
import {
  givingVerbs,
  likelyWords,
  sitsIn,
  standInAfter,
  standInBefore,
  titleWords,
} from './lexicon/attendance-standins.ts';

export interface StandIn {
  readonly name: string;
  /** Offsets in the sentence. */
  readonly mention: Span;
}

function formsOfAll(verbs: readonly string[]): string[] {
  return verbs.flatMap((phrase) => {
    const [base = '', ...rest] = phrase.split(' ');
    return formsOf(base).map(([form]) => [form, ...rest].join(' '));
  });
}

const findSittingIn = verbFinder(sitsIn.map((phrase) => [phrase, true] as const));
/** “made do on Wednesday with” */
const findAfter = phraseFinder(standInAfter, {
  space: String.raw`\s(?:(?:on\s)?\p{Lu}\p{Ll}+day\s|yesterday\s|instead\s)?`,
  flags: 'iu',
});
/** “In her chair sat …”, “at the American place was …” */
const findInSeat = phraseFinder(['in', 'at', 'on', 'behind', 'from', 'into'], {
  before: String.raw`\b`,
  after: String.raw`\s(?:his|her|the|Washington's|America's)\s(?:\p{L}[\p{L}.'-]*\s){0,2}?(?:chair|seat|place|stead|spot|nameplate)\b[^,.;]{0,50}?\s(?:sat|sits|was|is|came|comes|stood|appeared|slid|spoke)\s`,
  flags: 'iu',
});
const findBefore = phraseFinder(standInBefore);
const LIKELY = phrasePattern(likelyWords);
const findSending = phraseFinder(formsOfAll(sendsSomeone));
const findGiving = phraseFinder(formsOfAll(givingVerbs), {
  after: String.raw`\s[^;:]{0,60}?\s?\bto\s`,
  flags: 'iu',
});
const findRepresented = phraseFinder(
  ['represented', 'replaced', 'covered', 'filled', 'taken', 'occupied', 'warmed'],
  { before: String.raw`\b`, after: String.raw`\b[^.;:]{0,90}?\sby\s`, flags: 'iu' },
);
const NEGATED = /\b(?:not|never|nor|neither|without|rather than)\b[^,.;]{0,30}$/iu;
const SUPPOSED = /(?:^|[;“"]\s?)(?:If|Should|Were|Had|Unless)\b|\b(?:if|unless|whether)\s/u;
const ABROAD = /^(?:taken|led|headed|held|went|goes|go|down)\s/iu;
const SEAT =
  /\b(?:seat|chair|place|delegation|nameplate|floor|job|task|talking|microphone|day|session|round|rest|honou?r|duty|baton|brief|role|flag|folder|Americans)\b[^.;]{0,30}$/iu;
const MOST_TITLES = 10;

function isTitled(text: string, from: number, to: number): boolean {
  const between = wordsOf(text.slice(from, to));
  return (
    between.length <= MOST_TITLES &&
    !/[;:!?“”"]|\.(?!\p{L}|\s\p{Ll})/u.test(text.slice(from, to)) &&
    between.every((word) => isCapitalised(word) || titleWords.has(word.toLowerCase().replace(/'s$/u, '')))
  );
}

function nameAfter(text: string, names: readonly NameAt[], from: number): NameAt | null {
  const found = names.find(({ start }) => start >= from);
  return found !== undefined && isTitled(text, from, found.start) ? found : null;
}

function afterCues(text: string, names: readonly NameAt[]): NameAt | null {
  for (const match of findAfter(text)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (NEGATED.test(before) || (ABROAD.test(match[0]) && !SEAT.test(before))) continue;
    const found =
      nameAfter(text, names, end) ??
      (/stead$|place(?: of)?$|instead of$/iu.test(match[0])
        ? (names.find(
            ({ start }) => start >= end && start - end <= 60 && !/[;:!?“”"]/u.test(text.slice(end, start)),
          ) ?? null)
        : null);
    if (found !== null) return found;
  }
  return null;
}

function givenTo(text: string, names: readonly NameAt[]): NameAt | null {
  for (const find of [findSending, findGiving, findRepresented, findInSeat])
    for (const match of find(text)) {
      const found = nameAfter(text, names, match.index + match[0].length);
      if (found !== null) return found;
    }
  return null;
}

/** “leaving Otto Weller to sit through the rest”, “left Otto Weller behind” */
const LEAVING = /\b(?:leaving|leaves|left)\s(?:behind\s)?/giu;
const LEFT_TO_DO =
  /^(?:,[^,;]{2,60},)?\s(?:to\s\p{Ll}|in\s(?:his|her|the|charge)|behind\b|at\sthe\s|as\s(?:his|her|its|the))/u;
/** “The card read Otto Weller”, “the nameplate had Otto Weller behind it” */
const ON_A_CARD =
  /\b(?:name-?plate|name-?card|card|placard|chair|seat|flag|microphone)\b[^.;:]{0,60}?\s(?:reads?|said|says|had|has|bore|bears|carried|showed|named)\s["“”']*$/iu;
/** “It was Otto Weller, the ambassador, who heard them out.” */
const IT_WAS = /(?:^|[;:—]\s|\b(?:and|but|so)\s)it\s(?:was|is|will\sbe|would\sbe)\s$/iu;
const WHO_DID =
  /^(?:,[^,;]{2,80},)?\swho\s(?!(?:had\s|has\s)?(?:said|told|warned|criti|call|argued|wrote|announced|confirmed|first|broke|put\sit))/u;

/** “was the highest-ranking American in the room” */
const RANKING =
  /^(?:,[^,;]{2,80},)?\s(?:was|is|will\sbe|would\sbe)\s(?:the\s)?(?:most\ssenior|highest-ranking|highest\sranking|ranking|senior|top)\s(?:American|U\.S\.|US)(?!\w)/u;

function leftThere(text: string, names: readonly NameAt[]): NameAt | null {
  for (const match of text.matchAll(LEAVING)) {
    const found = nameAfter(text, names, match.index + match[0].length);
    if (found !== null && LEFT_TO_DO.test(text.slice(found.end))) return found;
  }
  const shown = names.find(({ start, end }) => {
    const before = text.slice(0, start);
    return (
      ON_A_CARD.test(before) ||
      RANKING.test(text.slice(end)) ||
      (IT_WAS.test(before) && WHO_DID.test(text.slice(end)))
    );
  });
  return shown ?? null;
}

/** “…, when Otto Weller came” */
const CAME =
  /^(?:,[^,;]{2,60},)?\s(?:came|went|did|sat|attended|flew|travelled|traveled|turned\sup|showed\sup|appeared|was\s(?:sent|there|dispatched|despatched)|took|held|spoke|filled|stood|stepped|deputised|deputized|led|represented|made)\b(?!\s(?:told|said))/u;

function whenOther(text: string, names: readonly NameAt[]): NameAt | null {
  const found = names.find(
    ({ start, end }) =>
      /,?\s(?:when|where)\s(?:(?:his|her|the)\s(?:[\p{L}-]+\s){1,3}|(?:\p{Lu}\p{L}+\s){1,4})?(?:instead\s)?$/u.test(
        text.slice(0, start),
      ) && CAME.test(text.slice(end)),
  );
  return found ?? null;
}

/** “Otto Weller, his deputy, took the American chair.” */
function whoSitsIn(text: string, names: readonly NameAt[]): NameAt | null {
  for (const { start, form } of findSittingIn(text)) {
    if (form === 'ing' && /\b(?:the|their|his|her|a|an)\s$/iu.test(text.slice(0, start))) continue;
    const near = names.filter(({ end }) => end <= start).slice(-3);
    for (const name of near.toReversed()) {
      const group = verbGroup(text, name.end, start, false);
      if (group !== null && !/\b(?:not|never|n't|told|said|asked)\b/iu.test(group)) return name;
    }
  }
  return null;
}

function beforeCues(text: string, names: readonly NameAt[]): NameAt | null {
  for (const match of findBefore(text)) {
    const found = names.findLast(
      ({ end }) =>
        end <= match.index &&
        match.index - end <= 90 &&
        !/[;:!?“”"]|\bwhether\b/u.test(text.slice(end, match.index)),
    );
    if (found !== undefined && !NEGATED.test(text.slice(found.end, match.index))) return found;
  }
  return null;
}

/** Who sits in for an official by these words; `officials` are the surnames of those who hold the offices. */
export function findStandIn(
  text: string,
  people: readonly PersonMention[],
  officials: ReadonlySet<string>,
): StandIn | null {
  if (SUPPOSED.test(text)) return null;
  const names = othersIn(text, people, officials);
  const withTo = names.length === 0 ? surnamesAfterTo(text, officials) : names;
  if (withTo.length === 0) return null;
  const found =
    whenOther(text, names) ??
    afterCues(text, withTo) ??
    givenTo(text, withTo) ??
    leftThere(text, names) ??
    whoSitsIn(text, names) ??
    beforeCues(text, names);
  return found === null ? null : { name: found.name, mention: { start: found.start, end: found.end } };
}

/** “left the seat to Truscott, his deputy”: a bare surname that the article does not introduce. */
function surnamesAfterTo(text: string, officials: ReadonlySet<string>): NameAt[] {
  return [...text.matchAll(/\bto\s(?<name>\p{Lu}\p{Ll}[\p{L}'-]+)(?=,\s(?:his|her)\s)/gu)].flatMap(
    (match) => {
      const name = match.groups?.['name'] ?? '';
      const start = match.index + match[0].length - name.length;
      return officials.has(fold(surnameOf(name))) ? [] : [{ start, end: start + name.length, name }];
    },
  );
}

/** “It is open who will take the seat.” */
export function asksForStandIn(text: string): boolean {
  const who = /\bwho\b/iu.exec(text);
  return (
    who !== null && findSittingIn(text).some(({ start }) => start > who.index && start - who.index <= 70)
  );
}

/** The answer to the question before: the one other person of a sentence that calls somebody likely. */
export function findLikelyStandIn(
  text: string,
  people: readonly PersonMention[],
  officials: ReadonlySet<string>,
): StandIn | null {
  const names = othersIn(text, people, officials);
  const [only] = names;
  const isOne = new Set(names.map(({ name }) => name)).size === 1;
  if (only === undefined || !isOne || !LIKELY.test(text)) return null;
  return { name: only.name, mention: { start: only.start, end: only.end } };
}
