import { describe, expect, test } from 'vitest';
import { installationsFor, manualCommand } from './installation.js';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

/** @param {import('./installation.js').Host} host */
const commandLines = (host) =>
  installationsFor(host).flatMap(({ commands }) => commands.map((command) => command.join(' ')));

describe('installationsFor', () => {
  test("tries Debian's package, then Playwright, as root on Debian", () => {
    expect(commandLines({ osRelease: debian, rights: 'root' })).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
      'npx playwright-core install --with-deps chromium',
    ]);
  });

  test('goes through sudo where it asks for no password', () => {
    expect(commandLines({ osRelease: debian, rights: 'sudo' })).toEqual([
      'sudo apt-get update',
      'sudo apt-get install -y --no-install-recommends chromium',
      'npx playwright-core install --with-deps chromium',
    ]);
  });

  test("leaves Ubuntu's snap aside", () => {
    expect(commandLines({ osRelease: ubuntu, rights: 'root' })).toEqual([
      'npx playwright-core install --with-deps chromium',
    ]);
  });

  test.each([
    ['a user without rights', { osRelease: debian, rights: /** @type {const} */ ('user') }],
    ['other systems', { osRelease: '', rights: /** @type {const} */ ('user') }],
  ])('lets Playwright install into the home folder for %s', (_, host) => {
    expect(commandLines(host)).toEqual(['npx playwright-core install chromium']);
  });
});

describe('manualCommand', () => {
  test.each([
    ['Debian', debian, 'sudo apt-get install chromium'],
    ['other systems', ubuntu, 'npx playwright-core install --with-deps chromium'],
  ])('is one command on %s', (_, osRelease, command) => {
    expect(manualCommand({ osRelease, rights: 'user' })).toBe(command);
  });
});
