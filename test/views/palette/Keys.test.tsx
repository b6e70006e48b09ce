// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { OverlaySlot } from '../../../src/app/OverlaySlot.tsx';
import { noFilters } from '../../../src/filters/filters.ts';
import { filterCorpus } from '../../../src/filters/filter-corpus.ts';
import { useOverlay } from '../../../src/state/overlay.ts';
import { setSingleKeys } from '../../../src/state/single-keys.ts';
import { useStatementSteps } from '../../../src/views/reader/use-statement-steps.ts';
import { useRef } from 'react';
import { blockStorage } from '../../blocked-storage.ts';
import { dataset } from '../../filters/story.ts';
import { withModalDialogs } from '../../modal-dialogs.ts';

const all = filterCorpus(dataset, noFilters);

function Article() {
  const body = useRef<HTMLDivElement>(null);
  useStatementSteps(body, { at: null, after: 0, before: 1 });
  return (
    <div ref={body}>
      {['first', 'second'].map((name) => (
        <span key={name} data-statement={name}>
          <a href={`#${name}`}>{name}</a>
        </span>
      ))}
    </div>
  );
}

function Page() {
  return (
    <>
      <div role="search">
        <input type="search" aria-label="Search" />
      </div>
      <dialog open aria-label="Reader">
        <Article />
        <button type="button">In the reader</button>
      </dialog>
      <OverlaySlot title="A story" points={[]} dataset={dataset} selection={all} whole={all} />
    </>
  );
}

withModalDialogs();

beforeEach(() => {
  localStorage.clear();
  setSingleKeys(true);
  act(() => useOverlay.getState().close());
});

const overlay = () => useOverlay.getState().overlay;
const focused = () => document.activeElement?.textContent;

async function openKeys(): Promise<HTMLElement> {
  act(() => useOverlay.getState().show('keys'));
  return screen.findByRole('checkbox', { name: /Keys pressed alone/u });
}

async function pressAll(): Promise<readonly unknown[]> {
  const heard: unknown[] = [];
  await userEvent.click(screen.getByRole('button', { name: 'In the reader' }));
  for (const key of ['j', 'k']) {
    await userEvent.keyboard(key);
    heard.push(focused());
  }
  await userEvent.keyboard('?');
  heard.push(overlay());
  act(() => useOverlay.getState().close());
  await userEvent.keyboard('/');
  heard.push(document.activeElement === screen.getByRole('searchbox'));
  return heard;
}

describe('keys pressed alone', () => {
  it('do what the list says', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'In the reader' }));
    await userEvent.keyboard('jj');
    expect(focused()).toBe('second');
    await userEvent.keyboard('k');
    expect(focused()).toBe('first');
    await userEvent.keyboard('?');
    expect(overlay()).toBe('keys');
    await screen.findByRole('dialog', { name: 'Keys' });
    act(() => useOverlay.getState().close());
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it('do nothing once they are switched off, which the browser keeps', async () => {
    render(<Page />);
    await userEvent.click(await openKeys());
    act(() => useOverlay.getState().close());
    expect(await pressAll()).toEqual(['In the reader', 'In the reader', null, false]);
    expect(localStorage.getItem('readout:single-keys')).toBe('off');
    expect(await openKeys()).not.toBeChecked();
  });

  it('are back once they are switched on', async () => {
    setSingleKeys(false);
    render(<Page />);
    await userEvent.click(await openKeys());
    act(() => useOverlay.getState().close());
    expect(await pressAll()).toEqual(['first', 'first', 'keys', true]);
    expect(localStorage.getItem('readout:single-keys')).toBeNull();
  });

  it('type where one types', async () => {
    render(<Page />);
    await userEvent.type(screen.getByRole('searchbox'), '/?jk');
    expect(screen.getByRole('searchbox')).toHaveValue('/?jk');
    expect(overlay()).toBeNull();
  });

  it('are off until the page is closed where the browser keeps nothing, and it says so', async () => {
    blockStorage();
    render(<Page />);
    const box = await openKeys();
    expect(box).toBeChecked();
    await userEvent.click(box);
    expect(box).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('keeps nothing');
    act(() => useOverlay.getState().close());
    expect(await pressAll()).toEqual(['In the reader', 'In the reader', null, false]);
  });

  it('follow another tab', async () => {
    render(<Page />);
    const box = await openKeys();
    localStorage.setItem('readout:single-keys', 'off');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'readout:single-keys' })));
    expect(box).not.toBeChecked();
  });
});

describe('keys pressed with Ctrl or ⌘', () => {
  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '{Control>}K{/Control}'])(
    '%s opens the commands from a text field too, and closes them',
    async (keys) => {
      setSingleKeys(false);
      render(<Page />);
      await userEvent.click(screen.getByRole('searchbox'));
      await userEvent.keyboard(keys);
      expect(overlay()).toBe('commands');
      await screen.findByRole('combobox');
      await userEvent.keyboard(keys);
      expect(overlay()).toBeNull();
      expect(screen.getByRole('searchbox')).toHaveFocus();
      expect(screen.getByRole('searchbox')).toHaveValue('');
    },
  );

  it.each([
    '{Control>}{Shift>}k{/Shift}{/Control}',
    '{Control>}{Alt>}k{/Alt}{/Control}',
    '{Control>}/{/Control}',
  ])('%s is the browser’s', async (keys) => {
    render(<Page />);
    await userEvent.keyboard(keys);
    expect(overlay()).toBeNull();
  });
});
