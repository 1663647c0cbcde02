import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Answers} from '@local-offer/core';
import type {ViewContext} from '@local-offer/ui';

const {kindNotice, notice, tells} = await import('./tells.js');

const context: ViewContext = {area: {}, reading: 'easy', pictures: true, locale: 'en', level: 2, uid: 'x', urgent: 'block'};
const shown = async (content: unknown) => (await collectResult(render(content))).replace(/<!--[^]*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const above = (answers: Answers, step = 'worry') => shown(notice(step, context, answers, () => {}));

describe('what stands above a question', () => {
  it('is why nobody is named, where nobody may be', async () => {
    assert.match(await above({who: 'parent'}, 'district'), /From 16, it is the person’s own choice/);
    assert.match(await above({who: 'professional', basis: 'not-yet'}, 'district'), /This form does not send the person’s name/);
  });
});

describe('a no of the person', () => {
  const rights = /After a no .*worse care.*advocate.*Other kinds of meeting/;
  const no = {who: 'family', asks: 'both', knows: 'yes', 'agrees-dsr': 'yes', 'agrees-cetr': 'no', 'born-day': '1', 'born-month': '1', 'born-year': '2000'};
  const check = (what: 'request' | 'enquiry', answers: Answers) => shown(kindNotice(what, context, answers, () => {}));

  it('brings the four rights, wherever it holds the form back and before it goes', async () => {
    assert.match(await above(no, 'district'), rights);
    assert.match(await check('enquiry', no), rights);
    assert.match(await check('request', {...no, 'born-year': '2015'}), rights, 'also of a child');
  });

  it('brings none where nobody said no', async () => {
    for (const answers of [{...no, 'agrees-cetr': 'unsure'}, {...no, knows: 'not-yet'}, {...no, who: 'self'}]) assert.doesNotMatch(await check('enquiry', answers), /After a no/);
  });
});

describe('somebody else’s postcode', () => {
  const own = [{postcodes: ['WH1']}];
  const page = async (areas: readonly object[], postcode: string) => {
    const [, content] = tells('outside', {...context, reading: 'standard', area: {request: {areas}} as ViewContext['area']}, {postcode})!;
    return shown(content());
  };

  it('is told who covers it, where the area file says so, and that they may go on', async () =>
    assert.match(await page([...own, {postcodes: ['EH1'], name: 'Easthaven', url: 'https://easthaven.example/'}], 'eh1 2ab'), /Easthaven covers this postcode\..*You can still go on/));

  it('is told to ask the GP, where nobody is named for it', async () => assert.match(await page(own, 'ZZ9 9ZZ'), /Ask the GP which team covers it\. .*You can still go on/));
});
