import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, PartKind } from '../../src/articles/article.ts';
import { bareArticle } from '../../src/articles/bare-article.ts';
import { parseRawText } from '../../src/articles/raw-text/parse-raw-text.ts';
import { loadArticles } from '../../src/ingest/data-folder.ts';
import { storiesOf } from './labelled/halves.ts';
import { inventedArticles } from './sets.ts';

const LENGTH = 600;

interface Block {
  readonly kind: PartKind;
  readonly text: string;
}

const wordCount = (text: string) => text.split(/\s+/u).filter(Boolean).length;

function rawTextsOf(root: string): readonly string[] {
  const folders = [
    inventedArticles.rawTexts,
    ...storiesOf(root, 'development').map(({ texts }) => texts.rawTexts),
  ];
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .toSorted()
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
}

/** The paragraphs of every article at hand but those of the test half. */
function paragraphsOf(root: string): readonly Block[] {
  const stored = loadArticles(join(root, 'public', 'data'), new Map()).value;
  const kept = stored.flatMap(({ text, parts }) =>
    parts.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
  );
  const raw = rawTextsOf(root).flatMap((text) => parseRawText(text, []).parts);
  return [...kept, ...raw].filter(({ kind }) => kind === 'paragraph');
}

function articleOf(paragraphs: readonly Block[], at: number): Article {
  const outlet = { id: `outlet-${at}`, name: `Outlet ${at}`, basis: '' };
  return { ...bareArticle(`long-${String(at).padStart(3, '0')}`, paragraphs), outlet };
}

/** Articles of at least 600 words each, made of the texts at hand in their order: nothing is told twice. */
export function longArticles(root: string): readonly Article[] {
  const articles: Article[] = [];
  let own: Block[] = [];
  let words = 0;
  for (const paragraph of paragraphsOf(root)) {
    own.push(paragraph);
    words += wordCount(paragraph.text);
    if (words < LENGTH) continue;
    articles.push(articleOf(own, articles.length));
    own = [];
    words = 0;
  }
  return articles;
}
