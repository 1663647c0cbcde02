import {StepEvent} from '@local-offer/ui';
import {expect} from '@open-wc/testing';
import {question} from './form.js';
import {changeAnswers, click, enquiryAnswers, fill, mountAt, parentAnswers, professionalAnswers, selfAnswers, type CetrRequestElement} from './request-form.js';
import {hear, inBothModes} from './support.js';

const people = {
  'a parent': parentAnswers,
  'somebody who asks for themself': selfAnswers,
  'a parent in danger': {...parentAnswers, urgent: 'danger', knows: 'not-safe'},
  'a professional, with hospital soon': {...professionalAnswers, urgent: 'hospital', hospital: 'planned'},
  'somebody who may name nobody': enquiryAnswers,
  'somebody who changes an earlier request': changeAnswers,
};

/** From the first page to the check page. `each` sees the form on every one. */
async function toCheck(form: CetrRequestElement, answers: typeof parentAnswers, each = () => {}): Promise<void> {
  for (let pages = 0; question(form) !== 'Check your answers'; pages++) {
    if (pages > 20) throw new Error(`"${question(form)}" does not end`);
    await fill(form, answers);
    each();
    await click(form);
  }
}

inBothModes((mode) => {
  it('a page that listens learns the same of everybody before Send: the parts of the form, in their order', async () => {
    const parts = ['asking', 'people', 'happening', 'check'].map((section, n) => [section, n + 2, 5]);
    for (const [who, answers] of Object.entries(people)) {
      const form = await mountAt('intro', {}, {id: who}, mode);
      const heard: Event[] = [];
      form.dispatchEvent = (event) => {
        heard.push(event);
        return EventTarget.prototype.dispatchEvent.call(form, event);
      };
      await toCheck(form, answers);
      expect(heard.map(({type}) => type), who).to.deep.equal(parts.map(() => 'lo-step'));
      expect(heard.map((event) => [(event as StepEvent).section, (event as StepEvent).index, (event as StepEvent).of]), who).to.deep.equal(parts);
      for (const event of heard) expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.have.members(['section', 'index', 'of']);
      form.remove();
    }
  });

  it('nothing is stored, written to the console, the title or the tag, or asked of the network on the way', async () => {
    const told = (['log', 'info', 'debug', 'warn', 'error'] as const).map((kind) => hear(kind as 'warn'));
    const requests = new Set<string>();
    const {fetch} = window;
    window.fetch = (...asked) => {
      requests.add(new Request(...asked).url);
      return fetch(...asked);
    };
    const stored = async () => JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, document.title, window.name, await caches.keys(), (await indexedDB.databases()).map(({name}) => name)]);
    const before = await stored();
    try {
      const form = await mountAt('intro', {}, {}, mode);
      const tag = form.cloneNode() as Element;
      await toCheck(form, parentAnswers);
      expect([...form.attributes].map(({name, value}) => [name, value])).to.deep.equal([...tag.attributes].map(({name, value}) => [name, value]));
    } finally {
      window.fetch = fetch;
    }
    expect([...requests]).to.deep.equal([]);
    expect(told.flat()).to.deep.equal([]);
    expect(await stored()).to.equal(before);
  });
});
