import type { Span } from '../common/span.ts';
import { formerPhrases, formerWords } from './lexicon/source-nouns.ts';
import { heldBodies } from './lexicon/titles.ts';

/** `former defence chief, now state secretary`: the office held counts. */
const heldNow =
  /\bnow (?:the |a |an |back )?(?:[\p{L}'-]+ ){0,3}(?:minister|secretary|ambassador|envoy|adviser|chief|head|spokes\w+|senator|in government)\b/u;

/** `who was ambassador until 2014`, `served as envoy from 2010 to 2014`. */
const heldOffice =
  /^ (?:was|were|had been|served|ran|headed) .*\b(?:ambassador|minister|secretary|commander|chief|adviser|envoy|spokes\w+)\b/u;
const ended =
  /\b(?:until|from|between|through) (?:19|20)\d\d\b|\b(?:years?|decades?|generations?|administrations?|governments?) ago\b|\bduring the (?:\p{L}+ ){1,2}(?:war|crisis|years|era|administration)\b|\bunder (?:president |the )?(?:barack |george |bill |ronald )?(?:obama|bush|clinton|reagan|carter)\b|\b(?:first trump|trump’s first|obama-era|bush-era)\b|\b(?:in the|of the) (?:19|20)?\d0s\b/u;
/** `until last year a planner at the ministry`, `a minister until May`. */
const heldUntil =
  /(?:^| )until (?:last|this|the|late|early|\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)(?= )/u;
const ranOnce =
  /^ (?:once )?(?:ran|led|headed|commanded|oversaw|advised|directed|managed|served|worked|spent|shaped|designed|held|helped|represented|negotiated|drafted|wrote|sat|taught|planned|kept|did|made) /u;
/** What is led at the event itself is no office of the past. */
const ofTheDay =
  /\b(?:session|meeting|talks|discussion|debate|panel|today|week|weekend|\p{L}+day|round|visit|trip|push|effort|convoy|call|delegation|team)\b/u;

/** `current and former officials` */
const alsoServing =
  / (?:current|serving|present) and (?:former|retired) | (?:former|retired) and (?:current|serving) /u;
/** `a Republican congressman and former general` */
const servesNow =
  / (?:congressman|congresswoman|senator|minister|lawmaker|ambassador|governor|mayor|mep|mp|president|secretary|commissioner|spokes\p{L}+|envoy) and (?:a |an )?(?:former|retired|one-time|onetime|ex-\p{L}+) /u;
/** A soldier who has left the ranks is no analyst. */
const ofTheRanks = / (?:sergeant|corporal|private|airman|sailor|trooper|mechanic|seaman|machinist) /u;

/** What tells that someone holds the office no more: `retired`, `until 2014`, `ran policy at the ministry`. */
export function formerEvidence(list: readonly string[], text: string): string[] {
  if (
    heldNow.test(text) ||
    alsoServing.test(text) ||
    (servesNow.test(text) && !/^ (?:former|retired|ex) /u.test(text)) ||
    ofTheRanks.test(text)
  )
    return [];
  const alone = list.filter((word) => formerWords.has(word.toLowerCase()) || /^ex-\p{L}/iu.test(word));
  const phrases = formerPhrases.filter((phrase) => text.includes(` ${phrase} `));
  const led = heldBodies.test(text) && !ofTheDay.test(text) ? ranOnce.exec(text) : null;
  const told = [heldOffice.exec(text), ended.exec(text), heldUntil.exec(text), led].flatMap(
    (found) => found?.[0].trim() ?? [],
  );
  return [...alone, ...phrases, ...told.slice(0, 1)];
}

const retiredBehind = /^,? ?\(?(?:ret|retd|rtd|retired)(?:\.|\)|\b)/iu;
const retiredBefore = /(?<title>[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}) \((?:ret|retd|rtd|retired)\.?\) $/iu;

/** `General Birk, ret.,`, `Colonel (retd) Birk`: the rank beside a name is one of the past. */
export function retiredBeside(text: string, { start, end }: Span): string | null {
  if (retiredBehind.test(text.slice(end, end + 16))) return 'retired';
  const title = retiredBefore.exec(text.slice(Math.max(0, start - 48), start))?.groups?.['title'];
  return title === undefined ? null : `retired ${title}`;
}
