import { choiceOf, asksForSources } from './passes.ts';
import { sliceOf } from '../common/span.ts';
import { voiceCertainty } from '../corpus/certainty.ts';
import type { OwnVoice } from '../corpus/corpus.ts';
import type { Selection } from './dataset.ts';
import type { Filters } from './filters.ts';
import { holdsSearch } from './search.ts';

const NONE: readonly OwnVoice[] = [];

/** The own-voice sentences of the articles shown that pass stance and search, whatever their certainty. */
function passing(filters: Filters, { articles }: Selection, { ownVoice }: Selection): readonly OwnVoice[] {
  const stands = choiceOf(filters.stances);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ownVoice.filter(({ article, stance, passage }) => {
    const text = texts.get(article);
    return text !== undefined && stands(stance.value) && holdsSearch(sliceOf(text, passage), filters.text);
  });
}

/** The own-voice sentences of the articles shown that only the choice of sources leaves out: no source says them. */
export function ownVoiceLeftOut(
  filters: Filters,
  selection: Selection,
  whole: Selection,
): readonly OwnVoice[] {
  if (!asksForSources(filters)) return NONE;
  const trusts = choiceOf(filters.certainties);
  return passing(filters, selection, whole).filter((voice) => trusts(voiceCertainty(voice)));
}

/** Those that only a choice of certainty leaves out. */
export function ownVoiceUntrusted(
  filters: Filters,
  selection: Selection,
  whole: Selection,
): readonly OwnVoice[] {
  if (filters.certainties.length === 0 || asksForSources(filters)) return NONE;
  const trusts = choiceOf(filters.certainties);
  return passing(filters, selection, whole).filter((voice) => !trusts(voiceCertainty(voice)));
}
