import { z } from 'zod';

/** What main tells the storage process. A `port` message carries one port beside it. */
export type ToStorage =
  | { readonly type: 'port' }
  | { readonly type: 'ping' }
  | { readonly type: 'grant'; readonly path: string; readonly mode: 'read' | 'write' }
  | { readonly type: 'open'; readonly path: string }
  | { readonly type: 'close' };

/** What the storage process tells main. */
export const fromStorageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ready') }),
  z.strictObject({ type: z.literal('pong') }),
  /** Sent before this process waits for the disk, when it can say nothing, and after it. */
  z.strictObject({ type: z.literal('onDisk'), isWaiting: z.boolean() }),
  z.strictObject({ type: z.literal('granted'), path: z.string(), mode: z.enum(['read', 'write']) }),
  z.strictObject({ type: z.literal('workspace'), path: z.string().nullable() }),
  z.strictObject({ type: z.literal('openFailed'), path: z.string() }),
  z.strictObject({ type: z.literal('closed') }),
]);
export type FromStorage = z.output<typeof fromStorageSchema>;
