/** Frames are a verb in its base form and what goes with it; `{…}` is a set of words, `?` may be left out. */

/** A meeting, or the ministers, must follow. */
export const comesToMeeting = [
  ...['attend', 'join', 'rejoin', 'address', 'do', 'reach', 'grace', 'face'],
  ...['join in', 'go to', 'come to', 'appear at', 'speak at', 'speak to', 'sit through', 'sit in on'],
  ...['sit at', 'sit among', 'sit with', 'sit alongside', 'sit down with', 'sit down at', 'sit in at'],
  ...['sit around', 'stay for', 'stay through', 'stay throughout', 'drop in on', 'look in on'],
  ...['drop by', 'stop by', 'take to', 'brave', 'see out', 'stand among', 'gather with', 'return to'],
  ...['get to', 'head to', 'head for', 'fly to', 'fly in for', 'fly into', 'fly out for', 'fly over for'],
  ...[
    'travel to',
    'travel for',
    'make',
    'arrive at',
    'arrive for',
    'arrive to',
    'represent {own} country at',
  ],
  ...['spend {whole} with', 'spend {whole} at', 'spend {whole} among', 'spend the {whole} with'],
  ...['spend the {whole} at', 'spend {own} {whole} with', 'rub shoulders with', 'mingle with'],
];

/** A meeting must be told of in the clause or right before it. */
export const comes = [
  ...['come', 'arrive', 'go', 'travel', 'fly', 'fly in', 'fly over', 'jet in', 'jet to', 'jet off to'],
  ...['journey to', 'drive to', 'head to', 'head for', 'head over', 'set off for', 'set out for'],
  ...['leave for', 'depart for', 'land in', 'touch down in', 'stop in', 'make for', 'call at'],
  ...['make {own} trip', 'make {own} journey', 'make {own} stop', 'undertake {own} trip', 'speak'],
  ...['find {own} way', 'find time', 'find {own} time', 'return', 'go back', 'come back', 'fly back to'],
  ...['spend {whole} in', 'spend the {whole} in', 'spend', 'get there', 'stay to the end', 'stay on'],
  ...['stay until', 'stay till', 'stay throughout', 'linger', 'linger to', 'linger until'],
  ...['present', 'brief', 'greet', 'meet with', 'meet'],
];

/** These mean attendance by themselves. */
export const comesAnyway = [
  ...['take part', 'participate', 'show up', 'turn up', 'turn out', 'make it', 'make it to'],
  ...['make it there', 'make it over', 'get there', 'show {his} face', 'put in an appearance', 'show'],
  ...['make an appearance', 'make {own} appearance', 'make {own} first appearance', 'make {own} debut'],
  ...['make {own} NATO debut', 'make {own} first outing', 'make {own} bow', 'make {own} entrance'],
  ...['take {own} {seat}', 'take up {own} {seat}', 'occupy {own} {seat}', 'fill {own} {seat}'],
  ...['be seated', 'retake {own} {seat}', 'resume {own} {seat}', 'settle into {own} {seat}'],
  ...['go after all', 'come after all', 'attend after all', 'travel after all', 'fly after all'],
  ...['go in person', 'come in person', 'attend in person', 'appear in person', 'sit in', 'go ahead'],
  ...['keep {own} date', 'sit through', 'sit it through', 'lead the delegation', 'represent {own} country'],
  ...['lead the U.S. delegation', 'lead the US delegation', 'lead the American delegation'],
  ...['represent the United States', 'represent Washington', 'represent the US', 'represent the U.S.'],
];

/** By a screen or a telephone. */
export const comesByVideo = [
  ...['dial in', 'dial into', 'call in', 'call into', 'phone in', 'phone into', 'ring in', 'beam in'],
  ...['beam into', 'log on', 'log in', 'log into', 'log on to', 'patch in', 'link up', 'link in', 'zoom in'],
  ...['zoom into', 'skype in', 'video in', 'telephone in', 'tune in', 'tune in to', 'video-link in'],
  ...['join {screen}', 'attend {screen}', 'appear {screen}', 'take part {screen}', 'participate {screen}'],
  ...['speak {screen}', 'connect {screen}', 'follow it {screen}', 'follow {screen}', 'come {screen}'],
  ...['do it {screen}', 'stay on the screen', 'be on the screen', 'be on screen', 'be on a screen'],
  ...['be patched in', 'be beamed in', 'be piped in', 'be connected', 'be linked in', 'be dialled in'],
];

/** After a form of `to be`, or after `with`: a meeting must be told of. */
export const isThere = [
  ...['there', 'here', 'on hand', 'in town', 'back', 'around', 'headed to', 'headed for'],
  ...[
    'bound for',
    'on {his} way to',
    'en route',
    'en route to',
    'on {his} way',
    'in Brussels for',
    'on the ground',
  ],
  ...['expected', 'due', 'booked', 'welcomed', 'awaited', 'announced', 'scheduled', 'seated', 'spotted'],
  ...['expected at', 'due at', 'due in', 'expected in', 'expected back in', 'expected back', 'due back'],
];

/** A meeting must follow: `was in Riga for the session`. */
export const isAtMeeting = ['at', 'in', 'with', 'among', 'inside', 'alongside', 'over for', 'over in'];

/** The same, of themselves. */
export const isThereAnyway = [
  ...['present', 'in attendance', 'in the room', 'at the table', 'at that table', 'round the table'],
  ...[
    'around the table',
    'in {his} {seat}',
    'in the {seat}',
    'in the hall',
    'among them',
    'among their number',
  ],
  ...['among the ministers', 'among those present', 'among those attending', 'among the arrivals'],
  ...['behind the nameplate', 'behind {his} nameplate', 'behind the flag', 'there in person'],
  ...['there throughout', 'there from the start', 'present throughout', 'among the first', 'first to arrive'],
  ...[
    'behind the {american} {seat}',
    'in the {american} {seat}',
    'behind the {american} flag',
    'down for',
    'pencilled in',
    'penciled in',
    'pencilled in for',
  ],
  ...['penciled in for', 'booked for', 'booked in', 'signed up', 'confirmed for', 'billed to attend'],
  ...['on the list', 'on the guest list', 'listed', 'inked in', 'slated for', 'scheduled for', 'set for'],
  ...['face to face', 'at {his} side', 'down to attend', 'with them', 'one of them', 'at their side'],
];

/** The official follows, and where to: `expect him back`. */
export const expectsOfficial = ['expect', 'await', 'anticipate'];
export const expectedWhere = [
  ...[
    'back',
    'in',
    'at',
    'there',
    'for',
    'among',
    'to attend',
    'to come',
    'to be',
    'to join',
    'to travel',
    'to fly',
  ],
  ...['to turn up', 'to show up', 'to take part', 'to take', 'to return', 'to appear', 'to make', 'to sit'],
];

/** Of the official's own: `her debut`, `his second turn at the table`. */
export const presenceNouns = [
  ...['attendance', 'presence', 'participation', 'appearance', 'debut', 'turn at the table', 'baptism'],
  ...['turn at that table', 'first outing', 'turn round the table', 'arrival', 'turn', 'outing'],
];
