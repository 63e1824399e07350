/** What `npm start` and `npm run serve` were asked for. */
export interface StartOptions {
  /** Serve the app to a browser instead of opening a window. */
  readonly browser: boolean;
  /** The flags that the desktop app and the browser host understand alike. */
  readonly passed: readonly string[];
}

/** The lines that explain the flags. */
export const startUsage = `npm start -- [--workspace FILE] [--demo] [--port N] [--no-open] [--browser]
  --workspace FILE   open this workspace
  --demo             open the demo workspace
  --port N           the port of the browser host, 1 to 65535 (a free one without it)
  --no-open          print the URL of the browser host, open no browser
  --browser          serve the app to a browser, as npm run serve does`;

/** Reads the flags of `npm start`; the error of a wrong one is a sentence for the person who typed it. */
export function parseStartArguments(args: readonly string[]): StartOptions {
  const passed: string[] = [];
  let browser = false;
  for (let at = 0; at < args.length; at++) {
    const [flag, inline] = splitOnce(args[at] ?? '');
    if (flag === '--browser') browser = true;
    else if (flag === '--demo' || flag === '--no-open') passed.push(flag);
    else if (flag === '--workspace' || flag === '--port') {
      const value = inline ?? args[++at];
      if (value === undefined || value === '' || value.startsWith('--')) throw new Error(`${flag} needs a value`);
      if (flag === '--port' && !isPort(value)) throw new Error(`--port ${value} is not a port from 1 to 65535`);
      passed.push(flag, value);
    } else throw new Error(`unknown argument ${flag}`);
  }
  return { browser, passed };
}

function splitOnce(argument: string): readonly [flag: string, value: string | undefined] {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument, undefined] : [argument.slice(0, at), argument.slice(at + 1)];
}

function isPort(text: string): boolean {
  const port = Number(text);
  return /^\d+$/.test(text) && port >= 1 && port <= 65_535;
}
