import type { Stance } from '../../analysis/findings.ts';
import { publishedInWords, stanceMarks } from '../../catalogue/general.ts';
import { figureTitles, statementTexts } from '../../catalogue/sentiment.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { quotationOf, type Run } from './quotation.ts';
import styles from './panel-body.module.css';
import type { Carried, ColumnItem } from './shape-column.ts';
import { confidenceOf, isTentative } from './tentative.ts';

function Piece({ runs, first }: { readonly runs: readonly Run[]; readonly first: boolean }) {
  return (
    <>
      {!first && statementTexts.gap}
      {runs.map((run) =>
        run.cue ? (
          <mark key={run.start} className={styles.cue}>
            {run.text}
          </mark>
        ) : (
          <span key={run.start}>{run.text}</span>
        ),
      )}
    </>
  );
}

function whereOf({ article }: ColumnItem): string {
  const { outlet, published } = article;
  return statementTexts.where(outlet.name, publishedInWords(published));
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
  const outlet = (
    <EvidenceButton
      evidence={{
        title: figureTitles.saidIn(by, article.outlet.name),
        entries: [{ kind: 'statement', id: statement.id }],
      }}
    >
      {article.outlet.name}
    </EvidenceButton>
  );
  const judged = value === stance ? null : stanceMarks[value].word;
  return <Sentence of={statementTexts.alsoIn(outlet, wordForWord, judged)} />;
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
  const { pieces, marked, cuesBeside } = quotationOf(statement, article.text);
  const where = whereOf(item);
  const tentative = isTentative(statement);
  const inside = pieces.some((runs) => runs.some((run) => run.cue));
  return (
    <div className={tentative ? `${styles.statement} ${styles.tentative}` : styles.statement}>
      <blockquote className={styles.quote}>
        {marked && '“'}
        {pieces.map((runs, index) => (
          <Piece key={runs[0]?.start ?? 'empty'} runs={runs} first={index === 0} />
        ))}
        {marked && '”'}
      </blockquote>
      <p className={styles.meta}>
        <EvidenceButton
          evidence={{
            title: figureTitles.saidIn(by, article.outlet.name),
            entries: [{ kind: 'statement', id: statement.id }],
          }}
        >
          {where}
        </EvidenceButton>
        {item.also.map((carried) => (
          <AlsoIn key={carried.statement.id} carried={carried} by={by} stance={statement.stance.value} />
        ))}
        {item.with.length > 0 && statementTexts.with(item.with.map(({ name }) => name))}
        {cuesBeside.length > 0 && statementTexts.judgedBy(cuesBeside, inside)}
        {tentative && <b>{statementTexts.tentative}</b>}
        {(tentative || showsConfidence) && statementTexts.beside(confidenceOf(statement))}
      </p>
    </div>
  );
}
