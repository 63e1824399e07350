import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runCompiled } from '#electron/hosting/compiled-code.ts';

let place: string;
let kept: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'compiled-code-'));
  kept = join(place, 'kept');
  write('main.cjs', "const { told } = require('./part.cjs'); require('node:fs').writeFileSync(told(), 'first');");
  write('part.cjs', "exports.told = () => require('node:path').join(__dirname, 'told');");
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('code that was compiled before', () => {
  it('is used by the next start, for the file and what it requires', () => {
    const first = run();
    expect(first.compiled()).toEqual(['main.cjs', 'part.cjs']);
    expect(told()).toBe('first');
    first.keep();
    expect(run().compiled()).toEqual([]);
  });
  it('is made anew for a file that changed, and what no build uses any more is dropped', () => {
    run().keep();
    write('main.cjs', "require('node:fs').writeFileSync(require('./part.cjs').told(), 'later');");
    const changed = run();
    expect(changed.compiled()).toEqual(['main.cjs']);
    expect(told()).toBe('later');
    changed.keep();
    expect(readdirSync(kept)).toHaveLength(2);
    expect(run().compiled()).toEqual([]);
  });
  it.each([
    ['cut', (data: Buffer) => data.subarray(0, 100)],
    ['changed', (data: Buffer) => Buffer.from(data.map((byte, at) => (at === data.length - 9 ? byte ^ 1 : byte)))],
    ['empty', () => Buffer.alloc(0)],
  ])('is not used when its file is %s', (_what, harm) => {
    run().keep();
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), harm(readFileSync(join(kept, name))));
    const after = run();
    expect(after.compiled()).toEqual(['main.cjs', 'part.cjs']);
    expect(told()).toBe('first');
    after.keep();
    expect(run().compiled()).toEqual([]);
  });
  it('fails nothing where it cannot be kept', () => {
    writeFileSync(kept, 'a file in the way');
    const first = run();
    first.keep();
    expect(told()).toBe('first');
    expect(readFileSync(kept, 'utf8')).toBe('a file in the way');
  });
});

function run() {
  return runCompiled(join(place, 'main.cjs'), kept);
}

function told(): string {
  return readFileSync(join(place, 'told'), 'utf8');
}

function write(name: string, source: string): void {
  writeFileSync(join(place, name), source);
}
