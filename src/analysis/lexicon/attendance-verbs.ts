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
