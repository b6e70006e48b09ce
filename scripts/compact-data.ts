import { parseCorpus } from '../src/corpus/parse-corpus.ts';
import { placeIds } from '../src/corpus/place-ids.ts';

function bare<T extends { readonly id: string }>(items: readonly T[], idOf: (item: T) => string) {
  return items.map((item) => {
    const { id, ...rest } = item;
    return id === idOf(item) ? rest : item;
  });
}

/** corpus.json without the ids that whoever reads it tells from the findings’ places; a file with faults as it is. */
export function withoutTold(data: unknown): unknown {
  const { value, refusals } = parseCorpus('corpus.json', data);
  if (refusals.length > 0) return data;
  return {
    ...value,
    statements: bare(value.statements, placeIds.statements),
    ownVoice: bare(value.ownVoice, placeIds.ownVoice),
    points: bare(value.points, placeIds.points),
  };
}
