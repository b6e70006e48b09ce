import { useMemo, useState } from 'react';
import { madeTexts } from '../../catalogue/made.ts';
import { fold } from '../../common/fold.ts';
import over from '../over.module.css';
import styles from './made.module.css';
import { wordLists, type WordList } from './word-lists.ts';

function List({ list, isFound }: { readonly list: WordList; readonly isFound: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const shown = isFound || isOpen;
  return (
    <details open={shown} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{madeTexts.wordsIn(list.name, list.words.length)}</summary>
      {shown && <p className={styles.words}>{list.words.join(', ')}</p>}
    </details>
  );
}

/** Every word that the rules go by, in lists that a search narrows. */
export function WordLists() {
  const lists = useMemo(() => wordLists(), []);
  const [typed, setTyped] = useState('');
  const wanted = fold(typed).trim();
  const fitting = lists.flatMap(({ name, words }) => {
    const left = words.filter((word) => fold(word).includes(wanted));
    return left.length === 0 ? [] : [{ name, words: left }];
  });
  const count = (some: readonly WordList[]) => some.reduce((sum, { words }) => sum + words.length, 0);
  return (
    <>
      <p>{madeTexts.listsSay(count(lists), lists.length)}</p>
      <input
        type="search"
        className={`${over.field} ${styles.search}`}
        aria-label={madeTexts.search}
        placeholder={madeTexts.search}
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className={wanted === '' ? 'visually-hidden' : styles.note}>
        {wanted !== '' && madeTexts.found(count(fitting))}
      </p>
      {fitting.map((list) => (
        <List key={`${list.name} ${wanted !== ''}`} list={list} isFound={wanted !== ''} />
      ))}
    </>
  );
}
