// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withView, writeSavedViews, type SavedView } from '../../src/filters/saved-views.ts';
import type * as SavedViewsModule from '../../src/state/saved-views.ts';
import { blockStorage } from '../blocked-storage.ts';

const KEY = 'readout:views';
const UNREAD = 'readout:views-unread';

const view = (name: string): SavedView => ({ name, query: '?q=a', saved: '2031-06-01' });
const names = (views: readonly SavedView[]) => views.map(({ name }) => name);
const keptText = () => localStorage.getItem(KEY) ?? '';

let state: typeof SavedViewsModule;

/** A page that has just been opened. */
async function reload(): Promise<void> {
  vi.resetModules();
  state = await import('../../src/state/saved-views.ts');
}

const look = () => renderHook(() => state.useSavedViews());
const add = (name: string) => act(() => void state.changeViews((views) => withView(views, view(name))));

function asAnotherTab(views: readonly SavedView[]): void {
  localStorage.setItem(KEY, writeSavedViews(views));
}

function tell(): void {
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
}

beforeEach(async () => {
  localStorage.clear();
  await reload();
});

describe('saved views', () => {
  it('are there after a reload, and gone once the last is taken away', async () => {
    add('One');
    await reload();
    expect(names(look().result.current.views)).toEqual(['One']);
    act(() => void state.changeViews(() => []));
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('follow another tab', () => {
    const { result } = look();
    asAnotherTab([view('Elsewhere')]);
    tell();
    expect(names(result.current.views)).toEqual(['Elsewhere']);
  });

  it('of another tab are not lost where nobody looked while they came', () => {
    look().unmount();
    add('Here');
    asAnotherTab([view('Here'), view('Elsewhere')]);
    look();
    add('Here too');
    expect(names(look().result.current.views)).toEqual(['Here', 'Elsewhere', 'Here too']);
  });

  it('do not write where nothing changes', () => {
    const set = vi.spyOn(Storage.prototype, 'setItem');
    state.changeViews((views) => views);
    expect(set).not.toHaveBeenCalled();
  });
});

describe('storage that cannot be read', () => {
  const broken = '{"kind":"readout-views","version":9,"views":[{"name":"Precious"}]}';

  it('is told, and laid aside before anything is saved over it', async () => {
    localStorage.setItem(KEY, broken);
    const { result } = look();
    expect(result.current.refusals.length).toBeGreaterThan(0);
    expect(keptText()).toBe(broken);
    add('New');
    expect(localStorage.getItem(UNREAD)).toBe(broken);
    expect(names(result.current.views)).toEqual(['New']);
    expect(result.current.refusals).toEqual([]);
  });

  it('keeps what it can read', async () => {
    const [whole] = [writeSavedViews([view('Good'), view('Other')]).replace('"Other"', '17')];
    localStorage.setItem(KEY, whole);
    const { result } = look();
    expect(names(result.current.views)).toEqual(['Good']);
    add('New');
    expect(localStorage.getItem(UNREAD)).toBe(whole);
    await reload();
    expect(names(look().result.current.views)).toEqual(['Good', 'New']);
  });

  it('laid aside once, is not lost when it happens again', async () => {
    localStorage.setItem(KEY, broken);
    add('New');
    localStorage.setItem(KEY, 'broken again');
    await reload();
    add('Newer');
    expect(localStorage.getItem(UNREAD)).toBe(`${broken}\nbroken again`);
  });

  it('is left as it is where it cannot be laid aside', () => {
    localStorage.setItem(KEY, broken);
    const { result } = look();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    add('New');
    expect(keptText()).toBe(broken);
    expect(result.current).toMatchObject({ views: [view('New')], isKept: false });
  });
});

describe('a browser that keeps nothing', () => {
  it('has them until the page is closed, and says so', () => {
    blockStorage();
    const first = look();
    expect(first.result.current).toEqual({ views: [], refusals: [], isKept: true });
    add('One');
    expect(first.result.current).toMatchObject({ isKept: false });
    first.unmount();
    expect(names(look().result.current.views)).toEqual(['One']);
    add('Two');
    expect(names(look().result.current.views)).toEqual(['One', 'Two']);
  });
});
