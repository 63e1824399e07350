import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { useCommitteeNames } from '#renderer/features/committees/committee-queries.ts';
import { Button, EmptyState, Section, Select } from '#renderer/ui/index.ts';
import {
  calendarImportResultSchema,
  calendarTargets,
  type CalendarImportProblem,
  type CalendarImportRow,
  type CalendarTarget,
} from '#shared/contract/calendar-import.ts';

import { PreviewTable } from './PreviewTable.tsx';

/** A calendar file that was read. */
export interface Preview {
  readonly path: string;
  readonly fileName: string;
  readonly hash: string;
  readonly rows: readonly CalendarImportRow[];
  readonly problems: readonly CalendarImportProblem[];
}

/** Line by line what becomes of a file, with a choice for each, and the button that applies it. */
export function ImportPreview({ preview, onOther }: { preview: Preview; onOther: () => void }) {
  const { t } = useTranslation('importCalendar');
  const navigate = useNavigate();
  const bodies = useCommitteeNames();
  const { path, hash, rows, problems } = preview;
  const [choices, setChoices] = useState<Readonly<Record<string, CalendarTarget>>>({});
  const [committeeId, setCommitteeId] = useState('');
  const [isApplying, setApplying] = useState(false);
  const targetOf = (row: CalendarImportRow): CalendarTarget => choices[String(row.line)] ?? row.target;
  const due = rows.filter((row) => targetOf(row) !== 'leave' && row.state !== 'same');
  const counts = calendarTargets.map((target) => ({
    target,
    count: (target === 'leave' ? rows : due).filter((row) => targetOf(row) === target).length,
  }));
  const apply = async (): Promise<void> => {
    setApplying(true);
    try {
      const input = { path, hash, choices, committeeId: committeeId || null };
      const { jobId } = await client.calendarImport.apply(input);
      const end = await watchJob(jobId, { title: t('job', { file: preview.fileName }) });
      const result = calendarImportResultSchema.safeParse(end.result).data;
      if (end.state !== 'done' || result === undefined) return;
      afterSave(result);
      const [first] = due
        .map((row) => row.day)
        .filter((day) => day !== '')
        .toSorted();
      void navigate({ to: '/calendar', search: first === undefined ? {} : { day: first } });
    } catch (error) {
      showError(error);
    } finally {
      setApplying(false);
    }
  };
  /** Every new row that can become this. */
  const chooseAll = (target: CalendarTarget): void =>
    setChoices(
      Object.fromEntries(
        rows.map((row) => [String(row.line), row.targets.includes(target) ? target : targetOf(row)] as const),
      ),
    );
  return (
    <>
      <div className="flex flex-wrap items-end gap-3 border-b border-line px-6 py-3">
        <p className="min-w-0 flex-1 text-ink-2" role="status">
          {counts
            .filter(({ count }) => count > 0)
            .map(({ target, count }) => t(`counts.${target}`, { count }))
            .join(', ')}
          {problems.length > 0 && `, ${t('counts.problems', { count: problems.length })}`}
        </p>
        <Select
          label={t('all')}
          placeholder={t('allChoose')}
          options={calendarTargets
            .filter((target) => rows.some((row) => row.targets.includes(target)))
            .map((id) => ({ id, label: t(`targets.${id}`) }))}
          value={null}
          onChange={chooseAll}
        />
        <Select
          label={t('body')}
          options={[{ id: '', label: t('noBody') }, ...bodies.map(({ id, name }) => ({ id, label: name }))]}
          value={committeeId}
          onChange={setCommitteeId}
        />
        <Button onPress={onOther}>{t('other')}</Button>
        <Button variant="primary" isLoading={isApplying} isDisabled={due.length === 0} onPress={() => void apply()}>
          {due.length === 0 ? t('nothingNew') : t('apply', { count: due.length })}
        </Button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-6 overflow-y-auto px-6 py-4">
        {rows.length === 0 ? (
          <EmptyState title={t('noRows')} detail={t('noRowsDetail')} />
        ) : (
          <PreviewTable
            rows={rows}
            targetOf={targetOf}
            onChoose={(row, target) => setChoices((before) => ({ ...before, [String(row.line)]: target }))}
          />
        )}
        {problems.length > 0 && (
          <Section title={t('problems')} count={problems.length}>
            <ul className="divide-y divide-line">
              {problems.slice(0, 200).map((problem) => (
                <li key={`${problem.line} ${problem.reason} ${problem.text}`} className="flex gap-3 py-1.5">
                  <span className="w-20 shrink-0 text-meta text-ink-2">{t('line', { line: problem.line })}</span>
                  <span className="w-80 shrink-0">{reasonWords(problem.reason, t)}</span>
                  <bdi className="min-w-0 flex-1 truncate text-ink-2">{problem.text}</bdi>
                </li>
              ))}
            </ul>
            {problems.length > 200 && (
              <p className="text-meta text-ink-2">{t('moreProblems', { count: problems.length - 200 })}</p>
            )}
          </Section>
        )}
      </div>
    </>
  );
}

const known = [
  'unreadableLine',
  'endWithoutBegin',
  'neverEnded',
  'noStart',
  'unreadableTime',
  'unknownZone',
  'unreadableRule',
  'endsBeforeStart',
  'notKept',
] as const;

function reasonWords(reason: string, t: ReturnType<typeof useTranslation<'importCalendar'>>['t']): string {
  const found = known.find((each) => each === reason);
  return found === undefined ? reason : t(`reasons.${found}`);
}
