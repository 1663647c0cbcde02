import {collect, today} from '@local-offer/core';
import {readShape, requestShape} from '@local-offer/contract';
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {areas} from './request-model-areas.js';
import {anyBeginning, anyDeeds, type Beginning, type Deed} from './request-model-deeds.js';
import {LiveForm} from './request-model-element.js';
import {clear, historyNow, posted, standIn} from './request-model-page.js';
import {regressions} from './request-model-regressions.js';
import {clock, contentOf, insist, kindOf, mustNameNobody, namesNobody} from './request-model-rules.js';
import {elsewhere, place} from './support.js';

/*
 * The same deeds as in request-model.spec.ts, done to two forms on one page. What fails prints its seed and the deeds;
 * kept in `regressions`, they are played each time.
 */

/** Other lives in each engine. */
const numRuns = elsewhere === undefined ? 100 : 50;
const sections = ['start', 'asking', 'people', 'happening', 'check'];
const write = JSON.stringify;
/** Nothing given, and a blank given, are the same to whoever looks. */
const same = (a: unknown, b: unknown) => write(a ?? '') === write(b ?? '') || ((a ?? []) as string).length + ((b ?? []) as string).length === 0;

/** What was given is there, to the last character: in the form, and on the page. */
function mustKeep(one: LiveForm): void {
  const {answers} = one.inside.flow;
  for (const name of new Set([...Object.keys(one.given), ...Object.keys(answers)]))
    // What a request's id is drawn from is kept beside the answers, and nobody gave it.
    insist(name === 'chance' || same(answers[name], one.given[name]), () => `${name} was given as ${write(one.given[name])} and is kept as ${write(answers[name])}`);
  for (const {name, type, value, checked} of one.controls()) {
    if (name.includes('.')) continue;
    const given = one.given[name];
    if (type === 'radio') insist(checked === (given === value), () => `${name} ${value} is ${checked ? '' : 'not '}chosen on the page`);
    else if (type === 'checkbox') insist(checked === ((given ?? []) as string[]).includes(value), () => `${name} ${value} is ${checked ? '' : 'not '}ticked on the page`);
    else insist(value === ((given ?? '') as string).replace(/\r\n?/g, '\n') || value === given, () => `${name} reads ${write(value)} on the page, and was given as ${write(given)}`);
  }
}

/** Focus is where a new page begins, and what is wrong is told once for each field. */
function mustTurn(one: LiveForm): void {
  const {focus} = one;
  if (!one.turned) return;
  const heads = one.all('[id$="-heading"]').filter((head) => head.id.startsWith(one.form.uid));
  insist(heads.length === 1, () => `${heads.length} headings of the page`);
  const [summary] = one.all('.lo-problems');
  const wanted = summary ?? (one.sending ? one.all('.lo-sending')[0] : heads[0]);
  insist(focus === wanted, () => `the focus is on ${focus?.outerHTML.slice(0, 80)} and not on ${wanted?.outerHTML.slice(0, 80)}`);
  if (!summary) return;
  const [told, wrong] = [one.all('.lo-problem-list li').length, one.all('.lo-wrong').length];
  insist(told === wrong && told > 0, () => `${told} problems are told of, and ${wrong} fields are wrong`);
}

function mustSend(one: LiveForm, known: Map<string, string>): void {
  const {lines, given, area: name, posts} = one.sent!;
  const {area} = areas[name];
  const request = posted[posts];
  // Stopped, or not valid: nothing went.
  insist(request, () => 'Send was pressed, and nothing went');
  const faults: string[] = [];
  readShape(requestShape, request, (where, code) => faults.push(`${where} ${code}`));
  insist(!faults.length, () => `what was sent is not valid: ${faults.join()}`);
  insist(request.answers.length === lines.length, () => `${request.answers.length} answers were sent, and ${lines.length} shown`);
  request.answers.forEach(({question, answer, state}, n) => {
    const line = lines[n]!;
    const shown = state === 'answered' || answer ? answer : state === 'blank' ? '' : line.shown;
    insist(line.question === question && line.shown === shown, () => `“${line.question}” showed ${write(line.shown)}; “${question}” was sent as ${write(answer)} (${state})`);
  });
  insist(request.kind === kindOf(given, area), () => `a ${kindOf(given, area)} was sent as a ${request.kind}`);
  if (request.kind !== 'request' && namesNobody(given, area)) mustNameNobody(request.answers, given, write(request));
  const content = contentOf(request.answers);
  const before = known.get(content);
  insist(before === undefined || before === request.submissionId, () => 'the same content, reviewed again, has another id');
  insist(before !== undefined || ![...known.values()].includes(request.submissionId), () => 'other content has the same id');
  for (const again of posted.slice(posts)) insist(again.submissionId === request.submissionId, () => 'it was tried again under another id');
  known.set(content, request.submissionId);
}

function mustHold(forms: readonly LiveForm[], known: Map<string, string>): void {
  for (const one of forms) {
    insist(!one.wrong, () => one.wrong!);
    mustKeep(one);
    collect(one.inside.flow);
  }
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id).filter(Boolean);
  insist(new Set(ids).size === ids.length, () => `an id stands twice: ${ids.find((id, n) => ids.indexOf(id) < n)}`);
  for (const one of forms) if (one.sent) mustSend(one, known);
  const state = historyNow() as {lo?: object} | null;
  insist(state === null || write(Object.keys(state.lo ?? {})) === '["widget","n"]', () => `the history holds ${write(state)}`);
}

async function live(parent: HTMLElement, beginning: Beginning, other: Beginning, deeds: readonly Deed[]): Promise<void> {
  clear();
  const heard: string[] = [];
  const hear = (event: Event) => {
    const {section, index, of} = event as Event & {section: string; index: number; of: number};
    if (sections[index - 1] !== section || of !== sections.length || Object.keys(event).some((key) => !['isTrusted', 'section', 'index', 'of'].includes(key))) heard.push(`${section} ${index} ${of}`);
  };
  parent.addEventListener('lo-step', hear);
  const forms = [new LiveForm(parent, beginning), new LiveForm(parent, other)];
  try {
    // The second has a name, so that neither takes the other's place when the page makes one anew.
    forms[1]!.form.id = 'second';
    for (const [n, form] of forms.entries()) await form.begin([beginning, other][n]!);
    const known = new Map<string, string>();
    let now = 0;
    for (const deed of deeds) {
      if (deed.do === 'other') now = 1 - now;
      const one = forms[now]!;
      await one.do(deed);
      if (deed.do === 'exit') {
        known.clear();
        forms[1 - now]!.given = {};
      }
      forms[1 - now]!.sent = undefined;
      mustHold(forms, known);
      mustTurn(one);
      insist(!heard.length, () => `a new part was told as ${heard.join()}`);
    }
  } finally {
    parent.removeEventListener('lo-step', hear);
    clear();
    for (const {form} of forms) form.remove();
  }
}

describe('the form on its page, whatever a person, a page and a receiver do', () => {
  let undo: () => void;
  before(() => {
    clock.day = today();
    undo = standIn();
  });
  after(() => undo());

  for (const {caught, beginning, other = beginning, deeds} of regressions) it(`keeps its promises where it once did not: ${caught}`, () => live(place(), beginning, other, deeds));

  it(`keeps its promises in ${numRuns} lives`, async function () {
    // A small machine that does much else at the time plays fewer lives, but not a handful that nobody notices.
    this.timeout(200_000);
    const parent = place();
    let played = 0;
    await fc.assert(fc.asyncProperty(anyBeginning, anyBeginning, anyDeeds(6), async (...life) => {
      await live(parent, ...life);
      played++;
    }), {numRuns, includeErrorInReport: true, interruptAfterTimeLimit: 150_000});
    expect(played).to.be.greaterThan(numRuns / 2);
  });
});
