import { describe, expect, it } from 'vitest';
import { moodOf } from '../../src/analysis/own-voice-mood.ts';

const mood = (text: string) => moodOf({ start: 0, end: text.length }, text)?.value ?? null;

describe('moodOf', () => {
  it.each([
    'Not everyone was soothed.',
    'Not every capital felt so breezy.',
    'But not all of them were convinced.',
    'Not all doubts are idle, however.',
    'Others were less sanguine.',
    'Others keep a tally.',
    'Unease was not hard to find all the same.',
    'Beneath the banter there is disquiet in the harbour towns.',
    'The doubts linger.',
    'Away from the microphones the tone was different.',
    'Absence is becoming a habit.',
    'This is not the first wobble.',
    'If there was gratitude for the effort, it was rationed.',
    'The cheerful version has its sceptics.',
  ])('concern: %s', (text) => {
    expect(mood(text)).toBe('concern');
  });

  it.each([
    'At headquarters there is a demonstrative calm.',
    'Public reaction in the harbour towns was mild.',
    'The sky, readers may recall, did not fall.',
    'The alliance has survived worse.',
    'That was good enough for Estonia.',
    'Nobody panicked.',
    'Is the great alliance coming apart? Hardly.',
  ])('reassurance: %s', (text) => {
    expect(mood(text)).toBe('reassurance');
  });

  it.each([
    'The picture was different in February.',
    'Not everyone had a seat.',
    'Others were late.',
    'The ministers spoke of diesel.',
    'This is not the first time that it rained.',
    'There is a harbour behind the hall.',
  ])('neither: %s', (text) => {
    expect(mood(text)).toBeNull();
  });
});
