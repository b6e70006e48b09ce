import { afterEach, beforeEach, vi } from 'vitest';

const said: string[] = [];
const hear = (...parts: unknown[]): void => void said.push(parts.map(String).join(' '));

beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});

afterEach(() => {
  vi.restoreAllMocks();
  if (said.length > 0)
    throw new Error(`The console must stay silent in a test; it said:\n${said.join('\n')}`);
});

if (typeof document !== 'undefined') {
  const { prepareDocument } = await import('./setup-jsdom.ts');
  prepareDocument();
}
