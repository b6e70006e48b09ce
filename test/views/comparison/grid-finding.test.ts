import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/views/comparison/counted.ts';
import { gridFinding } from '../../../src/views/comparison/grid-finding.ts';
import {
  makeArticle,
  makeMinisterial,
  makeOutlet,
  makeRecord,
  makeReport,
  makeSelection,
  makeSource,
  makeStatement,
} from '../../makers.ts';

const outlets = ['Morning Post', 'Evening Sun', 'Noon Courier', 'Night Wire', 'The Week'];
const articles = outlets.map((name, index) => makeArticle({ id: `a${index}`, outlet: makeOutlet(name) }));
const away = (index: number) => makeReport({ id: `away${index}`, article: `a${index}` });
const coming = (index: number) =>
  makeReport({ id: `coming${index}`, article: `a${index}`, status: 'expected-to-attend' });
const meeting = 'the defence ministerial of 12 May 2031';
const first = (n: number) => articles.slice(0, n);

function finding(selection: Parameters<typeof makeSelection>[0], record = makeRecord()): string {
  return textOf(gridFinding(makeSelection(selection), record));
}

describe('gridFinding', () => {
  it.each([
    [
      5,
      [away(0), away(1), away(2), away(3)],
      `Four of five outlets report that Brandt is expected to stay away from ${meeting}`,
    ],
    [5, [away(3)], `One of five outlets reports that Brandt is expected to stay away from ${meeting}`],
    [
      3,
      [away(0), away(1), away(2)],
      `All three outlets report that Brandt is expected to stay away from ${meeting}`,
    ],
    [2, [away(0), away(1)], `Both outlets report that Brandt is expected to stay away from ${meeting}`],
    [1, [away(0)], `Morning Post reports that Brandt is expected to stay away from ${meeting}`],
    [3, [coming(0), coming(1)], `Two of three outlets report that Brandt is expected to attend ${meeting}`],
    [
      3,
      [away(0), away(1), coming(2)],
      `Two of three outlets report that Brandt is expected to stay away from ${meeting}; one that Brandt is expected to attend it`,
    ],
    [
      2,
      [away(0), { ...away(0), id: 'again' }],
      `One of two outlets reports that Brandt is expected to stay away from ${meeting}`,
    ],
  ])('%i outlets, case %#', (n, reports, sentence) => {
    expect(finding({ articles: first(n), reports })).toBe(sentence);
  });

  it.each([
    [['absent', 'absent'], 'was absent from'],
    [['expected-absent', 'absent'], 'was or would be absent from'],
    [['attended', 'expected-to-attend'], 'attended or would attend'],
    [['attended', 'left-early'], 'attended'],
  ] as const)('tells %j in its own tense: %s', (statuses, words) => {
    const reports = statuses.map((status, index) =>
      makeReport({ id: `r${index}`, article: `a${index}`, status }),
    );
    expect(finding({ articles: first(2), reports })).toBe(
      `Both outlets report that Brandt ${words} ${meeting}`,
    );
  });

  it('takes the ministerial on which most articles report, and its own minister', () => {
    const record = makeRecord({
      ministerials: [
        makeMinisterial(),
        makeMinisterial({
          id: 'fm-2031-06-01',
          kind: 'foreign',
          startDate: '2031-06-01',
          endDate: '2031-06-02',
          usPrincipal: { name: 'Cora Vale Jr.', office: 'Secretary of State' },
        }),
      ],
    });
    const foreign = (index: number, official = 'Cora Vale') =>
      makeReport({ id: `f${index}`, article: `a${index}`, ministerial: 'fm-2031-06-01', official });
    expect(finding({ articles: first(3), reports: [away(0), foreign(0), foreign(1)] }, record)).toBe(
      'Two of three outlets report that Vale is expected to stay away from the foreign ministerial of 1–2 June 2031',
    );
    expect(finding({ articles: first(3), reports: [away(0), foreign(0, 'Rolf Brandt')] }, record)).toContain(
      meeting,
    );
  });

  it('opens one report for each outlet it counts', () => {
    const [figure] = gridFinding(
      makeSelection({ articles: first(2), reports: [away(0), away(0), away(1)] }),
      makeRecord(),
    );
    expect(typeof figure === 'object' && figure.evidence.entries).toEqual([
      { kind: 'report', id: 'away0' },
      { kind: 'report', id: 'away1' },
    ]);
  });

  it.each([
    [[], [], [], 'No article is left to compare'],
    [first(1), [makeStatement()], [makeSource()], 'One outlet quotes one source in one statement'],
    [
      first(2),
      [makeStatement(), makeStatement({ id: 's2' })],
      [makeSource()],
      'Two outlets quote one source in two statements',
    ],
    [first(2), [], [], 'Two outlets, no statements in this view'],
  ])('without a report it counts what is quoted, case %#', (shown, statements, sources, sentence) => {
    expect(finding({ articles: shown, statements, sources })).toBe(sentence);
  });
});
