import { inWords, nounFor } from '../common/words.ts';

export const leftOutTexts = {
  filtersLeaveOut: <T>(more: T) => [' The filters leave out ', more, '.'] as const,
  more: (n: number) => `${inWords(n)} more ${nounFor(n, 'difference')}`,
  title: 'what differs but is left out by the filters, one wording of each',
  ofCertainty:
    ' A choice of certainty leaves out the wordings that rest on statements or attendance reports of another one; names, numbers and roles are compared as they are printed and have no certainty of their own.',
} as const;
