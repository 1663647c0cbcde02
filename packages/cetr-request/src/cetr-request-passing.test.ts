import './define.js';
import {readKept} from '@local-offer/core';
import {expect} from '@open-wc/testing';
import {goOn, question} from '../../../test/browser/form.js';
import {mountAt, parentAnswers, selfAnswers, westhaven} from '../../../test/browser/request-form.js';
import {downloads, ended, receiver, refused, replace, status, stored} from '../../../test/browser/request-sending.js';
import {control, focused, inBothModes, type Mode, press, root, see, shown, until} from '../../../test/browser/support.js';

const {endpoint: _, ...quiet} = westhaven.request!;
const others = [1, 2, 3].map((n) => ({role: 'review' as const, label: `Team ${n}`, phone: `01632 960 01${n}`}));
const silent = {area: {...westhaven, request: quiet, contacts: [...westhaven.contacts!, ...others]}};
const cannotSend = (mode: Mode, answers = parentAnswers) => mountAt('check', answers, silent, mode);
const alone = {...selfAnswers, 'speak-alone': ['yes']};
/** Any words by which somebody could learn of the wish to speak alone. */
const secret = /alone|on (my|your) own/i;

inBothModes((mode) => {
  describe('a form that cannot send', () => {
    it('says so, and offers in this order to share, copy, save and print, then an e-mail, then two people to ring', async () => {
      replace(navigator, 'share', () => Promise.resolve());
      const form = await cannotSend(mode);
      const buttons = shown(form, '.lo-button').map(see);
      expect(buttons.slice(0, 4)).to.deep.equal(['Share', 'Copy as text', 'Save a file', 'Print']);
      expect(shown(form, '.lo-button-main').map(see)).to.deep.equal(['Share']);
      const all = see(root(form));
      const order = ['This form cannot send yet. Nobody has your answers until you pass them on yourself.', 'Share', 'Copy as text', 'Save a file', 'Print', 'Open an empty e-mail', 'Nothing is sent until you send that e-mail.', 'Westhaven DSR team', 'Westhaven out-of-hours team'];
      expect(order.map((words) => all.indexOf(words)).every((at, n, every) => at > (every[n - 1] ?? -1))).to.equal(true);
      expect(all).not.to.include('Team 1');
    });

    it('offers no Share where the device has none: then Copy is the main way', async () => {
      replace(navigator, 'share', undefined);
      delete (navigator as {share?: unknown}).share;
      if ('share' in navigator) replace(Navigator.prototype, 'share', undefined);
      const form = await cannotSend(mode);
      if (!('share' in navigator)) expect(shown(form, '.lo-button-main').map(see)).to.deep.equal(['Copy as text']);
    });

    it('shares the whole text and nothing else; closing the sheet again is no fault', async () => {
      const shared: ShareData[] = [];
      replace(navigator, 'share', (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('closed', 'AbortError'));
      });
      const form = await cannotSend(mode);
      await press(form, 'Share');
      expect(Object.keys(shared[0]!)).to.deep.equal(['text']);
      expect(shared[0]!.text).to.include('Sam has not slept').and.include('This has not been sent.');
      expect(shown(form, '.lo-copy')).to.be.empty;
    });

    it('gives the text to copy where sharing does not work', async () => {
      replace(navigator, 'share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
      replace(navigator, 'clipboard', undefined);
      const form = await cannotSend(mode);
      await press(form, 'Share');
      await until(() => shown(form, '.lo-copy').length);
      expect((focused() as HTMLTextAreaElement).value).to.include('Sam has not slept');
    });

    it('has no e-mail to open where the area gives none, and tells everybody whom to ask', async () => {
      const form = await mountAt('check', parentAnswers, {area: {}}, mode);
      expect(see(root(form))).not.to.include('e-mail to').and.not.to.include('Open an empty e-mail');
      expect(see(root(form))).to.include('Ask your council');
    });
  });

  describe('a file to go on with later', () => {
    it('is saved only after it was said who could open it, and then it is said where to look', async () => {
      const saved = downloads();
      const form = await mountAt('check', parentAnswers, {}, mode);
      await press(form, 'Save a file and go on later');
      expect(saved).to.be.empty;
      expect(focused() === root(form).querySelector('.lo-keep')).to.equal(true);
      expect(see(focused()!)).to.include('Anyone who uses this device can open the file').and.not.to.include('on your own');
      await press(form, 'Save it now');
      expect(saved[0]!.name).to.match(/^notes-\d{4}-\d\d-\d\d\.html$/);
      expect(status(form)).to.equal(`Look for ${saved[0]!.name} in your downloads. Is it not there? Then copy or print your answers.`);
      expect(see(root(form).querySelector('.lo-keep')!)).to.include('in your downloads');
      const read = readKept(await saved[0]!.page);
      expect('answers' in read && read.answers['worry']).to.equal(parentAnswers['worry']);
    });

    it('says where the wish to speak alone went, and only to somebody who has it', async () => {
      const form = await mountAt('check', alone, {}, mode);
      await press(form, 'Save a file and go on later');
      expect(see(focused()!)).to.include('The file leaves out that you want to speak to the team on your own. Tick that again');
    });

    it('is there on the page that says it was not sent, too', async () => {
      const saved = downloads();
      receiver(refused(404));
      const form = await mountAt('check', parentAnswers, {}, mode);
      await goOn(form);
      await ended(form);
      await press(form, 'Save a file');
      await press(form, 'Save it now');
      expect('answers' in readKept(await saved[0]!.page)).to.equal(true);
      expect(question(form)).to.equal('Your request was not sent');
    });

    it('of what was sent is a copy that nobody can send again', async () => {
      const saved = downloads();
      receiver(stored);
      const form = await mountAt('check', parentAnswers, {}, mode);
      await goOn(form);
      await ended(form);
      await press(form, 'Save a file');
      await press(form, 'Save it now');
      const page = await saved[0]!.page;
      expect(page).to.include('The reference is WH-7.').and.include('Sam has not slept');
      expect(readKept(page)).to.deep.equal({problem: 'sent'});
    });

    it('that could not be made is not offered, and it is said so', async () => {
      const saved = downloads();
      const {stringify} = JSON;
      const form = await mountAt('check', parentAnswers, {}, mode);
      await press(form, 'Save a file and go on later');
      replace(JSON, 'stringify', (value: unknown) => stringify(value === 'Sam Field' ? 'Somebody' : value));
      control(form, 'Save it now').click();
      await form.updateComplete;
      expect(saved).to.be.empty;
      expect(status(form)).to.equal('The file could not be made. Copy or print your answers.');
    });
  });

  describe('the wish to speak alone', () => {
    it('is on no copy of the asker: not shared, not copied, not saved, not printed', async () => {
      const saved = downloads();
      const given: string[] = [];
      replace(navigator, 'share', ({text}: ShareData) => Promise.resolve(void given.push(text!)));
      replace(navigator, 'clipboard', {writeText: (text: string) => Promise.resolve(void given.push(text))});
      const form = await cannotSend(mode, alone);
      expect(see(root(form))).to.match(secret);
      await press(form, 'Share');
      await press(form, 'Copy as text');
      await press(form, 'Save a file');
      await press(form, 'Save it now');
      given.push(await saved[0]!.page);
      expect(given).to.have.length(3);
      for (const copy of given) expect(copy).to.include('I am very worried').and.not.to.match(secret);
      for (const row of shown(form, '.lo-answer').filter((one) => secret.test(see(one)))) expect(row.matches('.lo-unprinted')).to.equal(true);
    });

    it('travels to the team, and is not printed with what was sent', async () => {
      const bodies = receiver(stored);
      const form = await mountAt('check', alone, {}, mode);
      await goOn(form);
      await ended(form);
      expect(bodies[0]!.answers.find(({id}) => id === 'speak-alone')!.answer).to.not.equal('');
      expect(root(form).querySelector('.lo-printed')!.textContent).to.include('I am very worried').and.not.to.match(secret);
    });
  });
});
