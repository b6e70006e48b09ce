import { standInWords, verdictWords } from '../../catalogue/findings.ts';
import type { Check } from '../../record/check-report.ts';

/** `borne out; stand-in agrees`. */
export function checkInWords({ verdict, standIn }: Check): string {
  return standIn === null ? verdictWords[verdict] : `${verdictWords[verdict]}; ${standInWords[standIn]}`;
}
