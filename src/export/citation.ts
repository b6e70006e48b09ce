import type { Article } from '../articles/article.ts';
import { citationTexts } from '../catalogue/export.ts';
import type { Day } from '../common/day.ts';
import { oneLine } from '../common/one-line.ts';
import { withTextFragment } from '../common/text-fragment.ts';
import { webAddress } from '../common/web-address.ts';
import { intervalInWords } from '../common/words.ts';

/** What is cited: an article, or a passage of it in its own words. */
export interface Cited {
  readonly article: Article;
  readonly passage: string | null;
  /** The day on which it was read, in UTC. */
  readonly accessed: Day;
}

function titleOf({ headline }: Article): string {
  return oneLine(headline?.value ?? citationTexts.untitled);
}

/** The original’s address, leading to the passage; null where there is none that a link may have. */
export function addressOf({ article, passage }: Cited): string | null {
  const safe = article.url === null ? null : webAddress(article.url.value);
  return safe === null || passage === null ? safe : withTextFragment(safe, passage);
}

const partsOf = (day: Day): number[] => day.split('-').map(Number);

/** One item of CSL-JSON (https://docs.citationstyles.org), an array as reference managers take it. */
export function cslOf(cited: Cited): string {
  const { article, passage, accessed } = cited;
  const { published } = article;
  const address = addressOf(cited);
  const item = {
    id: article.id,
    type: 'article-newspaper',
    title: titleOf(article),
    'container-title': oneLine(article.outlet.name),
    ...(published === null
      ? {}
      : {
          issued: {
            'date-parts':
              published.earliest === published.latest
                ? [partsOf(published.earliest)]
                : [partsOf(published.earliest), partsOf(published.latest)],
          },
        }),
    ...(address === null ? {} : { URL: address }),
    accessed: { 'date-parts': [partsOf(accessed)] },
    language: article.language,
    ...(passage === null ? {} : { note: citationTexts.passage(oneLine(passage)) }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** The same as RIS, a field a line, ended by CRLF. A span of days stands as its first, with both in the note. */
export function risOf(cited: Cited): string {
  const { article, passage, accessed } = cited;
  const { published } = article;
  const address = addressOf(cited);
  const day = published?.earliest.replaceAll('-', '/');
  const isSpan = published !== null && published.earliest !== published.latest;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', titleOf(article)],
    // Some readers take T2 for a short form, others know it alone.
    ['JF', oneLine(article.outlet.name)],
    ['T2', oneLine(article.outlet.name)],
    ['PY', published?.earliest.slice(0, 4)],
    ['DA', day],
    ['LA', article.language],
    ['UR', address ?? undefined],
    ['Y2', accessed.replaceAll('-', '/')],
    ['N1', isSpan ? citationTexts.between(intervalInWords(published)) : undefined],
    ['N1', passage === null ? undefined : citationTexts.passage(oneLine(passage))],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** `“Words.” “Headline”, Outlet, 12 Feb 2026, https://… (read 23 Nov 2026).` */
export function plainCitation(cited: Cited): string {
  const { article, passage, accessed } = cited;
  const day = article.published === null ? citationTexts.undated : intervalInWords(article.published);
  const said = passage === null ? '' : `${citationTexts.quoted(oneLine(passage))} `;
  const where = [citationTexts.quoted(titleOf(article)), oneLine(article.outlet.name), day, addressOf(cited)];
  const told = where.filter((part) => part !== null).join(', ');
  return `${said}${told} ${citationTexts.read(intervalInWords({ earliest: accessed, latest: accessed }))}.`;
}
