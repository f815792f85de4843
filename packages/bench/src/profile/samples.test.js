import { expect, test } from 'vitest';
import { selfTimes } from './samples.js';

/** @param {number} id @param {string} functionName @param {number} lineNumber */
const node = (id, functionName, lineNumber) => ({
  id,
  callFrame: { functionName, lineNumber, scriptId: '1', url: '', columnNumber: 0 },
});

test('functions are listed by their own time, longest first, without idle time', () => {
  const profile = {
    nodes: [node(1, '(idle)', -1), node(2, 'render', 9), node(3, '', 19)],
    startTime: 0,
    endTime: 0,
    samples: [1, 2, 3, 3, 2],
    timeDeltas: [9000, 1000, 2000, 2500, 500],
  };
  expect(selfTimes(profile, 5)).toEqual([
    ['(anonymous):20', 4.5],
    ['render:10', 1.5],
  ]);
  expect(selfTimes(profile, 1)).toEqual([['(anonymous):20', 4.5]]);
});
