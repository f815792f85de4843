export * from './contact-card/define.js';
export * from './dataset/define.js';
export * from './life-circle/define.js';
export * from './partner-list/define.js';
export * from './pillar-diagram/define.js';
export * from './place-map/define.js';
