import {collect, next, path, type Answer, type Answers, type Flow, type Group, type Step} from '@local-offer/core';
import {dateParts, type Asked} from '@local-offer/ui';
import {bodyOf} from '../../packages/core/src/delivery/body.js';
import type {ReviewRequest} from '@local-offer/contract';
import type {Row} from '../../packages/cetr-request/src/request-answers.js';
import {areas} from './request-model-areas.js';
import type {Beginning, Deed} from './request-model-deeds.js';
import {PureForm} from './request-model-pure.js';
import {contentOf, insist, kindOf, mustBeTheWay, mustNameNobody, mustRecord, namesNobody, seen} from './request-model-rules.js';

/*
 * What has to hold after each deed done to the form without its page.
 */

const sections = ['start', 'asking', 'people', 'happening', 'check'];
const write = JSON.stringify;
const ids = (steps: readonly Step[]) => steps.map(({id}) => id);
const alike = (a: Answer | undefined, b: Answer | undefined) => a === b || (typeof a === 'object' && write(a) === write(b));
const passes = ({check}: Step, answers: Answers) => !Object.values(check?.(answers, 0) ?? {}).some(Boolean);

/** Every answer is there as it was given, whether its question is asked or not. */
function mustKeep(form: PureForm): void {
  const {flow, given} = form;
  for (const name of new Set([...Object.keys(given), ...Object.keys(flow.answers)]))
    insist(name === 'chance' || alike(flow.answers[name], given[name]), () => `${name} was given as ${write(given[name])} and is kept as ${write(flow.answers[name])}`);
}

/** Only the answers to questions on the way count, and all of them. */
function mustCollect(flow: Flow, way: readonly Step[]): Answers {
  const collected = collect(flow);
  const asked = new Set(way.flatMap(({fields}) => fields));
  for (const name in collected) insist(asked.has(name), () => `${name} counts, and nobody asks for it`);
  for (const name of asked) insist(alike(collected[name], flow.answers[name]), () => `${name} is asked for, and does not count`);
  return collected;
}

/** What stands on the check page: every question that is to be seen on the way, in its order, as it was answered. */
function mustShow(rows: readonly Row[], form: PureForm, way: readonly Step[], collected: Answers): void {
  const nobody = way.some(({id}) => id === 'district');
  insist(new Set(rows.map(({id}) => id)).size === rows.length, () => `a question stands twice: ${rows.map(({id}) => id).join()}`);
  let at = 0;
  for (const {id, step, answer, state, unprinted} of rows) {
    const found = way.findIndex((one) => one.id === step);
    insist(found >= at, () => `${id} stands out of its order`);
    at = found;
    const typed = collected[id];
    const choice = form.fieldsOf(step, collected).some((asked) => asked.name === id && 'options' in asked);
    if (typeof typed === 'string' && state === 'answered' && !choice) insist(answer === typed, () => `${id} was given as ${write(typed)} and is sent as ${write(answer)}`);
    insist(Boolean(unprinted) === (id === 'speak-alone'), () => `${id} is printed or not, and should not be so`);
  }
  for (const {id: step} of way) {
    if (nobody && /^(born|hospital-soon|basis)$/.test(step)) continue;
    for (const asked of form.fieldsOf(step, collected)) {
      const {name, kind} = asked;
      // "I do not know" below a box answers the question of the box.
      if (kind === 'groups' || name.endsWith('-instead')) continue;
      const row = rows.find(({id}) => id === name);
      insist(row, () => `${name} is asked for, and is not on the check page`);
      const value = kind === 'date' ? dateParts(name).map((part) => (collected[part] ?? '') as string).join(' ') : collected[name];
      const offers = !('options' in asked) || asked.options.some((option) => option.value === value);
      if (typeof value === 'string' && seen(value) && offers) insist(row.shown && row.state !== 'blank', () => `${name} was given as ${write(value)} and counts as ${row.state}`);
    }
  }
}

/** What goes out: what the check page showed, and nobody's name in an enquiry. */
function mustSend(form: PureForm, known: Map<string, string>): void {
  const {request, rows, given} = form.sent!;
  const area = areas[form.area].area;
  insist(bodyOf(request), () => 'what would be sent is no valid request');
  const told = (answers: readonly ReviewRequest['answers'][number][]) => write(answers.map(({id, question, answer, state}) => [id, question, answer, state]));
  insist(told(request.answers) === told(rows), () => 'what is sent is not what was shown');
  const needed = /^(urgent|asks|earlier|who|your-name|contact|knows|agrees(-.*)?|name|hospital|change|advocate)$/;
  for (const {id, state} of rows) insist(state !== 'blank' || !(needed.test(id) || (id === 'basis' && given['who'] === 'professional')), () => `it is sent without ${id}`);
  const kind = kindOf(given, area);
  insist(request.kind === kind, () => `a ${kind} is sent as a ${request.kind}`);
  if (kind !== 'request' && namesNobody(given, area)) mustNameNobody(request.answers, given, write(request));
  mustRecord(request, given);
  const content = contentOf(request.answers);
  const before = known.get(content);
  insist(before === undefined || before === request.submissionId, () => 'the same content, reviewed again, has another id');
  if (before === undefined) insist(![...known.values()].includes(request.submissionId), () => 'other content has the same id');
  known.set(content, request.submissionId);
}

/** What of an answer is still asked for. Another area may have choices of its own. */
function offered(asked: Asked, value: Answer | undefined): Answer | undefined {
  if (asked.kind === 'radios') return asked.options.some((option) => option.value === value) ? value : undefined;
  if (!Array.isArray(value)) return value;
  if ('options' in asked) return (value as readonly string[]).filter((one) => asked.options.some((option) => option.value === one));
  const parts = asked.kind === 'groups' ? asked.parts.map(({name}) => name) : [];
  return (value as readonly Group[]).map((group) => Object.fromEntries(Object.entries(group).filter(([part]) => parts.includes(part))));
}

/** A file that was kept and opened again holds every answer to a question that is to be seen, but whom to speak to alone. */
function mustOpen(form: PureForm): void {
  const {flow, opened = {}} = form;
  const was = collect({...flow, answers: opened});
  const way = path({...flow, answers: opened});
  // The file of an enquiry holds no more than the enquiry.
  const silent = way.some(({id}) => id === 'district') ? /^(born-|age$|hospital|basis-)/ : /^$/;
  for (const {id} of way)
    for (const asked of form.fieldsOf(id, was)) {
      if (asked.name === 'speak-alone') continue;
      for (const name of asked.kind === 'date' ? dateParts(asked.name) : [asked.name]) {
        const value = offered(asked, was[name]);
        insist(silent.test(name) || alike(flow.answers[name], value) || !value?.length, () => `${name} was ${write(value)}, and comes out of the file as ${write(flow.answers[name])}`);
      }
    }
}

/** From a change straight back to the check page only where everything behind it was asked already. */
function mustBeWhole(flow: Flow, was: Flow): void {
  const way = path(flow);
  for (const {id} of way.slice(way.findIndex((step) => step.id === was.changed) + 1, -1)) insist(was.passed.includes(id), () => `${id} was passed over`);
}

function mustHold(form: PureForm): void {
  const {flow, cameFrom} = form;
  const way = path(flow);
  const {area} = areas[form.area];
  mustKeep(form);
  const collected = mustCollect(flow, way);
  mustBeTheWay(ids(way), form.given, area);
  const here = way.findIndex(({id}) => id === flow.at.step);
  insist(here >= 0, () => `${flow.at.step} is not on the way`);
  insist(way.every(({section}, n) => !n || sections.indexOf(way[n - 1]!.section) <= sections.indexOf(section)), () => 'the parts stand in another order');
  const wrong = Object.keys(flow.problems);
  // A page does not move under typing hands: what was wrong stays named, also below an answer that was changed since.
  for (const name of wrong) insist(way[here]!.fields.some((field) => `${field}-`.startsWith(`${name.replace(/\..*/, '')}-`)), () => `${name} is wrong, and is not on the page`);
  if (flow.finished) for (const step of way) insist(passes(step, collected), () => `it is done, and ${step.id} does not pass`);
  const again = cameFrom && next(flow);
  if (again && !Object.keys(again.problems).length) insist(again.at.step === cameFrom.at.step, () => `Back from ${cameFrom.at.step} and Continue leads to ${again.at.step}`);
  if (flow.at.step === 'check') mustShow(form.rows(), form, way, collected);
}

/** A life of two forms on one page: everything that is promised holds after each deed. */
export function live(beginning: Beginning, other: Beginning, deeds: readonly Deed[]): void {
  const forms = [new PureForm(beginning), new PureForm(other)];
  const known = new Map<string, string>();
  let one = 0;
  for (const deed of deeds) {
    if (deed.do === 'other') one = 1 - one;
    const form = forms[one]!;
    const kept = forms[1 - one]!.flow;
    const before = [form.flow, form.reading];
    form.do(deed);
    if (deed.do === 'exit') {
      forms[1 - one]!.forget();
      known.clear();
    } else insist(forms[1 - one]!.flow === kept, () => 'the other form changed');
    const [was] = before as [Flow];
    if (deed.do === 'continue' && was.changed === was.at.step && form.flow.at.step === 'check') mustBeWhole(form.flow, was);
    if (form.sent) mustSend(form, known);
    if (form.opened) mustOpen(form);
    if (form.flow !== before[0] || form.reading !== before[1]) mustHold(form);
  }
}
