import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answer, back, change, collect, done, next, path, start, withSteps, type Answers, type Flow, type Step} from './flow.js';

const filled = (...names: string[]) => (answers: Answers) =>
  Object.fromEntries(names.map((name) => [name, answers[name] ? undefined : 'missing']));

const steps: readonly Step[] = [
  {id: 'who', section: 'you', fields: ['who'], check: filled('who')},
  {id: 'knows', section: 'you', fields: ['knows', 'why'], when: ({who}) => who === 'parent', check: filled('knows')},
  {id: 'name', section: 'person', fields: ['name'], check: filled('name')},
  {id: 'more', section: 'person', fields: ['more']},
  {id: 'check', section: 'check', fields: []},
];

const ids = (flow: Flow) => path(flow).map(({id}) => id);
const say = (flow: Flow, answers: Answers) => Object.entries(answers).reduce((now, [name, value]) => answer(now, name, value), flow);
const onwards = (flow: Flow, times: number) => Array.from({length: times}).reduce<Flow>((now) => next(now), flow);
const atCheck = () => onwards(say(start(steps), {who: 'parent', knows: 'yes', name: 'Sam'}), 4);

describe('the path', () => {
  it('asks a question only while its condition holds', () => {
    assert.deepEqual(ids(start(steps)), ['who', 'name', 'more', 'check']);
    assert.deepEqual(ids(answer(start(steps), 'who', 'parent')), ['who', 'knows', 'name', 'more', 'check']);
  });

  it('shows a condition only the answers to questions walked before it', () => {
    const seen: Answers[] = [];
    const peeking = [...steps.slice(0, 3), {...steps[3]!, when: (answers: Answers) => seen.push(answers) > 0}];
    path(start(peeking, {who: 'me', knows: 'yes', name: 'Sam', more: 'x'}));
    assert.deepEqual({...seen[0]}, {who: 'me', name: 'Sam'});
  });

  it('follows a graph to its end and takes nothing beyond', () => {
    const graph: readonly Step[] = [
      {id: 'a', section: 's', fields: ['a'], next: ({a}) => (a === 'far' ? 'c' : 'b')},
      {id: 'b', section: 's', fields: ['b'], next: () => undefined},
      {id: 'c', section: 's', fields: ['c']},
    ];
    assert.deepEqual(ids(start(graph)), ['a', 'b']);
    assert.deepEqual(ids(start(graph, {a: 'far'})), ['a', 'c']);
  });

  for (const [what, broken, message] of [
    ['a circle', [{id: 'a', section: 's', fields: [], next: () => 'b'}, {id: 'b', section: 's', fields: [], next: () => 'a'}], /step "a" is on the path twice/],
    ['two steps of one name', [steps[0]!, steps[0]!, {...steps[0]!}], /Two steps are called "who"/],
    ['a way to nowhere', [{id: 'a', section: 's', fields: [], next: () => 'z'}], /no step "z"/],
    ['no step at all', [], /no step to go to/],
  ] as const)
    it(`is refused when it has ${what}, by name`, () => {
      assert.throws(() => start(broken), message);
    });
});

describe('an answer', () => {
  it('is kept as it was given, in a flow that cannot be changed from outside', () => {
    const list = ['b', 'a'];
    const flow = answer(start(steps), 'more', list);
    list.push('c');
    assert.deepEqual(flow.answers['more'], ['b', 'a']);
    assert.throws(() => ((flow.answers as Record<string, unknown>)['who'] = 'x'), TypeError);
    assert.throws(() => (flow.answers['more'] as string[]).push('x'), TypeError);
  });

  it('to a question that nobody asks is an error that names it', () => {
    assert.throws(() => answer(start(steps), 'colour', 'red'), /"colour"/);
  });

  it('from an earlier visit is taken up, unless there is no such question any more', () => {
    assert.deepEqual({...start(steps, {who: 'me', gone: 'x'}).answers}, {who: 'me'});
  });

  it('leaves the problems where they are until the next Continue', () => {
    const stuck = next(start(steps));
    const typed = answer(stuck, 'who', 'me');
    assert.deepEqual({...typed.problems}, {who: 'missing'});
    assert.deepEqual({...next(typed).problems}, {});
  });
});

describe('Continue', () => {
  it('stays where something is wrong and says what', () => {
    const flow = next(start(steps));
    assert.deepEqual([flow.at.step, flow.problems['who']], ['who', 'missing']);
  });

  it('finishes at the end, once everything passes', () => {
    const flow = next(atCheck());
    assert.equal(done(flow), true);
    assert.equal(flow.at.step, 'check');
    assert.deepEqual({...collect(flow)}, {who: 'parent', knows: 'yes', name: 'Sam'});
  });

  it('is not finished one step before the end', () => assert.equal(done(atCheck()), false));

  it('goes from the end to the first step that does not pass, with its problems, and from there back', () => {
    const spoilt = next(answer(atCheck(), 'name', ''));
    assert.deepEqual([spoilt.at.step, {...spoilt.problems}, done(spoilt)], ['name', {name: 'missing'}, false]);
    assert.equal(next(answer(spoilt, 'name', 'Ali')).at.step, 'check');
  });

  it('is open again after any other operation', () => {
    const sent = next(atCheck());
    for (const flow of [back(sent), change(sent, 'who'), answer(sent, 'name', 'Al')]) assert.equal(done(flow), false);
  });
});

describe('Back', () => {
  it('goes along the path, asks for nothing and forgets problems', () => {
    const flow = back(next(next(answer(start(steps), 'who', 'me'))));
    assert.deepEqual([flow.at.step, {...flow.problems}], ['who', {}]);
  });

  it('stays at the first step', () => assert.equal(back(start(steps)).at.step, 'who'));
});

describe('Change', () => {
  it('leads back to the check page', () => assert.equal(next(change(atCheck(), 'who')).at.step, 'check'));

  it('stops on the way at a question that is new, and at no other', () => {
    const me = onwards(say(start(steps), {who: 'me', name: 'Sam'}), 3);
    assert.equal(me.at.step, 'check');
    const parent = next(answer(change(me, 'who'), 'who', 'parent'));
    assert.equal(parent.at.step, 'knows');
    assert.equal(next(answer(parent, 'knows', 'yes')).at.step, 'check');
  });

  it('stops on the way at an answer that no longer passes, and says why', () => {
    const picky = steps.map((step) => (step.id === 'name' ? {...step, check: ({who}: Answers) => ({name: who === 'me' ? 'not-you' : undefined})} : step));
    const flow = next(answer(change(onwards(say(start(picky), {who: 'parent', knows: 'yes', name: 'Sam'}), 4), 'who'), 'who', 'me'));
    assert.deepEqual([flow.at.step, {...flow.problems}], ['name', {name: 'not-you'}]);
  });

  it('does not ask again for what was left blank on purpose', () => {
    assert.equal(atCheck().answers['more'], undefined);
    assert.equal(next(change(atCheck(), 'name')).at.step, 'check');
  });

  it('stops at a new question even if it may be left blank, and at a new page without questions', () => {
    const open: readonly Step[] = [
      {id: 'who', section: 's', fields: ['who']},
      {id: 'extra', section: 's', fields: ['extra'], when: ({who}) => who === 'parent'},
      {id: 'note', section: 's', fields: [], when: ({who}) => who === 'parent'},
      {id: 'check', section: 's', fields: []},
    ];
    const flow = next(answer(change(next(answer(start(open), 'who', 'me')), 'who'), 'who', 'parent'));
    assert.deepEqual([flow.at.step, {...flow.problems}], ['extra', {}]);
    assert.deepEqual([next(flow).at.step, next(next(flow)).at.step], ['note', 'check']);
  });

  it('still leads back to the check page when the question it stopped at is gone again', () => {
    const me = onwards(say(start(steps), {who: 'me', name: 'Sam'}), 3);
    const parent = next(answer(change(me, 'who'), 'who', 'parent'));
    assert.equal(next(answer(back(parent), 'who', 'me')).at.step, 'check');
  });

  it('without a check page goes on as ever', () => {
    const open = steps.slice(0, 4);
    const flow = onwards(say(start(open), {who: 'parent', knows: 'yes', name: 'Sam'}), 3);
    assert.equal(next(change(flow, 'who')).at.step, 'knows');
  });

  it('is an error for a step that does not exist', () => assert.throws(() => change(atCheck(), 'age'), /"age"/));

  it('to a step that is not on the path leads to the one before it', () => {
    const flow = onwards(say(start(steps), {who: 'me', name: 'Sam'}), 3);
    assert.deepEqual({...change(flow, 'knows').at}, {step: 'who', index: 0});
  });
});

describe('a place that leaves the path', () => {
  it('becomes the last walked step before it', () => {
    const flow = next(say(start(steps), {who: 'parent'}));
    assert.equal(flow.at.step, 'knows');
    assert.equal(answer(flow, 'who', 'me').at.step, 'who');
  });

  it('is not the first step, where there is one nearer', () => {
    const four: readonly Step[] = [steps[0]!, steps[2]!, {id: 'why', section: 's', fields: ['why'], when: ({name}) => name === 'Sam'}, steps[4]!];
    const flow = onwards(say(start(four), {who: 'me', name: 'Sam'}), 2);
    assert.equal(flow.at.step, 'why');
    assert.equal(answer(flow, 'name', 'Ali').at.step, 'name');
  });

  it('takes its problems away with it', () => {
    const stuck = next(next(say(start(steps), {who: 'parent'})));
    assert.deepEqual({...stuck.problems}, {knows: 'missing'});
    assert.deepEqual({...answer(stuck, 'who', 'me').problems}, {});
  });
});

describe('other steps', () => {
  const off = steps.map((step) => (step.id === 'more' ? {...step, when: () => false} : step));

  it('leave everything as it is where the page is still asked', () => {
    const flow = withSteps(next(next(say(start(steps), {who: 'parent'}))), off);
    assert.deepEqual([flow.at.step, {...flow.answers}, {...flow.problems}], ['knows', {who: 'parent'}, {knows: 'missing'}]);
  });

  it('lead from a page that is gone to the one before it, from which Continue goes on, with every answer kept', () => {
    const flow = withSteps(answer(back(atCheck()), 'more', 'x'), off);
    assert.deepEqual([flow.at.step, next(flow).at.step, flow.answers['more']], ['name', 'check', 'x']);
  });

  it('leave finished what was, unless they ask for something that is missing', () => {
    const finished = next(atCheck());
    assert.equal(done(withSteps(finished, off)), true);
    const asking = withSteps(finished, steps.map((step) => (step.id === 'more' ? {...step, check: filled('more')} : step)));
    assert.deepEqual([done(asking), asking.at.step, {...asking.problems}], [false, 'check', {}]);
  });
});

describe('a list of groups', () => {
  const people: readonly Step[] = [
    {id: 'people', section: 's', each: 'people', fields: ['name', 'role'], check: ({people: list}, index) => ({name: (list?.[index] as {name?: string} | undefined)?.name ? undefined : 'missing'})},
    {id: 'check', section: 's', fields: []},
  ];
  const two = () => {
    const one = say(start(people), {name: 'Ann', role: 'nurse'});
    return answer(one, 'people', [...(one.answers['people'] as object[] as {name: string}[]), {}]);
  };

  it('is asked group by group, and gone back through the same way', () => {
    const second = answer(next(two()), 'name', 'Bo');
    assert.deepEqual([second.at.index, second.answers['people']], [1, [{name: 'Ann', role: 'nurse'}, {name: 'Bo'}]]);
    const end = next(second);
    assert.deepEqual([end.at.step, {...back(end).at}, {...back(back(end)).at}], ['check', {step: 'people', index: 1}, {step: 'people', index: 0}]);
  });

  it('stops at the group that is not right', () => {
    const flow = next(next(two()));
    assert.deepEqual([flow.at.index, {...flow.problems}], [1, {name: 'missing'}]);
  });

  it('can be changed one group at a time', () => assert.equal(change(next(answer(next(two()), 'name', 'Bo')), 'people', 1).at.index, 1));

  it('keeps to the last group when the one in hand is taken away', () => {
    assert.equal(answer(next(two()), 'people', [{name: 'Ann'}]).at.index, 0);
  });
});
