import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, MenuButton, showToast, TextField } from '#renderer/ui/index.ts';
import { fitMapping } from '#shared/domain/import-saved.ts';

import type { Choices, Inspection } from './import-steps.ts';

/** Mappings under names of their own, for lists that come again under other headers or in another order. */
export function SavedMappings({
  inspection,
  choices,
  onChange,
}: {
  inspection: Inspection;
  choices: Choices;
  onChange: (choices: Choices) => void;
}) {
  const { t } = useTranslation('imports');
  const [name, setName] = useState<string | null>(null);
  const saved = useQuery(orpc.importMappings.list.queryOptions({ meta: { shows: ['imports'] } }));
  const mappings = saved.data ?? [];

  const save = async () => {
    if (name === null || name.trim() === '') return;
    try {
      const { recordKind, mapping } = choices;
      await client.importMappings.save({ name, recordKind, mapping: [...mapping], header: inspection.header });
      showToast({ title: t('saved.done', { name }) });
      setName(null);
    } catch (error) {
      showError(error);
    }
  };

  return (
    <div className="flex flex-wrap items-end gap-2">
      {mappings.length > 0 && (
        <MenuButton
          label={t('saved.use')}
          size="small"
          entries={mappings.map((each) => ({
            id: each.id,
            label: each.name,
            run: () =>
              onChange({ ...choices, recordKind: each.recordKind, mapping: fitMapping(each, inspection.header) }),
          }))}
        />
      )}
      {mappings.length > 0 && (
        <MenuButton
          label={t('saved.forget')}
          size="small"
          variant="quiet"
          entries={mappings.map((each) => ({
            id: each.id,
            label: each.name,
            run: () => void client.importMappings.remove({ id: each.id }).catch(showError),
          }))}
        />
      )}
      {name === null ? (
        <Button size="small" variant="quiet" onPress={() => setName('')}>
          {t('saved.keep')}
        </Button>
      ) : (
        <>
          <TextField label={t('saved.name')} value={name} onChange={setName} maxLength={200} autoFocus />
          <Button isDisabled={name.trim() === ''} onPress={() => void save()}>
            {t('saved.save')}
          </Button>
          <Button variant="quiet" onPress={() => setName(null)}>
            {t('saved.cancel')}
          </Button>
        </>
      )}
    </div>
  );
}
