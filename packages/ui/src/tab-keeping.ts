import type {AreaConfig, Flow, Step} from '@local-offer/core';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {tick} from './fields/choice-field.js';
import {keepHint, keepWhy, keepWord, moreTime, moreTimeGiven, tabBack, tabOver, tabSoon} from './messages-wizard.js';
import {resume} from './resume.js';
import {say} from './statement.js';
import {TabKeeper} from './tab-keeper.js';
import type {ViewContext} from './view-context.js';
import type {WizardMemory} from './wizard-memory.js';
import {words} from './words.js';

const newsWords = {back: tabBack, soon: tabSoon, over: tabOver};

/** How a form keeps answers in its tab: `(host, speak) => new TabKeeping(host, speak)`, with the names of those that are never kept. */
export type Keeping = (host: ReactiveControllerHost, speak: Speak) => TabKeeping;

/** Says something and shows the form anew. Where what had the focus goes, the focus goes to the heading. */
export type Speak = (status: (() => string) | undefined, gone?: boolean) => void;

/** What a form lets its tab do, and what the page shows of it. */
export class TabKeeping implements ReactiveController {
  readonly #speak: Speak;
  readonly #host: ReactiveControllerHost;
  readonly #keeper: TabKeeper;
  #allowed = true;

  constructor(host: ReactiveControllerHost, speak: Speak, unkept: readonly string[] = []) {
    this.#host = host;
    this.#speak = speak;
    this.#keeper = new TabKeeper((news) => speak(news && newsWords[news]), undefined, unkept);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#keeper.check);
    window.addEventListener('pageshow', this.#keeper.check);
    this.#keeper.check();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#keeper.check);
    window.removeEventListener('pageshow', this.#keeper.check);
  }

  /** Takes up what the tab keeps of a form that is still empty. Where the area does not allow it, or it makes no sense, it is wiped. */
  open({key, fresh}: WizardMemory, steps: readonly Step[], {request}: AreaConfig): Flow | undefined {
    const held = this.#keeper.open(key + location.pathname);
    this.#allowed = request?.keepInTab !== false;
    const flow = held && this.#allowed ? resume(steps, held) : undefined;
    if (!flow) this.wipe();
    if (!flow || !fresh) return undefined;
    // Spoken once there is something on the page to speak it.
    void this.#host.updateComplete.then(() => {
      this.#keeper.news ??= 'back';
      this.#speak(newsWords[this.#keeper.news]);
    });
    return flow;
  }

  keep(flow: Flow): void {
    this.#keeper.keep(flow);
  }

  wipe(): void {
    this.#keeper.wipe();
  }

  /** On another page old news is no news. */
  moved(): void {
    if (this.#keeper.news !== 'soon') this.#keeper.news = undefined;
  }

  /** Why, and a box to tick. Nothing where it cannot be. */
  offer(context: ViewContext, flow: Flow): TemplateResult | typeof nothing {
    if (!this.#allowed || !this.#keeper.able) return nothing;
    const id = `${context.uid}-keep`;
    return html`<div class="lo-keep">
      ${say(keepWhy(), context)} ${tick({id, label: keepWord(), chosen: this.#keeper.on, described: `${id}-hint`, onChange: (event) => this.#onTick(event, flow)})}
      <p class="lo-hint" id="${id}-hint">${words(keepHint())}</p>
    </div>`;
  }

  /** A line on the page while there is something to say. */
  news(flow: Flow): TemplateResult | typeof nothing {
    const {news} = this.#keeper;
    if (!news) return nothing;
    return html`<div class="lo-notice">
      <p>${words(newsWords[news]())}</p>
      ${news === 'soon' ? html`<button type="button" class="lo-button" @click=${() => this.#onMore(flow)}>${words(moreTime())}</button>` : nothing}
    </div>`;
  }

  #onTick({target}: Event, flow: Flow): void {
    if ((target as HTMLInputElement).checked) this.#keeper.start(flow);
    else this.wipe();
    this.#speak(undefined);
  }

  #onMore(flow: Flow): void {
    this.#keeper.start(flow);
    this.#speak(moreTimeGiven, true);
  }
}
