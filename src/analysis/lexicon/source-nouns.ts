/** People by calling: without a name they are an unnamed source; singular and plural, lower case. */
export const unnamedNouns: ReadonlySet<string> = new Set([
  ...['source', 'sources', 'diplomat', 'diplomats', 'official', 'officials', 'insider', 'insiders'],
  ...['aide', 'aides', 'officer', 'officers', 'adviser', 'advisers', 'advisor', 'advisors', 'spokesman'],
  ...['spokeswoman', 'spokesperson', 'spokespeople', 'spokesmen', 'staffer', 'staffers', 'envoy'],
  ...['person', 'people', 'minister', 'ambassador', 'representative', 'attendee', 'attendees'],
  ...['participant', 'participants', 'operative', 'lawmaker', 'senator', 'general', 'commander'],
  ...['delegate', 'negotiator', 'individual', 'witness', 'employee', 'attache', 'attaché', 'attachés'],
  ...['planner', 'planners', 'staffer', 'staffers', 'functionary', 'bureaucrat', 'bureaucrats', 'ally'],
  ...['confidant', 'confidante', 'colleague', 'counterpart', 'parliamentarian', 'legislator', 'colonel'],
  ...['member', 'negotiators', 'undersecretary', 'policymaker', 'policymakers', 'politician'],
  ...['legislators', 'mandarin', 'mandarins', 'interlocutor', 'interlocutors'],
  ...['servant', 'servants', 'sherpa', 'sherpas', 'deputy', 'note-taker', 'notetaker', 'secondee'],
  ...['briefer', 'counsellor', 'counselor', 'consul', 'chargé', 'go-between', 'intermediary'],
  ...['admiral', 'brigadier', 'captain', 'lieutenant', 'sergeant', 'soldier', 'pilot'],
  ...['functionaries', 'apparatchik', 'eurocrat', 'eurocrats', 'loyalist', 'loyalists'],
  ...['backbencher', 'backbenchers', 'congressman', 'congresswoman'],
  ...['hostess', 'host', 'chairman', 'chairwoman', 'premier', 'neighbour', 'neighbor', 'civilian', 'voice'],
  ...['someone', 'somebody'],
  ...['hand', 'hands', 'civilians', 'regular', 'boss', 'friend', 'seatmate', 'underling', 'underlings'],
]);

/** Groups that speak openly as groups, lower case. */
export const collectiveNouns: ReadonlySet<string> = new Set([
  ...['allies', 'ministers', 'leaders', 'delegations', 'delegation', 'delegates', 'capitals'],
  ...['governments', 'nations', 'countries', 'members', 'states', 'partners', 'analysts', 'experts'],
  ...['observers', 'critics', 'scholars', 'historians', 'supporters', 'opponents', 'lawmakers'],
  ...['senators', 'generals', 'commanders', 'ambassadors', 'envoys', 'media', 'outlets', 'newspapers'],
  ...['reporters', 'journalists', 'voters', 'residents', 'republicans', 'democrats', 'economists'],
  ...['researchers', 'strategists', 'commentators', 'europeans', 'americans', 'activists', 'politicians'],
  ...['advocates', 'negotiators', 'representatives', 'chiefs', 'heads', 'parliamentarians'],
  ...['legislators', 'police', 'authorities', 'prosecutors', 'investigators', 'lawyers', 'doctors'],
  ...['scientists', 'polls', 'pollsters', 'presidents', 'secretaries', 'veterans', 'leadership'],
  ...['pundits', 'academics', 'conservatives', 'liberals', 'professors', 'organizers', 'groups'],
]);

export const analystNouns: ReadonlySet<string> = new Set([
  ...['analyst', 'analysts', 'expert', 'experts', 'professor', 'professors', 'fellow', 'fellows'],
  ...['scholar', 'scholars', 'historian', 'historians', 'researcher', 'researchers', 'economist'],
  ...['economists', 'observers', 'strategist', 'strategists', 'commentator', 'commentators', 'academics'],
  ...['academic', 'think-tank', 'think-tanks', 'lecturer', 'pundits', 'pundit', 'scientist', 'institute'],
  ...[
    'forum',
    'university',
    'academy',
    'teaches',
    'lectures',
    'studies',
    'tracks',
    'researches',
    'chatham',
    'rusi',
    'csis',
    'brookings',
  ],
  ...['carnegie', 'iiss', 'foundation', 'college', 'academia', 'pollster', 'pollsters'],
  ...['scientists', 'political-scientist', 'watcher', 'watchers', 'specialist', 'specialists'],
  ...['think-tanker', 'think-tankers', 'sinologist', 'kremlinologist', 'demographer', 'sociologist'],
  ...['philosopher', 'geographer', 'ex-diplomat', 'ex-general', 'ex-colonel', 'ex-minister'],
  ...['consultant', 'consultants', 'consultancy', 'biographer', 'lecturers', 'theorist', 'thinktank'],
  ...['director-of-studies', 'polemologist', 'ecfr', 'ifri', 'swp', 'dgap', 'rand', 'clingendael'],
  ...['egmont', 'sipri', 'nupi', 'icds', 'pism', 'globsec', 'hudson', 'cepa', 'gmf', 'stiftung'],
  ...['institut', 'instituto', 'istituto', 'zentrum', 'fondation', 'fondazione', 'fundación'],
  ...['universität', 'université', 'università', 'universidad', 'universiteit', 'hochschule'],
  ...['criminologist', 'political-scientists', 'theorists', 'essayist', 'ethicist', 'jurist'],
  ...['jurists'],
  ...['forecaster', 'forecasters'],
]);
export const analystPhrases: readonly string[] = [
  ...['think tank', 'think tanks', 'policy institute', 'director of studies', 'policy center'],
  ...['policy centre', 'research center', 'research centre', 'strategic studies', 'security studies'],
  ...['defence studies', 'defense studies', 'international affairs', 'war studies', 'research group'],
  ...['policy forum', 'studies centre', 'studies center', 'centre for', 'center for', 'institute for'],
  ...['german marshall fund', 'policy lab', 'policy network', 'research director', 'head of research'],
  ...['author of a', 'author of the', 'author of several', 'author of two', 'co-author of'],
  ...['wrote a', 'has written', 'wrote several', 'wrote extensively', 'writes about'],
  ...['chief economist', 'visiting scholar', 'political science', 'international relations'],
  ...['policy group', 'strategy group', 'advisory group', 'risk consultancy', 'senior associate'],
  ...['geopolitical risk'],
];
export const formerPhrases: readonly string[] = [
  ...['since left', 'has left', 'stepped down', 'used to', 'until recently', 'now retired'],
  ...['two administrations ago', 'previous administration', 'last administration', 'under obama'],
  ...['under bush', 'under clinton', 'under reagan', 'obama administration', 'bush administration'],
  ...['clinton administration', 'reagan administration', 'past president', 'no longer'],
  ...['a past', 'past nato', 'past us', 'past secretary', 'out of office', 'out of government'],
  ...['veteran of', 'veterans of', 'now teaches', 'now teaching', 'now at the', 'since retired'],
];
export const formerWords: ReadonlySet<string> = new Set([
  ...[
    'ret',
    'ret.',
    'former',
    'ex',
    'retired',
    'onetime',
    'one-time',
    'sometime',
    'erstwhile',
    'ex-',
    'formerly',
  ],
  ...['once', 'emeritus', 'emerita', 'retd', 'retd.', 'rtd', 'rtd.', 'ex-spokesman', 'ex-spokeswoman'],
  ...['ex-president', 'ex-premier', 'ex-chancellor', 'ex-secretary', 'ex-commander', 'ex-envoy'],
  ...['predecessor', 'ex-ambassador', 'ex-minister', 'ex-general', 'ex-diplomat', 'ex-official'],
]);

/** Houses of study; with an office of state beside them they decide nothing. */
export const studyHouses: ReadonlySet<string> = new Set([
  ...['centre', 'center', 'institution', 'foundation', 'initiative', 'observatory', 'council', 'lab'],
  ...['polytechnic', 'sciences', 'programme', 'chair', 'review', 'quarterly'],
  ...['program', 'project', 'fund', 'associates', 'academy', 'school', 'seminar', 'archive'],
  ...['society', 'thinktank'],
]);

/** What those do who study: they tell nothing of someone with an office. */
export const studyVerbs: ReadonlySet<string> = new Set([
  ...['teaches', 'taught', 'teaching', 'lectures', 'lectured', 'studies', 'studied', 'studying'],
  ...['researches', 'researching', 'tracks', 'tracking', 'analyses', 'analyzes', 'follows', 'watches'],
  ...['wrote', 'writes', 'authored', 'co-wrote', 'author', 'authors', 'co-author', 'specialises'],
  ...['specializes', 'specialising', 'specializing', 'monitors', 'models', 'forecasts'],
]);

/** Texts that speak, lower case. */
export const documentNouns: ReadonlySet<string> = new Set([
  ...['strategy', 'document', 'documents', 'communique', 'communiqué', 'declaration', 'memo'],
  ...['memorandum', 'letter', 'paper', 'treaty', 'doctrine', 'directive', 'order', 'report', 'review'],
  ...['transcript', 'filing', 'lawsuit', 'study', 'survey', 'poll', 'resolution', 'text', 'agenda'],
  ...['plan', 'email', 'emails', 'e-mail', 'complaint', 'indictment', 'statement', 'constitution'],
  ...['charter', 'readout', 'cable', 'article', 'book', 'editorial', 'blog', 'manifesto', 'summary'],
  ...['note', 'notes', 'notice', 'draft', 'annex', 'minutes', 'guidance', 'dossier', 'assessment'],
  ...['brief', 'briefing', 'bulletin', 'circular', 'release', 'factsheet', 'questionnaire', 'outline'],
  ...['conclusions', 'proposal', 'budget', 'blueprint', 'white-paper', 'pamphlet', 'op-ed', 'audit'],
]);

/** Nouns of an utterance: `statements by X` are X's. */
export const utteranceNouns: ReadonlySet<string> = new Set([
  ...['statement', 'statements', 'remark', 'remarks', 'comment', 'comments', 'speech'],
  ...['speeches', 'testimony', 'announcement', 'announcements', 'warning', 'warnings', 'message'],
  ...['messages', 'tweet', 'tweets', 'post'],
]);

/** Members of the alliance by description: `NATO ministers` are allied, not the organisation. */
export const memberNouns: ReadonlySet<string> = new Set([
  ...['allies', 'ally', 'ministers', 'minister', 'delegations', 'delegation', 'members', 'member'],
  ...['nations', 'countries', 'capitals', 'governments', 'states', 'partners', 'leaders', 'ambassadors'],
  ...['envoys', 'delegates', 'parliamentarians'],
]);

/** Article and number words left out at the front of a description. */
export const leadingWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'many', 'some', 'several', 'most', 'other', 'another', 'few'],
  ...['all', 'both', 'these', 'those', 'this', 'that', 'numerous', 'various', 'multiple', 'certain'],
  ...['any', 'half'],
]);

/** Who serves a state or house and is known to few by name, lower case. */
export const staffNouns: ReadonlySet<string> = new Set([
  ...['diplomats', 'officials', 'delegates', 'delegations', 'envoys', 'ambassadors', 'negotiators', 'aides'],
  ...['representatives', 'officers', 'planners', 'staffers', 'advisers', 'advisors', 'attachés', 'members'],
]);

/** What carries someone's words: `said, according to a transcript`. */
export const carrierNouns: ReadonlySet<string> = new Set([
  ...['remarks', 'comments', 'transcript', 'transcripts', 'excerpts', 'extracts', 'recording', 'footage'],
  ...['video', 'audio', 'clip', 'readout', 'translation', 'notes', 'minutes', 'copy', 'text', 'statement'],
  ...['pool', 'quotes', 'quotations', 'testimony', 'script', 'release'],
]);
