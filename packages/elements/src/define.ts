export * from './contact-card/define.js';
export * from './dataset/define.js';
export * from './key-figures/define.js';
export * from './partner-list/define.js';
export * from './pillar-diagram/define.js';
export * from './program-list/define.js';
export * from './source-list/define.js';
