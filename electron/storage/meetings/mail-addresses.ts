import type { DbReader } from '#db/dialects/dialect.ts';
import type { Invitee } from '#db/meetings/calendar-events.ts';
import { findMember } from '#db/members/members-repository.ts';

import type { MailDraft } from '../files/write-eml.ts';

/** From a member to everybody who may be written to; nobody learns from it that somebody restricted is among them. */
export async function mailAddresses(
  db: DbReader,
  memberId: string,
  invitees: readonly Invitee[],
): Promise<Pick<MailDraft, 'from' | 'to' | 'bcc'>> {
  const me = await findMember(db, memberId);
  const reached = invitees.filter((person) => person.mayBeWrittenTo && person.email !== '');
  return {
    from: me === undefined || me.email === '' ? null : addressOf(me),
    to: reached.filter((person) => !person.isRestricted).map(addressOf),
    bcc: reached.filter((person) => person.isRestricted).map(addressOf),
  };
}

function addressOf({ name, email }: { readonly name: string; readonly email: string }) {
  return { name, address: email };
}
