import { Fragment, Suspense, type ReactNode } from 'react';
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

/** The sections of the page, each by itself: one that fails leaves the others standing. */
export function Sections({ dataset, points, selection, whole, filters, articles, record, embed }: Props) {
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
            filters={filters}
            rate={rates.comparison}
          />
        </WhenNear>
      </PartState>
    ),
    timeline: (
      <PartState name={partsOfThePage.timeline} status={record}>
        <WhenNear id="timeline" name={partsOfThePage.timeline}>
          <Timeline
            selection={selection}
            record={dataset.record}
            reports={dataset.corpus.reports}
            certainties={filters.certainties}
            rate={rates.timeline}
          />
        </WhenNear>
      </PartState>
    ),
    sentiment: (
      <PartState name={partsOfThePage.sentiment} status={articles}>
        <WhenNear id="sentiment" name={partsOfThePage.sentiment}>
          <SentimentPanel selection={selection} whole={whole} filters={filters} rate={rates.sentiment} />
        </WhenNear>
      </PartState>
    ),
  };
  return sectionIds.map((id) => (embed ?? id) === id && <Fragment key={id}>{sections[id]}</Fragment>);
}
