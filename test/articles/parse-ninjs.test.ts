import { describe, expect, it } from 'vitest';
import { nothingKnown, type DeskEntry } from '../../src/articles/desk.ts';
import { parseNinjsArticle } from '../../src/articles/parse-ninjs.ts';
import { sliceOf } from '../../src/common/span.ts';

const NOW = Date.parse('2031-03-12T00:00:00Z');
const body = [{ role: 'paragraph', contentType: 'text/plain', value: 'The chair stays empty.' }];

function parse(input: unknown, desk: DeskEntry = nothingKnown, id = 'a1') {
  return parseNinjsArticle(id, input, desk, NOW);
}

function reasonsOf(input: unknown, id = 'a1'): readonly string[] {
  const { value, refusals } = parse(input, nothingKnown, id);
  expect(value).toBeNull();
  return refusals.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('a foreign ninjs document', () => {
  it('with one body of many paragraphs is split on blank lines', () => {
    const { value, refusals } = parse({
      uri: 'https://agency.example/item/1',
      headlines: [
        { role: 'short', value: 'Empty chair' },
        { role: 'main', value: 'Minister’s chair stays empty' },
      ],
      bodies: [{ role: 'story', value: 'First line\r\nof one.\r\n\r\nSecond.\n \n\nThird.' }],
      edNote: 'private',
      associations: { picture: {} },
    });
    expect(refusals).toEqual([]);
    expect(value?.parts.map((part) => [part.kind, sliceOf(value.text, part)])).toEqual([
      ['headline', 'Minister’s chair stays empty'],
      ['paragraph', 'First line\nof one.'],
      ['paragraph', 'Second.'],
      ['paragraph', 'Third.'],
    ]);
    expect(value?.url).toEqual({ value: 'https://agency.example/item/1', basis: 'the document’s uri' });
    expect(JSON.stringify(value)).not.toContain('private');
  });

  it('gives its rights, day and outlet where the desk knows none', () => {
    const { value } = parse({
      bodies: body,
      usageTerms: 'not for resale',
      firstCreated: '2031-03-01T23:30:00-05:00',
      infoSources: [{ name: 'Fjord Agency' }],
    });
    expect(value).toMatchObject({
      rights: 'not for resale',
      published: { earliest: '2031-03-02', latest: '2031-03-02', basis: 'the document’s firstCreated' },
      outlet: { id: 'fjord-agency', name: 'Fjord Agency' },
    });
  });

  it('gives way to the desk', () => {
    const desk: DeskEntry = {
      ...nothingKnown,
      outlet: { value: 'Fjord Review', basis: 'the masthead' },
      headline: { value: 'Empty chair', basis: 'the address' },
    };
    const { value } = parse({ bodies: body, infoSources: [{ name: 'Fjord Agency' }] }, desk);
    expect(value).toMatchObject({
      outlet: { id: 'fjord-review', basis: 'the masthead' },
      headline: desk.headline,
    });
    expect(value?.parts.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('never becomes a link that is no web address', () => {
    for (const uri of [
      ['javascript', 'alert(1)'].join(':'),
      'data:text/html,x',
      'file:///etc/hosts',
      'urn:x:1',
      'https://a:b@c.example',
    ]) {
      expect(parse({ uri, bodies: body }).value?.url).toBeNull();
    }
  });
});

describe('an item that is refused', () => {
  it('leaves the others standing', () => {
    const { value, refusals } = parse({
      bodies: [
        { value: 7 },
        { contentType: 'text/html', value: '<p>x</p>' },
        { value: 'a \u{0} b' },
        { value: 'half \u{D800}' },
        ...body,
      ],
    });
    expect(value?.text).toBe('The chair stays empty.');
    expect(refusals.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'articles/a1.json bodies[0].value',
      'articles/a1.json bodies[1]',
      'articles/a1.json bodies[2]',
      'articles/a1.json bodies[3]',
    ]);
    for (const { reason, remedy } of refusals) expect(reason.length * remedy.length).toBeGreaterThan(0);
  });
});

describe('a document that is refused', () => {
  it.each([
    { what: 'cancelled', input: { pubStatus: 'canceled', bodies: body }, reason: /^pubStatus: .*cancelled/u },
    { what: 'withheld', input: { pubStatus: 'withheld', bodies: body }, reason: /^pubStatus:/u },
    {
      what: 'under embargo',
      input: { embargoedUntil: '2031-03-13T00:00:00Z', bodies: body },
      reason: /under embargo/u,
    },
    {
      what: 'under an unreadable embargo',
      input: { embargoedUntil: 'soon', bodies: body },
      reason: /no readable end/u,
    },
    { what: 'without a body', input: { headlines: [{ value: 'x' }] }, reason: /no body text/u },
    { what: 'with blank bodies', input: { bodies: [{ value: ' \n ' }] }, reason: /no body text/u },
    {
      what: 'with bodies of another kind',
      input: { bodies: 'The chair.' },
      reason: /^bodies: expected Array/u,
    },
    { what: 'a list', input: [], reason: /./u },
    { what: 'null', input: null, reason: /expected Object/u },
    { what: 'a text', input: 'x', reason: /expected Object/u },
  ])('$what', ({ input, reason }) => {
    expect(reasonsOf(input).join('\n')).toMatch(reason);
  });

  it.each(['../a', 'a/b', '', '.hidden', 'a b', 'a\u{0}', 'x'.repeat(200)])('under the id %j', (id) => {
    expect(reasonsOf({ bodies: body }, id)).toEqual([': the id is no safe file name']);
  });

  it('an embargo that is over bars nothing', () => {
    expect(parse({ embargoedUntil: '2031-03-11T00:00:00Z', bodies: body }).value).not.toBeNull();
  });
});

it('a prototype in the document reaches nothing', () => {
  const input: unknown = JSON.parse(
    '{"__proto__":{"rights":"x","polluted":true},"bodies":[{"value":"Chair.","__proto__":{"role":"heading"}}]}',
  );
  const { value } = parse(input);
  expect(value?.parts.map(({ kind }) => kind)).toEqual(['paragraph']);
  expect(value).not.toHaveProperty('polluted');
  expect({}).not.toHaveProperty('polluted');
});
