import { inWords, nounFor } from '../common/words.ts';

export const leftOutTexts = {
  filtersLeaveOut: <T>(more: T) => [' The filters leave out ', more, '.'] as const,
  more: (n: number) => `${inWords(n)} more ${nounFor(n, 'difference')}`,
  title: 'what differs but is left out by the filters, one wording of each',
  ofCertainty:
    ' Wordings go with the statements and attendance reports that they rest on; names, numbers and roles are compared as they are printed, whatever the certainty.',
} as const;
