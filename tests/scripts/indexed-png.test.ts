import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { indexedPng } from '../../scripts/screens/indexed-png.ts';

/** The data of each chunk of a PNG, by its type. */
function chunksOf(png: Buffer): Readonly<Record<string, Buffer>> {
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks[png.toString('latin1', at + 4, at + 8)] = png.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
  return chunks;
}

test('a picture of few colours is written with its palette, row by row', () => {
  const palette = Uint8Array.of(255, 253, 248, 23, 90, 82);
  const png = indexedPng({ width: 3, height: 2, palette, pixels: Uint8Array.of(0, 1, 0, 1, 1, 0) });
  const { IHDR, PLTE, IDAT, IEND } = chunksOf(png);
  expect([...png.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  expect([IHDR!.readUInt32BE(0), IHDR!.readUInt32BE(4), IHDR![8], IHDR![9]]).toEqual([3, 2, 8, 3]);
  expect([...PLTE!]).toEqual([...palette]);
  expect([...inflateSync(IDAT!)]).toEqual([0, 0, 1, 0, 0, 1, 1, 0]);
  expect(IEND).toHaveLength(0);
});
