import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {ask, described, spoken} from '../../../test/browser/asking.js';
import {choose, field} from '../../../test/browser/form.js';
import {replace} from '../../../test/browser/request-sending.js';
import {focused, inBothModes, press, root, see, shown, until} from '../../../test/browser/support.js';
import {option, type Page} from './asked.js';
import {contactList} from './contact-list.js';
import {Passing} from './passing.js';
import {passingButtons} from './passing-view.js';
import {questions} from './question-view.js';

const page: Page = {
  question: {standard: 'What happens at home?', easy: 'What happens?', why: {standard: 'So that somebody can help.', easy: [{text: 'Then somebody can help.', picture: 'help'}]}},
  fields: [
    {
      kind: 'checkboxes',
      name: 'what',
      label: 'What happens at home?',
      options: [option('sleep', 'No sleep', [{kind: 'text', name: 'nights', label: 'How many nights?', hint: 'A number.'}]), {...option('hurt', 'Somebody is hurt'), urgent: true}],
    },
  ],
};

inBothModes((mode) => {
  describe('a page of questions, as data', () => {
    const open = () => ask({fields: ['what', 'nights'], show: (fields, context) => questions(page, context, fields)}, mode);

    it('is headed by its question, says why it asks, and asks more below what is chosen', async () => {
      const form = await open();
      expect(shown(form, 'form .lo-heading').map(see)).to.deep.equal(['What happens at home?']);
      expect(see(root(form))).to.include('So that somebody can help.').and.not.include('How many nights?');
      await choose(form, 'No sleep');
      expect(described(field(form, 'How many nights?'))).to.deep.equal(['A number.']);
      expect(see(root(form).querySelector('.lo-more')!)).not.to.include('999');
    });

    it('shows urgent help right below a choice that calls for it', async () => {
      const form = await open();
      await choose(form, 'Somebody is hurt');
      expect(see(root(form).querySelector('.lo-more')!)).to.include('999');
    });
  });

  describe('passing answers on, where no file is saved', () => {
    const open = () => {
      let said = '';
      let form: Awaited<ReturnType<typeof ask>> | undefined;
      const passing = new Passing({
        text: () => 'All answers',
        say: (status) => (said = status()),
        focusOn: () => form!.requestUpdate(),
      });
      const shows = ask({fields: [], show: (_, context) => html`${passingButtons(passing, context, {main: true})}`}, mode).then((made) => (form = made));
      return shows.then((made) => ({form: made, said: () => said}));
    };

    it('offers to copy and to print, and no Save', async () => {
      const {form, said} = await open();
      replace(navigator, 'clipboard', {writeText: () => Promise.resolve()});
      expect(shown(form, '.lo-button').map(see)).to.include.members(['Copy as text', 'Print']).and.not.include('Save a file');
      expect(shown(form, '.lo-button-main')).to.have.length(2);
      await press(form, 'Copy as text');
      await until(() => said() === 'Copied.');
      expect(spoken(form)).to.equal('');
    });

    it('gives the text to copy by hand where the browser does not', async () => {
      const {form} = await open();
      replace(navigator, 'clipboard', undefined);
      await press(form, 'Copy as text');
      await until(() => shown(form, '.lo-copy').length);
      shown(form, '.lo-copy')[0]!.focus();
      const text = focused() as HTMLTextAreaElement;
      expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal('All answers');
    });
  });

  describe('a list of contacts', () => {
    it('shows those of a role, no more than asked for', async () => {
      const contacts = [1, 2].map((n) => ({role: 'advocacy' as const, label: `Advocates ${n}`, phone: `01632 960 00${n}`}));
      const area = {contacts: [{role: 'review' as const, label: 'Review team', phone: '01632 960 009'}, ...contacts]};
      const form = await ask({fields: [], show: (_, context) => html`${contactList({...context, area}, ['advocacy'], 1)}`}, mode);
      expect(shown(form, '.lo-contact')).to.have.length(1);
      expect(see(root(form))).to.include('Advocates 1').and.include('01632 960 001').and.not.include('Advocates 2').and.not.include('Review team');
    });
  });
});
