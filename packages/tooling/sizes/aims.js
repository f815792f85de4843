/**
 * Target sizes in bytes. A budget above its target has a decision record with the reasons; if none is named, the budget
 * is the target.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const aims = {
  'core: data of one network in one language': 10_000,
  'elements: one partner list': 20_000,
  'elements: collaboration finder besides': 4000,
  'elements: contact card besides': 4000,
  'elements: event timeline besides': 4000,
  'elements: key figures besides': 4000,
  'elements: life circle besides': 4000,
  'elements: network graph besides': 9000,
  'elements: network profile besides': 4000,
  'elements: pillar diagram besides': 4000,
  'elements: place map besides': 9000,
  'elements: program list besides': 4000,
  'elements: source list besides': 4000,
  'elements: validator besides': 8000,
  'elements: everything in one file': 60_000,
};
