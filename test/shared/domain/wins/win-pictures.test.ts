import { describe, expect, it } from 'vitest';

import { timelineOf, type TimelineEntry } from '#shared/domain/wins/timeline-layout.ts';
import { winCardSvg } from '#shared/domain/wins/win-card.ts';

const window = { from: '2026-01-01', to: '2026-03-02', width: 600 };
const win = (id: string, on: string, category: string, title = 'A win'): TimelineEntry => ({
  id,
  kind: 'win',
  title,
  on,
  category,
  level: 2,
});

describe('the timeline of wins', () => {
  it('puts each win into the lane of its marker at the place of its day, and losses into their own', () => {
    const { lanes, months } = timelineOf(
      [
        win('a', '2026-01-31', 'partner'),
        win('b', '2026-01-01', 'media'),
        win('c', '2026-03-02', ''),
        { id: 'd', kind: 'loss', title: 'No quorum', on: '2026-02-01', category: '', level: 0 },
        win('early', '2025-12-31', 'partner'),
      ],
      window,
    );
    expect(lanes.map((lane) => [lane.id, lane.entries.map((entry) => [entry.id, Math.round(entry.x)])])).toEqual([
      ['partners', [['a', 300]]],
      ['connections', []],
      ['impact', []],
      ['perception', [['b', 0]]],
      ['ground', [['c', 600]]],
      ['losses', [['d', 310]]],
    ]);
    expect(months.map((month) => month.on)).toEqual(['2026-02-01', '2026-03-01']);
  });

  it('never lets two labels of a side touch, and keeps them inside', () => {
    const entries = Array.from({ length: 12 }, (_, index) =>
      win(`w${index}`, `2026-01-${String(10 + index).padStart(2, '0')}`, 'partner', 'Somebody new sits at the table'),
    );
    const [lane] = timelineOf(entries, window).lanes;
    for (const side of ['above', 'below'] as const) {
      const shown = lane?.entries.filter((entry) => entry.label === side) ?? [];
      expect(shown.length).toBeGreaterThan(0);
      for (const [index, entry] of shown.slice(1).entries())
        expect(entry.x - (shown[index]?.x ?? 0)).toBeGreaterThan(26 * 6);
    }
    expect(lane?.entries.filter((entry) => entry.label === 'none').length).toBeGreaterThan(5);
    const edges = timelineOf([win('first', '2026-01-01', 'partner'), win('last', '2026-03-02', 'partner')], window);
    expect(edges.lanes[0]?.entries.map((entry) => entry.anchor)).toEqual(['start', 'end']);
  });
});

describe('the card of a win', () => {
  const card = {
    coalition: 'R & D',
    month: 'March 2026',
    headline: 'A <b>win</b>',
    detail: '',
    names: [],
    level: 'Step',
  };

  it('shows what was written as text, never as markup, and points nowhere', () => {
    const svg = winCardSvg({ ...card, names: ['"New" Current'], detail: 'a\u0000b' });
    expect(svg).toContain('A &lt;b&gt;win&lt;/b&gt;');
    expect(svg).toContain('R &amp; D');
    expect(svg).toContain('&quot;New&quot; Current');
    expect(svg).toContain('>ab<');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|url\(/u);
  });

  it('breaks a long headline into at most four lines', () => {
    const svg = winCardSvg({ ...card, headline: 'word '.repeat(60) });
    expect(svg.match(/class="h"/gu)).toHaveLength(4);
  });
});
