import { useMemo, type ReactNode } from 'react';
import { searchTexts } from '../../catalogue/search.ts';
import type { Span } from '../../common/span.ts';
import type { Dataset, Selection } from '../../filters/dataset.ts';
import { flagged, searchHits } from '../../filters/search.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';
import { foreign, isolated } from '../foreign.ts';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { articleEntries, sourceEntries, statementEntries } from '../reader/entries.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import { segment } from '../reader/segments.ts';
import { shapeFound, type FoundList, type FoundText } from './shape-found.ts';
import styles from './search.module.css';

interface MarkedProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Span[];
}

/** A stretch of a text with what was found in it marked; text nodes, whatever it holds. */
function Marked({ text, within, marks }: MarkedProps) {
  const pieces = segment(
    within,
    marks.map((mark) => ({ ...mark, kind: true })),
  );
  return pieces.map(({ start, end, kinds }) =>
    kinds.length === 0 ? text.slice(start, end) : <mark key={start}>{text.slice(start, end)}</mark>,
  );
}

function Passage({ found }: { readonly found: FoundText }) {
  const { article, text, within, isCut, marks, who, place } = found;
  return (
    <>
      <PlaceLink place={{ article: article.id, ...place }}>
        <span {...foreign(article.language)}>
          {isCut.before && searchTexts.cut}
          <Marked text={text} within={within} marks={marks} />
          {isCut.after && searchTexts.cut}
        </span>
      </PlaceLink>
      <span className={styles.who}>
        {who === null
          ? isolated(article.outlet.name)
          : searchTexts.by(isolated(who), isolated(article.outlet.name))}
      </span>
    </>
  );
}

interface PartProps<T> {
  readonly heading: string;
  readonly found: FoundList<T>;
  readonly entries: () => readonly EvidenceEntry[];
  readonly title: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

function Part<T>({ heading, found, entries, title, keyOf, children }: PartProps<T>) {
  if (found.all === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {found.listed.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {found.all > found.listed.length && (
        <EvidenceButton evidence={{ title, count: found.all, list: entries }}>
          {searchTexts.showAll(heading)}
        </EvidenceButton>
      )}
    </section>
  );
}

interface Props {
  readonly dataset: Dataset;
  /** What the filters leave, the search among them. */
  readonly selection: Selection;
  readonly search: string;
  /** Whether other filters narrow what is searched. */
  readonly isNarrowed: boolean;
}

/** What the search finds as one types, each leading to its sentence. */
export function SearchResults({ dataset, selection, search, isNarrowed }: Props) {
  const shape = useMemo(() => shapeFound(dataset, selection, search), [dataset, selection, search]);
  if (shape === null) return null;
  const { sources, headlines, statements } = shape;
  const told = {
    sources: searchTexts.sources(sources.all),
    headlines: searchTexts.headlines(headlines.all),
    statements: searchTexts.statements(statements.all),
  };
  const typed = search.trim();
  const hits = searchHits(dataset, search);
  const foundSources = () =>
    hits === null ? [] : flagged(selection.sources, dataset.corpus.sources, hits.sources);
  const foundArticles = () =>
    hits === null ? [] : flagged(selection.articles, dataset.articles, hits.articles);
  return (
    <div role="region" aria-label={searchTexts.label} className={styles.found} data-search={search}>
      <p
        role="status"
        className={sources.all + headlines.all + statements.all === 0 ? '' : 'visually-hidden'}
      >
        {sources.all + headlines.all + statements.all === 0
          ? searchTexts.nothing(typed)
          : searchTexts.told(Object.values(told))}
      </p>
      {isNarrowed && <p className={styles.who}>{searchTexts.underFilters}</p>}
      <Part
        heading={told.sources}
        found={sources}
        title={searchTexts.allTitle(told.sources, typed)}
        entries={() => sourceEntries(foundSources(), selection.statements)}
        keyOf={({ source }) => source.id}
      >
        {({ source, marks, outlet }) => (
          <>
            <ProfileLink profile={{ kind: 'source', id: source.id }}>
              <bdi>
                <Marked text={source.name} within={{ start: 0, end: source.name.length }} marks={marks} />
              </bdi>
            </ProfileLink>
            {outlet !== null && <span className={styles.who}>{searchTexts.in(isolated(outlet))}</span>}
          </>
        )}
      </Part>
      <Part
        heading={told.headlines}
        found={headlines}
        title={searchTexts.allTitle(told.headlines, typed)}
        entries={() => articleEntries(foundArticles())}
        keyOf={({ id }) => id}
      >
        {(found) => <Passage found={found} />}
      </Part>
      <Part
        heading={told.statements}
        found={statements}
        title={searchTexts.allTitle(told.statements, typed)}
        entries={() => statementEntries(selection.statements)}
        keyOf={({ id }) => id}
      >
        {(found) => <Passage found={found} />}
      </Part>
    </div>
  );
}
