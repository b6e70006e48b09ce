import { statementTexts } from '../../catalogue/sentiment.ts';
import { contains, sliceOf, type Span } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';

/** A run of a quotation: a cue word that decided the stance, or the words between. */
export interface Run {
  readonly text: string;
  readonly cue: boolean;
  /** Where it starts in the article, which no other run shares. */
  readonly start: number;
}

/** Words that stand together: a piece of what is attributed, or those beside it that hold a cue. */
export interface Stretch {
  readonly attributed: boolean;
  readonly runs: readonly Run[];
  /** Words between it and the stretch before are left out. */
  readonly afterGap: boolean;
  readonly opensMarks: boolean;
  readonly closesMarks: boolean;
}

export interface Quotation {
  readonly stretches: readonly Stretch[];
  /** Cue words that the stretches do not show. */
  readonly cuesBeside: readonly string[];
}

interface Place extends Span {
  readonly attributed: boolean;
}

const HOLDS_QUOTATION_MARK = /["“”]/u;
const MARKS_BEFORE = /["“„«‘]+\s*$/u;
const MARKS_AFTER = /^["”»’]+/u;
const COMMA_LAST = /\s*,\s*$/u;

function apart(cues: readonly Span[]): readonly Span[] {
  const ordered = cues.toSorted((a, b) => a.start - b.start);
  let end = -1;
  return ordered.filter((cue) => {
    if (cue.start < end || cue.end <= cue.start) return false;
    end = cue.end;
    return true;
  });
}

function runsOf(text: string, piece: Span, cues: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (start: number, end: number, cue: boolean): void => {
    if (end > start) runs.push({ text: text.slice(start, end), cue, start });
  };
  let at = piece.start;
  for (const cue of cues) {
    if (!contains(piece, cue)) continue;
    add(at, cue.start, false);
    add(cue.start, cue.end, true);
    at = cue.end;
  }
  add(at, piece.end, false);
  return runs;
}

/** The passage’s words around the content: before its first piece, between its pieces, after its last. */
function around(content: readonly Span[], passage: Span): readonly Span[] {
  const starts = [passage.start, ...content.map(({ end }) => end)];
  const ends = [...content.map(({ start }) => start), passage.end];
  return starts.flatMap((start, at) => {
    const end = ends[at] ?? start;
    return end > start ? [{ start, end }] : [];
  });
}

/** Of the words around the content those from the first cue on, or to the last where they follow it all. */
function placesBeside({ content, passage }: Statement, cues: readonly Span[]): readonly Place[] {
  const first = content[0]?.start ?? passage.start;
  const last = content.at(-1)?.end ?? passage.end;
  return around(content, passage).flatMap((words) => {
    const held = cues.filter((cue) => contains(words, cue));
    const [from, to] = [held[0], held.at(-1)];
    if (from === undefined || to === undefined) return [];
    const start = words.end <= first ? from.start : words.start;
    return [{ start, end: words.start >= last ? to.end : words.end, attributed: false }];
  });
}

/** The marks around direct speech are ours: those of the article beside them would stand twice. */
function withoutMarks(text: string, place: Place): Place {
  if (place.attributed) return place;
  const words = sliceOf(text, place);
  const before = MARKS_AFTER.exec(words)?.[0].length ?? 0;
  const after = MARKS_BEFORE.exec(words.slice(before))?.[0].length ?? 0;
  return { ...place, start: place.start + before, end: place.end - after };
}

/** A comma before what the article goes on to say leads nowhere where the words end. */
function withoutComma(text: string, place: Place): Place {
  if (!place.attributed) return place;
  const comma = COMMA_LAST.exec(sliceOf(text, place))?.[0].length ?? 0;
  return { ...place, end: place.end - comma };
}

/**
 * What a statement says, in the article's words. Direct speech stands in quotation marks; mixed speech does where
 * it brings none of its own, for its own marks tell the quoted words from the retold ones. Where words beside what
 * is attributed decided the stance, the passage stands from them on.
 */
export function quotationOf(statement: Statement, text: string): Quotation {
  const { kind, stance } = statement;
  const content = statement.content.toSorted((a, b) => a.start - b.start);
  const cues = apart(stance.cues);
  const bringsMarks = content.some((piece) => HOLDS_QUOTATION_MARK.test(sliceOf(text, piece)));
  const marked = kind === 'direct' || (kind === 'mixed' && !bringsMarks);
  const pieces = content.map((piece): Place => ({ ...piece, attributed: true }));
  const places = [...pieces, ...placesBeside({ ...statement, content }, cues)]
    .toSorted((a, b) => a.start - b.start)
    .map((place) => (marked ? withoutMarks(text, place) : place))
    .map((place, index, { length }) => (index === length - 1 ? withoutComma(text, place) : place));
  return {
    stretches: places.map((place, index): Stretch => {
      const [before, after] = [places[index - 1], places[index + 1]];
      const isMarked = marked && place.attributed;
      return {
        attributed: place.attributed,
        runs: runsOf(text, place, cues),
        afterGap: before?.attributed === true && place.attributed,
        opensMarks: isMarked && before?.attributed !== true,
        closesMarks: isMarked && after?.attributed !== true,
      };
    }),
    cuesBeside: cues
      .filter((cue) => !places.some((place) => contains(place, cue)))
      .map((cue) => sliceOf(text, cue)),
  };
}

/** What is attributed alone, on paper and in files: quoted as on the screen, where no cue can be marked. */
export function wordsAlone(statement: Statement, text: string): string {
  const { gap, opens, closes } = statementTexts;
  return quotationOf({ ...statement, stance: { ...statement.stance, cues: [] } }, text)
    .stretches.map(({ runs, afterGap, opensMarks, closesMarks }) => {
      const words = runs.map((run) => run.text).join('');
      return `${afterGap ? gap : ''}${opensMarks ? opens : ''}${words}${closesMarks ? closes : ''}`;
    })
    .join('');
}
