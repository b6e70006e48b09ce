// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, pictureOf, wrapped, xmlText, type Picture } from '../../src/export/picture.ts';

const measure = (text: string): number => [...text].length;

const picture: Picture = {
  width: 400,
  heading: ['One line', 'and another'],
  notes: ['Source: a test.'],
  drawings: [
    { markup: '<svg width="100" height="50"/>', width: 100, height: 50 },
    { markup: '<svg width="100" height="20"/>', width: 100, height: 20 },
  ],
  description: 'What it shows.',
  fonts: '',
};

function read(changes: Partial<Picture> = {}): Element {
  const { svg } = pictureOf({ ...picture, ...changes });
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

const textsOf = (svg: Element) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);

const hostile = [
  '</text></svg><script>alert(1)</script>',
  ']]>&lt;b&gt;',
  '"><image href="https://evil.example/a.png"/>',
  "' onload='x",
  '<!-- --> <?php ?>',
];

describe('a picture', () => {
  test('is an SVG with heading, description, drawings and notes beneath each other', () => {
    const svg = read();
    expect(svg.localName).toBe('svg');
    expect(svg.querySelector('title')?.textContent).toBe('One line and another');
    expect(svg.querySelector('desc')?.textContent).toBe('What it shows.');
    expect(textsOf(svg)).toEqual(['One line', 'and another', 'Source: a test.']);
    const tops = [...svg.querySelectorAll('g')].map((group) =>
      Number(/,(\d+)\)/u.exec(group.getAttribute('transform') ?? '')?.[1]),
    );
    const lines = [...svg.querySelectorAll('text')].map((line) => Number(line.getAttribute('y')));
    const order = [lines[0], lines[1], ...tops, lines[2], Number(svg.getAttribute('height'))];
    expect(order).toEqual(order.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(tops[1]).toBeGreaterThanOrEqual((tops[0] ?? 0) + 50);
  });

  test.each(hostile)('holds %j as text', (text) => {
    const svg = read({ heading: [text], notes: [text], description: text, fonts: `/* ${text} */` });
    expect(textsOf(svg)).toEqual([text, text]);
    expect(svg.querySelector('title')?.textContent).toBe(text);
    expect(svg.querySelectorAll('script, image, parsererror')).toHaveLength(0);
    expect(svg.querySelector('style')?.textContent).toBe(`/* ${text} */`);
  });

  test('is well formed whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }), (name, ascii) => {
        const svg = read({ heading: [name + ascii], notes: [`${ascii}\uD800${name}\uFFFE`] });
        expect(svg.localName).toBe('svg');
        expect(svg.querySelector('parsererror')).toBeNull();
      }),
    );
  });
});

test.each([
  ['a\u0000b\u0008c', 'abc'],
  ['\uD800a\uDFFF', 'a'],
  ['😀 \uFFFE', '😀 '],
  ['a\tb\nc', 'a\tb\nc'],
  [`<&>"`, '&lt;&amp;&gt;&quot;'],
])('%j is written %j', (text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

describe('lines', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 7, ['one']],
    ['', 7, []],
    ['  one \n two ', 20, ['one two']],
    ['a https://desk.example/', 10, ['a', 'https://de', 'sk.example', '/']],
    ['ab', 0, ['a', 'b']],
  ])('of %j in a room of %d', (text, room, expected) => {
    expect(wrapped(text, room, measure)).toEqual(expected);
  });

  const words = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'é', '😀', '-'), minLength: 1, maxLength: 40 }),
  );
  const rooms = fc.integer({ min: 4, max: 30 });

  test('fit, and hold every letter in order', () => {
    fc.assert(
      fc.property(words, rooms, (some, room) => {
        const lines = wrapped(some.join(' '), room, measure);
        expect(lines.filter((line) => measure(line) > room)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(some.join(''));
      }),
    );
  });

  test('balanced are as few, fit as well and say the same', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (some, room) => {
        const text = some.join(' ');
        const lines = balanced(text, room, measure);
        expect(lines).toHaveLength(wrapped(text, room, measure).length);
        expect(lines.filter((line) => measure(line) > room)).toEqual([]);
        expect(lines.join('').replaceAll(' ', '')).toBe(some.join(''));
      }),
    );
  });

  test('balanced are of about the same length', () => {
    const text = 'the second of two lines must not hold one word alone here';
    const lengths = balanced(text, 50, measure).map(measure);
    expect(lengths).toHaveLength(2);
    expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(16);
  });
});
