import {filled, type Step} from '@local-offer/core';
import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {field, goOn, question, tabTo, type} from '../../../test/browser/form.js';
import {focused, inBothModes, mount, press, root, see, sendKeys, settled, until} from '../../../test/browser/support.js';
import {selectField} from './fields/select-field.js';
import {headingId, type FieldContext} from './fields/field.js';
import {textareaField} from './fields/textarea-field.js';
import {heading} from './heading.js';
import {define} from './register.js';
import type {ViewContext} from './view-context.js';
import {WizardElement} from './wizard-element.js';

/** A form that is no request: two pages and an end. */
class TestWizardElement extends WizardElement {
  finished = 0;

  get offered(): unknown {
    return this.keepOffer(this.context);
  }

  protected override steps(): readonly Step[] {
    return [
      {id: 'day', section: 'one', fields: ['day'], check: ({day}) => ({day: filled(day) && 'day-missing'})},
      {id: 'note', section: 'two', fields: ['note']},
    ];
  }

  protected override renderPage(step: string, context: ViewContext, fields: FieldContext): TemplateResult {
    const {level: _, ...inside} = fields;
    const options = [{value: 'mon', label: 'Monday'}, {value: 'tue', label: 'Tuesday'}];
    return step === 'day'
      ? html`${heading(context.level, 'Which day?', headingId(this))} ${selectField({name: 'day', label: 'Day', hint: 'A weekday.', options}, inside)}`
      : textareaField({name: 'note', label: 'Anything else?', limit: 20}, fields);
  }

  protected override problem = () => 'Choose a day';
  protected override section = (id: string) => `Part ${id}`;

  protected override finish(): void {
    this.finished++;
  }
}

define('lo-test-wizard', TestWizardElement);

declare global {
  interface HTMLElementTagNameMap {
    'lo-test-wizard': TestWizardElement;
  }
}

inBothModes((mode) => {
  describe('the shell of a form, with any questions', () => {
    it('asks, says what is missing, and takes an answer from a list', async () => {
      const form = await mount('lo-test-wizard', {}, mode);
      const day = field(form, 'Day') as unknown as HTMLSelectElement;
      expect(day.value).to.equal('');
      await goOn(form);
      expect(focused()).to.equal(root(form).querySelector('.lo-problems'));
      await press(form, 'Choose a day');
      expect(focused()).to.equal(day);
      expect(day.getAttribute('aria-describedby')!.split(' ').map((id) => see(root(form).querySelector(`#${id}`)!))).to.deep.equal(['A weekday.', 'Choose a day']);
      await sendKeys({type: 'Tue'});
      await settled();
      expect(day.value).to.equal('tue');
      await goOn(form);
      expect(question(form)).to.equal('Anything else?');
      expect(focused()).to.equal(root(form).querySelector('[id$="-heading"]'));
      await press(form, 'Back');
      expect((field(form, 'Day') as unknown as HTMLSelectElement).value).to.equal('tue');
    });

    it('says where somebody is, without "about" in Easy Read', async () => {
      const form = await mount('lo-test-wizard', {}, mode);
      (field(form, 'Day') as unknown as HTMLSelectElement).value = 'mon';
      await goOn(form);
      expect(see(root(form))).to.include('Step 1 of about 1').and.include('Part two');
      form.reading = 'easy';
      await settled();
      expect(see(root(form))).to.include('Step 1 of 1');
    });

    it('counts what may still be written, and speaks it near the end when typing pauses', async () => {
      const form = await mount('lo-test-wizard', {}, mode);
      (field(form, 'Day') as unknown as HTMLSelectElement).value = 'mon';
      await goOn(form);
      const status = root(form).querySelector('[role=status]')!;
      await type(form, 'Anything else?', 'some');
      expect(see(root(form))).to.include('You can write 16 more characters.');
      expect(status.textContent.trim()).to.equal('');
      await type(form, 'Anything else?', ' more words, and on');
      expect(see(root(form))).to.include('That is 3 characters too many.');
      await until(() => status.textContent.trim() === 'That is 3 characters too many.', 'it is spoken');
    });

    it('keeps nothing in the tab and offers nothing of it, unless the form says how', async () => {
      const before = Object.keys(sessionStorage);
      const form = await mount('lo-test-wizard', {}, mode);
      expect(form.offered).to.equal(undefined);
      (field(form, 'Day') as unknown as HTMLSelectElement).value = 'mon';
      await goOn(form);
      await type(form, 'Anything else?', 'some');
      expect(Object.keys(sessionStorage)).to.deep.equal(before);
      form.forget();
      await settled();
      expect((field(form, 'Day') as unknown as HTMLSelectElement).value).to.equal('');
    });

    it('finishes once, at the end', async () => {
      const form = await mount('lo-test-wizard', {}, mode);
      (field(form, 'Day') as unknown as HTMLSelectElement).value = 'mon';
      await goOn(form);
      expect(form.finished).to.equal(0);
      await tabTo(root(form).querySelector('.lo-button-main')!);
      await sendKeys({press: 'Enter'});
      expect(form.finished).to.equal(1);
    });
  });
});
