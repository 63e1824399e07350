import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ListChecks, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { dayWords } from '#renderer/app/words/instants.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { AttachmentsSection } from '#renderer/features/attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '#renderer/features/custom-fields/CustomFieldsSection.tsx';
import { openAfterLoss } from '#renderer/features/tasks/open-plan.tsx';
import {
  Banner,
  Button,
  DefinitionList,
  ErrorState,
  IconMenuButton,
  RichTextView,
  Section,
  Skeleton,
} from '#renderer/ui/index.ts';
import { lossKinds } from '#shared/content/learning.ts';
import type { Loss } from '#shared/contract/losses.ts';

import { openLoss, openReview } from './open-learning.tsx';
import { ReviewList } from './ReviewList.tsx';

/** One loss: the facts, the looks back, and what follows. */
export function LossScreen() {
  const { t } = useTranslation('learning');
  const { id } = useParams({ from: '/shell/losses/$id' });
  const navigate = useNavigate();
  const today = useToday();
  const found = useQuery(
    orpc.losses.get.queryOptions({
      input: { id },
      meta: { shows: ['losses', 'reviews', 'tasks', 'goals', 'decisions', 'campaigns', 'trash'] },
    }),
  );
  const reviews = useQuery(
    orpc.reviews.list.queryOptions({
      input: { subjectId: id },
      meta: { shows: ['reviews', 'lessons', 'losses', 'trash'] },
    }),
  );
  const loss = found.data;
  useActionScope(
    loss === undefined
      ? []
      : [
          defineAction({
            id: 'losses.edit',
            title: t('page.edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openLoss(loss),
          }),
          defineAction({
            id: 'losses.review',
            title: t('page.review'),
            group: 'here',
            icon: RotateCcw,
            shortcut: 'R',
            run: () => openReview({ loss }),
          }),
          defineAction({
            id: 'losses.plan',
            title: t('page.plan'),
            group: 'here',
            icon: ListChecks,
            shortcut: 'T',
            run: () => openAfterLoss(loss.id),
          }),
        ],
  );
  const back = { id: 'losses', label: t('losses.title'), onPress: () => void navigate({ to: '/losses', search: {} }) };
  if (found.isError)
    return (
      <Page title={t('losses.title')} breadcrumbs={[back]}>
        <ErrorState {...errorWords(found.error)} onRetry={() => void found.refetch()} />
      </Page>
    );
  if (loss === undefined)
    return (
      <Page title="" breadcrumbs={[back]}>
        <Skeleton lines={8} />
      </Page>
    );
  const actions = <LossActions loss={loss} />;
  return (
    <Page
      title={loss.title}
      context={dayWords(loss.lostOn)}
      breadcrumbs={[back]}
      isScrolled
      footerKeys={[
        { keys: 'E', label: t('keys.edit') },
        { keys: 'R', label: t('keys.review') },
        { keys: 'T', label: t('keys.plan') },
      ]}
      actions={actions}
    >
      {loss.isInTrash && <Banner tone="honey" title={t('page.inTrash')} />}
      <div className="grid gap-8 panel:grid-cols-[1.6fr_1fr]">
        <div className="flex flex-col gap-6">
          <Section title={t('page.what')}>
            {loss.whatHappened === '' ? (
              <p className="text-body text-ink-2">{t('page.noWhat')}</p>
            ) : (
              <RichTextView markdown={loss.whatHappened} />
            )}
          </Section>
          <Section title={t('page.reviews')}>
            {reviews.data?.length === 0 ? (
              <p className="text-body text-ink-2">{t('page.noReviews')}</p>
            ) : (
              <ReviewList reviews={reviews.data ?? []} today={today} />
            )}
          </Section>
          <AttachmentsSection recordType="losses" recordId={loss.id} />
          <CustomFieldsSection recordType="losses" recordId={loss.id} />
        </div>
        <LossFacts loss={loss} />
      </div>
    </Page>
  );
}

function LossFacts({ loss }: { loss: Loss }) {
  const { t } = useTranslation('learning');
  const link = 'rounded-tag text-accent focus-ring hover:underline';
  const rows = [
    { term: t('form.kind'), value: lossKinds.find(({ id }) => id === loss.category)?.label ?? '' },
    {
      term: t('form.goal'),
      value:
        loss.goal === null ? (
          ''
        ) : (
          <Link to="/goals/$id" params={{ id: loss.goal.id }} className={link}>
            {loss.goal.label}
          </Link>
        ),
    },
    {
      term: t('form.decision'),
      value:
        loss.decision === null ? (
          ''
        ) : (
          <Link to="/decisions/$id" params={{ id: loss.decision.id }} className={link}>
            {loss.decision.label}
          </Link>
        ),
    },
    {
      term: t('form.campaign'),
      value:
        loss.campaign === null ? (
          ''
        ) : (
          <Link to="/campaigns/$id" params={{ id: loss.campaign.id }} search={{}} className={link}>
            {loss.campaign.label}
          </Link>
        ),
    },
    { term: t('form.revisit'), value: loss.revisitOn === null ? '' : dayWords(loss.revisitOn) },
    { term: t('form.note'), value: loss.note },
  ];
  return (
    <Section title={t('page.facts')}>
      <DefinitionList items={rows.filter(({ value }) => value !== '')} />
    </Section>
  );
}

function LossActions({ loss }: { loss: Loss }) {
  const { t } = useTranslation('learning');
  const navigate = useNavigate();
  const trash = (): void => {
    client.losses.trash({ id: loss.id, version: loss.version }).then((saved) => {
      afterSave(saved);
      void navigate({ to: '/losses', search: {} });
    }, showError);
  };
  return (
    <>
      <Button icon={ListChecks} keyHint="T" onPress={() => openAfterLoss(loss.id)}>
        {loss.tasks === 0 ? t('page.plan') : t('page.planned', { count: loss.tasks })}
      </Button>
      <Button variant="primary" icon={RotateCcw} keyHint="R" onPress={() => openReview({ loss })}>
        {t('page.review')}
      </Button>
      <IconMenuButton
        label={t('page.more')}
        entries={[
          { id: 'edit', label: t('page.edit'), icon: Pencil, keyHint: 'E', run: () => openLoss(loss) },
          { id: 'trash', label: t('page.trash'), icon: Trash2, run: trash },
        ]}
      />
    </>
  );
}
