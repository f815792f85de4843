/**
 * What the profiler of the browser gives, as far as it is read.
 *
 * @typedef {object} Profile
 * @property {readonly { id: number, callFrame: { functionName: string, lineNumber: number } }[]} nodes
 * @property {readonly number[]} [samples] ids of nodes
 * @property {readonly number[]} [timeDeltas] microseconds
 */

/**
 * Milliseconds by function, without what it calls, the most first.
 *
 * @param {Profile} profile
 * @param {number} count
 * @returns {[name: string, milliseconds: number][]}
 */
export const selfTimes = ({ nodes, samples = [], timeDeltas = [] }, count) => {
  const names = new Map(
    nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`]),
  );
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0) / 1000);
  }
  return [...times]
    .filter(([name]) => !name.startsWith('(idle)'))
    .sort(([, a], [, b]) => b - a)
    .slice(0, count);
};
