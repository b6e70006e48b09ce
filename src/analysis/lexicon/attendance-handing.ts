/** Verbs with a meeting, or a seat at it, for their object and `to` somebody else. */
export const givesAway = [
  ...['leave', 'hand', 'hand over', 'hand off', 'cede', 'yield', 'pass', 'give', 'give over', 'delegate'],
  ...[
    'entrust',
    'turn over',
    'surrender',
    'relinquish',
    'assign',
    'outsource',
    'lend',
    'bequeath',
    'concede',
  ],
  ...['farm out', 'consign', 'palm off', 'toss', 'commit', 'resign', 'abandon', 'devolve', 'fob off'],
];

/** What is given away of a meeting that one has been at. */
export const partsOfMeetings = [
  ...['rest', 'remainder', 'afternoon', 'evening', 'closing', 'final', 'last', 'second day', 'second half'],
  ...['later', 'dinner', 'day two', 'second session', 'end', 'remaining', 'halfway', 'midway', 'other half'],
  ...['second morning'],
];

/** What of a meeting is missed by somebody who was there. */
export const partsMissed = [
  ...[
    'last two sessions',
    'last two hours',
    'final two sessions',
    'last two items',
    'first session',
    'first hours',
  ],
  ...['rest', 'remainder', 'afternoon', 'evening session', 'closing', 'second day', 'second half', 'dinner'],
  ...[
    'second session',
    'last session',
    'final session',
    'last hours',
    'final hours',
    'last day',
    'final day',
  ],
  ...['last part', 'concluding', 'working lunch', 'working dinner', 'family photo'],
  ...['end of', 'later sessions'],
  ...[
    'second morning',
    'nuclear planning',
    'Nuclear Planning',
    'last item',
    'final item',
    'other half',
    'tail end',
  ],
];

/** Of which some are missed: `two of Thursday's four sessions`. */
export const piecesMissed = ['sessions', 'session', 'items', 'agenda', 'day', 'discussions', 'hours'];

/** With a meeting and then a time. */
export const givesTime = ['give', 'grant', 'allow', 'spare', 'afford', 'devote'];
export const shortTimes = [
  ...['a morning', 'half a day', 'an afternoon', 'an hour', 'two hours', 'three hours', 'half an hour'],
  ...['a few hours', 'a couple of hours', 'ninety minutes', 'forty minutes', 'minutes', 'a quick hour'],
  ...['a half day', 'a half-day', 'one session', 'a single session', 'one morning', 'the morning', 'one day'],
  ...['four hours', 'a lunch', 'a day'],
];

/** Before whoever left: “was over for Brandt before the coffee”. */
export const endedFor = [
  ...['over for', 'ended for', 'finished for', 'closed for', 'ended early for', 'done for', 'stopped for'],
  ...['to an end for', 'ended abruptly for'],
];

/** Of an official's own, what ends before the meeting does: “his debut ended on the first evening”. */
export const stayNouns = [
  ...['debut', 'stay', 'stint', 'attendance', 'participation', 'appearance', 'involvement', 'day', 'visit'],
  ...['part', 'time', 'meeting', 'ministerial', 'session', 'first ministerial', 'presence', 'working day'],
];
export const stayEnds = [
  ...['ended', 'ends', 'was over', 'finished', 'came to an end', 'lasted', 'was cut short', 'stopped'],
  ...['broke off', 'was done', 'closed', 'had ended', 'had lasted'],
];
