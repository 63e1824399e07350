import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { contactTargets, guessContactColumns } from '#shared/domain/contact-rows/contact-columns.ts';
import { readContactRow } from '#shared/domain/contact-rows/read-contact-row.ts';
import { isIsoDay } from '#shared/dates.ts';

const facts = { today: '2026-03-10', order: 'month-first' as const };

/** Reads one row whose columns are called so. */
function row(cells: Readonly<Record<string, string>>, order: typeof facts.order | 'day-first' = 'month-first') {
  const header = Object.keys(cells);
  return readContactRow(Object.values(cells), guessContactColumns(header), header, { ...facts, order });
}

describe('the columns of a log of contacts', () => {
  it.each([
    [
      'CiviCRM',
      ['Activity Type', 'Subject', 'Source Contact', 'Target Contact', 'Activity Date', 'Activity Status', 'Details'],
      ['channel', 'heard', 'ignore', 'person', 'day', 'ignore', 'heard'],
    ],
    [
      'HubSpot',
      ['Activity type', 'Activity date', 'Associated contact', 'Associated company', 'Call outcome', 'Body'],
      ['channel', 'day', 'person', 'organization', 'outcome', 'heard'],
    ],
    [
      'Salesforce',
      ['Date', 'Name', 'Company / Account', 'Subject', 'Comments'],
      ['day', 'person', 'organization', 'heard', 'heard'],
    ],
    [
      'EveryAction',
      ['Date Canvassed', 'Voter Name', 'Contact Type', 'Result', 'Notes'],
      ['day', 'person', 'channel', 'outcome', 'heard'],
    ],
    [
      'a hand-made list',
      ['When', 'Who', 'How', 'What was said', 'Next steps'],
      ['day', 'person', 'channel', 'heard', 'promised'],
    ],
  ])('are known in an export of %s', (_program, header, targets) => {
    expect(guessContactColumns(header)).toEqual(targets);
  });
});

describe('a row of a log of contacts', () => {
  it('is read with several people, the way it took place and what came of it', () => {
    expect(
      row({
        Date: '3/4/2026 2:30 PM',
        With: 'Rosa Delgado; Amir Khan <amir@x.example> and Doe, Jane',
        How: 'Phone bank',
        Result: 'Left voicemail',
        Notes: 'Call again.',
      }),
    ).toEqual({
      day: '2026-03-04',
      names: ['Rosa Delgado', 'Amir Khan', 'Jane Doe'],
      emails: ['amir@x.example'],
      organization: '',
      channel: 'phone',
      direction: 'out',
      outcome: 'left-message',
      heard: 'Call again.',
      promised: '',
      reasons: [],
    });
  });

  it.each([
    ['4.3.2026', 'month-first', '2026-03-04'],
    ['4/3/2026', 'day-first', '2026-03-04'],
    ['Mar 4, 2026', 'month-first', '2026-03-04'],
    ['2026-03-04T18:30:00Z', 'month-first', '2026-03-04'],
    ['2026-03-04 18:30', 'month-first', '2026-03-04'],
  ] as const)('has its day in %s (%s)', (written, order, day) => {
    expect(row({ Date: written, Who: 'Ana' }, order).day).toBe(day);
  });

  it('keeps words that nobody knows, and says why it cannot come in', () => {
    const odd = row({ Date: '2026-03-01', Who: 'Ana', How: 'Semaphore', Result: 'Waved', Notes: 'Nice.' });
    expect(odd).toMatchObject({
      channel: 'one-to-one',
      outcome: '',
      heard: 'Nice.\n\nHow: Semaphore\n\nResult: Waved',
    });
    expect(odd.reasons).toEqual(['unknownChannel', 'unknownOutcome']);
    expect(row({ Date: '', Who: 'Ana' }).reasons).toEqual(['noDay']);
    expect(row({ Date: 'soon', Who: 'Ana' }).reasons).toEqual(['unreadableDay']);
    expect(row({ Date: '2026-03-11', Who: '' }).reasons).toEqual(['later', 'nobody']);
  });

  it('of anything at all is read without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 10 }),
        fc.array(fc.constantFrom(...contactTargets), { maxLength: 10 }),
        (cells, targets) => {
          const read = readContactRow(cells, targets, cells, facts);
          expect(read.day === '' || isIsoDay(read.day)).toBe(true);
        },
      ),
    );
  });
});
