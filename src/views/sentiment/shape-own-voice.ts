import type { Stance } from '../../analysis/findings.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { figureTitles, readingTexts, stanceJudged } from '../../catalogue/sentiment.ts';
import type { OwnVoice } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { ownVoiceLeftOut, ownVoiceUntrusted } from '../../filters/own-voice-left-out.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted } from '../comparison/counted.ts';
import { stanceOrder } from '../comparison/words.ts';
import { isTentative } from './tentative.ts';

export interface OwnVoiceFigure {
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** Those of them whose stance is tentative. */
  readonly tentative: Evidence;
}

function countedVoice(title: string, sentences: readonly OwnVoice[], lookedFor: string): Evidence {
  const entries = sentences.map(({ id }): EvidenceEntry => ({ kind: 'own-voice', id }));
  return counted(title, entries, lookedFor);
}

function figureOf({ ownVoice }: Selection, stance: Stance): OwnVoiceFigure {
  const { word } = stanceMarks[stance];
  const held = ownVoice.filter((sentence) => sentence.stance.value === stance);
  const title = figureTitles.ownVoice(word);
  return {
    stance,
    evidence: countedVoice(title, held, stanceJudged.inOwnVoice(word)),
    tentative: countedVoice(
      figureTitles.tentatively(title),
      held.filter(isTentative),
      readingTexts.tentativeSought,
    ),
  };
}

/** What a choice of sources leaves out, for no source says it. */
export function shapeOwnVoiceLeftOut(filters: Filters, selection: Selection, whole: Selection): Evidence {
  const sentences = ownVoiceLeftOut(filters, selection, whole);
  return countedVoice(figureTitles.ownVoiceLeftOut, sentences, stanceJudged.leftOutOfOwnVoice);
}

/** What a choice of certainty leaves out; nothing where none is chosen, or where no source says any of it. */
export function shapeOwnVoiceUntrusted(filters: Filters, selection: Selection, whole: Selection): Evidence {
  const sentences = ownVoiceUntrusted(filters, selection, whole);
  return countedVoice(figureTitles.ownVoiceUntrusted, sentences, stanceJudged.leftOutOfOwnVoice);
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
