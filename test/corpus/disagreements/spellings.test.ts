import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { buildCorpus } from '../../../src/corpus/build-corpus.ts';
import { byronHoldsDefence, emptyStory, makeArticle } from '../makers.ts';

/** Sides’ words of every spelling found, one article a text. */
function spellings(texts: readonly string[]): readonly string[] {
  const analysed = texts.map((text, at) => {
    const article = makeArticle(`a${at}`, [text]);
    return { article, findings: analyse(article, byronHoldsDefence) };
  });
  return buildCorpus(analysed, emptyStory, byronHoldsDefence)
    .disagreements.filter(({ kind }) => kind === 'spelling')
    .map(({ sides }) => sides.map(({ text }) => text).join(' | '));
}

describe('one person in two spellings', () => {
  it.each([
    {
      why: 'accents dropped, no post beside',
      a: '“It holds,” said Žofie Hrubá, the Czech deputy defence minister.',
      b: 'For Zofie Hruba that was not enough.',
      found: ['Zofie Hruba | Žofie Hrubá'],
    },
    {
      why: 'letters of other alphabets, the crossed ones too',
      a: '“It holds,” said Łukasz Bjørnæs, the Polish deputy defence minister.',
      b: '“It holds,” said Lukasz Bjornaes, the Polish deputy defence minister.',
      found: ['Lukasz Bjornaes | Łukasz Bjørnæs'],
    },
    {
      why: 'w as v and d as t, told by the country',
      a: '“It holds,” said Polish undersecretary Walentyna Brodzka.',
      b: 'Valentyna Brotzka, an under-secretary in Warsaw’s defence ministry, said that it holds.',
      found: ['Valentyna Brotzka | Walentyna Brodzka'],
    },
    {
      why: 'neighbours swapped, told by the capital',
      a: '“It holds,” said Petra Mlaváková, a former Czech ambassador.',
      b: 'Petra Malvakova, once Prague’s envoy, said that it holds.',
      found: ['Petra Malvakova | Petra Mlaváková'],
    },
    {
      why: 'one slip in a long name, nothing else known',
      a: '“It holds,” said Kaarel Tammsaare.',
      b: 'The hall rose when Karel Tammsaare came in.',
      found: ['Kaarel Tammsaare | Karel Tammsaare'],
    },
    {
      why: 'another first name in the same post',
      a: '“It holds,” said Deputy Defence Secretary Cyrus Harrowgate.',
      b: '“It holds,” said Deputy Defence Secretary Cyril Harrowgate.',
      found: ['Cyril Harrowgate | Cyrus Harrowgate'],
    },
    {
      why: 'merely less of the name',
      a: '“It holds,” said Kaarel Tammsaare.',
      b: '“It holds,” said K. Tammsaare. Tammsaare left.',
      found: [],
    },
    {
      why: 'a short form of the first name',
      a: '“It holds,” said Joseph Harrowgate, the Canadian envoy.',
      b: '“It holds,” said Joe Harrowgate, the Canadian envoy.',
      found: [],
    },
    {
      why: 'a junior without his suffix',
      a: '“It holds,” said Marcus Harrowgate Jr., the Canadian envoy.',
      b: '“It holds,” said Marcus Harrowgate, the Canadian envoy.',
      found: [],
    },
    {
      why: 'a brother',
      a: '“It holds,” said Radu Vlădescu, the Romanian colonel.',
      b: '“It holds,” said Mihai Vladescu, the Romanian minister.',
      found: [],
    },
    {
      why: 'a man and a woman',
      a: '“It holds,” said Martin Kovalik, the Slovak minister.',
      b: '“It holds,” said Martina Kovalik, a Slovak analyst.',
      found: [],
    },
    {
      why: 'a short first name with another letter',
      a: '“It holds,” said Don Harrowgate.',
      b: '“It holds,” said Jon Harrowgate.',
      found: [],
    },
    {
      why: 'two countries',
      a: '“It holds,” said Danish minister Anders Holmgren.',
      b: '“It holds,” said Finnish minister Andreas Holmgren.',
      found: [],
    },
    {
      why: 'two people whom one article names',
      a: '“It holds,” said Tomas Hradek, a clerk. Tomas Hradec, a baker, agreed.',
      b: '“It holds,” said Tomas Hradek, a clerk.',
      found: [],
    },
  ])('$why', ({ a, b, found }) => {
    expect(spellings([a, b])).toEqual(found);
  });
});
