import type { PartKind } from '../../src/articles/article.ts';
import type { FoundArticle } from './found.ts';
import type { ArticleLabel } from './labels.ts';
import { nameKey } from './sources.ts';

/** One yes-or-no question about an article, with what was found where the answer is no. */
export interface Check {
  readonly what: string;
  readonly right: boolean;
  readonly found: string;
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

function partsOf({ article }: FoundArticle, kind: PartKind): readonly string[] {
  return article.parts
    .filter((part) => part.kind === kind)
    .map(({ start, end }) => spaced(article.text.slice(start, end)));
}

/** Where the text has no headline, the one that the address spells is right too. */
export function checkHeadline(found: FoundArticle, label: ArticleLabel, fromAddress: string | null): Check {
  const value = found.article.headline?.value ?? null;
  const right = label.headline === null ? value === null || value === fromAddress : value === label.headline;
  return { what: `headline ${label.headline ?? '(none in the text)'}`, right, found: value ?? 'none' };
}

export function checkOutlet({ article }: FoundArticle, label: ArticleLabel): Check {
  const right = nameKey(article.outlet.name) === nameKey(label.outlet);
  return { what: `outlet ${label.outlet}`, right, found: article.outlet.name };
}

export function checkPublished({ published }: FoundArticle, label: ArticleLabel): Check {
  const { earliest, latest } = label.published;
  const right = published?.earliest === earliest && published.latest === latest;
  const found = published === null ? 'none' : `${published.earliest} to ${published.latest}`;
  return { what: `published ${earliest} to ${latest}`, right, found };
}

function beginning(kind: PartKind, words: string | null, found: FoundArticle): readonly Check[] {
  if (words === null) return [];
  const parts = partsOf(found, kind);
  const right = parts.some((part) => part.startsWith(spaced(words)));
  return [{ what: `${kind} ${words}`, right, found: parts.join(' | ') || 'none' }];
}

function checkTakeaways(found: FoundArticle, count: number): readonly Check[] {
  if (count === 0) return [];
  const parts = partsOf(found, 'takeaway');
  const glued = parts.some((part) => /^\d+\p{L}/u.test(part));
  return [
    {
      what: `${count} takeaways`,
      right: parts.length === count && !glued,
      found: parts.join(' | ') || 'none',
    },
  ];
}

/** The label's headings and none besides. */
function checkHeadings(found: FoundArticle, headings: readonly string[]): readonly Check[] {
  const parts = partsOf(found, 'heading');
  const wanted = headings.map((heading) => ({
    what: `heading ${heading}`,
    right: parts.includes(spaced(heading)),
    found: parts.join(' | ') || 'none',
  }));
  const others = parts.filter((part) => !headings.map(spaced).includes(part));
  return [
    ...wanted,
    { what: 'no other headings', right: others.length === 0, found: others.join(' | ') || 'none' },
  ];
}

export function checkParts(found: FoundArticle, label: ArticleLabel): readonly Check[] {
  if (label.parts === null) return [];
  const { summary, keyTakeaways, editorsAnalysis, headings } = label.parts;
  return [
    ...beginning('summary', summary, found),
    ...checkTakeaways(found, keyTakeaways),
    ...beginning('analysis', editorsAnalysis, found),
    ...beginning('dateline', label.dateline, found),
    ...checkHeadings(found, headings),
  ];
}

export function checkNotInBody(found: FoundArticle, label: ArticleLabel): readonly Check[] {
  const body = partsOf(found, 'paragraph');
  return label.notInBody.map((words) => {
    const carrier = body.find((paragraph) => paragraph.includes(spaced(words)));
    return { what: `not in the body: ${words}`, right: carrier === undefined, found: carrier ?? 'not there' };
  });
}
