import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileCheck, Pencil, Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import {
  Button,
  ErrorState,
  Icon,
  IconButton,
  LinkButton,
  RichTextView,
  Section,
  Skeleton,
  StanceGlyph,
  Tag,
} from '#renderer/ui/index.ts';
import { stances } from '#shared/content/stances.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import { isUncovered } from '#shared/domain/objections/coverage.ts';

import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';
import { shortDay } from '../partners/day-words.ts';
import { openHolder, openObjection, openReply } from './open-objections.tsx';
import { RepliesSection } from './RepliesSection.tsx';

/** One objection: the worry, the reply and its proof, who holds it, what was replied, and how it was rehearsed. */
export function ObjectionPane({ id }: { id: string }) {
  const { t } = useTranslation('objections');
  const today = useToday();
  const { discreet } = useDeviceSettings();
  const query = useQuery(
    orpc.objections.get.queryOptions({
      input: { id },
      meta: { shows: ['objections', 'people', 'organizations', 'assessments', 'evidence', 'sessions', 'trash'] },
    }),
  );
  const known = query.data?.objection;
  useActionScope([
    defineAction({
      id: 'objections.logReply',
      title: t('pane.logReply'),
      group: 'here',
      icon: Plus,
      shortcut: 'L',
      run: () => {
        if (known !== undefined) openReply(known);
      },
    }),
    defineAction({
      id: 'objections.edit',
      title: t('form.editTitle'),
      group: 'here',
      icon: Pencil,
      shortcut: 'E',
      run: () => {
        if (known !== undefined) openObjection(known);
      },
    }),
  ]);
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (query.data === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  const { objection, holders, replies, rehearsals, questions } = query.data;
  const removeHolder = (holder: string): void => {
    client.objections.removeHolder({ id: holder }).then((saved) => afterSave(saved), showError);
  };
  return (
    <article className="mx-auto flex max-w-190 flex-col gap-6 px-6 py-5" aria-label={objection.text}>
      <header className="flex flex-col gap-2">
        <div className="flex items-start gap-3">
          <h2 className="min-w-0 flex-1 font-words text-page font-name">{t('said', { text: objection.text })}</h2>
          <Button icon={Pencil} keyHint="E" onPress={() => openObjection(objection)}>
            {t('pane.edit')}
          </Button>
        </div>
        <p className="flex flex-wrap items-center gap-2 text-ink-2">
          <Tag tone={isUncovered(objection.coverage) ? 'honey' : objection.coverage === 'covered' ? 'moss' : 'neutral'}>
            {t(`coverage.${objection.coverage}`)}
          </Tag>
          <span>{sourceWords(objection.source)}</span>
        </p>
        {objection.worry !== '' && (
          <p>
            <span className="text-ink-2">{t('pane.worry')}: </span>
            {objection.worry}
          </p>
        )}
      </header>
      <Section title={t('pane.reply')}>
        {objection.reply === '' ? (
          <div className="flex items-center gap-3 rounded-card bg-honey-soft px-4 py-3">
            <span className="flex-1 text-honey-ink">{t('pane.noReply')}</span>
            <Button onPress={() => openObjection(objection)}>{t('pane.writeReply')}</Button>
          </div>
        ) : (
          <RichTextView markdown={objection.reply} />
        )}
        <dl className="flex flex-col gap-1 pt-3 text-body">
          <Fact term={t('pane.bestFrom')}>{objection.messenger || '–'}</Fact>
          <Fact term={t('pane.assigned')}>
            {objection.messengerPerson === null ? (
              <span className="text-honey-ink">{t('pane.nobody')}</span>
            ) : (
              nameOf(objection.messengerPerson)
            )}
          </Fact>
          {objection.evidenceClaim !== '' && (
            <Fact term={t('pane.proof')}>
              <Link to="/evidence" className="inline-flex items-center gap-1.5 text-accent-ink focus-ring">
                <Icon of={FileCheck} size={14} />
                {objection.evidenceClaim}
              </Link>
            </Fact>
          )}
        </dl>
      </Section>
      <Section
        title={t('pane.holders')}
        count={holders.length}
        action={
          <LinkButton icon={Plus} onPress={() => openHolder(objection)}>
            {t('pane.addHolder')}
          </LinkButton>
        }
      >
        {holders.length === 0 && <p className="text-ink-2">{t('pane.noHolders')}</p>}
        <ul className="flex flex-col">
          {holders.map((holder) => (
            <li key={holder.id} className="flex items-center gap-3 border-b border-line-2 py-2">
              <StanceGlyph
                band={stances.find((stance) => stance.id === holder.stance)?.band ?? null}
                label={stances.find((stance) => stance.id === holder.stance)?.label}
              />
              <span className="min-w-0 flex-1">
                {discreet && holder.record.isRestricted ? (
                  t('private')
                ) : (
                  <Link
                    to={holder.record.type === 'people' ? '/people/$id' : '/organizations/$id'}
                    params={{ id: holder.record.id }}
                    className="font-medium focus-ring"
                  >
                    <bdi>{holder.record.label}</bdi>
                  </Link>
                )}
                {holder.note !== '' && !(discreet && holder.record.isRestricted) && (
                  <span className="block text-meta text-ink-2">{holder.note}</span>
                )}
              </span>
              <span className="text-meta text-ink-2">{t('pane.heard', { day: shortDay(holder.heardOn, today) })}</span>
              <IconButton
                icon={X}
                size="small"
                label={t('pane.removeHolder', { name: nameOf(holder.record) })}
                onPress={() => removeHolder(holder.id)}
              />
            </li>
          ))}
        </ul>
      </Section>
      <RepliesSection objection={objection} replies={replies} />
      {questions.length > 0 && (
        <Section title={t('pane.questions')} count={questions.length}>
          <ul className="flex flex-col gap-1">
            {questions.map((question) => (
              <li key={question.id}>
                {question.text} <span className="text-meta text-ink-2">{question.place}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('pane.rehearsals')} count={rehearsals.length}>
        {rehearsals.length === 0 && <p className="text-ink-2">{t('pane.noRehearsals')}</p>}
        <ul className="flex flex-col gap-1">
          {rehearsals.slice(0, 10).map((rehearsal) => (
            <li key={rehearsal.id} className="flex gap-3">
              <span className="w-20 text-ink-2">{shortDay(rehearsal.rehearsedOn, today)}</span>
              <span className="flex-1">{rehearsal.memberName}</span>
              <span>{t('pane.score', { score: rehearsal.score })}</span>
            </li>
          ))}
        </ul>
      </Section>
      <CustomFieldsSection recordType="objections" recordId={id} />
      <AttachmentsSection recordType="objections" recordId={id} />
    </article>
  );

  function nameOf(record: RecordLabel): string {
    return discreet && record.isRestricted ? t('private') : record.label;
  }

  function sourceWords(source: string): string {
    switch (source) {
      case 'content':
      case 'meeting':
      case 'session':
      case 'contact':
        return t(`pane.source.${source}`);
      default:
        return t('pane.source.own');
    }
  }
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-28 shrink-0 text-ink-2">{term}</dt>
      <dd className="min-w-0 flex-1">{children}</dd>
    </div>
  );
}
