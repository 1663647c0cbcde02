import './define.js';
import {expect} from '@open-wc/testing';
import {enter, question} from '../../../test/browser/form.js';
import {ended, receiver, status, stored} from '../../../test/browser/request-sending.js';
import {focused, inBothModes, make, type Mode, place, press, root, see, sendKeys, settled, shown, until} from '../../../test/browser/support.js';
import {arrange, examples, parentAnswers, westhaven, type Example} from '../examples.js';
import type {CetrRequestElement} from './cetr-request-element.js';
import type {RequestFailedEvent, RequestSentEvent, RequestSubmitEvent} from './request-events.js';

const check: Example = {area: westhaven, answers: parentAnswers, at: 'check'};

async function situation(example: Example, mode: Mode = 'in the page'): Promise<CetrRequestElement> {
  const form = arrange(make('lo-cetr-request', {}, mode), example);
  const ready = new Promise((resolve) => form.addEventListener('lo-ready', resolve, {once: true}));
  place().append(form);
  await ready;
  await settled();
  return form;
}

const html = () => new Response('<p>Thank you</p>', {headers: {'content-type': 'text/html'}});
inBothModes((mode) => {
  describe('sending', () => {
    it('says "sent" only with the receipt, forgets the answers, and offers a copy', async () => {
      const bodies = receiver(stored);
      const form = await situation(check, mode);
      let sent: RequestSentEvent | undefined;
      form.addEventListener('lo-request-sent', (event) => (sent = event));
      await enter(form);
      await ended(form);
      expect(question(form)).to.equal('Your request was sent');
      expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
      expect(see(root(form))).to.include('WH-7').and.include('To change or stop your request').and.include('Copy as text');
      expect(Object.keys(sent!).filter((key) => key !== 'isTrusted')).to.deep.equal(['reference']);
      expect(bodies[0]!.answers.find(({id}) => id === 'worry')!.answer).to.equal(parentAnswers['worry']);
      form.remove();
      const anew = await situation({area: westhaven}, mode);
      expect(question(anew)).to.equal('Ask for a review, or to go on the support list');
    });

    it('of a page of HTML is "we do not know"; the answers stay, and trying again carries the same id', async () => {
      const bodies = receiver(html, stored);
      const form = await situation(check, mode);
      let failed: RequestFailedEvent | undefined;
      form.addEventListener('lo-request-failed', (event) => (failed = event));
      await enter(form);
      await ended(form);
      expect(question(form)).to.equal('We do not know if your request arrived');
      expect(see(root(form))).not.to.include('was sent').and.not.to.include('was not sent');
      expect(failed!.reason).to.equal('no-receipt');
      expect(see(root(form))).to.include('Sam has not slept').and.include('01632 960 001').and.include('Open an empty e-mail');
      await press(form, 'Try again');
      await until(() => question(form) === 'Your request was sent');
      expect(bodies[1]!.submissionId).to.equal(bodies[0]!.submissionId);
    });

    it('that was refused is "not sent", and other answers make another request', async () => {
      const bodies = receiver(() => new Response('', {status: 403}), stored);
      const form = await situation(check, mode);
      await enter(form);
      await ended(form);
      expect(question(form)).to.equal('Your request was not sent');
      await press(form, 'Change What is the person’s name?');
      expect(question(form)).to.equal('What is the person’s name?');
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'End'});
      await sendKeys({type: ' Junior'});
      await enter(form);
      await enter(form);
      await ended(form);
      expect(bodies.length).to.equal(2);
      expect(bodies[1]!.submissionId).not.to.equal(bodies[0]!.submissionId);
    });

    it('tries again by itself, says so, and stops when it is told to, with every answer kept', async () => {
      // A wait that is longer than the way to the button takes.
      const bodies = receiver(() => new Response('', {status: 503, headers: {'retry-after': '30'}}));
      const form = await situation(check, mode);
      await enter(form);
      expect(focused()).to.equal(root(form).querySelector('.lo-sending'));
      await until(() => status(form) === 'That did not work. Trying again: 2 of 4.', 'it says that it tries again');
      await press(form, 'Stop trying');
      await ended(form);
      expect(question(form)).to.equal('We do not know if your request arrived');
      expect(see(root(form))).to.include('Sam has not slept');
      expect(bodies.length).to.equal(1);
    });

    it('happens once, however often Send is pressed', async () => {
      let answer: () => void;
      const bodies = receiver((body) => new Promise((resolve) => (answer = () => resolve(stored(body)))));
      const form = await situation(check, mode);
      const own = root(form).querySelector('form')!;
      own.requestSubmit();
      own.requestSubmit();
      await settled();
      own.requestSubmit();
      await settled();
      answer!();
      await ended(form);
      expect(bodies.length).to.equal(1);
    });

    it('does nothing else while it goes on: Back and Change wait', async () => {
      receiver(() => new Promise(() => {}));
      const form = await situation(check, mode);
      await enter(form);
      expect(shown(form, '.lo-button').map(see)).to.deep.equal(['Stop trying']);
      await press(form, 'Change What is the person’s name?');
      expect(question(form)).to.equal('Check your answers');
    });
  });

  describe('a page that delivers by itself', () => {
    const delivering = async (promise: (event: RequestSubmitEvent) => Promise<unknown>) => {
      const bodies = receiver(stored);
      const form = await situation(check, mode);
      form.addEventListener('lo-request-submit', (event) => event.respondWith(promise(event)));
      await enter(form);
      await ended(form);
      expect(bodies).to.be.empty;
      return question(form);
    };

    it('is believed with a receipt for this very request', async () => {
      expect(await delivering(({request}) => Promise.resolve({submissionId: request.submissionId, reference: 'A'}))).to.equal('Your request was sent');
    });
    const unknown = 'We do not know if your request arrived';
    it('is not believed with a receipt for another request', async () => {
      expect(await delivering(() => Promise.resolve({submissionId: crypto.randomUUID(), reference: 'A'}))).to.equal(unknown);
    });
    it('is not believed without a reference', async () => {
      expect(await delivering(({request}) => Promise.resolve({submissionId: request.submissionId}))).to.equal(unknown);
    });
    it('is not believed when it fails', async () => {
      expect(await delivering(() => Promise.reject(new Error('down')))).to.equal(unknown);
    });
    it('may stop the sending, and the person is told so, with every answer kept', async () => {
      const bodies = receiver(stored);
      const form = await situation(check, mode);
      form.addEventListener('lo-request-submit', (event) => event.preventDefault());
      await enter(form);
      expect(question(form)).to.equal('Your request was not sent');
      expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
      expect(see(root(form))).to.include('This website stopped it.').and.include('Sam has not slept');
      expect(bodies).to.be.empty;
    });
  });
});

describe('a form that cannot send', () => {
  for (const name of ['page: check, cannot send', 'page: check, no privacy notice', 'page: check, no area file'] as const)
    it(`${name}: has no Send, says so kindly, and offers copy, print and telephone`, async () => {
      const form = await situation(examples[name]);
      expect(shown(form, '.lo-button').map(see)).not.to.include('Send');
      expect(see(root(form))).to.include('This form cannot send yet.').and.include('Copy as text').and.include('Print');
      expect(see(root(form))).to.match(/01632 960 001|Ask your council/);
    });

  it('says so on the first page too', async () => {
    expect(see(root(await situation(examples['cannot send yet'])))).to.include('This form cannot send yet.');
    expect(see(root(await situation(examples.plain)))).not.to.include('cannot send');
  });

  it('gives the text to copy by hand where the browser does not copy, and it says that nothing was sent', async () => {
    const form = await situation(examples['page: check, cannot send']);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    await press(form, 'Copy as text');
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    const box = focused() as HTMLTextAreaElement;
    expect(box.value).to.include('Sam has not slept').and.include('This has not been sent.');
    expect(box.value.slice(box.selectionStart, box.selectionEnd)).to.equal(box.value);
  });
});

describe('the sent page', () => {
  it('leaves nothing on the sent page for a browser that keeps pages', async () => {
    receiver(stored);
    const form = await situation(check);
    await enter(form);
    await ended(form);
    expect(root(form).textContent).to.include('Sam has not slept');
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(root(form).textContent).not.to.include('Sam has not slept');
    expect(see(root(form))).to.include('WH-7');
  });
});
