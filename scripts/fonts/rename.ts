const COPYRIGHT = 0;
const RESERVED = utf16('Source');
const OURS = utf16('Column');

/** The licence keeps the name "Source" for the whole fonts: a part of one bears another, beside the copyright's own words. */
export function rename(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font);
  const table = tableAt(bytes, 'name');
  const strings = table + bytes.readUInt16BE(table + 4);
  const records = Array.from({ length: bytes.readUInt16BE(table + 2) }, (_, index) => table + 6 + index * 12);
  for (const record of records.filter((at) => bytes.readUInt16BE(at + 6) !== COPYRIGHT)) {
    const start = strings + bytes.readUInt16BE(record + 10);
    const text = bytes.subarray(start, start + bytes.readUInt16BE(record + 8));
    for (let at = text.indexOf(RESERVED); at >= 0; at = text.indexOf(RESERVED)) OURS.copy(text, at);
  }
  return bytes;
}

function tableAt(bytes: Buffer, name: string): number {
  const count = bytes.readUInt16BE(4);
  const entry = Array.from({ length: count }, (_, index) => 12 + index * 16).find(
    (at) => bytes.toString('latin1', at, at + 4) === name,
  );
  if (entry === undefined) throw new Error(`The font has no table “${name}”: take a TrueType font`);
  return bytes.readUInt32BE(entry + 8);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
