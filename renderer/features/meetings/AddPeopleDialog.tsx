import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { PersonField, type Chosen } from '#renderer/features/partners/PersonField.tsx';
import { Button, Chip, Dialog, Form, FormRow, TextField } from '#renderer/ui/index.ts';

/** Adds people, found one after the other, and guests without a record to a meeting. */
export function AddPeopleDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [guests, setGuests] = useState<readonly string[]>([]);
  const [guest, setGuest] = useState('');
  const form = useFormSave({ onClose });
  const addGuest = (): void => {
    if (guest.trim() === '') return;
    setGuests([...guests, guest.trim()]);
    setGuest('');
  };
  const save = async (): Promise<void> => {
    const names = guest.trim() === '' ? guests : [...guests, guest.trim()];
    if (chosen.length + names.length === 0) return;
    await form.save(() =>
      client.attendances.add({
        meetingId,
        people: [...chosen.map(({ id }) => ({ personId: id })), ...names.map((name) => ({ name }))],
      }),
    );
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('people.add')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form="add-people" keyHint="Mod+Enter" isLoading={form.isSaving}>
            {t('people.done')}
          </Button>
        </>
      }
    >
      <Form id="add-people" onSubmit={() => void save()}>
        <FormProblem form={form} />
        <PersonField
          // A fresh field after each choice: it is a way to add, and holds no value itself.
          key={chosen.length}
          label={t('people.person')}
          value={null}
          onChange={(person) => {
            if (person !== null && !chosen.some((each) => each.id === person.id)) setChosen([...chosen, person]);
          }}
          autoFocus
        />
        <FormRow>
          <TextField label={t('people.guest')} value={guest} onChange={setGuest} maxLength={200} />
          <div className="self-end">
            <Button onPress={addGuest}>{t('people.addGuest')}</Button>
          </div>
        </FormRow>
        <ul className="flex flex-wrap gap-1.5">
          {chosen.map((each) => (
            <li key={each.id}>
              <Chip
                isText
                label={each.name}
                removeLabel={t('people.takeOff', { name: each.name })}
                onRemove={() => setChosen(chosen.filter((other) => other.id !== each.id))}
              />
            </li>
          ))}
          {guests.map((name, index) => (
            <li key={`${name} ${String(index)}`}>
              <Chip
                isText
                label={name}
                removeLabel={t('people.takeOff', { name })}
                onRemove={() => setGuests(guests.filter((_each, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      </Form>
    </Dialog>
  );
}
