/** Runs `check` as on a machine in another time zone; the tests' own zone, UTC, comes back after. */
export function inZone<T>(zone: string, check: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return check();
  } finally {
    process.env['TZ'] = before ?? 'UTC';
  }
}
