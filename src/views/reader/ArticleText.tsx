import { Fragment } from 'react';
import type { Article, Part } from '../../articles/article.ts';
import { readerTexts } from '../../catalogue/reader.ts';
import { sliceOf } from '../../common/span.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { foreign } from '../foreign.ts';
import type { Lookup } from './lookup.ts';
import { MarkedText, type MarkKind } from './MarkedText.tsx';
import { StatementNote } from './StatementNote.tsx';
import type { Marking } from './segments.ts';
import { partNames } from './words.ts';
import styles from './article-text.module.css';

interface Props {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly current: Statement | undefined;
  readonly markings: readonly Marking<MarkKind>[];
  readonly lookup: Lookup;
}

/** The parts of an article in its order; beside each paragraph, whose statements stand in it. */
export function ArticleText({ article, statements, current, markings, lookup }: Props) {
  const words = foreign(article.language);
  const marked = (part: Part) => <MarkedText text={article.text} within={part} markings={markings} />;
  const notesOf = (part: Part) =>
    statements.filter(({ passage }) => part.start <= passage.start && passage.start < part.end);
  return (
    <div className={styles.text}>
      {article.parts.map((part, index) => {
        switch (part.kind) {
          case 'headline':
          case 'dateline':
            return null;
          case 'heading':
            return (
              <h3 key={part.start} {...words}>
                {sliceOf(article.text, part)}
              </h3>
            );
          case 'summary':
          case 'takeaway':
          case 'analysis':
          case 'caption':
            return (
              <p key={part.start} className={styles.aside}>
                <span className={styles.label}>{partNames[part.kind]}</span>{' '}
                <span {...words}>{marked(part)}</span>
              </p>
            );
          case 'paragraph': {
            const before = article.parts[index - 1];
            const notes = notesOf(part);
            return (
              <Fragment key={part.start}>
                <p {...words}>
                  {before?.kind === 'dateline' && (
                    <span className={styles.dateline}>{sliceOf(article.text, before)} </span>
                  )}
                  {marked(part)}
                </p>
                {notes.length > 0 && (
                  <ul className={styles.notes} aria-label={readerTexts.statementsHere}>
                    {notes.map((statement) => (
                      <StatementNote
                        key={statement.id}
                        statement={statement}
                        lookup={lookup}
                        isCurrent={statement === current}
                      />
                    ))}
                  </ul>
                )}
              </Fragment>
            );
          }
        }
      })}
    </div>
  );
}
