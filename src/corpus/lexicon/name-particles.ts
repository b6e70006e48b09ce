/** Small words inside a name. */
export const nameParticles: readonly string[] = [
  ...[
    'van',
    'von',
    'der',
    'den',
    'de',
    'del',
    'della',
    'da',
    'di',
    'dos',
    'du',
    'la',
    'le',
    'el',
    'al',
    'af',
  ],
  ...['av', 'bin', 'ibn', 'ter', 'ten', 'zu', 'und', 'y', 'e'],
];
