export {watchSnippets, type SnippetSource} from './snippets.js';
