import type { Article } from '../../../articles/article.ts';
import { reportTexts } from '../../../catalogue/reader.ts';
import { contains } from '../../../common/span.ts';
import type { AttendanceReport } from '../../../corpus/corpus.ts';
import { foreign, isolated } from '../../foreign.ts';
import { sourcesOf, type Lookup } from '../lookup.ts';
import { MarkedText } from '../MarkedText.tsx';
import { surroundings } from './surroundings.ts';
import styles from './entries.module.css';

interface Props {
  readonly report: AttendanceReport;
  readonly article: Article;
  readonly lookup: Lookup;
}

/** The sentence that names the stand-in, where the report's own does not, and who says so. */
export function StandIn({ report, article, lookup }: Props) {
  if (report.standIn === null) return reportTexts.noneNamed;
  const { name, mention } = report.standIn;
  const telling = [...lookup.statements.values()].filter(
    (each) => each.article === report.article && contains(each.passage, mention),
  );
  const givers = telling.flatMap((each) => sourcesOf(each, lookup)).map((source) => isolated(source.name));
  return (
    <>
      <bdi {...foreign(article.language)}>{isolated(name)}</bdi>
      {givers.length > 0 && reportTexts.accordingTo([...new Set(givers)])}
      {!contains(report.sentence, mention) && (
        <q className={styles.aside} {...foreign(article.language)}>
          <MarkedText
            text={article.text}
            within={telling[0]?.passage ?? surroundings(article, mention)}
            markings={[{ ...mention, kind: { is: 'report' } }]}
          />
        </q>
      )}
    </>
  );
}
