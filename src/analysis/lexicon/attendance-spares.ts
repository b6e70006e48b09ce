/** Beside an official these tell of staying away, whatever the meeting is called. */
export const strongAwayWords = [
  ...['absent', 'absence', 'absentee', 'missing', 'no-show', 'no show', 'stayed away', 'stay away'],
  ...['staying away', 'stays away', 'empty', 'vacant', 'unoccupied', 'unused', 'skipped', 'skips', 'skip'],
  ...['skipping', 'pulled out', 'pulls out', 'cried off', 'begged off', 'bowed out', 'called off'],
  ...['cancelled', 'canceled', 'scrapped', 'stayed home', 'stays home', 'stayed at home', 'remained at home'],
  ...['turned back', 'not coming', 'not come', 'not be there', 'not be present', 'not been seen', 'not seen'],
  ...['in vain', 'without him', 'without her', 'kept away', 'keeps away', 'no sign of', 'nowhere'],
  ...['shunned', 'snubbed', 'ducked', 'dodged', 'unable to come', 'could not come', 'cannot come'],
  ...['could not make', 'cannot make', "can't make", "couldn't make", 'sent his regrets', 'sent her regrets'],
  ...['excused himself', 'excused herself', 'sent word', 'tied up', 'detained', 'grounded', 'laid up'],
];

/** Verbs that leave an official somewhere. */
export const placingVerbs = [
  ...['was', 'is', 'were', 'be', 'been', 'being', 'remained', 'remains', 'stayed', 'stays', 'spent'],
  ...['flew', 'flown', 'went', 'gone', 'travelled', 'traveled', 'touring', 'visiting', 'stuck', 'busy'],
  ...['toured', 'visited', 'headed', 'left', 'needed', 'required', 'wanted', 'held', 'kept', 'had'],
];

/** By a line or a screen, whatever the verb. */
export const remotelyWords = [
  ...['from afar', 'from a distance', 'by video', 'by video link', 'by videolink', 'via video', 'over video'],
  ...[
    'via video link',
    'by secure link',
    'virtually',
    'remotely',
    'on a screen',
    'on screen',
    'by satellite',
  ],
  ...['by videoconference', 'by video conference', 'via videoconference', 'over a secure line', 'on video'],
  ...['through a screen', 'by telephone link', 'through a loudspeaker', 'over a loudspeaker', 'by Zoom'],
];

/** Whoever does so to the ministers stands before them. */
export const tellingToFaces = [
  ...['told', 'briefed', 'assured', 'reassured', 'warned', 'urged', 'pressed', 'lectured', 'reminded'],
  ...[
    'addressed',
    'harangued',
    'shuttled between',
    'argued with',
    'sparred with',
    'pleaded with',
    'joked with',
  ],
  ...['thanked', 'scolded', 'walked', 'worked', 'answered', 'consulted with', 'conferred with', 'faced'],
];
