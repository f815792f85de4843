/** Chromium refuses its sandbox to root, which is who containers run as. */
const isRoot = () => process.getuid?.() === 0;

/** Letters look the same whatever the settings of the machine are. */
const sameText = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/** Command line for a Chromium that runs tests: no sandbox for root, no graphics card, no calls home. */
export const launchArguments = () => [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...sameText,
];
