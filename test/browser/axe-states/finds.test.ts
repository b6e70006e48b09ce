import { finds, judge } from './states.ts';

// What a phone shows in other colours than a desk are its sections.
judge('way to find something or take it away', { width: 1440, states: finds, isInDark: () => true });
judge('way to find something or take it away', { width: 390, states: finds, isInDark: () => false });
