import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, object, pick, type InferOutput } from 'valibot';
import { articleSchema, readLabelFile, type ArticleLabel, type StatementLabel } from '../labels.ts';
import { bestFit, placeLabel } from '../match-content.ts';
import { pairOneToOne } from '../pairing.ts';
import { readJson } from '../pipeline.ts';
import { surnameKey } from '../sources.ts';
import { wordsOf } from '../words.ts';
import { halves, labelled, storiesOf } from './halves.ts';
import { kappaOf } from './kappa.ts';

const secondSchema = object({
  articles: array(pick(articleSchema, ['file', 'statements', 'attendance'])),
});
type Second = InferOutput<typeof secondSchema>;

/** What two people made of one article. */
export interface Twice {
  readonly text: string;
  readonly first: Pick<ArticleLabel, 'statements' | 'attendance'>;
  readonly second: Pick<ArticleLabel, 'statements' | 'attendance'>;
}

function secondLabels(root: string): readonly Second['articles'][number][] {
  const folder = join(labelled, 'second');
  if (!existsSync(join(root, folder))) return [];
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return files.toSorted().flatMap((name) => {
    const file = join(folder, name);
    return readLabelFile(secondSchema, file, readJson(root, file)).articles;
  });
}

export function labelledTwice(root: string): readonly Twice[] {
  const stories = halves.flatMap((half) => storiesOf(root, half));
  return secondLabels(root).map((second) => {
    const story = stories.find(({ labels }) => labels.articles.some(({ file }) => file === second.file));
    const first = story?.labels.articles.find(({ file }) => file === second.file);
    if (story === undefined || first === undefined)
      throw new Error(`${second.file} is labelled a second time and never a first: check its name`);
    return { text: readFileSync(join(root, story.texts.rawTexts, second.file), 'utf8'), first, second };
  });
}

/** The statements that both found, matched by content as a find is matched with a label. */
export function sameStatements({
  text,
  first,
  second,
}: Twice): readonly (readonly [StatementLabel, StatementLabel])[] {
  const words = wordsOf(text);
  const theirs = second.statements.map((label) => placeLabel(words, label)?.contents[0]);
  const pairs = first.statements.flatMap((label, left) => {
    const placed = placeLabel(words, label);
    return theirs.flatMap((content, right) => {
      const fit = placed === null || content === undefined ? 0 : bestFit(words, placed, content);
      return fit > 0 ? [{ left, right, fit }] : [];
    });
  });
  return [...pairOneToOne(pairs)].flatMap(([left, right]) => {
    const [one, other] = [first.statements[left], second.statements[right]];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

const reportKey = ({ official, ministerial }: ArticleLabel['attendance'][number]) =>
  `${surnameKey(official)} ${ministerial}`;

/** Twice the shared ones over all: what F1 is where neither of two is the measure. */
function sameReports({ first, second }: Twice): number {
  const theirs = new Set(second.attendance.map(reportKey));
  return first.attendance.filter((report) => theirs.has(reportKey(report))).length;
}

const percent = (share: number) => (100 * share).toFixed(1);
const inWords = (kappa: number | null) => kappa?.toFixed(2) ?? 'none';
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

export function agreementLines(twice: readonly Twice[]): readonly string[] {
  if (twice.length === 0) return ['No article is labelled twice.'];
  const same = twice.flatMap(sameStatements);
  const f1 = (shared: number, of: (labels: Twice['first']) => number) =>
    percent((2 * shared) / total(twice.flatMap(({ first, second }) => [of(first), of(second)])));
  const stance = kappaOf(same.map(([one, other]) => [one.stance, other.stance]));
  const group = kappaOf(same.map(([one, other]) => [one.group, other.group]));
  const statements = f1(same.length, (labels) => labels.statements.length);
  const reports = f1(total(twice.map(sameReports)), (labels) => labels.attendance.length);
  return [
    `Two labellings of ${twice.length} articles: the same statements F1 ${statements} (${same.length}), ` +
      `of these kappa of stance ${inWords(stance)}, of group ${inWords(group)}; the same reports F1 ${reports}.`,
  ];
}
