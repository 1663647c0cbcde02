export * from './locale/locale.js';
export {directionOf, languageName} from './locale/pick-locale.js';
export {str, updateWhenLocaleChanges} from './locale/localize.js';
export * from './theme/tokens.js';
export * from './area/gaps.js';
export * from './area/load-area.js';
export {emptyArea, readArea, type AreaConfig, type AreaProblem, type DeepReadonly, type LoadedArea} from './area/read-area.js';
export * from './area/text-of.js';
