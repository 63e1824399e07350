import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { orpc } from '#renderer/api/orpc-query.ts';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { PlainButton, Section } from '#renderer/ui/index.ts';
import { checklists } from '#shared/content/program/checklists.ts';
import type { RecordType } from '#shared/domain/records/record-types.ts';

/** Which practices a record shows and, for an evidence card, which of our own figures and talks it tells. Nothing where there are none. */
export function SupportsSection({ recordType, recordId }: { recordType: RecordType; recordId: string }) {
  const { t } = useTranslation('practices');
  const navigate = useNavigate();
  const practices = useQuery(
    orpc.practices.supportedBy.queryOptions({
      input: { type: recordType, id: recordId },
      meta: { shows: ['practices', 'trash'] },
    }),
  );
  const told = useQuery({
    ...orpc.evaluation.toldBy.queryOptions({
      input: { evidenceId: recordId },
      meta: { shows: ['evaluation', 'trash'] },
    }),
    enabled: recordType === 'evidenceCards',
  });
  const items = practices.data ?? [];
  const { indicators = [], sessions = [] } = told.data ?? {};
  const count = items.length + indicators.length + sessions.length;
  if (count === 0) return null;
  return (
    <Section title={t('supports.title')} count={count} level={3}>
      <ul className="flex flex-col gap-2">
        {items.map(({ checklist, item, words }) => {
          const list = checklists.find(({ id }) => id === checklist);
          return (
            <li key={`${checklist}/${item}/${words}`}>
              <PlainButton
                className="rounded-tag text-left text-accent"
                onPress={() => void navigate({ to: '/practices', search: { list: checklist } })}
              >
                {list?.items.find(({ id }) => id === item)?.label ?? item}
              </PlainButton>
              <span className="block text-meta wrap-anywhere text-ink-2">
                {[list?.label ?? '', words].filter(Boolean).join(' · ')}
              </span>
            </li>
          );
        })}
        {indicators.map(({ id, title }) => (
          <li key={id}>
            <PlainButton
              className="rounded-tag text-left text-accent"
              onPress={() => void navigate({ to: '/evaluation', search: { indicator: id } })}
            >
              {title}
            </PlainButton>
            <span className="block text-meta text-ink-2">{t('supports.indicator')}</span>
          </li>
        ))}
        {sessions.map(({ id, title }) => (
          <li key={id}>
            <PlainButton
              className="rounded-tag text-left text-accent"
              onPress={() => void navigate({ to: '/evaluation', search: { pane: 'learning' } })}
            >
              {title}
            </PlainButton>
            <span className="block text-meta text-ink-2">{t('supports.session')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
