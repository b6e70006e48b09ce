import type { PlainSentence } from '../../analysis/attendance-sentences.ts';
import type { NameAt } from '../../analysis/attendance-stand-in-names.ts';
import { findPlaces, type PlaceFinder } from '../../common/find-places.ts';
import { findWith } from '../../common/may-hold.ts';
import { onceFor } from '../../common/once-for.ts';
import type { Span } from '../../common/span.ts';
import {
  chairNouns,
  countryNames,
  givingVerbs,
  sendingVerbs,
  speakingVerbs,
  standingVerbs,
  takingVerbs,
} from '../lexicon/chairs.ts';
import { itemsIn, sitterBefore, sitterBehind, type SitterPhrase } from './sitter-phrases.ts';

const any = (words: readonly string[]) =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s`))
    .join('|')})`;

const CHAIR = any(chairNouns);
const COUNTRY = any(countryNames);
const OWN = String.raw`(?:the\s|his\s|her\s|their\s|its\s|an?\s)?(?:[\p{L}.'-]+'s?\s|vacant\s|empty\s|American\s|US\s|U\.S\.\s|secretary's\s){0,2}`;
const WHOM = String.raw`(?:${COUNTRY}|him|her|the\s(?:absent\s)?secretary|(?:Mr\s|Ms\s|Mrs\s)?\p{Lu}[\p{L}'-]+)`;
/** Any letter but the end of a clause: `U.S.` ends none. */
const LETTER = String.raw`(?:[^.;:“”"]|\.(?=\p{L}|\s\p{Ll}))`;
const REST = String.raw`${LETTER}{0,40}?\s`;

const BEFORE = String.raw`(?<![\p{L}])`;

/** A frame that stands nowhere without one of `words`. */
function frameWith(words: readonly string[], source: string): PlaceFinder {
  return findWith(words, new RegExp(`${BEFORE}${source}`, 'giu'));
}

/** A frame that begins with one of `firsts`. */
function frameFrom(firsts: readonly string[], source: string, after = '', isAnyCase = true): PlaceFinder {
  return findPlaces([{ firsts, source }], { before: BEFORE, after, flags: isAnyCase ? 'iu' : 'u' });
}

/** The sitter stands behind these. */
const behind: readonly PlaceFinder[] = [
  frameFrom(
    ['in', 'behind', 'from', 'on', 'at'],
    String.raw`(?:in|behind|from|on|at)\s${OWN}${CHAIR}\b${REST}?(?:sat|was|is|sits|spoke|stood|appeared|will\sbe|came)\s`,
  ),
  frameFrom(
    chairNouns,
    String.raw`${CHAIR}\b${LETTER}{0,60}?\s(?:filled|taken|occupied|warmed|manned|held|covered|inherited)\s${REST}?by\s`,
  ),
  frameWith(
    ['represented', 'replaced', 'led', 'headed'],
    String.raw`(?:${COUNTRY}|he|she|who|him|her|delegation|\p{Lu}[\p{L}'-]+),?\s(?:${LETTER}{0,40}\s)?(?:represented|replaced|led|headed)\s${REST}?by\s`,
  ),
  frameFrom(
    ['in', 'instead'],
    String.raw`(?:in\splace\sof|instead\sof|in\slieu\sof)\s(?:the\s)?${WHOM},?\s(?:(?:came|went|sat|flew|arrived|appeared|comes|spoke|took|sent|${COUNTRY}|it|was|is|they|saw|got|heard|from|the|allies|ministers)\s){0,4}`,
  ),
  frameFrom(givingVerbs, String.raw`(?:${any(givingVerbs)})\s${LETTER}{0,60}?\bto\s`),
  frameFrom(
    ['left', 'leaving', 'leaves', 'leave'],
    String.raw`(?:left|leaving|leaves|leave)\s(?=${LETTER}{3,60}\sto\s\p{Ll})`,
  ),
  frameFrom(sendingVerbs, String.raw`${any(sendingVerbs)}\s(?:in\s|only\s|instead\s)?`),
  frameFrom(
    ['standing', 'filling', 'sitting', 'stepping', 'subbing', 'deputising', 'deputizing', 'substituting'],
    String.raw`(?:standing|filling|sitting|stepping|subbing|deputi[sz]ing|substituting)(?:\sin)?(?:\sfor\s${WHOM})?\s(?:was|is|will\sbe|were)\s`,
  ),
  frameFrom(
    ['it'],
    String.raw`\bit\s(?:was|is|will\sbe|fell\sto)\s(?=${LETTER}{3,90}\s(?:who|that)\s(?:${any([...speakingVerbs, ...takingVerbs, ...standingVerbs])}))`,
  ),
  frameWith(
    ['stand-in', 'replacement', 'substitute', 'understudy', 'spare'],
    String.raw`(?:his|her|'s)\s(?:stand-in|replacement|substitute|understudy|spare)(?:,|\s(?:was|is|will\sbe))\s`,
  ),
  frameFrom(
    ['the'],
    String.raw`\bthe\s(?:person|man|woman|figure|one|face)\s(?:behind|in|at|on)\s(?:it|${OWN}${CHAIR})\s(?:was|is)\s`,
  ),
];

/** The sitter stands before these. */
const before: readonly PlaceFinder[] = (
  [
    [takingVerbs, String.raw`${any(takingVerbs)}\s(?:over\s)?${OWN}${CHAIR}\b`],
    [speakingVerbs, String.raw`${any(speakingVerbs)}\s${WHOM}`],
    [standingVerbs, any(standingVerbs)],
  ] as const
).map(([firsts, source]) => frameFrom(firsts, source, String.raw`(?![\p{L}])`, false));

const NEGATED = /\b(?:not|never|nor|neither|without|rather than|n't)\b[^,.;]{0,30}$/iu;
const SUPPOSED =
  /(?:^|[;“"]\s?)(?:If|Should|Were|Had|Unless)\b|\b(?:if|unless|whether|could have|might have)\s/u;

const ANY_FRAME = new RegExp(
  String.raw`\b(?:${[...chairNouns, ...sendingVerbs].join('|')}|instead|in place of|stead|represent|replac|deput|st[oa][on]d|stand|s[ai]t(?:s|ting)? in|step|subb|read|talking|took over|take over|speak|spoke|answer|fill|left|leav|hand|fell|falls|went|goes|fort|behind it)`,
  'iu',
);

function placesOf(frames: readonly PlaceFinder[], text: string): readonly Span[] {
  return frames.flatMap((find) =>
    find(text).map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
}

/** Where a sentence has a word behind which, or before which, the sitter stands. */
const framesIn = onceFor(({ text }: PlainSentence) => {
  const places = { cues: placesOf(behind, text), verbs: placesOf(before, text) };
  const isAny = places.cues.length + places.verbs.length > 0;
  return isAny && ANY_FRAME.test(text) && !SUPPOSED.test(text) ? places : null;
});

/** Whoever a sentence says to sit in for somebody, by name or by office. */
export function sittersIn(
  sentence: PlainSentence,
  names: (text: string) => readonly NameAt[],
): readonly SitterPhrase[] {
  const places = framesIn(sentence);
  if (places === null) return [];
  const { text } = sentence;
  const { cues, verbs } = places;
  const items = itemsIn(text, names(text));
  if (items.length === 0) return [];
  const isDenied = (start: number) => NEGATED.test(text.slice(Math.max(0, start - 40), start));
  const after = cues.flatMap(({ start, end }) => {
    const found = sitterBehind(text, items, end);
    return found === null || isDenied(start) || isDenied(found.start) ? [] : [found];
  });
  const front = verbs.flatMap(({ start }) => {
    const found = sitterBefore(text, items, start);
    return found === null || isDenied(start) || isDenied(found.start) ? [] : [found];
  });
  const all = [...after, ...front];
  return all.filter(
    (one, at) => all.findIndex(({ start, end }) => start === one.start && end === one.end) === at,
  );
}
