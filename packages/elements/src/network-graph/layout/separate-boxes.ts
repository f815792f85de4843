import type { MovingBox } from './box.js';

/** An edge with the least distances between its boxes. */
export interface JoinedBoxes {
  readonly from: MovingBox;
  readonly to: MovingBox;
  readonly across: number;
  readonly down: number;
}

/** Least gap between boxes without an edge. */
const gapAcross = 26;
const gapDown = 18;

/** Least distance between an edge and a box. */
const clearance = 9;

/** Limits the number of iterations, and the total work for large graphs. */
const mostSteps = 240;
const mostWork = 700_000;

/** Attraction along edges per iteration. */
const pull = 0.012;

const clampAcross = (box: MovingBox, width: number): void => {
  box.x = Math.min(Math.max(box.x, box.width / 2), Math.max(width - box.width / 2, box.width / 2));
};

/** Separates two overlapping boxes along the axis with the smaller overlap, each by half. */
const pushApart = (a: MovingBox, b: MovingBox, across: number, down: number): void => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const overX = (a.width + b.width) / 2 + across - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + down - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  if (overX < overY) {
    const by = (dx < 0 ? -overX : overX) / 2;
    a.x -= by;
    b.x += by;
  } else {
    const by = (dy < 0 ? -overY : overY) / 2;
    a.y -= by;
    b.y += by;
  }
};

/** Penetration depth of an edge under a box, and the direction out. */
interface Cover {
  readonly over: number;
  readonly along: number;
  readonly normalX: number;
  readonly normalY: number;
}

const findCover = (box: MovingBox, { from, to }: JoinedBoxes): Cover | undefined => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((box.x - from.x) * dx + (box.y - from.y) * dy) / squared;
  if (along <= 0 || along >= 1) return undefined;
  const length = Math.sqrt(squared);
  const [x, y] = [-dy / length, dx / length];
  const off = (box.x - from.x) * x + (box.y - from.y) * y;
  const over = (Math.abs(x) * box.width + Math.abs(y) * box.height) / 2 + clearance - Math.abs(off);
  return over > 0 ? { over, along, normalX: off < 0 ? -x : x, normalY: off < 0 ? -y : y } : undefined;
};

/** Moves a box off an edge, and the ends of the edge a little the other way. */
const pushOffLine = (box: MovingBox, line: JoinedBoxes): void => {
  const cover = findCover(box, line);
  if (!cover) return;
  const { over, along, normalX, normalY } = cover;
  const by = over * 0.4;
  box.x += normalX * by;
  box.y += normalY * by;
  for (const [end, share] of [[line.from, 1 - along] as const, [line.to, along] as const]) {
    end.x -= normalX * by * share * 0.5;
    end.y -= normalY * by * share * 0.5;
  }
};

const isEndOf = (box: MovingBox, { from, to }: JoinedBoxes): boolean => box === from || box === to;

const drawTogether = ({ from, to }: JoinedBoxes): void => {
  const [dx, dy] = [(to.x - from.x) * pull, (to.y - from.y) * pull];
  from.x += dx;
  from.y += dy;
  to.x -= dx;
  to.y -= dy;
};

const step = (boxes: readonly MovingBox[], lines: readonly JoinedBoxes[], width: number): void => {
  for (const line of lines) {
    for (const box of boxes) if (!isEndOf(box, line)) pushOffLine(box, line);
  }
  for (const { from, to, across, down } of lines) pushApart(from, to, across, down);
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) pushApart(a, b, gapAcross, gapDown);
  });
  for (const box of boxes) clampAcross(box, width);
};

const isOver = (a: MovingBox, b: MovingBox): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width + gapAcross && Math.abs(a.y - b.y) * 2 < a.height + b.height + gapDown;

/** Resolves the remaining overlaps by moving boxes down: the picture has no fixed height. */
const sink = (boxes: readonly MovingBox[]): void => {
  const placed: MovingBox[] = [];
  for (const box of [...boxes].sort((a, b) => a.y - a.height / 2 - (b.y - b.height / 2))) {
    for (let below = placed.find((one) => isOver(box, one)); below; below = placed.find((one) => isOver(box, one))) {
      box.y = below.y + (below.height + box.height) / 2 + gapDown + 0.1;
    }
    placed.push(box);
  }
};

/** Removes all overlaps of boxes, and most of boxes and edges, in a fixed number of iterations. */
export const separateBoxes = (boxes: readonly MovingBox[], lines: readonly JoinedBoxes[], width: number): void => {
  const work = boxes.length * (boxes.length + lines.length);
  const steps = Math.min(mostSteps, Math.ceil(mostWork / work));
  for (let at = 0; at < steps; at++) {
    if (at < steps * 0.7) for (const line of lines) drawTogether(line);
    step(boxes, lines, width);
  }
  sink(boxes);
};
