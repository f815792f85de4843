// Written by scripts/gazetteer.js from GeoNames (CC BY 4.0). Do not edit.
import type { EncodedTowns } from './find-towns.js';

/** Loads the towns whose name begins with a letter. */
export const townLoaders: Readonly<Record<string, () => Promise<{ readonly towns: EncodedTowns }>>> = {
  a: () => import('./towns/a.generated.js'),
  b: () => import('./towns/b.generated.js'),
  c: () => import('./towns/c.generated.js'),
  d: () => import('./towns/d.generated.js'),
  e: () => import('./towns/e.generated.js'),
  f: () => import('./towns/f.generated.js'),
  g: () => import('./towns/g.generated.js'),
  h: () => import('./towns/h.generated.js'),
  i: () => import('./towns/i.generated.js'),
  j: () => import('./towns/j.generated.js'),
  k: () => import('./towns/k.generated.js'),
  l: () => import('./towns/l.generated.js'),
  m: () => import('./towns/m.generated.js'),
  n: () => import('./towns/n.generated.js'),
  o: () => import('./towns/o.generated.js'),
  other: () => import('./towns/other.generated.js'),
  p: () => import('./towns/p.generated.js'),
  q: () => import('./towns/q.generated.js'),
  r: () => import('./towns/r.generated.js'),
  s: () => import('./towns/s.generated.js'),
  t: () => import('./towns/t.generated.js'),
  u: () => import('./towns/u.generated.js'),
  v: () => import('./towns/v.generated.js'),
  w: () => import('./towns/w.generated.js'),
  x: () => import('./towns/x.generated.js'),
  z: () => import('./towns/z.generated.js'),
};
