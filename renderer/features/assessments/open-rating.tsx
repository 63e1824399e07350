import { lazy } from 'react';
import { client } from '#renderer/api/client.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import type { PartnerRef } from '#shared/contract/base.ts';

import type { RatedPartner, RatedSelection, RatingFields } from './rating-draft.ts';

const RateDialog = lazy(async () => ({ default: (await import('./RateDialog.tsx')).RateDialog }));

/** Opens the dialog that says where partners stand; `values` is what is proposed, of a point that was dragged for example. */
export function openRating(
  partners: readonly RatedPartner[],
  options: { readonly decisionId?: string | null; readonly values?: RatingFields['values'] } = {},
): void {
  if (partners.length === 0) return;
  openDialog((close) => <RateDialog partners={partners} {...options} onClose={close} />);
}

/** The same for everybody in a selection, however many they are. */
export function openRatingOfMany(many: RatedSelection): void {
  openDialog((close) => <RateDialog partners={[]} many={many} onClose={close} />);
}

/** The same for partners whose names still have to be read. */
export async function openRatingOf(refs: readonly PartnerRef[]): Promise<void> {
  try {
    openRating(await Promise.all(refs.map(named)));
  } catch (error) {
    showError(error);
  }
}

async function named({ type, id }: PartnerRef): Promise<RatedPartner> {
  const label =
    type === 'people'
      ? (await client.people.get({ id })).person.name
      : (await client.organizations.get({ id })).organization.name;
  return { type, id, label };
}
