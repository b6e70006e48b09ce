import type { Attribution, Findings, FoundStatement, PersonMention } from '../../src/analysis/findings.ts';
import type { Article } from '../../src/articles/article.ts';
import { composeText } from '../../src/articles/compose-text.ts';
import { slugOf } from '../../src/common/slug.ts';
import type { AnalysedArticle } from '../../src/corpus/analysed.ts';
import type { Story } from '../../src/corpus/story.ts';
import type { AttendanceRecord, Ministerial } from '../../src/record/record.ts';

export const emptyStory: Story = { title: '', question: '', points: [], usualNames: [], outlets: [] };
export const emptyRecord: AttendanceRecord = { ministerials: [], terms: [] };

export function makeArticle(id: string, paragraphs: readonly string[], over: Partial<Article> = {}): Article {
  const name = `Outlet ${id}`;
  return {
    id,
    outlet: { id: slugOf(name), name, basis: 'in the text' },
    headline: null,
    url: null,
    via: null,
    published: { earliest: '2031-03-01', latest: '2031-03-03', basis: 'the desk' },
    language: 'en',
    rights: null,
    ...composeText(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
    ...over,
  };
}

export function makeAttribution(name: string, over: Partial<Attribution> = {}): Attribution {
  return {
    mention: { start: 0, end: 1 },
    name,
    role: null,
    naming: 'named',
    side: 'analyst',
    decidedBy: [],
    ...over,
  };
}

/** One speaker a paragraph: `[attribution, kind of speech]`; what follows the name is the statement, no two alike. */
export function makeAnalysed(
  id: string,
  speakers: readonly (readonly [Attribution, FoundStatement['kind']])[],
  people: readonly (Pick<PersonMention, 'name'> & Partial<PersonMention>)[] = [],
  over: Partial<Article> = {},
): AnalysedArticle {
  const mentioned = people.map(({ name }) => `${name} was seen in the hall.`);
  const spoken = speakers.map(([{ name }], index) => `${name} said that seat ${id}-${index} is the ${id}’s.`);
  const article = makeArticle(id, [...spoken, ...mentioned], over);
  const statements = speakers.flatMap(([attribution, kind], index): Findings['statements'] => {
    const part = article.parts[index];
    if (part === undefined) return [];
    const passage = { start: part.start, end: part.end };
    const stance = { value: 'neutral' as const, cues: [], confidence: 0 };
    const content = [{ start: part.start + attribution.name.length + 1, end: part.end }];
    return [{ kind, content, passage, cue: null, attributions: [attribution], stance, confidence: 0.9 }];
  });
  const findings: Findings = {
    statements,
    ownVoice: [],
    reports: [],
    people: people.map((person) => ({
      forms: [person.name],
      role: null,
      first: { start: 0, end: 1 },
      ...person,
    })),
  };
  return { article, findings };
}

export function makeMinisterial(over: Partial<Ministerial> = {}): Ministerial {
  const usPrincipal = { name: 'Ada Byron', office: 'Secretary of Defense' };
  return {
    id: 'dm-2031-03-10',
    kind: 'defence',
    format: 'regular',
    startDate: '2031-03-10',
    endDate: '2031-03-10',
    place: 'Tallinn, Estonia',
    jointWith: null,
    usPrincipal,
    attendance: 'attended',
    partial: null,
    usRepresentative: usPrincipal,
    reasonGiven: null,
    reasonGivenBy: null,
    confidence: 'confirmed',
    remark: null,
    ...over,
  };
}

export const byronHoldsDefence: AttendanceRecord = {
  ministerials: [makeMinisterial()],
  terms: [{ kind: 'defence', name: 'Ada Byron', acting: false, from: '2030-01-20', to: null }],
};
