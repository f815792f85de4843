const coreIndex = /\/core\/dist\/index\.js$/;
// What passes on the exports of other modules.
const isPassage = (/** @type {string} */ id) => /\/core\/dist\/(?:\w+\/)?index\.js$/.test(id);

/** What widgets stand on, with the bundled networks; the readers of files are loaded late, and what takes over from a server, fills a long list, or waits for the reader to come near. */
const ground =
  /\/elements\/src\/bundled\.ts$|\/core\/dist\/data\/loaders\.js$|\/elements\/src\/(?:base|styles|dataset)\/(?!files\/|issues\/|current-post|data\/(?:from-file\/|when-near-viewport)|hydration\/(?:hydrate-root|same-content)|sliced-list\/(?:slice-filler|when-idle))/;

/**
 * Widgets whose code comes in one file each, or two in one: a whole profile must not ask for a dozen small files. The
 * profile comes with the map, which is the largest of its parts, and so costs least there.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const groups = {
  'partner-list': ['partner-list'],
  circles: ['life-circle', 'pillar-diagram'],
  facts: ['event-timeline', 'key-figures'],
  'contact-card': ['contact-card'],
  'program-list': ['program-list'],
  'map-and-profile': ['network-profile', 'place-map'],
  'collaboration-finder': ['collaboration-finder'],
  'network-graph': ['network-graph'],
  'source-list': ['source-list'],
};

/**
 * Outlines that come in files with others: every map needs the surroundings, and one of the Netherlands shows its
 * neighbors.
 */
const outlines = /\/place-map\/outlines\/(?:(surroundings)|be|de|fr|lu|nl)\.generated\.ts$/;

/** The same as the code imports them, for {@link chunksByUse} to find them. */
export const heldOutlines = /\/outlines\/(?:surroundings|be|de|fr|lu|nl)\.generated\.js$/;

/** @typedef {import('rollup').ManualChunkMeta} Graph */

/**
 * Core passes on the exports of many modules: those behind the names that a module asks of it.
 *
 * @param {readonly string[]} names @param {string} passage @param {Graph} graph @returns {string[]}
 */
const modulesBehind = (names, passage, graph) =>
  (graph.getModuleInfo(passage)?.importedIds ?? []).flatMap((one) => {
    if (isPassage(one)) return modulesBehind(names, one, graph);
    return graph.getModuleInfo(one)?.exports?.some((name) => names.includes(name)) ? [one] : [];
  });

/** @param {import('rollup').ModuleInfo | null} module @returns {string[]} */
const namesAskedOfCore = (module) =>
  (module?.ast?.body ?? [])
    .flatMap((node) =>
      node.type === 'ImportDeclaration' && node.source.value === '@health-networks/core' ? [node] : [],
    )
    .flatMap(({ specifiers }) => specifiers)
    .flatMap((one) =>
      one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? [one.imported.name] : [],
    );

/**
 * The modules that these load, directly or not, but for what they load late.
 *
 * @param {readonly string[]} ids @param {Graph} graph
 */
const modulesLoadedBy = (ids, graph) => {
  const found = new Set(ids);
  for (const id of found) {
    const module = graph.getModuleInfo(id);
    for (const one of module?.importedIds ?? []) {
      const behind = coreIndex.test(one) ? modulesBehind(namesAskedOfCore(module), one, graph) : [one];
      for (const each of behind) found.add(each);
    }
  }
  return found;
};

/** @param {readonly string[]} widgets @param {Graph} graph */
const modulesOf = (widgets, graph) => {
  const isFirst = (/** @type {string} */ id) => widgets.some((name) => id.endsWith(`/elements/src/${name}/define.ts`));
  return modulesLoadedBy([...graph.getModuleIds()].filter(isFirst), graph);
};

/** @param {string} id */
const wordsIn = (id) => {
  const [, labels, words] =
    /\/(?:core\/dist\/text\/labels\/(\w+)\.js|elements\/src\/languages\/(\w+)\/.+)$/.exec(id) ?? [];
  // Labels apart: a table of partners names its columns and kinds in any language.
  if (labels !== undefined) return `labels.${labels}`;
  return words === undefined ? undefined : `words.${words}`;
};

/**
 * Says in which file a module comes: `shared` holds what the partner list needs with others, `more` what others have in
 * common, `words.nl` and `labels.nl` all words in a language, and each group of widgets has one of its own. What is loaded late, when a
 * reader asks for it, is left to rollup.
 *
 * @returns {import('rollup').GetManualChunk}
 */
export const chunksByUse = () => {
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (id, graph) => {
    chunks ??= chunksOf(graph);
    return chunks.get(id);
  };
};

/** @param {string} id */
const isOfTheLoader = (id) => id.includes('/elements/src/cdn/');

/** @param {string} id @param {readonly string[]} users the groups that load it */
const chunkOf = (id, users) => {
  const words = wordsIn(id);
  if (words !== undefined) return words;
  const outline = outlines.exec(id);
  if (outline) return outline[1] === undefined ? 'outlines-nl' : 'map-and-profile';
  if (ground.test(id) || (users.includes('partner-list') && !id.includes('/elements/src/partner-list/')))
    return 'shared';
  return users.length > 1 ? 'more' : users[0];
};

/** @param {Graph} graph */
const chunksOf = (graph) => {
  const users = Object.entries(groups).map(
    ([name, widgets]) => /** @type {const} */ ([name, modulesOf(widgets, graph)]),
  );
  const ids = [...graph.getModuleIds()].filter((id) => !isOfTheLoader(id));
  return new Map(
    ids.flatMap((id) => {
      const chunk = chunkOf(
        id,
        users.flatMap(([name, modules]) => (modules.has(id) ? [name] : [])),
      );
      return chunk === undefined ? [] : [[id, chunk]];
    }),
  );
};
