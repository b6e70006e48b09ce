interface Foreign {
  readonly lang: string;
  readonly dir: 'auto';
}

/** What an element that shows an article’s words carries: their language, and the direction that their letters have. */
export function foreign(language: string): Foreign {
  return { lang: language, dir: 'auto' };
}
