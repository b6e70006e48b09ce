import { describe, expect, it } from 'vitest';
import { scoreStatements } from '../../../scripts/evaluate/score-statements.ts';
import { makeSource } from '../../makers.ts';
import { articleLabelOf, findOf, foundOf, labelOf } from './cases.ts';

const TEXT =
  'Ada Holm said that one two three four five six seven eight nine ten. ' +
  'She warned of eleven twelve thirteen. Bo Lind, her deputy, agreed with everything and with everyone.';
const SENTENCE = 'Ada Holm said that one two three four five six seven eight nine ten.';
const TEN = 'one two three four five six seven eight nine ten';
const label = labelOf({ passage: SENTENCE, content: [`that ${TEN}`] });

const boLind = makeSource({ id: 'bo-lind', name: 'Bo Lind' });

function score(
  contents: readonly (readonly string[])[],
  overrides: Parameters<typeof articleLabelOf>[0] = {},
) {
  const found = foundOf(
    TEXT,
    contents.map((content) => findOf(TEXT, content)),
    [makeSource(), boLind],
  );
  return scoreStatements(found, articleLabelOf({ statements: [label], ...overrides }));
}

const verdicts = (result: ReturnType<typeof score>) => result.finds.map(({ verdict }) => verdict);

describe('coverage of a label by a find', () => {
  it.each([
    ['the whole content', [TEN], true],
    ['the content with its leading “that”', [`that ${TEN}`], true],
    ['8 of 10 words', ['one two three four five six seven eight'], true],
    ['7 of 10 words', ['one two three four five six seven'], false],
    [
      'the whole and 10 words outside',
      [`${TEN}. She warned of eleven twelve thirteen. Bo Lind, her deputy`],
      true,
    ],
    [
      'the whole and 11 words outside',
      [`${TEN}. She warned of eleven twelve thirteen. Bo Lind, her deputy, agreed`],
      false,
    ],
    ['two pieces that together hold 8 words', ['one two three four', 'seven eight nine ten'], true],
    ['other words', ['eleven twelve thirteen'], false],
  ])('%s: found is %s', (_, content, isFound) => {
    expect(score([content]).labels[0]?.found !== null).toBe(isFound);
  });

  it('takes another content that counts', () => {
    const statement = labelOf({
      passage: TEXT,
      content: ['nothing of the kind'],
      contentAlso: [['eleven twelve thirteen']],
    });
    expect(score([['eleven twelve thirteen']], { statements: [statement] }).labels[0]?.found).not.toBeNull();
  });

  it('takes pieces of a content in order and across other words', () => {
    const statement = labelOf({ passage: TEXT, content: ['one two', 'eleven twelve'] });
    expect(
      score([['one two', 'eleven twelve']], { statements: [statement] }).labels[0]?.found,
    ).not.toBeNull();
  });

  it('says when the passage is not in the text as parsed', () => {
    const statement = labelOf({ passage: 'A sentence that was set aside.', content: ['set aside'] });
    expect(score([[TEN]], { statements: [statement] }).labels[0]).toMatchObject({
      found: null,
      inText: false,
    });
  });
});

describe('one to one', () => {
  it('gives one find to one label, and the other label is missed', () => {
    const twice = score([[TEN]], { statements: [label, label] });
    expect(twice.labels.filter(({ found }) => found !== null)).toHaveLength(1);
  });

  it('gives each label its own find where the better fit of one would leave the other without', () => {
    const wide = labelOf({ passage: TEXT, content: [`${TEN}. She warned of`] });
    const result = score([[TEN], [`${TEN}. She warned of`]], { statements: [wide, label] });
    expect(result.labels.map(({ found }) => found !== null)).toEqual([true, true]);
  });
});

describe('finds that are no label’s', () => {
  it('calls a find elsewhere false', () => {
    expect(verdicts(score([[TEN], ['eleven twelve thirteen']]))).toEqual(['right', 'false']);
  });

  it('calls a find in an acceptable passage neither right nor wrong', () => {
    const acceptable = [{ passage: 'She warned of eleven twelve thirteen.' }];
    expect(verdicts(score([[TEN], ['eleven twelve thirteen']], { acceptable }))).toEqual([
      'right',
      'acceptable',
    ]);
  });

  it('calls a find that only begins in an acceptable passage false', () => {
    const acceptable = [{ passage: 'She warned of eleven twelve thirteen.' }];
    const wide = ['twelve thirteen. Bo Lind, her deputy, agreed with everything'];
    expect(verdicts(score([wide], { acceptable }))).toEqual(['false']);
  });

  it('calls a second find of the same source in a labelled passage neither', () => {
    expect(verdicts(score([[TEN], ['nine ten']]))).toEqual(['right', 'second']);
  });

  it('calls a second find of another source in a labelled passage false', () => {
    const finds = [findOf(TEXT, [TEN]), findOf(TEXT, ['nine ten'], 'bo-lind')];
    const found = foundOf(TEXT, finds, [makeSource(), boLind]);
    expect(verdicts(scoreStatements(found, articleLabelOf({ statements: [label] })))).toEqual([
      'right',
      'false',
    ]);
  });

  it('calls an only find that covers too little false, not second', () => {
    expect(verdicts(score([['nine ten']]))).toEqual(['false']);
  });
});

describe('what is right in a find', () => {
  const judged = (overrides: Parameters<typeof labelOf>[0], sources = [makeSource()]) => {
    const found = foundOf(TEXT, [findOf(TEXT, [TEN], 'ada-holm')], sources);
    const statement = labelOf({ ...label, ...overrides });
    return scoreStatements(found, articleLabelOf({ statements: [statement] })).labels[0];
  };

  it('takes the source by name, by group and by stance', () => {
    expect(judged({})).toMatchObject({ source: true, group: true, stance: true, naming: true, kind: true });
  });

  it('names each thing that is wrong', () => {
    const other = {
      source: 'Bo Lind',
      group: 'us-official',
      stance: 'reassurance',
      naming: 'document',
      kind: 'mixed',
    } as const;
    expect(judged(other)).toMatchObject({
      source: false,
      group: false,
      stance: false,
      naming: false,
      kind: false,
    });
  });

  it('takes another stance that counts', () => {
    expect(judged({ stance: 'neutral', stanceAlso: ['concern'] })?.stance).toBe(true);
  });
});
