import type { Glyph } from './glyphs.tsx';

export const glyphWords: Readonly<Record<Glyph, string>> = {
  'in-person': 'in person',
  'likely-in-person': 'likely in person',
  'in-part': 'in person, in part',
  'by-video': 'by video',
  'likely-by-video': 'likely by video',
  away: 'away',
  unknown: 'not known',
};

export const words = {
  claims: 'What the articles make of the absences, against the record',
  section: 'Timeline of attendance: who sat for the US at NATO ministerials',
  chart: 'Chart',
  table: 'Table',
  showAs: 'Show the timeline as',
  keys: 'Left and right arrow keys go along the ministerials, down to the articles, up again; Enter opens one.',
  joint: 'joint meeting, an entry for each kind',
  bar: 'article: when it came out',
  datedArticles: 'articles that came out in these months',
  articles: 'Articles',
  undated: 'of no known date',
  outside: 'published outside these months',
  entriesCaption: 'Every entry of the record, the latest first',
  articlesCaption: 'The loaded articles and when they came out',
  byKind: 'By kind of ministerial',
  byHolder: { foreign: 'By secretary of state', defence: 'By secretary of defence' },
  likelyOfThem: 'of them likely',
  inPartOfThem: 'of them in part',
  bothKinds: 'Both kinds together',
  noArticles: 'No article is left by the filters.',
  notSeen: 'not seen',
  noneGiven: 'none given',
};
