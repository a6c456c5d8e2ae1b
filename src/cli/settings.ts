import { readConfig, type Config, type Given } from '../config.ts';
import { UsageError } from './usage-error.ts';

/** The settings of this call: options first, then the environment. A setting that cannot be used is wrong usage. */
export function settings(given: Given): Config {
  try {
    return readConfig(process.env, given);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${error.message}.`);
    throw error;
  }
}
