export const stanceMarks = {
  concern: { mark: '▲', word: 'concern' },
  reassurance: { mark: '▼', word: 'reassurance' },
  neutral: { mark: '■', word: 'neutral' },
  'cannot-tell': { mark: '?', word: 'cannot tell' },
} as const;

export const certaintyNames = { high: 'high', tentative: 'tentative' } as const;

export const groupNames = {
  'allied-official': 'Allied officials',
  'nato-official': 'NATO officials',
  'us-official': 'US officials',
  analyst: 'Analysts',
  media: 'Media',
  'unnamed-official': 'Unnamed officials',
  unknown: 'Others, side not known',
} as const;

export const namingNames = {
  named: 'named',
  collective: 'a group',
  anonymous: 'unnamed',
  document: 'a document',
} as const;

export const kindNames = {
  foreign: 'Foreign ministerial',
  defence: 'Defence ministerial',
} as const;

export const statementKindNames = {
  direct: 'direct',
  indirect: 'reported',
  mixed: 'partly quoted',
} as const;

export const sharedTexts = {
  dateNotKnown: 'date not known',
  opensInNewTab: ' (opens in a new tab)',
  /** What a button adds to its words for a screen reader. */
  shows: (title: string) => `show ${title}`,
} as const;
