/** Nouns that name an office or a rank and may stand before a name, lower case. */
export const titleNouns: ReadonlySet<string> = new Set([
  ...['secretary', 'undersecretary', 'under-secretary', 'secretary-general', 'minister', 'president'],
  ...['vice-president', 'chancellor', 'premier', 'prime', 'chief', 'spokesman', 'spokeswoman'],
  ...['spokesperson', 'ambassador', 'envoy', 'senator', 'sen.', 'rep.', 'sens.', 'reps.', 'gov.'],
  ...['governor', 'mayor', 'congressman', 'congresswoman', 'representative', 'commissioner', 'commander'],
  ...['general', 'gen.', 'admiral', 'adm.', 'colonel', 'col.', 'lieutenant', 'lt.', 'captain', 'capt.'],
  ...['major', 'maj.', 'sergeant', 'sgt.', 'brigadier', 'marshal', 'director', 'chairman', 'chairwoman'],
  ...['chair', 'speaker', 'leader', 'deputy', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'dr', 'dr.'],
  ...['sir', 'dame', 'lord', 'lady', 'baroness', 'rev.', 'prof.', 'professor', 'judge', 'justice'],
  ...['attorney', 'king', 'queen', 'prince', 'princess', 'pope', 'adviser', 'advisor', 'aide', 'analyst'],
  ...['researcher', 'fellow', 'expert', 'historian', 'economist', 'strategist', 'pollster', 'lawmaker'],
  ...['candidate', 'nominee', 'official', 'diplomat', 'author', 'journalist', 'reporter'],
  ...['correspondent', 'editor', 'host', 'anchor', 'columnist', 'manager', 'co-chair', 'head', 'boss'],
  ...[
    'counterpart',
    'opposite',
    'colleague',
    'neighbour',
    'neighbor',
    'guest',
    'rival',
    'homologue',
    'predecessor',
    'successor',
    'dean',
    'superintendent',
    'lecturer',
  ],
  ...['specialist', 'lobbyist', 'planner', 'negotiator', 'delegate', 'parliamentarian', 'mp'],
  ...['mep', 'legislator', 'councillor', 'councilor', 'assemblyman', 'taoiseach', 'rapporteur', 'attaché'],
  ...['consul', 'commodore', 'pundit', 'commentator', 'think-tanker', 'sinologist', 'kremlinologist'],
  ...['demographer', 'sociologist', 'philosopher', 'blogger', 'writer', 'broadcaster', 'ombudsman'],
  ...['ambassador-designate', 'chargé', 'bombardier', 'premier', 'vice-chancellor'],
  ...['spokesperson', 'undersecretary-general', 'quartermaster', 'lecturer', 'pundit', 'geographer'],
  ...[
    'officer',
    'academic',
    'archivist',
    'biographer',
    'scientist',
    'veteran',
    'lieutenant-general',
    'major-general',
  ],
  ...['vice-admiral', 'rear-admiral', 'brig.', 'brig', 'gen', 'col', 'lt', 'capt', 'maj', 'sgt', 'cpl'],
  ...['corporal', 'airman', 'bishop', 'archbishop', 'mp.'],
  ...['member', 'politician', 'policymaker', 'sherpa', 'founder', 'co-founder', 'partner', 'coordinator'],
  ...['chairperson', 'understudy', 'stand-in', 'treasurer', 'prefect', 'rector', 'co-author', 'novelist'],
  ...['chancellor-designate', 'minister-designate', 'co-director', 'trustee', 'consultant', 'co-leader'],
  ...['president-elect', 'counsel', 'lawyer', 'activist', 'democrat', 'republican', 'scholar'],
  ...['lieutenant-colonel', 'staff-sergeant', 'brigadier-general', 'sergeant-major', 'vice-marshal'],
  ...['air-marshal', 'colonel-general', 'petty', 'forecaster', 'hostess', 'co-chairman'],
  ...['co-chairwoman', 'native'],
]);

/** Words that may stand inside such a title: `Secretary of Defense`, `Foreign Minister`. */
export const titleModifiers: ReadonlySet<string> = new Set([
  ...['of', 'for', 'the', 'and', 'to', 'on', 'general', 'defense', 'defence', 'state', 'foreign'],
  ...['affairs', 'interior', 'finance', 'war', 'security', 'national', 'policy', 'deputy', 'assistant'],
  ...['under', 'acting', 'vice', 'prime', 'chief', 'supreme', 'allied', 'former', 'ex', 'ex-', 'then'],
  ...['then-', 'senior', 'new', 'press', 'treasury', 'permanent', 'special', 'federal', 'military'],
  ...['committee', 'homeland', 'house', 'senate', 'majority', 'minority', 'executive', 'communications'],
  ...['campaign', 'attorney', 'running', 'mate', 'staff', 'elect'],
]);

export const maleTitles: ReadonlySet<string> = new Set([
  ...['mr', 'mr.', 'sir', 'lord', 'king', 'prince', 'spokesman', 'chairman', 'congressman'],
  ...['businessman', 'pope', 'baron', 'alderman', 'policeman', 'salesman', 'fisherman'],
]);
export const femaleTitles: ReadonlySet<string> = new Set([
  ...['mrs', 'mrs.', 'ms', 'ms.', 'dame', 'lady', 'baroness', 'queen', 'princess', 'spokeswoman'],
  ...['chairwoman', 'congresswoman', 'businesswoman', 'miss'],
]);

/** Offices that one person holds at a time: with whose it is they name their holder. */
export const loneOffices =
  /\b(?:minister|secretary|premier|president|chancellor|taoiseach|pope|king|queen|(?:secretary[- ]|governor[- ]|attorney[- ])general|chair(?:man|woman|person)?|chief of (?:defen[cs]e|staff)|(?:defen[cs]e|army|navy|foreign|alliance|diplomatic|policy|pentagon|nato|military) (?:chief|boss|head)|supreme commander|state secretary|leader|ambassador|permanent representative|envoy|head|speaker|top (?:diplomat|officer|soldier|general|commander|official)|commander)$/iu;

/** Offices of state, by which a house of study is told from one that governs. */
export const stateOffices =
  /\b(?:minister|ministry|ambassador|envoy|official|spokes\w+|secretary|president|commander|general|admiral|col\.?|colonel|senator|rep\.|commissioner|government|north atlantic|delegation)\b/u;

/** Bodies and offices in which someone serves, whoever's they are. */
export const heldBodies =
  /\b(?:ministry|department|desk|division|directorate|mission|embassy|command|staff|brigade|corps|fleet|army|navy|air force|battalion|forces|policy|planning|office|offices|foreign service|diplomatic service|civil service|headquarters|council|pentagon|white house|nato|alliance|administration|government|cabinet|bureau|agency|ambassador|minister|secretary|commander|chief|adviser|envoy|spokes\w+|general|officer|service|presidents|ministers|secretaries|secretaries-general|premiers|administrations|generals|ambassadors)\b/u;

/** Verbs that tell what office someone holds or held: `who leads the delegation`, `speaking for Estonia`. */
export const standingVerbs: ReadonlySet<string> = new Set([
  ...['speaks', 'speaking', 'spoke', 'leads', 'leading', 'led', 'lead', 'heads', 'heading', 'headed', 'head'],
  ...['represents', 'representing', 'represented', 'commands', 'commanding', 'commanded', 'runs', 'ran'],
  ...['chairs', 'chairing', 'chaired', 'served', 'serves', 'was', 'sits', 'advises', 'advising', 'advised'],
  ...['running', 'serving', 'sitting', 'sat', 'is', 'oversees', 'overseeing', 'oversaw', 'directs'],
  ...['directing', 'directed', 'manages', 'managing', 'managed', 'works', 'working', 'worked', 'holds'],
  ...['holding', 'held', 'negotiates', 'negotiated', 'handles', 'handling', 'coordinates', 'edits'],
  ...['edited', 'wrote', 'writes', 'writing', 'follows', 'spent', 'helped', 'presides', 'presiding'],
  ...['plans', 'planned', 'planning', 'organises', 'organizes', 'schedules', 'drafts', 'drafted', 'prepares'],
  ...['deputises', 'deputising', 'deputizing', 'governs', 'governing', 'once', 'until'],
]);

/** Whoever has such a role has it for someone else. */
export const servingRoles =
  /^(?:(?:its|their|his|her|a|an|the|chief|deputy|senior|principal|acting|top|then|ministry|government|department|embassy|delegation|chancellery|army|navy|military|foreign|defen[cs]e|policy) )*(?:spokes\p{L}+|press (?:secretary|officer|chief|aide|attaché)|aide|adviser|advisor|deputy|chief of staff|number two|second-in-command|stand-in|understudy|assistant)$/iu;

/** Whoever has such a role stands beside someone, often of another country. */
export const equalRoles =
  /\b(?:colleague|counterpart|opposite number|rival|peer|neighbou?r|guest|host|mr|mrs|ms|dr)\b/iu;

/** `senior vice-president of the Alder Fund`. */
export const leadsHouse =
  /\b(?:director|president|head|chief executive|chair(?:man|woman|person)?|founder|co-founder|fellow|partner|vice[- ]president|chief economist|associate|adviser|advisor|consultant|member)\b.* (?:of|at|with|for) (?:the )?(?=\p{Lu})/u;

/** Offices, ranks and trades: whoever has one speaks for no house of study. */
export const notOfStudy =
  /\b(?:minister|ministry|ambassador|envoy|official|spokes\p{L}+|secretary|senator|general|admiral|col\.?|colonel|maj\.?|major|captain|capt\.?|lt\.?|lieutenant|sgt\.?|sergeant|brigadier|commander|rep\.|mayor|governor|councill?or|bishop|rev\.?|judge|authority|port|union|federation|confederation|league|church|company|industries|corp\.?|inc\.?|gmbh|plc|motors|aerospace|shipyards?|airlines?|airways|bank|club|hospital|police|party|court|chamber|commerce|hotel|charity|farm|brewery|association|agency|battalion|brigade|regiment|prime|chancellor|king|queen|coach|singer|actor|chief executive|ceo|managing director|owner|shareholder|missile|ammunition|munitions|arms maker|gunmaker|works|yard|foundry|brewers|brothers|sons)\b/iu;
