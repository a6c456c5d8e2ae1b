import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test('without any setting the server listens on this machine only, on port 3000', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, behindTls: false, workers: null });
});

test('the command line wins over the environment, which wins over the defaults', () => {
  const environment = { PORT: '8080', HOST: '0.0.0.0', CONTRAPARTE_TLS: '1', CONTRAPARTE_STORE: '/data' };
  const config = readConfig(environment, { port: 0 });
  expect(config).toMatchObject({ host: '0.0.0.0', port: 0, behindTls: true });
  expect(config.directories.store).toBe('/data');
});

test.each([{ PORT: '3000a' }, { PORT: '65536' }, { CONTRAPARTE_LOG: 'loud' }, { CONTRAPARTE_WORKERS: '-1' }])(
  'a setting that cannot be used is named: %j',
  (environment) => {
    const [name, value] = Object.entries(environment)[0] ?? ['', ''];
    expect(() => readConfig(environment as Record<string, string>)).toThrow(new RegExp(`${name}.*${value}`));
  },
);
