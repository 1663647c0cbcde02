import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {consentSteps} from '@local-offer/consent';
import {emptyArea, readArea, start} from '@local-offer/core';
import {isPictureId} from '@local-offer/pictures';
import {Passing, type ViewContext} from '@local-offer/ui';
import {journeys, stepsOf, westhaven} from '../examples.js';
import {pictureIds} from './consent-pictures.js';

const {checkView, stepView} = await import('./consent-wizard-view.js');
const {finishedView, recordNow} = await import('./ends.js');

const {area} = readArea({...westhaven, consent: {...westhaven.consent, signature: true}, law: {mhaPart8A: 'on'}});
const context: ViewContext = {area, reading: 'easy', pictures: true, locale: 'en', level: 2, uid: 'x', urgent: 'block'};
const passing = new Passing({text: () => '', say: () => undefined, focusOn: () => undefined});
const nothing = () => undefined;

/** What a drawing is called on the page. */
const shownIn = async (page: unknown) => [...(await collectResult(render(page))).matchAll(/src="[^"]*?([\w-]+)\.svg"/g)].map(([, id]) => id!);

describe('the drawings that Easy Read fetches at once', () => {
  it('are those of every page and every end, and no others', async () => {
    const shown = new Set(await shownIn(checkView([], context, nothing)));
    const add = (ids: readonly string[]) => ids.forEach((id) => shown.add(id));
    for (const answers of Object.values(journeys)) {
      const fields = {uid: 'x', answers, problems: {}, view: context, level: 2};
      for (const {id} of [{id: 'intro'}, ...stepsOf(answers, {...westhaven, consent: {signature: true}})]) if (id !== 'check') add(await shownIn(stepView(id, context, fields, answers)));
      const flow = start(consentSteps('2026-11-22', area), answers);
      add(await shownIn(finishedView(context, {flow, record: recordNow(flow, context, emptyArea), passing, onChange: nothing, onAgain: nothing})));
    }
    // What is said only now and then stands beside its picture too.
    const files = globSync('packages/{consent,consent-wizard}/src/{messages,pages}*.ts').filter((file) => !/request|spec/.test(file));
    const said = [...files.map((file) => readFileSync(file, 'utf8')).join('\n').matchAll(/(?:picture: |\}\), )'([\w-]+)'/g)].map(([, id]) => id!).filter(isPictureId);
    const urgent = [...readFileSync('packages/ui/src/messages.ts', 'utf8').matchAll(/picture: '([\w-]+)'/g)].map(([, id]) => id!);
    assert.deepEqual([...pictureIds].sort(), [...new Set([...shown, ...said, ...urgent])].sort());
  });
});
