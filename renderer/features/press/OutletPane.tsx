import { Link } from '@tanstack/react-router';
import { BellPlus, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { defineAction } from '#renderer/app/actions/action.ts';
import { useActionScope } from '#renderer/app/actions/use-action-scope.ts';
import { errorWords } from '#renderer/app/errors/error-words.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { openFollowUp } from '#renderer/features/follow-ups/open-follow-up.tsx';
import {
  Banner,
  Button,
  DefinitionList,
  ErrorState,
  IconMenuButton,
  RichTextView,
  Section,
  Skeleton,
  Tag,
} from '#renderer/ui/index.ts';
import type { RecordLabel } from '#shared/contract/base.ts';
import type { PressOutlet } from '#shared/contract/press.ts';

import { AttachmentsSection } from '../attachments/AttachmentsSection.tsx';
import { CustomFieldsSection } from '../custom-fields/CustomFieldsSection.tsx';
import { shortDay } from '../partners/day-words.ts';
import { LogTable } from './LogTable.tsx';
import { openLog, openOutlet } from './open-press.tsx';
import { useOutlet } from './press-queries.ts';
import { outletKindLabel, toneLabel, toneOfTag, useHidden, useShownName } from './press-words.ts';

/** One outlet: whom to talk to, how it writes, and what was pitched and printed. */
export function OutletPane({ id }: { id: string }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const isHidden = useHidden();
  const query = useOutlet(id);
  const outlet = query.data?.outlet;
  const followUp = (): void => {
    const known = outlet?.reporter ?? outlet?.organization ?? null;
    const isShown = known !== null && !isHidden(known);
    if (isShown && (known.type === 'people' || known.type === 'organizations'))
      openFollowUp({ partner: { type: known.type, id: known.id, label: known.label } });
    else openFollowUp();
  };
  useActionScope(
    outlet === undefined
      ? []
      : [
          defineAction({
            id: 'press.log',
            title: t('outlet.log'),
            group: 'here',
            icon: Plus,
            shortcut: 'L',
            run: () => openLog({ outlet }),
          }),
          defineAction({
            id: 'followUps.add',
            title: t('outlet.followUp'),
            group: 'here',
            icon: BellPlus,
            shortcut: 'U',
            run: followUp,
          }),
          defineAction({
            id: 'press.edit',
            title: t('outletForm.edit'),
            group: 'here',
            icon: Pencil,
            shortcut: 'E',
            run: () => openOutlet(outlet),
          }),
        ],
  );
  if (query.isError) return <ErrorState {...errorWords(query.error)} onRetry={() => void query.refetch()} />;
  if (query.data === undefined || outlet === undefined)
    return (
      <div className="p-6">
        <Skeleton lines={8} />
      </div>
    );
  const { log, isInTrash } = query.data;
  const trash = (): void => {
    client.press.trash({ id, version: outlet.version }).then((saved) => afterSave(saved), showError);
  };
  return (
    <article className="flex max-w-page flex-col gap-5 px-6 py-5" aria-label={outlet.name}>
      {isInTrash && <Banner tone="honey" title={t('outlet.inTrash')} />}
      <header className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-60 flex-1">
          <h2 className="font-words text-page font-name wrap-anywhere">{outlet.name}</h2>
          <p className="flex flex-wrap items-center gap-2 text-ink-2">
            {outletKindLabel(outlet.kind)}
            <Tag tone={toneOfTag(outlet.tone)}>{toneLabel(outlet.tone)}</Tag>
          </p>
        </div>
        <span className="flex flex-wrap gap-2">
          <Button icon={BellPlus} keyHint="U" onPress={followUp}>
            {t('outlet.followUp')}
          </Button>
          <Button icon={Plus} keyHint="L" onPress={() => openLog({ outlet })}>
            {t('outlet.log')}
          </Button>
          <Button icon={Pencil} keyHint="E" onPress={() => openOutlet(outlet)}>
            {t('outlet.edit')}
          </Button>
          <IconMenuButton
            label={t('outlet.more')}
            entries={[{ id: 'trash', label: t('outlet.trash'), icon: Trash2, run: trash, isDisabled: isInTrash }]}
          />
        </span>
      </header>
      {outlet.correctionsOwed > 0 && (
        <Banner tone="honey" title={t('outlet.owedTitle')}>
          {t('outlet.owedDetail')}
        </Banner>
      )}
      <DefinitionList items={facts(outlet)} />
      <Section title={t('outlet.listLog')} count={log.length}>
        {log.length === 0 ? <p className="text-ink-2">{t('outlet.noLog')}</p> : <LogTable lines={log} />}
      </Section>
      {outlet.note !== '' && (
        <Section title={t('outlet.note')}>
          <RichTextView markdown={outlet.note} />
        </Section>
      )}
      <CustomFieldsSection recordType="pressOutlets" recordId={id} />
      <AttachmentsSection recordType="pressOutlets" recordId={id} />
    </article>
  );

  function facts({ beat, reporter, organization, lastPitch }: PressOutlet) {
    return [
      { term: t('outlet.beat'), value: beat === '' ? <span className="text-ink-3">{t('outlet.noBeat')}</span> : beat },
      {
        term: t('outlet.reporter'),
        value:
          reporter === null ? <span className="text-ink-3">{t('outlet.noReporter')}</span> : <Named of={reporter} />,
      },
      ...(organization === null ? [] : [{ term: t('outlet.organization'), value: <Named of={organization} /> }]),
      {
        term: t('outlet.lastPitch'),
        value:
          lastPitch === null
            ? t('outlets.neverPitched')
            : `${shortDay(lastPitch.happenedOn, today)} · ${lastPitch.title}`,
      },
    ];
  }
}

/** A partner by name, with the way to their profile. */
function Named({ of: record }: { of: RecordLabel }) {
  const nameOf = useShownName();
  const isHidden = useHidden();
  if (isHidden(record)) return nameOf(record);
  return (
    <Link
      to={record.type === 'people' ? '/people/$id' : '/organizations/$id'}
      params={{ id: record.id }}
      className="rounded-tag text-accent-ink focus-ring"
    >
      <bdi>{record.label}</bdi>
    </Link>
  );
}
