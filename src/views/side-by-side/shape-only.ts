import type { Article } from '../../articles/article.ts';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import type { Statement } from '../../corpus/corpus.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';
import { counted, countedSources, countedStatements } from '../comparison/counted.ts';
import type { PointRow } from '../comparison/shape-points.ts';
import type { ReportFigure, ReportRow } from '../comparison/shape-reports.ts';
import { articlesWith, type VoiceRow } from './shape-sources.ts';

/** What one of the articles has and none of the others. */
export interface OnlyHere {
  readonly article: Article;
  readonly sources: Evidence;
  readonly voices: readonly VoiceRow[];
  readonly statements: Evidence;
  readonly points: Evidence;
  readonly pointNames: readonly string[];
  readonly reports: Evidence;
  readonly meetings: readonly { readonly name: string; readonly figures: readonly ReportFigure[] }[];
}

export interface LinedUp {
  readonly voices: readonly VoiceRow[];
  readonly points: readonly PointRow[];
  readonly reports: readonly ReportRow[];
}

/** True where of all the cells the one at `index` alone holds something. */
function isAlone<T>(cells: readonly T[], index: number, holds: (cell: T) => boolean): boolean {
  return cells.every((cell, at) => holds(cell) === (at === index));
}

function sharedStatements({ utterances }: Selection): ReadonlySet<string> {
  return new Set(utterances.flatMap(({ statements }) => statements));
}

/** For each article what no other of them has; an utterance that two carry is nobody's own. */
export function shapeOnly(selection: Selection, { voices, points, reports }: LinedUp): readonly OnlyHere[] {
  const shared = sharedStatements(selection);
  return selection.articles.map((article, index): OnlyHere => {
    const { id, outlet } = article;
    const title = (what: string): string => texts.only.title(what, outlet.name);
    const isOwn = (statement: Statement): boolean => statement.article === id;
    const own = selection.statements.filter(isOwn);
    const heard = voices.filter((row) => {
      const [only, ...more] = articlesWith(row);
      return only === article && more.length === 0;
    });
    const told = points.filter(
      ({ cells }) =>
        cells[index]?.kind === 'answered' && isAlone(cells, index, ({ kind }) => kind !== 'not-mentioned'),
    );
    const met = reports.filter(({ cells }) => isAlone(cells, index, (cell) => cell.reports.length > 0));
    const meetings = met.map(({ name, cells }) => ({ name, figures: cells[index]?.reports ?? [] }));
    return {
      article,
      sources: countedSources(
        title(texts.only.sources),
        heard.flatMap(({ sources }) => sources),
        own,
        texts.only.soughtSources(outlet.name),
      ),
      voices: heard,
      statements: countedStatements(
        title(texts.only.statements),
        own.filter((statement) => !shared.has(statement.id)),
        texts.only.soughtStatements(outlet.name),
      ),
      points: counted(
        title(texts.only.points),
        told.flatMap(
          ({ cells }): readonly EvidenceEntry[] => cells[index]?.evidence.entries.slice(0, 1) ?? [],
        ),
        texts.only.soughtPoints(outlet.name),
      ),
      pointNames: told.map(({ name }) => name),
      reports: counted(
        title(texts.only.reports),
        meetings.flatMap(({ figures }) => figures.flatMap(({ evidence }) => evidence.entries)),
        texts.only.soughtReports(outlet.name),
      ),
      meetings,
    };
  });
}
