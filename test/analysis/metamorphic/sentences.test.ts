import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/analysis/findings.ts';
import { sliceOf } from '../../../src/common/span.ts';
import { articleOf, daysOf, record } from '../attendance-record.ts';
import { read } from './findings.ts';

function readSentence(sentence: string): { readonly text: string; readonly found: Findings } {
  const article = articleOf(`${sentence}\n\nThe NATO meeting fills the town.`, daysOf('2032-01-20'));
  return { text: article.text, found: read(article, record) };
}

function stanceOf(clause: string): string | undefined {
  return readSentence(`Ada Holm, an analyst, said that ${clause}.`).found.statements[0]?.stance.value;
}

/** What worries or reassures, and the same denied. */
const denials: readonly (readonly ['concern' | 'reassurance', string, string])[] = [
  ['concern', 'it would send a bad signal to the allies', 'it would not send a bad signal to the allies'],
  ['concern', 'the absence weakens the alliance', 'the absence does not weaken the alliance'],
  ['concern', 'the allies are worried', 'the allies are not worried'],
  ['concern', 'it undermines the alliance', 'it does not undermine the alliance'],
  ['concern', 'the United States is abandoning Europe', 'the United States is not abandoning Europe'],
  ['concern', 'there is reason to doubt America', 'there is no reason to doubt America'],
  ['concern', 'the alliance is in crisis', 'the alliance is not in crisis'],
  ['concern', 'this is a snub to the allies', 'this is no snub to the allies'],
  ['concern', 'the empty chair is a cause for concern', 'the empty chair is no cause for concern'],
  ['concern', 'Washington is turning its back on NATO', 'Washington is not turning its back on NATO'],
  ['concern', 'it damages trust in the alliance', 'it does not damage trust in the alliance'],
  ['concern', 'the allies have lost faith in America', 'the allies have not lost faith in America'],
  [
    'concern',
    'it raises questions about America’s commitment',
    'it raises no questions about America’s commitment',
  ],
  ['concern', 'Europe fears an American withdrawal', 'Europe does not fear an American withdrawal'],
  ['concern', 'the unity of the alliance is at risk', 'the unity of the alliance is not at risk'],
  ['reassurance', 'the United States is committed to NATO', 'the United States is not committed to NATO'],
  ['reassurance', 'America stands by its allies', 'America does not stand by its allies'],
  ['reassurance', 'the alliance is united', 'the alliance is not united'],
  ['reassurance', 'the alliance is strong', 'the alliance is not strong'],
  ['reassurance', 'the United States is a reliable ally', 'the United States is not a reliable ally'],
  ['reassurance', 'the allies can rely on America', 'the allies cannot rely on America'],
  ['reassurance', 'the allies can count on Washington', 'the allies can no longer count on Washington'],
  ['reassurance', 'the allies trust the United States', 'the allies do not trust the United States'],
  ['reassurance', 'the alliance is in good shape', 'the alliance is not in good shape'],
  ['reassurance', 'the allies are confident in America', 'the allies are not confident in America'],
  ['reassurance', 'the United States will defend its allies', 'the United States will not defend its allies'],
  ['reassurance', 'the American commitment is ironclad', 'the American commitment is not ironclad'],
  ['reassurance', 'the transatlantic bond is unshakable', 'the transatlantic bond is not unshakable'],
  ['reassurance', 'America remains engaged in Europe', 'America does not remain engaged in Europe'],
  [
    'reassurance',
    'the commitment of the United States is firm',
    'the commitment of the United States is not firm',
  ],
];

describe('a cue denied', () => {
  // Stance is weighed over all words: where the denied words weigh more than their denial, the side stays.
  it('leaves its side in two pairs of three at the least', () => {
    const lost = denials.filter(
      ([side, said, denied]) => stanceOf(said) !== side || stanceOf(denied) === side,
    );
    expect(denials).toHaveLength(30);
    expect(lost.length, lost.map(([, said]) => said).join('\n')).toBeLessThanOrEqual(10);
  });
});

/** Ways of saying that the same officer stayed away from the same meeting, or came. */
const absent = [
  'Nora Quill missed the NATO foreign ministers’ meeting in December.',
  'The NATO foreign ministers’ meeting in December was missed by Nora Quill.',
  'In December Nora Quill missed the NATO foreign ministers’ meeting.',
  'Nora Quill skipped the NATO foreign ministers’ meeting in December.',
  'The NATO foreign ministers’ meeting in December was skipped by Nora Quill.',
  'It was Nora Quill who missed the NATO foreign ministers’ meeting in December.',
  'Nora Quill did not attend the NATO foreign ministers’ meeting in December.',
  'The NATO foreign ministers’ meeting in December was not attended by Nora Quill.',
  'Nora Quill was absent from the NATO foreign ministers’ meeting in December.',
  'Absent from the NATO foreign ministers’ meeting in December was Nora Quill.',
];
const attended = [
  'Rolf Brandt attended the NATO defence ministers’ meeting in October.',
  'The NATO defence ministers’ meeting in October was attended by Rolf Brandt.',
  'In October Rolf Brandt attended the NATO defence ministers’ meeting.',
  'It was Rolf Brandt who attended the NATO defence ministers’ meeting in October.',
  'Rolf Brandt did not miss the NATO defence ministers’ meeting in October.',
  'The NATO defence ministers’ meeting in October was not missed by Rolf Brandt.',
];

interface Told {
  readonly official: string;
  readonly ministerial: string;
  readonly status: string;
}

function reportsOf(sentence: string): Told[] {
  return readSentence(sentence).found.reports.map(({ official, ministerial, status }) => ({
    official,
    ministerial: ministerial ?? 'none',
    status,
  }));
}

describe('active and passive', () => {
  it.each(absent)('%s', (sentence) => {
    const told = { official: 'Nora Quill', ministerial: 'fm-2031-12-03', status: 'absent' };
    expect(reportsOf(sentence)).toEqual([told]);
  });
  it.each(attended)('%s', (sentence) => {
    const told = { official: 'Rolf Brandt', ministerial: 'dm-2031-10-15', status: 'attended' };
    expect(reportsOf(sentence)).toEqual([told]);
  });
});

const contents = ['the fleet would stay in Riga', 'the allies were worried about the winter'];
const forms: readonly ((content: string) => string)[] = [
  (content) => `Ada Holm said that ${content}.`,
  (content) => `Ada Holm said ${content}.`,
  (content) => `According to Ada Holm, ${content}.`,
  (content) => `${content.charAt(0).toUpperCase()}${content.slice(1)}, Ada Holm said.`,
  (content) => `${content.charAt(0).toUpperCase()}${content.slice(1)}, said Ada Holm.`,
  (content) => `${content.charAt(0).toUpperCase()}${content.slice(1)}, according to Ada Holm.`,
];

describe('the same said in another order', () => {
  it.each(contents.flatMap((content) => forms.map((form) => [form(content), content] as const)))(
    '%s',
    (sentence, content) => {
      const { text, found } = readSentence(sentence);
      const told = found.statements.map((one) => ({
        content: one.content.map((span) =>
          sliceOf(text, span)
            .toLowerCase()
            .replace(/^that /u, ''),
        ),
        by: one.attributions.map(({ name }) => name),
      }));
      expect(told).toEqual([{ content: [content.toLowerCase()], by: ['Ada Holm'] }]);
    },
  );
});
