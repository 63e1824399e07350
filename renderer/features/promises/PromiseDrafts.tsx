import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { DatePicker, IconButton, LinkButton, Select, TextField } from '#renderer/ui/index.ts';

import type { PromiseDraftLine } from './promise-drafts.ts';

/** Promises both ways, written with a contact. */
export function PromiseDrafts({
  lines,
  onChange,
}: {
  lines: readonly PromiseDraftLine[];
  onChange: (lines: PromiseDraftLine[]) => void;
}) {
  const { t } = useTranslation('promises');
  const change = (at: number, patch: Partial<PromiseDraftLine>): void =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...patch } : line)));
  return (
    <section aria-label={t('log.title')} className="flex flex-col gap-2">
      {lines.map((line, index) => (
        // A line has no id before it is saved; its place is what it is known by.
        // oxlint-disable-next-line react/no-array-index-key -- see above.
        <div key={index} className="flex items-end gap-2">
          <Select
            label={t('log.direction')}
            className="w-28 shrink-0"
            options={[
              { id: 'us', label: t('form.us') },
              { id: 'them', label: t('form.them') },
            ]}
            value={line.direction}
            onChange={(id) => change(index, { direction: id === 'them' ? 'them' : 'us' })}
          />
          <TextField
            label={t(line.direction === 'us' ? 'log.us' : 'log.them')}
            className="min-w-0 flex-1"
            value={line.text}
            onChange={(text) => change(index, { text })}
            maxLength={1_000}
            autoFocus={index > 0 && index === lines.length - 1 && line.text === ''}
          />
          <DatePicker
            label={t('log.due')}
            className="w-40 shrink-0"
            value={line.dueOn}
            onChange={(dueOn) => change(index, { dueOn })}
          />
          <IconButton
            icon={X}
            label={t('log.remove')}
            onPress={() => onChange(lines.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <div>
        <LinkButton icon={Plus} onPress={() => onChange([...lines, { direction: 'us', text: '', dueOn: null }])}>
          {t('log.add')}
        </LinkButton>
      </div>
    </section>
  );
}
