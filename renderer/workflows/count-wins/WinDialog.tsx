import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { FormPart } from '#renderer/app/layout/FormPart.tsx';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { openAfterWin } from '#renderer/features/tasks/open-plan.tsx';
import {
  Button,
  Checkbox,
  DatePicker,
  Dialog,
  Form,
  FormRow,
  Select,
  TextArea,
  TextField,
} from '#renderer/ui/index.ts';
import { afterWinLevel } from '#shared/content/after-plans.ts';
import { winCategories, winProofs } from '#shared/content/win-categories.ts';
import { winLevels } from '#shared/content/win-levels.ts';
import type { WinDetail, WinProposal } from '#shared/contract/wins.ts';

import { CreditFields, type CreditDraft } from './CreditFields.tsx';
import { LinkFields } from './LinkFields.tsx';
import { creditsOfStart, draftOf } from './win-draft.ts';

/** A win in full: what was won, what shows it, who had a part in it, and what it belongs to. */
export function WinDialog({
  win,
  proposal,
  onClose,
}: {
  win?: WinDetail;
  proposal?: WinProposal;
  onClose: () => void;
}) {
  const { t } = useTranslation('wins');
  const today = useToday();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => draftOf(win, proposal, today));
  const [credits, setCredits] = useState<readonly CreditDraft[]>(() => creditsOfStart(win, proposal));
  const form = useFormSave({ fields: ['wonOn', 'evidence', 'pavesWayTo'], onClose });
  const waiting = useQuery({
    ...orpc.wins.get.queryOptions({ input: { id: proposal?.win?.id ?? '' }, meta: { shows: ['wins'] } }),
    enabled: win === undefined && proposal?.win !== undefined && proposal.win !== null,
  }).data;
  const known = win ?? waiting;
  const set = (change: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...change }));

  const save = async (): Promise<void> => {
    const { isVerified, ...rest } = draft;
    const fields = {
      ...rest,
      title: rest.title.trim(),
      status: isVerified ? ('verified' as const) : ('proposed' as const),
      credits: credits.map(({ record, part }) => ({ record: { type: record.type, id: record.id }, part })),
    };
    const saved = await form.save(() =>
      known === undefined
        ? client.wins.create({ ...fields, ...(proposal === undefined ? {} : { source: proposal.source }) })
        : client.wins.update({ id: known.id, version: known.version, patch: fields }),
    );
    const isNews = isVerified && win?.status !== 'verified';
    if (saved === undefined) return;
    if (win === undefined && proposal === undefined) await navigate({ to: '/wins/$id', params: { id: saved.id } });
    if (isNews && draft.level >= afterWinLevel && (known?.tasks ?? 0) === 0) openAfterWin(saved.id);
  };

  return (
    <Dialog
      isOpen
      size="large"
      title={t(win === undefined ? 'form.addTitle' : 'form.editTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="win"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={draft.title.trim() === ''}
          >
            {t('form.save')}
          </Button>
        </>
      }
    >
      <Form id="win" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <TextField
          label={t('form.title')}
          value={draft.title}
          onChange={(title) => set({ title })}
          isRequired
          autoFocus
        />
        <FormRow>
          <DatePicker
            label={t('form.wonOn')}
            value={draft.wonOn}
            onChange={(wonOn) => set({ wonOn: wonOn ?? today })}
            error={form.errorAt('wonOn')}
          />
          <Select
            label={t('form.category')}
            options={[{ id: '', label: t('noCategory') }, ...optionsOf(winCategories)]}
            value={draft.category}
            onChange={(category) => set({ category })}
          />
        </FormRow>
        <Select
          label={t('form.level')}
          options={[
            { id: '0', label: t('noLevel') },
            ...winLevels.map((level) => ({ id: String(level.id), label: t('form.levelOption', level) })),
          ]}
          value={String(draft.level)}
          onChange={(level) => set({ level: Number(level) })}
        />
        <FormPart title={t('form.evidenceTitle')}>
          <FormRow>
            <TextField
              label={t('form.evidence')}
              description={t('form.evidenceHelp')}
              value={draft.evidence}
              onChange={(evidence) => set({ evidence })}
              error={form.errorAt('evidence')}
            />
            <Select
              label={t('form.proof')}
              options={[{ id: '', label: t('noCategory') }, ...optionsOf(winProofs)]}
              value={draft.proof}
              onChange={(proof) => set({ proof })}
            />
          </FormRow>
          <FormRow>
            <TextField
              label={t('form.before')}
              value={draft.valueBefore}
              onChange={(valueBefore) => set({ valueBefore })}
            />
            <TextField
              label={t('form.after')}
              value={draft.valueAfter}
              onChange={(valueAfter) => set({ valueAfter })}
            />
          </FormRow>
          <TextArea label={t('form.note')} value={draft.note} onChange={(note) => set({ note })} rows={2} />
          <FormRow>
            <Checkbox
              label={t('form.isVerified')}
              isSelected={draft.isVerified}
              onChange={(isVerified) => set({ isVerified })}
            />
            <Checkbox
              label={t('form.isPublic')}
              isSelected={draft.isPublic}
              onChange={(isPublic) => set({ isPublic })}
            />
          </FormRow>
        </FormPart>
        <FormPart title={t('form.creditsTitle')}>
          <CreditFields credits={credits} onChange={setCredits} />
        </FormPart>
        <FormPart title={t('form.linksTitle')}>
          <LinkFields draft={draft} winId={known?.id ?? null} onChange={set} pathError={form.errorAt('pavesWayTo')} />
          <TextField label={t('form.equity')} value={draft.equityNote} onChange={(equityNote) => set({ equityNote })} />
          <TextField label={t('form.next')} value={draft.nextAsk} onChange={(nextAsk) => set({ nextAsk })} />
        </FormPart>
      </Form>
    </Dialog>
  );
}
