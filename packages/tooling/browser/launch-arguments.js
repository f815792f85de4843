/** Chromium refuses its sandbox to root, which is who containers run as. */
const isRoot = () => process.getuid?.() === 0;

/** Command line for a Chromium that runs tests: no sandbox for root, no graphics card, no calls home. */
export const launchArguments = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
