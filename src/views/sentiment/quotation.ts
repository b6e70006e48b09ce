import { contains, sliceOf, type Span } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';

/** A run of a quotation: a cue word that decided the stance, or the words between. */
export interface Run {
  readonly text: string;
  readonly cue: boolean;
  /** Where it starts in the article, which no other run shares. */
  readonly start: number;
}

export interface Quotation {
  /** One list of runs for each piece of the content. */
  readonly pieces: readonly (readonly Run[])[];
  /** Whether the whole stands in quotation marks. */
  readonly marked: boolean;
  /** Cue words that stand outside what is attributed. */
  readonly cuesBeside: readonly string[];
}

const HOLDS_QUOTATION_MARK = /["“”]/u;

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

/**
 * What a statement says, in the article's words. Direct speech stands in quotation marks; mixed speech does where
 * it brings none of its own, for its own marks tell the quoted words from the retold ones.
 */
export function quotationOf({ kind, content, stance }: Statement, text: string): Quotation {
  const cues = apart(stance.cues);
  const bringsMarks = content.some((piece) => HOLDS_QUOTATION_MARK.test(sliceOf(text, piece)));
  return {
    pieces: content.map((piece) => runsOf(text, piece, cues)),
    marked: kind === 'direct' || (kind === 'mixed' && !bringsMarks),
    cuesBeside: cues
      .filter((cue) => !content.some((piece) => contains(piece, cue)))
      .map((cue) => sliceOf(text, cue)),
  };
}
