import type { Span } from '../../src/common/span.ts';
import type { StanceJudgement } from '../../src/analysis/findings.ts';
import { judgeByLexicon } from '../../src/analysis/stance.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';

export interface Marked {
  readonly text: string;
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

/** `The minister <said> [all is well].`: the attributing words in angle brackets, what is attributed in square ones. */
export function readMarked(marked: string): Marked {
  let text = '';
  let opened = 0;
  let cue: Span | null = null;
  const content: Span[] = [];
  for (const mark of marked) {
    if (mark === '[' || mark === '<') opened = text.length;
    else if (mark === ']') content.push({ start: opened, end: text.length });
    else if (mark === '>') cue = { start: opened, end: text.length };
    else text += mark;
  }
  return { text, content, cue };
}

export function judgeMarked(marked: string): StanceJudgement {
  const { text, content, cue } = readMarked(marked);
  const whole = { start: 0, end: text.length };
  return judgeByLexicon(tokeniseText(text, [whole]), { content, passage: whole, cue });
}

export function cueWords(marked: string): readonly string[] {
  const { text } = readMarked(marked);
  return judgeMarked(marked).cues.map((span) => text.slice(span.start, span.end));
}
