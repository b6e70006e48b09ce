import { choiceOf, asksForSources } from './passes.ts';
import { sliceOf } from '../common/span.ts';
import { voiceCertainty } from '../corpus/certainty.ts';
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
  const [stands, trusts] = [choiceOf(filters.stances), choiceOf(filters.certainties)];
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return ownVoice.filter((voice) => {
    const text = texts.get(voice.article);
    const passes = stands(voice.stance.value) && trusts(voiceCertainty(voice));
    return text !== undefined && passes && holdsSearch(sliceOf(text, voice.passage), filters.text);
  });
}
