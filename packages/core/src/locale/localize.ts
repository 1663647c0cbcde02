/* The only file that imports '@lit/localize': the build puts a private copy of it here, because a copy can be configured once. */
export {configureLocalization, msg, str, updateWhenLocaleChanges} from '@lit/localize';
export type {LocaleModule} from '@lit/localize';
