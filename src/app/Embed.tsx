import { embedTexts } from '../catalogue/export.ts';
import type { Dataset } from '../filters/dataset.ts';
import { isFiltered } from '../filters/filters.ts';
import { addressOf, useView } from '../state/view-url.ts';
import { dataInWords, filtersInWords } from '../views/take-away/screen.ts';
import { MadeSlot } from './MadeSlot.tsx';
import app from './app.module.css';
import styles from './embed.module.css';

interface Props {
  readonly title: string;
  /** Null while the articles come. */
  readonly dataset: Dataset | null;
}

/** Under which filters a section stands in another page: above it, for the frame ends where its host has it end. */
export function EmbedHead({ title, dataset }: Props) {
  const view = useView();
  return (
    <header className={styles.head}>
      <h1 className="visually-hidden">{title}</h1>
      {dataset !== null && isFiltered(view.filters) && (
        <p className={styles.filters}>{embedTexts.filters(filtersInWords({ dataset, view }))}</p>
      )}
    </header>
  );
}

/** Of when the data of such a section are, and where it comes from: the whole page, in a window of its own. */
export function EmbedFoot({ title, dataset }: Props) {
  const { embed: _embed, ...view } = useView();
  return (
    <>
      <footer className={app.footer}>
        {dataset !== null && <p className={app.under}>{embedTexts.data(dataInWords({ dataset }))}</p>}
        <a href={addressOf(view)} target="_blank" rel="noopener">
          {embedTexts.whole(title)}
        </a>
      </footer>
      <MadeSlot />
    </>
  );
}
