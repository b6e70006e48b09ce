import type { Day } from '../common/day.ts';
import { slugOf } from '../common/slug.ts';

/** `readout-the-empty-chair-grid-2026-11-23.csv`: letters, digits and hyphens, whatever the story is called. */
export function fileName(story: string, part: string, day: Day, extension: string): string {
  return `readout-${slugOf(story)}-${part}-${day}.${extension}`;
}
