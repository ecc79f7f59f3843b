/** The two ways between windows. Neither is there everywhere, so each message takes both. */
export interface Transport {
  readonly post: (data: unknown) => void;
  /** Calls back for whatever arrives; returns the way to stop. */
  readonly listen: (heard: (data: unknown) => void) => () => void;
}

/** All windows that know the name; undefined where the browser has no such channel. */
export function channelTransport(
  name: string,
  Channel: typeof BroadcastChannel | undefined = globalThis.BroadcastChannel,
): Transport | undefined {
  if (!(Channel as unknown)) return undefined;
  const channel = new Channel(name);
  return {
    post: (data) => channel.postMessage(data),
    listen: (heard) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(data);
      return () => channel.close();
    },
  };
}

/** What of another window may be used at all: its document is out of reach on `file://`. */
export type Peer = Pick<Window, 'postMessage'> & { readonly closed: boolean };

interface Host {
  readonly location: Pick<Location, 'origin'>;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/**
 * Windows that are known by hand: the one that opened this, those that this has opened, and whoever presents the
 * session's id: after a reload the stage has lost its handle of the notes, but they still have theirs of it.
 * On `file://` the origin is "null" for all, so it proves nothing there.
 */
export function windowTransport(host: Host, session: string, peers: Iterable<Peer>) {
  const known = new Set<Peer>(peers);
  const { origin } = host.location;
  const target = origin === 'null' || origin.startsWith('file:') ? '*' : origin;
  const transport: Transport = {
    post: (data) => {
      for (const peer of known) {
        if (peer.closed) known.delete(peer);
        else peer.postMessage(data, target);
      }
    },
    listen: (heard) => {
      const listener = (event: MessageEvent<unknown>) => {
        const source = event.source as Peer | null;
        if (!source || (target !== '*' && event.origin !== origin)) return;
        if ((event.data as { session?: unknown } | null)?.session !== session) return;
        known.add(source);
        heard(event.data);
      };
      host.addEventListener('message', listener);
      return () => host.removeEventListener('message', listener);
    },
  };
  return { ...transport, meet: (peer: Peer) => void known.add(peer) };
}
