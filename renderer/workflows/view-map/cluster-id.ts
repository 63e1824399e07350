/** How clusters are told from partners among what can have the focus. */
export const clusterPrefix = 'more:';

/** The id of the sign behind which the rest of a cell stands. */
export function clusterId(cellId: string): string {
  return `${clusterPrefix}${cellId}`;
}
