import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readArea} from '@local-offer/core';
import {isNarrowed, noFilters, shownPeople} from './filters.js';
import {peopleOf} from './people.js';
import {markOf, seats} from './table-picture.js';
import {askedAbout, stepIds, stepsOf, topics, topicsOf} from './topics.js';

const at = (people: unknown = {}) => peopleOf(readArea({people}).area);
const ids = (people: readonly {readonly id: string}[]) => people.map(({id}) => id);
const topic = (id: string) => topics.find((one) => one.id === id)!;
const none = () => false;

describe('the people round the table', () => {
  it('begin with the three of the panel, who must be there', () => {
    assert.deepEqual(at().filter(({panel, attendance}) => panel && attendance === 'must').map(({id}) => id), ['chair', 'expert-by-experience', 'clinical-expert']);
    assert.deepEqual(ids(at()).slice(0, 3), ['chair', 'expert-by-experience', 'clinical-expert']);
  });

  it('lose whom the area leaves out, but none of the three, nor the person', () => {
    const left = ids(at({roles: ['police', 'chair', 'clinical-expert', 'person'].map((id) => ({id, hidden: true}))}));
    assert.ok(!left.includes('police'));
    for (const id of ['chair', 'clinical-expert', 'person']) assert.ok(left.includes(id), id);
  });

  it('keep the three as a must, whatever the area file says', () => {
    assert.equal(at({roles: [{id: 'chair', attendance: 'may'}]})[0]!.attendance, 'must');
    assert.equal(at({roles: [{id: 'education', attendance: 'must'}]}).find(({id}) => id === 'education')!.attendance, 'must');
  });

  it('have no further expert where the area switches that off', () => {
    assert.ok(ids(at()).includes('extra-expert'));
    assert.ok(!ids(at({extraExpert: false})).includes('extra-expert'));
  });

  it('end with those that the area adds, who come if needed unless it says more', () => {
    const all = at({roles: [{id: 'chaplain', name: 'Chaplain'}, {id: 'youth-worker', name: 'Youth worker', attendance: 'may', topics: ['everyday']}]});
    assert.deepEqual(ids(all).slice(-2), ['chaplain', 'youth-worker']);
    assert.deepEqual(all.slice(-2).map(({attendance}) => attendance), ['needed', 'may']);
  });

  it('are left as they are by an area file whose people are nonsense', () => {
    for (const people of [3, [], {roles: 'x'}, {roles: [{id: 'Bad Id'}, null]}]) assert.deepEqual(at(people), at());
  });
});

describe('choosing what to see', () => {
  const does = ({id}: {id: string}, time: string) => id !== 'police' && !(id === 'family' && time === 'after');

  it('shows everybody at first', () => {
    assert.equal(shownPeople(at(), noFilters, none).length, at().length);
    assert.equal(isNarrowed({...noFilters, topic: 'date'}), false);
  });

  it('shows those who must be there, usually are, or can be asked for: each in one of the three, but the police, whom nobody asks for', () => {
    const of = (attendance: 'must' | 'usually' | 'ask') => ids(shownPeople(at(), {...noFilters, attendance}, none));
    assert.deepEqual(of('must'), ['chair', 'expert-by-experience', 'clinical-expert', 'person']);
    for (const id of ['extra-expert', 'advocate', 'interpreter', 'keyworker']) assert.ok(of('ask').includes(id), id);
    assert.deepEqual([...of('must'), ...of('usually'), ...of('ask'), 'police'].sort(), ids(at()).sort());
  });

  it('shows at a time only those who have something to do then', () => {
    const after = ids(shownPeople(at(), {...noFilters, time: 'after', attendance: 'ask'}, does));
    assert.ok(!after.includes('family') && !after.includes('police') && after.includes('advocate'));
    assert.ok(isNarrowed({...noFilters, time: 'after'}));
  });
});

describe('whom to go to', () => {
  it('is somebody at the table for every topic but safety, the first one first', () => {
    for (const one of topics) {
      const asked = ids(askedAbout(one, at()));
      assert.deepEqual(asked, one.people, one.id);
      assert.equal(asked.length === 0, one.id === 'safe');
    }
  });

  it('is the next one where the area leaves the first one out', () => {
    assert.deepEqual(ids(askedAbout(topic('medicine'), at({roles: [{id: 'clinician', hidden: true}]}))), ['care-coordinator', 'other-health', 'clinical-expert']);
  });

  it('is also somebody of the area’s own, after ours; and of ours whom the area gives a topic', () => {
    const all = at({roles: [{id: 'youth-worker', name: 'Youth worker', topics: ['everyday']}, {id: 'police', topics: ['everyday']}]});
    assert.deepEqual(ids(askedAbout(topic('everyday'), all)), ['care-coordinator', 'keyworker', 'police', 'youth-worker']);
  });

  it('is left out where the area takes a topic away from somebody', () => {
    assert.deepEqual(ids(askedAbout(topic('date'), at({roles: [{id: 'care-coordinator', topics: []}]}))), ['chair']);
  });

  it('says the same as the card of each person', () => {
    for (const {id, people} of topics) for (const person of people) assert.ok(topicsOf(person).includes(id), `${person}: ${id}`);
  });
});

describe('the next steps', () => {
  it('begin with the chair for a problem with the review, then go up, and end with a complaint', () => {
    assert.deepEqual(topic('review-problem').steps, ['chair', 'trust', 'commissioner', 'oversight', 'complain']);
    assert.deepEqual(topic('report').steps.slice(0, 3), ['chair', 'trust', 'report-late']);
  });

  it('begin with safety where somebody is not safe', () => {
    assert.equal(topic('safe').steps[0], 'safety');
  });

  it('never go down the ladder but for whoever is asked first, and name no step twice', () => {
    const rank = (step: (typeof stepIds)[number]) => stepIds.indexOf(step);
    for (const {id, steps} of topics) {
      assert.equal(new Set(steps).size, steps.length, id);
      const upper = steps.filter((step) => ['commissioner', 'oversight', 'complain'].includes(step)).map(rank);
      assert.deepEqual(upper, upper.toSorted((a, b) => a - b), id);
    }
  });

  it('leave out asking a person where there is nobody to ask', () => {
    assert.deepEqual(stepsOf(topic('school'), []), ['education-help', 'chair', 'complain']);
    assert.deepEqual(stepsOf(topic('school'), at()), topic('school').steps);
  });
});

describe('the picture of the table', () => {
  it('has a place for each, none on top of another, for few and for many', () => {
    for (const count of [3, 4, 21, 24]) {
      const places = seats(count, 3);
      assert.equal(places.length, count);
      for (const [n, [x, y]] of places.entries()) {
        assert.ok(Math.abs(x) <= 205 && Math.abs(y) <= 165);
        for (const [x2, y2] of places.slice(0, n)) assert.ok(Math.hypot(x - x2, y - y2) > 40, `${count}: ${n}`);
      }
    }
  });

  it('has the middle one of the panel at its head', () => {
    assert.deepEqual(seats(21, 3)[1], [0, -165]);
  });

  it('tells the panel, the person and how sure it is that somebody comes apart', () => {
    const marks = Object.fromEntries(at().map((person) => [person.id, markOf(person)]));
    assert.deepEqual(
      ['chair', 'person', 'extra-expert', 'education', 'advocate', 'police'].map((id) => marks[id]),
      ['panel', 'you', 'needed', 'usually', 'may', 'needed'],
    );
  });
});
