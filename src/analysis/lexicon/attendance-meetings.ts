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
];

/** The other ministers: whoever is among them is at their meeting. */
export const colleagueMeetings = [
  'NATO colleagues',
  'NATO counterparts',
  'allied counterparts',
  'allied colleagues',
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
  'talks',
];

/** Meetings that are no ministerials of NATO. */
export const otherMeetings = [
  'contact group',
  'Ramstein',
  'Berlin format',
  'leaders',
  'summit',
  'security conference',
  'press conference',
  'news conference',
  'cabinet meeting',
  'bilateral',
  'trilateral',
  'chiefs of defence',
  'chiefs of defense',
  'military committee',
  'Security Council',
  'heads of state',
];

/** Bodies whose ministers are not NATO's. */
export const otherBodies = [
  'EU',
  "EU's",
  'European Union',
  "European Union's",
  'G7',
  'G-7',
  'G20',
  'G-20',
  'Group of Seven',
  'Quad',
  'ASEAN',
  'Arab',
  'Arab League',
  'OSCE',
  'BRICS',
  'Baltic',
  'Nordic',
  'Gulf',
  'African Union',
  'Weimar',
  'E3',
  'Commonwealth',
  'United Nations',
  'UN',
];

/** Verbs that make a meeting of the bare word `ministers`. */
export const gatheringVerbs = [
  'convene',
  'convenes',
  'convened',
  'convening',
  'meet',
  'meets',
  'met',
  'meeting',
  'gather',
  'gathers',
  'gathered',
  'gathering',
  'assemble',
  'assembled',
  'hold',
  'held',
  'opened',
  'sit down',
  'sat down',
];

/** Before `ministers`, these leave open of what: a finance minister is not meant. */
export const wordsBeforeMinisters = [
  'the',
  'NATO',
  "NATO's",
  'allied',
  'all',
  'when',
  'as',
  'while',
  'before',
  'after',
];

export const pastGatheringVerbs = ['convened', 'met', 'gathered', 'assembled', 'held', 'opened', 'sat down'];

/** Words of the alliance: an article without one tells of no ministerial of it. */
export const allianceWords = ['NATO', 'North Atlantic', 'Atlantic alliance', 'Atlantic Alliance'];

export const headquarters = [
  'NATO headquarters',
  "NATO's headquarters",
  'NATO HQ',
  'alliance headquarters',
  "alliance's headquarters",
];

export const visitWords = [
  'visit',
  'visits',
  'visited',
  'visiting',
  'arrive',
  'arrives',
  'arrived',
  'sit',
  'sits',
  'sat',
  'side by side',
  'travel',
  'travels',
  'trip',
  'fly',
  'flies',
];

export const pastVisitWords = ['visited', 'arrived', 'travelled', 'traveled', 'flew', 'sat'];

/** The first time: a visit so called is at the holder's first ministerial. */
export const firstTimeWords = ['inaugural', 'maiden', 'first', 'debut'];
