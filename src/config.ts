import { join } from 'node:path';
import { directories } from './paths.ts';
import type { Directories } from './paths.ts';

/** Everything that the surroundings decide. Read once, handed in from then on. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** true when a proxy in front speaks https: then cookies are `Secure` and the proxy's addresses are believed. */
  readonly behindTls: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** A class in a room: on the room's network, where guests only read and take part. */
  readonly isClass: boolean;
  /** Worker threads of the pool; `null`: as many as there are cores. */
  readonly workers: number | null;
  readonly directories: Directories & { readonly store: string };
}

/** Values given on the command line, which win over the environment. */
export interface Given {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly store?: string | undefined;
  readonly workers?: number | undefined;
  readonly isClass?: boolean | undefined;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/**
 * Reads the environment: `PORT`, `HOST`, `CONTRAPARTE_STORE` (folder of saved designs), `CONTRAPARTE_TLS` (1 behind an
 * https proxy), `CONTRAPARTE_LOG` (debug, info, warn, error, silent), `CONTRAPARTE_WORKERS`. Throws a RangeError that
 * names the variable when a value is not usable. A class is on every network of the machine unless an address is given.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, given: Given = {}): Config {
  const places = directories();
  const isClass = given.isClass ?? false;
  return {
    host: given.host ?? (isClass ? '0.0.0.0' : environment['HOST'] || '127.0.0.1'),
    port: given.port ?? wholeNumber('PORT', environment, 65535) ?? 3000,
    behindTls: ['1', 'true', 'yes'].includes(environment['CONTRAPARTE_TLS'] ?? ''),
    logLevel: logLevel(environment['CONTRAPARTE_LOG'] || 'warn'),
    isClass,
    workers: given.workers ?? wholeNumber('CONTRAPARTE_WORKERS', environment, 256) ?? null,
    directories: { ...places, store: given.store ?? (environment['CONTRAPARTE_STORE'] || join(places.root, 'var')) },
  };
}

function wholeNumber(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  max: number,
): number | undefined {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  if (!/^\d+$/.test(text) || Number(text) > max) {
    throw new RangeError(`${name} needs a whole number from 0 to ${max} but got "${text}"`);
  }
  return Number(text);
}

function logLevel(text: string): Config['logLevel'] {
  const level = LOG_LEVELS.find((name) => name === text);
  if (!level) throw new RangeError(`CONTRAPARTE_LOG needs one of ${LOG_LEVELS.join(', ')} but got "${text}"`);
  return level;
}
