export * from './area.js';
export * from './read-shape.js';
export * from './receipt.js';
export * from './request.js';
export * from './schemas.js';
export * from './shape.js';
export * from './to-text.js';
