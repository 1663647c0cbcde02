import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {next, path, start, type Step} from '@local-offer/core';
import {resume} from './resume.js';
import type {Held} from './tab-storage.js';

const steps: readonly Step[] = [
  {id: 'who', section: 'x', fields: ['who', 'why']},
  {id: 'name', section: 'x', fields: ['name'], when: ({who}) => (who as string).startsWith('p')},
  {id: 'people', section: 'x', each: 'people', fields: ['first']},
  {id: 'check', section: 'x', fields: []},
];

const held = (more: Partial<Held>): Held => ({answers: {who: 'parent', name: ' Ann '}, at: {step: 'name', index: 0}, passed: ['who'], changed: undefined, ...more});

describe('a form that comes back', () => {
  it('stands at its place with its answers', () => {
    const flow = resume(steps, held({}))!;
    assert.deepEqual([flow.at, {...flow.answers}, flow.passed], [{step: 'name', index: 0}, {who: 'parent', name: ' Ann '}, ['who']]);
    assert.equal(next(flow).at.step, 'people');
  });

  it('drops answers and steps that nobody asks for', () => {
    const flow = resume(steps, held({answers: {who: 'parent', gone: 'x'}, passed: ['who', 'gone'], changed: 'gone'}))!;
    assert.deepEqual([{...flow.answers}, flow.passed, flow.changed], [{who: 'parent'}, ['who'], undefined]);
  });

  it('stands at the nearest place before, where there is no such place any more', () => {
    assert.equal(resume(steps, held({answers: {who: 'me'}}))!.at.step, 'who');
    assert.equal(resume(steps, held({at: {step: 'gone', index: 0}}))!.at.step, 'who');
    assert.deepEqual(resume(steps, held({at: {step: 'people', index: 7}, answers: {who: 'me', people: [{first: 'a'}, {first: 'b'}]}}))!.at, {step: 'people', index: 1});
  });

  it('goes back to the check page from an answer that was being changed', () => {
    const flow = resume(steps, held({at: {step: 'who', index: 0}, passed: ['who', 'name', 'people'], changed: 'who'}))!;
    assert.equal(next(flow).at.step, 'check');
  });

  it('is not made of answers that make no sense', () => {
    assert.equal(resume(steps, held({answers: {who: [{}]}})), undefined);
  });

  it('is as good as one that was never left', () => {
    const flow = next(start(steps, {who: 'parent'}));
    assert.deepEqual(path(resume(steps, flow)!), path(flow));
    assert.deepEqual(resume(steps, flow), flow);
  });
});
