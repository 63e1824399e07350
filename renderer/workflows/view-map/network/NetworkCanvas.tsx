import cytoscape from 'cytoscape';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';

import type { NetworkColors } from './network-colors.ts';
import type { NetworkModel, Place } from './network-model.ts';
import { elementsOf, styleOf, type Marks } from './network-style.ts';

/** What the picture can be asked for from outside. */
export interface NetworkHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** The picture as PNG in base64. */
  png(): string;
}

/** The network as a picture: drawn on a canvas, moved by mouse and keys. Arrows walk to the next neighbor that way. */
export function NetworkCanvas({
  model,
  places,
  marks,
  by,
  colors,
  label,
  hint,
  announcement,
  onSelect,
  onOpen,
  onMove,
  onTie,
  onReady,
}: {
  model: NetworkModel;
  places: ReadonlyMap<string, Place>;
  marks: Marks;
  by: 'stance' | 'sector' | 'plain';
  colors: NetworkColors;
  label: string;
  /** How it is used, for screen readers. */
  hint: string;
  /** Who is selected, for screen readers. */
  announcement: string;
  onSelect: (id: string | null) => void;
  onOpen: (id: string) => void;
  onMove: (id: string, place: Place) => void;
  /** Somebody drew a line from one to another. */
  onTie: (fromId: string, toId: string) => void;
  /** Hands over what the picture can be asked for; null when it is gone. */
  onReady: (handle: NetworkHandle | null) => void;
}) {
  const hintId = useId();
  const holder = useRef<HTMLDivElement>(null);
  const graph = useRef<cytoscape.Core>(undefined);
  const drawn = useRef('');
  const lettering = useRef(1);
  const isLarge = model.nodes.length > manyDots;
  const [handle, setHandle] = useState<NetworkHandle | null>(null);
  const calls = useRef({ onSelect, onOpen, onMove, onTie });
  useEffect(() => {
    calls.current = { onSelect, onOpen, onMove, onTie };
  });

  useEffect(() => {
    if (holder.current === null) return undefined;
    const core = cytoscape({
      container: holder.current,
      elements: [],
      minZoom: 0.08,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      // A large picture moves as a whole and is drawn sharply when it rests.
      hideEdgesOnViewport: isLarge,
      textureOnViewport: isLarge,
      ...(isLarge && { pixelRatio: 1 }),
    });
    graph.current = core;
    listen(core, calls);
    const made: NetworkHandle = {
      fit: () => fitted(core),
      zoomBy: (factor) => {
        const middle = { x: core.width() / 2, y: core.height() / 2 };
        core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
      },
      png: () => pngOf(core),
    };
    setHandle(made);
    onReady(made);
    const watcher = new ResizeObserver(() => core.resize());
    watcher.observe(holder.current);
    return () => {
      watcher.disconnect();
      core.destroy();
      graph.current = undefined;
      drawn.current = '';
      onReady(null);
    };
  }, [onReady, isLarge]);

  useEffect(() => {
    const core = graph.current;
    if (core === undefined) return;
    const elements = elementsOf(model, by, colors, marks);
    core.batch(() => {
      core.style(styleOf(colors, lettering.current));
      merge(core, elements);
      for (const [id, place] of places) {
        const node = core.getElementById(id);
        if (node.nonempty() && !node.grabbed()) node.position({ ...place });
      }
    });
    // Another set of partners is another picture: it is fitted once, and stays where it was put after.
    const picture = [...model.nodes.map((node) => node.id), ...marks.lines.map((line) => line.tieId)].join();
    if (picture === drawn.current || places.size === 0) return;
    drawn.current = picture;
    fitted(core, marks.onPath);
    // Names of a picture that is drawn small are written larger, to be read on the screen.
    lettering.current = model.nodes.length > fewDots ? 1 : Math.min(2, Math.max(1, 1 / core.zoom()));
    core.style(styleOf(colors, lettering.current));
  }, [model, places, marks, by, colors]);

  const keys = (event: KeyboardEvent): void => {
    const core = graph.current;
    const step = arrows[event.key];
    if (core === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) {
      event.preventDefault();
      const next = nextInDirection(core, marks.selectedId, step);
      if (next !== undefined) {
        onSelect(next);
        keepInSight(core, next);
      }
    } else if (event.key === 'Enter' && marks.selectedId !== null) {
      event.preventDefault();
      onOpen(marks.selectedId);
    } else if (event.key === 'Escape' && marks.selectedId !== null) {
      event.preventDefault();
      onSelect(null);
    } else if (event.key === '+' || event.key === '=') handle?.zoomBy(1.25);
    else if (event.key === '-') handle?.zoomBy(0.8);
    else if (event.key === '0') handle?.fit();
  };

  return (
    <div className="relative min-h-0 flex-1">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application: arrows walk in it, as its label says */}
      <div
        role="application"
        aria-label={label}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        onKeyDown={keys}
        className="absolute inset-0 focus-ring-inset"
      >
        <div ref={holder} aria-hidden className="network-canvas absolute inset-0" />
      </div>
      <p id={hintId} className="sr-only">
        {hint}
      </p>
      <p role="status" className="sr-only">
        {announcement}
      </p>
    </div>
  );
}

/** Up to so many dots names are written larger where the picture is small; above so many it moves as one. */
const fewDots = 150;
const manyDots = 500;

/** The picture without private records, which stay out of files. */
function pngOf(core: cytoscape.Core): string {
  const hidden = core.elements('[?restricted]');
  hidden.style('display', 'none');
  const png = core.png({ output: 'base64', full: true, scale: 2, maxWidth: 6_000, maxHeight: 6_000 });
  hidden.removeStyle('display');
  return png;
}

const arrows: Readonly<Record<string, Place>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** All of it in sight; of a path the path, with room around it for who stands near. */
function fitted(core: cytoscape.Core, onPath: ReadonlySet<string> = new Set()): void {
  const path = core.nodes().filter((node) => onPath.has(node.id()));
  const shown = path.empty() ? undefined : path;
  core.fit(shown, shown === undefined ? 48 : 150);
  // A few dots are not blown up.
  if (core.zoom() <= 1.4) return;
  core.zoom(1.4);
  core.center(shown);
}

function keepInSight(core: cytoscape.Core, id: string): void {
  const { x, y } = core.getElementById(id).renderedPosition();
  if (x < 40 || y < 40 || x > core.width() - 40 || y > core.height() - 40) core.center(core.getElementById(id));
}

/** The neighbor that lies best in a direction; without a start, the one with most ties. */
function nextInDirection(core: cytoscape.Core, fromId: string | null, step: Place): string | undefined {
  const from = fromId === null ? core.collection() : core.getElementById(fromId);
  if (from.empty()) {
    let busiest: cytoscape.NodeSingular | undefined;
    for (const node of core.nodes())
      if (busiest === undefined || node.degree(false) > busiest.degree(false)) busiest = node;
    return busiest?.id();
  }
  const here = from.nodes().first().position();
  let best: { readonly id: string; readonly worth: number } | undefined;
  for (const node of from.neighborhood('node')) {
    const { x, y } = node.position();
    const [dx, dy] = [x - here.x, y - here.y];
    const length = Math.hypot(dx, dy) || 1;
    const along = (dx * step.x + dy * step.y) / length;
    const worth = along - length / 10_000;
    if (along > 0.2 && (best === undefined || worth > best.worth)) best = { id: node.id(), worth };
  }
  return best?.id;
}

/** What some elements carry and some do not, and what an element keeps for good. */
const optionalData = ['letters', 'pill', 'pillFill', 'pillInk'] as const;
const fixedData: ReadonlySet<string> = new Set(['id', 'source', 'target']);

/** Adds what is new, changes what is there, takes away what is gone. */
function merge(core: cytoscape.Core, elements: readonly cytoscape.ElementDefinition[]): void {
  const wanted = new Set(elements.map((element) => String(element.data.id)));
  core
    .elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  const fresh: cytoscape.ElementDefinition[] = [];
  for (const element of elements) {
    const there = core.getElementById(String(element.data.id));
    if (there.empty()) {
      fresh.push(element);
      continue;
    }
    for (const optional of optionalData) if (!(optional in element.data)) there.removeData(optional);
    there.data(Object.fromEntries(Object.entries(element.data).filter(([name]) => !fixedData.has(name))));
  }
  core.add(fresh);
}

function listen(
  core: cytoscape.Core,
  calls: {
    readonly current: {
      onSelect: (id: string | null) => void;
      onOpen: (id: string) => void;
      onMove: (id: string, place: Place) => void;
      onTie: (fromId: string, toId: string) => void;
    };
  },
): void {
  let tieFrom: string | undefined;
  core.on('tap', (event) => {
    if (event.target === core) calls.current.onSelect(null);
  });
  core.on('tap', 'node', (event) => calls.current.onSelect(idOf(event)));
  core.on('dbltap', 'node', (event) => calls.current.onOpen(idOf(event)));
  core.on('tapstart', 'node', (event) => {
    const isAlt = event.originalEvent instanceof MouseEvent && event.originalEvent.altKey;
    tieFrom = isAlt ? idOf(event) : undefined;
    if (isAlt) core.autoungrabify(true);
  });
  core.on('tapend', (event) => {
    core.autoungrabify(false);
    const from = tieFrom;
    tieFrom = undefined;
    if (from === undefined || event.target === core) return;
    const to = idOf(event);
    if (to !== from && core.getElementById(to).isNode()) calls.current.onTie(from, to);
  });
  core.on('dragfree', 'node', (event) => {
    const node = core.getElementById(idOf(event));
    calls.current.onMove(node.id(), { ...node.position() });
  });
}

function idOf(event: cytoscape.EventObject): string {
  // The listener is on nodes alone, whose target has an id.
  return (event.target as cytoscape.NodeSingular).id();
}
