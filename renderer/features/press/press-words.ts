import { useTranslation } from '#renderer/i18n/use-translation.ts';
import { useDeviceSettings } from '#renderer/app/settings/use-device-settings.ts';
import { outletKinds, pressContactKinds, pressTones, speakerVoices } from '#shared/content/press.ts';
import { languages } from '#shared/content/languages.ts';
import type { RecordLabel } from '#shared/contract/base.ts';

/** What records are called on this screen: restricted ones by no name in discreet mode. */
export function useShownName(): (record: RecordLabel) => string {
  const { t } = useTranslation('press');
  const isHidden = useHidden();
  return (record) => (isHidden(record) ? t('private') : record.label);
}

/** Whether what is known of a record stays hidden: it is restricted, and the device is discreet. */
export function useHidden(): (record: RecordLabel) => boolean {
  const { discreet } = useDeviceSettings();
  return (record) => discreet && record.isRestricted;
}

/** The kind of an outlet in words. */
export function outletKindLabel(id: string): string {
  return labelOf(outletKinds, id);
}

/** A tone in words. */
export function toneLabel(id: string): string {
  return labelOf(pressTones, id);
}

/** The tag that a tone is shown on. */
export function toneOfTag(id: string): 'moss' | 'danger' | 'neutral' | 'line' {
  if (id === 'friendly') return 'moss';
  if (id === 'critical') return 'danger';
  return id === 'neutral' ? 'neutral' : 'line';
}

/** What a line of the log is, in words. */
export function contactKindLabel(id: string): string {
  return labelOf(pressContactKinds, id);
}

/** Whose voice somebody is, in words. */
export function voiceLabel(id: string): string {
  return labelOf(speakerVoices, id);
}

/** Languages by their codes, in words. */
export function languagesLabel(codes: readonly string[]): string {
  return codes.map((code) => languages.find(({ id }) => id === code)?.label ?? code).join(', ');
}

function labelOf(list: readonly { readonly id: string; readonly label: string }[], id: string): string {
  return list.find((entry) => entry.id === id)?.label ?? id;
}
