import { publishedInWords } from '../../catalogue/general.ts';
import { turnTexts } from '../../catalogue/sentiment.ts';
import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Sentence } from '../Sentence.tsx';
import styles from './panel-body.module.css';
import { shapeTurns, type ArticleStand, type Turn } from './shape-turns.ts';

function InArticle({ stood: { article, stands } }: { readonly stood: ArticleStand }) {
  const sides = stands.map(({ side, evidence, tentative }) => ({
    side: (
      <EvidenceButton key={side} evidence={evidence}>
        {side}
      </EvidenceButton>
    ),
    tentative,
  }));
  return <Sentence of={turnTexts.stands(sides, article.outlet.name, publishedInWords(article.published))} />;
}

function TurnLine({ turn: { source, articles, ordered } }: { readonly turn: Turn }) {
  const stood = articles.map((each) => <InArticle key={each.article.id} stood={each} />);
  return <Sentence of={turnTexts.turn(<b>{source.name}</b>, stood, ordered)} />;
}

/** Says of each source that changes sides between articles which came first, where their days tell. */
export function TurnLines({ selection }: { readonly selection: Selection }) {
  const { turns, none } = shapeTurns(selection);
  if (turns.length === 0) {
    return (
      <p className={styles.dissent}>
        <Sentence
          of={turnTexts.none(<EvidenceButton evidence={none}>{turnTexts.noneWord}</EvidenceButton>)}
        />
      </p>
    );
  }
  return turns.map((turn) => (
    <p key={turn.source.id} className={styles.dissent}>
      <TurnLine turn={turn} />
    </p>
  ));
}
