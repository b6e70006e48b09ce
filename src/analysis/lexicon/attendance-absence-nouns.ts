/** Of an official: what tells of staying away as a noun, or by whoever sits in. */
export const absenceNouns = [
  ...['absence', 'non-attendance', 'nonattendance', 'no-show', 'non-participation', 'nonappearance'],
  ...['non-appearance', 'truancy', 'withdrawal', 'empty chair', 'empty seat', 'vacant chair', 'vacant seat'],
  ...['absences', 'no-shows'],
  ...[
    'boycott',
    'failure to appear',
    'failure to show',
    'failure to materialise',
    'failure to attend',
    'empty place',
    'empty nameplate',
  ],
  ...['vacant place', 'snub', 'defection', 'stay-away', 'cancellation', 'no-show act', 'vanishing act'],
  ...['failure to come'],
];

/** Of the official's seat, trip or plans: `her place would be taken by`, `his trip was off`. */
export const seatNouns = ['seat', 'chair', 'place', 'nameplate', 'spot'];
export const seatGone = [
  ...[
    'go to',
    'goes to',
    'went to',
    'pass to',
    'passes to',
    'passed to',
    'fall to',
    'falls to',
    'fell to',
    'given to',
    'handed to',
    'taken',
    'filled',
    'occupied',
    'empty',
    'vacant',
    'unfilled',
    'unoccupied',
    'warmed',
    'kept warm',
    'cold',
  ],
];
export const tripNouns = ['trip', 'visit', 'journey', 'flight', 'appearance', 'attendance', 'participation'];
export const tripGone = [
  ...[
    'cancelled',
    'canceled',
    'called off',
    'scrapped',
    'scrubbed',
    'shelved',
    'postponed',
    'dropped',
    'off',
  ],
  ...['abandoned', 'axed', 'binned', 'put off', 'pulled', 'grounded'],
];

/** The official follows at once. */
export const beforeAbsentOfficial = [
  ...['without', 'in place of', 'minus', 'in lieu of', 'instead of', 'on behalf of', 'in the absence of'],
  ...[
    'see no',
    'sees no',
    'saw no',
    'seen no',
    'no sign of',
    'short of',
    'shorn of',
    'deprived of',
    'robbed of',
  ],
  ...[
    "don't look for",
    'do not look for',
    "don't expect",
    'do not expect',
    'looked in vain for',
    'look in vain for',
  ],
  ...['waited in vain for', 'wait in vain for', 'waiting in vain for', 'looking in vain for', 'no trace of'],
  ...['saw nothing of', 'see nothing of', 'there was no', 'there is no', 'there will be no', 'never saw'],
  ...['searched in vain for', 'hoped in vain for', 'hoping in vain for', 'not a sign of', 'in the stead of'],
  ...['bereft of', 'do without', 'did without', 'manage without', 'go on without', 'in the place of'],
];

/** Verbs before an official who is not there: `sat in for`. */
export const standsInFor = [
  ...[
    'sit in for',
    'stand in for',
    'fill in for',
    'step in for',
    'deputise for',
    'deputize for',
    'cover for',
  ],
  ...[
    'take notes for',
    'read for',
    'sign for',
    'act for',
    'answer for',
    'do the talking for',
    'go for',
    'substitute for',
    'speak for',
    'sub for',
    'pinch-hit for',
    'take over for',
    'take over from',
    'replace',
  ],
];
/** Verbs that keep the official who follows from coming: `kept him home`, `grounded her`. */
export const keepsOfficial = [
  ...[
    'keep',
    'ground',
    'detain',
    'hold up',
    'prevent',
    'hold',
    'stop',
    'leave',
    'bar',
    'confine',
    'hospitalise',
  ],
];
/** What follows such an official. */
export const keptAway = [
  ...['home', 'at home', 'in Washington', 'away', 'from', 'back', 'in the capital', 'in bed', 'in hospital'],
  ...[
    'stateside',
    'at his desk',
    'at her desk',
    'out of',
    'on the ground',
    'tied to',
    'in the United States',
  ],
];

/** Whose sitting in tells that the official does not: `her deputy took the chair`. */
export const deputyNouns = [
  ...[
    'deputy',
    'number two',
    'No. 2',
    'No2',
    'understudy',
    'under-secretary',
    'undersecretary',
    'stand-in',
    'second',
  ],
  ...['under secretary', 'policy chief', 'replacement', 'substitute', 'lieutenant'],
];
