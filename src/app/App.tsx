import { useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { pageTexts } from '../catalogue/page.ts';
import { onceFor } from '../common/once-for.ts';
import type { Story } from '../corpus/story.ts';
import { useStory } from '../data/use-story.ts';
import type { Dataset } from '../filters/dataset.ts';
import { filterCorpus } from '../filters/filter-corpus.ts';
import { noFilters, type Filters } from '../filters/filters.ts';
import { useTypedSearch } from '../state/typed-search.ts';
import { useView } from '../state/view-url.ts';
import { FilterBar } from '../views/filterbar/FilterBar.tsx';
import { lateOr } from '../views/late-or.tsx';
import { EndSlot } from './EndSlot.tsx';
import { Header } from './Header.tsx';
import { Problems } from './Problems.tsx';
import { ReaderSlot } from './ReaderSlot.tsx';
import { Sections } from './Sections.tsx';
import { useStands } from './use-stands.ts';
import styles from './app.module.css';

/** For frames alone: without a fallback, so that a frame stands at once with all that it has. */
const EmbedHead = lateOr(async () => (await import('./Embed.tsx')).EmbedHead);
const EmbedFoot = lateOr(async () => (await import('./Embed.tsx')).EmbedFoot);

const NO_POINTS: Story['points'] = [];

/** Made once for each choice of filters: the bar asks at once, the sections a moment later. */
const selectionsOf = onceFor((dataset: Dataset) =>
  onceFor((filters: Filters) => filterCorpus(dataset, filters)),
);

interface MainProps {
  /** Whether what is shown is still of the filters before. */
  readonly isBehind: boolean;
  readonly children: ReactNode;
}

function Main({ isBehind, children }: MainProps) {
  const isTyping = useTypedSearch(({ typed }) => typed !== null);
  return (
    <main className={styles.sections} aria-busy={isBehind || isTyping}>
      {children}
    </main>
  );
}

export function App() {
  const { isPending, story, dataset, articles, record, failures, refusals } = useStory();
  const stands = useStands(!isPending);
  const { filters, embed } = useView();
  const shown = useDeferredValue(filters);
  const selectionOf = selectionsOf(dataset);
  const selection = selectionOf(filters);
  const whole = selectionOf(noFilters);
  const points = story?.points ?? NO_POINTS;
  const title = story?.title ?? pageTexts.brand;
  useEffect(() => {
    document.title = story === null ? pageTexts.brand : pageTexts.titleOf(story.title);
  }, [story]);
  // A letter is answered by the bar alone; all else follows when there is time, and is not drawn anew until then.
  const main = useMemo(() => {
    const story = { dataset, points, selection: selectionsOf(dataset)(shown), whole, filters: shown };
    return <Sections {...story} articles={articles} record={record} embed={embed} />;
  }, [dataset, points, shown, whole, articles, record, embed]);
  const end = useMemo(
    () => <EndSlot {...{ title, points, dataset, whole }} selection={selectionsOf(dataset)(shown)} />,
    [title, points, dataset, whole, shown],
  );
  if (!stands) return null;
  const inFrame = { title, dataset: articles === 'loading' ? null : dataset };
  return (
    <>
      <div className={styles.page}>
        {embed === undefined ? <Header title={title} whole={whole} /> : <EmbedHead {...inFrame} />}
        <Problems failures={failures} refusals={refusals} />
        {embed === undefined && (
          <FilterBar
            {...{ title, points, dataset, selection, whole, filters }}
            isLoading={articles === 'loading'}
          />
        )}
        <Main isBehind={shown !== filters}>{main}</Main>
        {embed === undefined ? end : <EmbedFoot {...inFrame} />}
      </div>
      {articles !== 'loading' && <ReaderSlot dataset={dataset} points={points} />}
    </>
  );
}
