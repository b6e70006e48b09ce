import { useState } from 'react';
import type { Article } from '../../articles/article.ts';
import { citeTexts } from '../../catalogue/export.ts';
import { cslOf, plainCitation, risOf, type Cited } from '../../export/citation.ts';
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
}

function citedNow({ article, passage }: Props): Cited {
  return { article, passage, accessed: dayOf(new Date()) };
}

/** The citation of an article or a passage: to copy, and for reference managers. */
export function Cite(props: Props) {
  const [said, say] = useState('');
  const [open, setOpen] = useState(false);
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
    <details className={styles.basis} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.passage === null ? citeTexts.article : citeTexts.passage}</summary>
      {open && <p>{plainCitation(citedNow(props))}</p>}
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
    </details>
  );
}
