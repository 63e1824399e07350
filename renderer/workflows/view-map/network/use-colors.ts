import { useEffect, useState } from 'react';

import { networkColors, type NetworkColors } from './network-colors.ts';

/** The colors of the picture, read again when the theme changes. */
export function useColors(): NetworkColors {
  const [colors, setColors] = useState(networkColors);
  useEffect(() => {
    const look = (): void => setColors(networkColors());
    const theme = new MutationObserver(look);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', look);
    return () => {
      theme.disconnect();
      system.removeEventListener('change', look);
    };
  }, []);
  return colors;
}
