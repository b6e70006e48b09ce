import fc from 'fast-check';
import { namings, sides, stances } from '../src/analysis/findings.ts';
import type { Selection } from '../src/filters/dataset.ts';
import {
  from,
  makeArticle,
  makeOutlet,
  makeOwnVoice,
  makeSelection,
  makeSource,
  makeStatement,
} from './makers.ts';

const OUTLETS = ['Morning Post', 'Evening Sun', 'Noon Courier'];

const someSources = fc
  .array(fc.record({ naming: fc.constantFrom(...namings), side: fc.constantFrom(...sides) }), {
    minLength: 1,
    maxLength: 16,
  })
  .map((drawn) =>
    drawn.map((each, index) => makeSource({ ...each, id: `p${index}`, name: `Person ${index}` })),
  );

const someArticles = fc
  .array(fc.constantFrom(...OUTLETS), { minLength: 1, maxLength: 5 })
  .map((drawn) => drawn.map((name, index) => makeArticle({ id: `a${index}`, outlet: makeOutlet(name) })));

/** Any selection that the filters could leave: each source has a statement, a statement one to three sources. */
export const arbitrarySelection: fc.Arbitrary<Selection> = fc
  .tuple(someArticles, someSources)
  .chain(([articles, sources]) => {
    const drawn = fc.record({
      article: fc.constantFrom(...articles.map(({ id }) => id)),
      ids: fc.uniqueArray(fc.constantFrom(...sources.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
      stance: fc.constantFrom(...stances),
    });
    return fc
      .tuple(fc.array(drawn, { maxLength: 30 }), fc.array(drawn, { maxLength: 6 }))
      .map(([said, own]) => {
        const statements = said.map(({ article, ids, stance }, index) =>
          makeStatement({
            id: `s${index}`,
            article,
            sources: from(...ids),
            stance: { value: stance, cues: [], confidence: 0.5 },
          }),
        );
        const quoted = new Set(said.flatMap(({ ids }) => ids));
        return makeSelection({
          articles,
          statements,
          sources: sources.filter(({ id }) => quoted.has(id)),
          ownVoice: own.map(({ article, stance }, index) =>
            makeOwnVoice({ id: `o${index}`, article, stance: { value: stance, cues: [], confidence: 0.5 } }),
          ),
        });
      });
  });
