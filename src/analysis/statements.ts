import { countBelow } from '../common/sorted.ts';
import type { Span } from '../common/span.ts';
import { hull } from '../common/span.ts';
import { findCues } from './cues.ts';
import type { StatementKind } from './findings.ts';
import type { Item } from './items.ts';
import { itemsOf } from './items.ts';
import type { SourceMention } from './mentions.ts';
import { sourceMentions } from './mentions.ts';
import type { QuotedRegion } from './quoted-regions.ts';
import { regionOver } from './quoted-regions.ts';
import { findInSentence, spansOf } from './sentence-statements.ts';
import type { SentenceStatement } from './sentence-statements.ts';
import { mainSubject } from './subjects.ts';
import type { Sentence, TokenisedText } from './tokenised.ts';

/** A statement before its sources are told apart. */
export interface RawStatement {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly passage: Span;
  readonly cue: Span | null;
  readonly mentions: readonly SourceMention[];
  /** How sure the weights are that the cue attributes; null where a quotation stands without one. */
  readonly score: number | null;
}

interface Draft {
  readonly content: Span[];
  readonly sentences: number[];
  readonly cue: Span | null;
  readonly mentions: readonly SourceMention[];
  readonly quoted: boolean;
  readonly score: number | null;
}

const longestBare = 24;

interface Read {
  readonly items: readonly Item[];
  readonly statements: readonly SentenceStatement[];
  readonly lone: boolean;
}

const emptyRead: Read = { items: [], statements: [], lone: false };

/** True for a sentence that is one quotation and nothing else. */
function isLone(items: readonly Item[]): boolean {
  return (
    items.some((item) => item.quote !== null && item.end - item.start > 5) &&
    items.every((item) => item.quote !== null || /^[^\p{L}\p{N}]+$/u.test(item.text))
  );
}

function readSentence(
  tokenised: TokenisedText,
  sentence: Sentence,
  index: number,
  regions: readonly QuotedRegion[],
): Read {
  const items = itemsOf(tokenised.text, sentence, regions);
  const lone = isLone(items);
  return { items, lone, statements: lone ? [] : findInSentence(items, index) };
}

function draftOf(statement: SentenceStatement): Draft {
  const quoted = statement.ranges.some((range) =>
    statement.items.slice(range.from, range.to).some((item) => item.quote !== null),
  );
  const { mentions, cue, sentence, score } = statement;
  return { content: spansOf(statement), sentences: [sentence], cue: cue.span, mentions, quoted, score };
}

type Given = Pick<Draft, 'mentions' | 'cue'>;

/** `Birk said.` after a quotation: a source and a cue without content. */
function bareAttribution(read: Read | undefined, index: number): Given | null {
  if (read === undefined || read.statements.length > 0 || read.items.length > longestBare) return null;
  const cue = findCues(read.items).findLast(
    (one) => one.subject.range !== null && one.room.to <= one.room.from,
  );
  if (cue?.subject.range == null || cue.subject.passive || cue.subject.negated) return null;
  return { mentions: sourceMentions(read.items, cue.subject.range, index), cue: cue.span };
}

/** `The chancellor took up the point:` before a quotation in the next paragraph. */
function colonAttribution(read: Read | undefined, index: number): Given | null {
  if (read?.items.at(-1)?.text !== ':') return null;
  const last = read.statements.at(-1);
  if (last !== undefined) return { mentions: last.mentions, cue: last.cue.span };
  const cue = findCues(read.items).findLast((one) => one.subject.range !== null);
  const range = cue?.subject.range ?? mainSubject(read.items, read.items.length);
  return range === null
    ? null
    : { mentions: sourceMentions(read.items, range, index), cue: cue?.span ?? null };
}

function contentOfLone(items: readonly Item[]): Span[] {
  return items.filter((item) => item.quote !== null).map(({ start, end }) => ({ start, end }));
}

/** Sentences of a quotation whose source the next paragraph tells. */
interface Waiting {
  readonly content: Span[];
  readonly sentences: number[];
}

interface Run {
  readonly drafts: Draft[];
  /** The last quotation. */
  quoted: Draft | null;
  waiting: Waiting | null;
}

function add(run: Run, draft: Draft): void {
  run.drafts.push(draft);
  if (draft.quoted) run.quoted = draft;
}

/** `“A. ¶ “B,” she said`: a quotation that its paragraph leaves open and the next goes on with. */
function goesOnBelow(reads: readonly Read[], index: number): boolean {
  const last = reads[index]?.items.findLast(({ quote }) => quote !== null);
  const next = reads[index + 1]?.items[0];
  return last?.quote?.closed === false && next?.quote?.continues === true;
}

/** True where some sentence of the run of open quotations from `index` on tells the source. */
function toldBelow(reads: readonly Read[], index: number): boolean {
  let at = index;
  while (goesOnBelow(reads, at)) {
    at += 1;
    const read = reads[at];
    if (read !== undefined && !read.lone) return opensQuoted(read) !== undefined;
  }
  return false;
}

function opensQuoted({ items, statements }: Read): SentenceStatement | undefined {
  return items[0]?.quote == null
    ? undefined
    : statements.find(({ ranges }) => ranges.some(({ from }) => from === 0));
}

function addAll(run: Run, read: Read): void {
  const { waiting } = run;
  run.waiting = null;
  const opening = opensQuoted(read);
  for (const statement of read.statements) {
    const draft = draftOf(statement);
    if (waiting === null || statement !== opening) add(run, draft);
    else
      add(run, {
        ...draft,
        content: [...waiting.content, ...draft.content],
        sentences: [...waiting.sentences, ...draft.sentences],
      });
  }
}

function wait(run: Run, items: readonly Item[], index: number): void {
  run.waiting ??= { content: [], sentences: [] };
  run.waiting.content.push(...contentOfLone(items));
  run.waiting.sentences.push(index);
}

/** The quotation that a lone one goes on with: the last before it, in the sentence before. */
function goneOn({ quoted }: Run, index: number): Draft | null {
  return quoted !== null && (quoted.sentences.at(-1) ?? -2) >= index - 1 ? quoted : null;
}

function extend({ content, sentences }: Draft, items: readonly Item[], index: number): void {
  content.push(...contentOfLone(items));
  sentences.push(index);
}

function takeLone(run: Run, reads: readonly Read[], sentences: readonly Sentence[], index: number): void {
  const { items } = reads[index] ?? emptyRead;
  const quoted = goneOn(run, index);
  const colon = colonAttribution(reads[index - 1], index - 1);
  const follows = sentences[index + 1]?.paragraph === sentences[index]?.paragraph;
  const behind = follows ? bareAttribution(reads[index + 1], index + 1) : null;
  const given = colon ?? behind;
  const shown = colon !== null ? [index - 1, index] : [index, index + 1];
  if (given !== null)
    add(run, { content: contentOfLone(items), sentences: shown, ...given, quoted: true, score: null });
  else if (toldBelow(reads, index)) wait(run, items, index);
  else if (quoted !== null) extend(quoted, items, index);
}

function textualKind(
  text: string,
  content: readonly Span[],
  quoted: boolean,
  regions: readonly QuotedRegion[],
): StatementKind {
  if (!quoted) return 'indirect';
  const outside = content.some((span) => /[\p{L}\p{N}]/u.test(unquoted(text, span, regions)));
  return outside ? 'mixed' : 'direct';
}

function unquoted(text: string, span: Span, regions: readonly QuotedRegion[]): string {
  let rest = '';
  let at = span.start;
  for (let i = countBelow(regions, span.start + 1, ({ end }) => end); i < regions.length; i += 1) {
    const region = regions[i];
    if (region === undefined || region.start >= span.end) break;
    rest += text.slice(at, Math.max(at, region.start));
    at = Math.max(at, region.end);
  }
  return rest + text.slice(at, span.end);
}

/** Quotation marks around a content are no part of it. */
function innerSpan(span: Span, regions: readonly QuotedRegion[]): Span {
  const whole = regionOver(regions, span);
  if (whole === undefined || whole.start !== span.start || whole.end !== span.end) return span;
  return whole.inner.end <= whole.inner.start ? span : whole.inner;
}

function finish(tokenised: TokenisedText, draft: Draft, regions: readonly QuotedRegion[]): RawStatement {
  const sentences = draft.sentences.flatMap((index) => tokenised.sentences[index] ?? []);
  const { start, end } = hull(sentences);
  const kind = textualKind(tokenised.text, draft.content, draft.quoted, regions);
  const content = draft.content.map((span) => innerSpan(span, regions));
  const { cue, mentions, score } = draft;
  return { kind, content, passage: { start, end }, cue, mentions, score };
}

/** Everything the body attributes to someone, in the order of the text. */
export function findStatements(tokenised: TokenisedText, regions: readonly QuotedRegion[]): RawStatement[] {
  const { sentences } = tokenised;
  const reads = sentences.map((sentence, index) => readSentence(tokenised, sentence, index, regions));
  const run: Run = { drafts: [], quoted: null, waiting: null };
  reads.forEach((read, index) => {
    if (read.lone) takeLone(run, reads, sentences, index);
    else addAll(run, read);
  });
  return run.drafts
    .filter((draft) => draft.mentions.length > 0)
    .map((draft) => finish(tokenised, draft, regions));
}
