import type { Day } from '../common/day.ts';
import { fold } from '../common/fold.ts';
import { slugOf } from '../common/slug.ts';
import { noFilters, type Filters } from '../filters/filters.ts';
import { writeView } from '../filters/url.ts';

/** In bytes: with all else a name stays below the 255 that file systems take. */
const LONGEST = { story: 96, about: 48, filters: 48 };

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole letters as `most` bytes hold, and no hyphen at the end. */
function cutTo(text: string, most: number): string {
  const letters = [...text];
  while (bytesOf(letters.join('')) > most) letters.pop();
  return letters.join('').replace(/(?:-|\p{Surrogate})+$/u, '');
}

/** Four letters and digits that tell one text from another (FNV-1a). */
function markOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x1_00_01_93) >>> 0;
  return hash.toString(36).padStart(4, '0').slice(-4);
}

/** The filters in force as the address names them: `outlet-morning-post-stance-concern`; what is too long ends in a mark of its own. */
function filterPart(filters: Filters): string {
  const query = writeView({ filters: { ...filters, text: filters.text.trim() }, reading: null });
  const choices = [...new URLSearchParams(query)].map(([name, value]) => [
    name === 'q' ? 'search' : name,
    value,
  ]);
  const words = fold(choices.flat().join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-');
  const short = cutTo(words, LONGEST.filters);
  return words === short ? short : `${short}-${markOf(query)}`;
}

/** `comparison-morning-post-evening-star-x3k9`: a part with what it is about, and four letters and digits that stand for `key`. */
export function partAbout(part: string, names: readonly string[], key: string): string {
  return `${part}-${cutTo(slugOf(names.join(' ')), LONGEST.about)}-${markOf(key)}`;
}

/** `readout-the-empty-chair-comparison-stance-concern-2026-11-23.csv`: letters, digits and hyphens, whatever the story and the filters are called. */
export function fileName(
  story: string,
  part: string,
  day: Day,
  extension: string,
  filters: Filters = noFilters,
): string {
  const parts = ['readout', cutTo(slugOf(story), LONGEST.story), part, filterPart(filters), day];
  return `${parts.filter(Boolean).join('-')}.${extension}`;
}
