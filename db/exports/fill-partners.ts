import type { ImportDraft } from '#shared/domain/import-draft.ts';
import { draftTexts, emptyDraft } from '#shared/domain/import-draft.ts';
import { layOver, type PartnerState } from '#shared/domain/import-state.ts';

import type { StepWriter } from '../changes/step-writer.ts';
import type { DbReader } from '../dialects/dialect.ts';
import { organizationPatchOf, personPatchOf } from '../imports/partner-rows.ts';
import { loadPartners } from '../imports/partner-states.ts';

/** A partner of a file that is here under another id. */
export interface FilePartner {
  readonly fileId: string;
  readonly recordId: string;
  readonly state: PartnerState;
}

/** What a partner's record says, as an import lays it over another one. Roles, tags and ratings have lists of their own. */
export function draftOfState(state: PartnerState): ImportDraft {
  return {
    ...emptyDraft(state.kind),
    name: state.name,
    texts: { ...state.texts },
    emails: [...state.emails],
    phones: [...state.phones],
    addresses: [...state.addresses],
    links: [...state.links],
    alsoKnownAs: [...state.alsoKnownAs],
    languages: [...state.languages],
    paragraphs: state.description === '' ? [] : [state.description],
    doNotContact: state.doNotContact,
  };
}

/** Gives records what the partners of a file say beyond them: lists grow, blank fields are filled, nothing gives way. Answers how many changed. */
export async function fillPartners(
  writer: StepWriter,
  kind: 'people' | 'organizations',
  partners: readonly FilePartner[],
): Promise<number> {
  const ids = partners.map(({ recordId }) => recordId);
  const loaded = await loadPartners(writer.trx, kind, ids, new Map());
  let changed = 0;
  for (const { recordId, state: theirs } of partners) {
    const ours = loaded.get(recordId);
    if (ours === undefined) continue;
    const draft = draftOfState(theirs);
    // The name of an organization that differs is another of its names.
    const also = kind === 'organizations' && theirs.name !== ours.state.name ? [theirs.name] : [];
    const texts = Object.fromEntries(
      draftTexts.flatMap((text) => {
        const value = draft.texts[text];
        return value === undefined || (ours.state.texts[text] ?? '') !== '' || text === 'stance' || text === 'ownerId'
          ? []
          : [[text, value]];
      }),
    );
    const isChanged = layOver(
      ours.state,
      { ...draft, name: '', texts, alsoKnownAs: [...draft.alsoKnownAs, ...also] },
      (name) => name,
    );
    if (!isChanged) continue;
    changed++;
    if (kind === 'people') await writer.update('people', recordId, personPatchOf(ours.state));
    else await writer.update('organizations', recordId, organizationPatchOf(ours.state));
  }
  return changed;
}

/** Whether the workspace has any person or organization. */
export async function hasPartners(db: DbReader): Promise<boolean> {
  for (const kind of ['people', 'organizations'] as const)
    if ((await db.selectFrom(kind).select('id').limit(1).executeTakeFirst()) !== undefined) return true;
  return false;
}
