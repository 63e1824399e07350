import path from 'node:path';

/** What `npm start` and `npm run serve` were asked for. */
export interface StartOptions {
  /** Serve the app to a browser instead of opening a window. */
  readonly browser: boolean;
  /** The flags that the desktop app and the browser host understand alike. */
  readonly passed: readonly string[];
}

/** The lines that explain the flags. */
export const startUsage = `npm start -- [FILE] [--workspace FILE] [--demo] [--port N] [--no-open] [--browser] [--data-folder FOLDER]
  --workspace FILE   open this workspace; a bare FILE.longtable does the same
  --demo             open the demo workspace
  --port N           the port of the browser host, 0 to 65535 (a free one with 0 or without it)
  --no-open          print the URL of the browser host, open no browser
  --browser          serve the app to a browser, as npm run serve does
  --data-folder F    keep the app's own settings here`;

/** Reads the flags of `npm start`, paths relative to `folder`; the error of a wrong one is a sentence for the person who typed it. */
export function parseStartArguments(args: readonly string[], folder: string): StartOptions {
  const passed: string[] = [];
  let browser = false;
  for (let at = 0; at < args.length; at++) {
    const [flag, inline] = splitOnce(args[at] ?? '');
    if (flag === '--browser') browser = true;
    else if (flag === '--demo' || flag === '--no-open') passed.push(flag);
    else if (valued.has(flag)) {
      const value = inline ?? args[++at];
      if (value === undefined || value === '' || value.startsWith('--')) throw new Error(`${flag} needs a value`);
      if (flag === '--port' && !isPort(value)) throw new Error(`--port ${value} is not a port from 0 to 65535`);
      passed.push(flag, flag === '--port' ? value : path.resolve(folder, value));
    } else if (/^[^-].*\.longtable$/i.test(flag)) passed.push('--workspace', path.resolve(folder, flag));
    else throw new Error(`unknown argument ${flag}`);
  }
  return { browser, passed };
}

const valued = new Set(['--workspace', '--port', '--data-folder']);

function splitOnce(argument: string): readonly [flag: string, value: string | undefined] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function isPort(text: string): boolean {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 0 && port <= 65_535;
}
