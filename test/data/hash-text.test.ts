// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../src/common/hash.ts';
import { hashText } from '../../src/data/hash-text.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each([true, false])('hashText where the context is secure: %s', (isSecureContext) => {
  it.each(['', 'abc', 'Þorgerður – “signal” 📰'])(
    'gives “%s” the hash that ingest gives it',
    async (text) => {
      vi.stubGlobal('isSecureContext', isSecureContext);
      expect(await hashText(text)).toBe(hashOf(text));
    },
  );
});
