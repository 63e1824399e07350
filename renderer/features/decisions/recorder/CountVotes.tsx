import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { Button, NumberField, SegmentedControl, TextArea } from '#renderer/ui/index.ts';
import type { Decision } from '#shared/contract/decisions.ts';

import { voteKinds } from './vote-kinds.ts';

/** Votes as counts, where hands were counted and names were not. */
export function CountVotes({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const [method, setMethod] = useState(methodOf(decision));
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(() => countsOf(decision));
  const [objections, setObjections] = useState(decision.objections);
  // What is stored anew is shown, in the same fields: the focus stays where it is, and so do counts not yet kept.
  const stored = JSON.stringify([methodOf(decision), countsOf(decision), decision.objections]);
  const [shown, setShown] = useState(stored);
  if (shown !== stored) {
    setShown(stored);
    setMethod(methodOf(decision));
    setCounts(countsOf(decision));
    setObjections(decision.objections);
  }
  const kinds = voteKinds({ ...decision, method });
  const isConsent = decision.rule.kind === 'consent';
  const count = (id: string): number => counts[id] ?? 0;
  const save = async (): Promise<void> => {
    const gradient = ['1', '2', '3', '4', '5'].map(count);
    const [n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0] = gradient;
    const tally = isConsent
      ? { yes: count('consent'), no: count('object'), abstain: count('aside') }
      : { yes: count('yes'), no: count('no'), abstain: count('abstain') };
    try {
      await client.decisions.update({
        id: decision.id,
        version: decision.version,
        patch:
          method === 'gradient' && !isConsent
            ? { method, gradient, yes: n3 + n4 + n5, no: n1 + n2, abstain: 0, objections }
            : { method: 'tally', ...tally, gradient: [0, 0, 0, 0, 0], objections },
      });
    } catch (error) {
      showError(error);
    }
  };
  return (
    <div className="flex flex-col gap-3 py-3">
      {!isConsent && (
        <SegmentedControl
          label={t('recorder.method')}
          options={[
            { id: 'tally', label: t('recorder.tally') },
            { id: 'gradient', label: t('recorder.gradient') },
          ]}
          value={method}
          onChange={setMethod}
        />
      )}
      <div className="flex flex-wrap gap-3">
        {kinds.map((kind) => (
          <NumberField
            key={kind.id}
            label={kind.given.gradient > 0 ? `${kind.short} ${kind.label}` : kind.label}
            value={count(kind.id)}
            onChange={(value) => setCounts({ ...counts, [kind.id]: value ?? 0 })}
            minValue={0}
            className="w-36"
          />
        ))}
      </div>
      <TextArea label={t('recorder.objections')} value={objections} onChange={setObjections} rows={2} isWords />
      <div>
        <Button size="small" onPress={() => void save()}>
          {t('recorder.save')}
        </Button>
      </div>
    </div>
  );
}

function methodOf({ method, rule }: Decision): 'tally' | 'gradient' {
  return method === 'gradient' || (method === '' && rule.kind.endsWith('consensus')) ? 'gradient' : 'tally';
}

function countsOf(decision: Decision): Record<string, number> {
  const gradient = Object.fromEntries(decision.gradient.map((count, index) => [String(index + 1), count]));
  const { yes, no, abstain } = decision;
  return { ...gradient, yes, no, abstain, consent: yes, object: no, aside: abstain };
}
