import { askedSize, MADE_UP, writeMadeUpStory } from './bench/made-up-data.ts';

const size = askedSize();
writeMadeUpStory(MADE_UP, size);
console.log(`${size.toLocaleString('en-GB')} made-up articles in ${MADE_UP}`);
