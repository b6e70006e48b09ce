/** Words for a meeting that say what kind it is: leaders come to a summit, ministers to all others. */
export const summitNouns: readonly string[] = ['summit', 'summits'];

export const ministerialNouns: readonly string[] = [
  ...['meeting', 'meetings', 'ministerial', 'session', 'gathering', 'talks', 'conference', 'council'],
  ...['get-together', 'round', 'retreat', 'huddle', 'assembly', 'ministerials'],
];

/** Beside the name of a meeting: it is not the one of these days. */
export const otherTimes: readonly string[] = [
  ...['last year', 'last month', 'last summer', 'last autumn', 'last fall', 'last spring', 'last winter'],
  ...['next year', 'next month', 'next summer', 'next autumn', 'next fall', 'next spring', 'next winter'],
  ...['later this', 'earlier this', 'previous', 'years ago', 'months ago', 'since the', 'ahead of the'],
  ...[
    'ahead of a',
    'ahead of',
    'until the',
    'after the',
    'following the',
    'before the',
    'this summer',
    'former',
  ],
];

/** Beside a summit: those who come are heads of state. */
export const leaderWords: readonly string[] = [
  ...['leaders', "leaders'", 'heads of state', 'heads of government', 'presidents', 'prime ministers'],
  ...['presidents and prime ministers', 'premiers', 'chancellor'],
];

/** In a headline or the first sentences these show which ministers an article is about. */
export const kindsInLead: readonly (readonly [kind: 'foreign' | 'defence', words: readonly string[]])[] = [
  ['defence', ['defense ministers', 'defence ministers', "defence ministers'", "defense ministers'"]],
  ['defence', ['defense secretary', 'defence secretary', 'secretary of defense', 'secretary of defence']],
  ['defence', ['Pentagon chief', 'Pentagon boss', 'defense chief', 'defence chief', 'defense chiefs']],
  ['defence', ['war secretary', 'secretary of war', 'defence chiefs', 'defence ministerial']],
  ['defence', ['defense summit', 'defence summit', 'defense talks', 'defence talks', 'defence meeting']],
  ['defence', ['defense meeting', 'ministers responsible for defence']],
  ['defence', ['SecDef', 'defense department', 'defence department', 'the Pentagon', 'Pentagon number two']],
  ['defence', ['defense ministerial', 'ministers of defence', 'ministers of defense']],
  ['foreign', ['foreign ministers', "foreign ministers'", 'secretary of state', 'top diplomat']],
  ['foreign', ['state department', 'ministers of foreign affairs', 'foreign ministerial', 'chief diplomat']],
];

/** In a headline these show that the meeting is the one that somebody comes to or stays away from. */
export const attendanceInHeadlines: readonly string[] = [
  ...['skip', 'skips', 'skipped', 'skipping', 'miss', 'misses', 'missed', 'missing', 'absence', 'absent'],
  ...['no-show', 'stays away', 'stay away', 'stayed away', 'shuns', 'snubs', 'avoids', 'attend', 'attends'],
  ...['attended', 'sits out', 'sit out', 'without', 'joins', 'stays home', 'stay home', 'boycotts'],
];

/** In a headline these name the office, and so which of the meetings. */
export const officesInHeadlines: readonly (readonly [
  kind: 'foreign' | 'defence',
  words: readonly string[],
])[] = [
  [
    'defence',
    ['defense secretary', 'defence secretary', 'defense chief', 'defence chief', 'Pentagon', 'war secretary'],
  ],
  ['foreign', ['secretary of state', 'top diplomat', 'state department', 'foreign secretary']],
];

/** Beside a summit: whose it is. */
export const otherSummits: readonly string[] = [
  ...['EU', 'G7', 'G20', 'European Council', 'European Union', 'Bucharest Nine', 'Nordic', 'Arctic Council'],
  ...['peace summit', 'climate summit', 'business summit', 'trade summit', 'security summit', 'tech summit'],
  ...['bilateral summit', 'trilateral summit', 'energy summit', 'Quad', 'ASEAN', 'BRICS', 'Three Seas'],
];
