import type { Phrases, WeighedPhrases } from './stance-groups.ts';

/** Hardly a worry until someone denies it: `not a signal`. */
export const faintConcern: Phrases = [
  'extraordinary',
  'habit',
  'message',
  'pattern',
  'signal',
  'surprise',
  'trend',
  'unprecedented',
  'unusual',
  'verdict',
];

/** Nouns that open a doubt once something raises them: `raises questions`. */
export const openQuestions: WeighedPhrases = {
  ambiguity: 0.3,
  confusion: 0.4,
  criticism: 0.4,
  debate: 0.2,
  dispute: 0.4,
  eyebrow: 0.3,
  idea: 0.2,
  impression: 0.2,
  notion: 0.2,
  question: 0.2,
  'question mark': 0.5,
  speculation: 0.4,
  suggestion: 0.2,
  talk: 0.2,
};

/** A worry about the alliance although an adversary is its object: `it would embolden Moscow`. */
export const adversaryGains: WeighedPhrases = {
  celebrate: 0.7,
  rejoice: 0.8,
  gloat: 0.8,
  'rub its hand': 0.8,
  'comfort to': 0.6,
  embolden: 0.8,
  'gift for': 0.8,
  'gift to': 0.8,
  'into the hand of': 0.8,
  'play into': 0.8,
};

/** Worries that are events as well: a meeting may be there to deal with them. */
export const events: Phrases = [
  'catastrophe',
  'chaos',
  'crisis',
  'disaster',
  'tension',
  'turbulence',
  'turmoil',
];

/** What is done about an event: `responses to crises` tells of no worry. */
export const handling: Phrases = [
  'address',
  'confront',
  'contain',
  'deal with',
  'discuss',
  'discussion of',
  'handle',
  'handling of',
  'in a time of',
  'in time of',
  'manage',
  'management of',
  'plan for',
  'planning for',
  'preparation for',
  'prepare for',
  'react to',
  'reaction to',
  'resolve',
  'respond to',
  'response to',
  'tackle',
];

/** Names of a trade, not of a worry. */
export const handledEvents: Phrases = [
  'conflict prevention',
  'crisis management',
  'crisis planning',
  'crisis prevention',
  'crisis response',
  'disaster relief',
  'disaster response',
];
