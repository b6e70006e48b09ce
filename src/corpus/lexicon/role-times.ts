/** Before an office: it is no longer held. A retired general is a general still. */
export const pastMarkers: ReadonlySet<string> = new Set(['former', 'ex', 'onetime', 'erstwhile']);

/** Before an office: it is held today. */
export const presentMarkers: ReadonlySet<string> = new Set(['new', 'current', 'sitting', 'incumbent']);

/** In a sentence that tells of other days a title says nothing of today. */
export const otherDays: readonly string[] = [
  ...['then', 'under', 'during', 'when', 'after', 'since', 'before', 'until', 'era', 'late', 'ago', 'term'],
  ...['terms', 'tenure', 'presidency', 'administration', 'served', 'was', 'were', 'had', 'elect', 'next'],
  ...['incoming', 'outgoing', 'once', 'last', 'first', 'years', 'decade', 'history', 'predecessor'],
];

/** Behind an office: of somebody who does not hold it. */
export const seekers: readonly string[] = [
  ...['nominee', 'candidate', 'pick', 'designate', 'elect', 'hopeful', 'contender', 'choice', 'race'],
];
