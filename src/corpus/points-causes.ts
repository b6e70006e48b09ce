import { emptiesChair } from '../analysis/findings.ts';
import { contains, hull, overlaps, sliceOf, type Span } from '../common/span.ts';
import { clauseFrom, trimmed } from './clauses.ts';
import type { AttendanceReport, Statement } from './corpus.ts';
import { causeWords } from './lexicon/causes.ts';
import { phraseFinder } from './phrases.ts';
import { sentenceAt, type FoundAnswer, type PointContext } from './points-context.ts';
import { formAt } from './points-form.ts';

export const findCauses = phraseFinder(causeWords);
/** Whoever explains an absence does so next. */
const SENTENCES_ON = 3;
const BLAMES = /^[^,;:.]{3,60}?\s(?:blamed|blames|cited|cites|pleaded|pleads|pointed to|points to)\s/u;

type InText = Pick<FoundAnswer, 'form' | 'to'> & { readonly key: Span };

/** `because of a storm`, in the sentence of the report itself. */
function besideReport(context: PointContext, { sentence, passage }: AttendanceReport): InText | null {
  const { text } = context.article;
  const [cause] = findCauses(sliceOf(text, sentence).replace(/[’‘]/gu, "'"))
    .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
    .filter((each) => !contains(passage, each));
  if (cause === undefined) return null;
  const key = clauseFrom(text, sentence, cause);
  return { ...formAt(context, key), key };
}

function isOfUs({ sources }: PointContext, statement: Statement, official: string): boolean {
  return statement.sources.some(({ source }) => {
    const known = sources.get(source);
    const isOfficial = known?.group === 'us-official' || known?.group === 'unnamed-official';
    return known?.side === 'us' && isOfficial && known.naming !== 'document' && known.name !== official;
  });
}

/** The first that a US official says behind it, or what such a one is said to blame. */
function saidNext(context: PointContext, { sentence, official }: AttendanceReport): InText | null {
  const at = context.sentences.findIndex((each) => overlaps(each, sentence));
  if (at === -1) return null;
  const next = context.sentences.slice(at, at + SENTENCES_ON + 1);
  const [from, to] = [next[0]?.start ?? 0, next.at(-1)?.end ?? 0];
  const said = context.statements.find(
    (each) =>
      hull(each.content).start >= from && hull(each.content).end <= to && isOfUs(context, each, official),
  );
  const blaming = next.find(({ text }) => BLAMES.test(text));
  if (blaming !== undefined && (said === undefined || blaming.start < said.passage.start)) {
    const to = context.statements
      .filter(({ passage }) => overlaps(passage, blaming))
      .flatMap((each) => each.sources.map(({ source }) => source));
    return { form: 'attributed', to: [...new Set(to)], key: blaming };
  }
  if (said === undefined) return null;
  const key = hull(said.content);
  return { ...formAt(context, key), key };
}

/** Why somebody stayed away, where the report itself gives no reason: beside it, or as US officials explain it next. */
export function fromCauses(context: PointContext, about: readonly AttendanceReport[]): FoundAnswer | null {
  const away = about.filter(({ status }) => emptiesChair(status));
  const [found] = [
    ...away.flatMap((report) => besideReport(context, report) ?? []),
    ...away.flatMap((report) => saidNext(context, report) ?? []),
  ];
  if (found === undefined) return null;
  const { key, form, to } = found;
  const answer = trimmed(context.article.text, key);
  return { form, to, answer, passages: [sentenceAt(context, key)] };
}
