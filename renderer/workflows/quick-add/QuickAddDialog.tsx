import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/api/client.ts';
import type { ActionContext } from '#renderer/app/actions/action.ts';
import { useTypedAhead } from '#renderer/app/dialogs/typed-ahead.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { afterSave } from '#renderer/app/saving/after-save.ts';
import { Banner, Button, Dialog, Form, SegmentedControl, TextField } from '#renderer/ui/index.ts';
import type { PartnerType } from '#shared/contract/base.ts';
import { OrganizationField, newOrganization, noOrganization } from './OrganizationField.tsx';

const formId = 'quick-add';

/** One small sheet for a person or an organization: a name is enough. */
export function QuickAddDialog({
  kind: firstKind,
  navigate,
  onClose,
}: {
  kind: PartnerType;
  navigate: ActionContext['navigate'];
  onClose: () => void;
}) {
  const { t } = useTranslation('quickAdd');
  const [kind, setKind] = useState(firstKind);
  const [name, setName] = useState('');
  useTypedAhead(setName);
  const [organization, setOrganization] = useState(noOrganization);
  const [title, setTitle] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const place =
    organization.id === newOrganization
      ? { organizationName: organization.name }
      : { organizationId: organization.id ?? '' };
  const hasRole = organization.id !== null;
  const isPlaceless = kind === 'people' && !hasRole && title.trim() !== '';
  const save = async (): Promise<void> => {
    setIsAsked(true);
    if (name.trim() === '' || isPlaceless || isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      const saved =
        kind === 'people'
          ? await client.people.create({ name, ...(hasRole && { role: { ...place, title } }) })
          : await client.organizations.create({ name });
      onClose();
      const open = (): void =>
        void navigate({ to: kind === 'people' ? '/people/$id' : '/organizations/$id', params: { id: saved.id } });
      afterSave(saved, { action: { label: t('open'), run: open } });
    } catch (error) {
      setFailure(error);
      setIsBusy(false);
    }
  };
  const wrong = failure === null ? null : fieldError(failure);
  const nameError = wrong?.field === 'name' ? wrong.words : isAsked && name.trim() === '' ? t('nameNeeded') : undefined;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('title')}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} keyHint="Enter" isLoading={isBusy}>
            {kind === 'people' ? t('addPerson') : t('addOrganization')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void save()}>
        <SegmentedControl
          label={t('kind')}
          options={[
            { id: 'people', label: t('person') },
            { id: 'organizations', label: t('organization') },
          ]}
          value={kind}
          onChange={setKind}
        />
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          isRequired
          autoFocus
          error={nameError}
          placeholder={kind === 'people' ? t('personExample') : t('organizationExample')}
        />
        {kind === 'people' && <OrganizationField value={organization} onChange={setOrganization} />}
        {kind === 'people' && (
          <TextField
            label={t('role')}
            value={title}
            onChange={setTitle}
            placeholder={t('roleExample')}
            error={isAsked && isPlaceless ? t('roleNeedsPlace') : undefined}
          />
        )}
        {failure !== null && nameError === undefined && (
          <Banner tone="danger" title={errorWords(failure).what}>
            {errorWords(failure).safe} {errorWords(failure).todo}
          </Banner>
        )}
      </Form>
    </Dialog>
  );
}
