import { describeStates } from './states.ts';

describeStates({ width: 1440, colorScheme: 'light' });
