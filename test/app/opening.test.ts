// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { tellProgress } from '../../src/app/opening.ts';
import { useArticlesRead } from '../../src/data/articles-read.ts';

afterEach(() => {
  document.body.replaceChildren();
  useArticlesRead.setState({ read: 0, of: 0 });
});

function told(steps: readonly number[], of: number) {
  document.body.innerHTML = '<div id="opening" role="status">Loading the story…</div>';
  const stop = tellProgress();
  for (const read of steps) useArticlesRead.setState({ read, of });
  stop();
  useArticlesRead.setState({ read: of, of });
  const line = document.querySelector('#opening');
  const bars = line?.querySelectorAll('progress') ?? [];
  return {
    bars: [...bars].map((bar) => [bar.value, bar.max, bar.getAttribute('aria-label')]),
    text: line?.textContent.replace(/\s+/gu, ' ').trim(),
  };
}

describe('how far loading is', () => {
  it('is told in hundredths, in one bar, until the page stands', () => {
    expect(told([25, 1200, 1201, 1249], 2500)).toEqual({
      bars: [[1200, 2500, 'Articles read']],
      text: 'Loading the story… 1,200 of 2,500 articles',
    });
  });

  it('is not told of a story that is there at a glance', () => {
    expect(told([1, 150, 299], 299)).toEqual({ bars: [], text: 'Loading the story…' });
  });

  it('needs no line', () => {
    const stop = tellProgress();
    useArticlesRead.setState({ read: 300, of: 300 });
    stop();
    expect(document.body.children).toHaveLength(0);
  });
});
