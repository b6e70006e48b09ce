import { judge, judgeWhole, sections } from './states.ts';

for (const width of [1440, 390]) {
  judge('section', { width, states: sections, isInDark: () => true });
  judgeWhole(width);
}
