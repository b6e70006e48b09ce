// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../src/filters/filters.ts';
import { currentView, setFilters, setSearch } from '../../src/state/view-url.ts';
import { replaceView } from '../../src/state/view-steps.ts';

/** How many steps of the history `act` makes. */
function stepsOf(act: () => void): number {
  const before = window.history.length;
  act();
  return window.history.length - before;
}

function type(...texts: readonly string[]): void {
  for (const text of texts) setSearch(text);
}

const chooseOutlet = (): void =>
  setFilters({ ...currentView().filters, outlets: ['morning-post'], sources: [] });

// Each test begins on an entry of its own, the last of the history: what lies ahead of it is dropped.
beforeEach(() => {
  window.history.pushState(null, '', '/');
});

describe('a search in the history', () => {
  it.each([
    ['one step for all its letters', () => type('g', 'ga', 'gap'), 1],
    ['none for one that is cleared and typed anew', () => type('g', '', 'h', '', 'he'), 1],
    ['none where nothing changes', () => type(''), 0],
  ])('is %s', (_, act, steps) => {
    expect(stepsOf(act)).toBe(steps);
  });

  it('makes no step where a link opened it', () => {
    window.history.replaceState(null, '', '/?q=gap');
    expect(stepsOf(() => type('gaps', 'gap'))).toBe(0);
  });

  it('stays one step while the page sees to its own address', () => {
    const seeTo = (): void => replaceView({ ...currentView(), entry: 'dm-2031-05-12' });
    const undo = (): void => replaceView({ filters: currentView().filters, reading: null });
    expect(stepsOf(() => [type('g'), seeTo(), type('ga'), undo(), type('', 'h')])).toBe(1);
  });

  it('makes a step again after a choice, which can be gone back to', () => {
    expect(stepsOf(() => [type('g'), chooseOutlet(), type('', 'h', 'he')])).toBe(3);
    expect(stepsOf(() => [setFilters(noFilters), type('h')])).toBe(2);
  });

  it('gives its step to the next choice where it is cleared', () => {
    expect(stepsOf(() => [type('g', ''), chooseOutlet()])).toBe(1);
  });
});
