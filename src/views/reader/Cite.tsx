import { useState } from 'react';
import type { Article } from '../../articles/article.ts';
import { citeTexts } from '../../catalogue/export.ts';
import { cslOf, plainCitation, risOf, type Cited } from '../../export/citation.ts';
import type { Voice } from '../../export/cited-voices.ts';
import { fileName } from '../../export/file-name.ts';
import { copyText } from '../copy-text.ts';
import { saveFile } from '../take-away/save.ts';
import { dayOf } from '../take-away/screen.ts';
import text from '../text-button.module.css';
import styles from './reader.module.css';

interface Props {
  readonly article: Article;
  /** The words that are cited; null for the article as a whole. */
  readonly passage: string | null;
  /** Whose words it holds. */
  readonly voices: readonly Voice[];
}

function citedNow({ article, passage, voices }: Props): Cited {
  return { article, passage, voices, accessed: dayOf(new Date()) };
}

/** Made anew for each passage: what was said of one does not hold of the next. */
function CiteActions(props: Props) {
  const [said, say] = useState('');
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(plainCitation(citedNow(props)));
    say(isCopied ? citeTexts.copied : citeTexts.notCopied);
  };
  const save = (extension: string, type: string, write: (cited: Cited) => string): void => {
    const cited = citedNow(props);
    const name = fileName(props.article.outlet.name, citeTexts.part, cited.accessed, extension);
    saveFile(name, new Blob([write(cited)], { type }));
    say(citeTexts.saved(name));
  };
  return (
    <p className={styles.actions}>
      <button type="button" className={text.button} onClick={() => void copy()}>
        {citeTexts.copy}
      </button>
      <button
        type="button"
        className={text.button}
        onClick={() => save('json', 'application/vnd.citationstyles.csl+json', cslOf)}
      >
        {citeTexts.csl}
      </button>
      <button
        type="button"
        className={text.button}
        onClick={() => save('ris', 'application/x-research-info-systems', risOf)}
      >
        {citeTexts.ris}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

function nameOf(passage: string | null, statement: number | null): string {
  if (passage === null) return citeTexts.article;
  return statement === null ? citeTexts.passage : citeTexts.statement(statement);
}

interface NamedProps extends Props {
  /** Which statement of the article the passage is; null for another passage. */
  readonly statement: number | null;
}

/** The citation of an article or a passage: to copy, and for reference managers. */
export function Cite({ statement, ...cited }: NamedProps) {
  const { passage } = cited;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.basis} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{nameOf(passage, statement)}</summary>
      {open && <p>{plainCitation(citedNow(cited))}</p>}
      <CiteActions key={passage} {...cited} />
    </details>
  );
}
