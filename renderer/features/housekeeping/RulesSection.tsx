import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, ErrorState, IconButton, LinkButton, Section, Skeleton } from '#renderer/ui/index.ts';
import { retentionSubjects } from '#shared/content/retention-subjects.ts';

import { RuleDialog } from './RuleDialog.tsx';

/** Rules that bring records up for review after some months. */
export function RulesSection() {
  const { t } = useTranslation('housekeeping');
  const navigate = useNavigate();
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const rules = useQuery(
    orpc.housekeeping.rules.queryOptions({
      input: { today, hideRestricted: discreet },
      meta: { shows: ['housekeeping', 'notes', 'interactions', 'people', 'trash'] },
    }),
  );
  const taken = rules.data?.map(({ subject }) => subject) ?? [];
  const free = retentionSubjects.map(({ id }) => id).filter((id) => !taken.includes(id));
  return (
    <Section
      title={t('rules.title')}
      action={
        free.length === 0 ? undefined : (
          <LinkButton icon={Plus} onPress={() => openDialog((close) => <RuleDialog free={free} onClose={close} />)}>
            {t('rules.add')}
          </LinkButton>
        )
      }
    >
      <p className="pb-2 text-ink-2">{t('rules.lead')}</p>
      {rules.isPending && <Skeleton lines={2} />}
      {rules.isError && <ErrorState {...errorWords(rules.error)} onRetry={() => void rules.refetch()} />}
      {rules.data?.length === 0 && <p className="text-ink-2">{t('rules.none')}</p>}
      <ul className="divide-y divide-line">
        {(rules.data ?? []).map((rule) => {
          const subject = t(`rules.subjects.${rule.subject}`);
          return (
            <li key={rule.id} className="flex min-h-10 items-center gap-2 py-1">
              <span className="min-w-0 flex-1">{t('rules.sentence', { subject, count: rule.months })}</span>
              {rule.waiting === 0 ? (
                <span className="text-meta text-ink-2">{t('rules.nothing')}</span>
              ) : (
                <Button
                  size="small"
                  onPress={() => void navigate({ to: '/housekeeping/review/$id', params: { id: rule.id } })}
                >
                  {t('rules.review', { count: rule.waiting })}
                </Button>
              )}
              <IconButton
                label={t('rules.change', { subject })}
                icon={Pencil}
                size="small"
                onPress={() => openDialog((close) => <RuleDialog rule={rule} free={[]} onClose={close} />)}
              />
              <IconButton
                label={t('rules.remove', { subject })}
                icon={Trash2}
                size="small"
                onPress={() => void client.housekeeping.removeRule({ id: rule.id }).then(afterSave, showError)}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
