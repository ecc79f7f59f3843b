import { channelName } from './session.ts';
import { channelTransport, windowTransport, type Peer, type Transport } from './transports.ts';

export interface Wires {
  /** The ways between the windows of a session; those of an earlier session are no longer used. */
  readonly connect: (session: string) => readonly Transport[];
  /** A window that this one has opened. */
  readonly meet: (peer: Peer) => void;
}

/** The browser's ways between windows that show the same document. */
export function browserWires(document: unknown, host: Window = window): Wires {
  const peers = new Set<Peer>(host.opener ? [host.opener as Peer] : []);
  let hand: ReturnType<typeof windowTransport> | undefined;
  return {
    connect: (session) => {
      hand = windowTransport(host, session, peers);
      const channel = channelTransport(channelName(document, session));
      return channel ? [channel, hand] : [hand];
    },
    meet: (peer) => {
      peers.add(peer);
      hand?.meet(peer);
    },
  };
}
