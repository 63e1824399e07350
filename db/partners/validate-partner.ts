import { ladderStages } from '#shared/content/engagement-ladder.ts';
import { ladders } from '#shared/content/ladders.ts';
import { organizationKinds } from '#shared/content/organization-kinds.ts';
import { sectors } from '#shared/content/sectors.ts';
import { AppError } from '#shared/errors.ts';

import type { DbReader } from '../dialects/dialect.ts';

interface Checked {
  readonly stage?: string | undefined;
  readonly ladder?: string | undefined;
  readonly kind?: string | undefined;
  readonly sector?: string | undefined;
  readonly secondarySectors?: readonly string[] | undefined;
  readonly ownerId?: string | null | undefined;
  readonly backupOwnerId?: string | null | undefined;
  readonly emails?: readonly { readonly value: string }[] | undefined;
}

/** Checks what zod cannot: ids of vocabularies and members. Fails with `invalid` that names the field. */
export async function validatePartner(db: DbReader, fields: Checked): Promise<void> {
  demand('stage', fields.stage, ladderStages);
  if (fields.ladder !== '') demand('ladder', fields.ladder, ladders);
  if (fields.kind !== '') demand('kind', fields.kind, organizationKinds);
  if (fields.sector !== '') demand('sector', fields.sector, sectors);
  for (const sector of fields.secondarySectors ?? []) demand('secondarySectors', sector, sectors);
  if (fields.sector && fields.secondarySectors?.includes(fields.sector))
    throw new AppError('invalid', { field: 'secondarySectors', reason: 'sameAsPrimary', value: fields.sector });
  for (const email of fields.emails ?? []) {
    if (!/^[^@]+@[^@]+$/.test(email.value.trim()))
      throw new AppError('invalid', { field: 'emails', reason: 'notAnEmail', value: email.value });
  }
  for (const field of ['ownerId', 'backupOwnerId'] as const) {
    const id = fields[field];
    if (id === undefined || id === null || id === '') continue;
    const found = await db.selectFrom('members').select('id').where('id', '=', id).executeTakeFirst();
    if (found === undefined) throw new AppError('notFound', { type: 'members', id });
  }
}

function demand(field: string, value: string | undefined, vocabulary: readonly { readonly id: string }[]): void {
  if (value !== undefined && !vocabulary.some((entry) => entry.id === value))
    throw new AppError('invalid', { field, reason: 'unknownChoice', value });
}
