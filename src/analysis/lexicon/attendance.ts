import type { MinisterialKind } from '../../record/record.ts';

/** Offices that belong to the United States wherever they stand. */
export const officesOfTheUs: Readonly<Record<MinisterialKind, readonly string[]>> = {
  defence: [
    'Secretary of Defense',
    'Secretary of Defence',
    'Secretary of War',
    'War Secretary',
    'Pentagon chief',
    'Pentagon boss',
    'Pentagon head',
    'Pentagon leader',
    'head of the Pentagon',
  ],
  foreign: ['Secretary of State'],
};

/** Offices that other countries have too: they count with a US word before them or the holder's name after them. */
export const officesOfAny: Readonly<Record<MinisterialKind, readonly string[]>> = {
  defence: ['Defense Secretary', 'Defence Secretary', 'defense chief', 'defence chief'],
  foreign: ['State Secretary', 'top diplomat', 'chief diplomat'],
};

export const usWords = [
  'U.S.',
  'US',
  'United States',
  'American',
  "America's",
  "Washington's",
  "United States'",
];

/** Before an office, these make it another's. */
export const otherOfficeWords = ['deputy', 'under', 'assistant', 'shadow', 'vice', 'then', 'next'];

export const formerWords = ['former', 'ex', 'then', 'previous', 'late'];

/** Capitalised words that may stand right before a surname without being a first name. */
export const wordsBeforeSurname = new Set(
  'secretary mr mrs ms dr gen general colonel senator sen chief minister defense defence state war sec when while if with as but and after before will did has should although though since for in on at by to yet both even only unlike like without had is was does can could would whether instead that because until once despite given'.split(
    ' ',
  ),
);

/** Verbs of staying away: base, third person, past, participle, -ing; then the words that go on. */
export const absenceVerbs: readonly (readonly [string, string, string, string, string, string?])[] = [
  ['skip', 'skips', 'skipped', 'skipped', 'skipping'],
  ['miss', 'misses', 'missed', 'missed', 'missing'],
  ['forgo', 'forgoes', 'forwent', 'forgone', 'forgoing'],
  ['forego', 'foregoes', 'forewent', 'foregone', 'foregoing'],
  ['boycott', 'boycotts', 'boycotted', 'boycotted', 'boycotting'],
  ['snub', 'snubs', 'snubbed', 'snubbed', 'snubbing'],
  ['shun', 'shuns', 'shunned', 'shunned', 'shunning'],
  ['stay', 'stays', 'stayed', 'stayed', 'staying', 'away'],
  ['keep', 'keeps', 'kept', 'kept', 'keeping', 'away'],
  ['stay', 'stays', 'stayed', 'stayed', 'staying', 'home'],
  ['stay', 'stays', 'stayed', 'stayed', 'staying', 'at home'],
  ['sit', 'sits', 'sat', 'sat', 'sitting', 'out'],
  ['pull', 'pulls', 'pulled', 'pulled', 'pulling', 'out'],
  ['bow', 'bows', 'bowed', 'bowed', 'bowing', 'out'],
  ['back', 'backs', 'backed', 'backed', 'backing', 'out'],
  ['drop', 'drops', 'dropped', 'dropped', 'dropping', 'out'],
  ['opt', 'opts', 'opted', 'opted', 'opting', 'out'],
  ['give', 'gives', 'gave', 'given', 'giving', 'a miss'],
];

export const presenceVerbs: readonly (readonly [string, string, string, string, string, string?])[] = [
  ['attend', 'attends', 'attended', 'attended', 'attending'],
  ['join', 'joins', 'joined', 'joined', 'joining'],
  ['take', 'takes', 'took', 'taken', 'taking', 'part'],
  ['participate', 'participates', 'participated', 'participated', 'participating'],
  ['show', 'shows', 'showed', 'shown', 'showing', 'up'],
  ['turn', 'turns', 'turned', 'turned', 'turning', 'up'],
  ['appear', 'appears', 'appeared', 'appeared', 'appearing', 'at'],
  ['come', 'comes', 'came', 'come', 'coming', 'to'],
  ['go', 'goes', 'went', 'gone', 'going', 'to'],
  ['travel', 'travels', 'traveled', 'traveled', 'traveling', 'to'],
  ['travel', 'travels', 'travelled', 'travelled', 'travelling', 'to'],
  ['fly', 'flies', 'flew', 'flown', 'flying', 'to'],
  ['take', 'takes', 'took', 'taken', 'taking', 'his seat'],
  ['take', 'takes', 'took', 'taken', 'taking', 'her seat'],
  ['head', 'heads', 'headed', 'headed', 'heading', 'to'],
  ['arrive', 'arrives', 'arrived', 'arrived', 'arriving'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking', 'at'],
  ['address', 'addresses', 'addressed', 'addressed', 'addressing'],
  ['sit', 'sits', 'sat', 'sat', 'sitting', 'in'],
  ['be', 'is', 'was', 'been', 'being', 'at'],
  ['be', 'is', 'was', 'been', 'being', 'present'],
  ['be', 'is', 'was', 'been', 'being', 'in attendance'],
];

/** These count only right before a ministerial; the others may close a clause too. */
export const weakVerbs = new Set(
  'address arrive head speak miss shun snub keep back drop opt give join take show turn appear come go travel fly sit be pull bow forgo forego'.split(
    ' ',
  ),
);

export const absenceNouns = [
  'absence',
  'non-attendance',
  'nonattendance',
  'no-show',
  'non-participation',
  'nonappearance',
];
export const presenceNouns = ['attendance', 'presence', 'participation', 'appearance', 'debut'];
export const presenceAdjectives = [
  'expected at',
  'due at',
  'on hand at',
  'on hand for',
  'in attendance',
  'welcomed at',
  'among them',
];
export const absenceAdjectives = ['absent', 'missing', 'a no-show'];

export const negators = [
  'not',
  "n't",
  'never',
  'no longer',
  'cannot',
  'fail to',
  'fails to',
  'failed to',
  'failing to',
  'failure to',
  'decline to',
  'declines to',
  'declined to',
  'refuse to',
  'refuses to',
  'refused to',
  'refusal to',
  'unable to',
  'inability to',
  'unlikely to',
  'unwilling to',
  'neither',
  'denied',
  'ruled out',
];

/** What lies ahead is not yet so. */
export const expectationWords = [
  'will',
  "'ll",
  "won't",
  'would',
  'may',
  'might',
  'could',
  'expected',
  'expect',
  'expects',
  'set',
  'due',
  'likely',
  'unlikely',
  'scheduled',
  'slated',
  'plan',
  'plans',
  'planned',
  'planning',
  'poised',
  'reportedly',
  'anticipated',
  'intends',
  'intend',
  'intention',
  'going to',
  'about to',
  'preparing',
  'prepares',
  'considering',
  'weighing',
  'hopes',
  'apparent',
  'potential',
  'possible',
  'looming',
  'impending',
  'upcoming',
  'pending',
  'reported',
  'threatened',
];

/** With these, it happened. */
export const factWords = [
  'did',
  "didn't",
  'has',
  "hasn't",
  'have',
  'had',
  'failed',
  'failure',
  'declined',
  'refused',
  'managed',
  'was unable',
];

/** A possessive before a verb belongs to the official only with one of these: “her decision to skip”. */
export const choiceNouns = [
  'decision',
  'choice',
  'plan',
  'plans',
  'failure',
  'refusal',
  'inability',
  'intention',
  'move',
  'reluctance',
  'vow',
];

/** Between an official and a verb, these bring another subject in. */
export const subjectBreakers = [
  'said',
  'says',
  'say',
  'told',
  'announced',
  'confirmed',
  'that',
  'which',
  'whose',
  'while',
  'as',
  'because',
  'whether',
  'when',
  'if',
  'where',
  'deputy',
  'spokesman',
  'spokesperson',
  'spokeswoman',
  'counterpart',
  'counterparts',
];

/** Between a verb and a meeting, these end the object. */
export const objectBreakers = [
  'before',
  'after',
  'because',
  'with',
  'about',
  'while',
  'but',
  'as',
  'who',
  'which',
  'that',
  'and',
  'ahead',
  'following',
  'follows',
];

/** After a verb without an object, these let the clause end. */
export const clauseClosers = [
  'it',
  'them',
  'in person',
  'either',
  'because',
  'due',
  'citing',
  'after',
  'amid',
  'and',
  'but',
  'on',
  'next',
  'this',
  'last',
  'for',
  'as',
  'virtually',
  'remotely',
  'online',
  'by',
  'via',
  'owing',
  'since',
  'in his place',
  'in her place',
];

export const remoteWords = [
  'by video',
  'secure video',
  'video link',
  'video conference',
  'via video',
  'by videoconference',
  'via videoconference',
  'by video link',
  'virtually',
  'remotely',
  'online',
  'by phone',
  'dialled in',
  'dialed in',
  'via teleconference',
];

export const leavingVerbs = [
  'leave',
  'leaves',
  'left',
  'leaving',
  'depart',
  'departs',
  'departed',
  'departing',
  'cut',
  'cuts',
  'cutting',
];

/** With a verb of leaving. */
export const earlyWords = [
  'early',
  'before the end',
  'before it ended',
  'prematurely',
  'before dinner',
  'before the end of',
  'short',
  'halfway through',
  'at midday',
];

/** Before a date, these say that something was told on it. */
export const reportingWords = [
  'reported',
  'said',
  'told',
  'announced',
  'wrote',
  'published',
  'confirmed',
  'posted',
  'stated',
];
