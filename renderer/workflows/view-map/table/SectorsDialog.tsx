import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { failureData } from '#renderer/app/errors/failure.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, ComboBox, Dialog, Form, IconButton, NumberField, Select } from '#renderer/ui/index.ts';
import { sectorPresetById, sectorPresets } from '#shared/content/sector-presets.ts';
import { sectorById, sectors } from '#shared/content/sectors.ts';
import type { LongTable } from '#shared/contract/seats.ts';

import { sectorName } from './table-words.ts';

interface Row {
  readonly sector: string;
  readonly chairs: number;
  readonly deciding: number;
}

/** Which sectors are required, how many chairs each has, and their order; beginning with a list if one likes. */
export function SectorsDialog({
  table,
  preset: firstPreset,
  onClose,
}: {
  table: LongTable;
  /** A list to begin with instead of what is there. */
  preset?: string | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('seats');
  const [preset, setPreset] = useState(firstPreset ?? table.preset);
  const [rows, setRows] = useState<readonly Row[]>(firstPreset === undefined ? rowsOf(table) : presetRows(firstPreset));
  const form = useFormSave({
    onClose,
    wordsOf: (error) => {
      const facts = failureData(error, 'invalid');
      return facts?.reason === 'chairsTaken'
        ? t('sectors.taken', { sector: sectorName(facts.value ?? '') })
        : undefined;
    },
  });
  const edit = (next: readonly Row[]): void => {
    setRows(next);
    setPreset('');
  };
  const change = (at: number, chairs: number): void =>
    edit(rows.map((row, index) => (index === at ? { ...row, chairs } : row)));
  const move = (at: number, by: 1 | -1): void => {
    const next = [...rows];
    const [row] = next.splice(at, 1);
    if (row) next.splice(at + by, 0, row);
    edit(next);
  };
  const save = () => form.save(() => client.seats.chooseSectors({ preset, sectors: rows.map((row) => ({ ...row })) }));
  const total = rows.reduce((sum, row) => sum + row.chairs, 0);
  const chosen = new Set(rows.map((row) => row.sector));
  return (
    <Dialog
      isOpen
      title={t('sectors.title')}
      description={t('sectors.note')}
      onClose={onClose}
      footer={
        <>
          <span className="mr-auto text-meta text-ink-2">{t('sectors.total', { count: total })}</span>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="sectors" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('empty.set')}
          </Button>
        </>
      }
    >
      <Form id="sectors" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <Select
          label={t('sectors.preset')}
          options={[
            ...sectorPresets.map(({ id, label, description }) => ({ id, label, detail: description })),
            { id: '', label: t('sectors.own') },
          ]}
          value={preset}
          onChange={(id) => {
            setPreset(id);
            if (id !== '') setRows(presetRows(id));
          }}
        />
        <ul className="flex flex-col">
          {rows.map((row, index) => (
            <li key={row.sector} className="flex items-center gap-2 border-b border-line py-1.5">
              <span className="min-w-0 flex-1 truncate">{sectorById(row.sector)?.label ?? row.sector}</span>
              <div className="w-24">
                <NumberField
                  label={t('sectors.chairs', { sector: sectorName(row.sector) })}
                  isLabelHidden
                  value={row.chairs}
                  minValue={0}
                  maxValue={40}
                  onChange={(chairs) => change(index, chairs ?? 0)}
                />
              </div>
              <IconButton
                icon={ArrowUp}
                label={t('sectors.up', { sector: sectorName(row.sector) })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={t('sectors.down', { sector: sectorName(row.sector) })}
                isDisabled={index === rows.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                icon={X}
                label={t('sectors.remove', { sector: sectorName(row.sector) })}
                onPress={() => edit(rows.filter((each) => each !== row))}
              />
            </li>
          ))}
        </ul>
        <ComboBox
          label={t('sectors.add')}
          options={sectors.filter(({ id }) => !chosen.has(id)).map(({ id, label }) => ({ id, label }))}
          value={null}
          onChange={(id) => {
            if (id !== null) edit([...rows, { sector: id, chairs: 2, deciding: 1 }]);
          }}
        />
      </Form>
    </Dialog>
  );
}

function rowsOf(table: LongTable): Row[] {
  return table.sectors.map((sector) => ({
    sector: sector.sector,
    chairs: sector.chairs.length,
    deciding: sector.chairs.filter((chair) => chair.needsDecisionPower).length,
  }));
}

function presetRows(id: string): Row[] {
  return sectorPresetById(id)?.sectors.map((each) => ({ ...each })) ?? [];
}
