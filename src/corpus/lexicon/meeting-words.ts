/** Words for a meeting that say what kind it is: leaders come to a summit, ministers to all others. */
export const summitNouns: readonly string[] = ['summit', 'summits'];

export const ministerialNouns: readonly string[] = [
  ...['meeting', 'meetings', 'ministerial', 'session', 'gathering', 'talks', 'conference', 'council'],
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
