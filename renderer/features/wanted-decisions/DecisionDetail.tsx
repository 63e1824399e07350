import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Gauge, Pencil, Plus, Trash2, Waypoints } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  ErrorState,
  IconMenuButton,
  LinkButton,
  RichTextView,
  Section,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

import { statusOf, statusTone, useDayWords } from './decision-words.ts';
import { openDecision, openRoleHolder } from './open-decision.tsx';
import { RoleHolders } from './RoleHolders.tsx';
import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';

/** One decision: the question, the body, the day, and who has which part in it. */
export function DecisionDetail({ id }: { id: string }) {
  const { t } = useTranslation('wantedDecisions');
  const query = useQuery(
    orpc.wantedDecisions.get.queryOptions({
      input: { id },
      meta: { shows: ['wantedDecisions', 'assessments', 'people', 'organizations', 'trash'] },
    }),
  );
  const decision = query.data?.decision;
  useActionScope(
    decision === undefined
      ? []
      : [
          defineAction({
            id: 'wantedDecisions.edit',
            title: t('form.editTitle'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openDecision(decision),
          }),
          defineAction({
            id: 'wantedDecisions.addRole',
            title: t('roles.add'),
            group: 'here',
            icon: Gauge,
            run: () => openRoleHolder(decision),
          }),
        ],
  );
  if (query.isPending)
    return (
      <div className="p-6">
        <Skeleton lines={6} />
      </div>
    );
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  return (
    <div className="min-h-0 overflow-auto px-6 py-5">
      <div className="max-w-190">
        <Head decision={query.data.decision} />
        <Section
          title={t('roles.title')}
          count={query.data.roles.length}
          action={
            <LinkButton icon={Plus} onPress={() => openRoleHolder(query.data.decision)}>
              {t('roles.add')}
            </LinkButton>
          }
        >
          <RoleHolders decision={query.data.decision} roles={query.data.roles} />
        </Section>
        <AttachmentsSection recordType="wantedDecisions" recordId={id} />
      </div>
    </div>
  );
}

function Head({ decision }: { decision: WantedDecision }) {
  const { t } = useTranslation('wantedDecisions');
  const navigate = useNavigate();
  const dayWords = useDayWords(useToday());
  const { body } = decision;
  return (
    <header className="mb-6">
      <div className="flex items-start gap-3">
        <h2 className="min-w-0 flex-1 font-words text-record break-words">{decision.title}</h2>
        <Button icon={Waypoints} onPress={() => void navigate({ to: '/map/grid', search: { decision: decision.id } })}>
          {t('openOnMap')}
        </Button>
        <Button icon={Pencil} keyHint="E" onPress={() => openDecision(decision)}>
          {t('edit')}
        </Button>
        <IconMenuButton
          variant="bordered"
          label={t('trash')}
          entries={[
            {
              id: 'trash',
              label: t('trash'),
              icon: Trash2,
              tone: 'danger',
              run: () => void moveToTrash(decision),
            },
          ]}
        />
      </div>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-2">
        {body === null ? (
          <span>{t('noBody')}</span>
        ) : (
          <LinkButton onPress={() => void navigate({ to: '/organizations/$id', params: { id: body.id } })}>
            {body.label}
          </LinkButton>
        )}
        <span>{dayWords(decision)}</span>
        {decision.status !== 'open' && (
          <Tag tone={statusTone(decision.status)}>{t(`statuses.${statusOf(decision.status)}`)}</Tag>
        )}
      </p>
      {decision.question !== '' && <p className="mt-4 font-words text-statement break-words">{decision.question}</p>}
      {decision.description !== '' && (
        <div className="mt-3 text-ink-2">
          <RichTextView markdown={decision.description} isSmall />
        </div>
      )}
    </header>
  );
}

async function moveToTrash({ id, version }: WantedDecision): Promise<void> {
  try {
    afterSave(await client.wantedDecisions.trash({ id, version }));
  } catch (error) {
    showError(error);
  }
}
