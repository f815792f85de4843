/** Neither plugin has types for its shared configurations. */
declare module 'eslint-plugin-lit' {
  import type { Linter } from 'eslint';
  const plugin: { configs: { 'flat/recommended': Linter.Config } };
  export default plugin;
}

declare module 'eslint-plugin-lit-a11y' {
  import type { Linter } from 'eslint';
  const plugin: { configs: { recommended: Linter.Config } };
  export default plugin;
}
