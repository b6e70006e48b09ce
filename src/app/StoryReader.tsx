import { useMemo } from 'react';
import type { Story } from '../corpus/story.ts';
import type { Dataset } from '../filters/dataset.ts';
import { buildLookup } from '../views/reader/lookup.ts';
import { Reader } from '../views/reader/Reader.tsx';

export interface StoryReaderProps {
  readonly dataset: Dataset;
  readonly points: Story['points'];
}

interface Props extends StoryReaderProps {
  readonly isNamed: boolean;
}

/** The reader with the story’s data by id. */
export function StoryReader({ dataset, points, isNamed }: Props) {
  const lookup = useMemo(() => buildLookup(dataset, points), [dataset, points]);
  return <Reader lookup={lookup} isNamed={isNamed} />;
}
