import { keptChoice } from './kept-choice.ts';

const OFF = 'off';

/** Whether a key alone does something: who speaks to the machine, or hits keys unmeant, can switch that off (WCAG 2.1.4). */
export const {
  now: areSingleKeysOn,
  choose: setSingleKeys,
  use: useSingleKeys,
} = keptChoice(
  'single-keys',
  (text) => text !== OFF,
  (isOn) => (isOn ? null : OFF),
);
