/** Read once: what vite.config.ts writes into the code is written wherever its name stands. */
export const builtWidgets = BUILT_WIDGETS;

export const builtNetworks = BUILT_NETWORKS;
