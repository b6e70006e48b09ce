/**
 * SHA-256 of the text in UTF-8, as lower-case hex: the browser's own where it offers one, which it does on https and on
 * this machine; on any other host the library's, fetched for that alone.
 */
export async function hashText(text: string): Promise<string> {
  if (!window.isSecureContext) {
    const { hashOf } = await import('../common/hash.ts');
    return hashOf(text);
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
