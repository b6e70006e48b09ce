import { bearsOnAlliance } from './commitment.ts';
import { assetCue } from './stance-asset-cues.ts';
import type { Hit } from './stance-match.ts';
import { firstAfter, inOrder, lastBefore } from './stance-neighbours.ts';
import type { Place, WeighedCue } from './stance-neighbours.ts';
import { has, weightOf } from './stance-scope.ts';
import { isUnreal, turned, wished } from './stance-turns.ts';
import type { StanceSentence } from './stance-words.ts';

const RAISED = 1.25;
const RAISED_QUESTION = -0.9;

/** `deepen concerns`, `raises questions`: a worry, and what makes more of it. */
function worryCue(place: Place): WeighedCue | null {
  const { hit } = place;
  const worry = Math.max(weightOf(hit, 'concern'), weightOf(hit, 'question'));
  if (worry === 0) return null;
  const raises = (each: Hit): boolean => has(each, 'raise');
  const raiser = lastBefore(place, raises, 4) ?? firstAfter(place, raises);
  if (raiser === undefined) return { weight: -worry, hits: [hit] };
  const weight = has(hit, 'concern') ? -worry * RAISED : RAISED_QUESTION;
  return { weight, hits: inOrder([hit, raiser]) };
}

function reassuranceCue({ hit }: Place): WeighedCue | null {
  const weight = Math.max(weightOf(hit, 'reassurance'), weightOf(hit, 'act'));
  return weight > 0 ? { weight, hits: [hit] } : null;
}

/** `downplayed` says enough where no worry is named. */
function diminisherCue({ hit }: Place): WeighedCue | null {
  return has(hit, 'diminish') ? { weight: weightOf(hit, 'diminish'), hits: [hit] } : null;
}

/** A diminisher comes last: it stands for itself only where it turned nothing round. */
const makers = [worryCue, assetCue, reassuranceCue, diminisherCue] as const;

function settle(sentence: StanceSentence, cue: WeighedCue | null): WeighedCue | null {
  const meant = cue === null ? null : wished(sentence, cue);
  if (meant === null) return null;
  const said = turned(sentence, meant);
  return isUnreal(sentence, said) ? null : said;
}

/** Every cue of a sentence that bears on the alliance, each phrase used once. */
export function findCues(sentence: StanceSentence): readonly WeighedCue[] {
  const used = new Set<Hit>();
  const cues: WeighedCue[] = [];
  for (const make of makers) {
    sentence.hits.forEach((hit, at) => {
      if (used.has(hit)) return;
      const cue = settle(sentence, make({ sentence, hit, at, used }));
      if (cue === null) return;
      cue.hits.forEach((each) => used.add(each));
      if (bearsOnAlliance(sentence, cue.hits)) cues.push(cue);
    });
  }
  return cues;
}
