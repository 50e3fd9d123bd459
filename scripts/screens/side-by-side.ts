import type { Page } from 'puppeteer-core';
import { indexedPng } from './indexed-png.ts';

/** Between two pictures, in px. */
const GAP = 8;

/** PNGs in base64 beside each other, as one PNG of at most 256 colours. `page` is any page: its canvas does the work. */
export async function sideBySide(page: Page, pictures: readonly string[]): Promise<Buffer> {
  const { width, height, palette, pixels } = await page.evaluate(inOneCanvas, pictures, GAP);
  return indexedPng({
    width,
    height,
    palette: Buffer.from(palette, 'base64'),
    pixels: Buffer.from(pixels, 'base64'),
  });
}

/** Runs in the page, so it knows nothing from outside. The bytes come back in base64. */
async function inOneCanvas(pictures: readonly string[], gap: number) {
  const images = await Promise.all(
    pictures.map(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      return image;
    }),
  );
  const width = images.reduce((sum, image) => sum + image.width, gap * (images.length - 1));
  const height = Math.max(...images.map((image) => image.height));
  const brush = new OffscreenCanvas(width, height).getContext('2d')!;
  brush.fillStyle = '#808080';
  brush.fillRect(0, 0, width, height);
  let x = 0;
  for (const image of images) {
    brush.drawImage(image, x, 0);
    x += image.width + gap;
  }

  const colors = new Uint32Array(brush.getImageData(0, 0, width, height).data.buffer);
  const counts = new Map<number, number>();
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  // The commonest colours stay as they are; the rest are edges of letters, which take the nearest.
  const kept = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256);
  const bytesOf = (color: number) => [color & 255, (color >> 8) & 255, (color >> 16) & 255] as const;
  const palette = kept.map(([color]) => bytesOf(color));
  const places = new Map(kept.map(([color], place) => [color, place]));
  const nearest = (color: number) => {
    const [r, g, b] = bytesOf(color);
    const far = palette.map(([red, green, blue]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
    return far.indexOf(Math.min(...far));
  };
  const pixels = Uint8Array.from(colors, (color) => {
    const place = places.get(color) ?? nearest(color);
    places.set(color, place);
    return place;
  });
  return { width, height, palette: Uint8Array.from(palette.flat()).toBase64(), pixels: pixels.toBase64() };
}
