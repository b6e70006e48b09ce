import type { Stance } from '../../analysis/findings.ts';
import type { Article } from '../../articles/article.ts';
import { publishedInWords } from '../../catalogue/findings.ts';
import { stanceMarks } from '../../catalogue/general.ts';
import { figureTitles, statementTexts } from '../../catalogue/sentiment.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { foreign } from '../foreign.ts';
import { Sentence } from '../Sentence.tsx';
import { OutletName, SourceName } from './Names.tsx';
import { quotationOf, type Run, type Stretch } from './quotation.ts';
import styles from './panel-body.module.css';
import type { Carried, ColumnItem } from './shape-column.ts';
import { confidenceOf } from './tentative-in-words.ts';
import { isTentative } from './tentative.ts';

function Words({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run) =>
    run.cue ? (
      <mark key={run.start} className={styles.cue}>
        {run.text}
      </mark>
    ) : (
      <span key={run.start}>{run.text}</span>
    ),
  );
}

function Piece({ stretch }: { readonly stretch: Stretch }) {
  if (!stretch.attributed) {
    return (
      <span className={styles.beside}>
        <Words runs={stretch.runs} />
      </span>
    );
  }
  return (
    <>
      {stretch.afterGap && statementTexts.gap}
      {stretch.opensMarks && statementTexts.opens}
      <Words runs={stretch.runs} />
      {stretch.closesMarks && statementTexts.closes}
    </>
  );
}

interface OpensProps {
  readonly item: { readonly statement: Statement; readonly article: Article };
  readonly by: string;
  readonly children: string;
}

/** Opens the very statement. */
function Opens({ item: { statement, article }, by, children }: OpensProps) {
  return (
    <EvidenceButton
      evidence={{
        title: figureTitles.saidIn(by, article.outlet.name),
        entries: [{ kind: 'statement', id: statement.id }],
      }}
    >
      {children}
    </EvidenceButton>
  );
}

/** Who else carries the utterance, and how far from these words. */
function AlsoIn({
  carried,
  by,
  stance,
}: {
  readonly carried: Carried;
  readonly by: string;
  readonly stance: Stance;
}) {
  const { statement, article, wordForWord } = carried;
  const { value } = statement.stance;
  const outlet = <OutletName outlet={article.outlet} />;
  const words = (
    <Opens item={carried} by={by}>
      {wordForWord ? statementTexts.wordForWord : statementTexts.inOtherWords}
    </Opens>
  );
  const judged = value === stance ? null : stanceMarks[value].word;
  return <Sentence of={statementTexts.alsoIn(outlet, words, judged)} />;
}

interface Props {
  readonly item: ColumnItem;
  /** The source under whose name it stands. */
  readonly by: string;
  readonly showsConfidence: boolean;
}

/** One statement in its article’s words, with what decided its stance. */
export function QuotedStatement({ item, by, showsConfidence }: Props) {
  const { statement, article } = item;
  const { stretches, cuesBeside } = quotationOf(statement, article.text);
  const published = (
    <Opens item={item} by={by}>
      {publishedInWords(article.published)}
    </Opens>
  );
  const tentative = isTentative(statement);
  const inside = stretches.some(({ runs }) => runs.some((run) => run.cue));
  return (
    <div className={tentative ? `${styles.statement} ${styles.tentative}` : styles.statement}>
      <blockquote className={styles.quote} {...foreign(article.language)}>
        {stretches.map((stretch) => (
          <Piece key={stretch.runs[0]?.start ?? 'empty'} stretch={stretch} />
        ))}
      </blockquote>
      <p className={styles.meta}>
        <Sentence of={statementTexts.where(<OutletName outlet={article.outlet} />, published)} />
        {item.also.map((carried) => (
          <AlsoIn key={carried.statement.id} carried={carried} by={by} stance={statement.stance.value} />
        ))}
        {item.with.length > 0 && statementTexts.with}
        {item.with.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            <SourceName source={source} />
          </span>
        ))}
        {cuesBeside.length > 0 && statementTexts.judgedBy(cuesBeside, inside)}
        {tentative && <b>{statementTexts.tentative}</b>}
        {(tentative || showsConfidence) && statementTexts.beside(confidenceOf(statement))}
      </p>
    </div>
  );
}
