import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { Button, Dialog, Form, NumberField } from '#renderer/ui/index.ts';
import { cadenceTiers } from '#shared/content/cadence-tiers.ts';

import { told } from './told.ts';

/** The days between contacts for every tier. */
export function TiersDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const tiers = useQuery(orpc.cadences.tiers.queryOptions({ meta: { shows: ['cadences'] } })).data;
  const [days, setDays] = useState<Readonly<Record<string, number | null>>>({});
  const save = async (): Promise<void> => {
    for (const tier of cadenceTiers) {
      const chosen = days[tier.id];
      const before = tiers?.find((each) => each.tier === tier.id)?.everyDays;
      if (chosen === undefined || chosen === before) continue;
      const everyDays = chosen === tier.everyDays ? null : chosen;
      if (!(await told(client.cadences.setTier({ tier: tier.id, everyDays })))) return;
    }
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('hello.tierTitle')}
      description={t('hello.tierDetail')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="tiers" keyHint="Mod+Enter">
            {t('save')}
          </Button>
        </>
      }
    >
      <Form id="tiers" onSubmit={() => void save()}>
        {cadenceTiers.map((tier, index) => (
          <div key={tier.id} className="flex items-end gap-4">
            <div className="min-w-0 flex-1">
              <p className="font-strong">{tier.label}</p>
              <p className="text-meta text-ink-2">{tier.description}</p>
            </div>
            <NumberField
              className="w-32 shrink-0"
              label={`${tier.label}, ${t('hello.tierDays').toLowerCase()}`}
              isLabelHidden
              description={t('hello.usual', { count: tier.everyDays })}
              minValue={0}
              maxValue={730}
              value={days[tier.id] ?? tiers?.find((each) => each.tier === tier.id)?.everyDays ?? tier.everyDays}
              onChange={(value) => setDays({ ...days, [tier.id]: value })}
              autoFocus={index === 0}
            />
          </div>
        ))}
      </Form>
    </Dialog>
  );
}
