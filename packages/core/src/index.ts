export * from './locale/locale.js';
export {directionOf, languageName} from './locale/pick-locale.js';
export {str, updateWhenLocaleChanges} from './locale/localize.js';
export * from './theme/tokens.js';
