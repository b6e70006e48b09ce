import type { Pull } from './stance-chooser.ts';

/** What the same speaker says elsewhere in the article counts by a quarter. */
const SAME_SPEAKER = 0.25;

interface Sum {
  readonly pull: Pull;
  readonly count: number;
}

const nothing: Sum = { pull: [0, 0], count: 0 };

function plus({ pull: [calm, worry], count }: Sum, [a, b]: Pull, sign = 1): Sum {
  return { pull: [calm + sign * a, worry + sign * b], count: count + sign };
}

function mean({ pull: [calm, worry], count }: Sum): Pull {
  return count === 0 ? [0, 0] : [(SAME_SPEAKER * calm) / count, (SAME_SPEAKER * worry) / count];
}

function sumsBySpeaker(speakers: readonly (readonly string[])[], pulls: readonly Pull[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  speakers.forEach((names, at) => {
    for (const name of new Set(names)) sums.set(name, plus(sums.get(name) ?? nothing, pulls[at] ?? [0, 0]));
  });
  return sums;
}

/** For each statement what the others of its first speaker pull. */
export function pullsBeside(
  speakers: readonly (readonly string[])[],
  pulls: readonly Pull[],
): readonly Pull[] {
  const sums = sumsBySpeaker(speakers, pulls);
  return pulls.map((own, at) => {
    const [name] = speakers[at] ?? [];
    const all = name === undefined ? undefined : sums.get(name);
    return mean(all === undefined ? nothing : plus(all, own, -1));
  });
}
