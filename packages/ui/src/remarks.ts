/** Speaks a remark once, when it comes up on the page that somebody is on. One that stands there already is read with its field. */
export class Remarks {
  #page: string | undefined;
  #known: Readonly<Record<string, string>> = {};

  /** What is new among the remarks of a page, or nothing. */
  news(page: string, remarks: Readonly<Record<string, string>>): string | undefined {
    const [before, known] = [this.#page, this.#known];
    [this.#page, this.#known] = [page, remarks];
    if (before !== page) return undefined;
    return Object.entries(remarks).find(([field, text]) => known[field] !== text)?.[1];
  }
}
