import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { StorageUnavailableError } from '#renderer/api/storage-unavailable.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { failureData, failureOf } from '#renderer/app/errors/failure.ts';
import { appErrors } from '#shared/errors.ts';

const facts: Record<string, unknown> = {
  type: 'people',
  id: '1',
  version: 2,
  field: 'name',
  reason: 'required',
  path: '/home/rosa/Marlow.longtable',
  seems: 'binary',
  detail: 'x',
  fileVersion: 9,
  appVersion: 1,
  holder: 'the computer oak since 9:00',
  changeSetId: '1',
  conflicts: [],
  yes: 8,
  no: 5,
  abstain: 0,
  blocks: 0,
  share: 0.62,
  needed: 0.75,
  here: 13,
  quorum: 9,
  sectorsHere: 4,
  sectorsNeeded: 2,
  ref: 'K7QF',
  refusals: [{ reason: 'waitingFor', names: ['Ana Ruiz'], until: '2026-03-01T12:00:00.000Z' }],
};

/** A refused file and a decision that fails have reasons of their own. */
const ownReasons: Readonly<Record<string, string>> = { fileRefused: 'macros', ruleNotMet: 'share' };

describe('words for failures', () => {
  it.each(Object.keys(appErrors))('say what happened and what is safe for %s', (code) => {
    const error = new ORPCError(code, { data: { ...facts, ...(ownReasons[code] && { reason: ownReasons[code] }) } });
    expect(failureOf(error).code).toBe(code);
    const { what, safe, todo } = errorWords(error);
    expect(what).not.toBe('');
    expect(safe).not.toBe('');
    for (const words of [what, safe, todo]) expect(words).not.toMatch(/\{\{|errors[:.]|!|[Pp]lease/);
  });
  it('name the file and who holds it', () => {
    expect(errorWords(new ORPCError('fileLocked', { data: facts })).todo).toContain('the computer oak since 9:00');
    expect(errorWords(new ORPCError('fileMissing', { data: facts })).todo).toContain('/home/rosa/Marlow.longtable');
  });
  it('give the reference of a defect', () => {
    expect(errorWords(new ORPCError('internal', { data: facts })).reference).toBe('K7QF');
  });
  it('tell of a storage that does not answer, of a failed job and of anything else thrown', () => {
    expect(failureOf(new StorageUnavailableError()).code).toBe('storageUnavailable');
    expect(failureOf({ code: 'storageFull', data: { path: '/x' } }).code).toBe('storageFull');
    expect(failureOf(new TypeError('x')).code).toBe('unknown');
    expect(failureOf(new ORPCError('invalid', { data: { nonsense: true } })).code).toBe('unknown');
  });
  it('say beside the field why it was refused', () => {
    expect(fieldError(new ORPCError('invalid', { data: { field: 'email', reason: 'notAnEmail' } }))).toEqual({
      field: 'email',
      words: 'Write the whole address, with an @ and what follows it.',
    });
    expect(fieldError(new ORPCError('stale', { data: facts }))).toBeNull();
  });
  it('give the facts of one kind of failure only', () => {
    expect(failureData(new ORPCError('stale', { data: facts }), 'stale')?.version).toBe(2);
    expect(failureData(new ORPCError('stale', { data: facts }), 'notFound')).toBeNull();
  });
});
