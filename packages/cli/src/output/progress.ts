import type { Host } from '../host.js';

/** A progress line on a terminal; no output without a terminal. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Overwrites old text with spaces, because some terminals support only a carriage return. */
export const createProgress = ({ isWatched, writeError }: Pick<Host, 'isWatched' | 'writeError'>): Progress => {
  let shown = 0;
  const write = (text: string): void => {
    writeError(`\r${text.padEnd(shown)}`);
    shown = text.length;
  };
  return {
    show: (text) => {
      if (isWatched) write(text);
    },
    end: () => {
      if (shown === 0) return;
      write('');
      writeError('\r');
    },
  };
};
