import { savedTexts } from '../../catalogue/saved-views.ts';
import { renamed, viewNamed, withReplaced, withView, type SavedView } from '../../filters/saved-views.ts';
import { writeView } from '../../filters/url.ts';
import { changeViews } from '../../state/saved-views.ts';
import { currentView } from '../../state/view-url.ts';
import { isolated } from '../foreign.ts';
import { dayOf } from '../take-away/screen.ts';
import { nothing, saying, type Outcome } from './outcome.ts';

/** What the address holds, under a name. */
export function viewNow(name: string): SavedView {
  return { name, query: writeView(currentView()), saved: dayOf(new Date()) };
}

/** Keeps a view, under a name with a number where its own is another’s. */
export function save(view: SavedView): Outcome {
  let isNew = false;
  const all = changeViews((views) => {
    const next = withView(views, view);
    isNew = next !== views;
    return next;
  });
  return saying(isNew ? savedTexts.saved(isolated(all.at(-1)?.name ?? view.name)) : savedTexts.sameName);
}

/** Keeps a view in the place of the one that has its name. */
export function replace(view: SavedView): Outcome {
  let former: SavedView | undefined;
  changeViews((views) => {
    former = viewNamed(views, view.name);
    return withReplaced(views, view);
  });
  if (former === undefined) return saying(savedTexts.saved(isolated(view.name)));
  const was = former;
  return {
    ...saying(savedTexts.replaced(isolated(was.name))),
    undo: (views) => withReplaced(views, was),
  };
}

export function remove(view: SavedView): Outcome {
  let at = 0;
  changeViews((views) => {
    at = views.findIndex(({ name }) => name === view.name);
    return views.toSpliced(at, at === -1 ? 0 : 1);
  });
  return {
    ...nothing,
    said: savedTexts.removed(isolated(view.name)),
    undo: (views) => withView(views, view, at),
  };
}

/** Null where another view is called so. */
export function rename(from: string, to: string): Outcome | null {
  let isDone = false;
  changeViews((views) => {
    const next = renamed(views, from, to);
    isDone = next !== views;
    return next;
  });
  return isDone ? saying(savedTexts.renamed(isolated(from), isolated(to))) : null;
}
