import { useEffect, useMemo, useRef } from 'react';
import { sharedTexts } from '../../catalogue/general.ts';
import { readerTexts } from '../../catalogue/reader.ts';
import type { Span } from '../../common/span.ts';
import { intervalInWords } from '../../common/words.ts';
import type { ReadingPlace } from '../../filters/url.ts';
import { ArticleText } from './ArticleText.tsx';
import { markingsOf, statementsIn } from './article-markings.ts';
import { isolated } from '../foreign.ts';
import type { Lookup } from './lookup.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { PassageActions } from './PassageActions.tsx';
import { placeOf } from './PlaceLink.tsx';
import { StatementSteps } from './StatementSteps.tsx';
import { standingAt } from './standing.ts';
import { showTarget } from './use-side-dialog.ts';
import { useStatementSteps } from './use-statement-steps.ts';
import styles from './reader.module.css';

const NOWHERE: Span = { start: 0, end: 0 };

interface Props {
  readonly place: ReadingPlace;
  readonly lookup: Lookup;
}

/** The article with its findings marked, scrolled to the place that the link names; made anew for each place. */
export function ArticleReader({ place, lookup }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const article = lookup.articles.get(place.article);
  const statements = useMemo(() => statementsIn(place.article, lookup), [place.article, lookup]);
  const isBeyond = article !== undefined && place.end > article.text.length;
  const standing = standingAt(statements, isBeyond ? NOWHERE : place);
  const { at, go } = useStatementSteps(body, standing);
  const current = at === null ? undefined : statements[at];
  const markings = useMemo(
    () => markingsOf(place.article, place, statements, lookup, current),
    [place, statements, lookup, current],
  );
  useEffect(() => showTarget(body.current), []);
  if (article === undefined) {
    return <p role="alert">{readerTexts.noSuchArticle(place.article)}</p>;
  }
  return (
    <div ref={body} className={styles.article}>
      <p className={styles.byline}>
        <b>{isolated(article.outlet.name)}</b>,{' '}
        {article.published === null ? sharedTexts.dateNotKnown : intervalInWords(article.published)}
        {article.via !== null && `; ${readerTexts.carriedFrom(isolated(article.via.value))}`}
      </p>
      {article.published !== null && (
        <details className={styles.basis}>
          <summary>{readerTexts.whyTheseDays}</summary>
          {readerTexts.basisIs(isolated(article.published.basis))}
        </details>
      )}
      {isBeyond && <p role="alert">{readerTexts.noSuchPassage}</p>}
      <PassageActions
        article={article}
        place={current === undefined ? place : placeOf(current)}
        statement={at === null ? null : at + 1}
        statements={statements}
        lookup={lookup}
      />
      {article.rights !== null && (
        <p className={styles.byline}>{readerTexts.rights(isolated(article.rights))}</p>
      )}
      <div className={styles.byline}>
        {readerTexts.underlined} <MarkLegend markings={markings} />
      </div>
      <ArticleText
        article={article}
        statements={statements}
        current={current}
        markings={markings}
        lookup={lookup}
      />
      <StatementSteps at={at ?? standing.at} total={statements.length} go={go} />
    </div>
  );
}
