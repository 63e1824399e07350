import { useTranslation } from 'react-i18next';

import { useCustomFields } from '#renderer/features/custom-fields/custom-field-queries.ts';
import { Button, PlainCell, PlainRow, PlainTable, RadioGroup, Select, TextField } from '#renderer/ui/index.ts';
import type { ColumnMapping, ReadOptions } from '#shared/contract/imports.ts';
import { customColumn } from '#shared/domain/custom-fields/custom-field.ts';
import { importTargetsFor, labelColumn } from '#shared/domain/import-targets.ts';

import { FileFormat } from './FileFormat.tsx';
import type { Choices, Inspection } from './import-steps.ts';

/** Says what each column is; the first values stand beside it. */
export function MapColumns({
  inspection,
  choices,
  onChange,
  onReadAgain,
  onCheck,
  onBack,
}: {
  inspection: Inspection;
  choices: Choices;
  onChange: (choices: Choices) => void;
  onReadAgain: (options: ReadOptions) => void;
  onCheck: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('imports');
  const isCards = inspection.kind === 'vcard';
  const targetOf = (column: number) => choices.mapping.find((entry) => entry.column === column);
  const map = (column: number, patch: Partial<ColumnMapping>) => {
    const changed = { column, target: 'ignore', label: '', ...targetOf(column), ...patch };
    onChange({
      ...choices,
      mapping: [...choices.mapping.filter((entry) => entry.column !== column), changed].toSorted(
        (a, b) => a.column - b.column,
      ),
    });
  };
  const used = choices.mapping.filter((entry) => entry.target !== 'ignore');
  const leftOut = inspection.header.length - used.length;
  const hasName =
    isCards ||
    used.some((entry) => ['name', 'givenName', 'familyName', 'email', 'organization'].includes(entry.target));

  return (
    <div className="mx-auto flex max-w-240 flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h2 className="font-words text-statement font-strong text-ink">{t('map.headline')}</h2>
        <p className="text-ink-2">
          {t(inspection.isRemembered ? 'map.remembered' : 'map.guessed')}{' '}
          {t('map.rows', { count: inspection.estimatedRows })}
        </p>
      </header>
      {!isCards && (
        <FileFormat
          inspection={inspection}
          recordKind={choices.recordKind}
          onRecordKind={(recordKind) => onChange({ ...choices, recordKind })}
          onReadAgain={onReadAgain}
        />
      )}
      {!isCards && (
        <PlainTable
          label={t('map.headline')}
          columns={[
            { id: 'column', header: t('map.column'), width: 'w-56' },
            { id: 'sample', header: t('map.sample') },
            { id: 'target', header: t('map.target'), width: 'w-52' },
            { id: 'label', header: t('map.label'), width: 'w-36' },
          ]}
        >
          {inspection.header.map((name, column) => (
            <ColumnRow
              // A file may have two columns of one name: their place is what tells them apart.
              key={`${String(column)} ${name}`}
              name={name}
              sample={sampleOf(inspection, column)}
              recordKind={choices.recordKind}
              target={targetOf(column)?.target ?? 'ignore'}
              label={targetOf(column)?.label ?? ''}
              onTarget={(target) => map(column, { target })}
              onLabel={(label) => map(column, { label })}
            />
          ))}
        </PlainTable>
      )}
      <div className="flex flex-wrap items-start gap-8">
        <RadioGroup
          label={t('map.onMatch')}
          value={choices.onMatch}
          onChange={(onMatch) => onChange({ ...choices, onMatch })}
          options={(['update', 'skip', 'create'] as const).map((id) => ({ id, label: t(`map.${id}`) }))}
        />
        <TextField
          label={t('map.tag')}
          description={t('map.tagHint')}
          value={choices.tagName}
          onChange={(tagName) => onChange({ ...choices, tagName })}
          maxLength={200}
        />
      </div>
      <footer className="sticky bottom-0 flex items-center gap-3 border-t border-line bg-bg py-4">
        <Button variant="primary" isDisabled={!hasName} onPress={onCheck}>
          {t('map.check')}
        </Button>
        <Button onPress={onBack}>{t('map.back')}</Button>
        <span className="text-meta text-ink-2">
          {hasName ? !isCards && leftOut > 0 && t('map.leftOut', { count: leftOut }) : t('map.needName')}
        </span>
      </footer>
    </div>
  );
}

interface ColumnRowProps {
  readonly name: string;
  readonly sample: string;
  readonly recordKind: Choices['recordKind'];
  readonly target: string;
  readonly label: string;
  readonly onTarget: (target: string) => void;
  readonly onLabel: (label: string) => void;
}

function ColumnRow({ name, sample, recordKind, target, label, onTarget, onLabel }: ColumnRowProps) {
  const { t } = useTranslation('imports');
  const own = useCustomFields(recordKind)
    .filter((field) => field.kind !== 'partner')
    .map((field) => ({ id: customColumn(field.id), label: field.name, hasLabel: false }));
  const targets = [...importTargetsFor(recordKind), ...own];
  const hasLabel =
    targets.find((candidate) => candidate.id === target)?.hasLabel === true && labelColumn(label) === undefined;
  return (
    <PlainRow isQuiet={target === 'ignore'}>
      <PlainCell isHeader>
        <span title={name}>{name}</span>
      </PlainCell>
      <PlainCell>
        <span className="block truncate text-ink-2" title={sample}>
          {sample}
        </span>
      </PlainCell>
      <PlainCell>
        <Select
          label={`${t('map.target')}: ${name}`}
          isLabelHidden
          options={targets}
          value={target}
          onChange={onTarget}
        />
      </PlainCell>
      <PlainCell>
        {hasLabel && (
          <TextField
            label={`${t('map.label')}: ${name}`}
            isLabelHidden
            value={label}
            onChange={onLabel}
            maxLength={60}
          />
        )}
      </PlainCell>
    </PlainRow>
  );
}

function sampleOf(inspection: Inspection, column: number): string {
  return inspection.sample
    .map((row) => (row[column] ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, 3)
    .join(' · ')
    .slice(0, 200);
}
