/** A meeting must follow. */
export const missesMeeting = [
  ...['skip', 'miss', 'forgo', 'forego', 'boycott', 'snub', 'shun', 'duck', 'dodge', 'ditch', 'spurn'],
  ...['avoid', 'sidestep', 'blow off', 'duck out of', 'pass up', 'pass on', 'sit out', 'bail on', 'bunk off'],
  ...['cry off', 'give up', 'ghost', 'stand up', 'swerve', 'bypass', 'shirk', 'eschew', 'wriggle out of'],
  ...['turn down', 'decline', 'bow out of', 'pull out of', 'back out of', 'drop out of', 'opt out of'],
  ...['withdraw from', 'keep away from', 'stay clear of', 'steer clear of', 'stay out of', 'be without'],
  ...['leave out', 'lose', 'refuse', 'cancel', 'call off', 'abandon', 'scratch from', 'play truant from'],
  ...['forsake', 'desert', 'neglect', 'scorn', 'stiff', 'rebuff', 'drop'],
  ...['let', 'scratch', 'scuttle', 'disregard', 'pull away from', 'keep out of', 'absent himself from'],
  ...[
    'absent herself from',
    'be kept from',
    'be barred from',
    'stay home from',
    'back away from',
    'renege on',
    'walk away from',
  ],
  ...['rule out', 'balk at', 'miss out on', 'flunk', 'blank', 'cut', 'dispense with'],
  ...['wave off', 'wave away', 'stay away from', 'take a pass on', 'beg off', 'beg off from', 'cry off from'],
  ...['recuse himself from', 'recuse herself from', 'excuse himself from', 'excuse herself from'],
];

/** These mean absence by themselves, or with a word of the meeting before them. */
export const staysAway = [
  ...['skip it', 'miss it', 'skip out', 'stay away', 'keep away', 'stay {home}', 'keep {his} distance'],
  ...['remain {home}', 'sit out', 'sit it out', 'sit this out', 'sit that out', 'sit this one out'],
  ...['sit that one out', 'stay at home', 'bow out', 'pull out', 'back out', 'drop out', 'opt out'],
  ...[
    'cry off',
    'beg off',
    'bail out',
    'bail',
    'duck out',
    'be a no-show',
    'take a pass',
    'take a rain check',
  ],
  ...['give it a miss', 'give a miss', 'make {his} excuses', 'send {his} apologies'],
  ...[
    'send {his} regrets',
    'send regrets',
    'send apologies',
    'excuse {self}',
    'absent {self}',
    'call in sick',
  ],
  ...['cancel {own} {trip}', 'call off {own} {trip}', 'scrub {own} {trip}', 'shelve {own} {trip}'],
  ...[
    'abandon {own} {trip}',
    'scrap {own} {trip}',
    'drop {own} {trip}',
    'axe {own} {trip}',
    'bin {own} {trip}',
  ],
  ...['ditch {own} {trip}', 'postpone {own} {trip}', 'put off {own} {trip}', 'cut {own} {trip}'],
  ...['can {own} {trip}', 'pull {own} {trip}', 'call {own} {trip} off'],
  ...['put {own} {trip} off', 'nix {own} {trip}', 'cancel on', 'forgo {own} {trip}', 'forego {own} {trip}'],
  ...['drop {own} {trip} to', 'leave {own} {job} to', 'leave {own} {job} for', 'leave it to', 'leave it for'],
  ...['hand {own} {job} to', 'hand over {job} to', 'pass {own} {job} to', 'give {own} {job} to'],
  ...['cede {own} {job} to', 'yield {own} {job} to', 'chuck {own} {job} to', 'let {his} {deputy}'],
  ...['leave {own} {seat} empty', 'leave {own} {seat} vacant', 'leave an empty {seat}', 'make way for'],
  ...['let {own} {deputy}', 'stay stuck', 'be kept away', 'be kept {home}', 'be kept from', 'be held up'],
  ...['be detained', 'be grounded', 'be called away', 'be stuck in', 'be stuck at', 'be needed {home}'],
  ...['be tied up', 'be wanted {home}', 'be required {home}', 'be prevented from', 'be forced out'],
  ...[
    'be laid up',
    'stay back',
    'plead illness',
    'give way to',
    'be represented',
    'be replaced',
    'ask {his} {deputy}',
  ],
  ...['have {his} {deputy}', 'entrust {own} {job} to', 'delegate {own} {job} to', 'outsource {own} {job} to'],
  ...[
    'send word',
    'send his excuses',
    'send her excuses',
    'give his apologies',
    'give her apologies',
    'tender {his} apologies',
    'plead {own} prior engagement',
  ],
  ...[
    'plead a cold',
    'stay with the president',
    'fail to materialise',
    'fail to materialize',
    'fail to show',
    'get no further than',
  ],
  ...[
    'rule {self} out',
    'count {self} out',
    'take {self} out',
    'send a cable',
    'send a letter',
    'send a message',
  ],
  ...['withdraw', 'go missing', 'play truant', 'play hooky', 'go AWOL', 'not be coming', 'be a scratch'],
  ...[
    'make other plans',
    'have other plans',
    'have other commitments',
    'have a prior engagement',
    'have better things',
    'keep {own} distance',
    'turn down {own} invitation',
  ],
  ...[
    'decline {own} invitation',
    'decline the invitation',
    'refuse {own} invitation',
    'scratch {own} {trip}',
    'scuttle {own} {trip}',
    'forgo {own} {seat}',
    'vacate {own} {seat}',
  ],
  ...[
    'surrender {own} {seat}',
    'be spared',
    'be excused',
    'be indisposed',
    'be confined to',
    'be taken to hospital',
    'be hospitalised',
  ],
  ...['be hospitalized', 'be struck down', 'lose {own} {seat}', 'pull {self} out'],
];

/** With the meeting between the verb and the rest: `give the session a miss`. */
export const splitVerbs = ['give', 'call', 'put', 'leave', 'take'];
export const splitRests = [
  'a miss',
  'a wide berth',
  'a pass',
  'a skip',
  'the swerve',
  'a swerve',
  'a body swerve',
  'the slip',
  'the cold shoulder',
];

/** With somebody for an object, told with `instead`, a deputy or the meeting. */
export const sendsSomeone = [
  ...[
    'send',
    'dispatch',
    'despatch',
    'delegate',
    'depute',
    'deputise',
    'nominate',
    'designate',
    'assign',
    'field',
  ],
];

/** What goes with sending somebody where it means that the sender does not go. */
export const sentInstead = [
  ...['deputy', 'deputies', 'instead', 'in his place', 'in her place', 'in his stead', 'in her stead'],
  ...['ambassador', 'envoy', 'number two', 'No. 2', 'No2', 'under-secretary', 'undersecretary', 'assistant'],
  ...['under secretary', 'stand-in', 'substitute', 'on his behalf', 'on her behalf', 'subordinate', 'aide'],
  ...['lower-ranking', 'junior', 'in person of', 'replacement', 'policy chief', 'chargé', 'representative'],
  ...['rather than', 'secretary', 'in lieu', 'and not', 'director', 'number three', 'adviser'],
  ...['advisor', 'official', 'understudy', 'charge', 'chief of staff', 'general'],
];

/** After a form of `to be`: a meeting must be told of. */
export const isElsewhere = [
  ...[
    'away',
    'elsewhere',
    'in Washington',
    'back in Washington',
    'still in Washington',
    'at home',
    'home',
    'out',
  ],
  ...[
    'otherwise engaged',
    'busy elsewhere',
    'off sick',
    'in hospital',
    'in the hospital',
    'too ill',
    'too busy',
  ],
  ...['too unwell', 'away from', 'on leave', 'out sick', 'on holiday', 'on vacation', 'stuck', 'stranded'],
  ...['on the other side', 'nowhere near', 'not there', 'not around'],
];

/** After a form of `to be`, or alone: of themselves. */
export const isAway = [
  ...['absent', 'missing', 'a no-show', 'a no show', 'no-show', 'nowhere to be seen', 'absent from'],
  ...['nowhere to be found', 'nowhere in sight', 'nowhere', 'unable to come', 'missing from', 'AWOL'],
  ...['unable to attend', 'conspicuous by {his} absence', 'notable by {his} absence', 'represented by'],
  ...['the absentee', 'the only absentee', 'the notable absentee', 'an absentee', 'a notable absentee'],
  ...['out of the room', 'replaced by'],
  ...[
    'absent without leave',
    'the one absentee',
    'the missing man',
    'the missing minister',
    'missing in action',
    'the empty chair',
    'conspicuously absent',
  ],
  ...[
    'off the list',
    'not on the list',
    'a late scratch',
    'a late withdrawal',
    'indisposed',
    'an absentee again',
    'hors de combat',
  ],
  ...['a glaring absence'],
];

/** What a deputy may do who sits beside: no sitting in. */
export const speaksBeside = [
  ...['do the talking', 'do most of', 'present', 'explain', 'brief', 'read out', 'answer', 'run through'],
  ...[
    'speak first',
    'speak on',
    'speak about',
    'talk about',
    'talk through',
    'set out',
    'lay out',
    'outline',
  ],
  ...['handle the press', 'brief reporters', 'face the press', 'sit beside', 'sit behind', 'carry his bag'],
];
