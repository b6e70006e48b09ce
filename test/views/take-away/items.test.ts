import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { textItems } from '../../../src/views/take-away/items.ts';
import { screenOf } from '../briefing/screen.ts';

const fileSchema = v.object({ tables: v.record(v.string(), v.unknown()) });

it.each(textItems.filter(({ form }) => form === 'json').map((item) => [item.section, item] as const))(
  'each table in the JSON of %s is named in the documentation',
  async (_, { make }) => {
    const file = await make(screenOf(), { withMark: false });
    const { tables } = v.parse(fileSchema, JSON.parse(await file.text()));
    const documented = await readFile('docs/exports.md', 'utf8');
    const names = Object.keys(tables);
    expect(names.filter((name) => documented.includes(`\`${name}\``))).toEqual(names);
    expect(names.length).toBeGreaterThan(0);
  },
);
