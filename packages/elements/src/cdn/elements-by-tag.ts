/** Functions that load the module defining an element, by tag name. */
export const elementsByTag: Readonly<Record<string, () => Promise<unknown>>> = {
  'hn-collaboration-finder': () => import('../collaboration-finder/define.js'),
  'hn-contact-card': () => import('../contact-card/define.js'),
  'hn-dataset': () => import('../dataset/define.js'),
  'hn-event-timeline': () => import('../event-timeline/define.js'),
  'hn-key-figures': () => import('../key-figures/define.js'),
  'hn-life-circle': () => import('../life-circle/define.js'),
  'hn-network-graph': () => import('../network-graph/define.js'),
  'hn-network-profile': () => import('../network-profile/define.js'),
  'hn-partner-list': () => import('../partner-list/define.js'),
  'hn-pillar-diagram': () => import('../pillar-diagram/define.js'),
  'hn-place-map': () => import('../place-map/define.js'),
  'hn-program-list': () => import('../program-list/define.js'),
  'hn-source-list': () => import('../source-list/define.js'),
};
