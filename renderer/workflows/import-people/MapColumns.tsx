import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, PlainTable, RadioGroup, TextField } from '#renderer/ui/index.ts';
import type { ColumnMapping, ReadOptions } from '#shared/contract/imports.ts';
import { isValueTarget } from '#shared/domain/import-words.ts';

import { ColumnOptions } from './ColumnOptions.tsx';
import { ColumnRow, newField } from './ColumnRow.tsx';
import { FileFormat } from './FileFormat.tsx';
import { hasName, readOptionsOf, type Choices, type ImportedFile, type Inspection } from './import-steps.ts';
import { SavedMappings } from './SavedMappings.tsx';

/** Says what each column is; the first values stand beside it. */
export function MapColumns({
  file,
  inspection,
  choices,
  onChange,
  onReadAgain,
  onCheck,
  onBack,
}: {
  file: ImportedFile;
  inspection: Inspection;
  choices: Choices;
  onChange: (choices: Choices) => void;
  onReadAgain: (options: ReadOptions) => void;
  onCheck: () => void;
  onBack: () => void;
}) {
  const { t } = useTranslation('imports');
  const [shown, setShown] = useState<number | null>(null);
  const isCards = inspection.kind === 'vcard';
  const entryOf = (column: number): ColumnMapping =>
    choices.mapping.find((entry) => entry.column === column) ?? { column, target: 'ignore', label: '' };
  const put = (changed: ColumnMapping) =>
    onChange({
      ...choices,
      mapping: [...choices.mapping.filter((entry) => entry.column !== changed.column), changed].toSorted(
        (a, b) => a.column - b.column,
      ),
    });
  const choose = async (column: number, target: string) => {
    const { label, person, rule } = entryOf(column);
    const kept = { column, ...(person === undefined ? {} : { person }), ...(rule === undefined ? {} : { rule }) };
    const isNew = target === newField;
    if (!isNew) put({ ...kept, target, label });
    if (!isNew && !isValueTarget(target)) return;
    try {
      const asked = { path: file.path, options: readOptionsOf(inspection), column, target };
      const { values, fieldKind } = await client.imports.values(asked);
      const known = values.filter(({ suggestion }) => suggestion !== '');
      if (isNew) put({ ...kept, target: `new:${fieldKind}`, label: inspection.header[column]?.slice(0, 60) ?? '' });
      else
        put({
          ...kept,
          target,
          label,
          values: known.map(({ value, suggestion }) => ({ from: value, to: suggestion })),
        });
    } catch (error) {
      showError(error);
    }
  };
  const used = choices.mapping.filter((entry) => entry.target !== 'ignore');
  const leftOut = inspection.header.length - used.length;
  const isNamed = isCards || hasName(used);
  const onMatch = choices.onMatch === 'update' && choices.rule === 'blanks' ? 'blanks' : choices.onMatch;

  return (
    <div className="mx-auto flex max-w-240 flex-col gap-6">
      <header className="flex flex-col gap-1">
        <h2 className="font-words text-statement font-strong text-ink">{t('map.headline')}</h2>
        <p className="text-ink-2">
          {inspection.isRemembered
            ? t('map.remembered')
            : inspection.preset === null
              ? t('map.guessed')
              : t('map.recognised', { program: inspection.preset.label })}{' '}
          {t('map.rows', { count: inspection.estimatedRows })}
        </p>
      </header>
      {!isCards && (
        <>
          <FileFormat
            inspection={inspection}
            recordKind={choices.recordKind}
            onRecordKind={(recordKind) => onChange({ ...choices, recordKind })}
            onReadAgain={onReadAgain}
          />
          <SavedMappings inspection={inspection} choices={choices} onChange={onChange} />
          <PlainTable
            label={t('map.headline')}
            columns={[
              { id: 'column', header: t('map.column'), width: 'w-56' },
              { id: 'sample', header: t('map.sample') },
              { id: 'target', header: t('map.target'), width: 'w-52' },
              { id: 'label', header: t('map.label'), width: 'w-36' },
              { id: 'more', header: t('columns.moreHeader'), width: 'w-14', align: 'end' },
            ]}
          >
            {inspection.header.map((name, column) => (
              <ColumnRow
                // A file may have two columns of one name: their place is what tells them apart.
                key={`${String(column)} ${name}`}
                name={name}
                sample={sampleOf(inspection, column)}
                recordKind={choices.recordKind}
                entry={entryOf(column)}
                onTarget={(target) => void choose(column, target)}
                onLabel={(label) => put({ ...entryOf(column), label })}
                onMore={() => setShown(column)}
              />
            ))}
          </PlainTable>
        </>
      )}
      <div className="flex flex-wrap items-start gap-8">
        <RadioGroup
          label={t('map.onMatch')}
          value={onMatch}
          onChange={(chosen) =>
            onChange(
              chosen === 'blanks'
                ? { ...choices, onMatch: 'update', rule: 'blanks' }
                : { ...choices, onMatch: chosen, rule: 'theirs' },
            )
          }
          options={(['update', 'blanks', 'skip', 'create'] as const).map((id) => ({ id, label: t(`map.${id}`) }))}
        />
        <TextField
          label={t('map.tag')}
          description={t('map.tagHint')}
          value={choices.tagName}
          onChange={(tagName) => onChange({ ...choices, tagName })}
          maxLength={200}
        />
      </div>
      <footer className="sticky -bottom-6 -mb-6 flex items-center gap-3 border-t border-line bg-bg pt-4 pb-6">
        <Button variant="primary" isDisabled={!isNamed} onPress={onCheck}>
          {t('map.check')}
        </Button>
        <Button onPress={onBack}>{t('map.back')}</Button>
        <span className="text-meta text-ink-2">
          {isNamed ? !isCards && leftOut > 0 && t('map.leftOut', { count: leftOut }) : t('map.needName')}
        </span>
      </footer>
      {shown !== null && (
        <ColumnOptions
          name={inspection.header[shown] ?? ''}
          entry={entryOf(shown)}
          file={file}
          inspection={inspection}
          choices={choices}
          onChange={put}
          onClose={() => setShown(null)}
        />
      )}
    </div>
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
