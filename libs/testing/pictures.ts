import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { root } from './root.js';

/** Pictures are compared in squares of so many pixels: how a letter is smoothed does not count. */
const SQUARE = 4;
/** Two squares differ from so much of 255 on. */
const SHADE = 48;
/** So large a part of a picture may differ: days, times and numbers are others each time. */
const TOLERANCE = 0.02;
/** A picture shows so much of a page, from its top: nobody looks at more in a document. */
const TALLEST = 2_000;
/** What a page still draws is waited for, in milliseconds. */
const PATIENCE = 5_000;

/** In a page without anything: the part of two pictures in which they differ, 0 to 1. */
const partThatDiffers = `async (one, other) => {
  const shades = async (png) => {
    const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
    const [width, height] = [picture.width, picture.height].map((side) => Math.ceil(side / ${SQUARE}));
    const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(picture, 0, 0, width, height);
    const { data } = drawing.getImageData(0, 0, width, height);
    const all = Float32Array.from({ length: width * height }, (_, at) => 0.3 * data[4 * at] + 0.6 * data[4 * at + 1] + 0.1 * data[4 * at + 2]);
    return { width, height, at: (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? -${SHADE} : all[y * width + x]) };
  };
  const [a, b] = [await shades(one), await shades(other)];
  // What moved by less than a square is no difference.
  const isNear = (shade, of, x, y) => {
    for (let dy = -1; dy <= 1; dy += 1)
      for (let dx = -1; dx <= 1; dx += 1) if (Math.abs(of.at(x + dx, y + dy) - shade) < ${SHADE}) return true;
    return false;
  };
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)];
  let differ = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [here, there] = [a.at(x, y), b.at(x, y)];
      if (Math.abs(here - there) >= ${SHADE} && !(isNear(here, b, x, y) && isNear(there, a, x, y))) differ += 1;
    }
  return differ / (width * height);
}`;

const blank = new WeakMap<Browser, Promise<Page>>();

/** The part of two pictures in which they differ, 0 to 1. */
export async function differing(browser: Browser, one: Buffer, other: Buffer): Promise<number> {
  const page = blank.get(browser) ?? browser.newPage();
  blank.set(browser, page);
  const [a, b] = [one.toString('base64'), other.toString('base64')];
  return (await page).evaluate<number>(`(${partThatDiffers})('${a}', '${b}')`);
}

/** What a picture shows: a page from its top, or what stands in the window. */
export type Shows = 'page' | 'window';

/** A picture of a page to which nothing comes any more: two in a row are alike. */
async function still(taken: () => Promise<Buffer>): Promise<Buffer> {
  let now = await taken();
  for (const began = Date.now(); Date.now() - began < PATIENCE;) {
    const before = now;
    await sleep(500);
    now = await taken();
    if (now.equals(before)) break;
  }
  return now;
}

/**
 * The page as the documents show it: `docs/images` has its picture. Where pictures are wanted (HOSO_SCREENSHOTS=1) it is made
 * anew, else the page is compared with it.
 * @throws Error where it does not look like that
 */
export async function looksAsBefore(page: Page, name: string, shows: Shows = 'page'): Promise<void> {
  const path = join(root, 'docs', 'images', `${name}.png`);
  const taken = async () => {
    if (shows === 'window') return page.screenshot({ animations: 'disabled' });
    const { width, height } = await page.evaluate<{ width: number; height: number }>(
      '({ width: innerWidth, height: document.documentElement.scrollHeight })',
    );
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
    return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  };
  if (process.env['HOSO_SCREENSHOTS'] === '1') return writeFile(path, await still(taken));
  const browser = page.context().browser();
  // Another browser draws otherwise.
  if (browser === null || process.env['CHROMIUM'] !== undefined || !existsSync(path)) return;
  const before = await readFile(path);
  let now = await taken();
  let part = await differing(browser, before, now);
  for (const began = Date.now(); part > TOLERANCE && Date.now() - began < PATIENCE; await sleep(250)) {
    now = await taken();
    part = await differing(browser, before, now);
  }
  if (process.env['HOSO_LOOKS'] !== undefined) console.info(`${name}: ${(part * 100).toFixed(2)}%`);
  if (part <= TOLERANCE) return;
  const kept = join(process.env['HOSO_LOOKS'] ?? tmpdir(), `${name}-now.png`);
  await writeFile(kept, now);
  throw new Error(`${(part * 100).toFixed(1)}% of ${name} differ from its picture in docs/images: see ${kept}`);
}
