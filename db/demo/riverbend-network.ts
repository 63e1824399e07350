import type { StepWriter } from '../changes/step-writer.ts';
import { newContactRow, newLogRow } from '../shelf/network.ts';
import { networkContacts, networkLog } from './riverbend/network.ts';
import type { PracticeNames } from './riverbend-practices.ts';

/** Writes the learning network of Riverbend: contacts of its own, and what it asked of whom. */
export async function insertNetwork(writer: StepWriter, demo: PracticeNames): Promise<void> {
  const partner = (key: string | undefined): string | null => demo.partnerIds.get(key ?? '') ?? null;
  const contactIds = new Map<string, string>();
  for (const { key, ...contact } of networkContacts) {
    const id = demo.newId();
    contactIds.set(key, id);
    await writer.insert('network_contacts', [
      newContactRow(id, writer.now, {
        title: contact.title,
        kind: contact.kind,
        organizationId: partner('organizationKey' in contact ? contact.organizationKey : undefined),
        personId: partner('personKey' in contact ? contact.personKey : undefined),
        about: contact.about,
        address: contact.address,
        note: contact.note,
      }),
    ]);
  }
  await writer.insert(
    'network_log',
    networkLog.map((log) =>
      newLogRow(demo.newId(), writer.now, {
        entry: 'entry' in log ? log.entry : '',
        contactId: 'contactKey' in log ? (contactIds.get(log.contactKey) ?? null) : null,
        kind: log.kind,
        happensOn: demo.day(log.day),
        title: log.title,
        status: log.status,
        answeredOn: 'answeredDay' in log ? demo.day(log.answeredDay) : null,
        outcome: log.outcome,
        ownerPersonId: partner(log.ownerKey),
        party: 'party' in log ? log.party : '',
      }),
    ),
  );
}
