/** Words that say that it is by a line. */
export const remoteWords = [
  ...['by video', 'secure video', 'video link', 'videolink', 'video-link', 'video conference', 'via video'],
  ...['videoconference', 'video call', 'virtually', 'remotely', 'online', 'by phone', 'by telephone'],
  ...[
    'over the phone',
    'dialled in',
    'dialed in',
    'dialling in',
    'dialing in',
    'teleconference',
    'on a screen',
  ],
  ...['on screen', 'on the screen', 'over Zoom', 'via Zoom', 'on Zoom', 'from a hospital bed', 'a laptop'],
  ...[
    'from his hospital bed',
    'from her hospital bed',
    'by secure line',
    'over a secure line',
    'on a monitor',
  ],
  ...[
    'by webcam',
    'via a screen',
    'from a screen',
    'via satellite',
    'by satellite',
    'over video',
    'on video',
  ],
  ...['conference call', 'on a video wall', 'from a studio', 'as a face on', 'video feed', 'by remote link'],
  ...['tablet', 'webcam', 'a phone', 'loudspeaker', 'speakerphone', 'link-up', 'hook-up'],
  ...['encrypted', 'classified circuit', 'video wall', 'hologram', 'from afar', 'piped', 'beamed'],
  ...['down the line', 'on the line', 'dial-in', 'remote', 'via a', 'flickering', 'on-screen'],
  ...['onscreen', 'pixelated', 'laptop', 'by secure', 'over the airwaves', 'Zoom', 'Webex'],
  ...['Teams', 'frozen thumbnail', 'telepresence', 'video-linked', 'down a line', 'tele-link', 'monitor'],
  ...[
    'giant screen',
    'on a wall',
    'face on a',
    'a secure link',
    'by link',
    'through a screen',
    'through a tablet',
  ],
  ...['not in the room', 'never in the room'],
];

/** Before a line these tell that another speaks over it. */
export const lineOfOthers = [
  ...['listened', 'listens', 'listen', 'listening', 'heard', 'hears', 'hear', 'hearing', 'watched', 'watch'],
  ...['watches', 'watching', 'saw', 'see', 'seeing', 'addressed by', 'briefed by', 'joined by', 'urged by'],
];

/** Where nobody sits who sits with the others: `joined from an airport hotel`. */
export const placesApart = [
  ...['hotel', 'hotel room', 'kitchen', 'office', 'home', 'house', 'ranch', 'studio', 'bedside', 'bedroom'],
  ...[
    'hospital',
    'hospital bed',
    'hospital room',
    'sickbed',
    'bed',
    'embassy',
    'residence',
    'bunker',
    'basement',
  ],
  ...[
    'plane',
    'aircraft',
    'desk',
    'airport',
    'airport lounge',
    'Pentagon',
    'State Department',
    'ship',
    'carrier',
  ],
  ...[
    'base',
    'air base',
    'consulate',
    'villa',
    'farm',
    'couch',
    'living room',
    'car',
    'porch',
    'White House',
  ],
  ...[
    'command post',
    'situation room',
    'cabin',
    'sofa',
    'holiday home',
    'lounge',
    'suite',
    'capital',
    'tarmac',
  ],
  ...['mission', 'departure lounge', 'terminal', 'hangar', 'clinic', 'ward', 'study', 'garage', 'warship'],
];

/** Verbs of those who are coming from somewhere. */
export const comingVerbs: ReadonlySet<string> = new Set([
  ...['come', 'arrive', 'fly', 'travel', 'return', 'go', 'head', 'drive', 'jet', 'journey', 'land', 'step'],
  ...['walk', 'be', 'get', 'reach', 'stroll', 'stride', 'sweep', 'roll', 'make', 'turn', 'show'],
]);

/** Verbs that mean attendance only of colleagues, on a day. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'present',
  'brief',
  'meet with',
  'face',
  'greet',
  'meet',
]);

/** Verbs of deciding: told as done, they may still be of a meeting ahead. */
export const decidingVerbs: ReadonlySet<string> = new Set([
  ...[
    'cancel',
    'call',
    'scrub',
    'shelve',
    'abandon',
    'scrap',
    'drop',
    'axe',
    'bin',
    'ditch',
    'postpone',
    'put',
  ],
  ...[
    'can',
    'pull',
    'bow',
    'back',
    'opt',
    'cry',
    'beg',
    'send',
    'dispatch',
    'despatch',
    'delegate',
    'depute',
  ],
  ...['nominate', 'designate', 'assign', 'field', 'nix', 'decline', 'turn', 'refuse', 'make', 'withdraw'],
  ...[
    'ground',
    'bar',
    'keep',
    'ask',
    'entrust',
    'excuse',
    'forgo',
    'forego',
    'detain',
    'leave',
    'hand',
    'give',
  ],
]);
