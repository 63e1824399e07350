import { useEffect, useState } from 'react';
import { SegmentedControl, ToastRegion } from '../ui/index.ts';
import { ControlsPage } from './ControlsPage.tsx';
import { EmptyPage } from './EmptyPage.tsx';
import { GridPage } from './GridPage.tsx';
import { SignsPage } from './SignsPage.tsx';
import { WordsPage } from './WordsPage.tsx';
import { OverlaysPage } from './OverlaysPage.tsx';

const pages = [
  { id: 'controls', label: 'Controls', Page: ControlsPage },
  { id: 'signs', label: 'Signs', Page: SignsPage },
  { id: 'words', label: 'Words', Page: WordsPage },
  { id: 'overlays', label: 'Overlays', Page: OverlaysPage },
  { id: 'grid', label: 'Grid', Page: GridPage },
  { id: 'empty', label: 'Empty', Page: EmptyPage },
] as const;

type PageId = (typeof pages)[number]['id'];
const themes = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'system', label: 'System' },
] as const;
const densities = [
  { id: 'compact', label: 'Compact' },
  { id: 'normal', label: 'Normal' },
  { id: 'roomy', label: 'Roomy' },
] as const;

/** Every component in every state, one page a family; `#controls/dark/compact` in the address picks what is seen. */
export function Gallery() {
  const [place, setPlace] = useState(() => readPlace(globalThis.location.hash));
  const page = pages.find((each) => each.id === place.page) ?? pages[0];
  useEffect(() => {
    document.documentElement.dataset['theme'] = place.theme;
    document.documentElement.dataset['density'] = place.density;
  }, [place]);
  const go = (next: Partial<Place>) => {
    const target = { ...place, ...next };
    globalThis.location.hash = `${target.page}/${target.theme}/${target.density}`;
    setPlace(target);
  };
  return (
    <div className="flex h-dvh flex-col">
      <header className="flex h-header shrink-0 items-center gap-3 border-b border-line px-5">
        <h1 className="font-words text-page whitespace-nowrap">Component sheet</h1>
        <span className="hidden flex-1 text-ink-2 panel:block">Every state in one place</span>
        <span className="flex-1 panel:hidden" />
        <SegmentedControl label="Page" options={pages} value={page.id} onChange={(id: PageId) => go({ page: id })} />
        <SegmentedControl label="Theme" options={themes} value={place.theme} onChange={(theme) => go({ theme })} />
        <SegmentedControl
          label="Density"
          options={densities}
          value={place.density}
          onChange={(density) => go({ density })}
        />
      </header>
      <main className="flex min-h-0 flex-1">
        <page.Page />
      </main>
      <ToastRegion />
    </div>
  );
}

type Place = {
  page: PageId;
  theme: (typeof themes)[number]['id'];
  density: (typeof densities)[number]['id'];
};

function readPlace(hash: string): Place {
  const [page, theme, density] = hash.replace('#', '').split('/');
  return {
    page: pages.find((each) => each.id === page)?.id ?? 'controls',
    theme: themes.find((each) => each.id === theme)?.id ?? 'light',
    density: densities.find((each) => each.id === density)?.id ?? 'compact',
  };
}
