import type { AttendanceRecord } from '../record/record.ts';
import type { Officer, OfficialMention } from './attendance-officials.ts';
import { officerNamed } from './attendance-officials.ts';
import { officialMeant } from './attendance-pronouns.ts';
import { anyOf } from './attendance-words.ts';
import { formerCallings, predecessorNouns, wordsForOfficial } from './lexicon/attendance-offices.ts';

const PREDECESSOR = new RegExp(
  String.raw`(?<owner>\b(?:his|her|the\ssecretary's)|'s?)\s(?:\p{Ll}+\s)?(?:${anyOf(predecessorNouns)})(?!\w)(?<name>,?\s(?=\p{Lu}))?`,
  'giu',
);
const REFERENCE = new RegExp(
  String.raw`(?<![\w-])the\s(?:(?:${anyOf(wordsForOfficial)}|(?:former|retired|ex-|one-time|onetime)\s?(?:\p{Lu}[\p{L}.]+\s){1,2}(?:${anyOf(formerCallings)}))(?![\w'-]*[\s-](?:general|of|for)\b)|American(?=\s(?:will|would|is|was|has|had|did|does|may|might|took|came|left|flew|went|sent|spoke|sat|made|\p{Ll}+ed)\s|[,.;]))(?!\w)`,
  'giu',
);

/** Who held the office before: by the terms of the record. */
function predecessorOf(officer: Officer | null, record: AttendanceRecord): Officer | null {
  if (officer === null) return null;
  const own = record.terms
    .filter(({ kind }) => kind === officer.kind)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const at = own.findIndex(({ name }) => officer.names.includes(name));
  const before = own.slice(0, Math.max(0, at)).findLast(({ acting }) => !acting);
  return before === undefined ? null : officerNamed(before.name, officer.kind, record);
}

/** “Her predecessor, Rolf Brandt,” is one mention of Brandt; “her predecessor” alone is whom the record has before her. */
export function withPredecessors(
  text: string,
  found: readonly OfficialMention[],
  named: readonly OfficialMention[],
  record: AttendanceRecord,
): OfficialMention[] {
  let all = [...found];
  for (const match of text.matchAll(PREDECESSOR)) {
    const end = match.index + match[0].length;
    const isPronoun = /^h/iu.test(match.groups?.['owner'] ?? '');
    const owner = isPronoun ? null : (all.find((each) => each.end === match.index) ?? null);
    const start = owner?.start ?? match.index;
    const next = all.find(
      (each) => each.start >= end && each.start <= end + 30 && /^[^,;.]*$/u.test(text.slice(end, each.start)),
    );
    all = all.filter((each) => each !== owner);
    if (match.groups?.['name'] !== undefined && next !== undefined) {
      all = all.map((each) => (each === next ? { ...each, start, former: false } : each));
      continue;
    }
    const here = all.filter((each) => each.end <= match.index);
    const of = owner ?? officialMeant(isPronoun ? match[0].slice(0, 3).trim() : 'he', [...named, ...here]);
    const officer = predecessorOf(of?.officer ?? null, record);
    if (officer !== null)
      all.push({ start, end, kind: officer.kind, officer, unknownName: null, former: false, titled: false });
  }
  return all.toSorted((a, b) => a.start - b.start);
}

/** “The secretary”, “the retired general”: the official last spoken of. */
export function withReferences(
  text: string,
  found: readonly OfficialMention[],
  named: readonly OfficialMention[],
): OfficialMention[] {
  const more = [...text.matchAll(REFERENCE)].flatMap((match): OfficialMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (found.some((each) => each.start < end && start < each.end)) return [];
    const last =
      found.findLast((each) => each.end <= start && !each.former) ?? named.findLast(({ former }) => !former);
    return last === undefined ? [] : [{ ...last, start, end, titled: false }];
  });
  return [...found, ...more].toSorted((a, b) => a.start - b.start);
}
