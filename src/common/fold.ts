const LETTERS: Readonly<Record<string, string>> = {
  þ: 'th',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‑': '-',
  '–': '-',
};

const ASCII = /^[\0-\x7f]*$/u;

/** Lower case without diacritics, curly marks made straight: what two people type for the same word. Not length-preserving. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[þðłøđæœßı’‘“”‑–]/gu, (letter) => LETTERS[letter] ?? letter);
}
