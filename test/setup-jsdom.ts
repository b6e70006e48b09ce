import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const matchNothing = (query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => true,
});

function define(target: object, name: string, value: unknown): void {
  if (Reflect.get(target, name) === undefined)
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** What jsdom lacks of a browser, and React's test mode: without vitest's globals nobody else switches it on. */
export function prepareDocument(): void {
  define(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  define(globalThis, 'ResizeObserver', SilentResizeObserver);
  define(window, 'matchMedia', matchNothing);
  define(Element.prototype, 'scrollIntoView', () => undefined);
  afterEach(cleanup);
}
