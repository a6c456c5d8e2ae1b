import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Request } from 'express';

/** Is an address one of this machine's: loopback, or among `own` (as the system lists them)? IPv4 written as IPv6 counts as IPv4. */
export function isOwnAddress(address: string, own: readonly string[]): boolean {
  const plain = withoutZone(address);
  const family = isIP(plain);
  return family !== 0 && listed(own).check(plain, family === 6 ? 'ipv6' : 'ipv4');
}

function listed(own: readonly string[]): BlockList {
  const list = new BlockList();
  list.addSubnet('127.0.0.0', 8, 'ipv4');
  list.addAddress('::1', 'ipv6');
  for (const one of own.map(withoutZone)) {
    const family = isIP(one);
    if (family !== 0) list.addAddress(one, family === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}

/** `fe80::1%eth0` names the cable as well. */
const withoutZone = (address: string): string => address.split('%', 1)[0] ?? '';

/** Where a request comes from, as far as it can be known. */
export interface Origin {
  /** Who is at the other end of the connection. */
  readonly peer: string | undefined;
  /** Whom a proxy says that it speaks for; null when nothing is forwarded. */
  readonly forwarded: string | null;
}

/**
 * Does a request come from the machine that the server runs on? What a proxy forwards is its reader's, not its own: it counts as
 * the machine's only when both are. So a header can make somebody a stranger, and never the other way round.
 */
export function isOwn({ peer, forwarded }: Origin, own: readonly string[]): boolean {
  if (peer === undefined || !isOwnAddress(peer, own)) return false;
  return forwarded === null || isOwnAddress(forwarded, own);
}

/** Every address that this machine has now; a laptop changes networks in the middle of a class. */
export function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address));
}

/** Is it the machine's own browser, or program, that asks? */
export function asksItself(request: Request): boolean {
  return isOwn({ peer: request.socket.remoteAddress, forwarded: forwardedOf(request) }, ownAddresses());
}

/** Behind a proxy that is trusted, its reader; of any other, whatever it says: nobody's address. */
function forwardedOf(request: Request): string | null {
  const isForwarded = FORWARDING.some((name) => request.headers[name] !== undefined);
  if (!isForwarded) return null;
  return request.app.get('trust proxy') === 1 ? (request.ip ?? '') : '';
}
const FORWARDING = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const;
