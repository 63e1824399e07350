import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, DatePicker, Dialog, Form, FormRow, Select, TextArea } from '#renderer/ui/index.ts';
import { seatStates, type SeatState } from '#shared/content/seats.ts';
import type { Chair, SeatTerm } from '#shared/contract/seats.ts';
import type { IsoDay } from '#shared/dates.ts';

import { OrganizationChoice, PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';

/** Invites or seats somebody, or changes the term of whoever holds a chair. */
export function TermDialog({
  chair,
  term,
  state: firstState,
  prospect,
  onClose,
}: {
  chair: Chair;
  /** Left out for a new term. */
  term?: SeatTerm | undefined;
  state: SeatState;
  prospect?: { readonly person: Chosen | null; readonly organization: Chosen | null } | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('seats');
  const today = useToday();
  const [state, setState] = useState<SeatState>(firstState);
  const [person, setPerson] = useState(term === undefined ? (prospect?.person ?? null) : chosen(term.person));
  const [organization, setOrganization] = useState(
    term === undefined ? (prospect?.organization ?? null) : chosen(term.organization),
  );
  const [alternate, setAlternate] = useState(chosen(term?.alternate ?? null));
  const [invitedOn, setInvitedOn] = useState<IsoDay | null>(
    term === undefined ? (firstState === 'invited' ? today : null) : term.invitedOn,
  );
  const [startsOn, setStartsOn] = useState<IsoDay | null>(
    term === undefined ? (firstState === 'invited' ? null : today) : term.startsOn,
  );
  const [endsOn, setEndsOn] = useState<IsoDay | null>(term?.endsOn ?? null);
  const [note, setNote] = useState(term?.handOverNote ?? '');
  const form = useFormSave({
    fields: ['personId', 'organizationId', 'invitedOn', 'startsOn', 'endsOn', 'alternatePersonId'],
    onClose,
  });

  const save = async (): Promise<void> => {
    const fields = {
      state,
      personId: person?.id ?? null,
      organizationId: organization?.id ?? null,
      alternatePersonId: alternate?.id ?? null,
      invitedOn,
      startsOn,
      endsOn,
      handOverNote: note,
    };
    await form.save(() =>
      term === undefined
        ? client.seats.take({ seatId: chair.id, ...fields })
        : client.seats.updateTerm({ id: term.id, version: term.version, patch: fields }),
    );
  };

  const title =
    term !== undefined
      ? t('term.editTitle', { name: (term.person ?? term.organization)?.label ?? '' })
      : t(firstState === 'invited' ? 'term.inviteTitle' : 'term.seatTitle', { chair: chair.label });
  const verb = term !== undefined ? t('term.save') : t(firstState === 'invited' ? 'term.invite' : 'term.seat');
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('chair.cancel')}</Button>
          <Button variant="primary" type="submit" form="seat-term" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {verb}
          </Button>
        </>
      }
    >
      <Form id="seat-term" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PersonField
          label={t('term.person')}
          value={person}
          onChange={setPerson}
          error={form.errorAt('personId')}
          autoFocus={term === undefined}
        />
        <OrganizationChoice
          label={t('term.organization')}
          value={organization}
          onChange={setOrganization}
          error={form.errorAt('organizationId')}
        />
        <FormRow>
          <Select
            label={t('term.state')}
            options={seatStates.map(({ id, label, description }) => ({ id, label, detail: description }))}
            value={state}
            onChange={setState}
          />
          <DatePicker
            label={t('term.invited')}
            value={invitedOn}
            onChange={setInvitedOn}
            error={form.errorAt('invitedOn')}
          />
        </FormRow>
        <FormRow>
          <DatePicker
            label={t('term.starts')}
            value={startsOn}
            onChange={setStartsOn}
            error={form.errorAt('startsOn')}
          />
          <DatePicker label={t('term.ends')} value={endsOn} onChange={setEndsOn} error={form.errorAt('endsOn')} />
        </FormRow>
        <PersonField
          label={t('term.alternateField')}
          value={alternate}
          onChange={setAlternate}
          error={form.errorAt('alternatePersonId')}
        />
        {term !== undefined && (
          <TextArea
            label={t('term.handOver')}
            description={t('term.handOverHint')}
            value={note}
            onChange={setNote}
            rows={3}
          />
        )}
      </Form>
    </Dialog>
  );
}

function chosen(record: { readonly id: string; readonly label: string } | null): Chosen | null {
  return record === null ? null : { id: record.id, name: record.label };
}
