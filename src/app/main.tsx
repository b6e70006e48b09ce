import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { partsOfThePage } from '../catalogue/page.ts';
import { formatters } from '../common/words.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { keepPressed } from '../state/pressed.ts';
import { currentView } from '../state/view-url.ts';
import './tokens.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root; put it back');

// A frame has one section and nothing to go to.
if (currentView().embed === undefined) keepPressed();

const client = new QueryClient();

for (const makeReady of formatters) setTimeout(makeReady);

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary part={partsOfThePage.page}>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
);
