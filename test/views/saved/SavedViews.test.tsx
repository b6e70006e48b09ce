// @vitest-environment jsdom
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withView, writeSavedViews } from '../../../src/filters/saved-views.ts';
import { changeViews } from '../../../src/state/saved-views.ts';
import { SavedViews } from '../../../src/views/saved/SavedViews.tsx';
import { blockStorage } from '../../blocked-storage.ts';

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  act(() => void changeViews(() => []));
  localStorage.clear();
});

const draw = () => render(<SavedViews title="A story" />);
const links = () => screen.queryAllByRole('link').map(({ textContent }) => textContent);
const said = () => screen.getByRole('status').textContent.replace(/\s+/gu, ' ').trim();
const field = () => screen.getByRole('textbox', { name: 'Name of this view' });

async function save(name: string, search = '/'): Promise<void> {
  window.history.replaceState(null, '', search);
  await userEvent.clear(field());
  await userEvent.type(field(), `${name}{Enter}`);
}

async function take(content: BlobPart, name = 'views.json'): Promise<void> {
  const file = new File([content], name, { type: 'application/json' });
  await userEvent.upload(screen.getByLabelText('Import a file'), file);
}

describe('saved views', () => {
  it('keep the address under a name and open it again', async () => {
    draw();
    await save('Concern', '/?stance=concern&layout=outlets-down');
    expect(said()).toBe('Saved as “Concern”.');
    expect(field()).toHaveValue('');
    window.history.replaceState(null, '', '/?q=other');
    await userEvent.click(screen.getByRole('link', { name: 'Concern' }));
    expect(window.location.search).toBe('?stance=concern&layout=outlets-down');
  });

  it('ask for a name, and say that one is there', async () => {
    draw();
    await userEvent.type(field(), '   {Enter}');
    expect(said()).toBe('Give the view a name first.');
    await save('Same');
    await save('same');
    expect(said()).toBe('A view of this name and content is there already.');
    expect(field()).toHaveValue('same');
    expect(screen.queryByRole('button', { name: 'Replace' })).toBeNull();
  });

  describe('under a name that is there', () => {
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    const queryOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

    beforeEach(async () => {
      draw();
      await save('Before', '/?q=before');
      await save('Bee only', '/?q=bee');
      await save('BEE ONLY', '/?q=other');
    });

    it('wait for a choice, and nothing is saved meanwhile', () => {
      expect(screen.getByRole('alert')).toHaveTextContent('“Bee only” is saved already.');
      expect(field()).toHaveValue('BEE ONLY');
      expect(links()).toEqual(['Before', 'Bee only']);
      expect(queryOf('Bee only')).toBe('?q=bee');
    });

    it('replace it in its place, and Undo brings it back', async () => {
      await press('Replace');
      expect(said()).toBe('“Bee only” is replaced. Undo');
      expect([links(), queryOf('Bee only')]).toEqual([['Before', 'Bee only'], '?q=other']);
      expect(screen.queryByRole('alert')).toBeNull();
      expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
      expect(field()).toHaveValue('');
      await userEvent.keyboard('{Enter}');
      expect([links(), queryOf('Bee only')]).toEqual([['Before', 'Bee only'], '?q=bee']);
      expect(field()).toHaveFocus();
    });

    it('have a number if it is to stay', async () => {
      await press('Save as “BEE ONLY (2)”');
      expect(said()).toBe('Saved as “BEE ONLY (2)”.');
      expect(links()).toEqual(['Before', 'Bee only', 'BEE ONLY (2)']);
      expect(field()).toHaveFocus();
    });

    it('are asked of no longer once another name is typed', async () => {
      await userEvent.type(field(), '!');
      expect(screen.queryByRole('alert')).toBeNull();
      await userEvent.keyboard('{Enter}');
      expect(links()).toEqual(['Before', 'Bee only', 'BEE ONLY!']);
    });
  });

  describe('given another name', () => {
    const rename = () => screen.getByRole('button', { name: /^Rename “/u });
    const inPlace = () => screen.getByRole('textbox', { name: /^New name/u });

    beforeEach(async () => {
      draw();
      await save('One', '/?q=one');
      await userEvent.click(rename());
    });

    it('are called so in their place, and the focus comes back', async () => {
      expect(inPlace()).toHaveFocus();
      expect(inPlace()).toHaveValue('One');
      await userEvent.keyboard('One more{Enter}');
      expect([links(), said()]).toEqual([['One more'], '“One” is now called “One more”.']);
      expect(screen.getByRole('link')).toHaveAttribute('href', '?q=one');
      expect(screen.getByRole('button', { name: 'Rename “One more”' })).toHaveFocus();
    });

    it('stay as they are after Esc, which closes nothing else', async () => {
      await userEvent.keyboard(' more');
      const press = createEvent.keyDown(inPlace(), { key: 'Escape' });
      fireEvent(inPlace(), press);
      expect(press.defaultPrevented).toBe(true);
      expect(links()).toEqual(['One']);
      expect(rename()).toHaveFocus();
    });

    it('stay as they are after “Cancel”, and under the same name', async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
      expect(rename()).toHaveFocus();
      await userEvent.keyboard('{Enter}{Enter}');
      expect([links(), said()]).toEqual([['One'], 'Saved as “One”.']);
      expect(rename()).toHaveFocus();
    });

    it.each([
      ['   ', 'Give the view a name first.'],
      ['two', 'Another view is called “two”: choose another name.'],
    ])('are not called %j', async (name, why) => {
      await userEvent.keyboard('{Escape}');
      await save('Two', '/?q=two');
      await userEvent.click(screen.getByRole('button', { name: 'Rename “One”' }));
      await userEvent.clear(inPlace());
      await userEvent.keyboard(`${name}{Enter}`);
      expect(said()).toBe(why);
      expect(inPlace()).toHaveFocus();
      expect(links()).toEqual(['Two']);
    });
  });

  it('come back to their place by Undo, and the focus is never lost', async () => {
    draw();
    for (const name of ['One', 'Two', 'Three']) await save(name, `/?q=${name}`);
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Two”' }));
    expect([links(), said()]).toEqual([['One', 'Three'], '“Two” is deleted. Undo']);
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect([links(), said()]).toEqual([['One', 'Two', 'Three'], '']);
    expect(field()).toHaveFocus();
  });

  it('of another tab stay where something is brought back', async () => {
    draw();
    await save('One', '/?q=one');
    await userEvent.click(screen.getByRole('button', { name: 'Delete “One”' }));
    act(() => {
      const added = withView([], { name: 'Elsewhere', query: '?q=else', saved: '2031-06-01' });
      localStorage.setItem('readout:views', writeSavedViews(added));
      window.dispatchEvent(new StorageEvent('storage', { key: 'readout:views' }));
    });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(links()).toEqual(['One', 'Elsewhere']);
  });

  it('are told not to be kept where storage is blocked', async () => {
    blockStorage();
    draw();
    await save('One');
    expect(said()).toBe(
      'Saved as “One”. This browser keeps nothing: export the views before you close the page.',
    );
    expect(links()).toEqual(['One']);
    vi.restoreAllMocks();
  });
});

describe('a file of views', () => {
  const file = (views: unknown) => JSON.stringify({ kind: 'readout-views', version: 1, views });
  const item = (name: unknown, query = '?q=a') => ({ name, query, saved: '2031-06-01' });

  it('adds what is not there yet, and says how many', async () => {
    draw();
    await save('One', '/?q=a');
    await take(file([item('One'), item('Two'), item('One', '?q=b')]));
    await screen.findByText(/added/u);
    expect([links(), said()]).toEqual([['One', 'Two', 'One (2)'], '2 views added, 1 there already.']);
  });

  it('is told item by item where it is wrong, and takes nothing down', async () => {
    draw();
    await take(file([item('Good'), item(''), item('Bad', 'data:text/html,x'), 7, 8, 9, 10]));
    await screen.findByText(/added/u);
    expect(said()).toBe('1 view added, 6 faults in the file.');
    const list = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(list).toContain('views[1].name: the name is empty. Mend the value, or take the item out.');
    expect(list).toContain(
      'views[2].query: a query is empty or begins with ?. Mend the value, or take the item out.',
    );
    expect(list.at(-1)).toBe('and 1 fault more.');
  });

  it.each([
    [
      'that is no text',
      new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
      'The file could not be read. Choose it again.',
    ],
    [
      'that is no JSON',
      '{',
      'No view added: this is no file of saved views (the file is no JSON). Choose one that “Export as a file” made on this page.',
    ],
    [
      'that is a citation',
      '[{"id":"a","type":"article-newspaper","title":"T"}]',
      'No view added: this is no file of saved views. Choose one that “Export as a file” made on this page.',
    ],
    ['that is too large', 'x'.repeat(5_000_001), 'The file is larger than 5 MB: no file of views is.'],
  ])('%s is refused with a reason', async (_, content, expected) => {
    draw();
    await take(content);
    await vi.waitFor(() => expect(said()).toBe(expected));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByText('No view is saved yet.')).toBeVisible();
  });

  it('brings names that stay text', async () => {
    draw();
    await take(file([item('</script><img src=x onerror=alert(1)>\u202Eevil')]));
    const link = await screen.findByRole('link');
    expect(link).toHaveTextContent('</script><img src=x onerror=alert(1)>evil');
    expect(within(document.body).queryByRole('img')).toBeNull();
    expect(link.getAttribute('href')).toBe('?q=a');
  });
});
