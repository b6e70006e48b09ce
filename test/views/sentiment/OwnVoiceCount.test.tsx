// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { noFilters, type Filters } from '../../../src/filters/filters.ts';
import { useEvidence } from '../../../src/state/evidence.ts';
import { OwnVoiceCount } from '../../../src/views/sentiment/Notes.tsx';
import { makeArticle, makeOwnVoice, makeSelection } from '../../makers.ts';

const articles = [makeArticle(), makeArticle({ id: 'a2' })];
const whole = makeSelection({
  articles,
  ownVoice: [makeOwnVoice(), makeOwnVoice({ id: 'o2', article: 'a2' })],
});

function draw(filters: Partial<Filters>, shown = makeSelection({ articles })) {
  render(<OwnVoiceCount selection={shown} whole={whole} filters={{ ...noFilters, ...filters }} />);
  return screen.getByText(/^The outlets’ own voice, counted apart:/u);
}

beforeEach(() => {
  useEvidence.setState(useEvidence.getInitialState());
});

describe('OwnVoiceCount', () => {
  it.each([
    [{ groups: ['analyst'] }],
    [{ sources: ['ada-holm'] }],
    [{ namings: ['named'] }],
  ] satisfies readonly (readonly [Partial<Filters>])[])(
    'says under %j that it is left out, and opens it',
    async (filters) => {
      const line = draw(filters);
      expect(line).toHaveTextContent(/: 2 sentences.* left out by the choice of sources\.$/u);
      expect(line).not.toHaveTextContent(/concern|reassurance/u);
      await userEvent.click(screen.getByRole('button'));
      expect(useEvidence.getState().evidence?.entries).toEqual([
        { kind: 'own-voice', id: 'o1' },
        { kind: 'own-voice', id: 'o2' },
      ]);
    },
  );

  it('says what a choice of certainty leaves out, beside what it leaves', async () => {
    const thin = { value: 'reassurance', cues: [], confidence: 0.2 } as const;
    const sentences = [makeOwnVoice(), makeOwnVoice({ id: 'o2', article: 'a2', stance: thin })];
    const filters: Filters = { ...noFilters, certainties: ['high'] };
    render(
      <OwnVoiceCount
        selection={makeSelection({ articles, ownVoice: sentences.slice(0, 1) })}
        whole={makeSelection({ articles, ownVoice: sentences })}
        filters={filters}
      />,
    );
    expect(screen.getByText(/^The outlets’ own voice/u)).toHaveTextContent(
      /: 1 concern.*, 0 reassurance.*\. 1 sentence.* left out by the choice of certainty\.$/u,
    );
    await userEvent.click(screen.getByRole('button', { name: /^1 sentence/u }));
    expect(useEvidence.getState().evidence?.entries).toEqual([{ kind: 'own-voice', id: 'o2' }]);
  });

  it('counts it where no source is chosen', () => {
    const line = draw({ stances: ['concern'] }, whole);
    expect(line).toHaveTextContent(/: 2 concern.*, 0 reassurance.*\.$/u);
    expect(line).not.toHaveTextContent('left out');
  });
});
