/** Seconds that a person needs for each action: assumed, not measured. Only typed keys count. */
const seconds = { clicks: 1.2, keys: 0.25, screens: 3 };

/** Number of actions in one step. A file dialog of the system counts as a screen. */
export type Effort = Partial<Readonly<Record<keyof typeof seconds, number>>>;

/** Measures the time that a task takes, step by step. */
export interface Clock {
  /** Performs a step and counts the actions of a person. */
  readonly step: <Result>(what: string, effort: Effort, act: () => Promise<Result>) => Promise<Result>;
  readonly total: () => number;
  readonly table: () => string;
}

const timeOf = ({ clicks = 0, keys = 0, screens = 0 }: Effort): number =>
  clicks * seconds.clicks + keys * seconds.keys + screens * seconds.screens;

export const startClock = (): Clock => {
  const done: { readonly what: string; readonly effort: Effort }[] = [];
  const total = (): number => done.reduce((sum, { effort }) => sum + timeOf(effort), 0);
  const lineOf = (what: string, time: number, { clicks = 0, keys = 0, screens = 0 }: Effort): string =>
    `${time.toFixed(1).padStart(6)} s  ${what} (clicks ${clicks}, keys ${keys}, new screens ${screens})`;
  const sumOf = (kind: keyof Effort): number => done.reduce((sum, { effort }) => sum + (effort[kind] ?? 0), 0);
  return {
    step: (what, effort, act) => {
      done.push({ what, effort });
      return act();
    },
    total,
    table: () => {
      const sums = { clicks: sumOf('clicks'), keys: sumOf('keys'), screens: sumOf('screens') };
      const lines = done.map(({ what, effort }) => lineOf(what, timeOf(effort), effort));
      const assumed = `Assumed: ${seconds.clicks} s a click, ${seconds.keys} s a key, ${seconds.screens} s for each new screen.`;
      return [...lines, lineOf('in all', total(), sums), assumed].join('\n');
    },
  };
};

/** A choice in the window of the system that a button opens: the button, the file, "Open". */
export const fileChoice: Effort = { clicks: 3, screens: 1 };
