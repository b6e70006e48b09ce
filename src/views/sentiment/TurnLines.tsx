import { intervalInWords } from '../../common/words.ts';
import type { Selection } from '../../filters/dataset.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import styles from './panel-body.module.css';
import { shapeTurns, type ArticleStand, type Turn } from './shape-turns.ts';

function InArticle({ stood: { article, stands } }: { readonly stood: ArticleStand }) {
  const { outlet, published } = article;
  return (
    <>
      {stands.map(({ side, evidence, tentative }, index) => (
        <span key={side}>
          {index > 0 && ' and '}
          <EvidenceButton evidence={evidence}>{side}</EvidenceButton>
          {tentative && ' (tentative)'}
        </span>
      ))}{' '}
      in {outlet.name}, {published === null ? 'date not known' : intervalInWords(published)}
    </>
  );
}

function TurnLine({ turn }: { readonly turn: Turn }) {
  const { source, articles, ordered } = turn;
  return (
    <>
      <b>{source.name}</b>,{' '}
      {articles.map((stood, index) => (
        <span key={stood.article.id}>
          {index > 0 && (ordered ? '; then ' : '; ')}
          <InArticle stood={stood} />
        </span>
      ))}
      {ordered ? '.' : '; their days do not tell which came first.'}
    </>
  );
}

/** Says of each source that changes sides between articles which came first, where their days tell. */
export function TurnLines({ selection }: { readonly selection: Selection }) {
  const { turns, none } = shapeTurns(selection);
  if (turns.length === 0) {
    return (
      <p className={styles.dissent}>
        Sources on both sides in different articles: <EvidenceButton evidence={none}>none</EvidenceButton>.
      </p>
    );
  }
  return turns.map((turn) => (
    <p key={turn.source.id} className={styles.dissent}>
      On both sides: <TurnLine turn={turn} />
    </p>
  ));
}
