import { registered } from '../registry.js';

// Runs before each file of tests: files share their modules, and none shall see the languages that another registered.
registered.clear();
