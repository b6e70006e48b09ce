import { choiceOf, asksForSources } from './passes.ts';
import { sliceOf } from '../common/span.ts';
import type { OwnVoice } from '../corpus/corpus.ts';
import type { Selection } from './dataset.ts';
import type { Filters } from './filters.ts';
import { holdsSearch } from './search.ts';

const NONE: readonly OwnVoice[] = [];

/** The own-voice sentences of the articles shown that only the choice of sources leaves out: no source says them. */
export function ownVoiceLeftOut(
  filters: Filters,
  { articles }: Selection,
  { ownVoice }: Selection,
): readonly OwnVoice[] {
  if (!asksForSources(filters)) return NONE;
  const stands = choiceOf(filters.stances);
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ownVoice.filter(({ article, passage, stance }) => {
    const text = texts.get(article);
    return text !== undefined && stands(stance.value) && holdsSearch(sliceOf(text, passage), filters.text);
  });
}
