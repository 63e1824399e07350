import { useState } from 'react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { client } from '#renderer/api/client.ts';
import { errorWords, fieldError } from '#renderer/app/errors/error-words.ts';
import { failureOf } from '#renderer/app/errors/failure.ts';
import { host } from '#renderer/app/host/host.ts';
import { Banner, Button, Form, RadioGroup, TextField } from '#renderer/ui/index.ts';
import type { PickedFile } from '#shared/host.ts';
import type { Workspace } from '#shared/contract/workspaces.ts';

/** What a new workspace needs: its name, the person's own name, and a place on the disk. */
export function NewWorkspaceForm({
  onCreated,
  memberName = '',
}: {
  /** `next` is the place to go to: the framework when they want to choose one now. */
  onCreated: (workspace: Workspace, next: '/today' | '/framework') => void;
  memberName?: string | undefined;
}) {
  const { t } = useTranslation('start');
  const [name, setName] = useState('');
  const [me, setMe] = useState(memberName);
  const [framework, setFramework] = useState<'later' | 'next'>('later');
  const [place, setPlace] = useState<PickedFile | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isAsked, setIsAsked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const choose = async (): Promise<PickedFile | null> => {
    const picked = await host.pickFileToSave({
      purpose: 'workspace',
      defaultName: `${name.trim() || t('new.fileName')}.longtable`,
      filters: [{ name: t('file.kind'), extensions: ['longtable'] }],
    });
    if (picked !== null) setPlace(picked);
    return picked;
  };
  const create = async (): Promise<void> => {
    setIsAsked(true);
    if (name.trim() === '' || me.trim() === '') return;
    setFailure(null);
    setIsBusy(true);
    try {
      const target = place ?? (await choose());
      if (target !== null)
        onCreated(
          await client.workspaces.create({ path: target.path, name, memberName: me }),
          framework === 'next' ? '/framework' : '/today',
        );
    } catch (error) {
      setFailure(error);
      if (failureOf(error).code === 'fileExists') setPlace(null);
    }
    setIsBusy(false);
  };
  const required = (value: string): string | undefined =>
    isAsked && value.trim() === '' ? t('new.required') : undefined;
  const wrong = failure === null ? null : fieldError(failure);
  return (
    <Form onSubmit={() => void create()}>
      <TextField
        label={t('new.name')}
        description={t('new.nameHelp')}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
        error={required(name) ?? (wrong?.field === 'name' ? wrong.words : undefined)}
      />
      <TextField
        label={t('new.me')}
        description={t('new.meHelp')}
        value={me}
        onChange={setMe}
        isRequired
        error={required(me) ?? (wrong?.field === 'memberName' ? wrong.words : undefined)}
      />
      {host.kind === 'desktop' ? (
        <div>
          <p className="mb-1 font-medium">{t('new.place')}</p>
          <div className="flex items-center gap-3">
            <Button onPress={() => void choose().catch(setFailure)}>
              {place === null ? t('new.choose') : t('new.chooseOther')}
            </Button>
            <span className="min-w-0 truncate text-meta text-ink-3">{place?.path ?? t('new.placeNext')}</span>
          </div>
        </div>
      ) : (
        <p className="text-meta text-ink-3">{t('new.placeBrowser')}</p>
      )}
      <RadioGroup
        label={t('new.framework')}
        options={[
          { id: 'later', label: t('new.later'), detail: t('new.laterDetail') },
          { id: 'next', label: t('new.chooseFramework'), detail: t('new.chooseFrameworkDetail') },
        ]}
        value={framework}
        onChange={setFramework}
      />
      {failure !== null && wrong === null && (
        <Banner tone="danger" title={errorWords(failure).what}>
          {errorWords(failure).safe} {errorWords(failure).todo}
        </Banner>
      )}
      <div className="flex justify-end">
        <Button type="submit" variant="primary" isLoading={isBusy}>
          {t('new.create')}
        </Button>
      </div>
    </Form>
  );
}
