import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { publishedInWords } from '../../../src/catalogue/findings.ts';
import { count } from '../../../src/common/words.ts';
import { holds } from './held.ts';
import { dissentLines, dissentTable, table, turnTable } from './panel-lines.ts';

/** One statement of a column: under whose name, what stands beneath its words, and which words decided. */
interface Quoted {
  readonly source: string;
  readonly beneath: string;
  readonly cues: readonly string[];
  readonly tentative: boolean;
}

/** What the panel shows beside its table. */
export interface Panel {
  /** The figures at the head of each column. */
  readonly heads: readonly (readonly string[])[];
  readonly reassurance: readonly Quoted[];
  readonly concern: readonly Quoted[];
  readonly outlets: string;
  readonly ownVoice: string;
  /** Who stands against the columns. */
  readonly against: readonly string[];
  /** Each source that stands on both sides. */
  readonly bothSides: readonly string[];
}

export interface PanelOnScreen extends Panel {
  /** The words of each statement, with those beside them that decided. */
  readonly words: readonly string[];
}

const NOT_TOLD =
  'While a stance is chosen, the page does not tell which outlets carry one side only, nor who changes sides.';

/** The panel as a reader sees it; its columns must be unfolded. */
export async function panelBesideOnScreen(page: Page): Promise<PanelOnScreen> {
  return page.evaluate(() => {
    const seen = (element: Element | null): string => {
      const copy = element?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
      return copy.textContent.replace(/\s+/gu, ' ').trim();
    };
    const lines = [...document.querySelectorAll('#sentiment p')].map(seen);
    const columns = [...document.querySelectorAll('#sentiment section')].filter(
      (section) => section.querySelector('table') === null,
    );
    const quotedIn = (column: Element | undefined) =>
      [...(column?.querySelectorAll('li') ?? [])].flatMap((group) =>
        [...group.querySelectorAll('blockquote')].map((words) => {
          const line = seen(words.nextElementSibling);
          const beside = /judged by (.*?)(?: · |$)/u.exec(line)?.[1] ?? '';
          return {
            source: seen(group.querySelector('b')),
            beneath: line.replace(/ · (?:(?:also )?judged by|tentative|\d+ % sure).*$/u, ''),
            cues: [
              ...[...words.querySelectorAll('mark')].map(seen),
              ...[...beside.matchAll(/“([^”]*)”/gu)].flatMap(([, cue]) => cue ?? []),
            ],
            tentative: / · tentative\b/u.test(line),
          };
        }),
      );
    return {
      heads: columns.map((column) => [
        seen(column.querySelector('h3')),
        ...[...column.querySelectorAll('h3 + p button')].map(seen),
      ]),
      reassurance: quotedIn(columns[0]),
      concern: quotedIn(columns[1]),
      outlets: lines.find((line) => /^Outlets in this view|^While a stance is chosen/u.test(line)) ?? '',
      ownVoice: lines.find((line) => line.startsWith('The outlets’ own voice')) ?? '',
      against: lines.filter((line) =>
        /^(?:Analysts who reassure|Allied and NATO officials who worry|Unnamed officials who worry): (?!none)/u.test(
          line,
        ),
      ),
      bothSides: [...document.querySelectorAll('#sentiment p')]
        .filter((line) => /^(?:O|Tentatively o)n both sides: /u.test(line.textContent))
        .map((line) => seen(line.querySelector('b'))),
      words: columns.flatMap((column) => [...column.querySelectorAll('blockquote')].map(seen)),
    };
  });
}

const [text, number] = [v.string(), v.number()];

const said = table({
  source: text,
  with: text,
  outlet: text,
  publishedFrom: v.nullable(text),
  publishedTo: v.nullable(text),
  words: text,
  decidedBy: text,
  certainty: v.picklist(['high', 'tentative']),
  alsoIn: text,
});

export const panelSchema = v.object({
  tables: v.object({
    columns: table({
      column: text,
      statements: number,
      utterances: number,
      sources: number,
      outlets: number,
    }),
    reassurance: said,
    concern: said,
    outlets: table({ outlet: text, only: text, statements: number, tentative: text }),
    dissent: dissentTable,
    bothSides: turnTable,
    ownVoice: table({
      stance: v.nullable(text),
      sentences: number,
      tentative: v.nullable(number),
      leftOut: v.nullable(text),
    }),
  }),
});

type Tables = v.InferOutput<typeof panelSchema>['tables'];

const parts = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('; '));

function quotedIn({ rows }: Tables['concern']): readonly Quoted[] {
  return rows.map((row) => {
    const { publishedFrom: earliest, publishedTo: latest } = row;
    const days = publishedInWords(earliest === null || latest === null ? null : { earliest, latest });
    const also = parts(row.alsoIn).map((each) => ` · also in ${each}`);
    const beside = parts(row.with).length === 0 ? '' : ` · with ${parts(row.with).join(', ')}`;
    return {
      source: row.source,
      beneath: `${row.outlet}, ${days}${also.join('')}${beside}`,
      cues: parts(row.decidedBy),
      tentative: row.certainty === 'tentative',
    };
  });
}

function headsOf({ columns }: Tables): Panel['heads'] {
  return columns.rows.map(({ column, statements, utterances, sources, outlets }) => [
    column,
    count(statements, 'statement'),
    ...(utterances < statements ? [count(utterances, 'utterance')] : []),
    count(sources, 'source'),
    count(outlets, 'outlet'),
  ]);
}

function outletsLine({ outlets: { rows } }: Tables): string {
  const only = (side: string) => {
    const told = rows
      .filter((row) => row.only === side)
      .map(
        ({ outlet, statements, tentative }) =>
          `${outlet} (${count(statements, 'statement')}${tentative === 'yes' ? ', tentative' : ''})`,
      );
    return told.length === 0 ? 'none' : told.join(', ');
  };
  return `Outlets in this view whose sources only reassure: ${only('reassurance')}; only worry: ${only('concern')}.`;
}

function ownVoiceLine({ ownVoice: { rows } }: Tables): string {
  const figures = rows
    .filter(({ stance }) => stance !== null)
    .map(
      ({ sentences, stance, tentative }) =>
        `${sentences} ${stance}${tentative === 0 ? '' : ` (${tentative} tentative)`}`,
    );
  const leftOut = rows
    .filter(({ stance }) => stance === null)
    .map((row) => `${count(row.sentences, 'sentence')} left out by ${row.leftOut}.`);
  const told = figures.length === 0 ? [] : [`${figures.join(', ')}.`];
  return ['The outlets’ own voice, counted apart:', ...told, ...leftOut].join(' ');
}

/** The file, put together as the screen has it. */
export function panelIn(tables: Tables, onScreen: Panel): Panel {
  const isTold = onScreen.outlets !== NOT_TOLD || tables.outlets.rows.length > 0;
  return {
    heads: headsOf(tables),
    reassurance: quotedIn(tables.reassurance),
    concern: quotedIn(tables.concern),
    outlets: isTold ? outletsLine(tables) : NOT_TOLD,
    ownVoice: ownVoiceLine(tables),
    against: dissentLines(tables.dissent.rows),
    bothSides: [...new Set(tables.bothSides.rows.map(({ source }) => source))],
  };
}

/** What is attributed in the file and does not stand on the screen. */
export function wordsMissing(
  { reassurance, concern }: Tables,
  onScreen: readonly string[],
): readonly string[] {
  return [...reassurance.rows, ...concern.rows]
    .map(({ words }) => words)
    .filter((words, at) => !holds(onScreen[at] ?? '', words));
}

const OWN_VOICE = 'The outlets’ own voice, counted apart';

export const isOwnVoice = (name: string | undefined): boolean => name === OWN_VOICE;

/** What the row of own voice beneath the table should be; none where a choice of sources leaves it out. */
export function ownVoiceRowOf({ ownVoice: { rows } }: Tables): readonly (readonly string[])[] {
  const figures = rows.filter(({ stance }) => stance !== null);
  if (figures.length === 0) return [];
  const of = (word: string) => String(figures.find(({ stance }) => stance === word)?.sentences ?? 0);
  return [[OWN_VOICE, ...['concern', 'reassurance', 'neutral', 'cannot tell'].map(of)]];
}

/** Of each bar what it counts and how much of it is drawn hollow: concern in the groups that have any, then reassurance. */
export async function barsOnScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('#sentiment g[data-count]')].map((bar) => {
      const n = Number(bar.dataset['count']);
      const [whole = 0, solid = 0] = [...bar.querySelectorAll('rect')].map((box) => box.width.baseVal.value);
      return `${n}, hollow ${Math.round(n * (1 - solid / whole))}`;
    }),
  );
}

/** The same as the table has it. */
export function barsIn(groups: readonly (readonly string[])[]): readonly string[] {
  const rows = groups.filter(([name]) => !isOwnVoice(name)).slice(0, -1);
  return [1, 3].flatMap((at) =>
    rows.filter((row) => row[at] !== '0').map((row) => `${row[at]}, hollow ${row[at + 1]}`),
  );
}
