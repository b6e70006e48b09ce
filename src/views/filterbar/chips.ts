import { dayInWords } from '../../common/words.ts';
import type { Dataset } from '../../filters/dataset.ts';
import { toggle, type Filters } from '../../filters/filters.ts';
import { stanceMarks } from '../reader/words.ts';

/** One choice in force, and the filters without it. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly without: Filters;
}

function dateChips(filters: Filters): readonly Chip[] {
  const { from, to } = filters;
  return [
    ...(from === null
      ? []
      : [{ key: 'from', name: `from ${dayInWords(from)}`, without: { ...filters, from: null } }]),
    ...(to === null ? [] : [{ key: 'to', name: `to ${dayInWords(to)}`, without: { ...filters, to: null } }]),
  ];
}

/** A choice that an old link names and the story no longer has stands as the link spells it. */
export function shapeChips(dataset: Dataset, filters: Filters): readonly Chip[] {
  const outlets = new Map(dataset.articles.map(({ outlet }) => [outlet.id, outlet.name]));
  const sources = new Map(dataset.corpus.sources.map(({ id, name }) => [id, name]));
  const text = filters.text.trim();
  return [
    ...(text === '' ? [] : [{ key: 'text', name: `“${text}”`, without: { ...filters, text: '' } }]),
    ...filters.outlets.map((id) => ({
      key: `outlet:${id}`,
      name: outlets.get(id) ?? id,
      without: { ...filters, outlets: toggle(filters.outlets, id) },
    })),
    ...filters.sources.map((id) => ({
      key: `source:${id}`,
      name: sources.get(id) ?? id,
      without: { ...filters, sources: toggle(filters.sources, id) },
    })),
    ...filters.stances.map((id) => ({
      key: `stance:${id}`,
      name: stanceMarks[id].word,
      without: { ...filters, stances: toggle(filters.stances, id) },
    })),
    ...dateChips(filters),
  ];
}
