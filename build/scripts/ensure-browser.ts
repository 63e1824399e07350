import { existsSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, say, tool } from './run.ts';

const debianChromium = '/usr/bin/chromium';

/** The Chromium that the browser tests drive: Debian's own, else the one Playwright installed; undefined where neither is there. */
export function findBrowser(): string | undefined {
  return [debianChromium, chromium.executablePath()].find((file) => existsSync(file));
}

/** Finds Chromium and where it is missing installs it: as a Debian package when root on Debian, else with Playwright's installer. */
export async function ensureBrowser(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && isDebian()) {
    say('Installing Chromium for the browser tests (Debian package, once)');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { collect: true, env, timeoutMs: 300_000 });
    const packages = ['chromium', 'fonts-liberation'];
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      collect: true,
      env,
      timeoutMs: 600_000,
    });
    if (findBrowser() !== undefined) return findBrowser();
  }
  say("Installing Chromium for the browser tests (Playwright's installer, once)");
  const [command, script] = tool('playwright', '@playwright/test');
  await run(command, [script, 'install', 'chromium'], { collect: true, timeoutMs: 600_000 });
  return findBrowser();
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
