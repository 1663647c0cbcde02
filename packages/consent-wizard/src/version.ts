/** The version of this wizard, which stands in every record. */
export const version = '0.1.0';
