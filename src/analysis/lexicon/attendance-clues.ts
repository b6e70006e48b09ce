/** In a clause with an official and a ministerial, where no verb tells: words of staying away. */
export const awayClues = [
  ...['absence', 'absent', 'absentee', 'missing', 'missed', 'empty', 'vacant', 'unoccupied', 'unused', 'no-show'],
  ...['without', 'minus', 'skip', 'snub', 'boycott', 'stayed away', 'stay away', 'instead of going', 'withdrawn'],
  ...['withdrew', 'pulled out', 'deputy', 'understudy', 'stand-in', 'regrets', 'apologies', 'excuses', 'forsook'],
  ...['cannot make', 'could not make', 'not coming', 'will not', 'off the list', 'kept away', 'elsewhere', 'gap'],
  ...['decided against', 'rather than', 'unable', 'declined', 'a miss', 'swerve', 'hole', 'passed him by'],
];

/** Words of a line or a screen. */
export const lineClues = [
  ...['video', 'screen', 'link', 'phone', 'telephone', 'webcam', 'tablet', 'laptop', 'loudspeaker', 'satellite'],
  ...['virtual', 'virtually', 'remote', 'remotely', 'online', 'hologram', 'avatar', 'camera', 'hook-up', 'dialled'],
  ...['dialed', 'beamed', 'piped', 'Zoom', 'connection', 'feed', 'monitor', 'Wi-Fi', 'on the line', 'speakerphone'],
];

/** Words of going before the end. */
export const earlyClues = [
  ...['early', 'departure', 'getaway', 'walkout', 'exit', 'farewell', 'airport', 'motorcade', 'wheels-up', 'halfway'],
  ...['half-time', 'midway', 'cut short', 'hurried', 'hasty', 'goodnight', 'goodbye', 'adieu', 'tarmac'],
];

/** Between an official and a ministerial, these lead to it. */
export const leadingWords = ['at', 'to', 'into', 'in', 'for', 'with', 'among', 'inside', 'through', 'of', 'on'];

/** Verbs of an official that say nothing of coming, though a ministerial follows. */
export const tellingOnly = [
  ...['said', 'says', 'say', 'told', 'tells', 'asked', 'warned', 'argued', 'wrote', 'insisted', 'noted', 'predicted'],
  ...['announced', 'suggested', 'signalled', 'signaled', 'hinted', 'promised', 'pledged', 'vowed', 'thinks', 'believes'],
  ...['criticised', 'criticized', 'praised', 'dismissed', 'described', 'called', 'demanded', 'proposed', 'recalled'],
  ...['discussed', 'prepared', 'prepares', 'before', 'after', 'ahead', 'since', 'until', 'following', 'about', 'aide'],
  ...['spokesman', 'spokeswoman', 'spokesperson', 'office', 'predecessor', 'counterpart', 'whether', 'if', 'that'],
];
