/** Read only here, because the build inserts the value at every occurrence of the constant. */
export const builtWidgets = BUILT_WIDGETS;

export const builtNetworks = BUILT_NETWORKS;
