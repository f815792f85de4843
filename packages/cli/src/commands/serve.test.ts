import { request } from 'node:http';
import { symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ringFiles } from '../test-support/ring-files.js';
import { folderWith } from '../test-support/run-command.js';
import { runHere } from '../test-support/test-host.js';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends a request. `fetch` cannot send another host or a path with dots. */
const ask = (address: string, path: string, { method = 'GET', host = 'localhost' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(address);
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }),
      );
    })
      .on('error', reject)
      .end();
  });

/** Creates a folder with data and stand-ins for the widgets. */
const makeFolder = (): string => {
  const folder = folderWith({ ...ringFiles, 'secret.txt': 'secret' });
  mkdirSync(join(folder, 'widgets'));
  writeFileSync(join(folder, 'widgets', 'hn.js'), 'export {};');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'widgets', 'link.js'));
  return folder;
};

const serve = (folder: string, file: string, visit: (address: string) => Promise<void>) =>
  runHere(folder, ['serve', file, '--port', '0', '--widgets', 'widgets'], {
    whileItRuns: (said) => visit(/http:\/\/localhost:\d+\//.exec(said)?.[0] ?? ''),
  });

describe('serve', () => {
  test('shows the widgets with the current content of a file', async () => {
    const folder = makeFolder();
    const { code, err } = await serve(folder, 'ring.json', async (address) => {
      const page = await ask(address, '/');
      expect([page.status, page.type]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.body).toContain('<title>The Ring</title>');
      expect(page.body).toContain(
        '<hn-network-profile src="data.json" network="ring" lang="en" show-issues></hn-network-profile>',
      );
      expect(JSON.parse((await ask(address, '/data.json')).body)).toHaveProperty(
        'organizations.clinic.name.en',
        'Clinic',
      );
      writeFileSync(join(folder, 'ring.json'), ringFiles['ring-2.json'] ?? '');
      await ask(address, '/');
      expect((await ask(address, '/data.json')).body).toContain('The Clinic');
      expect(await ask(address, '/hn/hn.js')).toEqual({
        status: 200,
        type: 'text/javascript; charset=utf-8',
        body: 'export {};',
      });
    });
    expect([code, err]).toEqual([0, expect.stringMatching(/^http:\/\/localhost:\d+\/ shows the file/)]);
  });

  test('shows a table, and prints its problems', async () => {
    const { code, err } = await serve(makeFolder(), 'partners.csv', async (address) => {
      expect((await ask(address, '/data.json')).body).toContain('"Alpha"');
    });
    expect([code, err.split('\n')[0]]).toEqual([0, expect.stringContaining('Plaatss is an unknown column')]);
  });

  test.each([
    ['a file beside the data', '/secret.txt', {}, 404],
    ['a way out of the folder', '/hn/../secret.txt', {}, 404],
    ['an encoded way out', '/hn/%2e%2e%2fsecret.txt', {}, 404],
    ['a link out', '/hn/link.js', {}, 404],
    ['an inherited name', '/constructor', {}, 404],
    ['a broken path', '/%zz', {}, 404],
    ['another site that leads here', '/', { host: 'evil.example.org' }, 404],
    ['a change', '/data.json', { method: 'POST' }, 405],
  ])('refuses the request %s', async (_, path, options, status) => {
    await serve(makeFolder(), 'ring.json', async (address) => {
      expect(await ask(address, path, options)).toMatchObject({ status, body: '' });
    });
  });

  test.each([
    [['--port', 'x'], '--port x is not a port: choose a number from 0 to 65535.\n'],
    [['--port', '99999'], '--port 99999 is not a port: choose a number from 0 to 65535.\n'],
    [['--network', 'rang'], 'There is no network "rang". Did you mean "ring"? Networks: ring.\n'],
    [['--widgets', 'none'], expect.stringContaining('The widgets are in the package @health-networks/elements')],
  ])('refuses %j', async (args, err) => {
    expect(await runHere(makeFolder(), ['serve', 'ring.json', ...args])).toEqual({ code: 2, out: '', err });
  });

  test('does not start with an unreadable file', async () => {
    expect((await runHere(makeFolder(), ['serve', 'broken.json'])).code).toBe(1);
  });

  test('reports that its port is in use', async () => {
    const folder = makeFolder();
    await serve(folder, 'ring.json', async (address) => {
      const { port } = new URL(address);
      const second = await runHere(folder, ['serve', 'ring.json', '--port', port, '--widgets', 'widgets']);
      expect(second).toEqual({ code: 2, out: '', err: `Port ${port} is in use. Choose another one with --port.\n` });
    });
  });
});

test('reading a large file is announced on a terminal', async () => {
  const folder = folderWith({ 'p.csv': `Name\n${'Alpha\n'.padStart(1_100_000, ' ')}` });
  const { err } = await runHere(folder, ['validate', 'p.csv'], { isWatched: true });
  expect(err.startsWith(`\rReading p.csv …\r${' '.repeat(15)}\r`)).toBe(true);
  expect((await runHere(folder, ['validate', 'p.csv'])).err).not.toContain('Reading');
});
