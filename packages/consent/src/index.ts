export * from './consent-flow.js';
export * from './consent-pages.js';
export * from './graph.js';
export * from './graph-parts.js';
export * from './sharing-lists.js';
export * from './voice.js';
export * from './walk.js';
