// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameCode } from '../../src/export/frame-code.ts';

const bodyOf = (code: string) => new DOMParser().parseFromString(code, 'text/html').body;
const ADDRESS = 'https://desk.example/readout/?q=%22%3E%3Cb%3E&embed=timeline&stance=concern~neutral';

describe('the code of a frame', () => {
  test.each([
    'A story: Timeline',
    '"><script>alert(1)</script><iframe title="',
    '</iframe><img src=x onerror=alert(1)>',
    '&quot; onload=alert(1) &amp;',
    "' onload='alert(1)",
    '`$` \\ -->',
    'a\r\nb',
  ])('holds one frame and nothing else with the title %j', (title) => {
    const body = bodyOf(frameCode(ADDRESS, title, 720));
    expect(body.querySelectorAll('*')).toHaveLength(1);
    const frame = body.querySelector('iframe');
    expect(frame?.getAttributeNames().toSorted()).toEqual(
      ['src', 'title', 'width', 'height', 'loading', 'referrerpolicy', 'style'].toSorted(),
    );
    expect(frame?.getAttribute('src')).toBe(ADDRESS);
    expect(frame?.title.replaceAll('\r\n', '\n')).toBe(title.replaceAll('\r\n', '\n'));
    expect([frame?.width, frame?.height]).toEqual(['100%', '720']);
  });

  test('holds any title that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (title) => {
        const plain = title.replace(/[^\t\n\u0020-\u007F]/gu, '');
        const frame = bodyOf(frameCode(ADDRESS, plain, 1)).querySelector('iframe');
        expect(frame?.title).toBe(plain);
      }),
    );
  });
});
