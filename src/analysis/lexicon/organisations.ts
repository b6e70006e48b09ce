/** A capitalised run that holds one of these is an organisation, not a person; lower case. */
export const organisationNouns: ReadonlySet<string> = new Set([
  ...['kingdom', 'republic', 'emirates', 'federation', 'nato-led', 'administration', 'agency'],
  ...['alliance', 'army', 'association', 'authority', 'bank', 'board', 'bureau', 'cabinet', 'campaign'],
  ...['center', 'centre', 'coalition', 'college', 'command', 'commission', 'committee', 'community'],
  ...['company', 'conference', 'congress', 'corp', 'corp.', 'corporation', 'council', 'court'],
  ...['department', 'directorate', 'embassy', 'force', 'forces', 'forum', 'foundation', 'fund'],
  ...['government', 'group', 'guard', 'headquarters', 'house', 'inc', 'inc.', 'institute', 'institution'],
  ...['kremlin', 'league', 'ministry', 'mission', 'nation', 'nations', 'nato', 'navy', 'network'],
  ...['office', 'organisation', 'organization', 'parliament', 'party', 'pentagon', 'police', 'project'],
  ...['school', 'senate', 'service', 'society', 'states', 'street', 'union', 'university', 'act'],
  ...['accord', 'treaty', 'strategy', 'plan', 'policy', 'east', 'west', 'north', 'south', 'war'],
  ...['summit', 'building', 'airport', 'base', 'county', 'city', 'rusi', 'csis', 'eu', 'un', 'bbc'],
  ...['cnn', 'afp', 'ap', 'nbc', 'cbs', 'abc', 'msnbc', 'npr', 'isis', 'airlines', 'gop', 'dnc', 'rnc'],
  ...['fbi', 'cia', 'americans', 'democrats', 'republicans', 'conservatives', 'liberals'],
]);

/** Words of the press, lower case. */
export const mediaWords: ReadonlySet<string> = new Set([
  ...['media', 'newspaper', 'newspapers', 'news', 'tv', 'television', 'broadcaster', 'press', 'magazine'],
  ...['daily', 'times', 'post', 'journal', 'tribune', 'gazette', 'herald', 'guardian', 'telegraph'],
  ...['reuters', 'afp', 'ap', 'bbc', 'cnn', 'nbc', 'abc', 'cbs', 'msnbc', 'politico', 'bloomberg'],
  ...['axios', 'dpa', 'tass', 'xinhua', 'npr', 'journalist', 'journalists', 'reporter', 'reporters'],
  ...['correspondent', 'correspondents', 'columnist', 'editor', 'euronews', 'outlet', 'outlets'],
  ...['tabloid', 'weekly', 'fox', 'spiegel', 'figaro', 'monde', 'editorial', 'radio', 'chronicle'],
  ...['ledger', 'dispatch', 'courier', 'kurier', 'examiner', 'inquirer', 'blog', 'blogger', 'podcast'],
  ...['newsletter', 'newswire', 'zeitung', 'gazeta', 'dagblad', 'nyheter', 'diario', 'jornal', 'corriere'],
  ...['allgemeine', 'süddeutsche', 'handelsblatt', 'tagesspiegel', 'libération', 'liberation', 'parisien'],
  ...['repubblica', 'stampa', 'messaggero', 'gazzetta', 'país', 'mundo', 'vanguardia', 'público', 'expresso'],
  ...['wyborcza', 'rzeczpospolita', 'onet', 'delfi', 'postimees', 'err', 'lrt', 'lsm', 'yle', 'svt', 'nrk'],
  ...['ritzau', 'anadolu', 'hürriyet', 'sabah', 'kathimerini', 'standaard', 'volkskrant', 'nrc', 'telegraaf'],
  ...['zdf', 'ard', 'rtl', 'rtp', 'tvn', 'rté', 'cbc', 'ctv', 'itv', 'ukrinform', 'interfax', 'kommersant'],
  ...[
    'izvestia',
    'pravda',
    'newsweek',
    'semafor',
    'mediapart',
    'meduza',
    'euractiv',
    'euobserver',
    'dnevnik',
  ],
  ...[
    'glasnik',
    'tageblatt',
    'anzeiger',
    'rundschau',
    'nachrichten',
    'presse',
    'kronen',
    'tidende',
    'posten',
  ],
  ...['bladet', 'avisen', 'dagbladet', 'tidningen', 'sanomat', 'lehti', 'pravo', 'noviny', 'gazetesi'],
  ...['periódico', 'giornale', 'matin', 'dépêche', 'courant', 'nieuwsblad', 'observator', 'adevărul'],
  ...['newsroom', 'newsreader', 'presenter', 'leader-writer', 'sentinel', 'advertiser', 'argus'],
  ...['aftenposten', 'iltalehti', 'phone-in', 'broadcasters', 'cartoonist', 'anchorman'],
]);

/** Behind the name of a town these make the name of a paper: `the Toronto Star`. */
export const pressNames: ReadonlySet<string> = new Set([
  ...['Independent', 'Star', 'Sun', 'Mirror', 'Standard', 'Mail', 'Express', 'Observer', 'Globe', 'Record'],
  ...['Echo', 'Register', 'Bee', 'Advocate', 'Enquirer', 'Monitor', 'Review', 'Argus', 'Leader', 'Citizen'],
]);

/** Before or behind a name these tell that it is a paper’s or a station’s: `the daily Havenblad`. */
export const pressKinds: ReadonlySet<string> = new Set([
  ...['daily', 'weekly', 'monthly', 'newspaper', 'paper', 'tabloid', 'broadsheet', 'magazine', 'journal'],
  ...['broadcaster', 'station', 'channel', 'website', 'site', 'portal', 'agency', 'newswire', 'newsletter'],
  ...['blog', 'podcast', 'outlet', 'programme', 'periodical'],
]);

/** Bodies that each state has one of, and who works for it, lower case. */
export const stateBodies: ReadonlySet<string> = new Set([
  ...['ministry', 'department', 'embassy', 'government', 'delegation', 'mission', 'parliament', 'party'],
  ...['cabinet', 'army', 'navy', 'military', 'authorities', 'chancellery', 'officials', 'ministers'],
]);

/** Who speaks for a state or in its parliament, and is of the country spoken of. */
export const stateVoices: ReadonlySet<string> = new Set([
  ...stateBodies,
  ...['socialists', 'greens', 'conservatives', 'liberals', 'populists', 'nationalists', 'opposition'],
  ...['coalition', 'lawmakers', 'mps', 'parliamentarians', 'prosecutors', 'police', 'army', 'committee'],
  ...['minister', 'president', 'premier', 'chancellor', 'spokesman', 'spokeswoman', 'centrists', 'left'],
]);

/** Who speaks as one for whoever owns them: `her office`. */
export const ownedBodies: ReadonlySet<string> = new Set([
  ...['office', 'team', 'camp', 'staff', 'ministry', 'department', 'government', 'party', 'delegation'],
  ...['embassy', 'campaign', 'cabinet', 'entourage', 'mission', 'side', 'country', 'people'],
]);
