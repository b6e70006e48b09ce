// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { setSingleKeys } from '../../../src/state/single-keys.ts';
import { StatementSteps } from '../../../src/views/reader/StatementSteps.tsx';

const seen = () =>
  screen
    .getAllByRole('button')
    .map((button) => [button.textContent, button.getAttribute('aria-keyshortcuts')]);

it('names the keys of its buttons only while single keys do something', () => {
  localStorage.clear();
  render(<StatementSteps at={0} total={2} go={() => undefined} />);
  const withKeys = [
    ['Previous k', 'k'],
    ['Next j', 'j'],
  ];
  expect(seen()).toEqual(withKeys);
  act(() => void setSingleKeys(false));
  expect(seen()).toEqual([
    ['Previous', null],
    ['Next', null],
  ]);
  act(() => void setSingleKeys(true));
  expect(seen()).toEqual(withKeys);
});
