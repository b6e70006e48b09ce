import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A theme changes colours and nothing else: for a second theme, the rules that look at colour do. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

const runOf = (rules: readonly string[] | null, parts: string) => `axe.run(${JSON.stringify(parts)}, {
  resultTypes: ['violations'],
  ${rules === null ? '' : `runOnly: ${JSON.stringify(rules)},`}
}).then(({ violations }) =>
  violations
    .flatMap(({ id, help, nodes }) => nodes.map(({ target, any }) => [id, target.join(' '), help, ...any.map(({ message }) => message)]))
    .map((finding) => finding.join(' | ').replaceAll('\\n', ' '))
    .join('\\n'))`;

/** What axe finds in the parts of the page that a selector names, one line per element: empty is good. */
export async function axeFindings(
  page: Page,
  rules: readonly string[] | null = null,
  parts = 'html',
): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    // The debugger's own evaluate passes the page's policy by; nothing of the page is loosened for the test.
    const { result } = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
    if (result.value !== 'object') await session.send('Runtime.evaluate', { expression: axe.source });
    const answer = await session.send('Runtime.evaluate', {
      expression: runOf(rules, parts),
      awaitPromise: true,
      returnByValue: true,
    });
    const found: unknown = answer.result.value;
    if (typeof found !== 'string')
      throw new Error(`axe did not run: ${answer.exceptionDetails?.text ?? 'no answer'}`);
    return found.split('\n').filter((line) => line !== '');
  } finally {
    await session.detach();
  }
}
