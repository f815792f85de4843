import { registered, setPack } from '../registry.js';

// Runs before each test file: files share modules, so registered languages must not leak into the next one.
// What was made from the packs is made again after a registration.
setPack('und', {});
registered.clear();
