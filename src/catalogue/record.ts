import {
  digitFigure,
  figure,
  joinSentences,
  say,
  wordFigure,
  type Figure,
  type Sentence,
} from '../common/sentence.ts';
import { capitalised, count, inWords, nounFor } from '../common/words.ts';

export const kindWords = {
  foreign: 'foreign',
  defence: 'defence',
} as const;

export const laneWords = {
  foreign: 'Foreign ministers',
  defence: 'Defence ministers',
} as const;

/** Entries sorted by attendance: what the sentences count. */
interface Counted<Entry> {
  readonly all: readonly Entry[];
  readonly inPerson: readonly Entry[];
  readonly likelyInPerson: readonly Entry[];
  readonly partial: readonly Entry[];
  readonly byVideo: readonly Entry[];
  readonly likelyByVideo: readonly Entry[];
  readonly away: readonly Entry[];
  readonly unknown: readonly Entry[];
}

interface EntryWords {
  readonly surname: string;
  readonly attendance: 'attended' | 'attended-remotely' | 'absent' | 'unknown';
  readonly isLikely: boolean;
  readonly isPartial: boolean;
  /** Surname of who sat in; null where nobody else did or none was seen. */
  readonly standIn: string | null;
}

/** `Doe away, Roe sat in`; `Doe likely in person`. */
export function attendanceLine({ surname, attendance, isLikely, isPartial, standIn }: EntryWords): string {
  const likely = isLikely ? 'likely ' : '';
  switch (attendance) {
    case 'attended':
      return `${surname} ${likely}in person${isPartial ? ', in part' : ''}`;
    case 'attended-remotely':
      return `${surname} ${likely}by video`;
    case 'absent':
      return `${surname} ${likely}away${standIn === null ? '' : `, ${standIn} sat in`}`;
    case 'unknown':
      return `whether ${surname} came is not known`;
  }
}

export function entryLine(
  days: string,
  kind: keyof typeof kindWords,
  isJoint: boolean,
  attendance: string,
): string {
  return `${days}, ${kindWords[kind]} ministerial${isJoint ? ', joint meeting' : ''}: ${attendance}`;
}

export function spanLine(from: string, to: string): string {
  return `${from} to ${to}`;
}

const AWAY = 'ministerials that the US minister was absent from';
const ALL = 'all ministerials counted';
const UNKNOWN = 'ministerials with unknown attendance';

type AwayCount<Entry> = Pick<Counted<Entry>, 'away' | 'all'>;

function lastEntries<Entry>(entries: readonly Entry[]): Figure<Entry> {
  const text = entries.length === 1 ? 'last' : `last ${inWords(entries.length)}`;
  return figure(text, `the last ${count(entries.length, 'ministerial')}`, entries);
}

function awayAtLast<Entry>({ away, all }: AwayCount<Entry>): Sentence<Entry> {
  if (away.length === all.length) return say`the ${lastEntries(all)}`;
  return say`${wordFigure(AWAY, away)} of the ${lastEntries(all)}`;
}

function awayBefore<Entry>({ away, all }: AwayCount<Entry>): Sentence<Entry> {
  if (all.length === 1) return say`not from the ${figure('one', 'the ministerial before', all)} before`;
  return say`before that, from ${wordFigure(AWAY, away)} of ${wordFigure('the ministerials before', all)}`;
}

function awayOf<Entry>({ away, all }: AwayCount<Entry>): Sentence<Entry> {
  const whole = wordFigure(ALL, all);
  if (away.length < all.length) return say`${wordFigure(AWAY, away)} of ${whole} ministerials`;
  if (all.length === 1) return say`the ${whole} ministerial`;
  return all.length === 2 ? say`${figure('both', AWAY, all)} ministerials` : say`all ${whole} ministerials`;
}

export interface HeadingParts<Entry> {
  /** Those whose attendance is known. */
  readonly whole: AwayCount<Entry>;
  /** Null where no stretch of the record stands out. */
  readonly contrast: { readonly recent: AwayCount<Entry>; readonly before: AwayCount<Entry> } | null;
  readonly unknown: readonly Entry[];
  /** True where a filter leaves entries out. */
  readonly filtered: boolean;
}

function unknownToo<Entry>(unknown: readonly Entry[]): Sentence<Entry> {
  if (unknown.length === 0) return [];
  return say` (not known for ${wordFigure(UNKNOWN, unknown)} more)`;
}

/** The section's finding. */
export function headingSentence<Entry>({
  whole,
  contrast,
  unknown,
  filtered,
}: HeadingParts<Entry>): Sentence<Entry> {
  const none = filtered
    ? 'No ministerial of the record is left by the filters'
    : 'The record holds no ministerial';
  if (whole.all.length + unknown.length === 0) return say`${none}`;
  const start = filtered ? 'Among the entries chosen, ' : '';
  if (whole.all.length === 0) {
    const entries = digitFigure(UNKNOWN, unknown);
    return say`${capitalised(`${start}whether the US minister came is not known`)} (${entries} of ${entries})`;
  }
  const tail = unknownToo(unknown);
  if (whole.all.length === 1 && whole.away.length === 0) {
    const one = wordFigure(ALL, whole.all);
    return say`${capitalised(`${start}the US minister was at the`)} ${one} ministerial${tail}`;
  }
  const subject = capitalised(`${start}the US minister was absent from`);
  if (contrast === null) return say`${subject} ${awayOf(whole)}${tail}`;
  return say`${subject} ${awayAtLast(contrast.recent)}; ${awayBefore(contrast.before)}${tail}`;
}

function amongThem<Entry>({ likelyInPerson, partial }: Counted<Entry>): Sentence<Entry> {
  const likely = say`${digitFigure('ministerials likely attended in person', likelyInPerson)} likely`;
  const inPart = say`${digitFigure('ministerials attended in part', partial)} in part`;
  if (likelyInPerson.length === 0 && partial.length === 0) return [];
  if (likelyInPerson.length === 0) return say` (${inPart})`;
  if (partial.length === 0) return say` (${likely})`;
  return say` (${likely}, ${inPart})`;
}

function byVideoInWords<Entry>(
  { byVideo, likelyByVideo }: Counted<Entry>,
  wasForAll: boolean,
): Sentence<Entry> {
  if (byVideo.length === 0) return [];
  const likely =
    likelyByVideo.length === 0
      ? []
      : say` (${digitFigure('ministerials likely attended by video', likelyByVideo)} likely)`;
  const asAll = wasForAll ? ', as all ministers did' : '';
  return say` and joined ${digitFigure('ministerials attended by video', byVideo)} by video${asAll}${likely}`;
}

/** The counts in plain sentences, after the entries' span. */
export function countsSentence<Entry>(
  counted: Counted<Entry>,
  videoWasForAll: boolean,
  span: string,
): Sentence<Entry> {
  const { all, inPerson, away, unknown } = counted;
  if (all.length === 0) return [];
  const person = digitFigure('ministerials attended in person', inPerson);
  const entries = say`${digitFigure(ALL, all)} ${nounFor(all.length, 'ministerial')}`;
  const missing = unknown.length === 0 ? [] : say`; for ${digitFigure(UNKNOWN, unknown)} it is not known`;
  const came = say`${span}: the US minister came in person to ${person} of ${entries}${amongThem(counted)}${byVideoInWords(counted, videoWasForAll)}.`;
  return say`${came} The minister stayed away from ${digitFigure(AWAY, away)}${missing}.`;
}

/** `Doe 11 of 14 (2 more by video)`. */
export function holderSentence<Entry>(surname: string, counted: Counted<Entry>): Sentence<Entry> {
  const { all, inPerson, likelyInPerson, byVideo } = counted;
  const person = digitFigure(`ministerials that ${surname} attended in person`, inPerson);
  const entries = digitFigure(`all ministerials in ${surname}’s time`, all);
  const likely =
    likelyInPerson.length === 0
      ? []
      : [say`${digitFigure(`ministerials that ${surname} likely attended`, likelyInPerson)} likely`];
  const video =
    byVideo.length === 0
      ? []
      : [say`${digitFigure(`ministerials that ${surname} attended by video`, byVideo)} more by video`];
  const beside = [...likely, ...video];
  const aside = beside.length === 0 ? [] : say` (${joinSentences(beside, ', ')})`;
  return say`${surname} ${person} of ${entries}${aside}`;
}

/** Only those who stayed away at least once, and it says so: all of them stand in the tables. */
export function holdersSentence<Entry>(holders: readonly Sentence<Entry>[]): Sentence<Entry> {
  return holders.length === 0
    ? []
    : say` Those who stayed away at least once came in person this often: ${joinSentences(holders, '; ')}.`;
}
