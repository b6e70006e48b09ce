/** A meeting of the ministers, whatever it is called: `ministers` decides. */
export const meetingNouns = [
  'meeting',
  'meetings',
  'summit',
  'gathering',
  'session',
  'talks',
  'ministerial',
  'conference',
  'council',
  'get-together',
  'round',
  'rounds',
  'table',
  'retreat',
  'bash',
  'weekend',
  'informal',
  'conclave',
  'huddle',
  'jamboree',
  'pow-wow',
  'powwow',
  'shindig',
  'assembly',
  'forum',
  'encounter',
  'sit-down',
  'do',
  'dinner',
  'lunch',
  'gabfest',
  'sitting',
  'discussions',
  'deliberations',
  'meet-up',
  'reunion',
  ...['confab', 'venue', 'proceedings', 'club', 'plenary', 'breakfast', 'council meeting'],
  ...['gathering there', 'reception', 'sessions', 'consultations', 'roundtable', 'round table', 'event'],
  ...['trip', 'rendezvous', 'parley', 'agenda', 'list'],
];

/** The other ministers: whoever is among them is at their meeting. */
export const colleagueMeetings = [
  'NATO colleagues',
  'NATO counterparts',
  'allied counterparts',
  'allied colleagues',
  'allied ministers',
  'NATO peers',
  'allied peers',
  'NATO opposite numbers',
  'fellow ministers',
  'fellow NATO ministers',
  'fellow allied ministers',
  'his counterparts',
  'her counterparts',
  'his colleagues',
  'her colleagues',
  'his own colleagues',
  'her own colleagues',
  'his peers',
  'her peers',
  'his opposite numbers',
  'her opposite numbers',
  'NATO ministers',
  ...['NATO interlocutors'],
];

/** A ministerial where the article speaks of no other meeting. */
export const plainMeetingNouns = [
  'meeting',
  'gathering',
  'session',
  'ministerial',
  'ministerial level',
  'ministerial meeting',
  'ministerial gathering',
  'ministerial session',
  'ministerials',
  'sessions',
  'meetings',
  'talks',
  'get-together',
  'retreat',
  'conclave',
  'gatherings',
  ...['confab', 'plenary', 'consultations', 'ministerial round'],
];

/** Meetings where a month, a place or `ministers'` stands before. */
export const qualifiedNouns = [
  ...['round', 'informal', 'bash', 'weekend', 'table', 'huddle', 'powwow', 'shindig'],
  ...['jamboree', 'forum', 'circle', 'format', 'setting', 'club', 'company', 'body', 'conference'],
];

export const wordsBeforeNouns = [
  ...[
    'last',
    'next',
    'previous',
    'first',
    'second',
    'spring',
    'summer',
    'autumn',
    'winter',
    'latest',
    'fall',
  ],
  ...['ministerial', 'NATO', 'this', 'that', 'coming', 'upcoming', 'same'],
];

/** Meetings that are no ministerials of NATO. */
export const otherMeetings = [
  ...['contact group', 'Ramstein', 'Ramstein-format', 'Ramstein format'],
  ...['Berlin format', 'Berlin-format', 'Quint', 'Northern Group'],
  ...['coalition of the willing', 'Bucharest Nine', 'Expeditionary Force', 'Weimar'],
  ...['Weimar Plus', 'defence council', 'defense council', 'European Council'],
  ...['foreign affairs council', 'Foreign Affairs Council', 'donors', 'Shangri-La'],
  ...['General Assembly', 'Munich', 'hearing', 'hearings', 'funeral', 'commemorations'],
  ...['ceremony', 'state dinner', 'Arctic Council', 'forum', 'leaders', 'summit'],
  ...['security conference', 'press conference', 'news conference', 'cabinet meeting'],
  ...['bilateral', 'trilateral', 'chiefs of defence', 'chiefs of defense'],
  ...['military committee', 'Security Council', 'heads of state'],
];

/** Bodies whose ministers are not NATO's. */
export const otherBodies = [
  ...['EU', "EU's", 'European Union', "European Union's", 'G7', 'G-7', 'G20', 'G-20'],
  ...['Group of Seven', 'Quad', 'ASEAN', 'Arab', 'Arab League', 'OSCE', 'BRICS'],
  ...['Baltic', 'Nordic', 'Gulf', 'African Union', 'Weimar', 'E3', 'Commonwealth'],
  ...['United Nations', 'UN'],
];

/** Verbs that make a meeting of the bare word `ministers`. */
export const gatheringVerbs = [
  ...['convene', 'convenes', 'convened', 'convening', 'meet', 'meets', 'met'],
  ...['meeting', 'gather', 'gathers', 'gathered', 'gathering', 'assemble', 'assembled'],
  ...['hold', 'held', 'opened', 'sit down', 'sits down', 'sat down', 'sitting down'],
  ...['get down', 'got down', 'come together', 'came together', 'get together'],
  ...['got together', 'called together', 'begin', 'began', 'opens', 'open', 'start'],
  ...['started', 'confer', 'conferred', 'converge', 'converged', 'reconvene'],
  ...['reconvened', 'huddle', 'huddled', 'sit', 'sat', 'were in session'],
  ...['agreed', 'approved', 'adopted', 'discussed', 'wrapped up', 'concluded', 'argued'],
  ...['debated', 'endorsed', 'decided', 'ended', 'closed', 'finished', 'broke up'],
  ...['reviewed', 'backed', 'took up', 'settled', 'turned to', 'wound up', 'pored over'],
  ...['haggled'],
];

/** Before `ministers`, these leave open of what: a finance minister is not meant. */
export const wordsBeforeMinisters = [
  ...['the', 'NATO', "NATO's", 'allied', 'all', 'when', 'as', 'while', 'before'],
  ...['after'],
];

export const pastGatheringVerbs = [
  ...['convened', 'met', 'gathered', 'assembled', 'held', 'opened', 'sat down', 'got down', 'came together'],
  ...[
    'got together',
    'called together',
    'began',
    'started',
    'conferred',
    'converged',
    'reconvened',
    'huddled',
  ],
  ...['agreed', 'approved', 'adopted', 'discussed', 'wrapped up', 'concluded', 'argued'],
  ...['debated', 'endorsed', 'decided', 'ended', 'closed', 'finished', 'broke up'],
  ...['reviewed', 'backed', 'took up', 'settled', 'turned to', 'wound up'],
];

/** Words of the alliance: an article without one tells of no ministerial of it. */
export const gateWords = [
  ...['alliance', 'Alliance', 'allies', 'allied', 'ally', 'Allies', 'Allied'],
  ...['collective defence', 'collective defense', 'Article 5', 'Article Five', 'transatlantic'],
  ...['communiqué', 'communique', 'an attack on one', 'eastern flank', 'ministerial'],
  ...['Secretary-General', 'secretary-general', 'Secretary General', 'secretary general'],
];

/** Without those, who meets there, where an official of the record is named too. */
export const ministerWords = [
  ...['ministers', "ministers'", 'opposite numbers', 'counterparts', 'ambassador', 'ambassadors', 'envoy'],
  ...['headquarters'],
];

/** Its names. */
export const allianceWords = ['NATO', 'Nato', 'North Atlantic', 'Atlantic alliance', 'Atlantic Alliance'];

export const headquarters = [
  'NATO headquarters',
  "NATO's headquarters",
  'NATO HQ',
  'alliance headquarters',
  "alliance's headquarters",
];

export const visitWords = [
  ...['visit', 'visits', 'visited', 'visiting', 'arrive', 'arrives', 'arrived', 'sit'],
  ...['sits', 'sat', 'side by side', 'travel', 'travels', 'trip', 'fly', 'flies'],
];

export const pastVisitWords = ['visited', 'arrived', 'travelled', 'traveled', 'flew', 'sat'];

/** The first time: a visit so called is at the holder's first ministerial. */
export const firstTimeWords = ['inaugural', 'maiden', 'first', 'debut'];
