import { describe, expect, it } from 'vitest';
import { isAllowed, licencePage, shippedPlaces } from '#build/scripts/licence-rules.ts';

describe('third-party licenses', () => {
  it.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'MPL-2.0'])('lets the app ship %s', (expression) => {
    expect(isAllowed(expression)).toBe(true);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'SEE LICENSE IN terms.txt', ''])(
    'refuses "%s"',
    (expression) => {
      expect(isAllowed(expression)).toBe(false);
    },
  );

  it('follows dependencies to the copy that Node would load', () => {
    const locked = {
      'node_modules/app': { dependencies: { shared: '1' } },
      'node_modules/app/node_modules/shared': { dependencies: { leaf: '1' } },
      'node_modules/leaf': {},
      'node_modules/shared': {},
      'node_modules/other': {},
    };
    expect(shippedPlaces(locked, ['app'])).toEqual([
      'node_modules/app',
      'node_modules/app/node_modules/shared',
      'node_modules/leaf',
    ]);
  });

  it('lists name, version and license of each package', () => {
    expect(licencePage([{ name: 'zod', version: '4.6.7', licence: 'MIT' }])).toContain('| zod | 4.6.7 | MIT |');
  });
});
