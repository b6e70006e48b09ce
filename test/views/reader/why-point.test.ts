import { describe, expect, it } from 'vitest';
import type { AttendanceReport, PointAnswer, Statement } from '../../../src/corpus/corpus.ts';
import type { Point } from '../../../src/corpus/story.ts';
import { whyPoint } from '../../../src/views/reader/entries/why-point.ts';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { dataset } from '../../filters/story.ts';
import { makeArticle, makePoint, makeReport, makeSource, makeStatement } from '../../makers.ts';

function placed(text: string, words: string) {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`${words} does not stand in ${text}`);
  return { start, end: start + words.length };
}

interface Told {
  readonly text: string;
  readonly answer: string;
  readonly form?: PointAnswer['form'];
  readonly point?: Partial<Point>;
  /** Content, verb and mention of a statement of the source `holm`. */
  readonly said?: readonly [string, string, string];
  readonly to?: readonly string[];
  readonly report?: Partial<AttendanceReport>;
  readonly source?: Parameters<typeof makeSource>[0];
}

function statementIn(text: string, [content, cue, mention]: readonly [string, string, string]): Statement {
  return makeStatement({
    content: [placed(text, content)],
    cue: placed(text, cue),
    passage: { start: 0, end: text.length },
    sources: [{ source: 'holm', mention: placed(text, mention) }],
  });
}

function why({ text, answer, form = 'own-voice', point, said, to = [], report, source }: Told) {
  const passages = [{ start: 0, end: text.length }];
  const found = makePoint({ point: 'asked', form, answer: placed(text, answer), passages, to });
  const asked: Point = { id: 'asked', name: 'Asked', phrases: [], ...point };
  const article = makeArticle({ text });
  const lookup = buildLookup(
    {
      ...dataset,
      articles: [article],
      corpus: {
        ...dataset.corpus,
        sources: [makeSource({ id: 'holm', ...source })],
        statements: said === undefined ? [] : [statementIn(text, said)],
        reports:
          report === undefined ? [] : [makeReport({ sentence: { start: 0, end: text.length }, ...report })],
        points: [found],
      },
    },
    [asked],
  );
  return whyPoint(article, { start: 0, end: text.length }, asked, lookup);
}

const away = { statuses: ['absent', 'expected-absent'] } as const;
const ALONE = 'the outlet’s own words: no source in the sentence';

describe('in whose voice an article answers a point', () => {
  const text = 'Ports will close, Ada Holm said, as the ice thickens.';
  const point = { phrases: ['ports'] };
  const PHRASE = '“Ports” is among the words looked for';

  it('is the outlet’s own where the sentence has no source', () => {
    expect(why({ text: 'Ports will close.', answer: 'Ports will close', point })).toEqual([ALONE, PHRASE]);
  });

  it('is the outlet’s own beside what somebody says', () => {
    const said = ['the ice thickens', 'said', 'Ada Holm'] as const;
    expect(why({ text, answer: 'Ports will close', point, said })).toEqual([
      'the outlet’s own words: what is attributed in the sentence does not hold them',
      PHRASE,
    ]);
  });

  it('is the outlet’s own where the statement is the lesser part of the sentence', () => {
    const said = ['Ports', 'said', 'Ada Holm'] as const;
    expect(why({ text, answer: 'Ports will close', point, said })[0]).toBe(
      'counted as the outlet’s own words: most of the sentence is nobody’s statement',
    );
  });

  it('is somebody’s by the verb beside the name', () => {
    const said = ['Ports will close', 'said', 'Ada Holm'] as const;
    const told = { text, answer: 'Ports will close', point, said, to: ['holm'], form: 'attributed' } as const;
    expect(why(told)).toEqual(['“said” beside “Ada Holm”, without quotation marks', PHRASE]);
  });

  it('is somebody’s whom the report alone names, or nobody by name', () => {
    const told = { text, answer: 'Ports will close', point, form: 'attributed' } as const;
    expect(why({ ...told, to: ['holm'] })[0]).toBe('given by Ada Holm');
    expect(why(told)[0]).toBe('given as somebody else’s words, without a source by name');
  });

  it.each([
    ['Ada Holm denied that ports will close.', 'ports will close'],
    ['Ada Holm denied that ports will close.', 'Ada Holm denied that ports will close'],
  ])('is denied by the verb that says so: %s / %s', (denying, answer) => {
    expect(why({ text: denying, answer, point, form: 'denied', to: ['holm'] })).toEqual([
      '“denied” denies it, by Ada Holm',
      '“ports” is among the words looked for',
    ]);
  });
});

describe('what shows that a sentence answers a point', () => {
  it.each<[string, Told, string]>([
    [
      'a report',
      {
        text: 'Brandt will stay away.',
        answer: 'Brandt will stay away',
        point: { report: { asks: 'attendance', ...away } },
        report: { passage: { start: 0, end: 21 }, ministerial: null },
      },
      'it is the attendance report on Rolf Brandt: expected to stay away, a ministerial that the record does not hold',
    ],
    [
      'its reason',
      {
        text: 'Brandt will stay away for a vote.',
        answer: 'for a vote',
        point: { report: { asks: 'reason', ...away } },
        report: { passage: { start: 0, end: 21 }, reason: { start: 22, end: 32 } },
      },
      'it is the reason in the attendance report on Rolf Brandt: expected to stay away',
    ],
    [
      'its stand-in',
      {
        text: 'Ada Holm goes in place of Brandt.',
        answer: 'Ada Holm goes in place of Brandt',
        point: { report: { asks: 'stand-in', ...away } },
        report: { standIn: { name: 'Ada Holm', mention: { start: 0, end: 8 } } },
      },
      '“Ada Holm” is the stand-in in the attendance report on Rolf Brandt: expected to stay away',
    ],
    [
      'a cause',
      {
        text: 'Brandt is away because of a storm.',
        answer: 'because of a storm',
        point: { report: { asks: 'reason', ...away } },
        report: { passage: { start: 0, end: 14 } },
      },
      '“because of” in the sentence of the attendance report',
    ],
    [
      'a refusal',
      {
        text: 'His absence was not explained.',
        answer: 'His absence was not explained',
        point: { near: ['absence'], none: ['not … explained'], report: { asks: 'reason', ...away } },
      },
      '“not explained” tells that no answer is given',
    ],
    [
      'a phrase and what stands before it',
      {
        text: 'His absence given the vote is no snub.',
        answer: 'given the vote',
        point: { near: ['absence'], phrases: ['given'], report: { asks: 'reason', ...away } },
      },
      '“given” with “absence”, both among the words looked for',
    ],
    [
      'a word for one more',
      {
        text: 'Brandt stayed away again.',
        answer: 'Brandt stayed away again',
        point: { report: { asks: 'repeated', ...away } },
      },
      '“again”, and the article reports absences from two meetings or more',
    ],
    [
      'a document',
      {
        text: 'The Strategy says ports matter.',
        answer: 'ports matter',
        said: ['ports matter', 'says', 'The Strategy'],
        source: { name: 'New Strategy', naming: 'document' },
        point: { documents: ['strategy'] },
      },
      'it is what New Strategy itself says',
    ],
  ])('%s', (_, told, part) => {
    expect(why(told).at(-1)).toBe(part);
  });

  it('is a report of the contrary where the point asks who stayed away', () => {
    const told = {
      text: 'Brandt came to Oslo.',
      answer: 'Brandt came to Oslo',
      form: 'denied',
      point: { report: { asks: 'attendance', ministerial: 'dm-2031-05-12', ...away } },
      report: { status: 'attended', passage: { start: 0, end: 19 } },
    } as const;
    expect(why(told)).toEqual([
      expect.stringMatching(/^it is an attendance report of the contrary, on Rolf Brandt: attended, /u),
    ]);
  });
});
