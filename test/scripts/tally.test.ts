import { describe, expect, it } from 'vitest';
import { lineOf, sumOf, tallyOf } from '../../scripts/tally.ts';

const file = (status: string, tests: number) => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});
const report = (
  passed: number,
  failed: number,
  skipped: number,
  todo: number,
  files = [file('passed', 1)],
) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: todo,
  testResults: files,
});

describe('the tally of a test run', () => {
  it.each([
    ['all well', report(12, 0, 0, 0), 0, '12 passed, 0 failed'],
    ['failures', report(10, 2, 0, 0), 1, '10 passed, 2 failed'],
    ['skipped and planned tests', report(10, 0, 1, 1), 0, '10 passed, 2 failed'],
    ['a file that did not load', report(10, 0, 0, 0, [file('failed', 0)]), 1, '10 passed, 1 failed'],
    ['an error outside every test', report(10, 0, 0, 0), 1, '10 passed, 1 failed'],
    ['a run without tests', report(0, 0, 0, 0, []), 0, '0 passed, 1 failed'],
    ['no report', null, 1, '0 passed, 1 failed'],
  ])('counts %s', (_, found, exitCode, line) => {
    expect(lineOf(tallyOf(found, exitCode))).toBe(line);
  });

  it('adds the parts up', () => {
    const parts = [
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
    ];
    expect(lineOf(sumOf(parts))).toBe('21 passed, 3 failed');
  });
});
