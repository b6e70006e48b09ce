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

  it.each<readonly [string, Stance]>([
    ['American engagement would normally guarantee close coordination with the allies.', 'neutral'],
    [
      'The US role is open at an hour when the unity of the alliance would usually be beyond doubt.',
      'neutral',
    ],
    ['Washington’s commitment used to be ironclad.', 'neutral'],
    ['Washington’s presence would have been a good sign for the alliance.', 'neutral'],
    ['In normal times American leadership means close cooperation with the alliance.', 'neutral'],
    ['Washington’s commitment is ironclad, and talks would normally take a week.', 'reassurance'],
    ['Washington’s absence would normally have alarmed the alliance.', 'concern'],
  ])('what used to be is no reassurance: %s', (text, stance) => {
    expect(findOwnVoice(read(text), []).map((found) => found.stance.value)).toEqual([stance]);
  });

  it.each<readonly [string, Stance]>([
    ['American participation lets ministers plan responses to crises in the Gulf.', 'neutral'],
    ['Washington’s role is to help the members manage a crisis together.', 'neutral'],
    ['The US presence serves crisis management.', 'neutral'],
    ['The American role is to tackle disasters and turmoil at sea.', 'neutral'],
    ['The American absence is a crisis.', 'concern'],
    ['The absence comes as ministers must deal with a crisis in the alliance.', 'concern'],
    ['The American absence leaves them to discuss transatlantic tensions.', 'concern'],
    ['American absence leaves members to respond to concerns about the alliance.', 'concern'],
  ])('a crisis that a meeting deals with is no concern: %s', (text, stance) => {
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

describe('a short sentence of the outlet before a statement', () => {
  const find = (lead: string, stance: Stance) => {
    const text = `${lead} “We took note,” the envoy said.`;
    const tokenised = tokeniseText(text, [{ start: 0, end: text.length }]);
    const content = [{ start: lead.length + 1, end: lead.length + 16 }];
    const passage = { start: lead.length + 1, end: text.length };
    const statement = { passage, content, stance: { value: stance, cues: [], confidence: 0.7 } };
    return findOwnVoice(tokenised, [statement]).map((found) => found.stance.value);
  };

  it.each<readonly [string, Stance]>([['The allies were not so easily pleased.', 'concern']])(
    'tells the mood that the statement bears out: %s',
    (lead, stance) => {
      expect(find(lead, stance)).toEqual([stance]);
    },
  );

  it.each<readonly [string, Stance]>([
    ['Others had their doubts.', 'reassurance'],
    ['Others had their doubts.', 'neutral'],
    ['Adaeze Lindqvist had her doubts.', 'concern'],
    ['She had her doubts.', 'concern'],
    ['Lunch was fish.', 'concern'],
  ])('is left out where it is not borne out, names somebody or tells no mood: %s %s', (lead, stance) => {
    expect(find(lead, stance)).toEqual([]);
  });
});
