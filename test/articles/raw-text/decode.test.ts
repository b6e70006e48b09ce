import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/articles/raw-text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function reasonOf(bytes: Uint8Array, encoding?: Encoding): string {
  const decoded = decodeText('a.txt', bytes, encoding);
  return decoded.kind === 'refused' ? `${decoded.refusal.reason}; ${decoded.refusal.remedy}` : 'taken';
}

describe('decodeText', () => {
  it('takes UTF-8 with a byte order mark and any line ends', () => {
    const decoded = decodeText('a.txt', utf8('\u{FEFF}Þóra\r\nsaid\rso\u{2028}.'));
    expect(decoded).toEqual({ kind: 'text', text: 'Þóra\nsaid\nso\n.', cleaned: null });
  });

  it('offers windows-1252 where the bytes are no UTF-8, and reads it', () => {
    const bytes = Uint8Array.of(0x93, 0x4e, 0x6f, 0x94);
    expect(reasonOf(bytes)).toContain('--encoding windows-1252');
    expect(decodeText('a.txt', bytes, 'windows-1252')).toMatchObject({ text: '“No”' });
  });

  it('refuses NUL: the file is no text', () => {
    expect(reasonOf(utf8('PK\u{0}\u{3}'))).toContain('no plain text');
  });

  it('takes other control characters out and says how many', () => {
    const decoded = decodeText('a.txt', utf8('a\u{7}b\u{1B}[0m\tc'));
    expect(decoded).toMatchObject({
      text: 'ab[0m\tc',
      cleaned: { reason: '2 control characters were taken out of the text' },
    });
  });

  it('refuses more than five million bytes', () => {
    expect(reasonOf(new Uint8Array(5_000_001).fill(0x61))).toContain('larger than');
  });
});
