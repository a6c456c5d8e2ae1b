import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The IPv4 addresses under which others in the room reach this machine, the likeliest first: those of Wi-Fi, cable and
 * hotspot before those of virtual machines and tunnels, private ones (RFC 1918) before public ones, and before those that a
 * machine gives itself when nobody else does (RFC 3927).
 */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, all]) =>
    (all ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, rank: rankOf(name, address) })),
  );
  // The order among equals is the system's own.
  return [...new Set(found.toSorted((one, other) => one.rank - other.rank).map(({ address }) => address))];
}

function rankOf(name: string, address: string): number {
  const virtual = VIRTUAL.test(name) ? 10 : 0;
  if (address.startsWith('169.254.')) return virtual + 3;
  if (!PRIVATE.test(address)) return virtual + 2;
  return virtual + (HOME.test(address) ? 0 : 1);
}

/** Of containers, virtual machines and tunnels: seen by this machine alone, as a rule. */
const VIRTUAL =
  /^(?:docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tun|tap|utun|wg|tailscale|zt|podman|cni|lxc)|virtual|wsl/i;
const PRIVATE = /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;
/** What routers at home and hotspots of phones and laptops hand out. */
const HOME = /^192\.168\./;
