import { TURNING } from '../common/one-line.ts';

interface Foreign {
  readonly lang: string;
  readonly dir: 'auto';
}

/** What an element that shows an article’s words carries: their language, and the direction that their letters have. */
export function foreign(language: string): Foreign {
  return { lang: language, dir: 'auto' };
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A name to stand in a sentence of ours: it cannot turn the sentence round, whatever characters it brings. */
export function isolated(name: string): string {
  const plain = name.replace(TURNING, '');
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
