/** The tags that the loader knows, and the module that defines each. */
export const elementsByTag: Readonly<Record<string, () => Promise<unknown>>> = {
  'hn-collaboration-finder': () => import('../collaboration-finder/define.js'),
  'hn-contact-card': () => import('../contact-card/define.js'),
  'hn-dataset': () => import('../dataset/define.js'),
  'hn-partner-list': () => import('../partner-list/define.js'),
  'hn-pillar-diagram': () => import('../pillar-diagram/define.js'),
};
