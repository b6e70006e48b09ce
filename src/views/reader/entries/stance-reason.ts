import type { StanceJudgement } from '../../../analysis/findings.ts';
import { entryTexts } from '../../../catalogue/reader.ts';
import { sliceOf } from '../../../common/span.ts';
import { isolated } from '../../foreign.ts';

/** The words that decided a stance: `from “bad signal”`. */
export function stanceReason(text: string, { cues }: StanceJudgement): string {
  if (cues.length === 0) return entryTexts.noWordDecided;
  const words = cues.map((cue) => isolated(sliceOf(text, cue)));
  return entryTexts.decidedBy(words);
}
