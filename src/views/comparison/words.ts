import { recordTexts, voiceTexts } from '../../catalogue/comparison.ts';
import { sideNames } from '../../catalogue/findings.ts';
import { namingNames } from '../../catalogue/general.ts';
import type { Stance } from '../../analysis/findings.ts';
import { longDaysInWords } from '../../common/words.ts';
import type { Source } from '../../corpus/corpus.ts';
import type { Ministerial } from '../../record/record.ts';

/** The order in which marks stand side by side and in the legend. */
export const stanceOrder: readonly Stance[] = ['concern', 'reassurance', 'neutral', 'cannot-tell'];

/** `12 February 2026`, `26–27 February 2014`, `30 November – 1 December 2021`. */
export function meetingDays({ startDate, endDate }: Ministerial): string {
  return longDaysInWords(startDate, endDate);
}

/** What the record says of an entry, in a few words: who stayed away and who sat in. */
export function recordInWords({ usPrincipal, usRepresentative, attendance }: Ministerial): string {
  const sat = usRepresentative === null || usRepresentative.name === usPrincipal.name;
  return recordTexts.told(
    usPrincipal.name,
    recordTexts.attendance[attendance],
    sat ? null : usRepresentative.name,
  );
}

/** Who a source is, in small beneath its name: the role as printed and how it is named unless by name; without a role how it is named and its side. */
export function whoIs({ roles, side, naming }: Source, outlet: string | null = null): string {
  const [role] = roles;
  const how = naming === 'named' ? [] : [namingNames[naming]];
  const told = voiceTexts.who(...(role === undefined ? [...how, sideNames[side]] : [role, ...how]));
  return outlet === null ? told : voiceTexts.whoIn(told, outlet);
}
