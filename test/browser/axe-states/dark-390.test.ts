import { describeStates } from './states.ts';

describeStates({ width: 390, colorScheme: 'dark' });
