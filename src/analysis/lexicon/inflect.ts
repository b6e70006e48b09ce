/** Past and participle where no rule gives them. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  find: ['found'],
  forecast: ['forecast'],
  foresee: ['foresaw', 'foreseen'],
  feel: ['felt'],
  know: ['knew', 'known'],
  read: ['read'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  tell: ['told'],
  think: ['thought'],
  write: ['wrote', 'written'],
};

/** Verbs whose last consonant is doubled: `admitted`, `quipped`. */
const doubling = new Set([
  'admit',
  'submit',
  'chat',
  'extol',
  'quip',
  'refer',
  'rip',
  'dub',
  'brag',
  'pen',
  'snap',
  'fret',
]);
const alsoDoubled = new Set(['label', 'signal']);

function stemsOf(lemma: string): string[] {
  const doubled = lemma + lemma.slice(-1);
  if (doubling.has(lemma)) return [doubled];
  return alsoDoubled.has(lemma) ? [lemma, doubled] : [lemma];
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function past(stem: string): string {
  if (/[^aeiou]y$/u.test(stem)) return `${stem.slice(0, -1)}ied`;
  return stem.endsWith('e') ? `${stem}d` : `${stem}ed`;
}

function gerund(stem: string): string {
  return /[^eoy]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}

/** All forms of an English verb: base, third person, past, participles. */
export function inflected(lemma: string): string[] {
  const stems = stemsOf(lemma);
  return [lemma, thirdPerson(lemma), ...(irregular[lemma] ?? stems.map(past)), ...stems.map(gerund)];
}
