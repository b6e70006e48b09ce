import type { StatementKind } from '../analysis/findings.ts';
import type { Article } from '../articles/article.ts';
import { citedManners, citationTexts } from '../catalogue/export.ts';
import { groupBy } from '../common/group-by.ts';
import { oneLine } from '../common/one-line.ts';
import { overlaps, type Span } from '../common/span.ts';
import { listOf } from '../common/words.ts';
import type { OwnVoice, Source, Statement } from '../corpus/corpus.ts';

export type Manner = keyof typeof citedManners;

/** Whose words a passage holds, and how: `Ada Holm`, quoted. */
export interface Voice {
  readonly who: string;
  readonly manner: Manner;
}

/** What was found in articles; those of others than the cited one play no part. */
export interface Found {
  readonly statements: readonly Statement[];
  readonly ownVoice: Iterable<OwnVoice>;
  readonly sources: ReadonlyMap<string, Source>;
}

const mannersOf: Readonly<Record<StatementKind, readonly Manner[]>> = {
  direct: ['quoted'],
  indirect: ['reported'],
  mixed: ['quoted', 'reported'],
};

function spoken({ kind, sources }: Statement, named: Found['sources']): readonly Voice[] {
  const names = sources.flatMap(({ source }) => named.get(source)?.name ?? []).map(oneLine);
  const who = listOf([...new Set(names.filter((name) => name !== ''))]);
  return who === '' ? [] : mannersOf[kind].map((manner) => ({ who, manner }));
}

/** Whose words the passage holds, in the order of the text: what is attributed in it, and the outlet’s own sentences. */
export function voicesIn(article: Article, passage: Span, found: Found): readonly Voice[] {
  const isThere = (of: string, spans: readonly Span[]): boolean =>
    of === article.id && spans.some((span) => overlaps(span, passage));
  const said = found.statements
    .filter((statement) => isThere(statement.article, statement.content))
    .map((statement) => ({
      at: statement.content[0]?.start ?? 0,
      voices: spoken(statement, found.sources),
    }));
  const own = [...found.ownVoice]
    .filter((voice) => isThere(voice.article, [voice.passage]))
    .map((voice) => ({
      at: voice.passage.start,
      voices: [{ who: oneLine(article.outlet.name), manner: 'own' as const }],
    }));
  return [...said, ...own].toSorted((a, b) => a.at - b.at).flatMap(({ voices }) => voices);
}

/** `Ada Holm, quoted and reported; Morning Post, own voice`; empty where nobody is known. */
export function voicesInWords(voices: readonly Voice[]): string {
  return [...groupBy(voices, ({ who }) => who)]
    .map(([who, same]) => {
      const manners = [...new Set(same.map(({ manner }) => citedManners[manner]))];
      return citationTexts.voice(who, listOf(manners));
    })
    .join(citationTexts.voices);
}
