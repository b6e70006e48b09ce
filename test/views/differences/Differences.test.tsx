// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/filters/filters.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { Differences } from '../../../src/views/differences/Differences.tsx';
import { LeftOut } from '../../../src/views/differences/LeftOut.tsx';
import {
  makeArticle,
  makeDisagreement,
  makeOutlet,
  makeSelection,
  makeStatement,
  printed,
} from '../../makers.ts';

const headed = makeArticle({
  id: 'a3',
  outlet: makeOutlet('Noon Courier'),
  parts: [
    { kind: 'headline', start: 0, end: 33 },
    { kind: 'paragraph', start: 35, end: 63 },
  ],
});
const selection = makeSelection({
  articles: [makeArticle(), makeArticle({ id: 'a2', outlet: makeOutlet('Evening Sun') }), headed],
  statements: [makeStatement({ kind: 'direct' }), makeStatement({ id: 's2', article: 'a2' })],
  disagreements: [
    makeDisagreement(),
    makeDisagreement({
      id: 'd2',
      kind: 'altered-quotation',
      about: 'u1',
      name: 'Ada Holm',
      sides: [printed('a1', 'the gap was a worry,', 14), printed('a2', 'that the gap was a nuisance', 14)],
    }),
    makeDisagreement({
      id: 'd3',
      kind: 'name-of-meeting',
      about: 'm1',
      name: 'Defence ministerial, 12 May 2031',
      sides: [
        printed('a1', 'Spring Summit', 40),
        printed('a2', 'Ministers’ Meeting', 40),
        printed('a3', 'ministers’ meeting'),
      ],
    }),
  ],
});

function draw(shown = selection, filters = noFilters) {
  const leftOut = <LeftOut selection={shown} whole={selection} filters={filters} />;
  return render(<Differences selection={shown} whole={selection} leftOut={leftOut} />);
}

const opened = () => useEvidence.getState().evidence;

beforeEach(() => useEvidence.setState(useEvidence.getInitialState()));

describe('Differences', () => {
  it('sets both wordings side by side with the differing words marked', () => {
    const { container } = draw();
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'One utterance, two wordingsAda Holm',
      'One person, two spellings',
      'What the meeting is calledDefence ministerial, 12 May 2031',
    ]);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'worry',
      'nuisance',
      'A',
      'E',
      'e',
    ]);
  });

  it('puts outlets that print the same words beneath one wording, and says how they print them', () => {
    draw();
    const sides = screen.getAllByRole('definition').map(({ textContent }) => textContent.split(' – show')[0]);
    expect(sides).toEqual([
      '“the gap was a worry”Morning Post, direct',
      '“the gap was a nuisance”Evening Sun, reported',
      'Ada HolmMorning Post',
      'Eda HolmeEvening Sun',
      '“Spring Summit”Morning Post',
      '“Ministers’ Meeting”Evening Sun; Noon Courier, headline',
    ]);
  });

  it('takes neither marks nor British spelling for another wording, but quotes only whom it names', async () => {
    const sides = [
      printed('a1', 'the defence ministers’ talks,'),
      printed('a2', 'The Defense Ministers Talks', 30),
      printed('a2', 'the summit'),
    ];
    draw({ ...selection, disagreements: [makeDisagreement({ kind: 'name-of-meeting', sides })] });
    const shown = screen.getAllByRole('definition').map(({ textContent }) => textContent.split(' – show')[0]);
    expect(shown).toEqual(['“the defence ministers’ talks”Morning Post', '“the summit”Evening Sun']);
    const [like] = screen.getAllByText(/^in like words:/u);
    await userEvent.click(within(like ?? document.body).getByRole('button', { name: /^Evening Sun/u }));
    expect(opened()).toEqual({
      title: '“The Defense Ministers Talks” in Evening Sun',
      entries: [{ kind: 'passage', article: 'a2', start: 30, end: 57 }],
    });
  });

  it('opens the passage of each outlet that prints the wording', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: /Ministers’ Meeting/u }));
    expect(opened()).toEqual({
      title: '“Ministers’ Meeting” in Evening Sun; Noon Courier, headline',
      entries: [
        { kind: 'passage', article: 'a2', start: 40, end: 58 },
        { kind: 'passage', article: 'a3', start: 0, end: 18 },
      ],
    });
  });

  it('names a long wording by who prints it, not by all its words again', async () => {
    const words = 'the gap was a worry that would keep every minister awake until May';
    const sides = [printed('a1', words), printed('a2', `${words} and June`)];
    draw({ ...selection, disagreements: [makeDisagreement({ kind: 'altered-quotation', sides })] });
    await userEvent.click(screen.getByRole('button', { name: /Morning Post/u }));
    expect(opened()?.title).toBe('The wording of Morning Post, direct');
  });

  it('gives the words their language and direction', () => {
    const { container } = draw();
    expect(container.querySelectorAll('[lang="en"][dir="auto"]')).toHaveLength(6);
  });

  it('says that an article contradicts itself', () => {
    const sides = [printed('a1', 'nine days'), printed('a1', 'ten days', 40)];
    draw({ ...selection, disagreements: [makeDisagreement({ kind: 'number', name: 'the talks', sides })] });
    expect(screen.getByRole('heading')).toHaveTextContent('Morning Post contradicts itself on a number');
    expect(screen.getByRole('term')).toHaveTextContent('One thing, two numbersthe talkswithin one article');
  });

  it('marks in a role neither the name nor a lone function word', () => {
    const sides = [
      printed('a1', 'the former President Ada Holm', 20),
      printed('a1', 'a new U.S. president', 40),
      printed('a1', 'the new president', 60),
    ];
    const { container } = draw({
      ...selection,
      disagreements: [makeDisagreement({ kind: 'role', name: 'Ada Holm', sides })],
    });
    const marks = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['the former', 'a new U.S', 'the new']);
  });

  function spelt(n: number) {
    return Array.from({ length: n }, (_, index) => {
      const name = `Ben Lund ${index}`;
      return makeDisagreement({ id: name, name, sides: [printed('a1', name), printed('a2', `${name}e`)] });
    });
  }

  it('shows eight at once', () => {
    draw({ ...selection, disagreements: spelt(8) });
    expect(screen.getAllByRole('term')).toHaveLength(8);
    expect(screen.queryByRole('button', { name: /Show all/u })).toBeNull();
  });

  it('leaves the rest of more than eight behind one button, and says how many there are', async () => {
    draw({ ...selection, disagreements: spelt(9) });
    expect(screen.getAllByRole('term')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(screen.getAllByRole('term')).toHaveLength(9);
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.getAllByRole('term')).toHaveLength(2);
  });

  it('says that nothing differs in what the filters leave, and opens what they leave out', async () => {
    draw({ ...selection, disagreements: [] });
    const section = within(screen.getByRole('region'));
    expect(section.getByRole('heading')).toHaveTextContent(
      'In what the filters leave, no two articles differ and none contradicts itself',
    );
    expect(section.getByText(/The filters leave out/u)).toHaveTextContent(
      'The filters leave out three more differences.',
    );
    expect(section.queryByRole('term')).toBeNull();
    await userEvent.click(section.getByRole('button', { name: 'three more differences' }));
    expect(opened()?.entries).toHaveLength(3);
  });

  it('says what a choice of certainty leaves out, and what it cannot', () => {
    draw(
      { ...selection, disagreements: selection.disagreements.slice(1) },
      {
        ...noFilters,
        certainties: ['high'],
      },
    );
    expect(screen.getByText(/The filters leave out/u)).toHaveTextContent(
      /leave out one more difference\. Wordings go with the statements and attendance reports .* whatever the certainty/u,
    );
  });

  it('says nothing of filters where all is shown', () => {
    draw();
    expect(screen.queryByText(/The filters leave out/u)).toBeNull();
  });
});
