import type { Article } from '../../articles/article.ts';
import { sheetColumns, sheetTexts } from '../../catalogue/export.ts';
import { kindWords } from '../../catalogue/record.ts';
import { entryColumns, fractionColumns, texts, words } from '../../catalogue/timeline.ts';
import type { DayInterval } from '../../common/day.ts';
import type { About, Sheet } from '../../export/sheet.ts';
import type { AttendanceRecord, Ministerial } from '../../record/record.ts';
import { entryRows, fractionGroups } from './shape-table.ts';

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
      { key: 'attendance', heading: entryColumns.attendance },
      { key: 'kind', heading: entryColumns.kind },
      { key: 'minister', heading: entryColumns.minister },
      { key: 'standIn', heading: entryColumns.standIn },
      { key: 'detail', heading: entryColumns.detail },
      { key: 'place', heading: entryColumns.place },
      { key: 'shown', heading: sheetColumns.shown },
    ],
    rows: entryRows(entries).map(({ entry, attendance, standIn, detail }) => [
      entry.startDate,
      entry.endDate,
      attendance,
      entry.jointWith === null ? kindWords[entry.kind] : texts.jointKind(kindWords[entry.kind]),
      entry.usPrincipal.name,
      standIn,
      detail,
      entry.place,
      isShown(entry, days) ? sheetTexts.yes : sheetTexts.no,
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
    rows: articles.map(({ outlet, headline, published }) => [
      outlet.name,
      headline?.value ?? null,
      published?.earliest ?? null,
      published?.latest ?? null,
      published?.basis ?? words.undated,
    ]),
  };
}

/** How many came in person, of how many: by kind, format, span of days and office-holder. */
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
      { key: 'inPerson', heading: fractionColumns.inPerson.head },
      { key: 'byVideo', heading: fractionColumns.byVideo.head },
      { key: 'away', heading: fractionColumns.away.head },
      { key: 'unknown', heading: fractionColumns.unknown.head },
    ],
    rows: fractionGroups(entries, record, days).flatMap((group) =>
      group.rows.map(({ name, tally }) => [
        group.name,
        name,
        tally.all.length,
        tally.inPerson.length,
        tally.byVideo.length,
        tally.away.length,
        tally.unknown.length,
      ]),
    ),
  };
}
