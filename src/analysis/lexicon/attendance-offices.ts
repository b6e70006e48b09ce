import type { MinisterialKind } from '../../record/record.ts';

/** Offices that belong to the United States wherever they stand. */
export const officesOfTheUs: Readonly<Record<MinisterialKind, readonly string[]>> = {
  defence: [
    'Secretary of Defense',
    'Secretary of Defence',
    'Secretary of War',
    'War Secretary',
    'Pentagon chief',
    'Pentagon boss',
    'Pentagon head',
    'Pentagon leader',
    'head of the Pentagon',
    'boss of the Pentagon',
    'Pentagon supremo',
    'war chief',
  ],
  foreign: [
    ...['Secretary of State', 'top US diplomat', 'top U.S. diplomat', 'top American diplomat'],
    ...['State Department chief', 'State Department head', 'State Department boss', 'chief US diplomat'],
    ...['chief U.S. diplomat', 'chief American diplomat'],
  ],
};

/** Offices that other countries have too: they count with a US word before them or the holder's name after them. */
export const officesOfAny: Readonly<Record<MinisterialKind, readonly string[]>> = {
  defence: [
    'Defense Secretary',
    'Defence Secretary',
    'defense chief',
    'defence chief',
    'defence supremo',
    'defense supremo',
    'defence boss',
    'defense boss',
  ],
  foreign: ['State Secretary', 'top diplomat', 'chief diplomat'],
};

export const usWords = [
  'U.S.',
  'US',
  'United States',
  'American',
  "America's",
  "Washington's",
  "United States'",
];

/** What the other ministers call the one from Washington. */
export const colleagueNouns = ['colleague', 'counterpart', 'minister', 'secretary'];

/** Who held the office before. */
export const predecessorNouns = ['predecessor', 'predecessor at the Pentagon', 'predecessor in the post'];

/** With `the` before them, these mean the secretary last spoken of. */
export const wordsForOfficial = [
  ...[
    'secretary',
    'retired general',
    'retired admiral',
    'former general',
    'former senator',
    'former governor',
  ],
  ...[
    'former congressman',
    'former congresswoman',
    'former television host',
    'former judge',
    'former diplomat',
  ],
  ...['retired officer', 'retired marine', 'retired Marine', 'former marine', 'former Marine', 'ex-general'],
  ...['ex-senator', 'former lawmaker', 'former admiral', 'Texan', 'Floridian', 'Ohioan', 'Californian'],
  ...[
    'American secretary',
    'US secretary',
    'U.S. secretary',
    'American visitor',
    'US visitor',
    'Washingtonian',
  ],
  ...['former oilman', 'former executive', 'former anchor', 'ex-governor', 'ex-congressman', 'ex-soldier'],
];

/** “the former Utah governor”: what an official was, a place before it. */
export const formerCallings = [
  ...['governor', 'senator', 'congressman', 'congresswoman', 'mayor', 'judge', 'general', 'admiral', 'host'],
  ...[
    'colonel',
    'prosecutor',
    'lawmaker',
    'executive',
    'chairman',
    'anchor',
    'professor',
    'banker',
    'oilman',
  ],
];

/** Before an office, these make it another's. */
export const otherOfficeWords = ['deputy', 'under', 'assistant', 'shadow', 'vice', 'then', 'next'];

export const formerWords = ['former', 'ex', 'previous', 'late'];

/** Capitalised words that may stand right before a surname without being a first name. */
export const wordsBeforeSurname = new Set(
  'secretary mr mrs ms dr gen general colonel senator sen chief minister defense defence state war sec when while if with as but and after before will did has should although though since for in on at by to yet both even only unlike like without had is was does can could would whether instead that because until once despite given'.split(
    ' ',
  ),
);

/** Where a sentence names no official, these speak of whoever sits in, or of the country's seat. */
export const impliedBy = [
  ...['deputy secretary', 'deputy defense secretary', 'deputy defence secretary', 'under secretary'],
  ...['undersecretary', 'under-secretary', 'assistant secretary', 'US ambassador', 'U.S. ambassador'],
  ...[
    'American ambassador',
    'US envoy',
    'U.S. envoy',
    'American envoy',
    'Ambassador',
    'the envoy',
    'deputise',
  ],
  ...['deputised', 'deputize', 'deputized', 'do the honours', 'do the honors', 'did the honours'],
  ...['did the honors', 'American chair', 'American seat', 'US seat', 'U.S. seat', 'American flag'],
  ...['American nameplate', 'US nameplate', 'American end', 'American place', 'for the United States'],
  ...['the United States is', 'the United States was', 'for Washington', 'for America'],
  ...['American minister', 'his boss', 'her boss', 'his superior', 'her superior'],
  ...['his principal', 'her principal', 'his deputy', 'her deputy', 'Pentagon', 'State Department'],
];
