import type { Pull } from './stance-chooser.ts';

/** What the same speaker says elsewhere in the article counts by half, what stands next to a statement by a tenth. */
const SAME_SPEAKER = 0.5;
const NEXT = 0.1;

interface Sum {
  readonly pull: Pull;
  readonly count: number;
}

const nothing: Sum = { pull: [0, 0], count: 0 };

function plus({ pull: [calm, worry], count }: Sum, [a, b]: Pull, sign = 1): Sum {
  return { pull: [calm + sign * a, worry + sign * b], count: count + sign };
}

function mean({ pull: [calm, worry], count }: Sum, share: number): Pull {
  return count === 0 ? [0, 0] : [(share * calm) / count, (share * worry) / count];
}

function sumsBySpeaker(speakers: readonly (readonly string[])[], pulls: readonly Pull[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  speakers.forEach((names, at) => {
    for (const name of new Set(names)) sums.set(name, plus(sums.get(name) ?? nothing, pulls[at] ?? [0, 0]));
  });
  return sums;
}

/** For each statement what the others pull: those of its first speaker, and those before and after it. */
export function pullsBeside(
  speakers: readonly (readonly string[])[],
  pulls: readonly Pull[],
): readonly Pull[] {
  const sums = sumsBySpeaker(speakers, pulls);
  return pulls.map((own, at) => {
    const [name] = speakers[at] ?? [];
    const all = name === undefined ? undefined : sums.get(name);
    const same = mean(all === undefined ? nothing : plus(all, own, -1), SAME_SPEAKER);
    const beside = [at - 1, at + 1].filter(
      (other) => name === undefined || speakers[other]?.includes(name) !== true,
    );
    const next = mean(
      beside.reduce((sum, other) => {
        const pull = pulls[other];
        return pull === undefined ? sum : plus(sum, pull);
      }, nothing),
      NEXT,
    );
    return [same[0] + next[0], same[1] + next[1]];
  });
}
