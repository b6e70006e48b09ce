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

/** Words of a title in small letters: “sent his deputy, the policy chief …”. */
export const titleWords = new Set(
  'his her its their the a an deputy of for and to policy chief ambassador envoy assistant counsellor under secretary defense defence state war official number two as top senior acting'.split(
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

/** With an empty seat for their object, these tell who sits in; the name stands before them. */
export const seatVerbs = [
  'take',
  'takes',
  'took',
  'taking',
  'taken',
  'take over',
  'takes over',
  'took over',
  'fill',
  'fills',
  'filled',
  'filling',
  'occupy',
  'occupies',
  'occupied',
  'warm',
  'warmed',
];

export const seatNouns = ['seat', 'chair', 'place'];

/** After a question who will sit in, these tell that the name beside them answers it. */
export const likelyWords = [
  'pointed to',
  'points to',
  'point to',
  'named',
  'likely',
  'likeliest',
  'choice',
  'candidate',
  'favourite',
  'favorite',
  'tipped',
  'expected',
  'in line',
];
