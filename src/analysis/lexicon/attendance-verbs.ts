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
  ['cancel', 'cancels', 'cancelled', 'cancelled', 'cancelling', 'his trip'],
  ['cancel', 'cancels', 'cancelled', 'cancelled', 'cancelling', 'her trip'],
  ['cancel', 'cancels', 'canceled', 'canceled', 'canceling', 'his trip'],
  ['cancel', 'cancels', 'canceled', 'canceled', 'canceling', 'her trip'],
  ['call', 'calls', 'called', 'called', 'calling', 'off his trip'],
  ['call', 'calls', 'called', 'called', 'calling', 'off her trip'],
  ['excuse', 'excuses', 'excused', 'excused', 'excusing', 'himself'],
  ['excuse', 'excuses', 'excused', 'excused', 'excusing', 'herself'],
  ['be', 'is', 'was', 'been', 'being', 'elsewhere'],
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
  ['dial', 'dials', 'dialled', 'dialled', 'dialling', 'in'],
  ['dial', 'dials', 'dialed', 'dialed', 'dialing', 'in'],
  ['make', 'makes', 'made', 'made', 'making', 'an appearance'],
  ['make', 'makes', 'made', 'made', 'making', 'his first appearance'],
  ['make', 'makes', 'made', 'made', 'making', 'her first appearance'],
  ['make', 'makes', 'made', 'made', 'making', 'his debut'],
  ['make', 'makes', 'made', 'made', 'making', 'her debut'],
  ['be', 'is', 'was', 'been', 'being', 'at'],
  ['be', 'is', 'was', 'been', 'being', 'present'],
  ['be', 'is', 'was', 'been', 'being', 'in attendance'],
];

/** Who does so to the other ministers on the day is among them: “presented the plan to NATO colleagues on Friday”. */
export const tellingVerbs: readonly (readonly [string, string, string, string, string, string?])[] = [
  ['present', 'presents', 'presented', 'presented', 'presenting'],
  ['brief', 'briefs', 'briefed', 'briefed', 'briefing'],
  ['meet', 'meets', 'met', 'met', 'meeting with'],
  ['face', 'faces', 'faced', 'faced', 'facing'],
  ['greet', 'greets', 'greeted', 'greeted', 'greeting'],
];

/** These count only right before a ministerial; the others may close a clause too. */
export const weakVerbs = new Set(
  'address arrive head make cancel call excuse dial present brief meet face greet speak miss shun snub keep back drop opt give join take show turn appear come go travel fly sit be pull bow forgo forego'.split(
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
  'gone',
  'slip out',
  'slipped out',
  'walk out',
  'walked out',
  'fly home',
  'flew home',
  'head home',
  'headed home',
];

/** With a verb of leaving. */
export const earlyWords = [
  'early',
  'before the end',
  'before it ended',
  'before it closed',
  'before it was over',
  'prematurely',
  'before lunch',
  'before dinner',
  'before the afternoon',
  'before the others',
  'after lunch',
  'after an hour',
  'after the first session',
  'after the morning session',
  'short',
  'halfway through',
  'at midday',
  'at noon',
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
