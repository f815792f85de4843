const coreIndex = /\/core\/dist\/index\.js$/;
// Whether a module only re-exports other modules.
const isPassage = (/** @type {string} */ id) => /\/core\/dist\/(?:\w+\/)?index\.js$/.test(id);

/** What finds the networks of the documents, which a page asks for by their id, whatever the widget. */
const bundled = /\/elements\/src\/bundled\.ts$|\/core\/dist\/data\/loaders\.js$/;

/**
 * Widgets with one file each, or two in one file, so that a whole profile does not request a dozen small files. The
 * profile shares a file with the map, the largest of its parts, where it adds the least.
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
  dataset: ['dataset'],
};

/**
 * Outlines that share files with other modules: every map needs the surroundings, and a map of the Netherlands shows
 * its neighbors.
 */
const outlines = /\/place-map\/outlines\/(?:(surroundings)|be|de|fr|lu|nl)\.generated\.ts$/;

/** The same outlines as imported by the code, for {@link chunksByUse}. */
export const heldOutlines = /\/outlines\/(?:surroundings|be|de|fr|lu|nl)\.generated\.js$/;

/** @typedef {import('rollup').ManualChunkMeta} Graph */

/**
 * Finds the modules behind the names that a module imports from core, which re-exports many modules.
 *
 * @param {readonly string[]} names @param {string} passage @param {Graph} graph @returns {string[]}
 */
const modulesBehind = (names, passage, graph) =>
  (graph.getModuleInfo(passage)?.importedIds ?? []).flatMap((one) => {
    if (isPassage(one)) return modulesBehind(names, one, graph);
    return graph.getModuleInfo(one)?.exports?.some((name) => names.includes(name)) ? [one] : [];
  });

/** @param {import('rollup').ModuleInfo | null} module @returns {string[]} */
const namesImportedFromCore = (module) =>
  (module?.ast?.body ?? [])
    .flatMap((node) =>
      node.type === 'ImportDeclaration' && node.source.value === '@health-networks/core' ? [node] : [],
    )
    .flatMap(({ specifiers }) => specifiers)
    .flatMap((one) =>
      one.type === 'ImportSpecifier' && one.imported.type === 'Identifier' ? [one.imported.name] : [],
    );

/**
 * Finds the modules that these load directly or indirectly, except lazily loaded ones.
 *
 * @param {readonly string[]} ids @param {Graph} graph
 */
const modulesLoadedBy = (ids, graph) => {
  const found = new Set(ids);
  for (const id of found) {
    const module = graph.getModuleInfo(id);
    for (const one of module?.importedIds ?? []) {
      const behind = coreIndex.test(one) ? modulesBehind(namesImportedFromCore(module), one, graph) : [one];
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

/** What reads files, for any widget: it must not load the file of another one. @param {Graph} graph */
const modulesOfReaders = (graph) =>
  modulesLoadedBy(
    [...graph.getModuleIds()].filter((id) => /\/from-file\/(?:validate-dataset|read-csv)\.ts$/.test(id)),
    graph,
  );

/** @param {string} id */
const wordsIn = (id) => {
  const [, labels, words] =
    /\/(?:core\/dist\/text\/labels\/(\w+)\.js|elements\/src\/languages\/(\w+)\/(?!issues\.).+)$/.exec(id) ?? [];
  // Labels have files of their own: a table of partners may name its columns and kinds in any language. What is said of
  // attributes is for editors only.
  if (labels !== undefined) return `labels.${labels}`;
  return words === undefined ? undefined : `words.${words}`;
};

/**
 * Decides which file a module belongs to: `shared` contains modules that the partner list or a reader of files needs
 * with other widgets, `more` those that other widgets share, `words.nl` and `labels.nl` all texts in a language, and each group of widgets
 * has its own file. Modules that are loaded on demand are left to rollup.
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

/** @param {string} id @param {readonly string[]} users the groups that load it @param {boolean} isForReaders */
const chunkOf = (id, users, isForReaders) => {
  const words = wordsIn(id);
  if (words !== undefined) return words;
  const outline = outlines.exec(id);
  if (outline) return outline[1] === undefined ? 'outlines-nl' : 'map-and-profile';
  const isForList = users.includes('partner-list') && !id.includes('/elements/src/partner-list/');
  if (bundled.test(id) || isForList || (isForReaders && users.length > 0)) return 'shared';
  return users.length > 1 ? 'more' : users[0];
};

/** @param {Graph} graph */
const chunksOf = (graph) => {
  const users = Object.entries(groups).map(
    ([name, widgets]) => /** @type {const} */ ([name, modulesOf(widgets, graph)]),
  );
  const ofReaders = modulesOfReaders(graph);
  const ids = [...graph.getModuleIds()].filter((id) => !isOfTheLoader(id));
  return new Map(
    ids.flatMap((id) => {
      const chunk = chunkOf(
        id,
        users.flatMap(([name, modules]) => (modules.has(id) ? [name] : [])),
        ofReaders.has(id),
      );
      return chunk === undefined ? [] : [[id, chunk]];
    }),
  );
};
