import { registered } from '../registry.js';

// Runs before each test file: files share modules, so registered languages must not leak into the next one.
registered.clear();
