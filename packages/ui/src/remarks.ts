type Texts = Readonly<Record<string, string>>;

/** Speaks a remark once, when it comes up on the page that somebody is on. One that stands there already is read with its field. */
export class Remarks {
  #page: string | undefined;
  #known: Texts = {};
  readonly #speak: (status: () => string) => void;

  constructor(speak: (status: () => string) => void) {
    this.#speak = speak;
  }

  /** The remarks on the fields of a page. */
  on(page: string, fields: readonly string[], remark: (field: string) => string | undefined): Texts {
    const found = Object.fromEntries(fields.map((field) => [field, remark(field)] as const).filter((entry): entry is [string, string] => !!entry[1]));
    const news = page === this.#page && Object.keys(found).find((field) => found[field] !== this.#known[field]);
    [this.#page, this.#known] = [page, found];
    if (news) this.#speak(() => found[news]!);
    return found;
  }
}
