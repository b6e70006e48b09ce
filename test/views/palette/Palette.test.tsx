// @vitest-environment jsdom
import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useOverlay } from '../../../src/state/overlay.ts';
import { changeViews } from '../../../src/state/saved-views.ts';
import { useView } from '../../../src/state/view-url.ts';
import { Palette } from '../../../src/views/palette/Palette.tsx';
import { makeArticle } from '../../makers.ts';
import { dataset } from '../../filters/story.ts';
import { withModalDialogs } from '../../modal-dialogs.ts';

function Page({ story = dataset }) {
  const { filters } = useView();
  const overlay = useOverlay((state) => state.overlay);
  return (
    <>
      <button type="button" onClick={() => useOverlay.getState().show('commands')}>
        Open
      </button>
      {overlay === 'commands' && <Palette dataset={story} filters={filters} />}
    </>
  );
}

withModalDialogs();

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  act(() => {
    useOverlay.getState().close();
    changeViews(() => []);
  });
});

async function open(story = dataset): Promise<HTMLElement> {
  render(<Page story={story} />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  const box = screen.getByRole('combobox', { name: /type a name/u });
  box.focus();
  return box;
}

const options = () => screen.getAllByRole('option').map(({ firstChild }) => firstChild?.textContent);
const chosen = () => screen.getByRole('option', { selected: true }).firstChild?.textContent;
const isOpen = () => screen.queryByRole('dialog') !== null;

describe('the palette', () => {
  it('chooses by arrow keys round the list, and the box says which', async () => {
    const box = await open();
    await userEvent.type(box, 'defen');
    const [first, second] = options();
    expect(chosen()).toBe(first);
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe(second);
    expect(document.getElementById(box.getAttribute('aria-activedescendant') ?? '')).toBe(
      screen.getByRole('option', { selected: true }),
    );
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toBe(options().at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe(first);
    await userEvent.keyboard('{PageDown}');
    expect(chosen()).toBe(options().at(Math.min(10, options().length - 1)));
    await userEvent.keyboard('{PageUp}');
    expect(chosen()).toBe(first);
  });

  it('begins anew at the first with every letter', async () => {
    const box = await open();
    await userEvent.type(box, 'a{ArrowDown}{ArrowDown}d');
    expect(chosen()).toBe(options()[0]);
  });

  it('does what Enter chooses, closes and gives the focus back', async () => {
    const box = await open();
    await userEvent.type(box, 'filter concern{Enter}');
    expect(window.location.search).toBe('?stance=concern');
    expect(isOpen()).toBe(false);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it('chooses the line that the pointer moves onto, and that one alone', async () => {
    const box = await open();
    const third = screen.getAllByRole('option')[2];
    if (third === undefined) throw new Error('the list is too short');
    await userEvent.hover(third);
    fireEvent.mouseMove(third);
    expect(chosen()).toBe(third.firstChild?.textContent);
    box.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe(options()[3]);
  });

  it('takes the choice away that is in force', async () => {
    window.history.replaceState(null, '', '/?stance=concern~neutral');
    const box = await open();
    await userEvent.type(box, 'take away concern{Enter}');
    expect(window.location.search).toBe('?stance=neutral');
  });

  it('does what is pressed', async () => {
    await open();
    await userEvent.click(screen.getByRole('option', { name: /^A gap opens/u }));
    expect(new URLSearchParams(window.location.search).get('read')).toBe('a1@0-0');
    expect(isOpen()).toBe(false);
  });

  it('does what was typed, also where Enter comes before the list is drawn', async () => {
    const box = await open();
    act(() => {
      fireEvent.change(box, { target: { value: 'help is promised' } });
      fireEvent.keyDown(box, { key: 'Enter' });
    });
    expect(new URLSearchParams(window.location.search).get('read')).toBe('a2@0-0');
  });

  it('leaves Enter to an input method that is choosing a word', async () => {
    const box = await open();
    const press = createEvent.keyDown(box, { key: 'Enter', isComposing: true });
    fireEvent(box, press);
    expect(isOpen()).toBe(true);
    expect(press.defaultPrevented).toBe(false);
  });

  it('says that nothing is called so, and offers to look for it in what is said', async () => {
    const box = await open();
    await userEvent.type(box, 'zzz{ArrowDown}{ArrowUp}{PageDown}');
    expect(screen.getByRole('status')).toHaveTextContent('is called “zzz”');
    expect(options()).toEqual([expect.stringContaining('Search statements and headlines for “zzz”')]);
    expect(chosen()).toBe(options()[0]);
    await userEvent.type(box, '{Enter}');
    expect(isOpen()).toBe(false);
    expect(new URLSearchParams(window.location.search).get('q')).toBe('zzz');
  });

  it('stands at the first again where what was typed is taken back', async () => {
    const box = await open();
    await userEvent.type(box, 'zzz');
    await userEvent.clear(box);
    expect(chosen()).toBe(options()[0]);
  });

  it('closes where the browser’s Esc asks for it, and by its button', async () => {
    await open();
    const dialog = screen.getByRole('dialog', { name: 'Commands' });
    const cancel = new Event('cancel', { cancelable: true });
    fireEvent(dialog, cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(isOpen()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(isOpen()).toBe(false);
    expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  });

  it.each([
    ['Copied.', () => Promise.resolve()],
    ['Copying is not allowed here', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
  ])('copies the link, stays open to say “%s”, and counts again once more is typed', async (said, write) => {
    window.history.replaceState(null, '', '/?stance=concern');
    userEvent.setup();
    const box = await open();
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
    await userEvent.type(box, 'share{Enter}');
    expect(await screen.findByText(said, { exact: false })).toBe(screen.getByRole('status'));
    expect(writeText.mock.calls).toEqual([[expect.stringMatching(/\/\?stance=concern$/u)]]);
    expect([isOpen(), document.activeElement]).toEqual([true, box]);
    await userEvent.type(box, ' ');
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ commands?$/u);
    writeText.mockRestore();
  });

  it('shows the first fifty of many and says so', async () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      makeArticle({ id: `m${at}`, headline: { value: `Meeting ${at}`, basis: 'in the text' } }),
    );
    const box = await open({ ...dataset, articles: many });
    await userEvent.type(box, 'meeting');
    expect(options()).toHaveLength(50);
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ commands, the first 50 shown$/u);
  });

  it('marks the letters that were found, in the name and in what it is', async () => {
    const box = await open({
      ...dataset,
      articles: [makeArticle({ headline: { value: 'Pål Ærø’s “de-<b>fence</b>”', basis: 'in the text' } })],
    });
    const marked = () =>
      [...screen.getByRole('option', { name: /^Pål Ærø/u }).querySelectorAll('mark')].map(
        ({ textContent }) => textContent,
      );
    await userEvent.type(box, 'pal');
    expect(marked()).toEqual(['Pål']);
    await userEvent.type(box, ' aero arti');
    expect(marked()).toEqual(['Pål', 'Ærø', 'arti']);
    await userEvent.clear(box);
    expect(marked()).toEqual([]);
    expect(document.querySelector('[role="option"] b')).toBeNull();
  });

  it('shows a hostile headline as text that turns nothing round', async () => {
    const hostile = '</script><img src=x onerror=alert(1)> \u202Eevil';
    const box = await open({
      ...dataset,
      articles: [makeArticle({ headline: { value: hostile, basis: 'in the text' } })],
    });
    await userEvent.type(box, 'onerror');
    expect(options()).toEqual(['</script><img src=x onerror=alert(1)> evil']);
    expect(document.querySelector('img, script')).toBeNull();
  });
});
