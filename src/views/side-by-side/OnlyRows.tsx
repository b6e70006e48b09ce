import { useState } from 'react';
import { sideBySideTexts as texts } from '../../catalogue/side-by-side.ts';
import { Report } from '../comparison/Report.tsx';
import { useMedia } from '../comparison/use-media.ts';
import type { Evidence } from '../../state/evidence.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { Cell, Dash, RowHead } from './Cells.tsx';
import type { OnlyHere } from './shape-only.ts';
import type { VoiceRow } from './shape-sources.ts';
import { Heard } from './VoiceRows.tsx';
import text from '../text-button.module.css';
import styles from './side-by-side.module.css';
import { roles } from '../roles.ts';

const OPEN_AT_FIRST = 3;

function Figure({ evidence, noun }: { readonly evidence: Evidence; readonly noun: string }) {
  return evidence.entries.length === 0 ? (
    <Dash evidence={evidence} />
  ) : (
    <EvidenceButton evidence={evidence} tabIndex={-1}>
      {texts.figure(evidence.entries.length, noun)}
    </EvidenceButton>
  );
}

/** The first voices with what they say; one button opens and closes the rest. */
function Voices({ voices }: { readonly voices: readonly VoiceRow[] }) {
  const [all, setAll] = useState(false);
  const isPaper = useMedia('print');
  const more = voices.length - OPEN_AT_FIRST;
  return (
    <>
      {(all || isPaper ? voices : voices.slice(0, OPEN_AT_FIRST)).map(({ id, name, who, cells }) => (
        <div key={id} className={styles.voice}>
          <b>{name}</b> <span className={styles.who}>{who}</span>
          {cells.map((cell) => cell.said.length > 0 && <Heard key={cell.article.id} cell={cell} />)}
        </div>
      ))}
      {more > 0 && !isPaper && (
        <button
          type="button"
          className={`${text.button} ${styles.more}`}
          tabIndex={-1}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? texts.only.fewer : texts.only.more(more)}
        </button>
      )}
    </>
  );
}

function Points({ names }: { readonly names: readonly string[] }) {
  return names.map((name) => (
    <span key={name} className={styles.item}>
      {name}
    </span>
  ));
}

function Meetings({ meetings }: Pick<OnlyHere, 'meetings'>) {
  return meetings.map(({ name, figures }) => (
    <div key={name} className={styles.item}>
      <span className={styles.small}>{name}</span>
      {figures.map((figure) => (
        <Report key={figure.evidence.title} figure={figure} />
      ))}
    </div>
  ));
}

/** For each article what none of the others has, counted and shown. */
export function OnlyRows({ only }: { readonly only: readonly OnlyHere[] }) {
  return (
    <>
      <tr {...roles.row}>
        <RowHead>{texts.only.sources}</RowHead>
        {only.map(({ article, sources, voices }) => (
          <Cell key={article.id} article={article} isEmpty={voices.length === 0}>
            <Figure evidence={sources} noun={texts.nouns.source} />
            <Voices voices={voices} />
          </Cell>
        ))}
      </tr>
      <tr {...roles.row}>
        <RowHead>{texts.only.statements}</RowHead>
        {only.map(({ article, statements }) => (
          <Cell key={article.id} article={article} isEmpty={statements.entries.length === 0}>
            <Figure evidence={statements} noun={texts.nouns.statement} />
          </Cell>
        ))}
      </tr>
      <tr {...roles.row}>
        <RowHead>{texts.only.points}</RowHead>
        {only.map(({ article, points, pointNames }) => (
          <Cell key={article.id} article={article} isEmpty={pointNames.length === 0}>
            <Figure evidence={points} noun={texts.nouns.point} />
            <Points names={pointNames} />
          </Cell>
        ))}
      </tr>
      <tr {...roles.row}>
        <RowHead>{texts.only.reports}</RowHead>
        {only.map(({ article, reports, meetings }) => (
          <Cell key={article.id} article={article} isEmpty={meetings.length === 0}>
            <Figure evidence={reports} noun={texts.nouns.report} />
            <Meetings meetings={meetings} />
          </Cell>
        ))}
      </tr>
    </>
  );
}
