import type { Stance } from '../../analysis/findings.ts';
import { figureTitles, stanceJudged } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted } from '../comparison/counted.ts';
import { stanceOrder } from '../comparison/words.ts';
import { stanceMarks } from '../reader/words.ts';

export interface OwnVoiceFigure {
  readonly stance: Stance;
  readonly evidence: Evidence;
}

function figureOf({ ownVoice }: Selection, stance: Stance): OwnVoiceFigure {
  const { word } = stanceMarks[stance];
  const entries = ownVoice
    .filter((sentence) => sentence.stance.value === stance)
    .map(({ id }): EvidenceEntry => ({ kind: 'own-voice', id }));
  return {
    stance,
    evidence: counted(figureTitles.ownVoice(word), entries, stanceJudged.inOwnVoice(word)),
  };
}

/** Concern and reassurance always, the others where there are any. */
export function shapeOwnVoice(selection: Selection): readonly OwnVoiceFigure[] {
  return stanceOrder
    .map((stance) => figureOf(selection, stance))
    .filter(
      ({ stance, evidence }) =>
        stance === 'concern' || stance === 'reassurance' || evidence.entries.length > 0,
    );
}
