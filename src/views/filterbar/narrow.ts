import { searchOf } from '../../filters/folded.ts';
import { fold } from '../../common/fold.ts';
import type { Option } from './options.ts';

/** The options whose name or note holds every word typed, whatever its case and accents. */
export function narrow(options: readonly Option[], typed: string): readonly Option[] {
  const { isEmpty, finds } = searchOf(typed);
  return isEmpty ? options : options.filter(({ name, note }) => finds(fold(`${name} ${note ?? ''}`)));
}

/** Those chosen first, each part in its order. */
export function selectedFirst(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const isChosen = ({ id }: Option) => chosen.includes(id);
  return [...options.filter(isChosen), ...options.filter((option) => !isChosen(option))];
}
