import type { Check, StandInVerdict, Verdict } from '../../record/check-report.ts';

const verdictWords: Record<Verdict, string> = {
  agrees: 'agrees with the record',
  contradicts: 'contradicts the record',
  'borne-out': 'borne out',
  'not-borne-out': 'not borne out',
  'still-ahead': 'still ahead',
  'beyond-the-record': 'beyond the record',
};

const standInWords: Record<StandInVerdict, string> = {
  agrees: 'stand-in agrees',
  contradicts: 'stand-in differs',
  'beyond-the-record': 'stand-in beyond the record',
};

/** `borne out; stand-in agrees`. */
export function checkInWords({ verdict, standIn }: Check): string {
  return standIn === null ? verdictWords[verdict] : `${verdictWords[verdict]}; ${standInWords[standIn]}`;
}
