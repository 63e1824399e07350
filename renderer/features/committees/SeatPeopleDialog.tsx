import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';

import { client } from '#renderer/api/client.ts';
import type { SavedStep } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { optionsOf } from '#renderer/app/words/options-of.ts';
import { useToday } from '#renderer/app/words/use-now.ts';
import { Button, Checkbox, DatePicker, Dialog, Form, IconButton, LinkButton, Select } from '#renderer/ui/index.ts';
import { committeeRoles } from '#shared/content/committee-roles.ts';
import type { Committee } from '#shared/contract/committees.ts';
import type { Chair } from '#shared/contract/seats.ts';

import { RecordField, type RecordChoice } from '../roles/RecordField.tsx';

interface Line {
  readonly key: number;
  readonly choice: RecordChoice | null;
  readonly role: string;
  readonly isVoting: boolean;
}

const roleOptions = optionsOf(committeeRoles);

/** Gives several people a seat at once, or one person a seat that is empty. */
export function SeatPeopleDialog({
  committee,
  seat,
  onClose,
}: {
  committee: Committee;
  seat: Chair | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation('committees');
  const today = useToday();
  const [lines, setLines] = useState<readonly Line[]>([{ key: 0, choice: null, role: 'member', isVoting: true }]);
  const [startsOn, setStartsOn] = useState<string | null>(today);
  const form = useFormSave({ onClose });
  const change = (key: number, patch: Partial<Line>): void =>
    setLines((before) => before.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  const people = lines.flatMap(({ choice, role, isVoting }) =>
    choice === null || choice.id === null ? [] : [{ personId: choice.id, role, isVoting }],
  );
  const hasUnknown = lines.some((line) => line.choice !== null && line.choice.id === null);

  const save = async (): Promise<void> => {
    if (people.length === 0 || hasUnknown) return;
    const [first] = people;
    await form.save<SavedStep>(() =>
      seat === undefined || first === undefined
        ? client.committees.seatPeople({ id: committee.id, people, startsOn })
        : client.seats.take({
            seatId: seat.id,
            personId: first.personId,
            organizationId: null,
            state: 'active',
            startsOn,
            role: first.role,
          }),
    );
  };
  return (
    <Dialog
      isOpen
      title={t('seat.title', { name: committee.name })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('form.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            form="seat-people"
            keyHint="Mod+Enter"
            isLoading={form.isSaving}
            isDisabled={people.length === 0 || hasUnknown}
          >
            {t('seat.save', { count: people.length })}
          </Button>
        </>
      }
    >
      <Form id="seat-people" onSubmit={() => void save()}>
        <FormProblem form={form} />
        {lines.map((line, index) => (
          <div key={line.key} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <RecordField
                type="people"
                label={t('seat.who')}
                choice={line.choice}
                onChange={(choice) => change(line.key, { choice })}
                error={line.choice !== null && line.choice.id === null ? t('seat.choose') : undefined}
                autoFocus={index === lines.length - 1}
              />
            </div>
            <Select
              label={t('seat.role')}
              className="w-36 shrink-0"
              options={roleOptions}
              value={line.role}
              onChange={(role) => change(line.key, { role })}
            />
            {seat === undefined && (
              <span className="flex h-field shrink-0 items-center">
                <Checkbox
                  label={t('seat.vote')}
                  isSelected={line.isVoting}
                  onChange={(isVoting) => change(line.key, { isVoting })}
                />
              </span>
            )}
            {lines.length > 1 && (
              <IconButton
                icon={X}
                label={t('seat.remove', { name: line.choice?.name ?? t('seat.person', { number: index + 1 }) })}
                onPress={() => setLines((before) => before.filter((each) => each.key !== line.key))}
              />
            )}
          </div>
        ))}
        {seat === undefined && (
          <div>
            <LinkButton
              icon={Plus}
              onPress={() =>
                setLines((before) => [
                  ...before,
                  { key: (before.at(-1)?.key ?? 0) + 1, choice: null, role: 'member', isVoting: true },
                ])
              }
            >
              {t('seat.another')}
            </LinkButton>
          </div>
        )}
        <DatePicker label={t('seat.from')} value={startsOn} onChange={setStartsOn} />
      </Form>
    </Dialog>
  );
}
