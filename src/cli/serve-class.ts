import { lanAddresses } from '../web/lan-addresses.ts';
import { terminalQr } from './terminal-qr.ts';

/** What is told about a server in a room. */
export interface InTheRoom {
  /** Where it listens: every network of the machine, or one address. */
  readonly host: string;
  readonly port: number;
  /** IPv4 addresses of the room's networks, the likeliest first. */
  readonly addresses: readonly string[];
  /** A terminal shows pictures; a file does not. */
  readonly isTerminal: boolean;
  /** A code under every address, not the first alone. */
  readonly everyQr: boolean;
}

/** The addresses of a class with a QR code to scan, and what to do with them. */
export function classText({ host, port, addresses, isTerminal, everyQr }: InTheRoom): string {
  const reachable = isEverywhere(host) ? addresses : [host];
  const own = `http://${isEverywhere(host) ? 'localhost' : shown(host)}:${port}/class`;
  if (reachable.length === 0 || isLoopback(host)) return `${nobody(host)}\nOn this machine alone: ${own}\n`;
  const lines = reachable.map((address, place) => {
    const link = `http://${shown(address)}:${port}/class`;
    const withQr = isTerminal && (everyQr || place === 0);
    return withQr ? `${link}\n\n${terminalQr(link)}\n` : `${link}\n`;
  });
  return `The class is open on this network at\n\n${lines.join('')}\n${todo(own, isTerminal)}\n`;
}

function todo(own: string, withQr: boolean): string {
  const how = withQr ? 'scan the code or type the address' : 'open that address';
  return `Start a class on this machine at ${own}.\nPhones on the same Wi-Fi ${how}, then enter the class code; without one they only read.`;
}

function nobody(host: string): string {
  return isLoopback(host)
    ? `${host} is this machine alone: leave --host out, so that phones reach the class.`
    : 'no network found: connect to the room’s Wi-Fi or share a hotspot, then start again';
}

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
const shown = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** The same of this machine as it is now. */
export function classTextHere(address: string, host: string, everyQr: boolean): string {
  const port = Number(new URL(address).port);
  const isTerminal = process.stdout.isTTY;
  return classText({ host, port, addresses: lanAddresses(), isTerminal, everyQr });
}
