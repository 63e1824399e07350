import { ExternalLink, TriangleAlert } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { host } from '#renderer/app/host/host.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Icon, IconButton, LinkButton, PlainButton, PlainCell, PlainRow, PlainTable, Tag } from '#renderer/ui/index.ts';
import type { PressContact, PressLine } from '#shared/contract/press.ts';

import { shortDay } from '../partners/day-words.ts';
import { openLog } from './open-press.tsx';
import { contactKindLabel, toneLabel, toneOfTag, useShownName } from './press-words.ts';

/** Lines of the log: what was pitched and printed, its tone, who was quoted, and what is to be put right. */
export function LogTable({ lines }: { lines: readonly (PressContact & Partial<Pick<PressLine, 'outlet'>>)[] }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const hasOutlets = lines.some((line) => line.outlet !== undefined);
  return (
    <PlainTable
      label={t('log.label')}
      columns={[
        { id: 'day', header: t('log.day'), width: 'w-24' },
        { id: 'what', header: t('log.what') },
        ...(hasOutlets ? [{ id: 'outlet', header: t('log.outlet'), width: 'w-40' }] : []),
        { id: 'tone', header: t('log.tone'), width: 'w-28' },
        { id: 'around', header: t('log.around'), width: 'w-56', isWideOnly: true },
      ]}
    >
      {lines.map((line) => (
        <PlainRow key={line.id}>
          <PlainCell>{shortDay(line.happenedOn, today)}</PlainCell>
          <PlainCell isHeader isWrapped>
            <What line={line} />
          </PlainCell>
          {hasOutlets && (
            <PlainCell>
              <span className="wrap-anywhere">{line.outlet?.label}</span>
            </PlainCell>
          )}
          <PlainCell>
            {line.kind !== 'pitch' && <Tag tone={toneOfTag(line.tone)}>{toneLabel(line.tone)}</Tag>}
          </PlainCell>
          <PlainCell isWideOnly>
            <span className="flex flex-col text-meta text-ink-2 wrap-anywhere">
              {[hasOutlets ? '' : line.campaignName, line.assetTitle, line.note].filter(Boolean).map((words) => (
                <span key={words}>{words}</span>
              ))}
            </span>
          </PlainCell>
        </PlainRow>
      ))}
    </PlainTable>
  );
}

function What({ line }: { line: PressContact }) {
  const { t } = useTranslation('press');
  const today = useToday();
  const nameOf = useShownName();
  const correct = (): void => {
    client.press
      .updateLog({ id: line.id, version: line.version, patch: { correctedOn: today } })
      .then((saved) => afterSave(saved), showError);
  };
  return (
    <>
      <span className="flex items-start gap-1.5">
        <PlainButton className="rounded-tag text-left wrap-anywhere" onPress={() => openLog({}, line)}>
          {line.title}
        </PlainButton>
        {line.url !== '' && (
          <IconButton
            label={t('log.link')}
            icon={ExternalLink}
            size="small"
            onPress={() => void host.openExternal(line.url).catch(showError)}
          />
        )}
      </span>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-meta font-normal text-ink-2">
        {contactKindLabel(line.kind)}
        {line.quoted !== null && (
          <span>
            <bdi>{t('log.quoted', { name: nameOf(line.quoted) })}</bdi>
          </span>
        )}
        {line.isQuotedUnlisted && (
          <span className="flex items-center gap-1 text-honey-ink">
            <Icon of={TriangleAlert} size={14} />
            {t('log.quotedUnlisted')}
          </span>
        )}
        {line.isCorrectionOwed &&
          (line.correctedOn === null ? (
            <>
              <Tag tone="honey" icon={TriangleAlert}>
                {t('log.owed')}
              </Tag>
              <LinkButton onPress={correct}>{t('log.markCorrected')}</LinkButton>
            </>
          ) : (
            <span>{t('log.corrected', { day: shortDay(line.correctedOn, today) })}</span>
          ))}
      </span>
    </>
  );
}
