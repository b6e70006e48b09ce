import type { Dataset } from './dataset.ts';
import { parseView, SEPARATOR, writeView, type View } from './url.ts';

/** What other pages hang on an address that they link to: nobody asked this page for it. */
const FOREIGN_KEY = /^utm_|clid$/u;

function written(search: string): URLSearchParams {
  return new URLSearchParams(writeView(parseView(search)));
}

function itemsOf(value: string): readonly string[] {
  return value.split(SEPARATOR).filter((item) => item !== '');
}

const lists = new Set([
  'outlet',
  'source',
  'group',
  'naming',
  'stance',
  'certainty',
  'meeting',
  'kind',
  'layout',
  'compare',
]);

/** What a letter cut in two leaves is shown as the address spells it. */
function shown(pair: string, key: string, value: string): string {
  return `${key}=${value}`.includes('\uFFFD') ? pair : `${key}=${value}`;
}

/** One `key=value` of an address, as far as it did not come into the view. */
function leftOutOf(pair: string, whole: URLSearchParams): readonly string[] {
  const [[key, value] = ['', '']] = new URLSearchParams(pair);
  if (FOREIGN_KEY.test(key) || (pair.includes('=') && itemsOf(value).length === 0)) return [];
  if (!pair.includes('=')) return pair === '' ? [] : [pair];
  const alone = written(pair).get(key);
  if (alone === null) return [shown(pair, key, value)];
  if (lists.has(key)) {
    const read = new Set(itemsOf(whole.get(key) ?? ''));
    const unread = itemsOf(value).filter((item) => !read.has(item));
    return unread.length === 0 ? [] : [shown(pair, key, unread.join(SEPARATOR))];
  }
  const isCut = (key === 'q' || key === 'entry') && alone !== value;
  return isCut || alone !== whole.get(key) ? [shown(pair, key, value)] : [];
}

/** What of an address the view does not hold, `from=soon`, in the address's order and each once. */
export function notUnderstood(search: string): readonly string[] {
  const whole = written(search);
  return [
    ...new Set(
      search
        .replace(/^\?/u, '')
        .split('&')
        .flatMap((pair) => leftOutOf(pair, whole)),
    ),
  ];
}

/** Whether a view names an entry or an article to compare that the story does not have; all are let pass while none is loaded. */
function knownIn({ record, articles }: Dataset) {
  const entries = new Set(record.ministerials.map(({ id }) => id));
  const ids = new Set(articles.map(({ id }) => id));
  return {
    entry: (id: string) => entries.size === 0 || entries.has(id),
    article: (id: string) => ids.size === 0 || ids.has(id),
  };
}

/** What a view names that the story does not have and nothing else on the page would say. */
export function notInStory({ entry, compare = [] }: View, dataset: Dataset): readonly string[] {
  const known = knownIn(dataset);
  const gone = compare.filter((id) => !known.article(id));
  return [
    ...(entry === undefined || known.entry(entry) ? [] : [`entry=${entry}`]),
    ...(gone.length === 0 ? [] : [`compare=${gone.join(SEPARATOR)}`]),
  ];
}

/** A view without what `notInStory` names. */
export function withoutMissing(view: View, dataset: Dataset): View {
  const known = knownIn(dataset);
  const { entry, compare, ...rest } = view;
  const left = compare?.filter(known.article) ?? [];
  return {
    ...rest,
    ...(entry === undefined || !known.entry(entry) ? {} : { entry }),
    ...(compare === undefined || (compare.length > 0 && left.length === 0) ? {} : { compare: left }),
  };
}
