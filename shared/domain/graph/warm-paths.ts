import { relationshipKindById, willingnesses } from '../../content/relationship-kinds.ts';
import { daysBetween, type IsoDay } from '../../dates.ts';
import { bestFirst } from './best-first.ts';

/** A tie as a path sees it. */
export interface PathTie {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: string;
  readonly isDirected: boolean;
  /** 1 to 3. */
  readonly strength: number;
  /** 0 to 3. */
  readonly willingness: number;
  /** When it was last seen to hold; '' when not known. */
  readonly confirmedOn: IsoDay;
}

/** What a link of a path is worth: the product of its parts, each 0 to 1. */
export interface LinkScore {
  readonly score: number;
  readonly strength: number;
  readonly recency: number;
  readonly willingness: number;
}

/** One who asks another along a tie. */
export interface PathLink extends LinkScore {
  readonly askerId: string;
  readonly askedId: string;
  readonly tie: PathTie;
}

/** A way in: first we ask `startId`, then each asks the next, the last one the target. */
export interface WarmPath {
  readonly score: number;
  readonly startId: string;
  readonly links: readonly PathLink[];
}

/** Where paths start, with what our own tie to each is worth. */
export type PathStarts = ReadonlyMap<string, number>;

/** A tie loses half of its warmth in this many days without being seen; our own contact with somebody in fewer. */
const tieHalfLife = 365;
const contactHalfLife = 180;
/** Old ties stay this warm: people remember. */
const coldest = 0.25;
/** How much a day that nobody wrote down counts. */
const unknownRecency = 0.5;
/** Asking up a one-way tie, from the one who listens to the one who is heard. */
const againstDirection = 0.5;
/** Four asks in a row are the most that a person can oversee. */
export const mostTies = 3;
/** Looks no further: the best ones were found long before. */
const mostSteps = 50_000;

/** How warm something is that was last seen on a day: 1 today, half after `halfLife` days, never under a quarter. */
export function recencyOf(lastOn: IsoDay, today: IsoDay, halfLife: number): number {
  if (lastOn === '') return unknownRecency;
  return Math.max(coldest, 0.5 ** (Math.max(0, daysBetween(lastOn, today)) / halfLife));
}

/**
 * What our own tie to a partner is worth: relationship of 5 × how recent the last contact was. Not rated but in contact counts as 2;
 * 0 where there is no way to ask them.
 */
export function startScore(relationship: number | null, lastContactOn: IsoDay, today: IsoDay): LinkScore {
  const rated = relationship ?? (lastContactOn === '' ? 0 : 2);
  const strength = rated / 5;
  const recency = recencyOf(lastContactOn, today, contactHalfLife);
  return { score: strength * recency, strength, recency, willingness: 1 };
}

/** Whether the two are in conflict: no ask goes this way. */
function isCold(tie: PathTie): boolean {
  return relationshipKindById(tie.kind)?.isWarm === false;
}

/** What asking along a tie is worth: strength × recency × willingness, half of it against its direction; 0 along cold ties. */
export function linkScore(tie: PathTie, askerId: string, today: IsoDay): LinkScore {
  const isAgainst = tie.isDirected && tie.fromId !== askerId;
  const strength = (tie.strength / 3) * (isAgainst ? againstDirection : 1) * (isCold(tie) ? 0 : 1);
  const recency = recencyOf(tie.confirmedOn, today, tieHalfLife);
  const willingness = willingnesses[tie.willingness]?.weight ?? willingnesses[0].weight;
  return { score: strength * recency * willingness, strength, recency, willingness };
}

/**
 * The best ways to a partner, the best first: of those with the same last asker only the best, unless there are too few. A search from the
 * target back to the starts, always on with the best; every further link can only make a path worth less, so what is reached first is best.
 */
export function warmPaths(
  targetId: string,
  starts: PathStarts,
  ties: readonly PathTie[],
  today: IsoDay,
  limit: number,
): WarmPath[] {
  const linksTo = linksByAsked(ties, today);
  const queue = bestFirst<{ readonly links: readonly PathLink[]; readonly isComplete: boolean }>();
  const found: WarmPath[] = [];
  const lastAskers = new Set<string>();
  const spare: WarmPath[] = [];
  const grow = (links: readonly PathLink[], score: number) => {
    const headId = links[0]?.askerId ?? targetId;
    const own = starts.get(headId) ?? 0;
    if (own > 0 && links.length > 0) queue.push({ links, isComplete: true }, score * own);
    if (links.length < mostTies) queue.push({ links, isComplete: false }, score);
  };
  grow([], 1);
  for (let step = 0; step < mostSteps && found.length < limit; step++) {
    const best = queue.pop();
    if (best === undefined) break;
    const { links, isComplete } = best.item;
    if (isComplete) {
      const path = { score: best.score, startId: links[0]?.askerId ?? '', links };
      const lastAsker = links.at(-1)?.askerId ?? '';
      if (lastAskers.has(lastAsker)) spare.push(path);
      else found.push(path);
      lastAskers.add(lastAsker);
      continue;
    }
    const onPath = new Set([targetId, ...links.map((link) => link.askerId)]);
    for (const link of linksTo.get(links[0]?.askerId ?? targetId) ?? [])
      if (!onPath.has(link.askerId)) grow([link, ...links], best.score * link.score);
  }
  return [...found, ...spare.slice(0, Math.max(0, limit - found.length))].toSorted((a, b) => b.score - a.score);
}

/** Which of our first tie and the links is worth least: -1 for the first tie. */
export function weakestLink(own: number, links: readonly LinkScore[]): number {
  let weakest = -1;
  let lowest = own;
  for (const [index, link] of links.entries()) {
    if (link.score > lowest) continue;
    weakest = index;
    lowest = link.score;
  }
  return weakest;
}

/** Of two ties between the same two, the warmer one counts; a cold one closes the way. */
function linksByAsked(ties: readonly PathTie[], today: IsoDay): Map<string, PathLink[]> {
  const best = new Map<string, PathLink>();
  const closed = new Set(
    ties.filter(isCold).flatMap((tie) => [`${tie.fromId} ${tie.toId}`, `${tie.toId} ${tie.fromId}`]),
  );
  for (const tie of ties) {
    for (const [askerId, askedId] of [
      [tie.fromId, tie.toId],
      [tie.toId, tie.fromId],
    ] as const) {
      const link = { ...linkScore(tie, askerId, today), askerId, askedId, tie };
      const key = `${askerId} ${askedId}`;
      if (!closed.has(key) && link.score > (best.get(key)?.score ?? 0)) best.set(key, link);
    }
  }
  const links = new Map<string, PathLink[]>();
  for (const link of best.values()) {
    const list = links.get(link.askedId);
    if (list === undefined) links.set(link.askedId, [link]);
    else list.push(link);
  }
  return links;
}
