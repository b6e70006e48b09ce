import type { Article } from '../../../articles/article.ts';
import { readerTexts, reportTexts } from '../../../catalogue/reader.ts';
import { contains, sliceOf } from '../../../common/span.ts';
import type { AttendanceReport, PointAnswer } from '../../../corpus/corpus.ts';
import { foreign, isolated } from '../../foreign.ts';
import { reasonKey, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { PlaceLink } from '../PlaceLink.tsx';
import { Quoted } from './Quoted.tsx';

interface Props {
  readonly report: AttendanceReport;
  readonly article: Article;
  readonly lookup: Lookup;
}

/** What the article says elsewhere of why, or that nobody says why. */
function ElsewhereInArticle({ found, report, article, lookup }: Props & { readonly found: PointAnswer }) {
  const { answer } = found;
  const passage = found.passages[0] ?? answer;
  if (passage === null) return reportTexts.noReasonFound;
  const givers = found.to.flatMap((id) => lookup.sources.get(id) ?? []).map(({ name }) => isolated(name));
  return (
    <>
      {lookup.withheld.has(found) && `${reportTexts.noneGiven} `}
      <q {...foreign(article.language)}>
        <MarkedText
          text={article.text}
          within={passage}
          markings={answer === null ? [] : [{ ...answer, kind: { is: 'report' } }]}
        />
      </q>
      {givers.length > 0 && ` ${reportTexts.givenBySource(givers)}`}{' '}
      {!contains(report.sentence, passage) && (
        <PlaceLink place={{ article: article.id, start: passage.start, end: passage.end }}>
          {readerTexts.readInArticle}
        </PlaceLink>
      )}
    </>
  );
}

/** The reason in the report’s own words, else what the article answers to the story’s point of the same ministerial. */
export function Reason({ report, article, lookup }: Props) {
  if (report.reason !== null) {
    return <Quoted words={sliceOf(article.text, report.reason)} language={article.language} />;
  }
  const found = lookup.reasons.get(reasonKey(report));
  if (found === undefined) return reportTexts.noReasonFound;
  return <ElsewhereInArticle found={found} report={report} article={article} lookup={lookup} />;
}
