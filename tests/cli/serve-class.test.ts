import type { NetworkInterfaceInfo } from 'node:os';
import decodeQR from 'qr/decode.js';
import { describe, expect, it, test } from 'vitest';
import { classText } from '../../src/cli/serve-class.ts';
import { lanAddresses } from '../../src/web/lan-addresses.ts';
import { readConfig } from '../../src/config.ts';

const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4'): NetworkInterfaceInfo =>
  ({ address, internal, family }) as NetworkInterfaceInfo;

const ROOM = { host: '0.0.0.0', port: 3000, addresses: ['192.168.1.20', '10.0.0.7'], isTerminal: true, everyQr: false };

/** What a phone reads of the first code in a text for a terminal. */
function scanned(text: string): string {
  const rows = text.split('\n').flatMap((line) => {
    const signs = /^\u001b\[38;5;16;48;5;231m(.*)\u001b\[0m$/.exec(line)?.[1];
    if (signs === undefined) return [];
    return ['▀█', '▄█'].map((dark) => [...signs].map((sign) => dark.includes(sign)));
  });
  const scale = 4;
  const [width, height] = [(rows[0]?.length ?? 0) * scale, rows.length * scale];
  const data = Uint8Array.from({ length: width * height * 3 }, (_, byte) => {
    const pixel = Math.floor(byte / 3);
    const [x, y] = [Math.floor((pixel % width) / scale), Math.floor(pixel / width / scale)];
    return rows[y]?.[x] === true ? 0 : 255;
  });
  return decodeQR({ width, height, data });
}

describe('a class in a room', () => {
  it('is told with every address, and the code of the first, which phones read', () => {
    const text = classText(ROOM);
    expect(text).toContain('http://192.168.1.20:3000/class\n');
    expect(text).toContain('http://10.0.0.7:3000/class\n');
    expect(text).toContain('http://localhost:3000/class.');
    expect(scanned(text)).toBe('http://192.168.1.20:3000/class');
  });

  it('is told with a code of every address when asked, and with none where no terminal is', () => {
    const codes = (text: string) => text.split('\u001b[0m\n\n').length - 1;
    expect([classText(ROOM), classText({ ...ROOM, everyQr: true })].map(codes)).toEqual([1, 2]);
    expect(classText({ ...ROOM, isTerminal: false })).not.toMatch(/\u001b|scan/);
  });

  it('says when there is no network, and when it is on this machine alone', () => {
    expect(classText({ ...ROOM, addresses: [] })).toContain(
      'no network found: connect to the room’s Wi-Fi or share a hotspot, then start again',
    );
    expect(classText({ ...ROOM, host: '127.0.0.1' })).toContain('this machine alone');
    expect(classText({ ...ROOM, host: '10.0.0.7' })).not.toContain('192.168.1.20');
  });

  it('listens on every network unless an address is given; nothing else does', () => {
    const hosts = [
      readConfig({}, { isClass: true }),
      readConfig({ HOST: '127.0.0.1' }, { isClass: true }),
      readConfig({}),
    ];
    expect(hosts.map(({ host }) => host)).toEqual(['0.0.0.0', '0.0.0.0', '127.0.0.1']);
    expect(readConfig({}, { isClass: true, host: '10.0.0.7' }).host).toBe('10.0.0.7');
  });
});

test('the likeliest address comes first: Wi-Fi and cable, then virtual machines, none of the machine’s own', () => {
  const interfaces = {
    lo: [at('127.0.0.1', true), at('::1', true, 'IPv6')],
    docker0: [at('172.17.0.1')],
    eth0: [at('169.254.7.7'), at('fe80::1', false, 'IPv6'), at('10.1.2.3')],
    'vEthernet (WSL)': [at('192.168.99.1')],
    wlan0: [at('192.168.1.20')],
    ppp0: [at('203.0.113.9')],
  };
  expect(lanAddresses(interfaces)).toEqual([
    ...['192.168.1.20', '10.1.2.3', '203.0.113.9', '169.254.7.7'],
    ...['192.168.99.1', '172.17.0.1'],
  ]);
  expect(lanAddresses({})).toEqual([]);
});
