import type { WriteStream } from 'node:tty';

/** What the command line reads from and writes to, so that tests can stand in for a terminal. */
export interface Host {
  /** Relative paths start here. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is colour welcome on standard error? */
  readonly hasColors: boolean;
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeOutput: (content: string | Uint8Array) => void;
  readonly writeError: (text: string) => void;
  /** Is somebody looking at standard error? */
  readonly isWatched: boolean;
  /** Waits until somebody stops the command. */
  readonly untilStopped: () => Promise<void>;
}

/** Files that are made again from the same data are the same where the environment says when (SOURCE_DATE_EPOCH). */
export const dateOfEnvironment = ({ env }: Pick<Host, 'env'>): Date | undefined => {
  const seconds = Number(env.SOURCE_DATE_EPOCH ?? NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : undefined;
};

/** Only a terminal has colours; it heeds NO_COLOR and FORCE_COLOR. */
const hasColors = (stream: WriteStream): boolean => stream.isTTY && stream.hasColors();

/** A reader that has seen enough (`| head`) is no error. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
};

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** The process that runs. */
export const processHost = (): Host => {
  process.stdout.on('error', endWithReader);
  return {
    folder: process.cwd(),
    env: process.env,
    hasColors: hasColors(process.stderr),
    readInput: () => readAll(process.stdin),
    writeOutput: (content) => void process.stdout.write(content),
    writeError: (text) => void process.stderr.write(text),
    isWatched: process.stderr.isTTY,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
};
