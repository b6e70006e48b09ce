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

/** A possessive before a verb belongs to the official only with one of these: “her decision to skip”. */
export const choiceNouns = [
  ...['decision', 'choice', 'plan', 'plans', 'failure', 'refusal', 'inability'],
  ...['intention', 'move', 'reluctance', 'vow'],
];

/** Before a date, these say that something was told on it. */
export const reportingWords = [
  ...['reported', 'said', 'told', 'announced', 'wrote', 'published', 'confirmed'],
  ...['posted', 'stated'],
];

/** What is said to be so, where the end of the sentence takes it back: “reports that she would skip it were denied”. */
export const hearsayNouns = [
  ...['reports', 'rumours', 'rumors', 'claims', 'suggestions', 'talk', 'speculation'],
  ...['plans'],
];

export const takenBack = [
  ...['denied', 'dismissed', 'rejected', 'untrue', 'false', 'unfounded', 'dropped'],
  ...['cancelled', 'canceled', 'scrapped', 'abandoned', 'shelved'],
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
