import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { reportStatuses } from '../../src/analysis/findings.ts';
import { composeText } from '../../src/articles/compose-text.ts';
import { sliceOf } from '../../src/common/span.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from './makers.ts';

const away =
  'US Defense Secretary Ada Byron skipped the meeting of NATO defence ministers in Tallinn on March 10.';

/** What an article answers to a point that has no phrases. */
function answerOf(asks: 'reason' | 'stand-in', text: string): string {
  const made = makeArticle('a0', [], composeText([{ kind: 'paragraph', text: `${away} ${text}` }]));
  const point = { id: asks, name: asks, phrases: [], report: { asks, statuses: reportStatuses } };
  const story = { ...emptyStory, points: [point] };
  const analysed = [{ article: made, findings: analyse(made, byronHoldsDefence) }];
  const [found] = buildCorpus(analysed, story, byronHoldsDefence).points;
  if (found === undefined) return 'no answer';
  return found.answer === null ? found.form : `${found.form}: ${sliceOf(made.text, found.answer)}`;
}

describe('what stands beside a report that leaves it open', () => {
  it.each([
    ['The Pentagon said she had been called home by a fire in a shipyard.', 'attributed'],
    ['“The secretary has a hearing in the Senate,” Pentagon spokesman Noah Quist told reporters.', 'quoted'],
    ['The Pentagon blamed a technical fault on her aircraft.', 'attributed'],
    ['It rained all day. Tove Ravn, an analyst, called it a pity.', 'not-mentioned'],
    ['Estonia’s minister, Mara Lind, said the hall was cold.', 'not-mentioned'],
  ])('why: %s', (text, form) => {
    expect(answerOf('reason', text).split(':')[0]).toBe(form);
  });

  it.each([
    ['The U.S. ambassador to the alliance took the American chair.', 'own-voice'],
    ['Her deputy sat in for her.', 'own-voice'],
    ['It rained all day, and the ambassador of Norway went home.', 'not-mentioned'],
  ])('who sat in: %s', (text, form) => {
    expect(answerOf('stand-in', text).split(':')[0]).toBe(form);
  });
});
