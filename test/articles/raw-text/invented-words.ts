export const LEDE =
  'Foreign minister Ada Holm will stay away from the council of ministers in Tallinn, two officials said on Monday.';
export const SECOND = 'The ministry gave no reason, and a spokesman did not answer calls on Tuesday morning.';
export const THIRD = '“We are not worried,” the Danish minister told reporters before the dinner.';
export const TITLE = 'Holm to Miss Council in Tallinn as Doubts Grow';

export const headline = `headline: ${TITLE.slice(0, 24)}`;
export const lede = `paragraph: ${LEDE.slice(0, 24)}`;
export const second = `paragraph: ${SECOND.slice(0, 24)}`;
export const third = `paragraph: ${THIRD.slice(0, 24)}`;

export interface InventedPage {
  readonly page: string;
  readonly text: readonly string[];
  /** Kind and beginning of each part that a reader sees. */
  readonly parts: readonly string[];
}
