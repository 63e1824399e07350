import { foldText } from '#shared/text.ts';

import type { StepWriter } from '../../changes/step-writer.ts';
import { newOrganizationRow } from '../../organizations/organizations-repository.ts';
import { newPersonRow } from '../../people/people-repository.ts';
import { newRelationshipRow } from '../../relationships/relationships-repository.ts';
import { newRoleRow } from '../../roles/roles-repository.ts';
import { demoTags, tagsOfOrganization, tagsOfPerson } from '../riverbend-tags.ts';
import { addressOf } from './addresses.ts';
import { demoLadders } from './commitments.ts';
import { consents } from './consents.ts';
import type { Demo } from './demo-story.ts';
import { ownerOf } from './insert-contacts.ts';
import { organizations } from './organizations.ts';
import { people, personByKey, standingOf } from './people.ts';
import { ties } from './ties.ts';
import type { DemoPerson } from './types.ts';

/** Writes the members and the tags. */
export async function insertMembers(writer: StepWriter, demo: Demo): Promise<void> {
  const rows = [...demo.memberIds].map(([key, id], index) => ({
    id,
    version: 1,
    created_at: writer.now,
    updated_at: writer.now,
    name: personByKey(key as DemoPerson['key']).name,
    email: personByKey(key as DemoPerson['key']).email ?? '',
    tint: index % 6,
    is_active: 1,
    person_id: demo.partnerIds.get(key) ?? '',
  }));
  // The first member was made with the workspace.
  await writer.insert(
    'members',
    rows.filter((row) => row.id !== demo.memberIds.get('p01')),
  );
  await writer.insert(
    'tags',
    demoTags.map((name) => ({
      id: demo.tagIds.get(name) ?? '',
      version: 1,
      created_at: writer.now,
      updated_at: writer.now,
      name,
      sort_name: foldText(name),
    })),
  );
}

/** Writes the organizations and people with their roles. */
export async function insertPartners(writer: StepWriter, demo: Demo): Promise<void> {
  const id = (key: string) => demo.partnerIds.get(key) ?? '';
  await writer.insert(
    'organizations',
    organizations.map((each, index) =>
      newOrganizationRow(id(each.key), demo.at(each.ladderDays[0] ?? 1).toISOString(), {
        name: each.name,
        kind: each.kind,
        sector: each.sector,
        secondarySectors: [...each.secondarySectors],
        description: each.description,
        languages: [...each.languages],
        phones: each.phone === null ? [] : [{ label: 'work', value: each.phone }],
        addresses: [addressOf(index, each.city)],
        website: `https://${each.slug}.example`,
        stage: each.stage,
        ladder: demoLadders[each.key] ?? 'supporter',
        ownerId: ownerOf(demo, (interaction) => interaction.organizationKeys.includes(each.key)),
      }),
    ),
    { hasOwnMoves: true },
  );
  await writer.insert(
    'people',
    people.map((each) =>
      newPersonRow(id(each.key), demo.at(standingOf(each).ladderDays[0] ?? 1).toISOString(), {
        name: each.name,
        prefix: each.prefix,
        givenName: each.givenName,
        familyName: each.familyName,
        nickname: each.nickname,
        alias: each.alias,
        description: each.about,
        languages: [...each.languages],
        emails: each.email === null ? [] : [{ label: 'work', value: each.email }],
        phones: each.phone === null ? [] : [{ label: 'work', value: each.phone }],
        addresses: [],
        stage: standingOf(each).stage,
        ladder: demoLadders[each.key] ?? 'supporter',
        isPublicOfficial: each.isPublicOfficial,
        isRestricted: each.isRestricted,
        livedExperienceOn: each.hasLivedExperience ? demo.day(livedExperienceDay(each)) : null,
        consents: consents
          .filter((consent) => consent.personKey === each.key)
          .map((consent) => ({
            channel: consent.channel,
            status: consent.status,
            givenOn: demo.day(consent.day),
            source: consent.source,
          })),
        ownerId: ownerOf(demo, (interaction) => interaction.peopleKeys.includes(each.key)),
      }),
    ),
    { hasOwnMoves: true },
  );
  await writer.insert(
    'roles',
    people.flatMap((each) =>
      each.organizationKey === null
        ? []
        : [
            newRoleRow(writer.now, {
              id: demo.id(demo.at(1)),
              personId: id(each.key),
              organizationId: id(each.organizationKey),
              title: each.title,
              isPrimary: each.roleEndDay === undefined,
              startsOn: each.roleStartDay === undefined ? null : demo.day(each.roleStartDay),
              endsOn: each.roleEndDay === undefined ? null : demo.day(each.roleEndDay),
            }),
          ],
    ),
  );
  const tagged = [
    ...organizations.flatMap((each) =>
      tagsOfOrganization(each).map((tag) => ({ key: each.key, tag, type: 'organizations' })),
    ),
    ...people.flatMap((each) => tagsOfPerson(each).map((tag) => ({ key: each.key, tag, type: 'people' }))),
  ];
  await writer.insert(
    'record_tags',
    tagged.map(({ key, tag, type }) => ({ record_id: id(key), tag_id: demo.tagIds.get(tag) ?? '', record_type: type })),
  );
}

/** Writes who is tied to whom. */
export async function insertTies(writer: StepWriter, demo: Demo): Promise<void> {
  const ref = (key: string) => ({
    type: key.startsWith('p') ? ('people' as const) : ('organizations' as const),
    id: demo.partnerIds.get(key) ?? '',
  });
  await writer.insert(
    'relationships',
    ties.map((tie) =>
      newRelationshipRow(demo.id(demo.at(1)), writer.now, {
        from: ref(tie.from),
        to: ref(tie.to),
        kind: tie.kind,
        strength: tie.strength,
        basis: tie.basis,
        willingness: tie.willingness,
        confirmedOn: demo.day(tie.confirmedDay),
        note: tie.note,
      }),
    ),
  );
}

/** Somebody told of their lived experience when their organization committed, with consent to its being kept. */
function livedExperienceDay(person: DemoPerson): number {
  return standingOf(person).ladderDays[4] ?? 1;
}
