/** The version of this form, which travels with every request. */
export const version = '0.1.0';
