// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isStop, nextStop, type Stop } from '../../../src/views/comparison/roving.ts';

const MARKUP = `<table>
  <tr><th><button id="said">said</button> <button id="about">about</button></th></tr>
  <tr><th>population</th><td>answer</td></tr>
  <tr><th><button id="a">4</button></th><td><button id="b">1</button> of <button id="c">3</button></td></tr>
  <tr><th>none</th><td><button id="d">2</button></td></tr>
</table>`;

beforeEach(() => {
  document.body.innerHTML = MARKUP;
});

function stop(id: string): Stop {
  const found = document.getElementById(id);
  if (found === null || !isStop(found)) throw new Error(`stop: no button "${id}"; see MARKUP`);
  return found;
}

function reached(from: string, key: string, column = 0, ctrlKey = false): string | undefined {
  const table = document.querySelector('table');
  return table === null ? undefined : nextStop(table, stop(from), { key, ctrlKey }, column)?.id;
}

describe('nextStop', () => {
  it.each([
    ['said', 'ArrowRight', 'about'],
    ['said', 'ArrowDown', 'a'],
    ['a', 'ArrowUp', 'said'],
    ['a', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'd'],
    ['c', 'End', 'c'],
    ['c', 'Home', 'a'],
    ['said', 'ArrowUp', undefined],
    ['d', 'ArrowDown', undefined],
    ['a', 'Tab', undefined],
  ])('leads from %s by %s to %s, over rows without any', (from, key, to) => {
    expect(reached(from, key)).toBe(to);
  });

  it('leads with Ctrl to the first and last of all', () => {
    expect(reached('c', 'Home', 1, true)).toBe('said');
    expect(reached('said', 'End', 0, true)).toBe('d');
  });
});
