import { fold } from '../common/fold.ts';
import type { MinisterialKind } from '../record/record.ts';
import { emptyRoleWords, sameRoleWords } from './role-words.ts';

function roleWords(role: string): ReadonlySet<string> {
  const plain = fold(role)
    .replace(/\bu\.?\s?s\.?(?:a\.?)?(?=\W|$)|\bunited states\b/gu, 'us')
    .replace(/\bsecretary general\b/gu, 'secretary-general');
  const words = plain.split(/[^\p{L}\p{N}-]+/u).map((word) => sameRoleWords.get(word) ?? word);
  return new Set(words.filter((word) => word !== '' && !emptyRoleWords.has(word)));
}

/** The US office whose holder sits at one kind of ministerial, where the role names it. */
export function officeOf(role: string): MinisterialKind | null {
  const plain = [...roleWords(role)].join(' ');
  const isUs = /\b(?:us|pentagon|state department)\b/u.test(plain);
  const isDeputy = /\b(?:deputy|under|assistant|former|undersecretary)\b/u.test(plain);
  if (isDeputy) return null;
  if (/\bpentagon (?:head)\b/u.test(plain)) return 'defence';
  if (/\bsecretary\b/u.test(plain) && /\b(?:defence|war)\b/u.test(plain))
    return isUs || !/\b(?:uk)\b/u.test(plain) ? 'defence' : null;
  if (isUs && /\bdefence head\b/u.test(plain)) return 'defence';
  if (
    /\bsecretary state\b/u.test(plain) ||
    (isUs && /\b(?:diplomat)\b/u.test(plain) && /\btop\b/u.test(fold(role)))
  )
    return 'foreign';
  return null;
}

/** Two descriptions of one post: most of the shorter one's words stand in the other. */
export function areNearRoles(a: string, b: string): boolean {
  const office = officeOf(a);
  if (office !== null && office === officeOf(b)) return true;
  const [left, right] = [roleWords(a), roleWords(b)];
  const shared = [...left].filter((word) => right.has(word));
  const telling = shared.some((word) => word !== 'former');
  return telling && shared.length * 3 >= Math.min(left.size, right.size) * 2 && shared.length >= 2;
}
