// @vitest-environment jsdom
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { escaped, markdownOf, type Block } from '../../src/export/markdown.ts';

const reader = new MarkdownIt({ html: true, linkify: true });

function bodyOf(blocks: readonly Block[]): HTMLElement {
  return new DOMParser().parseFromString(reader.render(markdownOf(blocks)), 'text/html').body;
}

const hostile = [
  '# no heading',
  '- no item',
  '1. no item',
  '12) no item',
  '> no quotation',
  '*no* _stress_ **here** ~~nor~~ here',
  '`no code`',
  '[no link](https://evil.example)',
  '![no picture](https://evil.example/a.png)',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  'https://evil.example and www.evil.example',
  'a | b | c',
  '&lt;b&gt; &amp; &#60;',
  'a\r\n\r\n# b',
  '\u202Eevil',
  'line\u2028line',
  '---',
  '+ a',
  '=1+1',
  '\\',
  '@someone',
];

function plain(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

describe.each(hostile)('%j comes out as text', (text) => {
  test('in a paragraph', () => {
    const body = bodyOf([{ kind: 'paragraph', line: [{ kind: 'plain', text }] }]);
    expect(body.querySelectorAll('*')).toHaveLength(1);
    expect(body.querySelector('p')?.textContent).toBe(plain(text));
  });

  test('in a heading', () => {
    const body = bodyOf([{ kind: 'heading', level: 2, text }]);
    expect(body.querySelectorAll('*')).toHaveLength(1);
    expect(body.querySelector('h2')?.textContent).toBe(plain(text));
  });

  test('in a table', () => {
    const body = bodyOf([{ kind: 'table', head: ['A', 'B'], rows: [[text, 'x']] }]);
    expect([...body.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([plain(text), 'x']);
  });

  test('in a quotation, with its address', () => {
    const body = bodyOf([
      {
        kind: 'quote',
        text,
        language: 'en',
        from: [{ kind: 'link', text, address: 'https://post.example/a_(b)|c' }],
      },
    ]);
    expect(body.querySelectorAll('a')).toHaveLength(1);
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://post.example/a_(b)%7Cc');
    expect(body.querySelector('blockquote p')?.textContent).toBe(plain(text));
  });
});

test('whatever the words are, a list item holds them and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (text) => {
      fc.pre(plain(text.replace(/\p{Cc}+/gu, ' ')) !== '');
      const body = bodyOf([{ kind: 'list', items: [[{ kind: 'strong', text }]] }]);
      expect(body.querySelectorAll('li')).toHaveLength(1);
      expect(body.querySelector('li')?.textContent).toBe(plain(text.replace(/\p{Cc}+/gu, ' ')));
    }),
  );
});

test('words without a mark stay readable', () => {
  expect(escaped('Three of five outlets, 12 Feb 2026.')).toBe('Three of five outlets, 12 Feb 2026.');
});
