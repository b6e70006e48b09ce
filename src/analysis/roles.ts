import { mediaWords, organisationNouns, stateBodies } from './lexicon/organisations.ts';
import { natoWords } from './lexicon/places.ts';
import { analystNouns, formerWords } from './lexicon/source-nouns.ts';
import { speechVerbs } from './lexicon/speech-verbs.ts';
import { standingVerbs, titleModifiers, titleNouns } from './lexicon/titles.ts';
import type { Run } from './names.ts';
import { isCapital, isPlace } from './names.ts';
import { retiredBeside } from './past-offices.ts';
import { isHouse, lowerAt, roleOfHouse } from './role-houses.ts';
import type { Token } from './tokenised.ts';

const longestRole = 24;
/** Inside a title these follow its noun: `Secretary of Defence`, never `absence of`. */
const joiners = new Set(['of', 'for', 'to', 'on', 'the']);

function isTitle(lower: string): boolean {
  const held = lower.replace(/^(?:ex|then|vice)-/u, '');
  return titleNouns.has(held) || analystNouns.has(held);
}

/** `foreign and security policy chief` is one title, `Ash and Defence Secretary` are two people. */
function isLowerWord(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text) && token.pos !== 'VERB';
}

function mayStandInTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const lower = token.text.toLowerCase();
  if (lower === 'and') return isLowerWord(tokens[at - 1]) && isLowerWord(tokens[at + 1]);
  if (joiners.has(lower))
    return isTitle(lowerAt(tokens, at - 1)) || titleModifiers.has(lowerAt(tokens, at - 1));
  if (
    isTitle(lower) ||
    titleModifiers.has(lower) ||
    formerWords.has(lower) ||
    isPlace(lower) ||
    natoWords.has(lower)
  )
    return true;
  if (organisationNouns.has(lower) || mediaWords.has(lower)) return true;
  if (/^['’]s?$/u.test(lower)) return true;
  return ['ADJ', 'PROPN', 'NOUN'].includes(token.pos) && !/^[“”"]$/u.test(token.text);
}

/** `Iceland’s Foreign Minister` before the name, its article left out. */
function roleBefore(text: string, tokens: readonly Token[], name: Run): string | null {
  let from = name.from;
  while (from > 0 && name.from - from < 10 && mayStandInTitle(tokens, from - 1)) from -= 1;
  while (
    from < name.from &&
    (['the', 'of', 'and', 'to', 'for', 'on'].includes(lowerAt(tokens, from)) ||
      /^['’]s?$/u.test(lowerAt(tokens, from)))
  )
    from += 1;
  const words = tokens.slice(from, name.from).map((token) => token.text.toLowerCase());
  if (!words.some(isTitle)) return null;
  return text.slice(tokens[from]?.start ?? 0, tokens[name.from - 1]?.end ?? 0).trim();
}

/** `…, a former official and a fellow at the centre,` behind the name. */
function roleBehind(text: string, tokens: readonly Token[], name: Run): string | null {
  if (tokens[name.to]?.text !== ',') return null;
  let from = name.to + 1;
  if (tokens[from]?.pos === 'NUM' && tokens[from + 1]?.text === ',') from += 2;
  if (['who', 'which'].includes(lowerAt(tokens, from)) || opensWithName(tokens, from)) return null;
  let to = from;
  while (to < tokens.length && to - from < longestRole && !isRoleEnd(tokens, to)) to += 1;
  const role = tokens.slice(from, to);
  if (!tellsWho(role) || role.some((token) => token.pos === 'AUX') || isAside(tokens, from, to)) return null;
  to = overRelative(tokens, to, name);
  if (tokens[from]?.pos === 'VERB') return null;
  const start = ['a', 'an', 'the'].includes(lowerAt(tokens, from)) ? from + 1 : from;
  const [first, last] = [tokens[start], tokens[to - 1]];
  return first === undefined || last === undefined || to <= start ? null : text.slice(first.start, last.end);
}

/** `Attendance, the spokeswoman said, was up to capitals`: who says it is no name’s role. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const says = speechVerbs.has(tokens[to]?.text ?? '') && lowerAt(tokens, from) === 'the';
  return says && [',', '.'].includes(tokens[to + 1]?.text ?? '');
}

/** `In Brest, Mira Ash of the institute argued`: another name begins behind the comma. */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  const pair = tokens.slice(at, at + 2);
  return pair.every(
    ({ text, pos }) => isCapital(text) && pos === 'PROPN' && !standsInRole(text.toLowerCase()),
  );
}

function standsInRole(lower: string): boolean {
  return (
    isTitle(lower) || titleModifiers.has(lower) || isHouse(lower) || isPlace(lower) || natoWords.has(lower)
  );
}

/** A title, a house, whose someone is: `Turkey’s man in the room`, `a Dane`. */
function tellsWho(role: readonly Token[]): boolean {
  const lowers = role.map((token) => token.text.toLowerCase());
  if (lowers.some((lower) => isTitle(lower) || isHouse(lower))) return true;
  const owned = lowers.some((lower, at) => isOwner(lower) && /^['’]s?$/u.test(lowers[at + 1] ?? ''));
  return owned || (lowers.length === 2 && role[0]?.pos === 'DET' && isPlace(lowers[1] ?? ''));
}

function isOwner(lower: string): boolean {
  return isPlace(lower) || natoWords.has(lower) || lower === 'alliance';
}

/** `the Turkish officer who heads planning at headquarters`: on over the clause that tells of an office. */
function overRelative(tokens: readonly Token[], to: number, name: Run): number {
  if (lowerAt(tokens, to) !== 'who' || !standingVerbs.has(lowerAt(tokens, to + 1))) return to;
  return clauseEnd(tokens, to + 1, name);
}

function isRoleEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    /^[.;:”"“!?)(]$/u.test(token.text) ||
    ['who', 'which'].includes(token.text.toLowerCase())
  )
    return true;
  return (
    token.text === ',' || (token.pos === 'VERB' && token.text !== 'think' && !/(?:ed|ing)$/u.test(token.text))
  );
}

/** `Poland’s ambassador to the alliance, Birk,` and `As the port’s chief, Birk …`: the role stands before the name. */
function roleApposed(text: string, tokens: readonly Token[], name: Run): string | null {
  if (tokens[name.from - 1]?.text !== ',') return null;
  let from = name.from - 1;
  while (from > 0 && name.from - from < 12 && !endsRoleFront(tokens, from - 1)) from -= 1;
  const opensWithAs = lowerAt(tokens, from) === 'as';
  if (!opensWithAs && ![',', '.'].includes(tokens[name.to]?.text ?? ',')) return null;
  const under = lowerAt(tokens, from) === 'under' && lowerAt(tokens, from + 1) === 'secretary';
  if ((tokens[from]?.pos === 'ADP' && !under) || opensWithAs) from = afterDeterminer(tokens, from, name.from);
  const determined = tokens[from]?.pos === 'DET';
  while (['the', 'a', 'an', 'of', 'and', 'to'].includes(lowerAt(tokens, from))) from += 1;
  const role = tokens.slice(from, name.from - 1);
  const [first, last] = [role[0], role.at(-1)];
  if (first === undefined || last === undefined) return null;
  const titled = role.some((token) => isTitle(token.text.toLowerCase()));
  const owned = !isSingle(name) && isOwner(first.text.toLowerCase()) && tellsWho(role);
  const people = determined && role.length === 1 && isPlace(first.text.toLowerCase());
  return titled || owned || people ? text.slice(first.start, last.end) : null;
}

function isSingle(name: Run): boolean {
  return name.to - name.from === 1;
}

/** `In May the envoy, Birk,`: the role begins at its article. */
function afterDeterminer(tokens: readonly Token[], from: number, to: number): number {
  const found = tokens.slice(from, to).findIndex((token) => token.pos === 'DET');
  return found < 0 ? from + 1 : from + found + 1;
}

function endsRoleFront(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    /^[.,;:”"“!?()]$/u.test(token.text) ||
    ['VERB', 'AUX', 'SCONJ', 'PRON'].includes(token.pos)
  );
}

/** `Italy’s Ginevra Ash`, `Uppsala’s Ginevra Ash`: whose someone is, alone. */
function roleOfPlace(tokens: readonly Token[], name: Run): string | null {
  const place = tokens[name.from - 2];
  if (!/^['’]s?$/u.test(tokens[name.from - 1]?.text ?? '') || place === undefined)
    return roleOfPeople(tokens, name);
  if (isHouse(place.text.toLowerCase())) return houseBefore(tokens, name.from - 2);
  if (isOwner(place.text.toLowerCase())) return place.text;
  return !isSingle(name) && /^\p{Lu}\p{Ll}{2}/u.test(place.text) && place.pos === 'PROPN' ? place.text : null;
}

/** `the State Department’s Ash`: the whole name of the house. */
function houseBefore(tokens: readonly Token[], last: number): string {
  let from = last;
  while (last - from < 4 && isCapital(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.pos !== 'DET')
    from -= 1;
  return tokens
    .slice(from, last + 1)
    .map((token) => token.text)
    .join(' ');
}

/** `The Dane Bente Ash`, `Dutchman Bente Ash`: the people someone is of, before the whole name. */
function roleOfPeople(tokens: readonly Token[], name: Run): string | null {
  const [before, people] = [tokens[name.from - 2], tokens[name.from - 1]];
  if (people === undefined || !isCapital(people.text)) return null;
  if (isSingle(name) && (before?.pos !== 'DET' || tokens[name.to]?.text !== ',')) return null;
  const opens = before === undefined || before.pos === 'DET' || /^[.,;:—–“”"‘]$/u.test(before.text);
  return opens && isPlace(people.text.toLowerCase()) ? people.text : null;
}

/** Where the clause from `start` on ends: at a comma or stop. */
function clauseEnd(tokens: readonly Token[], start: number, name: Run): number {
  const clause = tokens.slice(start, name.to + longestRole);
  const length = clause.findIndex((token) => /^[.,;:”"]$/u.test(token.text));
  return start + (length < 0 ? clause.length : length);
}

/** `who teaches at the institute`: what a relative clause tells of someone. */
function roleRelative(text: string, tokens: readonly Token[], name: Run): string | null {
  if (tokens[name.to]?.text === ',' && lowerAt(tokens, name.to + 1) === 'whose')
    return roleOfOwned(text, tokens, name);
  if (tokens[name.to]?.text !== ',' || lowerAt(tokens, name.to + 1) !== 'who') return null;
  const clause = tokens.slice(name.to + 2, clauseEnd(tokens, name.to + 2, name));
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined) return null;
  const housed = clause.some((token) => isHouse(token.text.toLowerCase()));
  return housed || standsForSomeone(clause) ? text.slice(first.start, last.end) : null;
}

/** `whose government plays host`: who has a government is of it. */
function roleOfOwned(text: string, tokens: readonly Token[], name: Run): string | null {
  const clause = tokens.slice(name.to + 1, clauseEnd(tokens, name.to + 1, name));
  const [first, last] = [clause[0], clause.at(-1)];
  const owns = clause.slice(1, 3).some((token) => stateBodies.has(token.text.toLowerCase()));
  return owns && first !== undefined && last !== undefined ? text.slice(first.start, last.end) : null;
}

/** `who speaks for a Romanian brigade`, `speaking for Estonia`: whom someone stands for is a role. */
function standsForSomeone(clause: readonly Token[]): boolean {
  const acts = clause.slice(0, 3).some((token) => standingVerbs.has(token.text.toLowerCase()));
  const placed = clause.some(
    ({ text: word }) =>
      isPlace(word.toLowerCase()) ||
      isTitle(word.toLowerCase().replace(/(?<=\p{L})s$|(?<=secretar)ies(?=-)/u, '')) ||
      isTitle(word.toLowerCase()) ||
      isHouse(word.toLowerCase()) ||
      word === 'staff' ||
      natoWords.has(word.toLowerCase()),
  );
  return acts && placed;
}

/** `…, speaking for Estonia,` */
function roleParticiple(text: string, tokens: readonly Token[], name: Run): string | null {
  if (tokens[name.to]?.text !== ',' || !lowerAt(tokens, name.to + 1).endsWith('ing')) return null;
  const clause = tokens.slice(name.to + 1, clauseEnd(tokens, name.to + 1, name));
  const [first, last] = [clause[0], clause.at(-1)];
  if (first === undefined || last === undefined || !standsForSomeone(clause)) return null;
  return text.slice(first.start, last.end);
}

/** `a British tank commander, Major Birk,`: the title alone tells less than what it is apposed to. */
function withApposed(text: string, tokens: readonly Token[], name: Run, title: string): string {
  const start = (tokens[name.from]?.start ?? 0) - title.length - 1;
  let from = name.from;
  while (from > 0 && (tokens[from - 1]?.start ?? 0) >= start) from -= 1;
  const apposed = from < name.from ? roleApposed(text, tokens, { from, to: name.to }) : null;
  return apposed === null ? title : `${apposed}, ${title}`;
}

/** The role that the words around a name give it, as printed; null where they give none. */
export function roleAround(text: string, tokens: readonly Token[], name: Run): string | null {
  const told = roleBeside(text, tokens, name);
  const span = { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 };
  const retired = retiredBeside(text, span);
  return retired === null || told === null ? (told ?? retired) : `${retired} ${told}`;
}

function roleBeside(text: string, tokens: readonly Token[], name: Run): string | null {
  const title = roleBefore(text, tokens, name);
  const before =
    title === null
      ? (roleApposed(text, tokens, name) ?? roleOfPlace(tokens, name))
      : withApposed(text, tokens, name, title);
  const behind =
    roleBehind(text, tokens, name) ??
    roleOfHouse(text, tokens, name) ??
    roleRelative(text, tokens, name) ??
    roleParticiple(text, tokens, name);
  return before !== null && behind !== null ? `${before}, ${behind}` : (before ?? behind);
}
