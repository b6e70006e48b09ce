import { useMemo } from 'react';
import { publishedInWords } from '../../catalogue/findings.ts';
import { turnTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import type { Evidence } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import { OutletName, SourceName } from './Names.tsx';
import styles from './panel-body.module.css';
import { useFirstOf } from './use-first-of.tsx';
import { shapeTurns, type ArticleStand, type Turn } from './shape-turns.ts';

const FIRST_TURNS = 6;

function InArticle({ stood: { article, stands } }: { readonly stood: ArticleStand }) {
  const sides = stands.map(({ side, evidence, tentative }) => ({
    side: (
      <EvidenceButton key={side} evidence={evidence}>
        {side}
      </EvidenceButton>
    ),
    tentative,
  }));
  return (
    <Sentence
      of={turnTexts.stands(
        sides,
        <OutletName outlet={article.outlet} />,
        publishedInWords(article.published),
      )}
    />
  );
}

function TurnLine({ turn: { source, articles, ordered, tentative } }: { readonly turn: Turn }) {
  const name = (
    <b>
      <SourceName source={source} />
    </b>
  );
  const stood = articles.map((each) => <InArticle key={each.article.id} stood={each} />);
  return (
    <p className={styles.dissent}>
      <Sentence of={turnTexts.turn(name, stood, ordered, tentative)} />
    </p>
  );
}

function NoTurn({ none }: { readonly none: Evidence }) {
  const open = <EvidenceButton evidence={none}>{turnTexts.noneWord}</EvidenceButton>;
  return (
    <p className={styles.dissent}>
      <Sentence of={turnTexts.none(open)} />
    </p>
  );
}

/** Says of each source that changes sides between articles which came first, where their days tell; who does so on a guess alone stands apart. */
export function TurnLines({ selection }: { readonly selection: Selection }) {
  const { turns, none } = useMemo(() => shapeTurns(selection), [selection]);
  const sure = turns.filter(({ tentative }) => !tentative);
  const guessed = turns.filter(({ tentative }) => tentative);
  const { shown, more } = useFirstOf([...sure, ...guessed], FIRST_TURNS);
  return (
    <>
      {sure.length === 0 && <NoTurn none={none} />}
      {shown.map((turn) => (
        <TurnLine key={turn.source.id} turn={turn} />
      ))}
      {more}
    </>
  );
}
