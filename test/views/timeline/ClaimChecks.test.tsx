// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useEvidence } from '../../../src/state/evidence.ts';
import { ClaimChecks } from '../../../src/views/timeline/ClaimChecks.tsx';
import { claimChecks } from '../../../src/views/timeline/shape-claims.ts';
import { textOf } from '../../../src/common/sentence.ts';
import { makeArticle, makeOutlet, makeReport } from '../../makers.ts';
import { entriesOf, recordOf } from '../../record/sample.ts';

beforeEach(() => useEvidence.getState().close());

const TOLD = 'Ada Quill will stay away again.';
const ROW = 'That makes a second consecutive absence.';
const articles = [
  makeArticle({ text: `${TOLD} ${ROW}` }),
  makeArticle({
    id: 'a2',
    outlet: makeOutlet('Evening Star'),
    text: `${TOLD} Secretaries rarely skip a meeting. ${ROW}`,
  }),
  makeArticle({ id: 'a3', outlet: makeOutlet('Harbour News'), text: TOLD }),
];
const sentence = { start: 0, end: TOLD.length };
const reports = articles.map(({ id }) =>
  makeReport({ id: `r-${id}`, article: id, ministerial: 'e4', sentence, passage: sentence }),
);
const record = recordOf(entriesOf('pppaa'));

function answers(letters: string): readonly string[] {
  return claimChecks(articles, reports, recordOf(entriesOf(letters))).map(
    ({ name, answers: [first] }) =>
      `${name}: ${textOf(first?.answer ?? [])}: ${textOf(first?.figures ?? [])}`,
  );
}

describe('claimChecks', () => {
  it('puts one claim of several outlets once, each in its own words', () => {
    const checks = claimChecks(articles, reports, record);
    expect(checks.map(({ name, sayings }) => [name, sayings.map(({ outlet }) => outlet)])).toEqual([
      ['second in a row', ['Morning Post', 'Evening Star']],
      ['unusual or rare', ['Evening Star']],
    ]);
  });

  it('ties a claim to one absence only where its sentence tells of it', () => {
    const GENERAL = 'Secretaries rarely skip a meeting.';
    const TIED = 'Ada Quill will rarely skip a meeting as she skips this one.';
    const made = [
      makeArticle({ text: `${TOLD} ${GENERAL} ${ROW}` }),
      makeArticle({ id: 'a2', outlet: makeOutlet('Evening Star'), text: TIED }),
    ];
    const told = [
      makeReport({ ministerial: 'e4', sentence, passage: sentence }),
      makeReport({
        id: 'r2',
        article: 'a2',
        ministerial: 'e4',
        sentence: { start: 0, end: TIED.length },
        passage: { start: 0, end: TIED.length },
      }),
    ];
    expect(claimChecks(made, told, record).map(({ name, of, isShare }) => [name, of, isShare])).toEqual([
      ['unusual or rare', 'absences', true],
      ['second in a row', 'up-to-the-absence', false],
      ['unusual or rare', 'the-absence', true],
    ]);
  });

  it('follows a changed record', () => {
    expect(answers('pppaa')[0]).toContain('yes: two in a row (10 Apr 2015, 10 May 2015)');
    expect(answers('pppva')[0]).toContain('no: one alone (10 May 2015): before it, Quill came by video');
    expect(answers('ppppp')[0]).toContain('no: Quill came on 10 May 2015');
    expect(answers('appaa')[1]).toContain(
      'before 10 Apr 2015, the first of two absences in a row, the record holds one absence (Quill, 10 Jan 2015)',
    );
  });
});

describe('ClaimChecks', () => {
  it('opens the sentence behind each claim and as many entries as each figure says', async () => {
    const { container } = render(
      <ClaimChecks articles={articles} reports={reports} record={record} keysId="keys" />,
    );
    await userEvent.click(
      screen.getAllByRole('button', { name: /^second consecutive absence/ })[1] ?? container,
    );
    const start = articles[1]?.text.indexOf(ROW) ?? -1;
    expect(useEvidence.getState().evidence?.entries).toEqual([
      { kind: 'passage', article: 'a2', start, end: start + ROW.length },
    ]);
    for (const button of container.querySelectorAll<HTMLElement>('[data-count]')) {
      await userEvent.click(button);
      expect(useEvidence.getState().evidence?.entries).toHaveLength(Number(button.dataset['count']));
    }
  });

  it('leaves out, and says so, the claims whose reports a choice of certainty leaves out', async () => {
    const tentative = reports.map((report) => ({ ...report, confidence: report.article === 'a2' ? 0 : 1 }));
    const { container } = render(
      <ClaimChecks {...{ articles, record }} reports={tentative} certainties={['high']} keysId="keys" />,
    );
    expect(screen.getAllByRole('grid')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^rarely/u })).toBeNull();
    expect(container).toHaveTextContent(
      /The choice of certainty leaves out the claims in 2 sentences.*, for it leaves out the reports of the absences that they count\./u,
    );
    await userEvent.click(screen.getByRole('button', { name: /^2 sentences/u }));
    expect(useEvidence.getState().evidence?.entries).toMatchObject([{ article: 'a2' }, { article: 'a2' }]);
  });

  it('keeps a claim on the absence that its sentence counts up to, though the report of it is left out', () => {
    const earlier = makeReport({ ministerial: 'e3', sentence, passage: sentence });
    const later = makeReport({ id: 'r2', ministerial: 'e4', sentence, passage: sentence, confidence: 0 });
    const [first] = articles;
    const all = claimChecks(first === undefined ? [] : [first], [earlier, later], record);
    const high = claimChecks(first === undefined ? [] : [first], [earlier, later], record, ['high']);
    expect(all.map(({ about }) => about.id)).toEqual(['e4']);
    expect(high).toEqual([]);
  });

  it('is not there where nothing is claimed', () => {
    const { container } = render(
      <ClaimChecks articles={articles.slice(2)} reports={reports} record={record} keysId="keys" />,
    );
    expect(container.textContent).toBe('');
  });
});
