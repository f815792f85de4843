/**
 * One event of a trace; times in microseconds. `tdur` is the time of the processor, which other programs do not add to.
 *
 * @typedef {{ name: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number }} TraceEvent
 */

/** What the main thread does, by the name of the event in the trace. */
const kinds = /** @type {const} */ ({
  'script compiled': ['v8.compile', 'V8.CompileCode', 'V8.ParseFunction', 'v8.parseOnBackground', 'V8.CompileLazy'],
  'garbage collected': ['MinorGC', 'MajorGC', 'V8.GCScavenger', 'V8.GCFinalizeMC'],
  'style computed': ['UpdateLayoutTree'],
  'layout made': ['Layout'],
  painted: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest'],
  'script run': ['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'FireAnimationFrame', 'TimerFire', 'EventDispatch'],
});

/** @typedef {keyof typeof kinds | 'other'} Kind */

/** @type {Map<string, string>} */
const kindByName = new Map(
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => /** @type {const} */ ([name, kind]))),
);

/**
 * Milliseconds of the main thread by kind, each without what other kinds took inside it.
 *
 * @param {readonly TraceEvent[]} events of one thread
 * @returns {Partial<Record<Kind, number>>}
 */
export const timeByKind = (events) => {
  const known = events.filter(({ name, dur }) => dur !== undefined && kindByName.has(name));
  /** @type {Record<string, number>} */
  const times = {};
  /** @type {{ kind: string, end: number }[]} */
  const open = [];
  for (const { name, ts, dur = 0, tdur = dur } of known.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while ((open.at(-1)?.end ?? Infinity) <= ts) open.pop();
    const kind = kindByName.get(name) ?? 'other';
    const around = open.at(-1)?.kind;
    times[kind] = (times[kind] ?? 0) + tdur / 1000;
    if (around !== undefined) times[around] = (times[around] ?? 0) - tdur / 1000;
    open.push({ kind, end: ts + dur });
  }
  return times;
};

/** How often layout was made and style computed. @param {readonly TraceEvent[]} events */
export const passes = (events) => ({
  layouts: events.filter(({ name }) => name === 'Layout').length,
  styles: events.filter(({ name }) => name === 'UpdateLayoutTree').length,
});
