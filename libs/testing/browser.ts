import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that comes with our packages, or the browser named in CHROMIUM, without a window. */
export async function startBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args: ['--no-sandbox'] });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox'] });
}
