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
];

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
