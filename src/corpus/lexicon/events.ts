/** What an official does on one day, each with the words that desks have for it, as regular expressions. */
export const eventForms: readonly (readonly [event: string, forms: readonly string[]])[] = [
  [
    'arrive',
    [
      ...[
        'arrived',
        'flew in',
        'landed',
        'touched down',
        'jetted in',
        'got in',
        'blew in',
        'came in',
        'flew into',
      ],
      ...['pulled in', 'reached Brussels', 'rolled up', 'checked in'],
    ],
  ],
  [
    'leave',
    [
      ...[
        'left',
        'departed',
        'flew home',
        'flew back',
        'flew out',
        'flew off',
        'flew to',
        'jetted home',
        'jetted off',
      ],
      ...['headed home', 'went home', 'slipped away', 'slipped out', 'set off', 'took off', 'walked out'],
      ...['ducked out', 'bolted', 'gone home', 'hurried home', 'hurried back', 'rushed home', 'pulled out'],
      ...['boarded', 'wheels-up', 'jetting home', 'flying home', 'went back'],
    ],
  ],
  [
    'cancel',
    [
      ...['called off', 'cancelled', 'canceled', 'scrapped', 'scrubbed', 'begged off', 'cried off'],
      ...['backed out', 'not coming', 'not be coming', 'not be joining', 'dropped out', 'put off', 'axed'],
    ],
  ],
  ['resign', ['resigned', 'stepped down', 'tendered', 'handed in', 'gave up office', 'stood down']],
];

/** Words for the same day, the one before or the one after, each with how far it is. */
export const nearDayForms: readonly (readonly [form: string, offset: number])[] = [
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['this morning', 0],
  ['this afternoon', 0],
];
