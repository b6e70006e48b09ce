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
  'against',
  'rather than',
  'denied',
  'ruled out',
  'no plans to',
  'no plans',
  'no intention',
  'nor',
  'far from',
  'anything but',
  'hardly',
  ...['instead of', 'no longer be', 'off the table', 'out of the question'],
  ...[
    'too ill to',
    'too sick to',
    'too busy to',
    'too unwell to',
    'too weak to',
    'too tired to',
    'too late to',
  ],
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
  'certain to',
  'sure to',
  'bound to',
  'tipped',
  'looks',
  'seems',
  'intended',
  'decided',
  'chosen',
  'chose',
  'opted',
  'agreed',
  'promised',
  'vowed',
  'pledged',
  'prepared',
  'penciled',
  'pencilled',
  'booked',
  'down for',
  'ready to',
  'is to',
  'are to',
  'was to',
  ...['promised to', 'reckons', 'is in line'],
];

/** With these, it happened. */
export const factWords = [
  ...['did', "didn't", 'has', "hasn't", 'have', 'had', 'failed', 'failure', 'declined'],
  ...['refused', 'managed', 'was unable'],
];

/** Before a date, these say that something was told on it. */
export const reportingWords = [
  ...['reported', 'said', 'told', 'announced', 'wrote', 'published', 'confirmed'],
  ...['posted', 'stated'],
];

/** What is said to be so, where the end of the sentence takes it back: “reports that she would skip it were denied”. */
export const hearsayNouns = [
  ...['reports', 'rumours', 'rumors', 'claims', 'suggestions', 'talk', 'speculation', 'plans', 'report'],
  ...['rumour', 'rumor', 'claim', 'suggestion', 'story', 'stories', 'prediction', 'predictions', 'notion'],
  ...['idea', 'theory', 'whisper', 'whispers', 'gossip', 'word', 'account', 'accounts', 'chatter'],
  ...['hint', 'hints', 'assertion', 'assertions', 'item', 'tale', 'tales', 'impression', 'fears'],
];

export const takenBack = [
  ...['denied', 'dismissed', 'rejected', 'untrue', 'false', 'unfounded', 'dropped', 'nonsense', 'wrong'],
  ...[
    'cancelled',
    'canceled',
    'scrapped',
    'abandoned',
    'shelved',
    'rubbish',
    'fiction',
    'gossip',
    'invented',
  ],
  ...['wide of the mark', 'fabricated', 'baseless', 'groundless', 'fake', 'mistaken', 'incorrect', 'bunk'],
  ...['inaccurate', 'premature', 'not true', 'foundation', 'laughed off', 'brushed aside', 'waved away'],
  ...['shot down', 'knocked down', 'swatted away', 'batted away', 'scotched', 'quashed', 'rebutted'],
  ...['refuted', 'disowned', 'exaggerated', 'not so', 'garbage', 'baloney', 'hogwash', 'a lie', 'lies'],
  ...['made up', 'fantasy', 'overblown', 'corrected', 'withdrawn', 'contradicted', 'not correct'],
];

/** Before a clause with `that`, or a noun of hearsay, these take it back. */
export const brushesAside = [
  ...['deny', 'denies', 'denied', 'denying', 'denial', 'denials', 'untrue', 'no truth', 'false', 'nonsense'],
  ...['ruled out', 'rules out', 'dismissed', 'dismisses', 'dismissing', 'dismiss', 'rejected', 'rejects'],
  ...['rejecting', 'reject', 'contradicted', 'contradicts', 'contradictions', 'rubbish', 'rubbished'],
  ...['rubbishes', 'quash', 'quashed', 'quashes', 'brushed aside', 'brushes aside', 'brushed off'],
  ...[
    'brushing aside',
    'brush aside',
    'laughed off',
    'laughs off',
    'laughing off',
    'laughed at',
    'laugh off',
  ],
  ...['knocked down', 'knocks down', 'knocking down', 'shot down', 'shoots down', 'shooting down'],
  ...['waved away', 'waves away', 'waved off', 'waving away', 'swatted away', 'swatted down', 'batted away'],
  ...['batted down', 'scotched', 'scotch', 'scotches', 'scotching', 'rebutted', 'rebut', 'rebuts', 'refuted'],
  ...['refutes', 'refute', 'disputed', 'disputes', 'disavowed', 'disowned', 'dispelled', 'dispel', 'dispels'],
  ...['poured cold water on', 'pours cold water on', 'pour cold water on', 'put paid to', 'put to rest'],
  ...['put to bed', 'put an end to', 'ended', 'ending', 'squelched', 'squashed', 'tamped down', 'tamp down'],
  ...['played down', 'plays down', 'pooh-poohed', 'pooh-poohs', 'made light of', 'hit back at', 'hosed down'],
  ...['slapped down', 'beat back', 'pushed back on', 'pushed back against', 'discounted', 'discounts'],
  ...['scoffed at', 'scoffs at', 'mocked', 'ridiculed', 'repudiated', 'walked back', 'called false'],
  ...['silenced', 'silences', 'killed', 'killing', 'buried', 'batted aside', 'swept aside', 'stamped on'],
];

/** “no question of his missing it” */
export const noQuestion = [
  ...['question', 'thought', 'danger', 'prospect', 'chance', 'risk', 'possibility', 'intention', 'talk'],
  ...['idea', 'plan', 'plans', 'suggestion', 'way', 'likelihood'],
];
/** “no sign that he would skip it” */
export const noSign = [
  ...['suggestion', 'sign', 'indication', 'hint', 'truth', 'evidence', 'plan', 'plans', 'decision'],
  ...['danger', 'risk', 'prospect', 'chance', 'possibility', 'word', 'reason to think', 'basis'],
];

/** After `had`, these bring in what was told before. */
export const tellingPasts = [
  ...['reported', 'claimed', 'written', 'suggested', 'predicted', 'said', 'hinted', 'confirmed', 'promised'],
  ...['announced', 'told', 'indicated', 'signalled', 'signaled', 'insisted', 'assured', 'declared', 'stated'],
  ...[
    'speculated',
    'forecast',
    'warned',
    'let it be known',
    'assumed',
    'expected',
    'feared',
    'hoped',
    'thought',
  ],
  ...['believed', 'vowed', 'pledged', 'sworn', 'wagered', 'bet', 'guessed', 'asserted', 'alleged'],
];

/** States that lie ahead by themselves: “is down for the October round”. */
export const expectingStates = [
  ...[
    'expected',
    'due',
    'booked',
    'awaited',
    'announced',
    'scheduled',
    'down for',
    'pencilled in',
    'slated for',
  ],
  ...['penciled in', 'signed up', 'confirmed for', 'billed', 'on the list', 'on the guest list', 'listed'],
  ...[
    'inked in',
    'set for',
    'headed to',
    'headed for',
    'bound for',
    'on his way to',
    'on her way to',
    'en route',
  ],
];

/** Right before a date, these tell that it is not the meeting's: it was said, or begun, on that day. */
export const datesApart = [
  ...['said', 'says', 'told', 'announced', 'confirmed', 'reported', 'wrote', 'published', 'posted', 'stated'],
  ...['until', 'since', 'sworn in', 'took office', 'took over', 'nominated', 'appointed', 'by', 'elected'],
  ...['signed', 'agreed', 'adopted', 'through', 'announced it', 'confirmed it', 'decided'],
];
