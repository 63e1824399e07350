import { useRef, useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Button, Form, Popover, type CellEditing } from '#renderer/ui/index.ts';
import type { CustomField } from '#shared/contract/custom-fields.ts';

import { CustomValueInput } from '../custom-fields/CustomValueInput.tsx';
import { shownValue } from '../custom-fields/custom-words.ts';
import type { PartnerRow } from './partner-calls.ts';
import { useSaveCell } from './partner-editing.ts';

/** Fills in a custom field in a small surface at its cell: Enter saves, Esc leaves it as it was. */
export function CustomEditor({ field, row, done }: CellEditing<PartnerRow> & { field: CustomField }) {
  const { t } = useTranslation('partners');
  const { discreet } = useDeviceSettings();
  const save = useSaveCell();
  const anchor = useRef<HTMLSpanElement>(null);
  const stored = row.custom[field.id];
  const [value, setValue] = useState(stored?.value ?? '');
  const [partner, setPartner] = useState(stored?.partner?.label ?? '');
  const finish = (): void => {
    if (value !== (stored?.value ?? '')) {
      const mine = field.kind === 'partner' ? partner : shownValue(field, { value }, false);
      save({ row, field: field.name, patch: { custom: { [field.id]: value } }, mine });
    }
    done();
  };
  return (
    <>
      <span ref={anchor} className="block w-full truncate px-1.5">
        {shownValue(field, stored, discreet)}
      </span>
      <Popover
        anchorRef={anchor}
        label={field.name}
        placement="bottom start"
        isOpen
        onOpenChange={(next) => {
          if (!next) done();
        }}
      >
        <Form onSubmit={finish}>
          <CustomValueInput
            field={field}
            value={value}
            onChange={(next, words) => {
              setValue(next);
              setPartner(words ?? '');
            }}
            autoFocus
          />
          <div className="flex justify-end gap-2">
            <Button variant="quiet" size="small" onPress={done}>
              {t('choose.cancel')}
            </Button>
            <Button variant="primary" size="small" type="submit" keyHint={isPlain(field) ? 'Enter' : 'Mod+Enter'}>
              {t('choose.save')}
            </Button>
          </div>
        </Form>
      </Popover>
    </>
  );
}

/** Kinds whose input has no use for Enter. */
function isPlain({ kind }: CustomField): boolean {
  return kind === 'text' || kind === 'link' || kind === 'number' || kind === 'money';
}
