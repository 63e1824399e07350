import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mapEntry, textsOfEntry, type PlaybookEntry } from '#shared/domain/playbook/playbook-entry.ts';
import { possibleNames, redactorFor, type Choice, type FoundName } from '#shared/domain/playbook/redact-entries.ts';
import { namesSaid } from '#shared/domain/redaction/redact-names.ts';

const person = (name: string, fields: Partial<FoundName> = {}): FoundName => ({
  name,
  kind: 'person',
  role: 'the police chief',
  suggested: 'role',
  others: name.split(' ').map((part) => ({ name: part, needsCapital: true })),
  ...fields,
});

describe('names in a playbook', () => {
  it('stay, become what somebody does, or go, as was chosen', () => {
    const names = [person('Rosa Delgado'), person('Hope Ames'), person('Walt Hensbridge')];
    const choices = new Map<string, Choice>([
      ['Rosa Delgado', 'keep'],
      ['Hope Ames', 'remove'],
    ]);
    const redact = redactorFor(names, choices, ['Secret Person']);
    expect(redact('Rosa Delgado and Rosa met Hope with hope. Chief Hensbridge saw Secret Person.')).toBe(
      'Rosa Delgado and Rosa met [name removed] with hope. Chief the police chief saw [name removed].',
    );
  });

  it('leave no name that was taken out in any text of an entry', () => {
    const part = fc.constantFrom('Rosa', 'Delgado', 'Ames', 'Walt', 'Ödön', 'Åsa', 'O’Neil', 'Lee-Park');
    const name = fc.tuple(part, part).map(([first, last]) => `${first} ${last}`);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
        fc.array(fc.oneof(part, name, fc.constantFrom('and', 'the meeting', '**', '\n', '’s', ', ')), {
          maxLength: 30,
        }),
        (names, words) => {
          const text = words.join(' ');
          const entry: PlaybookEntry = {
            id: 'x',
            kind: 'lesson',
            title: text,
            facts: {},
            texts: { problem: text, steps: text.toUpperCase() },
            parts: [{ key: '', title: text, body: text }],
            provenance: [],
          };
          const redact = redactorFor(
            names.map((each) => person(each)),
            new Map(names.map((each) => [each, 'remove'])),
            [],
          );
          expect(namesSaid(textsOfEntry(mapEntry(entry, redact)).join('\n'), names)).toEqual([]);
        },
      ),
    );
  });

  it('are guessed from words with capitals in a row, not from short forms or the words of a sentence', () => {
    expect(
      possibleNames('We met Zorro Quickfeather and Ana at the DA office. Then *Maria Lopez* said LEAD NOW.', 50),
    ).toEqual(['Zorro Quickfeather', 'Maria Lopez']);
  });
});
