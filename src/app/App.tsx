import { Fragment, lazy, Suspense, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react';
import { pageTexts, partsOfThePage } from '../catalogue/page.ts';
import type { Story } from '../corpus/story.ts';
import { useStory } from '../data/use-story.ts';
import { filterCorpus } from '../filters/filter-corpus.ts';
import { isFiltered, noFilters } from '../filters/filters.ts';
import { sectionIds, type SectionId } from '../filters/section-ids.ts';
import { useView } from '../state/view-url.ts';
import { Differences } from '../views/differences/Differences.tsx';
import { FilterBar } from '../views/filterbar/FilterBar.tsx';
import { EndSlot } from './EndSlot.tsx';
import { Header } from './Header.tsx';
import { late } from './late.tsx';
import { PartState } from './PartState.tsx';
import { Problems } from './Problems.tsx';
import { rates } from './Rates.tsx';
import { ReaderSlot } from './ReaderSlot.tsx';
import { useStands } from './use-stands.ts';
import { WhenNear } from './WhenNear.tsx';
import styles from './app.module.css';

const LeftOut = late(async () => (await import('../views/differences/LeftOut.tsx')).LeftOut);
const ComparisonGrid = late(
  async () => (await import('../views/comparison/ComparisonGrid.tsx')).ComparisonGrid,
);
const Timeline = late(async () => (await import('../views/timeline/Timeline.tsx')).Timeline);
const SentimentPanel = late(
  async () => (await import('../views/sentiment/SentimentPanel.tsx')).SentimentPanel,
);

/** For frames alone. */
const EmbedFoot = lazy(async () => ({ default: (await import('./EmbedFoot.tsx')).EmbedFoot }));

const NO_POINTS: Story['points'] = [];

export function App() {
  const { isPending, story, dataset, articles, record, failures, refusals } = useStory();
  const stands = useStands(!isPending);
  const { filters, embed } = useView();
  const shown = useDeferredValue(filters);
  const selection = useMemo(() => filterCorpus(dataset, filters), [dataset, filters]);
  const charted = useMemo(() => filterCorpus(dataset, shown), [dataset, shown]);
  const whole = useMemo(() => filterCorpus(dataset, noFilters), [dataset]);
  const points = story?.points ?? NO_POINTS;
  const title = story?.title ?? pageTexts.brand;
  useEffect(() => {
    document.title = story === null ? pageTexts.brand : pageTexts.titleOf(story.title);
  }, [story]);
  if (!stands) return null;
  const sections: Readonly<Record<SectionId, ReactNode>> = {
    differences: (
      <PartState name={partsOfThePage.differences} status={articles}>
        <Differences
          selection={selection}
          whole={whole}
          leftOut={
            isFiltered(filters) && (
              <Suspense>
                <LeftOut selection={selection} whole={whole} filters={filters} />
              </Suspense>
            )
          }
          rate={rates.differences}
        />
      </PartState>
    ),
    comparison: (
      <PartState name={partsOfThePage.comparison} status={articles}>
        <WhenNear id="comparison" name={partsOfThePage.comparison}>
          <ComparisonGrid
            selection={selection}
            record={dataset.record}
            points={points}
            whole={whole}
            rate={rates.comparison}
          />
        </WhenNear>
      </PartState>
    ),
    timeline: (
      <PartState name={partsOfThePage.timeline} status={record}>
        <WhenNear id="timeline" name={partsOfThePage.timeline}>
          <Timeline
            selection={charted}
            record={dataset.record}
            reports={dataset.corpus.reports}
            certainties={shown.certainties}
            rate={rates.timeline}
          />
        </WhenNear>
      </PartState>
    ),
    sentiment: (
      <PartState name={partsOfThePage.sentiment} status={articles}>
        <WhenNear id="sentiment" name={partsOfThePage.sentiment}>
          <SentimentPanel selection={selection} whole={whole} rate={rates.sentiment} />
        </WhenNear>
      </PartState>
    ),
  };
  const shownStory = { title, points, dataset, selection, whole };
  return (
    <>
      <div className={styles.page}>
        {embed === undefined && <Header title={title} whole={whole} />}
        <Problems failures={failures} refusals={refusals} />
        {embed === undefined && (
          <FilterBar {...shownStory} filters={filters} isLoading={articles === 'loading'} />
        )}
        <main className={styles.sections} aria-busy={shown !== filters}>
          {sectionIds.map((id) => (embed ?? id) === id && <Fragment key={id}>{sections[id]}</Fragment>)}
        </main>
        {embed === undefined ? (
          <EndSlot {...shownStory} />
        ) : (
          <Suspense>
            <EmbedFoot title={title} />
          </Suspense>
        )}
      </div>
      {articles !== 'loading' && <ReaderSlot dataset={dataset} points={points} />}
    </>
  );
}
