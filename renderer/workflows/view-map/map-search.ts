import { addressOf, recordId, oneOf, textOf, texts } from '#renderer/app/address.ts';

/** The parts of the address of every map: for which decision it is drawn, whom it shows, and whether its table stands in its place. */
export const mapParts = {
  /** A wanted decision; the coalition as a whole when left out. */
  decision: recordId,
  as: oneOf(['table', 'board']),
  /** People when left out. */
  kind: oneOf(['organizations', 'all']),
  sectors: texts(100, 40),
  owner: textOf(64),
  /** How far back moves are drawn, in days; 90 when left out. */
  days: oneOf([30, 180, 365]),
} as const;

/** Reads the address of a map. */
export const mapSearch = addressOf(mapParts);

/** The part of the address that all maps share. */
export type MapSearch = ReturnType<typeof mapSearch>;
