import type { Place } from '../../common/border.ts';
import { refusal } from '../../common/border.ts';
import type { Refusal } from '../../common/refusal.ts';

export const encodings = ['utf-8', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

const LARGEST = 5_000_000;
const CONTROL = /(?![\t\n])\p{Cc}/gu;

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly cleaned: Refusal | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The bytes of a text file as text with `\n` line ends. NUL means that it is no text; other control characters go, and `cleaned` says so. */
export function decodeText(file: string, bytes: Uint8Array, encoding: Encoding = 'utf-8'): DecodedText {
  const place: Place = { file, path: '' };
  const refuse = (value: string, reason: string, remedy: string): DecodedText => ({
    kind: 'refused',
    refusal: refusal(place, value, reason, remedy),
  });
  if (bytes.length > LARGEST) {
    return refuse(
      `${bytes.length} bytes`,
      `the file is larger than ${LARGEST} bytes`,
      'Give one article a file.',
    );
  }
  if (bytes.includes(0))
    return refuse('a NUL byte', 'the file is no plain text', 'Save the article as plain UTF-8 text.');
  const raw = decoded(bytes, encoding);
  if (raw === null) {
    return refuse(
      '',
      `the file is not ${encoding}`,
      'Try --encoding windows-1252, or save the file as UTF-8.',
    );
  }
  const text = raw.replace(/\r\n?|[\u{2028}\u{2029}]/gu, '\n');
  const found = text.match(CONTROL)?.length ?? 0;
  const reason = `${found} control characters were taken out of the text`;
  const cleaned =
    found === 0 ? null : refusal(place, `${found}`, reason, 'Look the text over; it was taken otherwise.');
  return { kind: 'text', text: text.replace(CONTROL, ''), cleaned };
}

/** What windows-1252 has at 0x80 to 0x9F; all its other bytes are the code points of the same number. */
const WINDOWS_1252 = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ';

/** Node decodes windows-1252 as latin1, which turns its quotation marks into control characters. */
function fromWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u{80}-\u{9F}]/gu, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'windows-1252') return fromWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
