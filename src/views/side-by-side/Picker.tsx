import { useId, useState } from 'react';
import type { Article } from '../../articles/article.ts';
import { pickerTexts as texts } from '../../catalogue/side-by-side.ts';
import { fold } from '../../common/fold.ts';
import { holdsAll, wordsOf } from '../../filters/search.ts';
import { setCompared } from '../../state/view-steps.ts';
import { isolated } from '../foreign.ts';
import { afterToggle, LEAST, MOST, type Choice } from './choose.ts';
import { daysOf } from './days-of.ts';
import styles from './picker.module.css';

/** More than these are found by typing. */
const SHOWN = 12;

function matching(articles: readonly Article[], typed: string): readonly Article[] {
  const words = wordsOf(typed);
  return articles.filter(({ outlet, headline }) =>
    holdsAll(fold(`${outlet.name} ${headline?.value ?? ''}`), words),
  );
}

/** The ticked ones in any case, then as many others as fit, in the page's order. */
function optionsOf(
  articles: readonly Article[],
  chosen: readonly Article[],
  typed: string,
): readonly Article[] {
  const free = matching(articles, typed).filter((article) => !chosen.includes(article));
  const shown = new Set([...chosen, ...free.slice(0, Math.max(0, SHOWN - chosen.length))]);
  return articles.filter((article) => shown.has(article));
}

/** What there is to say of the choice, in whole sentences. */
function notesOn({ articles, isProposed, filteredOut, unknown, beyond }: Choice, left: number): string {
  const [only] = articles;
  return [
    ...(left < LEAST ? [texts.tooFew] : []),
    ...(isProposed && left > LEAST ? [texts.proposed] : []),
    ...(left >= LEAST && only === undefined ? [texts.pick] : []),
    ...(left >= LEAST && only !== undefined && articles.length < LEAST
      ? [texts.oneMore(isolated(only.outlet.name))]
      : []),
    ...(articles.length === MOST && left > MOST ? [texts.full] : []),
    ...(filteredOut.length > 0
      ? [texts.filteredOut(filteredOut.map(({ outlet }) => isolated(outlet.name)))]
      : []),
    ...(unknown > 0 ? [texts.unknown(unknown)] : []),
    ...(beyond > 0 ? [texts.beyond(beyond)] : []),
  ].join(' ');
}

interface Props {
  /** Those that the filters leave. */
  readonly articles: readonly Article[];
  readonly choice: Choice;
}

function Option({ article, choice }: { readonly article: Article; readonly choice: Choice }) {
  const { id, outlet } = article;
  const isChosen = choice.articles.includes(article);
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={!isChosen && choice.articles.length === MOST}
        onChange={() => setCompared(afterToggle(choice, id))}
      />
      {isolated(outlet.name)} <span className={styles.days}>{daysOf(article)}</span>
    </label>
  );
}

/** Which articles stand side by side: a box for each that the filters leave, two to four of them ticked. */
export function Picker({ articles, choice }: Props) {
  const [typed, setTyped] = useState('');
  const find = useId();
  const options = optionsOf(articles, choice.articles, typed);
  const hidden = matching(articles, typed).length - matching(options, typed).length;
  return (
    <>
      <fieldset className={styles.picker}>
        <legend className={styles.legend}>{texts.legend}</legend>
        {articles.length > SHOWN && (
          <label className={styles.find} htmlFor={find}>
            <span className="visually-hidden">{texts.find}</span>
            <input
              id={find}
              type="search"
              placeholder={texts.find}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
        )}
        {options.map((article) => (
          <Option key={article.id} article={article} choice={choice} />
        ))}
        {hidden > 0 && <span className={styles.days}>{texts.hidden(hidden)}</span>}
      </fieldset>
      <p role="status" className={styles.notes}>
        {notesOn(choice, articles.length)}
      </p>
    </>
  );
}
