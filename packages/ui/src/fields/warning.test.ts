import {expect} from '@open-wc/testing';
import {ask, described, spoken} from '../../../../test/browser/asking.js';
import {field, goOn, type} from '../../../../test/browser/form.js';
import {inBothModes, press, root, see, sendKeys, settled} from '../../../../test/browser/support.js';
import {checkList} from '../wizard-view.js';
import {textField} from './text-field.js';

const row = {step: 'ask', section: 'x', question: 'Your number'};

inBothModes((mode) => {
  describe('a remark', () => {
    it('stands below the field, belongs to it, is spoken once and stops nobody', async () => {
      const form = await ask(
        {
          fields: ['number'],
          show: (fields) => textField({name: 'number', label: 'Your number', hint: 'Ten digits.'}, fields),
          warning: (name, answers) => (answers[name] === '12' ? 'Is it whole?' : undefined),
        },
        mode,
      );
      await type(form, 'Your number', '1');
      expect(see(root(form))).to.not.include('Is it whole?');
      await sendKeys({type: '2'});
      await settled();
      const input = field(form, 'Your number');
      expect(described(input)).to.deep.equal(['Ten digits.', 'Is it whole?']);
      expect(input.hasAttribute('aria-invalid')).to.be.false;
      expect(input.compareDocumentPosition(root(form).querySelector('.lo-warning')!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(spoken(form)).to.equal('Is it whole?');
      await expect(form).to.be.accessible();
      await goOn(form);
      expect(spoken(form)).to.equal('');
      expect(see(root(form))).to.include('The end');
      await press(form, 'Back');
      expect(see(root(form))).to.include('Is it whole?');
      expect(spoken(form)).to.equal('');
    });

    it('stands with its answer on the check page, where an answer may stay off the paper', async () => {
      const rows = [{...row, id: 'a', shown: '12', warning: 'Is it whole?'}, {...row, id: 'b', shown: 'alone', unprinted: true}];
      const form = await ask({fields: [], show: (_, context) => checkList(rows, () => 'You', context)}, mode);
      const [first, second] = root(form).querySelectorAll('.lo-answer');
      expect(see(first!.querySelector('dd')!)).to.equal('12 Is it whole?');
      expect(first!.matches('.lo-unprinted')).to.be.false;
      expect(second!.matches('.lo-unprinted')).to.be.true;
      await expect(form).to.be.accessible();
    });
  });

});
