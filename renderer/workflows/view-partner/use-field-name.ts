import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useAllCustomFields } from '#renderer/features/custom-fields/custom-field-queries.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';

/** The name of a field of the history as the forms call it; one that no form has is made of its parts. */
export function useFieldName(): (field: string) => string {
  const { t } = useTranslation(['partners', 'people', 'organizations', 'profile']);
  const names: Readonly<Record<string, string>> = {
    name: t('partners:fields.name'),
    title: t('partners:fields.title'),
    stage: t('partners:fields.stage'),
    ownerId: t('partners:fields.owner'),
    backupOwnerId: t('partners:form.backup'),
    emails: t('partners:form.emails.title'),
    phones: t('partners:form.phones.title'),
    links: t('partners:form.links.title'),
    addresses: t('partners:form.addresses.title'),
    description: t('partners:form.description'),
    languages: t('partners:fields.languages'),
    isArchived: t('partners:cell.archived'),
    isRestricted: t('partners:fields.isRestricted'),
    doNotContact: t('people:form.doNotContact'),
    isPublicOfficial: t('people:form.publicOfficial'),
    preferredChannel: t('people:form.preferredChannel'),
    consents: t('people:consents.title'),
    ladder: t('profile:fieldLadder'),
    livedExperienceOn: t('people:form.livedExperience'),
    pronouns: t('people:form.pronouns'),
    prefix: t('people:form.prefix'),
    givenName: t('people:form.givenName'),
    middleName: t('people:form.middleName'),
    familyName: t('people:form.familyName'),
    suffix: t('people:form.suffix'),
    nickname: t('people:form.nickname'),
    alias: t('people:form.alias'),
    birthday: t('people:form.birthday'),
    sector: t('partners:fields.sector'),
    kind: t('partners:fields.kind'),
    website: t('partners:fields.website'),
    alsoKnownAs: t('organizations:form.alsoKnownAs'),
    secondarySectors: t('partners:fields.secondarySectors'),
    startsOn: t('partners:roles.startsOn'),
    endsOn: t('partners:roles.endsOn'),
    isPrimary: t('profile:roles.main'),
    speaksFor: t('partners:roles.speaks'),
    deletedAt: t('profile:fieldInTrash'),
  };
  const custom = useAllCustomFields() ?? [];
  return (field) => names[field] ?? custom.find(({ id }) => customColumn(id) === field)?.name ?? inWords(field);
}

function inWords(field: string): string {
  const spaced = field.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
