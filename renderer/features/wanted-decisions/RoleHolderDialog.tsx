import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { Button, Dialog, Form, RadioGroup, Select, StanceChoice } from '#renderer/ui/index.ts';
import { decisionRoles } from '#shared/content/ratings.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import type { WantedDecision } from '#shared/contract/wanted-decisions.ts';

import { stanceOptions } from '../assessments/stance-words.ts';
import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

const formId = 'decision-role';

/** Says who has which part in a decision and, when it is known, where they stand on it. */
export function RoleHolderDialog({ decision, onClose }: { decision: WantedDecision; onClose: () => void }) {
  const { t } = useTranslation('wantedDecisions');
  const [type, setType] = useState<PartnerType>('people');
  const [choice, setChoice] = useState<RecordChoice | null>(null);
  const [role, setRole] = useState<string>('decides');
  const [stance, setStance] = useState<string | null>(null);
  const form = useFormSave({ onClose });
  const [isAsked, setIsAsked] = useState(false);
  const isKnown = choice !== null && choice.id !== null;
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (choice === null || choice.id === null) return;
    const about = { record: { type, id: choice.id }, decisionId: decision.id };
    await form.save(() =>
      client.assessments.rateMany({
        ratings: [
          { ...about, scale: 'decisionRole', value: role },
          ...(stance === null ? [] : [{ ...about, scale: 'stance', value: stance }]),
        ],
      }),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('roles.addTitle', { title: decision.title })}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('roles.save')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <RadioGroup
          label={t('roles.kind')}
          orientation="horizontal"
          options={[
            { id: 'people', label: t('roles.person') },
            { id: 'organizations', label: t('roles.organization') },
          ]}
          value={type}
          onChange={(next) => {
            setType(next);
            setChoice(null);
          }}
        />
        <RecordField
          key={type}
          type={type}
          label={t('roles.who')}
          choice={choice}
          onChange={setChoice}
          autoFocus
          error={isAsked && !isKnown ? t('roles.whoNeeded') : undefined}
        />
        <Select
          label={t('roles.role')}
          options={decisionRoles.map(({ id, label, description }) => ({ id, label, detail: description }))}
          value={decisionRoles.find((each) => each.id === role)?.id ?? null}
          onChange={setRole}
        />
        <StanceChoice label={t('roles.stance')} options={stanceOptions} value={stance} onChange={setStance} />
        <FormProblem form={form} />
      </Form>
    </Dialog>
  );
}
