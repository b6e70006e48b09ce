import { embedTexts } from '../catalogue/export.ts';
import { addressOf, useView } from '../state/view-url.ts';
import styles from './app.module.css';

/** Where a section shown in another page comes from: the whole page, in a window of its own. */
export function EmbedFoot({ title }: { readonly title: string }) {
  const { embed: _embed, ...view } = useView();
  return (
    <footer className={styles.footer}>
      <h1 className="visually-hidden">{title}</h1>
      <a href={addressOf(view)} target="_blank" rel="noopener">
        {embedTexts.whole(title)}
      </a>
    </footer>
  );
}
