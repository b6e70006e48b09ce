import {
  check,
  maxLength,
  minLength,
  minValue,
  integer,
  number,
  pipe,
  string,
  transform,
  trim,
} from 'valibot';
import { isDay } from './day.ts';
import { webAddress } from './web-address.ts';

/** Trimmed and not empty. */
export const words = pipe(
  string(),
  trim(),
  minLength(1, 'the text is empty'),
  maxLength(20_000, 'the text is longer than 20,000 characters'),
);

export const day = pipe(
  string(),
  check((text) => isDay(text), 'the calendar has no such day: write YYYY-MM-DD'),
);

export const httpAddress = pipe(
  string(),
  check((text) => webAddress(text) !== null, 'only http and https addresses are taken'),
  transform((text) => webAddress(text) ?? ''),
);

/** A place in a text. */
export const offset = pipe(
  number(),
  integer('an offset is a whole number'),
  minValue(0, 'an offset is not below 0'),
);
