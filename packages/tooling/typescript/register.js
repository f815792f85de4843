import { register } from 'node:module';

// For `node --import`: Node 20 cannot run TypeScript, and scripts should not depend on a build.
register('./hooks.js', import.meta.url);
