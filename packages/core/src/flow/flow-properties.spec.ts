import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {answer, back, change, collect, done, next, path, start, type Answer, type Answers, type Flow, type Step} from './flow.js';

const values = ['', 'yes', 'no'];

/** Some flow: each step may hang on an earlier answer, branch onwards, want an answer, or ask once for each group. */
const anyFlow = fc
  .array(
    fc.record({
      depends: fc.option(fc.tuple(fc.nat(7), fc.constantFrom(...values))),
      jump: fc.option(fc.nat(3)),
      needed: fc.boolean(),
      groups: fc.boolean(),
    }),
    {minLength: 1, maxLength: 8},
  )
  .map((rows) => [
    ...rows.map(({depends, jump, needed, groups}, i): Step => {
      const name = `f${i}`;
      const step: Step = {id: `s${i}`, section: 'x', fields: [groups ? 'g' : name], ...(groups && {each: name})};
      const when = depends && depends[0] < i ? {when: (answers: Answers) => (answers[`f${depends[0]}`] ?? '') === depends[1]} : {};
      const to = jump === null ? undefined : i + 1 + jump;
      const onwards = to === undefined ? {} : {next: (answers: Answers) => (answers[name] === 'yes' && to < rows.length ? `s${to}` : i + 1 < rows.length ? `s${i + 1}` : 'check')};
      return {...step, ...(i ? when : {}), ...onwards, ...(needed && !groups && {check: (answers: Answers) => ({[name]: answers[name] ? undefined : 'missing'})})};
    }),
    {id: 'check', section: 'x', fields: []} satisfies Step,
  ]);

type Deed = {do: 'next'} | {do: 'back'} | {do: 'change'; step: number} | {do: 'answer'; step: number; value: string};

const anyDeeds = fc.array(
  fc.oneof(
    {weight: 4, arbitrary: fc.constant<Deed>({do: 'next'})},
    fc.constant<Deed>({do: 'back'}),
    fc.record({do: fc.constant('change' as const), step: fc.nat(7)}),
    fc.record({do: fc.constant('answer' as const), step: fc.nat(7), value: fc.constantFrom(...values)}),
  ),
  {maxLength: 40},
);

function live(steps: readonly Step[], deeds: readonly Deed[]): Flow {
  return deeds.reduce<Flow>((flow, deed) => {
    if (deed.do === 'next') return next(flow);
    if (deed.do === 'back') return back(flow);
    const step = steps[deed.step % steps.length]!;
    if (deed.do === 'change') return change(flow, step.id);
    const value: Answer = step.each ? [{g: deed.value}, {g: ''}] : deed.value;
    return step.fields.length ? answer(flow, step.each ?? step.fields[0]!, value) : flow;
  }, start(steps));
}

const passes = (flow: Flow) => path(flow).every((step) => !Object.values(step.check?.(collect(flow), 0) ?? {}).some(Boolean));

describe('whatever a person does', () => {
  it('the path ends, begins at the first step and holds where they are', () => {
    fc.assert(
      fc.property(anyFlow, anyDeeds, (steps, deeds) => {
        const flow = live(steps, deeds);
        const ids = path(flow).map(({id}) => id);
        assert.equal(ids[0], 's0');
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.includes(flow.at.step));
      }),
    );
  });

  it('a graph that leads anywhere at all either ends or says which step comes twice', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(9)), {minLength: 1, maxLength: 10}), (targets) => {
        const steps = targets.map((to, i): Step => ({id: `s${i}`, section: 'x', fields: [], next: () => (to === null ? undefined : `s${to % targets.length}`)}));
        try {
          assert.ok(path(start(steps)).length <= steps.length);
        } catch (error) {
          assert.match(String(error), /The step "s\d" is on the path twice/);
        }
      }),
    );
  });

  it('Back and then Continue changes nothing where Back moved and the checks pass', () => {
    let moved = 0;
    fc.assert(
      fc.property(anyFlow, anyDeeds, (steps, deeds) => {
        const flow = live(steps, deeds);
        const before = back(flow);
        if (before.at === flow.at || !passes(flow)) return;
        moved++;
        const again = next(before);
        assert.deepEqual([again.at, again.answers, {...again.problems}], [flow.at, flow.answers, {}]);
      }),
      {numRuns: 1000},
    );
    assert.ok(moved > 100);
  });

  it('what is collected is exactly the answers on the path', () => {
    fc.assert(
      fc.property(anyFlow, anyDeeds, (steps, deeds) => {
        const flow = live(steps, deeds);
        const names = path(flow).flatMap((step) => (step.each ? [step.each] : step.fields));
        assert.deepEqual({...collect(flow)}, Object.fromEntries(Object.entries(flow.answers).filter(([name]) => names.includes(name))));
      }),
    );
  });

  it('a changed answer never leaves a later one alive', () => {
    fc.assert(
      fc.property(anyFlow, anyDeeds, fc.nat(7), fc.constantFrom(...values), (steps, deeds, which, value) => {
        const step = steps[which % steps.length]!;
        if (!step.fields.length || step.each) return;
        const flow = answer(live(steps, deeds), step.fields[0]!, value);
        // The same answers, given to a flow that has never known any other, call for the same questions.
        const fresh = start(steps, collect(flow));
        assert.deepEqual(path(flow).map(({id}) => id), path(fresh).map(({id}) => id));
        assert.deepEqual({...collect(flow)}, {...collect(fresh)});
      }),
    );
  });

  it('it is done only when every step on the path passes its check', () => {
    fc.assert(
      fc.property(anyFlow, anyDeeds, (steps, deeds) => {
        const flow = next(live(steps, deeds));
        if (done(flow)) assert.ok(passes(flow));
      }),
      {numRuns: 500},
    );
  });

  it('Continue with good answers reaches the end, from anywhere', () => {
    fc.assert(
      fc.property(anyFlow, anyDeeds, (steps, deeds) => {
        let flow = live(steps, deeds);
        for (let i = 0; i < 60 && !done(flow); i++) {
          const step = path(flow).find(({id}) => id === flow.at.step)!;
          for (const name of step.fields) if (!step.each && !flow.answers[name]) flow = answer(flow, name, 'no');
          flow = next(flow);
        }
        assert.ok(done(flow));
      }),
    );
  });
});
