/** At most so many records become one at once. */
export const mostMerged = 10;
