import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {readArea, start, type Answers} from '@local-offer/core';
import type {ViewContext} from '@local-offer/ui';
import {forEach} from '../examples-answers.js';

const {recordView} = await import('./record-view.js');
const {consentSteps} = await import('./consent-flow.js');
const {consentRows} = await import('./consent-rows.js');
const {makeRecord} = await import('./record.js');

const today = '2026-11-22';
const shown = async (answers: Answers, input: object = {}, reading: ViewContext['reading'] = 'standard') => {
  const {area} = readArea(input);
  const context: ViewContext = {area, reading, pictures: true, locale: 'en', level: 2, uid: 'x', urgent: 'block'};
  const flow = start(consentSteps(today, area), answers);
  const record = makeRecord(flow, context, {sha256: undefined}, {day: today, preparedAt: `${today}T10:00:00Z`, version: '0.1.0'});
  return record && collectResult(render(recordView(context, {record, rows: consentRows(flow, context)})));
};
const plain = (markup = '') =>
  markup
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const text = async (...given: Parameters<typeof shown>) => plain(await shown(...given));

const child: Answers = {
  who: 'parent', task: 'decide', which: ['dsr', 'cetr'], informed: 'yes', age: 'under-16', A1: 'yes', 'dsr.A2': 'no', 'cetr.A2': 'no', A4: 'not-asked', 'dsr.A5': 'yes', 'cetr.A5': 'no', 'dsr.A6': 'unsure',
  'S1-health': 'yes', 'S1-family': 'yes', 'S1-names': 'Gran', 'S1-police': 'no', 'S2-care': 'unsure', 'S3-out': 'Not my brother', name: 'Sam Field', 'born-day': '27', 'born-month': '3', 'born-year': '2014', 'cetr.reason': 'Too soon',
};

describe('the record on paper', () => {
  it('says when it was made, who answered, and about whom, before anything else', async () =>
    assert.match(await text(child), /^The record Prepared on 22 November 2026\. The page that made this sent it to nobody.* Who is answering\? A parent.* Under 16 Name Sam Field Date of birth 27 3 2014/));

  it('says of each thing what was answered, on what footing, and what to look at first', async () =>
    assert.match(
      await text(child),
      /Going on the support list \(.*?\) Yes Decided with parental responsibility Somebody who shares .* The child is not sure\. .* Having a review \(.*?\) No Decided with parental responsibility/,
    ));

  it('never says a blank or a "not sure" as a yes, and puts what is left out before every yes', async () =>
    assert.match(
      await text(child),
      /To be left out, before every yes Not my brother May be told Health staff, such as doctors and nurses; Family May not be told Police or youth justice workers Not asked yet who may be told Social care.* Who in the family Gran Not sure what may be shared Notes about health and care Not asked yet what may be shared Name, address/,
    ));

  it('holds every other question in its own words, and none twice', async () => {
    const page = await text(child);
    assert.match(page, /The other questions and answers .*Is there a reason for the no to having a review.*\? Too soon/);
    for (const once of ['Sam Field', 'Not my brother', 'Gran', 'Who is answering?']) assert.equal(page.split(once).length, 2, once);
  });

  it('says in which version and which reading it was explained, and what the area says about it', async () => {
    const area = {name: 'Westhaven', reviewed: '2026-11-02', consent: {retention: 'Six years', reviewMonths: 12, withdraw: {label: 'Consent desk', phone: '01632 960 005'}}};
    assert.match(
      await text(child, area),
      /The standard words; language: en; version 0\.1\.0 Area Westhaven, last read through on 2 November 2026 To take a yes back, tell Consent desk, 01632 960 005 Look at this again on 22 November 2027 How long this is kept Six years/,
    );
    assert.match(await text(child, {}, 'easy'), /Easy Read; language: en/);
  });

  it('says nothing of time, keeping or telling where the area file is silent', async () => assert.doesNotMatch(await text(child), /Look at this again|How long this is kept|To take a yes back/));

  it('has a line for a name or a mark only where the area asks for one', async () => {
    assert.match(await text(child, {consent: {signature: true}}), /Name or mark Date$/);
    assert.doesNotMatch(await text(child), /Name or mark/);
  });

  it('keeps what a person typed from being translated', async () => assert.match((await shown(child))!.replace(/<!--[^]*?-->/g, ''), /<bdi translate="no">Not my brother/));

  it('speaks of the person to whoever is given it, also where the person answered', async () => {
    const page = await text({who: 'person', task: 'decide', which: ['dsr'], informed: 'yes', age: 'under-16', 'dsr.A2': 'no', 'A4-here': 'yes', A4: 'alone', 'dsr.A5': 'yes', 'dsr.A6': 'unsure'});
    assert.match(page, /The child is not sure\. Talk about it again/);
    assert.doesNotMatch(page, /You are not sure/);
  });

  it('says what is still to do, and who was asked to help, once', async () => {
    const page = await text({
      who: 'professional', task: 'decide', which: ['dsr'], informed: 'yes', age: '18-over', 'A8-from': 'Dr Blue', 'dsr.C1': 'yes', 'dsr.C3': 'yes', 'dsr.C4': 'lacks', 'dsr.C5': 'no', 'dsr.C7': 'nobody',
    });
    assert.match(page, /Whom did you hear it from\? Dr Blue .*No decision yet Still to do: ask about an independent mental capacity advocate/);
    assert.doesNotMatch(page, /Ask the team about an advocate called an IMCA/);
  });

  it('holds of somebody who is not ready only the day, what it is about and what they need', async () => {
    const page = await text({who: 'person', task: 'decide', which: ['dsr'], informed: 'no', need: ['time', 'other'], 'need-else': 'A quiet room', name: 'Sam Field'}, {consent: {signature: true}});
    assert.match(page, /^The record Prepared on 22 November 2026\..* What would help you to decide\? More time, Something else What else\? A quiet room Going on the support list \(.*?\) No decision yet$/);
  });

  it('holds what is taken back, and calls nothing stopped', async () => {
    const page = await text({who: 'person', task: 'withdraw', W1: ['dsr'], W2: 'self', W3: 'now', W4: 'no', 'W5-told': 'My nurse'});
    assert.match(page, /What should stop\? Being on the support list .*My nurse/);
  });

  it('never judges, promises or counts in law, whatever was answered', async () => {
    const pages: Promise<string>[] = [];
    forEach(60, (answers) => pages.push(text(answers)));
    for (const page of await Promise.all(pages)) assert.doesNotMatch(page, /\bvalid|eligib|statutory|blue light|competen|\black|withdrawn|undefined|\[object|Invalid Date/i);
  });
});
