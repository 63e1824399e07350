import { useEffect } from 'react';
import { readToken } from '#renderer/ui/index.ts';
import type { DeviceSettings } from '#shared/contract/settings.ts';
import { host } from '../host/host.ts';
import { showError } from '../errors/show-error.ts';

/** Lets the settings of this computer take effect: theme, density and zoom, in the page and in native parts. */
export function useDeviceEffects({ theme, density, zoom }: DeviceSettings): void {
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['density'] = density;
  }, [theme, density]);
  useEffect(
    // Told at once and again when the system turns dark: the colors of the window's own buttons follow.
    () =>
      host.onSystemThemeChange(() => {
        host.setTheme({ source: theme, barColor: hexOf('--bg'), symbolColor: hexOf('--ink') }).catch(showError);
      }),
    [theme],
  );
  useEffect(() => {
    // All sizes are in rem: where the host cannot zoom the page, its root size does.
    if (host.can.zoom) host.setZoom(zoom / 100).catch(showError);
    else document.documentElement.style.fontSize = `${zoom}%`;
  }, [zoom]);
}

// The host takes #rrggbb; the page tells a resolved color as "rgb(251, 250, 247)".
function hexOf(token: `--${string}`): string {
  const parts = readToken(token).match(/\d+/g) ?? [];
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}
