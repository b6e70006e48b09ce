/** With an absence, these tell that it is not the first of its kind. */
export const repeatWords: readonly string[] = [
  ...['again', 'also', 'too', 'as well', 'likewise', 'once more', 'another', 'yet another', 'anew'],
  ...['second', 'third', 'fourth', 'repeatedly', 'a further', 'following suit', 'followed suit'],
];
