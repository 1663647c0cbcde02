import {answer, back, change, keptFile, next, path, readKept, start, withSteps, type Answer, type Answers, type Flow, type Group} from '@local-offer/core';
import type {ReviewRequest} from '@local-offer/contract';
import {dateParts, partName, wipeAll, type Asked, type ViewContext} from '@local-offer/ui';
import {bothAnswers, changeAnswers, enquiryAnswers, parentAnswers, professionalAnswers, selfAnswers} from '../../packages/cetr-request/examples.js';
import {answersToKeep, goOnWith} from '../../packages/cetr-request/src/kept-file-answers.js';
import {makeRequest} from '../../packages/cetr-request/src/make-request.js';
import {groups} from '../../packages/cetr-request/src/more-flow.js';
import {firstStepOf, groupsFor} from '../../packages/cetr-request/src/more-groups.js';
import {rowsOf, type Row} from '../../packages/cetr-request/src/request-answers.js';
import {requestSteps} from '../../packages/cetr-request/src/request-flow.js';
import {pageOf} from '../../packages/cetr-request/src/request-pages.js';
import {regroup, take} from '../../packages/ui/src/fields/groups.js';
import {areas, type AreaName} from './request-model-areas.js';
import type {Beginning, Deed} from './request-model-deeds.js';
import {clock} from './request-model-rules.js';

const begun: Readonly<Record<Beginning['answers'], Answers>> = {
  none: {},
  parent: parentAnswers,
  self: selfAnswers,
  enquiry: enquiryAnswers,
  professional: professionalAnswers,
  change: changeAnswers,
  both: bothAnswers,
  everything: {...parentAnswers, more: [...groups], helpers: [{name: 'Ann', role: 'Nurse'}, {name: 'Bo', invite: 'yes'}], address: 'at', 'address-at': '1 The Quay', 'nhs-number': '943 476 5919'},
};

/** What somebody says who gets on with it. */
export const good: Answers = {...parentAnswers, age: '14', town: 'Westhaven Quay', change: 'It got worse.', worry: 'He does not sleep.', 'contact-text': '07700 900 124', 'contact-post': '1 The Quay', 'contact-someone': 'Ann'};

const within = (asked: Asked, answers: Answers): readonly Asked[] => {
  if (!('options' in asked)) return [asked];
  const chosen = answers[asked.name];
  return [asked, ...asked.options.flatMap(({value, asks = []}) => (chosen === value || (Array.isArray(chosen) && (chosen as string[]).includes(value)) ? asks.flatMap((one) => within(one, answers)) : []))];
};

const round = <One>(list: readonly One[], n: number): One | undefined => list[n % list.length];

// Made once: steps depend on the day and the area alone, and thousands of runs begin alike.
const steps = Object.fromEntries(Object.entries(areas).map(([name, {area}]) => [name, requestSteps(clock.day, area)]));
const beginnings = new Map<string, Flow>();

const onward = (flow: Flow, pages: number): Flow => {
  for (let n = 0; n < pages && flow.at.step !== 'check' && !Object.keys(flow.problems).length; n++) flow = next(flow);
  return flow;
};

export function begin({answers, pages, area}: Beginning): Flow {
  const key = [answers, pages, area].join();
  const flow = beginnings.get(key) ?? onward(start(steps[area]!, begun[answers]), pages);
  beginnings.set(key, flow);
  return flow;
}

/** The form as the element drives it, without the element: a flow, an area, a reading, and what was given so far. */
export class PureForm {
  flow: Flow;
  given: Record<string, Answer>;
  area: AreaName;
  reading: 'standard' | 'easy' = 'standard';
  /** What this deed sent, what the check page showed, and what was given by then. */
  sent: {readonly request: ReviewRequest; readonly rows: readonly Row[]; readonly given: Answers} | undefined;
  /** Where this deed went back from. */
  cameFrom: Flow | undefined;
  /** What was given before this deed opened a file. */
  opened: Answers | undefined;
  #before: readonly [name: string, value: Answer | undefined] | undefined;
  #places: Flow['at'][] = [];
  #n = 0;

  constructor(beginning: Beginning) {
    this.area = beginning.area;
    this.flow = begin(beginning);
    this.given = {...this.flow.answers};
  }

  get asker() {
    return {area: areas[this.area].area, locale: 'en', reading: this.reading};
  }

  rows(): readonly Row[] {
    return rowsOf(this.flow, this.asker, clock.day);
  }

  /** The fields of a page that are to be seen with these answers. */
  fieldsOf(step: string, answers: Answers): readonly Asked[] {
    return (pageOf(step, {...this.asker, answers})?.fields ?? []).flatMap((asked) => within(asked, answers));
  }

  fields(): readonly Asked[] {
    return this.fieldsOf(this.flow.at.step, this.flow.answers);
  }

  /** A field of the page of one of these kinds. From the check page, Change leads to one. */
  #one(n: number, ...kinds: Asked['kind'][]): Asked | undefined {
    const {step} = this.flow.at;
    const found = (of: string) => this.fieldsOf(of, this.flow.answers).filter(({kind}) => kinds.includes(kind));
    const there = step === 'check' ? round(path(this.flow).filter(({id}) => found(id).length), n) : undefined;
    if (there) this.#go(change(this.flow, there.id));
    return round(found(this.flow.at.step), n);
  }

  give(name: string, value: Answer): void {
    this.#before = [name, this.given[name]];
    this.flow = answer(this.flow, name, value);
    this.given[name] = value;
  }

  #go(flow: Flow): void {
    const before = this.flow.at;
    this.flow = flow;
    if (before.step === flow.at.step) return;
    this.#places[this.#n++] = before;
    this.#places[this.#n] = flow.at;
    this.#places.length = this.#n + 1;
  }

  continue(): void {
    this.#go(next(this.flow));
  }

  /** Gets to a page: by Change from the check page, by the browser's Back from anywhere else. */
  #to(step: string): boolean {
    if (!path(this.flow).some(({id}) => id === step)) return false;
    if (this.flow.at.step === 'check') this.#go(change(this.flow, step));
    else this.#pop({step, index: 0});
    return true;
  }

  #pop(at: Flow['at']): void {
    const there = path(this.flow).some(({id}) => id === at.step);
    this.flow = {...this.flow, at: there ? at : {step: 'intro', index: 0}, problems: {}, changed: undefined, finished: false};
  }

  #say(step: string, answers: Answers): void {
    if (!this.#to(step)) return;
    for (const [name, value] of Object.entries(answers)) this.give(name, value);
    this.continue();
  }

  /** Answers what is still open on this page, as somebody does who gets on with it, and goes on. */
  #fill(): void {
    for (let n = 0; n < 12; n++) {
      const {answers} = this.flow;
      const open = this.fields().find(({name, kind}) => kind !== 'date' && kind !== 'groups' && (answers[name] === undefined || (answers[name] === '' && good[name])));
      if (!open) break;
      if (open.kind === 'radios') this.give(open.name, good[open.name] ?? open.options[0]!.value);
      else if (open.kind === 'checkboxes') this.give(open.name, open.name === 'contact' ? ['phone'] : []);
      else this.give(open.name, good[open.name] ?? 'Something.');
    }
    this.continue();
  }

  #control(name: string, value: string): void {
    const before = this.flow;
    this.flow = take(this.flow, {name, value, type: 'text'} as HTMLInputElement);
    const [, list, number, part] = /^(.+)\.(\d+)\.([^.]+)$/.exec(name)!;
    if (this.flow === before) return;
    const told = [...((this.given[list!] ?? []) as readonly Group[])];
    if (!told.length) told.push({});
    told[Number(number)] = {...told[Number(number)], [part!]: value};
    this.given[list!] = told;
  }

  /** Writes the request as Send does, and keeps what the check page showed. */
  #send(pages: number): void {
    for (let n = 0; pages && n < 4 && this.flow.at.step !== 'check'; n++) {
      this.flow = onward(this.flow, pages);
      if (Object.keys(this.flow.problems).length) this.#fill();
    }
    if (this.flow.at.step !== 'check') return;
    this.continue();
    if (!this.flow.finished || !this.asker.area.request?.endpoint) return;
    const rows = this.rows();
    this.sent = {request: makeRequest(this.flow, this.asker as unknown as ViewContext, areas[this.area]), rows, given: {...this.given}};
  }

  forget(): void {
    this.flow = start(steps[this.area]!);
    this.given = {};
    this.#places = [];
    this.#n = 0;
  }

  do(deed: Deed): void {
    const {flow} = this;
    this.cameFrom = this.sent = this.opened = undefined;
    switch (deed.do) {
      case 'continue':
        return this.continue();
      case 'fill':
        return this.#fill();
      case 'back':
        this.#go(back(flow));
        this.cameFrom = this.flow.at === flow.at ? undefined : flow;
        return;
      case 'undo': {
        // Somebody changes their mind back, wherever they are by now.
        const [name, value] = this.#before ?? [];
        return name && value !== undefined ? this.give(name, value) : undefined;
      }
      case 'read':
        this.reading = this.reading === 'easy' ? 'standard' : 'easy';
        return;
      case 'renew':
        // The page made the element anew: it takes up the flow, and makes its steps again.
        this.flow = {...flow, steps: requestSteps(clock.day, this.asker.area)};
        return;
      case 'area':
        this.area = deed.area;
        this.flow = withSteps(flow, steps[deed.area]!);
        return;
      case 'keep': {
        const kept = answersToKeep(flow, this.asker);
        const read = readKept(keptFile({title: 'My answers', lang: 'en', urgent: [], notes: [], parts: [{title: 'All', rows: this.rows()}]}, kept));
        if ('problem' in read) throw new Error(`the file kept is ${read.problem}`);
        const opened = goOnWith(read.answers, steps[this.area]!, this.asker);
        if (!opened) return;
        this.flow = opened.flow;
        this.opened = this.given;
        // What nobody asked for is in no file.
        this.given = {...opened.flow.answers};
        return;
      }
      case 'choose': {
        const asked = this.#one(deed.field, 'radios');
        if (asked && 'options' in asked) this.give(asked.name, round(asked.options, deed.option)!.value);
        return;
      }
      case 'tick': {
        const asked = this.#one(deed.field, 'checkboxes');
        if (!asked || !('options' in asked)) return;
        const {value} = round(asked.options, deed.option)!;
        const ticked = (this.flow.answers[asked.name] ?? []) as readonly string[];
        return this.give(asked.name, ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]);
      }
      case 'write': {
        const asked = this.#one(deed.field, 'text', 'textarea');
        return asked && this.give(asked.name, deed.text);
      }
      case 'date': {
        const asked = this.#one(0, 'date');
        dateParts(asked?.name ?? '').forEach((name, n) => asked && this.give(name, [deed.day, deed.month, deed.year][n]!));
        return;
      }
      case 'tell': {
        const asked = this.#one(0, 'groups');
        if (asked?.kind !== 'groups') return;
        const group = deed.group % Math.max(1, (this.flow.answers[asked.name] ?? []).length);
        return this.#control(partName(asked.name, group, round(asked.parts, deed.part)!.name), deed.text);
      }
      case 'add':
      case 'remove': {
        const asked = this.#one(0, 'groups');
        if (asked?.kind !== 'groups') return;
        const told = (this.flow.answers[asked.name] ?? []) as readonly Group[];
        const several = told.length ? told : [{}];
        if (deed.do === 'add' && several.length >= asked.most) return;
        const gone = deed.do === 'remove' ? deed.group % several.length : undefined;
        this.flow = regroup(this.flow, asked.name, gone);
        this.given[asked.name] = gone === undefined ? [...several, {}] : several.filter((_, n) => n !== gone);
        return;
      }
      case 'change': {
        const row = flow.at.step === 'check' && round(this.rows(), deed.row);
        return row ? this.#go(change(flow, row.step)) : undefined;
      }
      case 'open': {
        const offered = flow.at.step === 'check' && round(groupsFor(flow), deed.group);
        if (!offered) return;
        this.give('more', [...((flow.answers['more'] ?? []) as readonly string[]), offered.group]);
        const first = firstStepOf(this.flow, offered.group);
        return first ? this.#go(change(this.flow, first)) : undefined;
      }
      case 'who':
        return this.#say('who', {who: deed.who});
      case 'age':
        return this.#say('born', deed.how === 'age' ? {'born-day': '', 'born-month': '', 'born-year': '', age: deed.age} : {'born-day': '21', 'born-month': '11', 'born-year': `${Number(clock.day.slice(0, 4)) - (parseInt(deed.age) || 0)}`});
      case 'earlier':
        return this.#say('earlier', {earlier: deed.earlier, ...(deed.earlier === 'yes' && {'earlier-change': deed.change, 'earlier-reference': deed.reference})});
      case 'agree':
        this.#say('knows', {knows: deed.knows});
        this.#say('agrees', {agrees: deed.agrees});
        this.#say('agrees-dsr', {'agrees-dsr': deed.agrees});
        this.#say('agrees-cetr', {'agrees-cetr': deed.also ?? deed.agrees});
        return this.#say('basis', {basis: deed.basis});
      case 'urgent':
        this.#say('urgent', {urgent: deed.urgent});
        return this.#say(deed.urgent === 'hospital' ? 'hospital-soon' : 'hospital', {hospital: deed.hospital});
      case 'history': {
        const place = this.#places[this.#n + deed.by];
        if (!place) return;
        this.#n += deed.by;
        return this.#pop(place);
      }
      case 'send':
      case 'again':
        this.#send(deed.do === 'send' ? 60 : 0);
        if (this.sent && (deed.reply === 'sent' || deed.reply === 'duplicate')) this.forget();
        return;
      case 'exit':
        wipeAll();
        return this.forget();
    }
  }
}
