/** Words of claims that reach beyond one absence; lower case, each at most four words. */

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...([
    ['second', 2],
    ['2nd', 2],
    ['two', 2],
    ['twice', 2],
    ['third', 3],
    ['3rd', 3],
    ['three', 3],
  ] as const),
  ...([
    ['fourth', 4],
    ['4th', 4],
    ['four', 4],
    ['fifth', 5],
    ['5th', 5],
    ['five', 5],
  ] as const),
  ...([
    ['sixth', 6],
    ['six', 6],
    ['seventh', 7],
    ['seven', 7],
    ['eighth', 8],
    ['eight', 8],
  ] as const),
]);

/** Before the noun: `the second consecutive meeting`. */
export const rowWords: readonly string[] = ['consecutive', 'successive', 'straight', 'back-to-back'];

/** After it: `the second meeting in a row`. */
export const rowTails: readonly string[] = ['in a row', 'running', 'in succession', 'on the trot'];

export const rareWords: readonly string[] = ['unusual', 'rare', 'uncommon', 'exceptional', 'unheard of'];

/** Before a verb: `secretaries rarely miss a meeting`. */
export const rarelyWords: readonly string[] = ['rarely', 'seldom', 'hardly ever', 'almost never'];

export const neverWords: readonly string[] = ['unprecedented', 'without precedent', 'never happened before'];

/** What an absence is called where it is called rare: `a rare absence`, `an unusual step`. */
export const actWords: readonly string[] = [
  ...['absence', 'absences', 'no-show', 'no-shows', 'move', 'step', 'decision', 'departure', 'break', 'snub'],
];

export const copulas: readonly string[] = [
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'as',
  'remains',
];

/** They turn the claim round when they stand shortly before it. */
export const negations: readonly string[] = [
  ...['not', 'isn’t', "isn't", 'wasn’t', "wasn't", 'no', 'never', 'hardly', 'nothing', 'neither', 'nor'],
];

export const absenceNouns: readonly string[] = [
  ...['absence', 'absences', 'absent', 'no-show', 'no-shows', 'non-attendance', 'nonattendance'],
  ...['without an American', 'without the American', 'without its American', 'without their American'],
  ...['without the Americans', 'empty chair', 'empty chairs', 'empty seat', 'empty seats'],
];

/** Behind a sentence that tells of an absence, these speak of it: `the sequence is unprecedented`. */
export const seriesNouns: readonly string[] = [
  ...['sequence', 'pattern', 'run', 'series', 'streak', 'succession', 'string'],
];

/** `calls it unprecedented`. */
export const callVerbs: readonly string[] = [
  ...[
    'call',
    'calls',
    'called',
    'calling',
    'deem',
    'deems',
    'deemed',
    'label',
    'labels',
    'labelled',
    'labeled',
  ],
];

/** They speak of an absence only beside a meeting: figures are missed and lunches are skipped too. */
export const absenceVerbs: readonly string[] = [
  ...['skip', 'skips', 'skipped', 'skipping', 'miss', 'misses', 'missed', 'missing', 'snubbed', 'snubs'],
  ...['not attend', 'not attended', 'not attending', 'not come', 'stay away', 'stayed away', 'stays away'],
  ...['staying away', 'stay home', 'stayed home', 'sits out', 'sat out', 'not take part', 'not travel'],
];

export const meetingNouns: readonly string[] = [
  ...['meeting', 'meetings', 'ministerial', 'ministerials', 'session', 'sessions', 'gathering', 'gatherings'],
  ...['summit', 'summits', 'council', 'talks', 'conference'],
];
