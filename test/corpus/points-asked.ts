import type { FoundReport, FoundStatement } from '../../src/analysis/findings.ts';
import { sliceOf, type Span } from '../../src/common/span.ts';
import type { AnalysedArticle } from '../../src/corpus/analysed.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Point } from '../../src/corpus/story.ts';
import { emptyRecord, emptyStory, makeArticle, makeAttribution } from './makers.ts';

/** Where the sentence ends that holds `words`. */
function passageEnd(text: string, words: string): number {
  const at = text.indexOf(words) + words.length;
  const stop = text.indexOf('. ', at);
  return stop === -1 ? text.length : stop + 1;
}

export function sentenceOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: passageEnd(text, words) };
}

/** An article of one paragraph; `said` are statements in it, as `[source, kind, content, cue]`. */
export function article(
  id: string,
  text: string,
  said: readonly (readonly [string, FoundStatement['kind'], string, cue?: string])[] = [],
  reports: readonly (Partial<Omit<FoundReport, 'passage' | 'reason'>> & {
    says: string;
    why?: string;
  })[] = [],
): AnalysedArticle {
  const made = makeArticle(id, [text]);
  const placeOf = (words: string): Span => {
    const start = made.text.indexOf(words);
    if (start === -1) throw new Error(`${words} does not stand in the article`);
    return { start, end: start + words.length };
  };
  const passage = { start: 0, end: made.text.length };
  const stance = { value: 'neutral' as const, cues: [], confidence: 0 };
  return {
    article: made,
    findings: {
      statements: said.map(([name, kind, content, cue]) => {
        const attribution = makeAttribution(name, { mention: placeOf(name) });
        const spoken = { ...passage, end: Math.min(passage.end, passageEnd(made.text, content)) };
        return {
          kind,
          content: [placeOf(content)],
          passage: spoken,
          cue: cue === undefined ? null : placeOf(cue),
          attributions: [attribution],
          stance,
          confidence: 0.9,
        };
      }),
      ownVoice: [],
      people: [],
      reports: reports.map(({ says, why, ...over }) => ({
        passage: placeOf(says),
        sentence: passage,
        official: 'Ada Byron',
        ministerial: 'dm-2031-03-10',
        inferred: false,
        status: 'absent',
        standIn: null,
        reason: why === undefined ? null : placeOf(why),
        givenBy: null,
        confidence: 0.9,
        ...over,
      })),
    },
  };
}

export function answersOf(points: readonly Point[], analysed: readonly AnalysedArticle[]) {
  const corpus = buildCorpus(analysed, { ...emptyStory, points }, emptyRecord);
  return corpus.points.map(({ form, to, answer, passages, id }) => {
    const text = analysed.find(({ article: { id: own } }) => id.endsWith(`@${own}`))?.article.text ?? '';
    const words = answer === null ? null : sliceOf(text, answer);
    return { id, form, to, words, passages: passages.map((span) => sliceOf(text, span)) };
  });
}

export const reason: Point = {
  id: 'reason',
  name: 'Reason',
  phrases: ['because of', 'given'],
  near: ['absence', 'stayed away'],
  none: ['declined to comment', 'not respond', 'not … explained', 'gave no … reason'],
  report: { asks: 'reason', ministerial: 'dm-2031-03-10', statuses: ['absent'] },
};
