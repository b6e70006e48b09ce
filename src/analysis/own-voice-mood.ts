import type { StanceJudgement } from './findings.ts';
import { moodFrames } from './lexicon/own-voice-moods.ts';
import type { Sentence } from './tokenised.ts';

/** Longer sentences tell more than a mood. */
const LONGEST = 200;
/** A frame is plain, but what it is about stands in the sentences around it. */
const CONFIDENCE = 0.6;
const moods = moodFrames.flatMap(([value, frames]) =>
  frames.map((frame) => ({ value, frame: new RegExp(frame, 'u') })),
);
const MARKS = /[’‘]/gu;

/** Where an outlet tells in a frame of its own how the allies take it; null where no frame is there. */
export function moodOf(sentence: Pick<Sentence, 'start' | 'end'>, text: string): StanceJudgement | null {
  const words = text.slice(sentence.start, sentence.end).toLowerCase().replace(MARKS, "'");
  if (words.length > LONGEST) return null;
  for (const { value, frame } of moods) {
    const match = frame.exec(words);
    if (match === null) continue;
    const start = sentence.start + match.index;
    return { value, cues: [{ start, end: start + match[0].length }], confidence: CONFIDENCE };
  }
  return null;
}
