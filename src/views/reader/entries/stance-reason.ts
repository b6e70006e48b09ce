import type { StanceJudgement } from '../../../analysis/findings.ts';
import { sliceOf } from '../../../common/span.ts';
import { listOf } from '../../../common/words.ts';

/** The words that decided a stance and how sure it is: `from “bad signal”, with a confidence of 80 %`. */
export function stanceReason(text: string, { cues, confidence }: StanceJudgement): string {
  if (cues.length === 0) return 'no word decided';
  const words = listOf(cues.map((cue) => `“${sliceOf(text, cue)}”`));
  return `from ${words}, with a confidence of ${Math.round(confidence * 100)} %`;
}
