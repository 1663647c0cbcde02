/*
 * What the form on paper is made from: the build writes it from the same pages and words. No element, nothing registered.
 */
export {requestSteps} from './request-flow.js';
export {pageOf} from './request-pages.js';
export {groupWords} from './messages-more.js';
export {groupOf, groups} from './more-flow.js';
export {reviewHere} from './page-parts.js';
export * as requestWords from './messages.js';
