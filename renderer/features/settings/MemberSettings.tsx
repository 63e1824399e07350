import { useQuery } from '@tanstack/react-query';
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { orpc } from '#renderer/api/orpc-query.ts';
import { openDialog } from '#renderer/app/dialogs/dialogs.ts';
import { showError } from '#renderer/app/errors/show-error.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { FormProblem } from '#renderer/app/saving/FormProblem.tsx';
import { useFormSave } from '#renderer/app/saving/use-form-save.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { tintOf, useMemberList } from '#renderer/features/members/member-queries.ts';
import {
  Avatar,
  Button,
  Form,
  FormRow,
  IconMenuButton,
  InlineEdit,
  PlainButton,
  Section,
  Tag,
  TextField,
} from '#renderer/ui/index.ts';
import type { Member } from '#shared/contract/members.ts';

import { MemberPersonDialog } from './MemberPersonDialog.tsx';

/** Who uses this workspace or acts for the coalition, and who of them works here. */
export function MemberSettings() {
  const { t } = useTranslation('settings');
  const members = useMemberList();
  return (
    <>
      <Section title={t('members.title')} count={members.length} note={t('members.note')}>
        <ul className="divide-y divide-line border-y border-line">
          {members.map((member) => (
            <MemberLine key={member.id} member={member} />
          ))}
        </ul>
      </Section>
      <Section title={t('members.add')}>
        <AddMember />
      </Section>
    </>
  );
}

function MemberLine({ member }: { member: Member }) {
  const { t } = useTranslation('settings');
  const { id, version, name, email, isMe, isActive } = member;
  const change = (patch: Partial<Pick<Member, 'name' | 'email' | 'isActive'>>): void =>
    void client.members.update({ id, version, patch }).then(afterSave, showError);
  const setMe = (): void => void client.members.setMe({ id }).then(afterSave, showError);
  return (
    <li className="flex min-h-11 items-center gap-3">
      <Avatar name={name} kind="user" tint={tintOf(member)} size="medium" isDecorative />
      <span className="min-w-0 flex-1">
        <InlineEdit
          label={t('members.name')}
          value={name}
          onSave={(next) => change({ name: next })}
          validate={(next) => (next.trim() === '' ? t('members.nameNeeded') : undefined)}
        >
          <span className={isActive ? 'font-name' : 'font-name text-ink-3'}>{name}</span>
        </InlineEdit>
      </span>
      <span className="min-w-0 flex-1">
        <InlineEdit
          label={t('members.emailOf', { name })}
          value={email}
          placeholder={t('members.noEmail')}
          onSave={(next) => change({ email: next })}
        >
          <span className={email === '' ? 'block truncate text-ink-3' : 'block truncate'}>
            {email || t('members.noEmail')}
          </span>
        </InlineEdit>
      </span>
      <span className="min-w-0 flex-1">
        <LinkedPerson member={member} />
      </span>
      <span className="flex w-20 justify-end">
        {isMe ? (
          <Tag tone="accent">{t('members.me')}</Tag>
        ) : (
          !isActive && <Tag tone="line">{t('members.inactive')}</Tag>
        )}
      </span>
      <IconMenuButton
        label={t('members.more', { name })}
        entries={[
          { id: 'me', label: t('members.setMe'), isDisabled: isMe || !isActive, run: setMe },
          isActive
            ? {
                id: 'off',
                label: t('members.deactivate'),
                detail: t('members.deactivateDetail'),
                isDisabled: isMe,
                run: () => change({ isActive: false }),
              }
            : { id: 'on', label: t('members.activate'), run: () => change({ isActive: true }) },
        ]}
      />
    </li>
  );
}

/** The record of the same person, chosen in a dialog. */
function LinkedPerson({ member }: { member: Member }) {
  const { t } = useTranslation('settings');
  const { discreet } = useDeviceSettings();
  const { personId } = member;
  const found = useQuery({
    ...orpc.people.get.queryOptions({ input: { id: personId ?? '' }, meta: { shows: ['people', 'trash'] } }),
    enabled: personId !== null,
  });
  const person = found.data?.person;
  const isHidden = discreet && person?.isRestricted === true;
  const name = person === undefined ? '…' : isHidden ? person.alias || t('members.keptPrivate') : person.name;
  const shown = personId === null ? t('members.noPerson') : name;
  const open = (): void => {
    const choice = personId === null ? null : { id: personId, name };
    openDialog((close) => <MemberPersonDialog member={member} person={choice} onClose={close} />);
  };
  return (
    <PlainButton
      label={t('members.personIs', { name: member.name, person: shown })}
      className="block max-w-full truncate rounded-control px-1 hover:bg-hover"
      onPress={open}
    >
      <span className={personId === null ? 'text-ink-3' : undefined}>{shown}</span>
    </PlainButton>
  );
}

function AddMember() {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const startOver = (): void => {
    setName('');
    setEmail('');
    setIsAsked(false);
  };
  const form = useFormSave({ fields: ['name', 'email'], onClose: startOver });
  const add = async (): Promise<void> => {
    setIsAsked(true);
    if (name.trim() !== '') await form.save(() => client.members.create({ name, email }));
  };
  return (
    <Form onSubmit={() => void add()}>
      <FormProblem form={form} />
      <FormRow>
        <TextField
          label={t('members.name')}
          value={name}
          onChange={setName}
          isRequired
          error={isAsked && name.trim() === '' ? t('members.nameNeeded') : form.errorAt('name')}
        />
        <TextField
          label={t('members.email')}
          type="email"
          value={email}
          onChange={setEmail}
          error={form.errorAt('email')}
        />
      </FormRow>
      <div>
        <Button type="submit" icon={UserRoundPlus} isLoading={form.isSaving}>
          {t('members.addAction')}
        </Button>
      </div>
    </Form>
  );
}
