import { fold } from '../../common/fold.ts';
import { holdsAll, wordsOf } from '../../filters/search.ts';
import type { Option } from './options.ts';

/** The options whose name or note holds every word typed, whatever its case and accents. */
export function narrow(options: readonly Option[], typed: string): readonly Option[] {
  const words = wordsOf(typed);
  if (words.length === 0) return options;
  return options.filter(({ name, note }) => holdsAll(fold(`${name} ${note ?? ''}`), words));
}

interface Folded {
  readonly shown: readonly Option[];
  /** Those that would leave nothing, while others leave something. */
  readonly folded: readonly Option[];
}

/** Parts off what would leave nothing and is not chosen; nothing where that is all there is. */
export function foldEmpty(options: readonly Option[], chosen: readonly string[]): Folded {
  const isEmpty = ({ id, count }: Option) => count === 0 && !chosen.includes(id);
  const folded = options.filter(isEmpty);
  if (folded.length < 2 || folded.length === options.length) return { shown: options, folded: [] };
  return { shown: options.filter((option) => !isEmpty(option)), folded };
}

/** Those chosen first, each part in its order. */
export function selectedFirst(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const isChosen = ({ id }: Option) => chosen.includes(id);
  return [...options.filter(isChosen), ...options.filter((option) => !isChosen(option))];
}
