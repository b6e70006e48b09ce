import { parseArgs } from 'node:util';
import { checkFitting, type FittingCheck } from './evaluate/check-fitting.ts';
import { evaluateSet, readLabels } from './evaluate/evaluate-set.ts';
import { evaluateStories, storyFigures } from './evaluate/points/evaluate-points.ts';
import { storyLines } from './evaluate/points/report.ts';
import { setLines } from './evaluate/report.ts';
import { fiveArticles, inventedArticles } from './evaluate/sets.ts';
import { tableLines, type SetFigures } from './evaluate/table.ts';
import { codeNeeds, missed } from './evaluate/thresholds.ts';

const help = `Usage: npm run evaluate -- [--json] [--table]

Runs the whole pipeline on the labelled articles and prints every label and every find, then one table.
  --json    the figures and every verdict as JSON instead
  --table   the table alone
Exit code 1 where a set misses a threshold.`;

const options = {
  json: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const print = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`);

function fittingLines({ longPhrases, names }: FittingCheck): readonly string[] {
  return [
    '\n== fitting',
    ...longPhrases.map(({ file, words }) => `  TOO LONG  ${file}: ${words}`),
    ...names.map(({ file, words }) => `  NAME      ${file}: ${words}`),
    ...(longPhrases.length + names.length === 0 ? ['  nothing found'] : []),
  ];
}

async function evaluate(root: string, { json, table }: { json: boolean; table: boolean }): Promise<number> {
  const sets = [fiveArticles, inventedArticles];
  const evaluated = sets.map((set) => evaluateSet(root, set));
  const fitting = await checkFitting(
    root,
    sets.map((set) => readLabels(root, set)),
  );
  const stories = evaluateStories(root);
  const rows: readonly SetFigures[] = [
    ...evaluated.map(({ set, figures }) => ({ set: set.name, figures, needs: set.needs })),
    ...stories.map((story) => ({ set: story.set, figures: storyFigures(story), needs: story.needs })),
    { set: 'code', figures: fitting.figures, needs: codeNeeds },
  ];
  const short = rows.flatMap(({ figures, needs }) => missed(figures, needs));
  if (json) {
    const verdicts = evaluated.map(({ set, score, figures }) => ({ set: set.name, figures, ...score }));
    print([JSON.stringify({ sets: verdicts, stories, fitting, missed: short }, jsonForm, 1)]);
    return short.length === 0 ? 0 : 1;
  }
  if (!table) {
    for (const { set, score, textOf } of evaluated) print(setLines(set.name, score, textOf));
    for (const story of stories) print(storyLines(story));
    print(fittingLines(fitting));
  }
  print(['', ...tableLines(rows)]);
  print([
    '',
    short.length === 0 ? 'Every threshold is met.' : `Missed: ${short.map(({ kind }) => kind).join(', ')}.`,
  ]);
  return short.length === 0 ? 0 : 1;
}

/** Sets of word places say nothing to a reader of the JSON. */
function jsonForm(_key: string, value: unknown): unknown {
  return value instanceof Set ? undefined : value;
}

const { values } = parseArgs({ options });
if (values.help) print([help]);
else process.exitCode = await evaluate(process.cwd(), values);
