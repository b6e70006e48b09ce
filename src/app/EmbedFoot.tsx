import { embedTexts } from '../catalogue/export.ts';
import type { Dataset } from '../filters/dataset.ts';
import { addressOf, useView } from '../state/view-url.ts';
import { dataInWords, filtersInWords } from '../views/take-away/screen.ts';
import { MadeSlot } from './MadeSlot.tsx';
import styles from './app.module.css';

interface Props {
  readonly title: string;
  /** Null while the articles come. */
  readonly dataset: Dataset | null;
}

/** Under which filters a section stands in another page, of when its data are, and where it comes from: the whole page, in a window of its own. */
export function EmbedFoot({ title, dataset }: Props) {
  const { embed: _embed, ...view } = useView();
  return (
    <>
      <footer className={styles.footer}>
        <h1 className="visually-hidden">{title}</h1>
        {dataset !== null && (
          <p className={styles.under}>
            {embedTexts.of(filtersInWords({ dataset, view }), dataInWords({ dataset }))}
          </p>
        )}
        <a href={addressOf(view)} target="_blank" rel="noopener">
          {embedTexts.whole(title)}
        </a>
      </footer>
      <MadeSlot />
    </>
  );
}
