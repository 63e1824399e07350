import type { MergeKind } from '#shared/domain/merges/merge-fields.ts';

type Kinds = Readonly<Record<string, MergeKind>>;

const partner: Kinds = {
  name: 'one',
  emails: 'list',
  phones: 'phones',
  addresses: 'list',
  links: 'list',
  languages: 'list',
  description: 'text',
  stage: 'one',
  ladder: 'one',
  owner_id: 'one',
  backup_owner_id: 'one',
  is_archived: 'one',
  is_restricted: 'either',
};

/** The own columns of a record and how two of them come together. */
export const mergeColumns: Readonly<Record<'people' | 'organizations', Kinds>> = {
  people: {
    ...partner,
    prefix: 'one',
    given_name: 'one',
    middle_name: 'one',
    family_name: 'one',
    suffix: 'one',
    nickname: 'one',
    alias: 'one',
    pronouns: 'one',
    preferred_channel: 'one',
    consents: 'consents',
    do_not_contact: 'either',
    is_public_official: 'either',
    birthday: 'one',
    lived_experience_on: 'one',
  },
  organizations: {
    ...partner,
    also_known_as: 'list',
    kind: 'one',
    sector: 'one',
    secondary_sectors: 'list',
    website: 'one',
  },
};
