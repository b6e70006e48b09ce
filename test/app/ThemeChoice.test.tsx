// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThemeChoice } from '../../src/app/ThemeChoice.tsx';
import { setTheme } from '../../src/state/theme.ts';

const THEME_KEY = 'readout:theme';
const chosen = () => document.documentElement.dataset['theme'];

beforeEach(() => {
  localStorage.clear();
  act(() => void setTheme('system'));
  delete document.documentElement.dataset['theme'];
});
afterEach(() => vi.restoreAllMocks());

describe('the choice of a theme', () => {
  it('starts with the system’s, keeps another for the next visit, and goes back', async () => {
    render(<ThemeChoice />);
    expect(screen.getByRole('radio', { name: 'As the system' })).toBeChecked();
    expect(chosen()).toBeUndefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect([chosen(), localStorage.getItem(THEME_KEY)]).toEqual(['dark', 'dark']);
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }));
    expect([chosen(), localStorage.getItem(THEME_KEY)]).toEqual([undefined, null]);
  });

  it.each([
    ['light', 'Light', 'light'],
    ['dark', 'Dark', 'dark'],
    ['mauve', 'As the system', undefined],
    ['', 'As the system', undefined],
  ])('takes “%s” from the last visit for “%s”', (stored, label, shown) => {
    localStorage.setItem(THEME_KEY, stored);
    render(<ThemeChoice />);
    expect(screen.getByRole('radio', { name: label })).toBeChecked();
    expect(chosen()).toBe(shown);
  });

  it('works where storage is blocked, and says that it will not last', async () => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    render(<ThemeChoice />);
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(chosen()).toBe('dark');
    expect(screen.getByRole('status')).toHaveTextContent('keeps no choices');
  });

  it('follows what is chosen elsewhere on the page', () => {
    render(<ThemeChoice />);
    act(() => void setTheme('dark'));
    expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(chosen()).toBe('dark');
  });

  it('follows another tab', () => {
    render(<ThemeChoice />);
    localStorage.setItem(THEME_KEY, 'dark');
    expect(chosen()).toBeUndefined();
    fireEvent(window, new StorageEvent('storage', { key: THEME_KEY, newValue: 'dark' }));
    expect(chosen()).toBe('dark');
    fireEvent(window, new StorageEvent('storage', { key: 'other', newValue: 'light' }));
    expect(chosen()).toBe('dark');
  });
});
