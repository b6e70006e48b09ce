import { useState } from 'react';
import type { Article } from '../../articles/article.ts';
import { nouns, voiceTexts } from '../../catalogue/comparison.ts';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { Count, None } from './Cells.tsx';
import { Heard } from './Heard.tsx';
import styles from './comparison-grid.module.css';
import { MoreRow } from './MoreRow.tsx';
import type { VoiceRow } from './shape-voices.ts';
import { nameOf } from './source-name.ts';
import { useMedia } from './use-media.ts';

const OPEN_AT_FIRST = 12;

function VoiceRowCells({ articles, row }: { readonly articles: readonly Article[]; readonly row: VoiceRow }) {
  const { source, who, cells, total } = row;
  return (
    <tr>
      <th scope="row" className={styles.rowHead}>
        <ProfileLink profile={{ kind: 'source', id: source.id }} tabIndex={-1}>
          {nameOf(source)}
        </ProfileLink>
        <span className={styles.small}>{who}</span>
        {source.nameBasis !== null && (
          <span className={styles.small}>{voiceTexts.usualSpelling(source.nameBasis)}</span>
        )}
      </th>
      {articles.map(({ id }, index) => {
        const cell = cells[index];
        if (cell === undefined) return <td key={id} />;
        return (
          <td key={id}>
            {cell.kind === 'heard' ? <Heard cell={cell} /> : <None evidence={cell.evidence} />}
          </td>
        );
      })}
      <td className={styles.total}>
        <Count evidence={total} noun={nouns.statement} />
      </td>
    </tr>
  );
}

interface Props {
  readonly articles: readonly Article[];
  readonly voices: readonly VoiceRow[];
}

/** The first dozen voices; one button opens and closes the rest, and paper has them all. */
export function VoiceRows({ articles, voices }: Props) {
  const [all, setAll] = useState(false);
  const isPaper = useMedia('print');
  const more = voices.length - OPEN_AT_FIRST;
  const shown = all || isPaper ? voices : voices.slice(0, OPEN_AT_FIRST);
  return (
    <>
      {shown.map((row) => (
        <VoiceRowCells key={row.source.id} articles={articles} row={row} />
      ))}
      {more > 0 && !isPaper && (
        <MoreRow
          cells={articles.length + 1}
          isOpen={all}
          toggle={() => setAll(!all)}
          text={all ? voiceTexts.onlyFirst(OPEN_AT_FIRST) : voiceTexts.more(more)}
        />
      )}
    </>
  );
}
