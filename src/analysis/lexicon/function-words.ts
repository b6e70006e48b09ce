/** Days, months and other words of time, lower case. */
export const timeWords: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday'],
  ...['tonight', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december', 'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.', 'week'],
  ...['month', 'year', 'morning', 'afternoon', 'evening', 'night', 'last', 'this', 'early', 'late'],
  ...['earlier', 'later', 'recently', 'day', 'weekend', 'ago', 'days', 'weeks', 'months', 'years'],
]);

/** Where something is said: `in a statement`, `at a briefing`. */
export const speechPlaces: ReadonlySet<string> = new Set([
  ...['statement', 'interview', 'tweet', 'speech', 'email', 'e-mail', 'letter', 'report', 'briefing'],
  ...['conference', 'post', 'call', 'memo', 'rally', 'debate', 'testimony', 'hearing', 'press', 'column'],
  ...['article', 'note', 'event', 'meeting', 'appearance', 'podcast', 'show', 'remarks', 'comments'],
  ...['op-ed', 'message', 'video', 'address'],
]);

/** Verbs whose first object is the hearer, lower-case lemmas. */
export const hearerVerbs: ReadonlySet<string> = new Set([
  ...['tell', 'remind', 'assure', 'inform', 'warn', 'reassure', 'notify', 'advise', 'ask', 'promise'],
  ...['urge', 'convince'],
]);

export const relativeWords: ReadonlySet<string> = new Set(['who', 'which', 'whom']);
export const questionWords: ReadonlySet<string> = new Set([
  ...['whether', 'if', 'how', 'why', 'what', 'when', 'where', 'who'],
]);
export const personalPronouns: ReadonlySet<string> = new Set([
  ...['he', 'she', 'they', 'it', 'i', 'we', 'you', 'one'],
]);
export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** Verbs that govern an infinitive which has not come true, lemmas. */
export const unspokenGovernors: ReadonlySet<string> = new Set([
  ...['decline', 'refuse', 'expect', 'plan', 'intend', 'prepare', 'want', 'hope', 'fail', 'wish', 'mean'],
  ...['hesitate', 'set', 'schedule', 'due', 'like', 'need', 'anticipate', 'aim', 'ready'],
]);

/** Words that count: `two of the diplomats` are diplomats. */
export const countWords: ReadonlySet<string> = new Set([
  ...['one', 'two', 'three', 'four', 'five', 'several', 'some', 'many', 'most', 'both', 'half'],
  ...['six', 'trio', 'pair', 'couple', 'handful', 'group', 'quartet', 'number', 'dozen', 'dozens', 'few'],
  ...['clutch', 'string', 'scores', 'majority', 'another', 'brace'],
]);

/** They tie a noun phrase to the next. */
export const prepositions: ReadonlySet<string> = new Set([
  ...[
    'of',
    'for',
    'in',
    'at',
    'from',
    'with',
    'to',
    'on',
    'by',
    'under',
    'near',
    'inside',
    'within',
    'about',
  ],
]);

/** Verbs that stand before a verb, whole and as a tagger cuts `won’t` and `can’t`. */
export const modals: ReadonlySet<string> = new Set([
  ...['will', 'would', 'can', 'could', 'may', 'might', 'should', 'must', "'ll", '’ll', 'wo', 'ca'],
]);
export const auxiliaries: ReadonlySet<string> = new Set([
  ...['has', 'have', 'had', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'does', 'did', 'do'],
]);

/** Verbs whose object is what is said, whatever it is about: `voiced doubts about the plan`, lemmas. */
export const voicingVerbs: ReadonlySet<string> = new Set([
  ...['express', 'voice', 'raise', 'offer', 'issue', 'show', 'share', 'repeat', 'reiterate', 'stress'],
  ...['emphasize', 'emphasise', 'highlight', 'underline', 'underscore', 'signal', 'convey', 'mention'],
]);

/** Words that open a sentence and are taken for part of the name behind them, lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set([
  ...['likewise', 'meanwhile', 'however', 'moreover', 'similarly', 'instead', 'asked', 'enter', 'cue'],
  ...['similarly', 'equally', 'elsewhere', 'otherwise', 'nevertheless', 'nonetheless', 'besides', 'also'],
  ...['perhaps', 'maybe', 'indeed', 'again', 'afterwards', 'afterward', 'thus', 'hence', 'therefore'],
  ...['privately', 'publicly', 'officially', 'unlike', 'like', 'take', 'hear', 'listen', 'add', 'across'],
  ...['beside', 'between', 'against', 'among', 'despite', 'during', 'except', 'given', 'per', 'via', 'nor'],
  ...['neither', 'either', 'both', 'whereas', 'unless', 'although', 'too', 'finally', 'first', 'second'],
  ...['third', 'next', 'lastly', 'enough', 'ditto', 'says', 'said', 'writes', 'wrote', 'adds', 'added'],
  ...['outgoing', 'incoming', 'veteran', 'newly', 'fellow', 'colleague', 'dear', 'poor', 'good', 'old'],
  ...['thanks', 'credit', 'quoth', 'quipped', 'according', 'following', 'speaking', 'addressing'],
]);

/** Words that stand for someone named or described elsewhere. */
export const standIns: ReadonlySet<string> = new Set([
  ...['i', 'we', 'you', 'who', 'which', 'that', 'this', 'one', 'it', 'they', 'he', 'she', 'these', 'those'],
  ...['his', 'her', 'their', 'its', 'there', 'what', 'whoever', 'anyone', 'everyone', 'nobody', 'someone'],
  ...['no one'],
]);
