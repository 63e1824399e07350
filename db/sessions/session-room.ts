import type { SectorBalance, SessionGuest, SessionQuestion } from '#shared/contract/sessions.ts';
import { sectors } from '#shared/content/sectors.ts';

import type { DbReader } from '../dialects/dialect.ts';
import { partnerRefOf } from '../follow-ups/follow-ups-repository.ts';
import { selectInBatches } from '../records/in-batches.ts';
import { recordLabels } from '../records/record-labels.ts';

/** The guests of a session by name; those in the trash are out of sight. */
export async function guestsOf(db: DbReader, sessionId: string): Promise<SessionGuest[]> {
  const rows = await db.selectFrom('session_guests').selectAll().where('session_id', '=', sessionId).execute();
  const facts = await partnerFacts(
    db,
    rows.map((row) => row.record_id),
  );
  return rows
    .flatMap((row): SessionGuest[] => {
      const partner = facts.get(row.record_id);
      if (partner === undefined) return [];
      return [
        {
          id: row.id,
          version: row.version,
          record: {
            type: row.record_type === 'people' ? 'people' : 'organizations',
            id: row.record_id,
            label: partner.name,
            isRestricted: partner.is_restricted === 1,
          },
          organizationName: partner.organization_name || null,
          sector: partner.sector || null,
          stage: partner.stage,
          doNotContact: partner.do_not_contact === 1,
          state: states.find((state) => state === row.state) ?? 'invited',
          card: row.card,
          cardNote: row.card_note,
        },
      ];
    })
    .toSorted((a, b) => a.record.label.localeCompare(b.record.label));
}

const states = ['invited', 'accepted', 'declined', 'attended', 'absent'] as const;

/** The questions of a session in the order in which they were asked. */
export async function questionsOf(db: DbReader, sessionId: string): Promise<SessionQuestion[]> {
  const rows = await db
    .selectFrom('session_questions')
    .selectAll()
    .where('session_id', '=', sessionId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const labels = await recordLabels(
    db,
    rows.flatMap((row) => partnerRefOf(row) ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    text: row.text,
    answer: row.answer,
    askedBy: labels.get(row.record_id) ?? null,
  }));
}

/** How each sector is there: the required ones in their order, then the others by how many came or come. */
export function balanceOf(guests: readonly SessionGuest[], required: readonly string[]): SectorBalance[] {
  const ids = [...new Set([...required, ...guests.flatMap((guest) => guest.sector ?? [])])];
  const order = new Map<string, number>(sectors.map((sector, index) => [sector.id, index]));
  return ids
    .map((sector) => {
      const own = guests.filter((guest) => guest.sector === sector);
      return {
        sector,
        isRequired: required.includes(sector),
        invited: own.length,
        coming: own.filter((guest) => guest.state === 'accepted').length,
        attended: own.filter((guest) => guest.state === 'attended').length,
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.isRequired) - Number(a.isRequired) ||
        (a.isRequired ? 0 : b.attended + b.coming - a.attended - a.coming) ||
        (order.get(a.sector) ?? 999) - (order.get(b.sector) ?? 999),
    );
}

interface PartnerFacts {
  readonly id: string;
  readonly name: string;
  readonly is_restricted: number;
  readonly organization_name: string;
  readonly sector: string;
  readonly stage: string;
  readonly do_not_contact: number;
}

/** Partners in use by their ids. */
async function partnerFacts(db: DbReader, ids: readonly string[]): Promise<Map<string, PartnerFacts>> {
  const people = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('people')
      .select(['id', 'name', 'is_restricted', 'organization_name', 'sector', 'stage', 'do_not_contact'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  const organizations = await selectInBatches(ids, (batch) =>
    db
      .selectFrom('organizations')
      .select(['id', 'name', 'is_restricted', 'sector', 'stage'])
      .where('id', 'in', batch)
      .where('deleted_at', '=', '')
      .execute(),
  );
  const facts: PartnerFacts[] = [
    ...people,
    ...organizations.map((row) => ({ ...row, organization_name: '', do_not_contact: 0 })),
  ];
  return new Map(facts.map((row) => [row.id, row]));
}
