import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/analysis/findings.ts';
import { findOwnVoice } from '../../src/analysis/own-voice.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';

function read(text: string) {
  return tokeniseText(text, [{ start: 0, end: text.length }]);
}

describe('an outlet’s own sentences on US commitment', () => {
  it.each<readonly [string, Stance]>([
    ['The empty seat has fuelled doubts about Washington’s commitment to the mission.', 'concern'],
    ['Unease is growing in allied capitals over the retreat of the United States.', 'concern'],
    ['The United States remains a steadfast guarantor of the pact.', 'reassurance'],
    ['The vote showed that the alliance is united.', 'reassurance'],
    ['The secretary of defense skipped the session in Lusaka.', 'neutral'],
    ['American participation in such talks is a source of reassurance for small members.', 'neutral'],
  ])('%s', (text, stance) => {
    expect(findOwnVoice(read(text), []).map((found) => found.stance.value)).toEqual([stance]);
  });

  it.each([
    'The canteen on the second floor serves soup.',
    'The Kenyan delegation arrived by train.',
    '“The United States has abandoned us,” the envoy said.',
    'The minister said that the United States remains committed.',
    'According to two envoys, Washington is losing interest in the alliance.',
    'Farmers are worried about the drought.',
  ])('leaves out: %s', (text) => {
    expect(findOwnVoice(read(text), [])).toEqual([]);
  });

  it('leaves out what a statement covers, and keeps the sentence beside it', () => {
    const first = 'Washington’s commitment is in doubt, envoys fear.';
    const second = 'The absence of the Americans deepened the unease.';
    const text = `${first} ${second}`;
    const passage = { start: 0, end: first.length };
    const content = [{ start: 0, end: first.indexOf(',') }];
    const found = findOwnVoice(read(text), [{ passage, content }]);
    expect(found.map((each) => text.slice(each.passage.start, each.passage.end))).toEqual([second]);
  });

  it('underlines words of the sentence only', () => {
    const text = 'Nothing new. The alliance is deeply troubled by the American absence.';
    for (const { passage, stance } of findOwnVoice(read(text), [])) {
      expect(stance.cues.length).toBeGreaterThan(0);
      for (const cue of stance.cues) {
        expect(cue.start).toBeGreaterThanOrEqual(passage.start);
        expect(cue.end).toBeLessThanOrEqual(passage.end);
      }
    }
    expect(findOwnVoice(read(text), [])).toHaveLength(1);
  });
});
