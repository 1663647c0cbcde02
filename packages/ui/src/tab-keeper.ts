import {hour, keyOf, notice, readEntry, timeLeft, writeEntry, type Held} from './tab-storage.js';
import {tabStorage, wipeTab} from './tab-wipe.js';

/** What there is to say: answers came back, the hour is nearly over, nothing is kept any more. */
export type TabNews = 'back' | 'soon' | 'over' | undefined;

/**
 * Keeps the answers of one form in the tab, if the person asked for it, for an hour after the last answer. Times are
 * compared and not counted, because a phone sleeps. What is on the screen is never touched.
 */
export class TabKeeper {
  /** Whether the tab keeps answers now. */
  on = false;
  news: TabNews;

  #key = '';
  #answers: unknown;
  #last = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #tell: (news: TabNews) => void;
  readonly #storage: Storage | undefined;
  readonly #unkept: readonly string[];

  /**
   * @param tell - Called with what there is to say, when it changes by itself.
   * @param unkept - Answers that nobody who uses the device next may find.
   */
  constructor(tell: (news: TabNews) => void, storage: Storage | undefined = tabStorage(), unkept: readonly string[] = []) {
    this.#tell = tell;
    this.#unkept = unkept;
    this.#storage = storage;
  }

  /** Whether the browser gives it a place. */
  get able(): boolean {
    return !!this.#storage;
  }

  /** Looks for what the tab keeps of a form. What is damaged or too old is wiped. */
  open(form: string): Held | undefined {
    this.#key = keyOf(form);
    wipeTab(this.#storage, (key) => readEntry(this.#storage!, key));
    const entry = this.#storage && readEntry(this.#storage, this.#key);
    this.on = !!entry;
    if (!entry) return undefined;
    this.#last = entry.last;
    this.check();
    return entry;
  }

  /** The person asks for it, or for more time: the hour begins anew. */
  start(held: Held): void {
    this.on = true;
    this.#answers = undefined;
    this.news = undefined;
    this.keep(held);
  }

  /** Keeps the newest answers, and the place. The hour runs from the last answer. */
  keep(held: Held): void {
    if (!this.on) return;
    if (held.answers !== this.#answers) this.#last = Date.now();
    this.#answers = held.answers;
    try {
      const answers = Object.fromEntries(Object.entries(held.answers).filter(([name]) => !this.#unkept.includes(name)));
      writeEntry(this.#storage!, this.#key, {...held, answers}, this.#last);
      this.#wait(timeLeft(this.#last));
    } catch {
      this.#end();
    }
  }

  /** Looks at the clock, and at what the tab still holds. */
  check = (): void => {
    if (!this.on) return;
    const entry = readEntry(this.#storage!, this.#key);
    if (entry) this.#wait(timeLeft(entry.last));
    else this.#end();
  };

  /** Wipes what the tab holds. */
  wipe(): void {
    clearTimeout(this.#timer);
    this.#storage?.removeItem(this.#key);
    this.on = false;
    this.news = undefined;
  }

  #wait(left: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.check, left > notice ? Math.min(left, hour) - notice : left);
    if (left <= notice) this.#say('soon');
    else if (this.news === 'soon') this.#say(undefined);
  }

  #end(): void {
    this.wipe();
    this.#say('over');
  }

  #say(news: TabNews): void {
    if (this.news === news) return;
    this.news = news;
    this.#tell(news);
  }
}
