import { useState } from 'react';
import { screenNow, type ShownStory } from '../take-away/screen.ts';
import { Briefing } from './Briefing.tsx';

/** The briefing of the screen as it stood when it was opened. */
export function OpenBriefing(story: ShownStory) {
  const [screen] = useState(() => screenNow(story));
  return <Briefing screen={screen} />;
}
