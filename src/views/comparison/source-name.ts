import { capitalised } from '../../common/words.ts';
import type { Source } from '../../corpus/corpus.ts';
import { isolated } from '../foreign.ts';

/** A source's name as it stands by itself: a description begins with a capital. */
export function nameOf({ name, naming }: Source): string {
  return isolated(naming === 'named' ? name : capitalised(name));
}
