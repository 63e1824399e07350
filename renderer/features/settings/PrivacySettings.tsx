import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Section, Switch } from '#renderer/ui/index.ts';
import { changeSettings } from './change-settings.ts';

/** What is hidden on a shared screen, and what the system may remind of. */
export function PrivacySettings() {
  const { t } = useTranslation('settings');
  const { discreet, reminders } = useDeviceSettings();
  return (
    <>
      <Section title={t('discreet.title')}>
        <Switch
          label={t('discreet.label')}
          detail={t('discreet.detail')}
          isSelected={discreet}
          onChange={(next) => changeSettings({ discreet: next })}
        />
      </Section>
      <Section title={t('reminders.title')}>
        <Switch
          label={t('reminders.label')}
          detail={t('reminders.detail')}
          isSelected={reminders}
          onChange={(next) => changeSettings({ reminders: next })}
        />
      </Section>
    </>
  );
}
