/** Going before the end; a word of the hour or of what is still to come must go with them. */
export const leaves = [
  ...['leave', 'depart', 'quit', 'exit', 'go', 'go {homeward}', 'fly {homeward}', 'fly out of', 'fly off'],
  ...[
    'fly back to',
    'head {homeward}',
    'jet {homeward}',
    'jet out',
    'slip {homeward}',
    'slip out of',
    'slip from',
  ],
  ...['walk out', 'walk out of', 'take off', 'take {his} leave', 'duck out', 'duck out of', 'bow out'],
  ...[
    'rush {homeward}',
    'dash {homeward}',
    'hurry {homeward}',
    'set off',
    'set out',
    'sneak out',
    'sneak off',
  ],
  ...['sneak {homeward}', 'steal away', 'peel off', 'check out', 'pack up', 'pack {his} bags', 'get away'],
  ...['drive {homeward}', 'travel {homeward}', 'make for the airport', 'make for the door', 'bail', 'vanish'],
  ...['disappear', 'scarper', 'run for the airport', 'run for the plane', 'break away', 'set off {homeward}'],
  ...['get up and leave', 'catch a plane', 'catch a flight', 'board {his} plane', 'return to Washington'],
  ...['go back to Washington', 'go on to', 'move on', 'hand over', 'withdraw', 'leave {own} {job} to'],
];

/** These mean it by themselves. */
export const leavesEarly = [
  ...[
    'cut short',
    'cut short {own} {trip}',
    'cut {own} {trip} short',
    'cut {own} stay short',
    'leave {early}',
  ],
  ...['cut short {own} stay', 'depart {early}', 'go home {early}', 'fly home {early}', 'bow out {early}'],
  ...[
    'curtail {own} {trip}',
    'cut {own} attendance short',
    'exit {early}',
    'head home {early}',
    'quit {early}',
  ],
];

/** After a form of `to be`; a word of the hour must go with them. */
export const isGone = [
  ...['gone', 'on {own} way {homeward}', 'airborne', 'on a plane', 'on {his} plane', 'wheels-up'],
  ...[
    'wheels up',
    'in the air',
    'out of the country',
    'out of the door',
    'out the door',
    'out of the building',
  ],
  ...['out of town', 'back in Washington', 'on the plane', 'heading home', 'headed home', 'in {his} car'],
  ...[
    'halfway home',
    'off',
    'over the Atlantic',
    'halfway across the Atlantic',
    'back on {his} plane',
    'away',
  ],
];

/** Before or after a word of leaving, these tell that it was not over. */
export const earlyWords = [
  ...['early', 'prematurely', 'halfway through', 'midway through', 'part-way through', 'partway through'],
  ...[
    'at midday',
    'at noon',
    'after noon',
    'around noon',
    'at lunchtime',
    'around lunchtime',
    'by lunchtime',
  ],
  ...['by noon', 'by midday', 'by midnight', 'by nightfall', 'by teatime', 'by mid-afternoon', 'by evening'],
  ...[
    'after lunch',
    'after breakfast',
    'after an hour',
    'after two hours',
    'after three hours',
    'mid-session',
  ],
  ...['after a few hours', 'after only', 'after just', 'after barely', 'hours later', 'at half-time'],
  ...[
    'after the first',
    'after the morning',
    'after the opening',
    'after day one',
    'after one day',
    'mid-meeting',
  ],
  ...['after the opening day', 'on the first day', 'on the opening day', 'on the first evening', 'by then'],
  ...['after half a day', 'after a single', 'still to run', 'still to come', 'still to go', 'still going on'],
  ...['still on', 'to spare', 'the rest of', 'the remainder of', 'rather than stay', 'instead of staying'],
  ...['missing the', 'skipping the', 'left to run', 'left to go', 'to go', 'remaining', 'unfinished'],
  ...['while colleagues', 'while the others', 'while others', 'while ministers', 'a day early', 'in mid-'],
  ...[
    'hours early',
    'ahead of time',
    'ahead of the',
    'at the lunch break',
    'at the coffee break',
    'the first day',
  ],
];

/** What a meeting ends with, or what it had yet to come to: `before …`. */
export const beforeWhat = [
  ...[
    'end',
    'close',
    'closing',
    'final',
    'last',
    'lunch',
    'dinner',
    'session',
    'second',
    'afternoon',
    'others',
  ],
  ...['it', 'they', 'anyone', 'anybody', 'colleagues', 'communiqué', 'communique', 'photo', 'family photo'],
  ...[
    'photograph',
    'dessert',
    'pudding',
    'coffee',
    'working',
    'meeting',
    'talks',
    'wrap',
    'wrapped',
    'statement',
  ],
  ...['ministers', 'fellow', 'counterparts', 'vote', 'day', 'discussion', 'debate', 'evening', 'concluding'],
  ...['concluded', 'over', 'ended', 'closed', 'gavel', 'finish', 'rest', 'main course', 'proceedings', 'him'],
];
