/** Going away from where the others are: before the end if the day, the hour or the record says so. */
export const goesAway = [
  ...['leave', 'depart', 'quit', 'exit', 'take {his} leave', 'slip away', 'slip out', 'slip off', 'walk out'],
  ...[
    'fly {homeward}',
    'fly back to',
    'head {homeward}',
    'jet {homeward}',
    'slip {homeward}',
    'rush {homeward}',
  ],
  ...['dash {homeward}', 'hurry {homeward}', 'race {homeward}', 'go {homeward}', 'drive {homeward}'],
  ...[
    'travel {homeward}',
    'return to Washington',
    'return home',
    'return to {his} {plane}',
    'board {his} {plane}',
  ],
  ...['make for {his} {plane}', 'make for the airport', 'make for the exit', 'make for the door', 'take off'],
  ...[
    'set off {homeward}',
    'set off for home',
    'decamp',
    'bolt',
    'bolt for',
    'duck out',
    'peel off',
    'fly out',
  ],
  ...['be called home', 'be called back', 'be called away', 'be summoned home', 'be summoned back'],
  ...['be recalled', 'be whisked away', 'be whisked off', 'be driven to', 'be flown home'],
  ...['bid farewell', 'say {his} goodbyes', 'make {his} exit', 'steal away'],
  ...['break away', 'pull out', 'pack {his} bags', 'catch a plane', 'catch a flight', 'vanish'],
  ...[
    'disappear',
    'make {own} getaway',
    'cut and run',
    'beat a retreat',
    'take {his} leave of',
    'go back to',
  ],
];

/** With one of these, nobody goes before the end. */
export const endWords = [
  ...['ended', 'end', 'over', 'close', 'closed', 'conclusion', 'concluded', 'wrapped up', 'finished'],
  ...['wound up', 'broke up', 'adjourned', 'was done', 'were done', 'had left', 'final session'],
];

/** Who is called so goes before the end: `called her back`. */
export const callsAway = [
  'call',
  'summon',
  'recall',
  'pull',
  'drag',
  'whisk',
  'take',
  'send',
  'tear',
  'rush',
];
export const calledWhere = [
  ...['back', 'home', 'away', 'off', 'out of', 'to Washington', 'back to Washington', 'from the', 'out'],
];

/** Of the official's own: `his hasty departure`. */
export const leavingNouns = [
  ...['departure', 'exit', 'getaway', 'walkout', 'walk-out', 'flight home', 'dash home', 'return home'],
  ...['disappearance', 'disappearing act', 'leave-taking', 'journey home', 'flit', 'escape', 'goodbye'],
  ...['farewell', 'withdrawal', 'retreat', 'early flight', 'recall', 'dash', 'flit'],
];

/** Where an official's days are written down. */
export const calendarNouns = [
  ...['calendar', 'diary', 'schedule', 'agenda', 'itinerary', 'programme', 'program', 'books', 'card'],
  ...['to-do list', 'timetable', 'dance card', 'travel plans'],
];
export const markedWords = [
  ...['pencilled in', 'penciled in', 'booked', 'marked', 'lined up', 'circled', 'inked in'],
  ...[
    'down',
    'in hand',
    'planned',
    'set aside',
    'cleared',
    'reserved',
    'in sight',
    'before him',
    'before her',
  ],
];

/** After a bare `left`: when it was, or for home. */
export const afterLeaving = [
  ...['on', 'at', 'by', 'before', 'after', 'early', 'late', 'shortly', 'soon', 'within', 'hours', 'again'],
  ...['yesterday', 'today', 'last', 'that', 'while', 'when', 'as', 'having', 'halfway', 'midway'],
  ...['prematurely', 'overnight', 'without', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  ...['for home', 'for Washington', 'for the airport', 'for his', 'for her', 'for Andrews'],
];

/** What is left: the meeting, its room, its town. */
export const placesLeft = [
  ...['meeting', 'talks', 'session', 'table', 'room', 'hall', 'building', 'town', 'city', 'venue', 'country'],
  ...['gathering', 'ministerial', 'others', 'summit', 'resort', 'hotel', 'round', 'informal', 'headquarters'],
  ...['conference', 'ministers', 'colleagues', 'counterparts'],
];
