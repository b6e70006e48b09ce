import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shrinkPng } from '../../scripts/shrink-png.ts';

const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};

/** A picture two pixels wide, red and blue in each row; every row is filtered in its own way. */
function picture(rows: readonly (readonly number[])[]): Buffer {
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([Buffer.alloc(8), chunk('IHDR', head), chunk('IDAT', data)]);
}

function part(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, 'latin1');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

const PLAIN = [0, 255, 0, 0, 0, 0, 255];

describe('a shrunk picture', () => {
  it.each([
    ['plain', PLAIN],
    ['from the left', [1, 255, 0, 0, 1, 0, 255]],
    ['from above', [2, 0, 0, 0, 0, 0, 0]],
    ['from their mean', [3, 128, 0, 0, 129, 0, 128]],
    ['by Paeth', [4, 0, 0, 0, 0, 0, 0]],
  ])('has the same pixels where the second row is written %s', (_, row) => {
    const small = shrinkPng(picture([PLAIN, row]));
    expect(part(small, 'PLTE').toString('hex')).toBe('0000ffff0000');
    expect([...inflateSync(part(small, 'IDAT'))]).toEqual([0, 1, 0, 0, 1, 0]);
  });

  it('refuses what it cannot read', () => {
    const grey = picture([PLAIN]);
    grey[25] = 0;
    expect(() => shrinkPng(grey)).toThrow('8 bits');
  });
});
