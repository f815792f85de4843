import { layoutGraph, type GraphShape } from '../network-graph/layout/layout-graph.js';

/** A hub with so many boxes around it, every third joined to the next, every fourth line with a mark. */
export const wheelOf = (count: number): GraphShape => {
  const ids = Array.from({ length: count }, (_, at) => `box-${at}`);
  return {
    boxes: [
      { id: 'hub', width: 120, height: 34 },
      ...ids.map((id, at) => ({ id, width: 70 + (at % 4) * 25, height: 34 + (at % 3) * 17 })),
    ],
    joined: ids.flatMap((id, at) => [
      { from: 'hub', to: id, isMarked: at % 4 === 0 },
      ...(at % 3 === 0 && at + 1 < count ? [{ from: id, to: `box-${at + 1}`, isMarked: false }] : []),
    ]),
    width: 704,
  };
};

/** Where each box ends up, by id. */
export const placesOf = (shape: GraphShape): string[] =>
  [...layoutGraph(shape).boxes.values()].map(({ id, x, y }) => `${id} ${x} ${y}`).sort();

/** The places of `wheelOf(9)`, the same in Node and in every browser. */
export const expectedPlaces: readonly string[] = [
  'box-0 524 170.8',
  'box-1 418.5 251',
  'box-2 552 240.5',
  'box-3 227.1 104.7',
  'box-4 456.7 78',
  'box-5 151.5 242.7',
  'box-6 285 243.3',
  'box-7 164.5 165.2',
  'box-8 360.6 42',
  'hub 345 174.5',
];
