/** What somebody sits on, or behind, for a country. */
export const chairNouns: readonly string[] = [
  ...['chair', 'seat', 'place', 'nameplate', 'name plate', 'name card', 'spot', 'slot', 'microphone'],
  ...['placard', 'armchair', 'shoes', 'delegation', 'desk', 'flag', 'sign', 'post', 'role'],
];

/** Whoever speaks for them speaks for the country. */
export const countryNames: readonly string[] = [
  ...['Washington', 'America', 'the United States', 'the US', 'the U.S.', 'the Americans', 'his country'],
  ...['her country', 'the administration', 'Uncle Sam'],
];

/** With the chair as what they are done to. */
export const takingVerbs: readonly string[] = [
  ...['took', 'take', 'takes', 'taking', 'taken', 'occupied', 'occupies', 'occupying', 'occupy', 'filled'],
  ...['fills', 'filling', 'fill', 'held', 'holds', 'holding', 'hold', 'kept', 'keeps', 'keeping', 'keep'],
  ...['warmed', 'warming', 'warm', 'manned', 'manning', 'inherited', 'inherits', 'covered', 'covering'],
  ...['moved into', 'moves into', 'slid into', 'slipped into', 'settled into', 'settling into', 'sat in'],
  ...['sits in', 'sat on', 'sat behind', 'sits behind', 'was in', 'sitting in', 'slipping into', 'was given'],
  ...['got', 'claimed', 'assumed', 'sank into', 'sat down in', 'squeezed into', 'dropped into', 'had'],
];

/** With the country, or him or her, as those for whom it is done. */
export const speakingVerbs: readonly string[] = [
  ...['spoke for', 'speaks for', 'speak for', 'speaking for', 'represented', 'represents', 'represent'],
  ...['representing', 'answered for', 'answer for', 'voted for', 'sat for', 'sits for', 'appeared for'],
  ...['attended for', 'acted for', 'held the fort for', 'stood in for', 'stands in for', 'stand in for'],
  ...['standing in for', 'sat in for', 'sits in for', 'sit in for', 'sitting in for', 'filled in for'],
  ...['fills in for', 'fill in for', 'filling in for', 'stepped in for', 'step in for', 'stepping in for'],
  ...['deputised for', 'deputized for', 'deputise for', 'deputize for', 'deputises for', 'subbed for'],
  ...['deputising for', 'deputizing for', 'covered for', 'cover for', 'covering for', 'took over from'],
  ...[
    'substituted for',
    'substitute for',
    'substituting for',
    'replaced',
    'replace',
    'replaces',
    'replacing',
  ],
];

/** Complete by themselves. */
export const standingVerbs: readonly string[] = [
  ...['sat in', 'stood in', 'stand in', 'filled in', 'fill in', 'stepped in', 'step in', 'deputised'],
  ...[
    'deputized',
    'deputise',
    'deputize',
    'held the fort',
    'hold the fort',
    'holds the fort',
    'comes instead',
  ],
  ...['came instead', 'went instead', 'goes instead', 'go instead', 'come instead', 'attended instead'],
  ...['attend instead', 'travelled instead', 'traveled instead', 'took over', 'take over', 'sent instead'],
  ...['dispatched instead', 'spoke instead', 'did the talking', 'in his stead', 'in her stead'],
  ...['in his place', 'in her place', 'on his behalf', 'on her behalf', 'read out the American'],
  ...['read the American', 'plugged the gap', 'filled the gap', 'filled the breach', 'flew the flag'],
];

/** Between whoever it is and the verb. */
export const helpingWords: readonly string[] = [
  ...[
    'is',
    'was',
    'will',
    'would',
    'had',
    'has',
    'have',
    'be',
    'been',
    'being',
    'to',
    'due',
    'expected',
    'set',
  ],
  ...['then', 'instead', 'duly', 'quietly', 'simply', 'later', 'who', 'that', 'pencilled', 'penciled', 'in'],
  ...['are', 'were', 'also', 'promptly', 'again', 'still', 'now', 'there', 'lined', 'up', 'down', 'asked'],
  ...[
    'sent',
    'went',
    'goes',
    'go',
    'came',
    'comes',
    'come',
    'flew',
    'fly',
    'at',
    'the',
    'table',
    'on',
    'hand',
  ],
  ...['dispatched', 'spoke', 'sat', 'sit', 'speak', 'attended', 'attend', 'travel', 'travels', 'appeared'],
];

export const sendingVerbs: readonly string[] = [
  ...['sent', 'sends', 'sending', 'send', 'dispatched', 'dispatches', 'dispatching', 'dispatch'],
  ...['despatched', 'despatching', 'flew in', 'fielded', 'fielding', 'put up', 'deployed', 'let'],
];

export const givingVerbs: readonly string[] = [
  ...['left', 'leaves', 'leaving', 'leave', 'handed', 'hands', 'handing', 'hand', 'ceded', 'ceding'],
  ...['passed', 'passing', 'gave', 'gives', 'giving', 'given', 'yielded', 'yielding', 'entrusted'],
  ...['delegated', 'delegating', 'entrusting', 'fell', 'falls', 'fall', 'fallen', 'went', 'goes', 'go'],
  ...['bequeathed', 'lent', 'lending', 'relinquished', 'surrendered', 'surrendering', 'turned over'],
];

/** Offices from which the United States sends whoever sits in, each as a regular expression; the narrower first. */
export const chairRanks: readonly (readonly [rank: string, forms: readonly string[]])[] = [
  [
    'deputy of the mission',
    [
      ...['deputy (?:head|chief) of (?:the\\s)?mission', 'deputy permanent representative'],
      ...['(?:deputy|vice)[ -](?:ambassador|envoy)', "charg[ée]s? d'affaires", 'charg[ée](?!\\p{L})'],
      ...["(?:embassy|mission)(?:'s)? (?:deputy(?! (?:head|chief))|number two)"],
    ],
  ],
  ['assistant secretary', ['(?:deputy )?assistant (?:\\p{L}+ )?secretary']],
  ['under secretary', ['(?:deputy )?under[ -]?secretary', 'policy (?:chief|boss|head)', 'head of policy']],
  ['counselor', ['counsell?or']],
  [
    'ambassador',
    [
      ...['ambassador', 'permanent representative', '(?:nato|alliance) envoy'],
      ...['envoy to (?:nato|the alliance)', '(?:man|woman) (?:at|in) nato', 'head of (?:the )?mission'],
      ...["mission(?:'s)? (?:chief|head|boss)", '(?:american|us|u\\.s\\.) envoy'],
    ],
  ],
  [
    'deputy',
    [
      ...[
        '(?<!\\ba\\s)deputy(?!\\s(?:\\p{L}+\\s)?(?:minister|spokes|secretary[-\\s]general|mayor|leader|director|chair))',
      ],
      ...['number two', 'number 2', 'no\\.? ?2', 'second[ -]in[ -]command', 'vice[ -]secretary'],
    ],
  ],
  [
    'officer',
    ['(?<!secretary[ -])general(?! assembly)', 'admiral', 'joint chiefs', 'military representative'],
  ],
];

/** Words that make no name of whoever sits in, though they stand with a capital. */
export const noSitters: ReadonlySet<string> = new Set([
  ...['staff', 'mission', 'embassy', 'council', 'chiefs', 'department', 'session', 'group', 'representative'],
]);
