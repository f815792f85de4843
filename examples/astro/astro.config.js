import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  // Node renders the widgets as they are; a package that is linked would be bundled first.
  vite: { ssr: { external: ['@health-networks/elements', '@health-networks/core'] } },
});
