import { describe, expect, it } from 'vitest';
import { chartFilesOf, namedByDocument, partOf } from '../../scripts/first-view.ts';

const chunk = (fileName: string, moduleId: string, imports: readonly string[] = []) => ({
  fileName,
  moduleIds: [moduleId],
  imports,
});

describe('the files that hold the charts', () => {
  it('are the library and whatever needs it, near or far', () => {
    const files = chartFilesOf([
      chunk('panel.js', '/src/views/panel.tsx', ['bars.js']),
      chunk('bars.js', '/src/views/bars.tsx', ['recharts.js']),
      chunk('recharts.js', '/node_modules/recharts/es6/index.js', ['react.js']),
      chunk('react.js', '/node_modules/react/index.js'),
      chunk('grid.js', '/src/views/grid.tsx', ['react.js']),
    ]);
    expect([...files].toSorted()).toEqual(['bars.js', 'panel.js', 'recharts.js']);
  });

  it('bring their style sheets along', () => {
    const bars = chunk('bars.js', '/node_modules/recharts/es6/index.js');
    const files = chartFilesOf([{ ...bars, viteMetadata: { importedCss: new Set(['bars.css']) } }]);
    expect([...files]).toEqual(['bars.js', 'bars.css']);
  });

  it('are none where nothing draws', () => {
    expect(chartFilesOf([chunk('index.js', '/src/app/main.tsx')]).size).toBe(0);
  });
});

describe('the first view', () => {
  const html =
    '<script src="./theme.js"></script><link rel="icon" href="data:," />' +
    '<script type="module" crossorigin src="./assets/page-1.js"></script>' +
    '<link rel="stylesheet" crossorigin href="./assets/page-2.css">';
  const first = namedByDocument(html);

  it('is what the document names', () => {
    expect([...first]).toEqual(['theme.js', 'assets/page-1.js', 'assets/page-2.css']);
  });

  it.each([
    ['assets/page-1.js', 'first'],
    ['assets/menus-3.js', 'later'],
    ['assets/menus-4.css', 'later'],
    ['assets/bars-5.js', 'charts'],
    ['data/corpus.json', 'first'],
    ['index.html', 'first'],
  ] as const)('counts %s as %s', (name, part) => {
    expect(partOf(name, first, new Set(['assets/bars-5.js']))).toBe(part);
  });
});
