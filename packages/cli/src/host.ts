import type { WriteStream } from 'node:tty';

/** Exit codes, as documented in `--help` and the README. */
export const exitCodes = { fine: 0, faultyInput: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Error for wrong use of a command: an unknown option, a missing file. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Input and output of the command line, so that tests can replace the terminal. */
export interface Host {
  /** Base folder of relative paths. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard error supports colors. */
  readonly hasColors: boolean;
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeOutput: (content: string | Uint8Array) => void;
  readonly writeError: (text: string) => void;
  /** Whether standard error is a terminal. */
  readonly isWatched: boolean;
  /** Waits until the user stops the command. */
  readonly untilStopped: () => Promise<void>;
}

/** Returns the date in SOURCE_DATE_EPOCH, with which repeated exports of the same data are identical. */
export const dateOfEnvironment = ({ env }: Pick<Host, 'env'>): Date | undefined => {
  const seconds = Number(env.SOURCE_DATE_EPOCH ?? NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000) : undefined;
};

/** The day that counts as today, EDTF: the date of the environment, or the present day. */
export const today = (host: Host): string => (dateOfEnvironment(host) ?? new Date()).toISOString().slice(0, 10);

/** Only a terminal has colors; it respects NO_COLOR and FORCE_COLOR. */
const hasColors = (stream: WriteStream): boolean => stream.isTTY && stream.hasColors();

/** A reader that closes the pipe early (`| head`) is not an error; a full disk is one. */
const endWithReader = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${error.message}\n`);
  process.exit(exitCodes.wrongUse);
};

const readAll = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** Creates the host of the running process. */
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
