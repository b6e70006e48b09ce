import type { Article } from '../../articles/article.ts';
import { texts } from '../../catalogue/timeline.ts';
import { groupBy } from '../../common/group-by.ts';
import { overlaps, sliceOf } from '../../common/span.ts';
import type { Certainty } from '../../corpus/certainty.ts';
import { findClaims, type SuperlativeClaim } from '../../corpus/claims.ts';
import type { AttendanceReport } from '../../corpus/corpus.ts';
import { claimTest } from '../../filters/claims-left-out.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { answerParts, superlativeInWords, type AnswerParts } from '../../record/superlative-words.ts';
import { checkSuperlative } from '../../record/superlatives.ts';
import type { Evidence, EvidenceEntry } from '../../state/evidence.ts';

export interface ClaimSaying {
  readonly outlet: string;
  /** The article’s own words. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** One claim, whoever makes it, and the record’s answer for each population. */
export interface ClaimCheck {
  readonly id: string;
  /** `second in a row`. */
  readonly name: string;
  readonly about: Ministerial;
  /** What the sentence speaks of: this absence, absences up to it where it counts them, or absences in general. */
  readonly of: 'the-absence' | 'up-to-the-absence' | 'absences';
  readonly sayings: readonly ClaimSaying[];
  readonly answers: readonly (AnswerParts & { readonly id: string })[];
  /** Whether a share is all the answer there is. */
  readonly isShare: boolean;
}

/** A count ends with an absence wherever it is told; “rare” is said of one only in a sentence that tells of it. */
function spokenOf(
  { superlative, article, about, sentence }: SuperlativeClaim,
  reports: readonly AttendanceReport[],
): ClaimCheck['of'] {
  const isTold = reports.some(
    (report) =>
      report.article === article && report.ministerial === about && overlaps(report.sentence, sentence),
  );
  if (isTold) return 'the-absence';
  const counts = superlative.kind === 'in-a-row' || superlative.kind === 'first-since';
  return counts ? 'up-to-the-absence' : 'absences';
}

function sayingOf(claim: SuperlativeClaim, articles: ReadonlyMap<string, Article>): readonly ClaimSaying[] {
  const article = articles.get(claim.article);
  if (article === undefined) return [];
  const outlet = article.outlet.name;
  const words = sliceOf(article.text, claim.words);
  const { start, end } = claim.sentence;
  return [
    {
      outlet,
      words,
      evidence: {
        title: texts.sayingTitle(words, outlet),
        entries: [{ kind: 'passage', article: article.id, start, end }],
      },
    },
  ];
}

/** The sentences whose claims a choice of certainty leaves out with the reports of their absences; null where there is none. */
export function claimsLeftOut(
  articles: readonly Article[],
  reports: readonly AttendanceReport[],
  record: AttendanceRecord,
  certainties: readonly Certainty[],
): Evidence | null {
  const isLeft = claimTest(reports, certainties);
  const gone = findClaims(articles, reports, record).filter((claim) => !isLeft(claim));
  const sentences = groupBy(gone, ({ article, sentence }) => `${article} ${sentence.start}`);
  const entries = [...sentences.values()].flatMap(([claim]): readonly EvidenceEntry[] =>
    claim === undefined ? [] : [{ kind: 'passage', article: claim.article, ...claim.sentence }],
  );
  return entries.length === 0 ? null : { title: texts.claimsLeftOutTitle, entries };
}

/** What the articles left claim of absences beyond each one, against the whole record. */
export function claimChecks(
  articles: readonly Article[],
  reports: readonly AttendanceReport[],
  record: AttendanceRecord,
  certainties: readonly Certainty[] = [],
): readonly ClaimCheck[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claims = findClaims(articles, reports, record).filter(claimTest(reports, certainties));
  const groups = groupBy(
    claims,
    (claim) => `${superlativeInWords(claim.superlative)} ${claim.about} ${spokenOf(claim, reports)}`,
  );
  return [...groups].flatMap(([id, same]) => {
    const [first] = same;
    const about = record.ministerials.find((entry) => entry.id === first?.about);
    if (first === undefined || about === undefined) return [];
    const answers = checkSuperlative(first.superlative, about.id, record);
    return [
      {
        id,
        name: superlativeInWords(first.superlative),
        about,
        of: spokenOf(first, reports),
        sayings: same.flatMap((claim) => sayingOf(claim, byId)),
        answers: answers.map((answer) => ({ id: answer.population, ...answerParts(answer) })),
        isShare: answers.every(({ verdict }) => verdict === null),
      },
    ];
  });
}
