import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Checkbox, Dialog, Form, IconButton } from '#renderer/ui/index.ts';
import { movedTile, toggledTile, type TileOrder } from '#shared/domain/home/tiles.ts';

/** Which tiles the first screen shows, and in which order. */
export function ArrangeDialog({ order, onClose }: { order: TileOrder; onClose: () => void }) {
  const { t } = useTranslation('home');
  const [draft, setDraft] = useState(order);
  const form = useFormSave({ fields: [], onClose });
  const save = (): void =>
    void form.save(() => client.home.setTiles({ tiles: [...draft.tiles], hidden: [...draft.hidden] }));
  return (
    <Dialog
      isOpen
      title={t('arrange.title')}
      description={t('arrange.about')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('arrange.cancel')}</Button>
          <Button variant="primary" type="submit" form="arrange" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('arrange.save')}
          </Button>
        </>
      }
    >
      <Form id="arrange" onSubmit={save}>
        <FormProblem form={form} />
        <ul>
          {draft.tiles.map((tile) => (
            <li key={tile} className="flex items-center gap-2 border-b border-line py-1">
              <span className="min-w-0 flex-1">
                <Checkbox
                  label={t(`tiles.${tile}`)}
                  isSelected={!draft.hidden.includes(tile)}
                  onChange={() => setDraft(toggledTile(draft, tile))}
                />
              </span>
              <IconButton
                icon={ArrowUp}
                size="small"
                label={t('arrange.up', { tile: t(`tiles.${tile}`) })}
                onPress={() => setDraft(movedTile(draft, tile, -1))}
              />
              <IconButton
                icon={ArrowDown}
                size="small"
                label={t('arrange.down', { tile: t(`tiles.${tile}`) })}
                onPress={() => setDraft(movedTile(draft, tile, 1))}
              />
            </li>
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}
