import { Monitor, Moon, Rows2, Rows3, Rows4, Sun } from 'lucide-react';
import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { Section, SegmentedControl, Select, Switch } from '#renderer/ui/index.ts';
import { changeSettings } from './change-settings.ts';

const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** How the app looks on this computer. */
export function AppearanceSettings() {
  const { t } = useTranslation('settings');
  const { theme, density, zoom, sidebarCollapsed } = useDeviceSettings();
  const steps = [...new Set([...zooms, zoom])].toSorted((a, b) => a - b);
  return (
    <>
      <Section title={t('theme.title')}>
        <SegmentedControl
          label={t('theme.title')}
          options={[
            { id: 'system', label: t('theme.system'), icon: Monitor },
            { id: 'light', label: t('theme.light'), icon: Sun },
            { id: 'dark', label: t('theme.dark'), icon: Moon },
          ]}
          value={theme}
          onChange={(next) => changeSettings({ theme: next })}
        />
      </Section>
      <Section title={t('density.title')}>
        <SegmentedControl
          label={t('density.title')}
          options={[
            { id: 'compact', label: t('density.compact'), icon: Rows4 },
            { id: 'normal', label: t('density.normal'), icon: Rows3 },
            { id: 'roomy', label: t('density.roomy'), icon: Rows2 },
          ]}
          value={density}
          onChange={(next) => changeSettings({ density: next })}
        />
        <p className="mt-1.5 text-meta text-ink-3">{t('density.detail')}</p>
      </Section>
      <Section title={t('size.title')}>
        <div className="flex w-44 flex-col">
          <Select
            label={t('size.label')}
            isLabelHidden
            options={steps.map((step) => ({ id: String(step), label: t('size.percent', { percent: step }) }))}
            value={String(zoom)}
            onChange={(next) => changeSettings({ zoom: Number(next) })}
          />
        </div>
      </Section>
      <Section title={t('sidebar.title')}>
        <Switch
          label={t('sidebar.narrow')}
          detail={t('sidebar.detail')}
          isSelected={sidebarCollapsed}
          onChange={(next) => changeSettings({ sidebarCollapsed: next })}
        />
      </Section>
    </>
  );
}
