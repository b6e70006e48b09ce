/** After the official, these tell that another comes. */
export const replacedPhrases = [
  'represented by',
  'replaced by',
  'seat was filled',
  'seat was taken',
  'seat will be filled',
  'seat was empty',
  'seat stayed empty',
  'chair was empty',
  'chair stayed empty',
  'chair was filled',
  'place was taken',
  'place will be taken',
];

/** With a verb of sending, these tell that the official stays away. */
export const sentInstead = [
  'deputy',
  'instead',
  'in his place',
  'in her place',
  'in his stead',
  'in her stead',
];

/** Right before an official, these tell that the official is not there. */
export const beforeAbsentOfficial = [
  'without',
  'in place of',
  'sat in for',
  'sit in for',
  'sits in for',
  'sitting in for',
  'stood in for',
  'stand in for',
  'stands in for',
  'standing in for',
  'fill in for',
  'filled in for',
  'filling in for',
  'step in for',
  'stepped in for',
  'stepping in for',
  'deputised for',
  'deputized for',
  'deputising for',
  'substituted for',
  'substituting for',
];

/** The stand-in's name comes right after these, with no more than a title between. */
export const sendingVerbs = [
  'send',
  'sends',
  'sent',
  'sending',
  'dispatch',
  'dispatched',
  'dispatching',
  'delegate',
  'delegated',
  'delegating',
];
