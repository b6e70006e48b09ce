import type { OfficialMention } from './attendance-officials.ts';
import type { Gender } from './names.ts';
import { genderOf } from './names.ts';

function genderOfOfficial({ officer }: OfficialMention): Gender | null {
  const [first = ''] = officer?.names[0]?.split(' ') ?? [];
  return genderOf(first.toLowerCase(), null);
}

function genderOfPronoun(pronoun: string): Gender {
  return /^h(?:e|is|im)$/iu.test(pronoun) ? 'he' : 'she';
}

/** Whom of those named before a `he` or `her` means: the last who is known to fit, else the last who may. */
export function officialMeant(pronoun: string, named: readonly OfficialMention[]): OfficialMention | null {
  const gender = genderOfPronoun(pronoun);
  return (
    named.findLast((each) => genderOfOfficial(each) === gender) ??
    named.findLast((each) => genderOfOfficial(each) === null) ??
    null
  );
}
