import { Fragment } from 'react';
import type { Article, Part } from '../../articles/article.ts';
import { readerTexts } from '../../catalogue/reader.ts';
import { sliceOf } from '../../common/span.ts';
import { listOf } from '../../common/words.ts';
import type { Statement } from '../../corpus/corpus.ts';
import { sourcesOf, type Lookup } from './lookup.ts';
import { MarkedText, type MarkKind } from './MarkedText.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { StanceMark } from './StanceMark.tsx';
import type { Marking } from './segments.ts';
import { partNames, statementKindNames } from './words.ts';
import styles from './article-text.module.css';

interface NoteProps {
  readonly statement: Statement;
  readonly lookup: Lookup;
}

/** Whose statement the paragraph holds: the stop of j and k, and a link to the passage. */
function Note({ statement, lookup }: NoteProps) {
  const { article, passage } = statement;
  const names = sourcesOf(statement, lookup).map(({ name }) => name);
  return (
    <li data-statement={statement.id}>
      <StanceMark stance={statement.stance.value} />{' '}
      <PlaceLink place={{ article, start: passage.start, end: passage.end }}>{listOf(names)}</PlaceLink>,{' '}
      {statementKindNames[statement.kind]}
    </li>
  );
}

interface Props {
  readonly article: Article;
  readonly statements: readonly Statement[];
  readonly markings: readonly Marking<MarkKind>[];
  readonly lookup: Lookup;
}

/** The parts of an article in its order; beside each paragraph, whose statements stand in it. */
export function ArticleText({ article, statements, markings, lookup }: Props) {
  const marked = (part: Part) => <MarkedText text={article.text} within={part} markings={markings} />;
  const notesOf = (part: Part) =>
    statements.filter(({ passage }) => part.start <= passage.start && passage.start < part.end);
  return (
    <div className={styles.text} lang={article.language}>
      {article.parts.map((part, index) => {
        switch (part.kind) {
          case 'headline':
          case 'dateline':
            return null;
          case 'heading':
            return <h3 key={part.start}>{sliceOf(article.text, part)}</h3>;
          case 'summary':
          case 'takeaway':
          case 'analysis':
          case 'caption':
            return (
              <p key={part.start} className={styles.aside}>
                <span className={styles.label} lang="en">
                  {partNames[part.kind]}
                </span>{' '}
                {marked(part)}
              </p>
            );
          case 'paragraph': {
            const before = article.parts[index - 1];
            const notes = notesOf(part);
            return (
              <Fragment key={part.start}>
                <p>
                  {before?.kind === 'dateline' && (
                    <span className={styles.dateline}>{sliceOf(article.text, before)} </span>
                  )}
                  {marked(part)}
                </p>
                {notes.length > 0 && (
                  <ul className={styles.notes} lang="en" aria-label={readerTexts.statementsHere}>
                    {notes.map((statement) => (
                      <Note key={statement.id} statement={statement} lookup={lookup} />
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
