import { savedTexts } from '../../catalogue/saved-views.ts';
import type { Refusal } from '../../common/refusal.ts';
import { parseSavedViews, withViews, type SavedView } from '../../filters/saved-views.ts';
import { changeViews } from '../../state/saved-views.ts';

const MOST_BYTES = 5_000_000;

/** What came of the last thing that was done. */
export interface Outcome {
  readonly said: string;
  readonly refusals: readonly Refusal[];
  /** Takes it back, whatever else has come since; null where there is nothing to take back. */
  readonly undo: ((views: readonly SavedView[]) => readonly SavedView[]) | null;
}

export const nothing: Outcome = { said: '', refusals: [], undo: null };
export const saying = (said: string): Outcome => ({ ...nothing, said });

/** Adds the views of a file, each that is not there yet. */
function taken(name: string, content: string): Outcome {
  const { value, refusals } = parseSavedViews(name, content);
  const whole = refusals.find(({ path }) => path === '');
  if (whole !== undefined) return saying(savedTexts.importedNone(whole));
  let before = 0;
  const after = changeViews((views) => {
    before = views.length;
    const all = withViews(views, value);
    return all.length === before ? views : all;
  });
  const added = after.length - before;
  return { ...nothing, said: savedTexts.imported(added, value.length - added, refusals.length), refusals };
}

export async function importViews(file: File): Promise<Outcome> {
  if (file.size > MOST_BYTES) return saying(savedTexts.tooLarge);
  try {
    return taken(file.name, new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return saying(savedTexts.notAFile);
  }
}
