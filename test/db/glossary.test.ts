import { describe, expect, it } from 'vitest';

import {
  insertGlossaryEntry,
  listGlossary,
  otherEntryOfRule,
  updateGlossaryEntry,
  workspaceGlossary,
} from '#db/glossary/glossary-repository.ts';
import { newId } from '#shared/ids.ts';
import { dialects, testDatabase } from '#test/support/dialects.ts';
import { step, undo } from '#test/support/seed.ts';

describe.each(dialects)('the glossary on $name', (dialect) => {
  const database = testDatabase(dialect);

  it('keeps lists as they were written, finds the entry of a rule, and goes back', async () => {
    const { db } = database;
    const [own, muted] = [newId(), newId()];
    const fields = {
      kind: 'own' as const,
      ruleId: '',
      locale: 'es' as const,
      words: ['cliente “habitual”', 'ñandú'],
      suggestions: [],
      severity: 'L' as const,
      reason: 'Así no',
    };
    const mute = { ...fields, kind: 'mute' as const, ruleId: 'su08', words: [] };
    await step(db, (writer) => insertGlossaryEntry(writer, own, fields));
    await step(db, (writer) => insertGlossaryEntry(writer, muted, mute));
    expect(await listGlossary(db.read)).toMatchObject([{ id: muted }, { id: own, ...fields }]);
    expect(await otherEntryOfRule(db.read, 'su08', '')).toMatchObject({ id: muted });
    expect(await otherEntryOfRule(db.read, 'su08', muted)).toBeUndefined();
    expect(await otherEntryOfRule(db.read, '', '')).toBeUndefined();
    expect(await workspaceGlossary(db.read)).toMatchObject({
      rules: [{ id: own, locale: 'es' }],
      mutedRules: ['su08'],
    });
    const changed = await step(db, (writer) => updateGlossaryEntry(writer, own, 1, { ...fields, words: ['cliente'] }));
    expect((await listGlossary(db.read)).at(-1)).toMatchObject({ words: ['cliente'] });
    await undo(db, changed);
    expect((await listGlossary(db.read)).at(-1)).toMatchObject(fields);
  });
});
