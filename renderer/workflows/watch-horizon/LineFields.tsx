import { Plus, X } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Button, IconButton, NumberField, TextField } from '#renderer/ui/index.ts';
import type { HorizonLine } from '#shared/contract/horizon.ts';

/** A line while somebody writes it. */
export interface LineDraft {
  readonly key: string;
  readonly id: string;
  readonly text: string;
  readonly daysBefore: number;
}

/** The lines of a plan as they are to be edited. */
export function lineDrafts(lines: readonly HorizonLine[]): LineDraft[] {
  return lines.map(({ id, text, daysBefore }) => ({ key: id, id, text, daysBefore }));
}

/** What is saved of drafts: lines with words. */
export function linesOf(drafts: readonly LineDraft[]) {
  return drafts
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, daysBefore }) => ({ ...(id !== '' && { id }), text, daysBefore }));
}

/** Fields for the lines of a plan: what to do, and how many days before. */
export function LineFields({
  lines,
  onChange,
}: {
  lines: readonly LineDraft[];
  onChange: (lines: LineDraft[]) => void;
}) {
  const { t } = useTranslation('horizon');
  const set = (key: string, change: Partial<LineDraft>): void =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  return (
    <>
      <p className="text-meta text-ink-2">{t('lines.hint')}</p>
      {lines.map((line, index) => (
        <fieldset key={line.key}>
          <legend className="sr-only">{t('lines.number', { number: index + 1 })}</legend>
          <div className="flex items-start gap-3">
            <TextField
              label={t('lines.text')}
              isLabelHidden={index > 0}
              value={line.text}
              onChange={(text) => set(line.key, { text })}
              maxLength={1_000}
              className="min-w-0 flex-1"
            />
            <NumberField
              label={t('lines.days')}
              isLabelHidden={index > 0}
              value={line.daysBefore}
              onChange={(daysBefore) => set(line.key, { daysBefore: daysBefore ?? 0 })}
              minValue={-730}
              maxValue={1_460}
              className="w-32 shrink-0"
            />
            <span className="self-end">
              <IconButton
                label={t('lines.remove', { number: index + 1 })}
                icon={X}
                onPress={() => onChange(lines.filter((each) => each.key !== line.key))}
              />
            </span>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          icon={Plus}
          onPress={() =>
            onChange([...lines, { key: newKey(), id: '', text: '', daysBefore: lines.at(-1)?.daysBefore ?? 30 }])
          }
        >
          {t('lines.add')}
        </Button>
      </div>
    </>
  );
}

let keys = 0;

/** A name for a line that has no id yet, so that its fields stay its own. */
function newKey(): string {
  keys += 1;
  return `new ${keys}`;
}
