import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  // Prevents bundling of the linked package, because Node loads it unchanged.
  vite: { ssr: { external: ['@health-networks/elements', '@health-networks/core'] } },
});
