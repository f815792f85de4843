/** What the sizes should come down to, in bytes. A budget above its aim has a decision record that says why. */
const aims = /** @type {Record<string, number>} */ ({
  'core: data of one network in one language': 10_000,
  'elements: one partner list': 20_000,
  'elements: network graph besides': 9000,
  'elements: place map besides': 9000,
  'elements: validator besides': 8000,
  'elements: everything in one file': 60_000,
});

/** Any other widget, on a page that has a partner list. */
const widgetAim = 4000;

/** Of these, no aim is below the budget. */
const withoutAim = ['core: indexDataset and membersOf', 'elements: reader of CSV besides'];

/** The aim for a size by its name; undefined where its budget is the aim. @param {string} name */
export const aimOf = (name) => {
  const isWidget = name.endsWith(' besides') && !withoutAim.includes(name);
  return aims[name] ?? (isWidget ? widgetAim : undefined);
};
