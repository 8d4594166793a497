import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';

export interface FoundChromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The Chromium of this machine, else the one that a package brings. */
export async function findChromium(): Promise<FoundChromium> {
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath) return { executablePath, args: withoutSandbox };
  bundled.setGraphicsMode = false;
  return {
    executablePath: await bundled.executablePath(),
    args: [...bundled.args.filter((arg) => !loosening.test(arg)), ...withoutSandbox],
  };
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Meant for functions that render; here they would loosen what is tested. */
const loosening = /web-security|insecure-content|site-isolation|single-process|--headless/;

const withoutSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
