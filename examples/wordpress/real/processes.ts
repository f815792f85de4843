import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs, and how to end it. */
export interface Running {
  readonly stop: () => Promise<void>;
}

/** Seconds to wait until a server is ready, because busy machines are slow. */
const patience = 60;

/** Kills the process group, because PHP's worker processes would survive otherwise. */
const killGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return;
  try {
    process.kill(-pid);
  } catch {
    // It has ended.
  }
};

const stop = async (child: ChildProcess): Promise<void> => {
  // Not `exit`: until then, others may hold its output open.
  const ended = once(child, 'close');
  killGroup(child);
  if (child.exitCode === null && child.signalCode === null) await ended;
};

/** Starts a server, and waits until it prints that it is ready. */
export const startProcess = async (
  command: readonly [string, ...string[]],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const [name, ...parameters] = command;
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  const child = spawn(name, parameters, { stdio, env: { ...process.env, ...env }, detached: true });
  process.once('exit', () => {
    killGroup(child);
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`${name} ${why}. It printed:\n${printed.slice(-3000)}`));
    };
    const timer = setTimeout(() => {
      killGroup(child);
      fail(`is not ready after ${patience} s`);
    }, patience * 1000);
    const read = (chunk: Buffer): void => {
      // Later output is not kept.
      if (ready.test(printed)) return;
      printed += chunk.toString();
      if (!ready.test(printed)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', ({ message }) => {
      fail(`does not start: ${message}`);
    });
    child.once('exit', (code) => {
      fail(`ended with ${String(code)}`);
    });
  });
  return { stop: () => stop(child) };
};

/** Runs a command to its end, and returns what it prints; a failure contains what it printed. */
export const runTool = (command: readonly [string, ...string[]], cwd?: string): string => {
  const [name, ...parameters] = command;
  const { status, stdout, stderr, error } = spawnSync(name, parameters, { cwd, encoding: 'utf8', maxBuffer: 2 ** 24 });
  if (error) throw new Error(`${name} does not start: ${error.message}`);
  if (status === 0) return stdout;
  const printed = `${stdout}\n${stderr}`.replaceAll(/<style.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');
  throw new Error(`${name} ended with ${String(status)}: ${printed.slice(-2000).trim()}`);
};
