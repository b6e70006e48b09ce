import { describe, expect, it } from 'vitest';
import type { Disagreement, DisagreementKind } from '../../../src/corpus/corpus.ts';
import { differencesFinding } from '../../../src/views/differences/differences-finding.ts';
import { makeArticle, makeDisagreement, makeOutlet, makeSelection, printed } from '../../makers.ts';

const post = makeArticle();
const sun = makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') });
const later = makeArticle({ id: 'a3', outlet: makeOutlet('Evening Sun') });
const articles = [post, sun, later];

function differ(...kinds: readonly DisagreementKind[]): readonly Disagreement[] {
  return kinds.map((kind, index) => makeDisagreement({ id: `d${index}`, kind }));
}

const within = (id: string, article: string, kind: DisagreementKind): Disagreement =>
  makeDisagreement({ id, kind, sides: [printed(article, 'one day'), printed(article, 'two days', 20)] });

const finding = (disagreements: readonly Disagreement[], among = articles): string =>
  differencesFinding(makeSelection({ articles: among, disagreements }));

describe('differencesFinding', () => {
  it.each<[readonly DisagreementKind[], string]>([
    [['spelling'], 'The outlets differ on a name'],
    [['spelling', 'spelling'], 'The outlets differ on names'],
    [
      ['name-of-meeting', 'spelling', 'altered-quotation'],
      'The outlets differ on a quotation, a name and what the meeting is called',
    ],
    [['date', 'number', 'number', 'stand-in'], 'The outlets differ on numbers, a date and who sits in'],
    [['name-of-meeting', 'name-of-meeting'], 'The outlets differ on what meetings are called'],
  ])('names what %j is about', (kinds, expected) => {
    expect(finding(differ(...kinds))).toBe(expected);
  });

  it('cannot be turned round by an outlet’s name', () => {
    const turning = makeArticle({ outlet: makeOutlet('\u2069\u202EtsoP') });
    expect(finding([], [turning])).toMatch(/^With tsoP alone there is/u);
    const hebrew = makeArticle({ outlet: makeOutlet('הארץ') });
    expect(finding([within('w1', 'a1', 'date')], [hebrew])).toBe(
      '\u2068הארץ\u2069 contradicts itself on a date',
    );
  });

  it('speaks of articles where one outlet differs from itself', () => {
    const sides = [printed('a2', 'Ada Holm'), printed('a3', 'Eda Holm')];
    expect(finding([makeDisagreement({ sides })])).toBe('Articles of Evening Sun differ on a name');
  });

  it('says who contradicts himself, alone and beside what the outlets differ on', () => {
    const once = within('w1', 'a1', 'date');
    expect(finding([once])).toBe('Morning Post contradicts itself on a date');
    expect(finding([...differ('spelling'), once])).toBe(
      'The outlets differ on a name; Morning Post contradicts itself on a date',
    );
    expect(finding([once, within('w2', 'a2', 'date')])).toBe('Two articles contradict themselves on dates');
  });

  it('says in zero what was looked for, or that there was nothing to compare', () => {
    expect(finding([])).toBe(
      'No two articles differ on a quotation, a name, what a meeting is called, a number, a date, who sits in or a role, and none contradicts itself',
    );
    expect(finding([], [post])).toBe(
      'With Morning Post alone there is no other article to differ from; it does not contradict itself',
    );
    expect(differencesFinding(makeSelection({ articles }), true)).toBe(
      'In what the filters leave, no two articles differ and none contradicts itself',
    );
    expect(differencesFinding(makeSelection({ articles: [post] }), true)).toContain(
      'in what the filters leave it does not contradict itself',
    );
    expect(finding([], [])).toBe('No article is left to differ from another');
  });
});
