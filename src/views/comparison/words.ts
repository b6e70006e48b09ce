import { recordTexts, voiceTexts } from '../../catalogue/comparison.ts';
import { namingNames, sideNames } from '../../catalogue/general.ts';
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

/** Who a source is, in small beneath its name: the role as printed, else its side; and how it is named unless by name. */
export function whoIs({ roles, side, naming }: Source, outlet: string | null = null): string {
  const who = roles[0] ?? sideNames[side];
  const told = naming === 'named' ? who : voiceTexts.who(who, namingNames[naming]);
  return outlet === null ? told : voiceTexts.whoIn(told, outlet);
}
