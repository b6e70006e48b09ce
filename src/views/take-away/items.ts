import { takeAwayNames, type takeAwayTexts } from '../../catalogue/export.ts';
import { annotationsOf } from '../../export/annotations.ts';
import { csvOf } from '../../export/csv.ts';
import { jsonOf } from '../../export/sheet-json.ts';
import type { Sheet } from '../../export/sheet.ts';
import { hull } from '../../common/span.ts';
import { indexOf } from '../../filters/dataset-index.ts';
import { addressOf } from '../../state/view-url.ts';
import { besideGroups } from './panel-sheets.ts';
import { aboutOf, type Screen } from './screen.ts';
import {
  articlesSheet,
  comparisonSheet,
  differencesSheet,
  entriesSheet,
  fractionsSheet,
  groupsSheet,
  statementsSheet,
} from './sheets.ts';

export type SectionName = keyof typeof takeAwayTexts.sections;
export type FormName = keyof typeof takeAwayTexts.forms;

export interface Settings {
  /** Whether a CSV begins with a byte-order mark. */
  readonly withMark: boolean;
}

/** One file that can be taken away. */
export interface Item {
  readonly section: SectionName;
  readonly form: FormName;
  readonly extension: string;
  readonly type: string;
  readonly make: (screen: Screen, settings: Settings) => Promise<Blob> | Blob;
}

function textItem(
  section: SectionName,
  form: FormName,
  [extension, type]: readonly [string, string],
  write: (screen: Screen, settings: Settings) => string,
): Item {
  return {
    section,
    form,
    extension,
    type,
    make: (screen, settings) => new Blob([write(screen, settings)], { type }),
  };
}

const CSV = ['csv', 'text/csv;charset=utf-8'] as const;
const JSON_FILE = ['json', 'application/json'] as const;
const ANNOTATIONS = ['jsonld', 'application/ld+json'] as const;

type MakeSheet = (screen: Screen) => Sheet;

/** The main table as CSV, and as JSON with the other tables of its section. */
function tableItems(
  section: SectionName,
  [name, main]: readonly [string, MakeSheet],
  others: Readonly<Record<string, MakeSheet>> = {},
): readonly Item[] {
  return [
    textItem(section, 'csv', CSV, (screen, settings) => csvOf(main(screen), settings)),
    textItem(section, 'json', JSON_FILE, (screen) => {
      const sheet = main(screen);
      const rest = Object.entries(others).map(([key, make]): readonly [string, Sheet] => [key, make(screen)]);
      return jsonOf(sheet.about, { [name]: sheet, ...Object.fromEntries(rest) });
    }),
  ];
}

function annotationsIn(screen: Screen): string {
  const { dataset, selection } = screen;
  const { articles, sources } = indexOf(dataset);
  return annotationsOf(aboutOf(screen, takeAwayNames.statementsTitle), {
    statements: selection.statements,
    articles,
    sources,
    addressOf: ({ article, content }) =>
      addressOf({ ...screen.view, reading: { article, ...hull(content) } }),
  });
}

export const textItems: readonly Item[] = [
  ...tableItems('differences', ['differences', differencesSheet]),
  ...tableItems('comparison', ['grid', comparisonSheet]),
  ...tableItems('timeline', ['entries', entriesSheet], {
    articles: articlesSheet,
    fractions: fractionsSheet,
  }),
  ...tableItems('sentiment', ['groups', groupsSheet], besideGroups),
  ...tableItems('statements', ['statements', statementsSheet]),
  textItem('statements', 'annotations', ANNOTATIONS, annotationsIn),
];
