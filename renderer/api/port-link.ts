import { RPCLink } from '@orpc/client/message-port';
import type { ClientContext, ClientLink } from '@orpc/client';

/** A link over one port, with an end: when it ends, its pending calls fail. */
export interface PortLink {
  readonly link: ClientLink<ClientContext>;
  readonly isClosed: () => boolean;
  readonly close: () => void;
}

/** Speaks oRPC over a storage port until the port or the caller closes it. */
export function createPortLink(port: MessagePort): PortLink {
  const closing = new EventTarget();
  let closed = false;
  const close = (): void => {
    if (closed) return;
    closed = true;
    port.close();
    closing.dispatchEvent(new Event('close'));
  };
  port.addEventListener('close', close);
  const link = new RPCLink({ port: closablePort(port, closing) });
  port.start();
  return { link, close, isClosed: () => closed };
}

/**
 * A port whose `close` listeners hear our own closing too: a MessagePort tells only the far side,
 * and oRPC frees its pending calls in that listener alone.
 */
function closablePort(port: MessagePort, closing: EventTarget): Pick<MessagePort, 'addEventListener' | 'postMessage'> {
  return {
    postMessage: port.postMessage.bind(port),
    addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
      (type === 'close' ? closing : port).addEventListener(type, listener);
    },
  };
}
