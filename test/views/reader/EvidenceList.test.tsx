// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { EvidenceEntry } from '../../../src/state/evidence.ts';
import { EvidenceList } from '../../../src/views/reader/EvidenceList.tsx';
import { buildLookup } from '../../../src/views/reader/lookup.ts';
import { makeMinisterial, makeRecord } from '../../makers.ts';
import { dataset } from '../../filters/story.ts';

const lookup = buildLookup(dataset);

function show(entries: readonly EvidenceEntry[], using = lookup) {
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <EvidenceList
        evidence={{ title: 'test', entries, lookedFor: 'a worried statement by an analyst' }}
        lookup={using}
      />
    </QueryClientProvider>,
  );
}

describe('EvidenceList', () => {
  it('holds one item for each thing that is counted', () => {
    const { container } = show([
      { kind: 'statement', id: 's1' },
      { kind: 'own-voice', id: 'o1' },
      { kind: 'report', id: 'r1' },
      { kind: 'source', id: 'ada-holm', statements: ['s1', 's3'] },
      { kind: 'article', id: 'a2' },
      { kind: 'passage', article: 'a1', start: 0, end: 8 },
    ]);
    expect(
      [...container.querySelectorAll('[data-evidence-entry]')].map((item) =>
        item.getAttribute('data-evidence-entry'),
      ),
    ).toEqual(['statement', 'own-voice', 'report', 'source', 'article', 'passage']);
  });

  it('says what was looked for where nothing counts', () => {
    show([]);
    expect(
      screen.getByText('Nothing found. Looked for: a worried statement by an analyst.'),
    ).toBeInTheDocument();
  });

  it('marks the content and names every source of a statement, counted once', () => {
    show([{ kind: 'statement', id: 's1' }]);
    const item = screen.getByRole('listitem');
    expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(
      'the gap was a worry',
    );
    expect(within(item).getByText('Ada Holm')).toBeInTheDocument();
    expect(within(item).getByText('diplomats')).toBeInTheDocument();
    expect(item).toHaveTextContent('attributed to 2 sources, counted once');
    expect(item).toHaveTextContent('Why: “said” beside “Ada Holm”');
  });

  it('says of what is gone that it is gone', () => {
    show([{ kind: 'statement', id: 'gone' }]);
    expect(screen.getByText(/no longer among the loaded data/)).toBeInTheDocument();
  });

  it('checks a report against the record, in words', () => {
    const record = makeRecord({
      ministerials: [makeMinisterial({ attendance: 'absent', usRepresentative: null })],
    });
    show([{ kind: 'report', id: 'r1' }], buildLookup({ ...dataset, record }));
    expect(screen.getByText('borne out')).toBeInTheDocument();
    expect(screen.getByText('the outlet itself')).toBeInTheDocument();
  });

  it('shows citations as links that lead to http and https alone, and the fault where they cannot be had', async () => {
    const citations = {
      'dm-2031-05-12': [
        {
          url: 'https://a.example/page',
          publisher: 'The Ministry',
          published: null,
          supports: 'Says he came.',
        },
        {
          url: ['javascript', 'alert(1)'].join(':'),
          publisher: 'A trap',
          published: null,
          supports: 'Nothing.',
        },
      ],
    };
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(citations))));
    show([{ kind: 'ministerial', id: 'dm-2031-05-12' }]);
    expect(await screen.findByRole('link', { name: /The Ministry/ })).toHaveAttribute(
      'href',
      'https://a.example/page',
    );
    expect(screen.queryByRole('link', { name: /A trap/ })).toBeNull();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 500 })));
    show([{ kind: 'ministerial', id: 'fm-2031-06-02' }]);
    expect(await screen.findByRole('alert')).toHaveTextContent('citations.json could not be loaded');
    vi.unstubAllGlobals();
  });
});
