import '@local-offer/cetr-request/define.js';
import type {CetrRequestElement} from '@local-offer/cetr-request';
import type {Answer, Answers, Flow, Group} from '@local-offer/core';
import {question} from './form.js';
import {areaFiles, type AreaName} from './request-model-areas.js';
import type {Beginning, Deed} from './request-model-deeds.js';
import {browse, posted, replyWith, saved, triesAgain} from './request-model-page.js';
import {begin, good} from './request-model-pure.js';
import {clock} from './request-model-rules.js';
import {focused, root, settled} from './support.js';

/** What of an element a model may look into and nobody else. */
interface Inside {
  flow: Flow;
  show(flow: Flow): void;
  change(step: string): void;
}

export interface Line {
  readonly question: string;
  readonly shown: string;
}

const round = <One>(list: readonly One[], n: number): One | undefined => list[n % list.length];
const isTick = ({type}: HTMLInputElement) => type === 'radio' || type === 'checkbox';

async function until(there: () => boolean): Promise<void> {
  for (const late = Date.now() + 30_000; !there() && Date.now() < late; ) await new Promise((resolve) => setTimeout(resolve));
}

/** The form on its page, with what was done to it written down from outside. */
export class LiveForm {
  form: CetrRequestElement;
  given: Record<string, Answer>;
  area: AreaName;
  /** Where this deed left the page for another, or was told what is wrong. */
  turned = false;
  /** What the check page showed when this deed posted, and what was given by then. */
  sent: {readonly lines: readonly Line[]; readonly given: Answers; readonly area: AreaName; readonly posts: number} | undefined;
  /** Where Back went wrong, if it did. */
  wrong: string | undefined;
  readonly #place: HTMLElement;

  constructor(place: HTMLElement, {area}: Beginning) {
    this.#place = place;
    this.area = area;
    this.given = {};
    this.form = document.createElement('lo-cetr-request');
  }

  get inside(): Inside {
    return this.form as unknown as Inside;
  }

  async begin(beginning: Beginning): Promise<void> {
    const flow = begin(beginning);
    Object.assign(this.form, {area: areaFiles[this.area], flow});
    this.given = {...flow.answers};
    this.#place.append(this.form);
    await this.rest();
    // As by a first touch: from here on the page remembers it.
    this.inside.show({...this.inside.flow});
    await this.rest();
  }

  /** The area is looked for, and the page is drawn. */
  async rest(): Promise<void> {
    for (let n = 0; n < 3; n++) await settled();
  }

  all<Found extends Element = HTMLElement>(selector: string): Found[] {
    return [...root(this.form).querySelectorAll<Found>(selector)];
  }

  get sending(): boolean {
    return this.all('.lo-sending').length > 0;
  }

  get checking(): boolean {
    return this.inside.flow.at.step === 'check' && this.all('.lo-reference').length === 0;
  }

  /** Every question with its answer, as the check page shows it. */
  lines(): readonly Line[] {
    return this.all('.lo-answer').map((one) => ({question: one.querySelector('dt')!.textContent.trim(), shown: one.querySelector('dd bdi[translate=no]')?.textContent ?? ''}));
  }

  controls(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('form [name]');
  }

  #named(...types: string[]): string[] {
    return [...new Set(this.controls().flatMap(({name, type}) => (types.includes(type) && !name.includes('.') ? [name] : [])))];
  }

  async #press(button: Element | undefined): Promise<boolean> {
    if (!button) return false;
    const page = question(this.form);
    (button as HTMLElement).click();
    await this.rest();
    this.turned ||= page !== question(this.form);
    return true;
  }

  /** Writes down what now stands in the controls of a name, as a person sees it. */
  #note(name: string): void {
    const all = this.controls().filter((one) => one.name === name);
    const ticked = all.filter(({checked}) => checked).map(({value}) => value);
    const [, list, n, part] = /^(.+)\.(\d+)\.(.+)$/.exec(name) ?? [];
    const value = all[0]!.type === 'radio' ? ticked[0] : all[0]!.type === 'checkbox' ? ticked : all[0]!.value;
    if (value === undefined) return;
    if (!list) this.given[name] = value;
    else {
      const told = [...((this.given[list] ?? []) as readonly Group[])];
      if (!told.length) told.push({});
      told[Number(n)] = {...told[Number(n)], [part!]: String(value)};
      this.given[list] = told;
    }
  }

  async #set(control: HTMLInputElement | undefined, text?: string): Promise<void> {
    if (!control) return;
    if (isTick(control)) {
      control.click();
      await this.rest();
      return this.#note(control.name);
    }
    control.value = text ?? '';
    // Before the form hears of it: what it makes of it is its own.
    this.#note(control.name);
    control.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.rest();
  }

  async #say(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(answers)) {
      const control = this.controls().find((one) => one.name === name && (!isTick(one) || (one.value === value && !one.checked)));
      await this.#set(control, value);
    }
  }

  async continue(): Promise<void> {
    // What can no longer be chosen goes with the next Continue, as everything that stands on the page is taken anew.
    for (const name of this.#named('checkbox')) if ((this.given[name] ?? []).length) this.#note(name);
    const lines = this.lines();
    const {length} = posted;
    const pressed = await this.#press(this.all('.lo-moves button:not([type=button])')[0]);
    if (!pressed) return;
    if (this.all('.lo-problems').length) this.turned = true;
    if (posted.length > length || this.sending) this.sent = {lines, given: {...this.given}, area: this.area, posts: length};
    if (!triesAgain()) await until(() => !this.sending);
    await this.rest();
    if (this.sent && this.all('.lo-reference').length) this.given = {};
    if (this.sent) this.turned = true;
  }


  async #to(step: string): Promise<boolean> {
    const before = this.inside.flow.at.step;
    if (this.checking) this.inside.change(step);
    else for (let n = 0; n < 8 && this.inside.flow.at.step !== step; n++) if (!(await this.#press(this.all('.lo-moves .lo-button-quiet')[0]))) break;
    await this.rest();
    this.turned ||= this.inside.flow.at.step !== before;
    return this.inside.flow.at.step === step;
  }

  async #fill(): Promise<void> {
    for (let n = 0; n < 6; n++) {
      const open = this.controls().find(({name, type, value}) =>
        type === 'radio' ? this.given[name] === undefined && good[name] !== undefined : !isTick({type} as HTMLInputElement) && !value && good[name] && !/^born/.test(name),
      );
      if (!open) break;
      const wanted = isTick(open) ? this.controls().find(({name, value}) => name === open.name && value === good[name]) ?? open : open;
      await this.#set(wanted, good[open.name] as string);
    }
    if (this.#named('checkbox').includes('contact') && !(this.given['contact'] ?? []).length) await this.#set(this.controls().find(({value}) => value === 'someone'));
    await this.#say({'contact-someone': 'Ann'});
    await this.continue();
  }

  /** Made anew by the page, or put back as it was. */
  async #renew(anew: boolean): Promise<void> {
    this.form.remove();
    if (anew) this.form = Object.assign(document.createElement('lo-cetr-request'), {area: areaFiles[this.area], id: this.form.id});
    this.#place.append(this.form);
    await this.rest();
  }

  async #back(): Promise<void> {
    const from = question(this.form);
    if (!(await this.#press(this.all('.lo-moves .lo-button-quiet')[0]))) return;
    const to = question(this.form);
    await this.continue();
    if (this.all('.lo-problems').length) return;
    if (question(this.form) !== from) this.wrong = `Back from “${from}” to “${to}”, and Continue leads to “${question(this.form)}”`;
    await this.#press(this.all('.lo-moves .lo-button-quiet')[0]);
  }

  /** Saves a file and opens it in a form that knows nothing. */
  async #keep(): Promise<void> {
    const button = this.all('.lo-keep-later')[0] ?? this.all('button').find(({textContent}) => textContent.trim() === 'Save a file');
    if (!this.checking || this.sending || !(await this.#press(button))) return;
    await this.#press(this.all('.lo-keep .lo-button')[0]);
    const was = this.lines();
    this.form.forget();
    await this.rest();
    const input = this.all<HTMLInputElement>('.lo-file')[0]!;
    const files = new DataTransfer();
    files.items.add(new File([saved.file!], 'notes.html'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => this.inside.flow.at.step !== 'intro' || this.all('.lo-file[aria-invalid]').length > 0);
    await this.rest();
    this.given = {...this.inside.flow.answers};
    this.turned = true;
    if (!this.checking) return;
    const now = this.lines();
    const differs = was.find(({question: asked, shown}, n) => asked !== 'Speaking with you' && (now[n]?.question !== asked || now[n].shown !== shown));
    if (differs) this.wrong = `“${differs.question}” was ${JSON.stringify(differs.shown)}, and comes out of the file otherwise`;
  }

  async do(deed: Deed): Promise<void> {
    this.turned = false;
    this.sent = this.wrong = undefined;
    // While it is being sent there is one button; whoever wants anything else presses it first.
    if (this.sending && !['read', 'history', 'renew', 'other', 'area', 'exit'].includes(deed.do)) {
      await this.#press(this.all('.lo-stop')[0]);
      await until(() => !this.sending);
      await this.rest();
      this.turned = false;
    }
    // There is nothing to answer on the check page: Change leads to something.
    if (this.checking && !this.sending && ['choose', 'tick', 'write'].includes(deed.do)) await this.#press(round(this.all('.lo-change button'), (deed as {field: number}).field));
    switch (deed.do) {
      case 'continue':
        return this.continue();
      case 'fill':
        return this.#fill();
      case 'back':
        return this.#back();
      case 'read':
        await this.#press(this.all('.lo-toolbar .lo-tool[aria-pressed=false]')[0]);
        // Other words for the same page.
        this.turned = false;
        return;
      case 'renew':
        return this.#renew(!this.sending && this.all('.lo-reference').length === 0 && Object.keys(this.given).length % 2 > 0);
      case 'keep':
        return this.#keep();
      case 'area':
        this.area = deed.area;
        this.form.area = areaFiles[deed.area];
        return this.rest();
      case 'choose': {
        const name = round(this.#named('radio'), deed.field);
        return this.#set(round(this.controls().filter((one) => one.name === name), deed.option));
      }
      case 'tick': {
        const name = round(this.#named('checkbox'), deed.field);
        return this.#set(round(this.controls().filter((one) => one.name === name), deed.option));
      }
      case 'write': {
        const name = round(this.#named('text', 'textarea'), deed.field);
        return this.#set(this.controls().find((one) => one.name === name), deed.text);
      }
      case 'date':
        return this.#say({'born-day': deed.day, 'born-month': deed.month, 'born-year': deed.year});
      case 'tell':
        return this.#set(round(this.controls().filter(({name}) => name.includes('.')), deed.group * 4 + deed.part), deed.text);
      case 'add':
      case 'remove': {
        const [list] = this.controls().flatMap(({name}) => /^(.+)\.\d+\./.exec(name)?.[1] ?? []);
        const several = [...((this.given[list ?? ''] ?? []) as readonly Group[])];
        if (!several.length) several.push({});
        const buttons = deed.do === 'add' ? this.all('[id$="-add"]') : this.all('.lo-remove:not(:disabled)');
        const n = this.all('.lo-remove').indexOf(round(buttons, deed.do === 'remove' ? deed.group : 0)!);
        if (!list || !buttons.length || !(await this.#press(deed.do === 'add' ? buttons[0] : buttons[deed.do === 'remove' ? deed.group % buttons.length : 0]))) return;
        this.given[list] = deed.do === 'add' ? [...several, {}] : several.filter((_, one) => one !== n);
        return;
      }
      case 'change':
        if (await this.#press(round(this.all('.lo-change button'), deed.row))) this.turned = true;
        return;
      case 'open': {
        const opened = this.inside.flow.answers['more'];
        if (await this.#press(round(this.all('.lo-unprinted > p > .lo-button'), deed.group))) this.given['more'] = this.inside.flow.answers['more'] ?? opened ?? [];
        return;
      }
      case 'who':
        if (await this.#to('who')) await this.#say({who: deed.who});
        return this.continue();
      case 'age':
        if (await this.#to('born'))
          await this.#say(deed.how === 'age' ? {'born-day': '', 'born-month': '', 'born-year': '', age: deed.age} : {'born-day': '21', 'born-month': '11', 'born-year': `${Number(clock.day.slice(0, 4)) - (parseInt(deed.age) || 0)}`});
        return this.continue();
      case 'earlier':
        if (await this.#to('earlier')) await this.#say({earlier: deed.earlier, 'earlier-change': deed.change, 'earlier-reference': deed.reference});
        return this.continue();
      case 'agree':
        if (await this.#to('knows')) await this.#say({knows: deed.knows});
        await this.continue();
        await this.#say({agrees: deed.agrees, 'agrees-dsr': deed.agrees, basis: deed.basis});
        if (this.controls().some(({name}) => name === 'agrees-dsr')) {
          await this.continue();
          await this.#say({'agrees-cetr': deed.also ?? deed.agrees});
        }
        return this.continue();
      case 'urgent':
        if (await this.#to('urgent')) await this.#say({urgent: deed.urgent});
        return this.continue();
      case 'history':
        if (browse(deed.by)) await this.rest();
        return;
      case 'send':
      case 'again':
        replyWith(deed.reply);
        for (let n = 0; deed.do === 'send' && n < 20 && !this.checking && !this.all('.lo-problems').length; n++) await this.continue();
        return this.checking ? this.continue() : undefined;
      case 'exit':
        await this.#press(this.all('.lo-exit')[0]);
        window.dispatchEvent(new PageTransitionEvent('pageshow'));
        await this.rest();
        this.given = {};
        this.turned = false;
        return;
      default:
        return;
    }
  }

  get focus(): Element | null {
    return focused();
  }
}
