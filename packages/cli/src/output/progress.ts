import type { Host } from '../host.js';

/** One line on a terminal that says how far long work is; nothing where nobody looks. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Spaces in place of what stood there need no terminal that knows more than a carriage return. */
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
