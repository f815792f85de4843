import type { FaultValues } from '../../model/issues/fault-words.js';
import type { jsonFault } from '../../model/issues/json-fault.js';
import { isExactNumber } from '../../model/guards/is-exact-number.js';

/** A problem in a JSON text, with its position. */
export interface Finding {
  offset: number;
  path: (string | number)[];
  fault: Parameters<typeof jsonFault>;
}

/** An open object or array, with its current key or index. */
interface Frame {
  keys?: Set<string>;
  at: string | number;
}

interface Scan {
  text: string;
  at: number;
  frames: Frame[];
  findings: Finding[];
  maxFindings: number;
  more: number;
}

/** A parser state. Returns the next state, or `undefined` at the end or after a syntax error. */
type Step = (scan: Scan) => Step | undefined;

/** Maximum nesting: deeper than any dataset, but safe for recursive readers. */
const maxDepth = 64;

/** Longer numbers are truncated in a message. */
const maxShown = 40;

const space = /[ \t\n\r]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const textPiece = /[^"\\\0-\x1F]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const hints = [
  [/^$/, 'fetch-again'],
  [/['‘’“”]/, 'straight-quotes'],
  [/\//, 'no-comments'],
  [/[\]}]/, 'no-comma'],
] as const;

/** A line with which Git separates two versions of a file. */
const conflictMark = /^(?:<{7}|={7}|>{7})(?:\s|$)/;

/** What the syntax requires at a position. */
type Expected = 'value' | 'key' | 'colon' | 'comma-or-end' | 'escape' | 'closing-quote' | 'end-of-file';

const report = (scan: Scan, fault: Finding['fault'], offset = scan.at): void => {
  if (scan.findings.length >= scan.maxFindings) scan.more += 1;
  else scan.findings.push({ offset, path: scan.frames.map(({ at }) => at), fault });
};

const show = (character: string): FaultValues => {
  if (character === '') return { found: 'end-of-file' };
  if (/[!-~‘’“”]/.test(character)) return { found: 'character', character };
  return { found: 'code-point', codePoint: character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') };
};

/** Returns the remedy of a syntax error. Markup at the beginning is another file, at the end something was added. */
const hintAt = ({ text, at }: Scan, expected: Expected): Finding['fault'][1] => {
  const isAtStart = text.slice(0, at).trim() === '';
  if ((isAtStart || text.charAt(at - 1) === '\n') && conflictMark.test(text.slice(at, at + 8)))
    return 'resolve-conflict';
  const character = text.charAt(at);
  if (character === '<' && isAtStart) return 'address-of-json';
  if (character === '<' && expected === 'end-of-file') return 'remove-what-follows';
  return hints.find(([pattern]) => pattern.test(character))?.[1] ?? 'correct-place';
};

/** Reports a syntax error and stops. */
const stop = (scan: Scan, expected: Expected, values?: FaultValues): Step | undefined => {
  const character = scan.text.charAt(scan.at);
  const hint = hintAt(scan, expected);
  scan.frames = [];
  report(scan, ['syntax', hint, { expected, ...values, ...show(character) }]);
  return undefined;
};

/** Consumes a match and returns it. */
const take = (scan: Scan, pattern: RegExp): string => {
  pattern.lastIndex = scan.at;
  const [found = ''] = pattern.exec(scan.text) ?? [];
  scan.at += found.length;
  return found;
};

const peek = (scan: Scan): string => {
  take(scan, space);
  return scan.text.charAt(scan.at);
};

/** Consumes and returns a string literal; `undefined` on a syntax error. */
const takeString = (scan: Scan): string | undefined => {
  const start = scan.at;
  scan.at += 1;
  while (take(scan, textPiece) !== '');
  const end = scan.text.charAt(scan.at);
  if (end !== '"') {
    stop(scan, end === '\\' ? 'escape' : 'closing-quote');
    return undefined;
  }
  scan.at += 1;
  return scan.text.slice(start, scan.at);
};

const open = (scan: Scan, frame: Frame, next: Step): Step | undefined => {
  if (scan.frames.length < maxDepth) {
    scan.at += 1;
    scan.frames.push(frame);
    return next;
  }
  report(scan, ['too-deep', 'flat', { levels: maxDepth }]);
  return undefined;
};

const close = (scan: Scan): Step => {
  scan.at += 1;
  scan.frames.pop();
  return afterValue;
};

const value: Step = (scan) => {
  const character = peek(scan);
  if (character === '{') return open(scan, { keys: new Set(), at: '' }, firstKey);
  if (character === '[') return open(scan, { at: 0 }, firstItem);
  if (character === '"') return takeString(scan) === undefined ? undefined : afterValue;
  const offset = scan.at;
  const found = take(scan, scalar);
  if (found === '') return stop(scan, 'value');
  if (/\d/.test(found)) checkNumber(scan, found, offset);
  return afterValue;
};

const checkNumber = (scan: Scan, number: string, offset: number): void => {
  if (isExactNumber(number)) return;
  const shown = number.length > maxShown ? `${number.slice(0, maxShown)}…` : number;
  const isInRange = Number.isFinite(Number(number)) && Number(number) !== 0;
  report(
    scan,
    isInRange ? ['inexact-number', 'fewer-digits', { shown }] : ['number-out-of-range', 'within-range', { shown }],
    offset,
  );
};

const firstItem: Step = (scan) => (peek(scan) === ']' ? close(scan) : value(scan));

const firstKey: Step = (scan) => (peek(scan) === '}' ? close(scan) : key(scan));

const checkKey = (scan: Scan, frame: Frame, name: string, offset: number): void => {
  frame.at = name;
  if (frame.keys?.has(name)) report(scan, ['twice', 'keep-one'], offset);
  if (name === '__proto__') report(scan, ['forbidden-key', 'remove-key'], offset);
  frame.keys?.add(name);
};

const key: Step = (scan) => {
  if (peek(scan) !== '"') return stop(scan, 'key');
  const offset = scan.at;
  const quoted = takeString(scan);
  const frame = scan.frames.at(-1);
  if (quoted === undefined || !frame) return undefined;
  checkKey(scan, frame, quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1), offset);
  if (peek(scan) !== ':') return stop(scan, 'colon');
  scan.at += 1;
  return value;
};

const afterValue: Step = (scan) => {
  const character = peek(scan);
  const frame = scan.frames.at(-1);
  if (!frame) return character === '' ? undefined : stop(scan, 'end-of-file');
  const end = frame.keys ? '}' : ']';
  if (character === end) return close(scan);
  if (character !== ',') return stop(scan, 'comma-or-end', { end });
  scan.at += 1;
  if (typeof frame.at === 'number') frame.at += 1;
  return frame.keys ? key : value;
};

/**
 * Scans JSON without building values: finds duplicate keys, `__proto__` keys, numbers that lose precision, excessive
 * nesting and the first syntax error. Returns at most `maxFindings` findings and counts the rest. One pass without
 * recursion, so that deep or long input is safe.
 */
export const scanJson = (text: string, maxFindings = Infinity): Pick<Scan, 'findings' | 'more'> => {
  const scan: Scan = { text, at: 0, frames: [], findings: [], maxFindings, more: 0 };
  let step: Step | undefined = value;
  while (step) step = step(scan);
  return scan;
};
