/** The stand-in's name comes after these. */
export const standInAfter = [
  'in place of',
  'in the place of',
  'instead of',
  'filled by',
  'taken by',
  'occupied by',
  'represented by',
  'replaced by',
  'stead',
  'his place',
  'her place',
  'instead by',
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

/** Words of a title in small letters: “sent his deputy, the policy chief …”. */
export const titleWords = new Set(
  'his her its their the a an deputy of for and to policy chief ambassador envoy under secretary defense defence state war official number two as top senior acting'.split(
    ' ',
  ),
);

/** The stand-in's name comes before these. */
export const standInBefore = [
  'sat in for',
  'sit in for',
  'sitting in for',
  'sits in for',
  'stands in for',
  'stood in for',
  'stand in for',
  'standing in for',
  'fill in for',
  'filled in for',
  'filling in for',
  'step in for',
  'stepped in for',
  'stepping in for',
  'deputised for',
  'deputized for',
  'deputise for',
  'substitute for',
  'substituted for',
  'substituting for',
  'replace',
  'replaced',
  'replacing',
  'replaces',
  'represent',
  'represents',
  'represented',
  'representing',
  'in his place',
  'in her place',
  'in his stead',
  'in her stead',
  'in place of',
  'instead of',
  'on his behalf',
  'on her behalf',
  'in his absence',
  'in her absence',
  'took the seat',
  'take the seat',
  'filled the seat',
  'take his seat',
  'take her seat',
  'took his seat',
  'took her seat',
  'filled his seat',
  'filled her seat',
  'attend instead',
  'attended instead',
  'attending instead',
  'instead',
  'stand in',
  'stood in',
];

/** Who is represented: a stand-in for the country is one for its minister. */
export const representedWords = [
  'U.S.',
  'US',
  'United States',
  'Washington',
  'America',
  'Pentagon',
  'State Department',
  'administration',
];

/** Titles right before a stand-in's name. */
export const standInTitles = [
  'Secretary',
  'Under Secretary',
  'Undersecretary',
  'Ambassador',
  'ambassador',
  'General',
  'Admiral',
  'deputy',
  'Deputy',
  'chief',
  'envoy',
  'official',
  'of Defense',
  'of State',
  'of War',
  'to NATO',
  'for Policy',
  'for policy',
];

export const reasonCues = [
  'because of',
  'because',
  'due to',
  'owing to',
  'citing',
  'on account of',
  'given',
  'as he',
  'as she',
  'for health reasons',
  'for family reasons',
  'for personal reasons',
  'in order to',
  'as a result of',
];

/** `citing` these gives a source, not a reason. */
export const sourceWords = [
  'source',
  'sources',
  'official',
  'officials',
  'diplomat',
  'diplomats',
  'report',
  'reports',
  'media',
  'people familiar',
  'person familiar',
  'statement',
  'newspaper',
  'agency',
  'spokesman',
  'spokesperson',
  'spokeswoman',
];

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
