const KEPT_MS = 60_000;

/** Hands a file to the browser to save. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // A browser that asks where to save reads it late.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
