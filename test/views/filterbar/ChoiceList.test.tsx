// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { toggle } from '../../../src/filters/filters.ts';
import { ChoiceList } from '../../../src/views/filterbar/ChoiceList.tsx';
import type { Option } from '../../../src/views/filterbar/options.ts';

function makeOptions(length: number): readonly Option[] {
  const spoken = ['Pål Berg', 'Ada Holm', 'Ida Þórsdóttir'];
  return Array.from({ length }, (_, index) => ({
    id: `o${index}`,
    name: spoken[index] ?? `Speaker ${index}`,
    note: index === 1 ? 'Analysts' : null,
    count: index,
  }));
}

function List({
  length,
  chosen: first = [],
  empty = 0,
}: {
  readonly length: number;
  /** How many, the last ones, would leave nothing. */
  readonly empty?: number;
  readonly chosen?: readonly string[];
}) {
  const [chosen, setChosen] = useState<readonly string[]>(first);
  return (
    <ChoiceList
      legend="Source"
      noun="source"
      options={makeOptions(length).map((option, index) =>
        index < length - empty ? option : { ...option, count: 0 },
      )}
      chosen={chosen}
      onToggle={(id) => setChosen(toggle(chosen, id))}
    />
  );
}

const names = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
const search = () => screen.getByRole('searchbox', { name: 'Narrow the list: source' });

describe('ChoiceList', () => {
  it('lets a short list be', () => {
    render(<List length={8} />);
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(names()).toHaveLength(8);
  });

  it.each([
    ['pal', ['Pål Berg0']],
    ['THORS ida', ['Ida Þórsdóttir2']],
    ['analyst', ['Ada Holm Analysts1']],
  ])('narrows a long list by “%s”', async (typed, expected) => {
    render(<List length={9} />);
    await userEvent.type(search(), typed);
    expect(names()).toEqual(expected);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 1 source shown.');
  });

  it('says that nothing fits, and clears by Escape without letting the menu close', async () => {
    render(<List length={9} />);
    await userEvent.type(search(), 'nobody');
    expect(screen.getByRole('status')).toHaveTextContent('No source fits “nobody”.');
    await userEvent.keyboard('{Escape}');
    expect(search()).toHaveValue('');
    expect(names()).toHaveLength(9);
  });

  it('shows what was chosen first, and moves no row while it is open', async () => {
    render(<List length={9} chosen={['o7']} />);
    expect(names()[0]).toBe('Speaker 77');
    await userEvent.click(screen.getByRole('checkbox', { name: /Ada Holm/ }));
    expect(names().slice(0, 3)).toEqual(['Speaker 77', 'Pål Berg0', 'Ada Holm Analysts1']);
  });

  it('goes by arrow keys from the search through the options, with one tab stop', async () => {
    render(<List length={9} />);
    await userEvent.click(search());
    await userEvent.keyboard('{ArrowDown}{ArrowDown} ');
    expect(screen.getByRole('checkbox', { name: /Ada Holm/ })).toBeChecked();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('checkbox', { name: /Speaker 8/ })).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(search()).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('checkbox', { name: /Speaker 8/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('checkbox', { name: /Speaker 8/ })).toHaveFocus();
  });

  it('folds what would leave nothing behind one row, and opens it', async () => {
    render(<List length={12} empty={4} chosen={['o9']} />);
    expect(names()).toHaveLength(8);
    expect(names()[0]).toBe('Speaker 90');
    const rest = screen.getByRole('button', { name: '4 more without statements', expanded: false });
    await userEvent.click(rest);
    const all = [...names()];
    expect(all.slice(-4)).toEqual(['Pål Berg0', 'Speaker 80', 'Speaker 100', 'Speaker 110']);
    await userEvent.click(screen.getByRole('checkbox', { name: /Speaker 10/ }));
    expect(names()).toEqual(all);
    await userEvent.click(screen.getByRole('button', { name: '4 more without statements', expanded: true }));
    expect(names().at(-1)).toBe('Speaker 100');
  });

  it('finds what is folded as one types, and folds nothing where nothing is left at all', async () => {
    render(<List length={12} empty={4} />);
    await userEvent.type(search(), 'speaker 11');
    expect(names()).toEqual(['Speaker 110']);
    expect(screen.queryByRole('button', { name: /without statements/ })).toBeNull();
  });

  it.each([
    [9, 9],
    [8, 4],
  ])('folds nothing of %i choices of which %i leave nothing', (length, empty) => {
    render(<List length={length} empty={empty} />);
    expect(names()).toHaveLength(length);
  });

  it('shows a hundred of very many, and says so', () => {
    render(<List length={1204} />);
    expect(names()).toHaveLength(100);
    expect(screen.getByRole('status')).toHaveTextContent('100 of 1,204 sources shown.');
  });
});
