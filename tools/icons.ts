/** `npm run icons`: draws the skill's icons from `skill-package/assets/icon.svg` in the sizes that the store takes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium/find-chromium.ts';
import { icons } from './skill-package/skill-manifest.ts';

const { executablePath, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args] });
const svg = readFileSync('skill-package/assets/icon.svg', 'utf8');

for (const { side, path } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
  );
  writeFileSync(join('skill-package', path), await page.screenshot({ type: 'png' }));
  await page.close();
}
await browser.close();
