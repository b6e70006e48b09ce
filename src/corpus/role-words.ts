/** Posts and forms of address before a name; folded, without dots. */
export const titleWords: ReadonlySet<string> = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'mx',
    'dr',
    'prof',
    'professor',
    'sir',
    'dame',
    'lord',
    'lady',
    'baroness',
    'baron',
  ],
  ...[
    'president',
    'minister',
    'secretary',
    'secretary-general',
    'general',
    'gen',
    'lt',
    'lieutenant',
    'maj',
    'major',
  ],
  ...[
    'col',
    'colonel',
    'capt',
    'captain',
    'adm',
    'admiral',
    'cmdr',
    'commander',
    'sgt',
    'sen',
    'senator',
    'rep',
  ],
  ...[
    'representative',
    'gov',
    'governor',
    'ambassador',
    'amb',
    'chancellor',
    'premier',
    'chief',
    'king',
    'queen',
  ],
  ...[
    'prince',
    'princess',
    'pope',
    'hon',
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'commissioner',
    'envoy',
  ],
]);

/** Words that stand in a title and are none by themselves: `Deputy Defence Secretary`, `Secretary of State`. */
export const titleParts: ReadonlySet<string> = new Set([
  ...[
    'vice',
    'deputy',
    'acting',
    'former',
    'prime',
    'foreign',
    'defence',
    'defense',
    'under',
    'war',
    'us',
    'nato',
  ],
  ...['eu', 'uk', 'of', 'state', 'the'],
]);

/** After a name, no part of it as it is compared. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'mp', 'obe', 'phd']);

/** Words of one meaning in a role, each with the word that they are compared as. */
export const sameRoleWords: ReadonlyMap<string, string> = new Map([
  ...([
    ['spokesman', 'spokesperson'],
    ['spokeswoman', 'spokesperson'],
    ['ex', 'former'],
    ['retired', 'former'],
    ['once', 'former'],
    ['onetime', 'former'],
    ['formerly', 'former'],
    ['envoy', 'ambassador'],
  ] as const),
  ...([
    ['defense', 'defence'],
    ['american', 'us'],
    ['usa', 'us'],
    ['chief', 'head'],
  ] as const),
  ...([
    ['boss', 'head'],
    ['top', 'head'],
    ['leader', 'head'],
    ['secretary-general', 'head'],
  ] as const),
  ...([
    ['director', 'head'],
    ['british', 'uk'],
    ['fm', 'minister'],
    ['pm', 'premier'],
  ] as const),
  ...([
    ['policymaker', 'policy'],
    ['researcher', 'fellow'],
    ['scholar', 'fellow'],
    ['analyst', 'fellow'],
  ] as const),
  ...([
    ['expert', 'fellow'],
    ['britain', 'uk'],
    ["britain's", 'uk'],
    ['french', 'france'],
  ] as const),
  ...([
    ['dutch', 'netherlands'],
    ['danish', 'denmark'],
    ['spanish', 'spain'],
  ] as const),
]);

/** Words of a role that say nothing of who it is. */
export const emptyRoleWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'of', 'for', 'at', 'in', 'to', 'and', 'with', 'on', 'now'],
  ...['new', 'senior', 'then', 'its', 'his', 'her', 'who', 'is', 'was', 'think', 'tank'],
]);

/** In a role these show that the office is another: a deputy's, a predecessor's, another country's. */
export const otherOfficeWords: ReadonlySet<string> = new Set([
  ...[
    'deputy',
    'under',
    'undersecretary',
    'assistant',
    'former',
    'shadow',
    'permanent',
    'parliamentary',
    'uk',
  ],
  ...['philippine', 'philippines', 'mexican', 'indian', 'ukrainian', 'russian', 'israeli', 'australian'],
]);

/** One word that names an office which a country gives to one person. */
export const soleOffices: ReadonlySet<string> = new Set(['president', 'chancellor', 'premier']);
