import { useTranslation } from '#renderer/i18n/use-translation.ts';
import type { Translate } from '#renderer/i18n/translate.ts';
import { numberWords } from '#renderer/app/words/instants.ts';
import type { MergePreview } from '#shared/contract/merges.ts';

/** How many contacts, roles, notes and other links go over to the record that stays, and which are there already. */
export function LinksLine({ links }: { links: MergePreview['links'] }) {
  const { t } = useTranslation('duplicates');
  return (
    <section className="mt-4">
      <h2 className="text-meta font-medium text-ink-2">{t('merge.goesOver')}</h2>
      {links.length === 0 ? (
        <p className="text-ink-2">{t('merge.nothingGoesOver')}</p>
      ) : (
        <ul className="mt-1 flex flex-col gap-0.5">
          {links.map(({ feature, moved, alike }) => (
            <li key={feature}>
              {linkWords(t, feature, moved + alike)}
              {alike > 0 && <span className="ml-2 text-meta text-ink-2">{t('merge.alike', { count: alike })}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function linkWords(t: Translate<'duplicates'>, feature: string, count: number): string {
  const known = named.find((each) => each === feature);
  return t(`links.${known ?? 'other'}`, { count, number: numberWords(count) });
}

const named = [
  'agreements',
  'assessments',
  'attachments',
  'cadences',
  'commitments',
  'customFields',
  'decisions',
  'duplicates',
  'followUps',
  'goals',
  'guidelines',
  'interactions',
  'meetings',
  'notes',
  'outreach',
  'promises',
  'recruitment',
  'relationships',
  'risks',
  'roles',
  'seats',
  'sessions',
  'stanceTargets',
  'tags',
  'tasks',
] as const;
