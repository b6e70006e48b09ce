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
  ...['hobnob with', 'chat with', 'huddle with', 'confer with', 'dine with', 'lunch with', 'sup with'],
  ...['breakfast with', 'parley with', 'converse with', 'slot in at', 'settle down with', 'deliberate with'],
  ...[
    'plead {own} case to',
    'appear before',
    'bow out at',
    'take {his} leave at',
    'speak before',
    'talk to',
    'stand before',
    'show up at',
    'turn up at',
  ],
  ...[
    'turn up for',
    'show up for',
    'arrive in time for',
    'pitch up at',
    'roll up at',
    'roll up to',
    'rock up at',
  ],
  ...['rock up to', 'stroll into', 'sweep into', 'stride into', 'walk into', 'slip into', 'step into'],
  ...['breeze into', 'jet in for', 'fly in to', 'drop in at', 'pop up at'],
  ...['appear in', 'touch down for', 'land for', 'swing by', 'report for'],
  ...['sit out', 'host', 'play host to', 'be host to', 'act as host to', 'play {his} host to'],
];

/** A meeting must be told of in the clause or right before it. */
export const comes = [
  ...['come', 'arrive', 'go', 'travel', 'fly', 'fly in', 'fly over', 'jet in', 'jet to', 'jet off to'],
  ...['journey to', 'drive to', 'head to', 'head for', 'head over', 'set off for', 'set out for'],
  ...['leave for', 'depart for', 'land in', 'touch down in', 'stop in', 'make for', 'call at'],
  ...['make {own} trip', 'make {own} journey', 'make {own} stop', 'undertake {own} trip', 'speak'],
  ...['find {own} way', 'return', 'go back', 'come back', 'fly back to'],
  ...['spend {whole} in', 'spend the {whole} in', 'spend', 'get there', 'stay to the end', 'stay on'],
  ...['stay to', 'stay for', 'stay through', 'remain to', 'remain until', 'remain through', 'see out'],
  ...['stay until', 'stay till', 'stay throughout', 'linger', 'linger to', 'linger until'],
  ...['present', 'brief', 'greet', 'meet with', 'meet'],
  ...['pitch up', 'roll up', 'roll in', 'rock up', 'sweep in', 'stroll in', 'stride in'],
  ...['walk in', 'step into', 'step off', 'breeze in', 'waltz in', 'swan in', 'drop in'],
  ...['pop up', 'pop in', 'appear', 'surface', 'materialise', 'materialize', 'show {own} face'],
  ...['deign to come', 'accept', 'say yes', 'turn up late', 'arrive late', 'get to', 'reach'],
  ...[
    'set foot in',
    'descend on',
    'alight in',
    'put down in',
    'jet into',
    'pack {his} bags for',
    'swing through',
  ],
  ...['play host', 'be host', 'act as host', 'be the host', 'play mine host'],
  ...['look in', 'check in', 'check into', 'hold court', 'work the room', 'hold forth'],
];

/** These mean attendance by themselves. */
export const comesAnyway = [
  ...['take part', 'participate', 'show up', 'turn up', 'turn out', 'make it', 'make it to'],
  ...['make it there', 'make it over', 'get there', 'show {his} face', 'put in an appearance', 'show'],
  ...['make an appearance', 'make {own} appearance', 'make {own} first appearance', 'make {own} debut'],
  ...['make {own} NATO debut', 'make {own} first outing', 'make {own} bow', 'make {own} entrance'],
  ...['take {own} {seat}', 'take up {own} {seat}', 'occupy {own} {seat}', 'fill {own} {seat}'],
  ...[
    'slip into {own} {seat}',
    'slide into {own} {seat}',
    'sink into {own} {seat}',
    'drop into {own} {seat}',
  ],
  ...['ease into {own} {seat}', 'squeeze into {own} {seat}', 'claim {own} {seat}', 'sit in {own} {seat}'],
  ...['return to {own} {seat}', 'find {own} {seat}', 'reach {own} {seat}'],
  ...['be seated', 'retake {own} {seat}', 'resume {own} {seat}', 'settle into {own} {seat}'],
  ...['go after all', 'come after all', 'attend after all', 'travel after all', 'fly after all'],
  ...['go in person', 'come in person', 'attend in person', 'appear in person', 'sit in', 'go ahead'],
  ...['keep {own} date', 'sit through', 'sit it through', 'lead the delegation', 'represent {own} country'],
  ...['lead the U.S. delegation', 'lead the US delegation', 'lead the American delegation'],
  ...['represent the United States', 'represent Washington', 'represent the US', 'represent the U.S.'],
  ...['grace', 'hold {own} {seat}', 'keep {own} {seat} warm'],
  ...['sit down', 'sit next to', 'sit beside', 'sit between', 'sit opposite'],
  ...[
    'see it out',
    'see it through',
    'stay to the end',
    'stay the course',
    'stay the distance',
    'go the distance',
  ],
  ...[
    'stay both days',
    'stay all day',
    'stay the whole',
    'stay the entire',
    'stay for both',
    'stay for every',
  ],
  ...['stay for all', 'stay for the duration', 'stay for the whole', 'stay for the entire', 'sit out both'],
  ...['see out both', 'be last to leave', 'be there for both', 'be there for all'],
  ...['be here for both', 'be here for all', 'outlast', 'outstay', 'attend throughout', 'attend both days'],
  ...['sit through both', 'sit both days through', 'stay throughout', 'be there throughout', 'stay put'],
  ...['be the guest of', 'be the main attraction', 'be the star turn'],
  ...['be among his peers', 'be among her peers', 'be back among', 'be punctual', 'be on time'],
  ...['last the distance', 'take {own} bow', 'sign the declaration', 'pose for', 'join the table'],
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
  ...['pipe up', 'plug in', 'plug into', 'hook in', 'hook into', 'hook up', 'dial up'],
  ...['beam from', 'pop up on', 'loom over', 'loom from', 'flicker on', 'appear on', 'appear from'],
  ...['speak from', 'speak by', 'crackle through', 'follow from', 'follow along', 'follow proceedings'],
  ...['listen in', 'sit on the line', 'be on {monitor}', 'appear on {monitor}', 'show up on {monitor}'],
  ...['flicker on {monitor}', 'flicker onto {monitor}', 'loom from {monitor}', 'speak from {monitor}'],
  ...[
    'pop up on {monitor}',
    'be seen on {monitor}',
    'be present on {monitor}',
    'address them from {monitor}',
  ],
  ...[
    'stay on the line',
    'remain on the line',
    'be on the line',
    'be heard',
    'address {screen}',
    'brief {screen}',
    'listen {screen}',
  ],
  ...[
    'watch {screen}',
    'contribute {screen}',
    'be there {screen}',
    'be present {screen}',
    'do so {screen}',
    'opt for video',
    'settle for video',
  ],
];

/** The same, where the meeting follows: one may telephone anybody. */
export const callsMeeting = ['phone', 'telephone', 'Zoom', 'ring', 'watch', 'follow'];

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
  ...['expected', 'booked', 'welcomed', 'awaited', 'announced', 'scheduled', 'seated', 'spotted'],
  ...['expected at', 'due at', 'due in', 'expected in', 'expected back in'],
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
  ...[
    'on the podium',
    'centre stage',
    'front and centre',
    'front and center',
    'there on time',
    'in place',
    'in the front row',
  ],
  ...[
    'in the family photo',
    'seated beside',
    'seated between',
    'seated next to',
    'there all day',
    'at {his} post',
  ],
  ...['in harness'],
];

/** Whoever follows these came. */
export const byWhom = [
  ...[
    'attended by',
    'represented by',
    'represented there by',
    'led by',
    'headed by',
    'joined by',
    'fronted by',
  ],
  ...['addressed by', 'graced by', 'spoken for by', 'represented in person by'],
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
  ...[
    'baptism of fire',
    'maiden appearance',
    'first taste',
    'NATO debut',
    'maiden outing',
    'entrance',
    'introduction',
  ],
  ...['first visit', 'first ministerial', 'attendance there', 'seat at the table'],
];

/** A meeting must follow, and a word of a line or a screen. */
export const followsFromAfar = [
  ...[
    'follow',
    'watch',
    'listen to',
    'observe',
    'monitor',
    'take in',
    'speak to',
    'talk to',
    'tell',
    'hear',
    'see',
  ],
];
