const characters = {amp: '&', lt: '<', gt: '>'};

/**
 * A locale module with its words as a reader sees them. lit-localize escapes `&`, `<` and `>` as for a template of HTML; ours are plain text, and
 * "A&amp;E" would show just so.
 */
export const plainWords = (code) => code.replace(/&(amp|lt|gt);/g, (_, name) => characters[name]);
