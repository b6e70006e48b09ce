/** Where a link within the page leads: the sections, in the order in which they stand. */
export const sectionIds = ['differences', 'comparison', 'timeline', 'sentiment'] as const;

export type SectionId = (typeof sectionIds)[number];
