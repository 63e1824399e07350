import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { z } from 'zod';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { fileName } from '#renderer/app/files/file-name.ts';
import { host } from '#renderer/app/host/host.ts';
import { watchJob } from '#renderer/app/jobs/watch-job.ts';
import { printAlone } from '#renderer/app/print/print-alone.tsx';
import { useDebounced } from '#renderer/app/use-debounced.ts';
import { Banner, Button, IconButton, Select, showToast, TextArea } from '#renderer/ui/index.ts';

import { lettersAtOnce, type MergedLetter } from '#shared/contract/mailings.ts';
import { fieldsIn } from '#shared/domain/mailings/merge-text.ts';

import { LetterPages, LetterText } from './LetterPaper.tsx';
import type { MailPartProps } from './mail-part.ts';
import { PartSelect, partOf } from './PartSelect.tsx';
import { PrintButtons } from './PrintButtons.tsx';

/** The letter that was written last, until the program ends. */
let lastText: string | null = null;

const writtenSchema = z.object({ path: z.string(), rows: z.number() });

/** A letter with fields in braces, as each recipient would get it. */
export function LettersPart({ audience, includeRestricted, found }: MailPartProps) {
  const { t } = useTranslation('mailings');
  const [text, setText] = useState(lastText ?? t('letters.first'));
  const [at, setAt] = useState(0);
  const [part, setPart] = useState(0);
  const assets = useQuery(
    orpc.assets.list.queryOptions({
      input: { filter: {}, sort: 'title', isDescending: false },
      meta: { shows: ['assets'] },
    }),
  ).data;
  const settled = useDebounced(text, 200);
  const shows = ['people', 'organizations', 'customFields', 'roles'] as const;
  const recipients = found.recipients;
  const place = Math.min(at, Math.max(0, recipients.length - 1));
  const who = recipients[place];
  const shared = { feature: audience.feature, includeRestricted, homeCountry: found.homeCountry };
  const shown = useQuery({
    ...orpc.mailings.letters.queryOptions({
      input: { ...shared, text: settled, ids: who === undefined ? [] : [who.record.id] },
      meta: { shows },
    }),
    placeholderData: keepPreviousData,
  }).data?.letters[0];
  const { used, unknown } = fieldsIn(settled, found.fields);
  const gaps = useQuery({
    ...orpc.mailings.gaps.queryOptions({
      input: { ...audience, includeRestricted, fields: [...used] },
      meta: { shows },
    }),
    placeholderData: keepPreviousData,
  }).data;
  /** The letters that go to the printer now. */
  const lettersOf = async (): Promise<MergedLetter[]> => {
    const ids = partOf(recipients, part).map(({ record }) => record.id);
    const letters: MergedLetter[] = [];
    for (let start = 0; start < ids.length; start += lettersAtOnce)
      letters.push(
        ...(await client.mailings.letters({ ...shared, text, ids: ids.slice(start, start + lettersAtOnce) })).letters,
      );
    return letters;
  };
  const write = (next: string): void => {
    lastText = next;
    setText(next);
  };
  const take = async (id: string): Promise<void> => write((await client.assets.get({ id })).asset.filled);
  const save = async (): Promise<void> => {
    const picked = await host.pickFileToSave({
      purpose: 'export',
      defaultName: fileName(t('letters.file'), 'docx'),
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (picked === null) return;
    const { jobId } = await client.mailings.saveLetters({
      ...audience,
      includeRestricted,
      text,
      title: t('letters.file'),
      path: picked.path,
    });
    const end = await watchJob(jobId, { title: t('letters.file') });
    if (end.state !== 'done') return;
    const { path, rows } = writtenSchema.parse(end.result);
    await host.deliver(path);
    showToast({ title: t('letters.saved', { count: rows }) });
  };
  return (
    <div className="grid gap-6 rail:grid-cols-2">
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap gap-3">
          <Select
            className="min-w-48 flex-1"
            label={t('letters.field')}
            placeholder={t('letters.fieldHint')}
            options={found.fields.map(({ id, label }) => ({ id, label }))}
            value={null}
            onChange={(id) => {
              const field = found.fields.find((each) => each.id === id);
              if (field !== undefined) write(`${text}{${field.label}}`);
            }}
          />
          {assets !== undefined && assets.rows.length > 0 && (
            <Select
              className="min-w-48 flex-1"
              label={t('letters.from')}
              placeholder={t('letters.fromHint')}
              options={assets.rows.map(({ id, title }) => ({ id, label: title }))}
              value={null}
              onChange={(id) => void take(id).catch(showError)}
            />
          )}
        </div>
        <TextArea label={t('letters.text')} description={t('letters.hint')} rows={14} value={text} onChange={write} />
        {unknown.length > 0 && <Banner tone="honey" title={t('letters.unknown', { names: unknown.join(', ') })} />}
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        <div className="flex items-center gap-2">
          <IconButton
            icon={ChevronLeft}
            label={t('letters.previous')}
            isDisabled={place === 0}
            onPress={() => setAt(place - 1)}
          />
          <span role="status">
            {who === undefined
              ? t('letters.nobody')
              : t('letters.place', { name: who.record.label, at: place + 1, count: recipients.length })}
          </span>
          <IconButton
            icon={ChevronRight}
            label={t('letters.next')}
            isDisabled={place >= recipients.length - 1}
            onPress={() => setAt(place + 1)}
          />
        </div>
        <div
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
          tabIndex={0}
          role="region"
          aria-label={t('letters.preview')}
          className="max-h-80 min-h-48 overflow-auto rounded-card border border-line bg-raised px-8 py-6 font-words focus-ring"
        >
          {shown !== undefined && <LetterText blocks={shown.blocks} />}
        </div>
        {shown !== undefined && shown.missing.length > 0 && (
          <p className="text-honey-ink">{t('letters.missing', { fields: shown.missing.join(', ') })}</p>
        )}
        {gaps !== undefined && gaps.count > 0 && (
          <Banner
            tone="honey"
            title={t('letters.incomplete', { count: gaps.count })}
            action={{ label: t('letters.goIncomplete'), run: () => setAt(gaps.first ?? 0) }}
          />
        )}
        <PartSelect count={recipients.length} part={part} onPart={setPart} way="letters" />
        <div className="flex flex-wrap gap-2">
          <PrintButtons
            isDisabled={recipients.length === 0}
            print={async () => printAlone(<LetterPages letters={await lettersOf()} />, 'letters')}
          />
          <Button
            variant="primary"
            icon={FileText}
            isDisabled={recipients.length === 0}
            onPress={() => void save().catch(showError)}
          >
            {t('letters.word')}
          </Button>
        </div>
      </div>
    </div>
  );
}
