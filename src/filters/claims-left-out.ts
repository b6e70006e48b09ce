import { reportCertainty, type Certainty } from '../corpus/certainty.ts';
import type { SuperlativeClaim } from '../corpus/claims.ts';
import type { AttendanceReport } from '../corpus/corpus.ts';
import { stands } from './grounds.ts';
import { choiceOf } from './passes.ts';

/** Whether a choice of certainty leaves a report by which a claim is about its absence; `reports` are all that there are. */
export function claimTest(
  reports: readonly AttendanceReport[],
  certainties: readonly Certainty[],
): (claim: SuperlativeClaim) => boolean {
  const trusts = choiceOf(certainties);
  return ({ article, about }) =>
    stands(
      reports
        .filter((report) => report.article === article && report.ministerial === about)
        .map(reportCertainty),
      trusts,
    );
}
