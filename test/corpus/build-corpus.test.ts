import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../src/common/span.ts';
import type { AnalysedArticle } from '../../src/corpus/analysed.ts';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyRecord, emptyStory, makeAnalysed, makeAttribution } from './makers.ts';

const spokesperson = 'former NATO spokesperson';

/** Two articles, each with one named speaker; how many people come out. */
function peopleOf(a: [string, string | null], b: [string, string | null]): readonly string[] {
  const analysed = [a, b].map(([name, role], index) =>
    makeAnalysed(`art${index}`, [[makeAttribution(name, { role }), 'indirect']]),
  );
  return buildCorpus(analysed, emptyStory, emptyRecord).sources.map(({ name }) => name);
}

describe('one person under several names', () => {
  it.each([
    { a: 'Mara Lindqvist', b: 'Mara Lindqvist' },
    { a: 'Márá Lindqvïst', b: 'Mara Lindqvist' },
    { a: 'Gen. Mara Lindqvist', b: 'Mara Lindqvist' },
    { a: 'Ex-President Mara Lindqvist', b: 'Mara Lindqvist' },
    { a: 'M. Lindqvist', b: 'Mara Lindqvist' },
    { a: 'J.D. Holm', b: 'JD Holm' },
    { a: 'Dan Holm', b: 'Daniel Holm' },
    { a: 'Lindqvist', b: 'Mara Lindqvist' },
  ])('$a and $b are one', ({ a, b }) => {
    expect(peopleOf([a, null], [b, null])).toHaveLength(1);
  });

  it.each([
    { a: 'Mara Lindqvist', b: 'Nora Lindqvist', why: 'one surname, two first names', role: spokesperson },
    { a: 'Mara Lindqvist', b: 'Maja Lundkvist', why: 'too far apart', role: spokesperson },
    { a: 'Mara Lindqvist', b: 'Mara Lindberg', why: 'another surname', role: spokesperson },
    { a: 'Vara Lindqvist', b: 'Mara Lindkvist', why: 'close, and no role says so', role: null },
  ])('$a and $b are two: $why', ({ a, b, role }) => {
    expect(peopleOf([a, role], [b, role])).toHaveLength(2);
  });

  it('a close spelling is one person where the roles agree', () => {
    expect(
      peopleOf(['Vara Lindqvist', 'Former NATO spokeswoman'], ['Mara Lindkvist', spokesperson]),
    ).toHaveLength(1);
  });

  it('a close spelling stays two where one has left the post and the other holds it', () => {
    expect(peopleOf(['Vara Lindqvist', 'NATO spokeswoman'], ['Mara Lindkvist', spokesperson])).toHaveLength(
      2,
    );
  });

  it('a surname that two people of the articles bear joins neither', () => {
    const analysed = ['Mara Lindqvist', 'Nora Lindqvist', 'Lindqvist'].map((name, index) =>
      makeAnalysed(`art${index}`, [[makeAttribution(name), 'indirect']]),
    );
    expect(buildCorpus(analysed, emptyStory, emptyRecord).sources).toHaveLength(3);
  });

  it('initials that fit two people join neither', () => {
    const analysed = ['Mara Lindqvist', 'Mona Lindqvist', 'M. Lindqvist'].map((name, index) =>
      makeAnalysed(`art${index}`, [[makeAttribution(name), 'indirect']]),
    );
    expect(buildCorpus(analysed, emptyStory, emptyRecord).sources).toHaveLength(3);
  });

  it('the desk’s list joins what no rule would', () => {
    const story = { ...emptyStory, usualNames: [{ name: 'Mara Lindqvist', spellings: ['Tara Zed'] }] };
    const analysed = ['Mara Lindqvist', 'Tara Zed'].map((name, index) =>
      makeAnalysed(`art${index}`, [[makeAttribution(name), 'indirect']]),
    );
    const [source] = buildCorpus(analysed, story, emptyRecord).sources;
    expect(source).toMatchObject({ name: 'Mara Lindqvist', nameBasis: 'the desk’s list' });
  });
});

describe('office-holders of the record', () => {
  it.each([
    { printed: 'Byron', role: 'US defence secretary' },
    { printed: 'Byran', role: 'Pentagon chief' },
    { printed: 'Ada Byran', role: 'U.S. Secretary of War' },
    { printed: 'Secretary of Defense', role: null },
    { printed: 'The new U.S. Defense Secretary', role: null },
  ])('$printed ($role) is the holder of the article’s days', ({ printed, role }) => {
    const analysed = [makeAnalysed('a', [[makeAttribution(printed, { role, side: 'us' }), 'indirect']])];
    const [source] = buildCorpus(analysed, emptyStory, byronHoldsDefence).sources;
    expect(source).toMatchObject({ id: 'ada-byron', name: 'Ada Byron' });
  });

  it.each([
    { printed: 'Byron', role: 'poet' },
    { printed: 'Byron', role: 'former US defence secretary' },
    { printed: 'Byron', role: 'British Defence Secretary' },
    { printed: 'Deputy Secretary of Defense', role: null },
    { printed: 'Bax', role: 'US defence secretary' },
  ])('$printed ($role) is not', ({ printed, role }) => {
    const analysed = [makeAnalysed('a', [[makeAttribution(printed, { role, side: 'us' }), 'indirect']])];
    expect(buildCorpus(analysed, emptyStory, byronHoldsDefence).sources[0]?.id).not.toBe('ada-byron');
  });

  it('an office alone stays with its article where nobody is known to have held it', () => {
    const before = { published: { earliest: '2029-01-01', latest: '2029-01-02', basis: 'the desk' } };
    const speaker = makeAttribution('Secretary of Defense', { side: 'us' });
    const analysed = ['a', 'b'].map((id) => makeAnalysed(id, [[speaker, 'indirect']], [], before));
    expect(buildCorpus(analysed, emptyStory, byronHoldsDefence).sources).toHaveLength(2);
  });
});

describe('sources that are no people', () => {
  const speakers = [
    makeAttribution('Analysts', { naming: 'collective' }),
    makeAttribution('A NATO diplomat', { naming: 'anonymous', side: 'nato' }),
    makeAttribution('the NATO diplomat', { naming: 'anonymous', side: 'nato' }),
    makeAttribution('the Tallinn Declaration', { naming: 'document' }),
    makeAttribution('NATO', { side: 'nato' }),
  ].map((attribution) => [attribution, 'indirect'] as const);
  const { sources } = buildCorpus(
    ['a', 'b'].map((id) => makeAnalysed(id, speakers)),
    emptyStory,
    emptyRecord,
  );
  const times = (pattern: RegExp) => sources.filter(({ name }) => pattern.test(name)).length;

  it('a group is one an article', () => expect(times(/Analysts/u)).toBe(2));
  it('an unnamed official is one a description and article', () => expect(times(/diplomat/u)).toBe(2));
  it('a document is one across articles', () => expect(times(/Declaration/u)).toBe(1));
  it('an organisation is one across articles', () => expect(times(/^NATO$/u)).toBe(1));
  it('an unnamed official counts as one, whatever the side', () => {
    expect(sources.find(({ name }) => name === 'NATO diplomat')?.group).toBe('unnamed-official');
  });
  it('ids are safe in an address', () => {
    for (const { id } of sources) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
  });
});

describe('the usual form of a name', () => {
  const misspelt = makeAnalysed('a', [
    [makeAttribution('Vara Lindqvist', { role: spokesperson }), 'indirect'],
  ]);
  const direct = makeAnalysed('b', [[makeAttribution('Mara Lindkvist', { role: spokesperson }), 'direct']]);
  const alsoDirect = makeAnalysed('c', [
    [makeAttribution('Vara Lindqvist', { role: spokesperson }), 'direct'],
  ]);

  it('is that of the article that quotes directly', () => {
    const { sources, disagreements } = buildCorpus([misspelt, direct], emptyStory, emptyRecord);
    expect(sources).toMatchObject([
      {
        id: 'mara-lindkvist',
        nameBasis: 'quoted directly',
        spellings: [
          { name: 'Mara Lindkvist', articles: ['b'] },
          { name: 'Vara Lindqvist', articles: ['a'] },
        ],
      },
    ]);
    expect(disagreements).toMatchObject([{ about: 'mara-lindkvist', kind: 'spelling' }]);
  });

  it('is undecided where two spellings are quoted directly', () => {
    const [source] = buildCorpus([direct, alsoDirect], emptyStory, emptyRecord).sources;
    expect(source?.nameBasis).toBe('undecided');
  });

  it('is the record’s where the record has the person', () => {
    const wrong = makeAnalysed('a', [
      [makeAttribution('Ada Byran', { role: 'US Defense Secretary' }), 'direct'],
    ]);
    const [source] = buildCorpus([wrong], emptyStory, byronHoldsDefence).sources;
    expect(source).toMatchObject({ name: 'Ada Byron', nameBasis: 'the record' });
  });

  it('needs no basis where articles differ only in how much of the name they give', () => {
    const articles = ['Mara Lindqvist', 'Lindqvist'].map((name, index) =>
      makeAnalysed(`art${index}`, [[makeAttribution(name), 'direct']]),
    );
    const { sources, disagreements } = buildCorpus(articles, emptyStory, emptyRecord);
    expect(sources).toMatchObject([{ name: 'Mara Lindqvist', nameBasis: null, spellings: [] }]);
    expect(disagreements).toEqual([]);
  });

  it('accents left out are another spelling', () => {
    const articles = ['Þóra Guðmundsdóttir', 'Thora Gudmundsdottir'].map((name, index) =>
      makeAnalysed(`art${index}`, [[makeAttribution(name), 'indirect']]),
    );
    expect(buildCorpus(articles, emptyStory, emptyRecord).disagreements).toHaveLength(1);
  });

  it('people who are only mentioned count for the spellings, and not among the sources', () => {
    const articles = ['Ada Byran', 'Ada Byron'].map((name, index) =>
      makeAnalysed(`art${index}`, [], [{ name, role: 'US Defense Secretary' }]),
    );
    const { sources, disagreements } = buildCorpus(articles, emptyStory, byronHoldsDefence);
    expect(sources).toEqual([]);
    expect(disagreements).toMatchObject([{ about: 'ada-byron', name: 'Ada Byron' }]);
  });
});

describe('the corpus', () => {
  const names = [
    'Mara Lindqvist',
    'Mara Lindkvist',
    'Lindqvist',
    'M. Lindqvist',
    'Nora Lindqvist',
    'Ada Byran',
    'Byron',
  ];
  const anyArticle = (id: string): fc.Arbitrary<AnalysedArticle> =>
    fc
      .array(
        fc.record({
          name: fc.constantFrom(...names),
          role: fc.constantFrom(null, spokesperson, 'US defence secretary', 'analyst in Riga'),
          kind: fc.constantFrom('direct' as const, 'indirect' as const),
        }),
        { maxLength: 4 },
      )
      .map((speakers) =>
        makeAnalysed(
          id,
          speakers.map(({ name, role, kind }) => [makeAttribution(name, { role }), kind] as const),
        ),
      );
  const anyArticles = fc.tuple(...['a', 'b', 'c', 'd'].map(anyArticle));

  it('is the same for every order of the articles', () => {
    fc.assert(
      fc.property(
        anyArticles.chain((articles) =>
          fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: 4 })),
        ),
        ([articles, shuffled]) => {
          const build = (each: readonly AnalysedArticle[]) =>
            buildCorpus(each, emptyStory, byronHoldsDefence);
          expect(build(shuffled)).toEqual(build(articles));
        },
      ),
    );
  });

  it('names a known source at every statement, each finding once, and each side of a disagreement where it stands', () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const corpus = buildCorpus(articles, emptyStory, byronHoldsDefence);
        const sources = new Set(corpus.sources.map(({ id }) => id));
        const texts = new Map(articles.map(({ article }) => [article.id, article.text]));
        expect(sources.size).toBe(corpus.sources.length);
        expect(new Set(corpus.statements.map(({ id }) => id)).size).toBe(corpus.statements.length);
        for (const { sources: named } of corpus.statements) {
          for (const { source } of named) expect(sources).toContain(source);
        }
        for (const { article, span, text } of corpus.disagreements.flatMap(({ sides }) => sides)) {
          expect(sliceOf(texts.get(article) ?? '', span)).toBe(text);
        }
      }),
    );
  });

  it('tells a statement by its article and place', () => {
    const analysed = [makeAnalysed('a', [[makeAttribution('Mara Lindqvist'), 'direct']])];
    const { statements } = buildCorpus(analysed, emptyStory, emptyRecord);
    expect(statements[0]?.id).toBe(`a:s15-${analysed[0]?.article.text.length}`);
  });
});

describe('the side of a person whom articles place differently', () => {
  const sideOf = (days: readonly (readonly [string, 'us' | 'analyst' | 'unknown'])[]) => {
    const analysed = days.map(([day, side], index) =>
      makeAnalysed(`art${index}`, [[makeAttribution('Mara Lindqvist', { side }), 'indirect']], [], {
        published: { earliest: day, latest: day, basis: 'the desk' },
      }),
    );
    return buildCorpus(analysed, emptyStory, emptyRecord).sources.map(({ side }) => side);
  };

  it('is that of the newest article: people change offices', () => {
    expect(
      sideOf([
        ['2031-01-01', 'analyst'],
        ['2031-02-01', 'us'],
      ]),
    ).toEqual(['us']);
    expect(
      sideOf([
        ['2031-02-01', 'analyst'],
        ['2031-01-01', 'us'],
      ]),
    ).toEqual(['analyst']);
  });

  it('is an older one’s where the newest does not know', () => {
    expect(
      sideOf([
        ['2031-01-01', 'us'],
        ['2031-02-01', 'unknown'],
      ]),
    ).toEqual(['us']);
  });
});
