import { describe, expect, it } from 'vitest';
import { chartFilesOf } from '../../scripts/first-view.ts';

const chunk = (fileName: string, moduleId: string, imports: readonly string[] = []) => ({
  fileName,
  moduleIds: [moduleId],
  imports,
  isEntry: false,
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
