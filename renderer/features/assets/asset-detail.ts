import type { client } from '#renderer/api/client.ts';

/** An asset with everything around it, as its page shows it. */
export type AssetDetail = Awaited<ReturnType<typeof client.assets.get>>;
