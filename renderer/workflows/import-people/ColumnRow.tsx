import { SlidersHorizontal } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { useCustomFields } from '#renderer/features/custom-fields/custom-field-queries.ts';
import { IconButton, PlainCell, PlainRow, Select, TextField } from '#renderer/ui/index.ts';
import type { ColumnMapping } from '#shared/contract/imports.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { newFieldKind } from '#shared/domain/import-new-field.ts';
import { importTargetsFor, labelColumn } from '#shared/domain/import-targets.ts';

/** The entry of the chooser that makes a field of its own. */
export const newField = 'new';

/** One column of the file: its first values, where it goes, and more about it. */
export function ColumnRow({
  name,
  sample,
  recordKind,
  entry,
  onTarget,
  onLabel,
  onMore,
}: {
  name: string;
  sample: string;
  recordKind: 'people' | 'organizations';
  entry: ColumnMapping;
  onTarget: (target: string) => void;
  onLabel: (label: string) => void;
  onMore: () => void;
}) {
  const { t } = useTranslation('imports');
  const kind = entry.person === undefined ? recordKind : 'people';
  const own = useCustomFields(kind)
    .filter((field) => field.kind !== 'partner')
    .map((field) => ({ id: customColumn(field.id), label: field.name, hasLabel: false }));
  const made = newFieldKind(entry.target);
  const fresh =
    made === null
      ? { id: newField, label: t('columns.newField'), hasLabel: false }
      : { id: entry.target, label: t('columns.madeField', { name: entry.label || name }), hasLabel: false };
  const targets = [...importTargetsFor(kind), ...own, fresh];
  const hasLabel =
    targets.find((candidate) => candidate.id === entry.target)?.hasLabel === true &&
    labelColumn(entry.label) === undefined;
  return (
    <PlainRow isQuiet={entry.target === 'ignore'}>
      <PlainCell isHeader>
        <span title={name}>{name}</span>
      </PlainCell>
      <PlainCell>
        <span className="block truncate text-ink-2" title={sample}>
          {sample}
        </span>
        {isSpecial(entry) && <span className="block truncate text-meta text-accent">{specialWords(t, entry)}</span>}
      </PlainCell>
      <PlainCell>
        <Select
          label={`${t('map.target')}: ${name}`}
          isLabelHidden
          options={targets}
          value={entry.target}
          onChange={onTarget}
        />
      </PlainCell>
      <PlainCell>
        {hasLabel && (
          <TextField
            label={`${t('map.label')}: ${name}`}
            isLabelHidden
            value={entry.label}
            onChange={onLabel}
            maxLength={60}
          />
        )}
      </PlainCell>
      <PlainCell align="end">
        {entry.target !== 'ignore' && (
          <IconButton
            label={t('columns.more', { column: name })}
            icon={SlidersHorizontal}
            variant="quiet"
            onPress={onMore}
          />
        )}
      </PlainCell>
    </PlainRow>
  );
}

function isSpecial({ separator, split, person, rule, values }: ColumnMapping): boolean {
  return (
    separator !== undefined || split !== undefined || person !== undefined || rule !== undefined || values !== undefined
  );
}

function specialWords(t: ReturnType<typeof useTranslation<'imports'>>['t'], entry: ColumnMapping): string {
  const { separator, split, person, rule, values } = entry;
  const words = [
    person === undefined ? '' : t('columns.personNumber', { number: person }),
    split === undefined ? '' : t(`columns.splits.${split}`),
    separator === undefined ? '' : t('columns.hasSeparator'),
    values === undefined || values.length === 0 ? '' : t('columns.valueCount', { count: values.length }),
    rule === undefined ? '' : t(`columns.rules.${rule}`),
  ];
  return words.filter((each) => each !== '').join(' · ');
}
