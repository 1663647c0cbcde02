import {withSourceWords, type Answers} from '@local-offer/core';
import {answerIn, claim, holdsUnsent, keep, Opening, recall, release, Saving, type ViewContext} from '@local-offer/ui';
import {otherFile} from './messages-sheet.js';
import {peopleOf} from './people.js';
import {withWords} from './person-words.js';
import {sheetFields, sheetFile, sheetKind, sheetText, takeSheet} from './sheet.js';

/** The element that the sheet is in. */
export interface SheetHost {
  readonly id: string;
  readonly localName: string;
  readonly isConnected: boolean;
  forget(): void;
  requestUpdate(): void;
}

/** "My meeting": what stands on it, and what somebody does with it. It stays in the memory of the page. */
export class MeetingSheet {
  readonly #host: SheetHost;
  readonly #context: () => ViewContext;
  readonly #focusOn: (selector: string) => void;
  readonly passing: Saving;
  readonly opening: Opening;

  answers: Answers = {};
  /** Whether it is there to fill in. */
  shown = false;
  /** Whether the sheet is to be emptied, or just was. */
  emptying: 'asked' | 'done' | undefined;
  /** What is told of what was done with it. */
  said: (() => string) | undefined;
  #key: string | undefined;
  /** What somebody has a copy of. */
  #copied: Answers | undefined;

  constructor(host: SheetHost, context: () => ViewContext, focusOn: (selector: string) => void) {
    this.#host = host;
    this.#context = context;
    this.#focusOn = focusOn;
    const told = {
      say: (status: () => string) => {
        this.emptying = undefined;
        this.said = status;
        host.requestUpdate();
      },
      focusOn,
    };
    this.passing = new Saving({
      ...told,
      text: () => withSourceWords(() => sheetText(this.#fields(), this.answers)),
      file: () => sheetFile(() => this.#fields(), this.answers, context()),
      passed: () => {
        this.#copied = this.answers;
        this.#guard();
      },
    });
    this.opening = new Opening({
      ...told,
      kind: sheetKind,
      problem: otherFile,
      holds: () => this.#holds,
      goOn: (found) => {
        const gone = withSourceWords(() => takeSheet(found, this.#fields()));
        if (!gone.read) return undefined;
        // The file has it all.
        if (!gone.left) this.#copied = gone.answers;
        this.shown = true;
        this.#put(gone.answers);
        focusOn(`#${context().uid}-sheet`);
        return gone;
      },
    });
  }

  get #holds(): boolean {
    return Object.values(this.answers).some(({length}) => length);
  }

  #fields() {
    const context = this.#context();
    return sheetFields(withWords(peopleOf(context.area), context), context);
  }

  #guard(): void {
    holdsUnsent(this, this.#host.isConnected && this.answers !== this.#copied && this.#holds);
  }

  #put(answers: Answers): void {
    this.answers = answers;
    this.emptying = this.said = undefined;
    this.passing.forget();
    keep(this.#key!, answers);
    this.#guard();
    this.#host.requestUpdate();
  }

  /** The sheet comes to a page: with what an element in its place held before. */
  enter(): void {
    const {localName, id} = this.#host;
    const first = !this.#key;
    this.#key = claim(localName + (id && `#${id}`), this.#host, this.#key);
    if (first) this.answers = recall<Answers>(this.#key) ?? this.answers;
    this.shown ||= this.#holds;
    this.#guard();
  }

  leave(): void {
    release(this.#key!, this.#host);
    this.#guard();
  }

  forget(): void {
    this.opening.forget();
    this.#put({});
  }

  onShow = (): void => {
    this.shown = !this.shown;
    this.#host.requestUpdate();
  };

  onInput = ({target}: Event): void => {
    const control = target as HTMLInputElement;
    const value = answerIn(control);
    if (value !== undefined) this.#put({...this.answers, [control.name]: value});
  };

  // What somebody has written is not thrown away by one press, and not kept for the next person of a shared phone either.
  onAskClear = (): void => {
    this.emptying = 'asked';
    this.#focusOn('.lo-spare');
  };

  /** Empties the sheet, or keeps it after all. */
  onClear = (sure: boolean): void => {
    if (sure) this.forget();
    this.emptying = sure ? 'done' : undefined;
    this.#focusOn(sure ? '[name="coming"]' : '.lo-empty');
  };
}
