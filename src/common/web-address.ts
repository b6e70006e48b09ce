const LONGEST = 4_000;

/** The address in its normal form, or null for anything that is not http or https: the only door for links. */
export function webAddress(text: string): string | null {
  if (text.length > LONGEST || /[\p{Cc}\s]/u.test(text)) return null;
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const { href, hostname, username, password } = new URL(text);
  return hostname === '' || username !== '' || password !== '' ? null : href;
}
