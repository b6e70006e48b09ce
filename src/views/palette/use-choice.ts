import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import { useOverlay } from '../../state/overlay.ts';
import { useSavedViews } from '../../state/saved-views.ts';
import { useSingleKeys } from '../../state/single-keys.ts';
import { useTheme } from '../../state/theme.ts';
import type { Command } from './command.ts';
import { commandsOf } from './commands.ts';
import { findable, matching, searchCommand } from './matching.ts';

const MOST = 50;

/** The line that a key leads to; null for a key that is not the list’s. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : Math.max(0, count - 1);
    case 'PageDown':
      return Math.max(0, Math.min(count - 1, at + 10));
    case 'PageUp':
      return Math.max(0, at - 10);
    default:
      return null;
  }
}

function orSearch(found: readonly Command[], typed: string): readonly Command[] {
  return found.length === 0 ? [searchCommand(typed)] : found;
}

/** What is typed, what it finds, and which of that is chosen. */
export function useChoice(dataset: Dataset, filters: Filters, run: (command: Command) => void) {
  const typed = useOverlay((state) => state.typed);
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(typed);
  const { views } = useSavedViews();
  const [theme, areSingleKeysOn] = [useTheme(), useSingleKeys()];
  const items = useMemo(
    () => findable(commandsOf(dataset, filters, views, { theme, areSingleKeysOn })),
    [dataset, filters, views, theme, areSingleKeysOn],
  );
  const found = useMemo(() => matching(items, wanted), [items, wanted]);
  const shown = orSearch(found, wanted).slice(0, MOST);
  useEffect(() => {
    // Enter was pressed while the code was on its way.
    const [first] = useOverlay.getState().isEntered ? orSearch(matching(items, typed), typed) : [];
    if (first !== undefined) queueMicrotask(() => run(first));
  }, [items, typed, run]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends a word of an input method chooses that word.
    if (event.nativeEvent.isComposing) return;
    const next = nextOf(event.key, at, shown.length);
    if (event.key !== 'Enter' && next === null) return;
    event.preventDefault();
    // Whoever types fast means what is typed, not what is drawn.
    const chosen = wanted === typed ? shown[at] : orSearch(matching(items, typed), typed)[at];
    if (next !== null) setAt(next);
    else if (chosen !== undefined) run(chosen);
  };
  const type = (text: string): void => {
    useOverlay.getState().type(text);
    setAt(0);
  };
  return { typed, type, wanted, found, shown, at, setAt, onKeyDown };
}
