import { anyOf, wordsOf } from './attendance-words.ts';
import { findDates } from './dates.ts';
import { choiceNouns, groupWords } from './lexicon/attendance-verb-group.ts';

const LONGEST = 260;
const POSSESSIVE = new RegExp(
  String.raw`^(?:'s?)?\s(?:own\s|apparent\s|sudden\s|last-minute\s|late\s|reported\s|expected\s|planned\s|(?:\p{L}+ly\s))*(?:${anyOf(choiceNouns)})(?!\w)`,
  'iu',
);
const ASIDE = /^\s?(?:,\s[^,;]{1,140},|\([^()]{1,80}\)|[-–—]\s?[^–—;]{1,120}(?:–|—|\s-))(?=\s)/u;
/** “, who was to send his deputy, Otto Weller,”: the aside ends with a name of its own. */
const NAMED_ASIDE = /^(?:\s\p{Lu}[\p{L}.'-]*){1,3},(?=\s)/u;
const WHO = /^,?\swho\s/u;
const DATE_BEFORE = /(?:^|\s)(?:on|in|at|by|since|for|until|from|late|early|back|of|during)\s$/u;

/** “was in Brussels with”, “had gone to Guam instead of” */
const IN_A_PLACE =
  /\s(?:in|at|to)\s\p{Lu}\p{Ll}+(?=\s(?:with|among|for|alongside|and|instead|rather|to)\b|\s$)/u;

function withoutDates(gap: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findDates(gap)) {
    kept += gap.slice(from, start).replace(DATE_BEFORE, ' ');
    from = end;
  }
  return kept + gap.slice(from);
}

function isGroup(gap: string): boolean {
  if (/[;:.!?“”"()](?!\p{L})/u.test(gap)) return false;
  const plain = withoutDates(gap)
    .replace(/\sat\sthe\sweekend/u, '')
    .replace(IN_A_PLACE, '');
  if ((plain.replace(/^,/u, '').match(/,/gu) ?? []).length % 2 === 1) return false;
  return wordsOf(plain).every((word) => {
    const small = word.toLowerCase();
    return groupWords.has(small) || /^\p{Ll}{2,}ly$/u.test(small);
  });
}

function withoutAsides(gap: string): string[] {
  const forms = [gap];
  let rest = gap;
  for (let i = 0; i < 3; i += 1) {
    const aside = ASIDE.exec(rest)?.[0];
    if (aside === undefined) break;
    rest = rest.slice(aside.length);
    const named = NAMED_ASIDE.exec(rest)?.[0];
    forms.push(rest, ...(named === undefined ? [] : [rest.slice(named.length)]));
  }
  return forms;
}

/**
 * What stands between an official and a verb where the verb is theirs: auxiliaries, negations, adverbs, `is expected
 * to`; appositions and what `who` brings left out. Null where the words say that the verb is another's.
 */
export function verbGroup(text: string, from: number, to: number, owner: boolean): string | null {
  if (to < from || to - from > LONGEST) return null;
  const gap = text.slice(from, to);
  if (owner || /^'s?(?=\s)/u.test(gap)) {
    const choice = POSSESSIVE.exec(gap)?.[0];
    const rest = choice === undefined ? '' : gap.slice(choice.length);
    return choice !== undefined && isGroup(rest) ? gap : null;
  }
  for (const form of [gap.replace(WHO, ' '), ...withoutAsides(gap)]) {
    const own = form.replace(WHO, ' ');
    if (isGroup(own)) return own;
  }
  return null;
}
