import { os } from '../procedures.ts';

export const eventsHandlers = {
  changes: os.events.changes.handler(({ context, signal }) => context.device.events.subscribe(signal)),
};
