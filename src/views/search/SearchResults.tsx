import { useEffect, useState, type ReactNode } from 'react';
import { searchTexts } from '../../catalogue/search.ts';
import type { Dataset } from '../../filters/dataset.ts';
import type { Filters } from '../../filters/filters.ts';
import type { FoundSentence } from '../../filters/found-elsewhere.ts';
import type { EvidenceEntry } from '../../state/evidence.ts';
import { foreign, isolated } from '../foreign.ts';
import { Marked } from '../Marked.tsx';
import { ProfileLink } from '../profile/ProfileLink.tsx';
import { articleEntries, sourceEntries, statementEntries } from '../reader/entries.ts';
import { EvidenceButton } from '../reader/EvidenceButton.tsx';
import { PlaceLink } from '../reader/PlaceLink.tsx';
import { shapeFound, type FoundList, type FoundText } from './shape-found.ts';
import styles from './search.module.css';
import { useInTexts, type InTexts } from './use-in-texts.ts';
import { FEW } from './use-typed.ts';
import { whenIdle } from '../when-idle.ts';

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

interface PartProps<T, Item> {
  readonly heading: string;
  readonly found: FoundList<T, Item>;
  readonly entries: () => readonly EvidenceEntry[];
  readonly title: string;
  readonly keyOf: (item: T) => string;
  readonly children: (item: T) => ReactNode;
}

function Part<T, Item>({ heading, found, entries, title, keyOf, children }: PartProps<T, Item>) {
  if (found.count === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {found.listed.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {found.count > found.listed.length && (
        <EvidenceButton evidence={{ title, count: found.count, list: entries }}>
          {searchTexts.showAll(heading)}
        </EvidenceButton>
      )}
    </section>
  );
}

const NOTHING: FoundList<FoundText, FoundSentence> = { count: 0, listed: [], all: () => [] };

/** Whether the rest of the texts is searched too: in a large story once the letter has been answered. */
function useRest({ corpus }: Dataset, search: string): boolean {
  const isMany = corpus.statements.length > FEW;
  const [answered, setAnswered] = useState('');
  useEffect(() => (isMany ? whenIdle(() => setAnswered(search)) : undefined), [search, isMany]);
  return !isMany || answered === search;
}

const kinds = ['sources', 'headlines', 'statements', 'elsewhere'] as const;

type Counted = Readonly<Record<(typeof kinds)[number], { readonly count: number }>>;

/** Paragraphs that hold the words where no finding does; how many more there are is not looked for. */
function TextPart({ found, areMore }: InTexts) {
  if (found.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{searchTexts.textsHeading}</h2>
      <ul className={styles.list}>
        {found.map((each) => (
          <li key={each.id}>
            <Passage found={each} />
          </li>
        ))}
      </ul>
      {areMore && <p className={styles.who}>{searchTexts.moreTexts}</p>}
    </section>
  );
}

/** How many of each kind are found, in words. */
function tellFound(found: Counted) {
  const parts = {
    sources: searchTexts.sources(found.sources.count),
    headlines: searchTexts.headlines(found.headlines.count),
    statements: searchTexts.statements(found.statements.count),
    elsewhere: searchTexts.elsewhere(found.elsewhere.count),
  };
  const some = kinds.filter((kind) => found[kind].count > 0).map((kind) => parts[kind]);
  return { parts, told: searchTexts.told(some) };
}

/** What is told where no finding holds what was typed. */
function tellTexts({ found, isDone }: InTexts, typed: string, isWhole: boolean): string {
  if (!isWhole) return searchTexts.searching;
  if (found.length > 0) return searchTexts.inTexts(typed);
  return isDone ? searchTexts.nothing(typed) : searchTexts.looking;
}

interface Props {
  readonly dataset: Dataset;
  readonly filters: Filters;
  /** What is typed, which the filters may not hold yet. */
  readonly search: string;
  /** How much of the texts is read, from 0 to 1: the rest is not found yet. */
  readonly read: number;
  /** Whether other filters narrow what is searched. */
  readonly isNarrowed: boolean;
}

/** What the search finds as one types, each leading to its sentence. */
export function SearchResults({ dataset, filters, search, read, isNarrowed }: Props) {
  const isWhole = useRest(dataset, search);
  const shape = shapeFound(dataset, { ...filters, text: search }, isWhole);
  const isReading = read < 1;
  const found = shape === null ? null : { ...shape, elsewhere: shape.elsewhere ?? NOTHING };
  const isNothing = found !== null && kinds.every((kind) => found[kind].count === 0);
  const texts = useInTexts(dataset, filters, search, isNothing && !isReading && isWhole);
  if (found === null) return null;
  const { sources, headlines, statements, elsewhere } = found;
  const typed = search.trim();
  const { parts, told } = tellFound(found);
  return (
    <div role="region" aria-label={searchTexts.label} className={styles.found} data-search={search}>
      <p role="status" className={isNothing || isReading ? '' : 'visually-hidden'}>
        {isReading ? searchTexts.reading(read) : isNothing ? tellTexts(texts, typed, isWhole) : told}
      </p>
      {isNarrowed && <p className={styles.who}>{searchTexts.underFilters}</p>}
      <Part
        heading={parts.sources}
        found={sources}
        title={searchTexts.allTitle(parts.sources, typed)}
        entries={() => sourceEntries(sources.all(), statements.all())}
        keyOf={({ source }) => source.id}
      >
        {({ source, marks, outlet }) => (
          <>
            <ProfileLink profile={{ kind: 'source', id: source.id }}>
              <bdi>
                <Marked text={source.name} marks={marks} />
              </bdi>
            </ProfileLink>
            {outlet !== null && <span className={styles.who}>{searchTexts.in(isolated(outlet))}</span>}
          </>
        )}
      </Part>
      <Part
        heading={parts.headlines}
        found={headlines}
        title={searchTexts.allTitle(parts.headlines, typed)}
        entries={() => articleEntries(headlines.all())}
        keyOf={({ id }) => id}
      >
        {(found) => <Passage found={found} />}
      </Part>
      <Part
        heading={parts.statements}
        found={statements}
        title={searchTexts.allTitle(parts.statements, typed)}
        entries={() => statementEntries(statements.all())}
        keyOf={({ id }) => id}
      >
        {(found) => <Passage found={found} />}
      </Part>
      <Part
        heading={parts.elsewhere}
        found={elsewhere}
        title={searchTexts.allTitle(parts.elsewhere, typed)}
        entries={() => elsewhere.all().map(({ kind, id }) => ({ kind, id }))}
        keyOf={({ id }) => id}
      >
        {(found) => <Passage found={found} />}
      </Part>
      <TextPart {...texts} />
    </div>
  );
}
