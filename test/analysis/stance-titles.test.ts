import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/analysis/findings.ts';
import { titlesIn } from '../../src/analysis/stance-titles.ts';
import { judgeStance, judgeStances } from '../../src/analysis/stance.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { readMarked } from './stance-marked.ts';

function saidIn(marked: string, name: string, role: string | null = null) {
  const { text, content, cue } = readMarked(marked);
  const passage = { start: 0, end: text.length };
  const at = text.indexOf(name);
  const attribution: Attribution = {
    mention: { start: at, end: at + name.length },
    name,
    role,
    naming: 'named',
    side: 'analyst',
    decidedBy: [],
  };
  return { text, tokenised: tokeniseText(text, [passage]), said: { content, passage, cue }, attribution };
}

function titles(marked: string, name: string, role: string | null = null): readonly string[] {
  const { text, tokenised, said, attribution } = saidIn(marked, name, role);
  const found = titlesIn(tokenised, said, [attribution]).map(({ start, end }) => text.slice(start, end));
  return [...new Set(found)];
}

describe('who speaks, apart from what is said', () => {
  it.each<readonly [string, string, string]>([
    [
      'Ada Holm, a former envoy to Quito, <said> [the gap was a worry].',
      'Ada Holm',
      ', a former envoy to Quito',
    ],
    [
      '“[The gap is a worry],” <said> Ada Holm, a veteran of the talks.',
      'Ada Holm',
      ', a veteran of the talks',
    ],
    [
      'Ada Holm of the Harbour Forum, the then minister, <warned> [of a gap].',
      'Ada Holm',
      ' of the Harbour Forum, the then minister',
    ],
    [
      'Two envoys with knowledge of the talks <said> [the gap was wide].',
      'Two envoys',
      ' with knowledge of the talks',
    ],
    [
      'Ada Holm, who left the ministry in anger, <said> [all was well].',
      'Ada Holm',
      ', who left the ministry in anger',
    ],
    [
      'A senior diplomat from a worried ally <said> [all was well].',
      'A senior diplomat',
      ' from a worried ally',
    ],
  ])('%s', (marked, name, behind) => {
    expect(titles(marked, name)).toEqual([name, behind]);
  });

  it.each([
    ['Ada Holm was less sanguine, <saying> [the gap was wide].', 'Ada Holm'],
    ['Ada Holm brushed it aside, <saying> [the gap was small].', 'Ada Holm'],
    ['Ada Holm bluntly <said> [the gap was wide].', 'Ada Holm'],
    ['Ada Holm, noting a snub, <said> [the gap was wide].', 'Ada Holm'],
    ['[The gap is wide], Ada Holm <said>, and left in anger.', 'Ada Holm'],
  ])('ends where somebody does something: %s', (marked, name) => {
    expect(titles(marked, name)).toEqual([name]);
  });

  it('takes in the role where it stands, and nothing of what is said', () => {
    expect(
      titles('Former envoy Ada Holm <said> [a former envoy was lost].', 'Ada Holm', 'Former envoy'),
    ).toEqual(['Ada Holm', 'Former envoy']);
    expect(titles('Ada Holm <said> [a former envoy was lost].', 'Ada Holm', 'former envoy')).toEqual([
      'Ada Holm',
    ]);
  });
});

describe('the words that decided a stance', () => {
  it.each([
    [
      'Ada Holm, a former ambassador, <warned> [that Europe could no longer count on Washington].',
      'Ada Holm',
    ],
    ['[The United States would abandon its allies], <said> Ada Holm, a former general.', 'Ada Holm'],
    ['A senior envoy of a worried ally <said> [the American guarantee was waning].', 'A senior envoy'],
  ])('are none of the speaker’s title, and the stance is the same: %s', (marked, name) => {
    const { text, tokenised, said, attribution } = saidIn(marked, name);
    const [[, stance] = []] = judgeStances(tokenised, [{ statement: said, attributions: [attribution] }]);
    expect(stance?.value).toBe(judgeStance(tokenised, said, attribution).value);
    expect(stance?.value).toBe('concern');
    const shown = stance?.cues.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(shown).not.toEqual([]);
    for (const word of ['former', 'senior', 'worried', 'ally', 'general', 'ambassador'])
      expect(shown).not.toContain(word);
  });
});
