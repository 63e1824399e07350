import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  captureKinds,
  captureLine,
  captureOf,
  capturesIn,
  draftOf,
  mentionMark,
  mentionsIn,
  minutesMarkdown,
  minutesText,
} from '#shared/domain/meetings/minutes-marks.ts';

describe('marks in minutes', () => {
  it('read a line that became a record, and nothing else', () => {
    expect(captureOf('!{t-1} Visor page, words first')).toEqual({
      kind: 'task',
      id: 't-1',
      text: 'Visor page, words first',
    });
    expect(captureOf('/d{d1} Adopt the list')).toEqual({ kind: 'decision', id: 'd1', text: 'Adopt the list' });
    expect(['! Visor page', '!{} x', 'Well! {a} b', '!{a b} c'].map(captureOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('know what a typed line asks for', () => {
    expect(draftOf('! Petra calls Friday')).toEqual({ kind: 'task', text: 'Petra calls Friday' });
    expect(draftOf('? Who pays')).toEqual({ kind: 'question', text: 'Who pays' });
    expect(draftOf('* The Courier wrote about us')).toEqual({ kind: 'win', text: 'The Courier wrote about us' });
    expect(draftOf('/d Adopt version 3')).toEqual({ kind: 'decision', text: 'Adopt version 3' });
    expect(draftOf('/m')).toEqual({ kind: 'motion', text: '' });
  });

  it('leave feelings, emphasis and other words alone', () => {
    expect(['!!', '??? what', '*word* stays', '/dinner at six', 'So ! it is', '** bold **'].map(draftOf)).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  it('come back from their line whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...captureKinds), fc.uuid(), fc.string(), (kind, id, text) => {
        const plain = text.replaceAll(/\s+/gu, ' ').trim();
        expect(captureOf(captureLine({ kind, id, text }))).toEqual({ kind, id, text: plain });
      }),
    );
  });

  it('name people once each, in order', () => {
    const body = `${mentionMark({ id: 'p1', name: 'Ana [Ruiz]' })} asked. @[Bo](p2) and @[Ana Ruiz](p1) answered.`;
    expect(mentionsIn(body)).toEqual([
      { id: 'p1', name: 'Ana Ruiz' },
      { id: 'p2', name: 'Bo' },
    ]);
  });

  it('turn into words for people', () => {
    const body = '@[Ana](p1) agreed.\n\n!{t1} Call the clerk\n\n*{w1} Eight units';
    expect(minutesText(body)).toBe('Ana agreed.\n\nCall the clerk\n\nEight units');
    expect(
      minutesMarkdown(
        body,
        ({ kind, text }) => `${kind}: ${text}`,
        () => 'Kept private',
      ),
    ).toBe('Kept private agreed.\n\ntask: Call the clerk\n\nwin: Eight units');
    expect(capturesIn(body).map(({ id }) => id)).toEqual(['t1', 'w1']);
  });
});
