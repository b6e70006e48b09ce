import type { Span } from '../common/span.ts';
import type { OfficialMention } from './attendance-officials.ts';
import type { DateMention } from './dates.ts';
import { officialMeant } from './attendance-pronouns.ts';
import type { MinisterialMention } from './ministerial-mentions.ts';

/** One sentence, and what has been found in it. */
export interface ClaimContext {
  readonly text: string;
  readonly officials: readonly OfficialMention[];
  readonly meetings: readonly MinisterialMention[];
  /** Who was named in the sentences before, the newest last: `he` or `she` may mean one of them. */
  readonly named: readonly OfficialMention[];
  /** What the sentence right before in its paragraph dates, where it is a month, a season or a year. */
  readonly datesBefore: readonly DateMention[];
  /** The sentence opens with somebody else, who is `he`, or `she`; null where that may not be told. */
  readonly opener?: 'he' | 'she' | 'either' | null;
  /** The place of the record that words name, else the dateline's. */
  readonly placeIn: (words: string) => string | null;
  /** The same, of the words alone. */
  readonly placeOf: (words: string) => string | null;
}

/** An official and the words that stand for one: a name, an office, a pronoun. */
export interface Candidate {
  readonly official: OfficialMention;
  readonly span: Span;
}

const PRONOUN = /\b(?:he|she|his|her|him)\b/gi;
const FIRST_PERSON = /\bI\b/gu;
export const OWNER = /^(?:his|her)$/iu;

/** The officials and the pronouns that stand for one, in order. */
export function candidatesIn({ text, officials, named, opener = null }: ClaimContext): Candidate[] {
  const own = officials.map((official) => ({ official, span: official }));
  const pronouns = [...text.matchAll(PRONOUN)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    if (officials.some((each) => each.start <= span.start && span.end <= each.end)) return [];
    const here = officials.filter((official) => official.end <= match.index);
    const word = match[0].toLowerCase();
    const isOpener = here.length === 0 && (word === opener || (opener === 'either' && /^s?he$/u.test(word)));
    if (isOpener) return [];
    const meant = officialMeant(match[0], [...named, ...here]);
    return meant === null ? [] : [{ official: meant, span }];
  });
  const speaker = officials.find(({ start }) =>
    /[,.!?][”"']{1,2}\s$/u.test(text.slice(Math.max(0, start - 4), start)),
  );
  const spoken = speaker === undefined ? [] : [...text.matchAll(FIRST_PERSON)];
  const first = spoken.flatMap(({ index }) =>
    speaker === undefined ? [] : [{ official: speaker, span: { start: index, end: index + 1 } }],
  );
  return [...own, ...pronouns, ...first].toSorted((a, b) => a.span.start - b.span.start);
}
