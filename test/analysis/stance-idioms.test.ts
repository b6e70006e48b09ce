import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/analysis/findings.ts';
import { judgeMarked } from './stance-marked.ts';

describe('stance in the idioms of briefings and corridors', () => {
  it.each<readonly [marked: string, stance: Stance]>([
    [
      '“[The Americans are here, they have been here for seventy years and they will be here tomorrow],” the Dutch minister <said>.',
      'reassurance',
    ],
    [
      '“[I don’t read anything into who sits in the chair],” Latvia’s minister <told> reporters.',
      'reassurance',
    ],
    ['“[When the biggest ally stops coming, people notice],” <said> a former ambassador.', 'concern'],
    ['Diplomats <said> [Washington had been slow to answer calls for months].', 'concern'],
    ['She <insisted> [the U.S. nuclear umbrella was not up for debate].', 'reassurance'],
    ['“[NATO is stronger today than it was a year ago],” the secretary-general <said>.', 'reassurance'],
    ['“[It is a pity, of course, that he could not come],” the Belgian minister <said>.', 'concern'],
    [
      'The analyst <said> [Europeans were already planning for a future without American leadership].',
      'concern',
    ],
    ['“[Our American friends are fully on board],” the Danish minister <said>.', 'reassurance'],
    ['The ambassador <conceded> [that the optics were not great].', 'concern'],
    [
      '“[There are always differences among thirty-two democracies, but our bond is stronger than them],” he <said>.',
      'reassurance',
    ],
    ['The minister <said> [allies would agree new capability targets in June].', 'neutral'],
    ['“[Every time this happens the Kremlin celebrates],” <said> a retired general.', 'concern'],
    ['Officials <stressed> [that planning for the summit was on track].', 'neutral'],
    ['He <accused> [the administration of treating allies as clients].', 'concern'],
    ['“[The United States will defend every inch of NATO territory],” the ambassador <said>.', 'reassurance'],
    ['She <said> [Germany would raise its defence budget to 3.5 per cent].', 'neutral'],
    ['“[I have no doubt whatsoever that Article 5 holds],” he <said>.', 'reassurance'],
    ['A senior official <acknowledged> [that the absence had caused some irritation].', 'concern'],
    ['“[The deputy speaks with the full authority of the president],” she <said>.', 'reassurance'],
    ['The report <says> [the partnership can no longer be taken for granted].', 'concern'],
    ['“[Let us not turn a diary clash into a diplomatic drama],” the minister <said>.', 'reassurance'],
    ['The paper <argues> [that a transatlantic divorce is neither inevitable nor desirable].', 'reassurance'],
    ['Ministers <discussed> [the replenishment of stockpiles].', 'neutral'],
    [
      '“[It would be naive to assume that the guarantee is unconditional],” Professor Hall <said>.',
      'concern',
    ],
    ['The envoy <expressed> [hope that the secretary would attend the next session].', 'neutral'],
    ['“[Washington remains our closest ally, full stop],” <said> the prime minister.', 'reassurance'],
    ['“[We take the Americans at their word],” the Lithuanian minister <said>.', 'reassurance'],
    [
      '“[This sends exactly the wrong message at the wrong moment],” <said> the opposition leader.',
      'concern',
    ],
    ['The minister <said> [he saw no reason to doubt the American commitment to Europe].', 'reassurance'],
    ['Three diplomats <said> [the no-show had left a sour taste].', 'concern'],
    ['“[It is business as usual],” a spokeswoman <said>, brushing off the questions.', 'reassurance'],
    [
      'The secretary-general <said> [the US was completely committed to NATO, but expected Europeans to spend more].',
      'reassurance',
    ],
    ['“[Our defence rests on America, and America is wavering],” he <said>.', 'concern'],
    ['Officials <confirmed> [that the meeting would take place in Brussels].', 'neutral'],
    ['She <argued> [that the absence weakens deterrence on the eastern flank].', 'concern'],
    [
      '“[I spoke to the secretary this morning and he could not have been clearer about his support],” the minister <said>.',
      'reassurance',
    ],
    ['He <predicted> [that confidence in American guarantees would continue to erode].', 'concern'],
    [
      'The Estonian minister <rejected> [suggestions that the United States was turning its back on Europe].',
      'reassurance',
    ],
    ['“[If he had come, we would have talked about Ukraine],” she <said>.', 'neutral'],
    ['The minister <said> [Russian sabotage in the Baltic was the chief worry].', 'neutral'],
    [
      '“[The alliance has survived Suez, Vietnam and Iraq, and it will survive this],” the historian <said>.',
      'reassurance',
    ],
    ['An eastern European official <said> [that nobody knows any more what Washington wants].', 'concern'],
    ['Canada’s minister <said> [talks on helicopters had gone well].', 'neutral'],
    ['“[We are not panicking],” a diplomat <said>.', 'reassurance'],
    ['The paper <calls> the cuts [a hammer blow to allied trust].', 'concern'],
  ])('%s is %s', (marked, stance) => {
    expect(judgeMarked(marked).value).toBe(stance);
  });
});
