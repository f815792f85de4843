import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { runSteps } from '../base/steps.js';
import { pointsOn } from '../test-support/path-points.js';
import { viewInput } from '../test-support/view-input.js';
import { networkGraphMessages } from './messages.js';
import { gatherRelations, networkGraphView, type GraphOptions } from './network-graph.view.js';
import type { GraphDrawing } from './layout/drawn-graph.js';

const drawingOf = async (id: keyof typeof seedDataset.networks, width: number): Promise<GraphDrawing> => {
  const options: GraphOptions = { members: 'auto', toggled: new Set(), width };
  const input = { ...(await viewInput(networkGraphMessages, 'en', seedDataset)), network: seedDataset.networks[id] };
  return networkGraphView(input, options, runSteps(gatherRelations(input, options))).drawing;
};

describe.each(Object.keys(seedDataset.networks) as (keyof typeof seedDataset.networks)[])('the picture of %s', (id) => {
  test.each([14, 20, 26, 33, 34, 40, 50, 60, 66])(
    'at %i em has no line over a name, no overlapping boxes, and no overflow',
    async (width) => {
      const drawing = await drawingOf(id, width);
      const outer = drawing.nodes.filter(({ inside }) => inside === undefined);
      const over = outer.flatMap((a, at) =>
        outer
          .slice(at + 1)
          .filter((b) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height)
          .map((b) => `${a.id} over ${b.id}`),
      );
      const lines = drawing.edges.flatMap((edge) => [
        { edge, points: pointsOn(edge.target) },
        { edge, points: pointsOn(edge.trunk ?? '') },
      ]);
      const crossed = lines.flatMap(({ edge, points }) =>
        outer
          .filter((box) =>
            points.some(({ x, y }) => Math.abs(x - box.x) * 2 < box.width && Math.abs(y - box.y) * 2 < box.height),
          )
          .map((box) => `${edge.id} under ${box.id}`),
      );
      const outside = lines.filter(({ points }) =>
        points.some(({ x, y }) => x < 0 || x > drawing.width || y > drawing.height),
      );
      expect([over, crossed, outside]).toEqual([[], [], []]);
    },
  );
});
