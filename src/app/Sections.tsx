import { Suspense, type ReactNode } from 'react';
import { partsOfThePage } from '../catalogue/page.ts';
import type { Story } from '../corpus/story.ts';
import type { PartStatus } from '../data/use-story.ts';
import type { Dataset, Selection } from '../filters/dataset.ts';
import { isFiltered, type Filters } from '../filters/filters.ts';
import { sectionIds, type SectionId } from '../filters/section-ids.ts';
import { Differences } from '../views/differences/Differences.tsx';
import { late } from './late.tsx';
import { PartState } from './PartState.tsx';
import { rates } from './Rates.tsx';
import { WhenNear } from './WhenNear.tsx';

const LeftOut = late(async () => (await import('../views/differences/LeftOut.tsx')).LeftOut);
const ComparisonGrid = late(
  async () => (await import('../views/comparison/ComparisonGrid.tsx')).ComparisonGrid,
);
const Timeline = late(async () => (await import('../views/timeline/Timeline.tsx')).Timeline);
const SentimentPanel = late(
  async () => (await import('../views/sentiment/SentimentPanel.tsx')).SentimentPanel,
);

interface Props {
  readonly dataset: Dataset;
  readonly points: Story['points'];
  /** What `filters` leave. */
  readonly selection: Selection;
  readonly whole: Selection;
  readonly filters: Filters;
  readonly articles: PartStatus;
  readonly record: PartStatus;
  /** The one section of a frame. */
  readonly embed: SectionId | undefined;
}

/** The sections of the page, each by itself: one that fails leaves the others standing. What stands first is drawn at once. */
export function Sections({ dataset, points, selection, whole, filters, articles, record, embed }: Props) {
  const sections: Readonly<Record<SectionId, ReactNode>> = {
    differences: (
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
    ),
    comparison: (
      <ComparisonGrid
        selection={selection}
        record={dataset.record}
        points={points}
        whole={whole}
        filters={filters}
        rate={rates.comparison}
      />
    ),
    timeline: (
      <Timeline
        selection={selection}
        record={dataset.record}
        reports={dataset.corpus.reports}
        certainties={filters.certainties}
        rate={rates.timeline}
      />
    ),
    sentiment: (
      <SentimentPanel selection={selection} whole={whole} filters={filters} rate={rates.sentiment} />
    ),
  };
  const shown = sectionIds.filter((id) => (embed ?? id) === id);
  return shown.map((id) => (
    <PartState key={id} name={partsOfThePage[id]} status={id === 'timeline' ? record : articles}>
      {id === 'differences' ? (
        sections[id]
      ) : (
        <WhenNear id={id} name={partsOfThePage[id]}>
          {sections[id]}
        </WhenNear>
      )}
    </PartState>
  ));
}
