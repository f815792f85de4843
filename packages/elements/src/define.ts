export * from './collaboration-finder/define.js';
export * from './contact-card/define.js';
export * from './dataset/define.js';
export * from './partner-list/define.js';
export * from './pillar-diagram/define.js';
