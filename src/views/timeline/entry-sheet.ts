import type { Article } from '../../articles/article.ts';
import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { entryColumns, fractionColumns, words } from '../../catalogue/timeline.ts';
import type { DayInterval } from '../../common/day.ts';
import { articleCells } from '../../export/article-cells.ts';
import type { About, Sheet } from '../../export/sheet.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { besidesInPerson } from './fraction-columns.ts';
import { entryParts, entryRows, fractionGroups } from './shape-table.ts';

const counted = ['inPerson', ...besidesInPerson.map(({ of }) => of)] as const;

function isShown({ startDate, endDate }: Ministerial, days: DayInterval | null): boolean {
  return days === null || (startDate <= days.latest && endDate >= days.earliest);
}

/** The entries of the record that the filters leave, the latest first, as the table beside the chart has them. */
export function entrySheet(about: About, entries: readonly Ministerial[], days: DayInterval | null): Sheet {
  return {
    about,
    columns: [
      { key: 'from', heading: entryColumns.date },
      { key: 'to', heading: sheetColumns.lastDay },
      ...entryParts.map((key) => ({ key, heading: entryColumns[key] })),
      { key: 'shown', heading: sheetColumns.shown },
    ],
    rows: entryRows(entries).map((row) => [
      row.entry.startDate,
      row.entry.endDate,
      ...entryParts.map((part) => row[part]),
      sheetTexts.yesOrNo(isShown(row.entry, days)),
    ]),
  };
}

/** The strip of articles: whose they are, and between which days they came out. */
export function stripSheet(about: About, articles: readonly Article[]): Sheet {
  return {
    about,
    columns: [
      { key: 'outlet', heading: sheetColumns.outlet },
      { key: 'headline', heading: sheetColumns.headline },
      { key: 'earliest', heading: sheetColumns.earliest },
      { key: 'latest', heading: sheetColumns.latest },
      { key: 'basis', heading: sheetColumns.basis },
    ],
    rows: articles.map((article) => [...articleCells(article), article.published?.basis ?? words.undated]),
  };
}

/** How many came in person, of how many, and what else is counted, as the tables have it: by kind, format, span of days and office-holder. */
export function fractionSheet(
  about: About,
  entries: readonly Ministerial[],
  record: AttendanceRecord,
  days: DayInterval | null,
): Sheet {
  return {
    about,
    columns: [
      { key: 'group', heading: sheetColumns.group },
      { key: 'row', heading: sheetColumns.row },
      { key: 'all', heading: sheetColumns.all },
      ...counted.map((key) => ({
        key,
        heading: `${fractionColumns[key].head}${fractionColumns[key].among}`,
      })),
    ],
    rows: fractionGroups(entries, record, days).flatMap((group) =>
      group.rows.map(({ name, tally }) => [
        group.name,
        name,
        tally.all.length,
        ...counted.map((part) => tally[part].length),
      ]),
    ),
  };
}
