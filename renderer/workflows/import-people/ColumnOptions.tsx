import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { Button, Dialog, Select, TextField } from '#renderer/ui/index.ts';
import type { ColumnMapping, ImportRule } from '#shared/contract/imports.ts';
import { newFieldKind, newFieldKinds } from '#shared/domain/import-new-field.ts';
import { isValueTarget } from '#shared/domain/import-words.ts';

import type { Choices, ImportedFile, Inspection } from './import-steps.ts';
import { ValueWords } from './ValueWords.tsx';

const separators = ['auto', 'none', ',', ';', '|', '/', '\n', ':::'] as const;
const rules = ['plan', 'theirs', 'blanks', 'ours'] as const;
const splits = ['whole', 'first-last', 'last-first'] as const;
/** Targets that hold several values. */
const severalTargets = new Set(['email', 'phone', 'link', 'tags', 'languages', 'alsoKnownAs', 'organization', 'title']);

/** What else can be said about a column: its people, its separator, the parts of a name, what its words mean, and whose word counts. */
export function ColumnOptions({
  name,
  entry,
  file,
  inspection,
  choices,
  onChange,
  onClose,
}: {
  name: string;
  entry: ColumnMapping;
  file: ImportedFile;
  inspection: Inspection;
  choices: Choices;
  onChange: (entry: ColumnMapping) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('imports');
  const made = newFieldKind(entry.target);
  const isSeveral = severalTargets.has(entry.target) || made === 'multi-choice' || entry.target.startsWith('custom:');
  const isName = entry.target === 'name' && (choices.recordKind === 'people' || entry.person !== undefined);
  const without = (key: 'person' | 'split' | 'separator' | 'rule'): ColumnMapping => {
    const { [key]: _, ...rest } = entry;
    return rest;
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('columns.title', { column: name })}
      footer={
        <Button variant="primary" onPress={onClose}>
          {t('columns.done')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {made !== null && (
          <>
            <TextField
              label={t('columns.fieldName')}
              value={entry.label === '' ? name : entry.label}
              onChange={(label) => onChange({ ...entry, label })}
              maxLength={60}
            />
            <Select
              label={t('columns.fieldKind')}
              options={newFieldKinds.map((id) => ({ id, label: t(`columns.kinds.${id}`) }))}
              value={made}
              onChange={(kind) => onChange({ ...entry, target: `new:${kind}` })}
            />
          </>
        )}
        <Select
          label={t('columns.person')}
          description={t('columns.personHint')}
          options={['row', '1', '2', '3', '4', '5'].map((id) => ({
            id,
            label: id === 'row' ? t('columns.wholeRow') : t('columns.personNumber', { number: id }),
          }))}
          value={entry.person === undefined ? 'row' : String(entry.person)}
          onChange={(id) => onChange(id === 'row' ? without('person') : { ...entry, person: Number(id) })}
        />
        {isName && (
          <Select
            label={t('columns.split')}
            options={splits.map((id) => ({ id, label: t(`columns.splits.${id}`) }))}
            value={entry.split ?? 'whole'}
            onChange={(split) => onChange(split === 'whole' ? without('split') : { ...entry, split })}
          />
        )}
        {isSeveral && (
          <Select
            label={t('columns.separator')}
            options={separators.map((id) => ({ id, label: t(`columns.separators.${id}`) }))}
            value={separators.find((id) => id === (entry.separator ?? 'auto')) ?? 'auto'}
            onChange={(separator) => onChange(separator === 'auto' ? without('separator') : { ...entry, separator })}
          />
        )}
        <Select<'plan' | ImportRule>
          label={t('columns.rule')}
          options={rules.map((id) => ({ id, label: t(`columns.rules.${id}`) }))}
          value={entry.rule ?? 'plan'}
          onChange={(rule) => onChange(rule === 'plan' ? without('rule') : { ...entry, rule })}
        />
        {isValueTarget(entry.target) && (
          <ValueWords
            file={file}
            inspection={inspection}
            entry={entry}
            target={entry.target}
            onChange={(values) => onChange({ ...entry, values })}
          />
        )}
      </div>
    </Dialog>
  );
}
