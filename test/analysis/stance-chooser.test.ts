import { describe, expect, it } from 'vitest';
import type { Stance } from '../../src/analysis/findings.ts';
import type { StanceWeights } from '../../src/analysis/stance-chooser.ts';
import { chooseStance, weighStatement } from '../../src/analysis/stance-chooser.ts';
import type { Speaker } from '../../src/analysis/stance-features.ts';
import { stanceFeatures } from '../../src/analysis/stance-features.ts';
import { judgeStance, readStatement } from '../../src/analysis/stance.ts';
import { tokeniseText } from '../../src/analysis/tokenise.ts';
import { readMarked } from './stance-marked.ts';

const minister: Speaker = { naming: 'named', side: 'allied' };

function reading(marked: string) {
  const { text, content, cue } = readMarked(marked);
  const passage = { start: 0, end: text.length };
  return readStatement(tokeniseText(text, [passage]), { content, passage, cue }, minister);
}

function judged(marked: string) {
  const { text, content, cue } = readMarked(marked);
  const passage = { start: 0, end: text.length };
  return judgeStance(tokeniseText(text, [passage]), { content, passage, cue }, minister);
}

const wordsOf = (marked: string): readonly string[] =>
  judged(marked).cues.map(({ start, end }) => readMarked(marked).text.slice(start, end));

describe('the learned chooser', () => {
  it.each<readonly [string, Stance]>([
    ['“[Nobody in Quito is losing sleep over an American chair],” the minister <said>.', 'reassurance'],
    ['The minister <said> [the American battalions were staying where they were].', 'reassurance'],
    ['“[The Americans used to call us first. Now we read it in the papers],” she <said>.', 'concern'],
    ['He <warned> [that Europe could no longer count on Washington].', 'concern'],
    ['The minister <said> [the shell plants were months behind schedule].', 'neutral'],
    ['The ministry <said> [the session would open at nine on Tuesday].', 'neutral'],
  ])('%s is %s', (marked, stance) => {
    expect(judged(marked).value).toBe(stance);
  });

  it.each([
    ['“[This is a bad signal for NATO],” she <said>.', '“[This is not a bad signal for NATO],” she <said>.'],
    [
      'He <said> [he doubted the American guarantee].',
      'He <said> [he did not doubt the American guarantee].',
    ],
  ])('turns with the negation: %s / %s', (worried, calm) => {
    expect([judged(worried).value, judged(calm).value]).toEqual(['concern', 'reassurance']);
  });

  it('does not look at who is named', () => {
    const of = (name: string) => judged(`Minister ${name} <said> [${name} trusted the Americans].`);
    const [one, other] = [of('Adaeze Lindqvist'), of('Tomás Brandt')];
    expect([other.value, other.confidence]).toEqual([one.value, one.confidence]);
  });

  it('shows words of the statement that spoke for its side', () => {
    const marked = 'He <said> [the commitment of the United States is waning].';
    expect(judged(marked).value).toBe('concern');
    expect(wordsOf(marked)).toContain('waning');
  });

  it('shows no word that means nothing by itself while another tells more', () => {
    const words = [
      'by what he had been told to, the Americans would abandon us',
      'to be left by them is the end of trust',
      'it is for them to stay, and they have stayed with us',
    ].flatMap((said) => wordsOf(`“[${said}],” he <said>.`).map((word) => word.toLowerCase()));
    expect(words.length).toBeGreaterThan(0);
    for (const hollow of ['to', 'by', 'it', 'is', 'for', 'with', 'the', 'had', 'been', 'they', 'them'])
      expect(words).not.toContain(hollow);
  });
});

const weights: StanceWeights = {
  features: { 'w:sunny': [2, 0], 'w:rainy': [0, 2], 'v:fret': [0, 3] },
  words: { gale: 'g+ggEg' },
};
const chosen = (marked: string) =>
  chooseStance(weighStatement(stanceFeatures(reading(marked)), weights, () => []));

describe('choosing by weights', () => {
  it('is neutral where no weight speaks', () => {
    expect(chosen('He <said> [it is Tuesday].')).toEqual({ value: 'neutral', cues: [], confidence: 0.33 });
  });

  it('cannot tell where both sides weigh the same', () => {
    expect(chosen('He <said> [sunny rainy].')).toMatchObject({ value: 'cannot-tell', confidence: 0 });
    expect(chosen('He <said> [sunny rainy].').cues).toHaveLength(2);
  });

  it('weighs the attributing verb, and what a word means', () => {
    expect(chosen('He <frets> [it is Tuesday].').value).toBe('concern');
    expect(chosen('He <said> [gale].').value).toBe('concern');
    expect(chosen('He <said> [no gale].').value).toBe('neutral');
  });

  it('is surer where more speaks', () => {
    const weak = chosen('He <said> [sunny seas].').confidence;
    expect(chosen('He <said> [sunny].').confidence).toBeGreaterThan(weak);
  });
});
