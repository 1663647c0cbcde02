/*
 * The words of the first page, for what the build writes where no script has come. No element, nothing registered.
 */
export * as wizardWords from './messages.js';
