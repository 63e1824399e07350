import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { Page } from '#renderer/app/layout/Page.tsx';
import { FieldSettings } from '#renderer/features/custom-fields/FieldSettings.tsx';
import { Tabs } from '#renderer/ui/index.ts';
import { AppearanceSettings } from './AppearanceSettings.tsx';
import { KeySettings } from './KeySettings.tsx';
import { MemberSettings } from './MemberSettings.tsx';
import { PrivacySettings } from './PrivacySettings.tsx';
import { WorkspaceSettings } from './WorkspaceSettings.tsx';

const tabs = ['appearance', 'keys', 'privacy', 'members', 'fields', 'workspace'] as const;

/** Everything that can be set, on this computer and in this workspace. The part shown is in the address. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const tab = tabs.find((known) => known === hash) ?? 'appearance';
  return (
    <Page title={t('title')} context={t(`context.${tab}`)}>
      <Tabs
        label={t('title')}
        isFill
        tabs={tabs.map((id) => ({ id, label: t(`tabs.${id}`) }))}
        value={tab}
        onChange={(id) => void navigate({ to: '/settings', hash: id, replace: true })}
      >
        <div className="min-h-0 flex-1 overflow-auto px-6 py-5">
          <div className="max-w-words">
            {tab === 'appearance' && <AppearanceSettings />}
            {tab === 'keys' && <KeySettings />}
            {tab === 'privacy' && <PrivacySettings />}
            {tab === 'members' && <MemberSettings />}
            {tab === 'fields' && <FieldSettings />}
            {tab === 'workspace' && <WorkspaceSettings />}
          </div>
        </div>
      </Tabs>
    </Page>
  );
}
