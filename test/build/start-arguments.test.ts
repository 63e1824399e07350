import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStartArguments } from '#build/scripts/arguments.ts';

const folder = path.resolve('/home/ada');

describe('the arguments of npm start', () => {
  it('passes the flags that both hosts know on to them', () => {
    const { browser, passed } = parseStartArguments(['--demo', '--port', '4100', '--no-open'], folder);
    expect(browser).toBe(false);
    expect(passed).toEqual(['--demo', '--port', '4100', '--no-open']);
  });

  it('resolves a workspace from the folder the person stands in', () => {
    const named = ['--workspace', path.join(folder, 'river.longtable')];
    expect(parseStartArguments(['--workspace', 'river.longtable'], folder).passed).toEqual(named);
    expect(parseStartArguments(['--workspace=river.longtable'], folder).passed).toEqual(named);
    expect(parseStartArguments(['river.longtable'], folder).passed).toEqual(named);
  });

  it('keeps the choice of the browser for itself', () => {
    expect(parseStartArguments(['--browser', '--demo'], folder)).toEqual({ browser: true, passed: ['--demo'] });
  });

  it.each([
    [['--workspace'], '--workspace needs a value'],
    [['--workspace', '--demo'], '--workspace needs a value'],
    [['--port', 'many'], '--port many is not a port from 0 to 65535'],
    [['--port=70000'], '--port 70000 is not a port from 0 to 65535'],
    [['--verbose'], 'unknown argument --verbose'],
    [['notes.txt'], 'unknown argument notes.txt'],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseStartArguments(args, folder)).toThrow(message);
  });
});
