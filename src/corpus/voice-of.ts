import { fold } from '../common/fold.ts';
import type { Source } from './corpus.ts';

/** Whose words they are across articles: the source, or the same description of a group or an unnamed one. */
export function voiceOf({ naming, name, id }: Source): string {
  return naming === 'named' || naming === 'document' ? id : `${naming} ${fold(name)}`;
}
