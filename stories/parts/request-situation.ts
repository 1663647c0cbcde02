import {next, start, type Flow} from '@local-offer/core';
import {requestSteps, type CetrRequestElement} from '@local-offer/cetr-request';
import {keep} from '@local-offer/ui';
import type {StoryObj} from '@storybook/web-components-vite';
import {examples, type Example, type ExampleName} from '../../packages/cetr-request/examples.js';
import {receiveAs} from './receiver.js';

export interface RequestArgs {
  area?: unknown;
  reading?: string;
  headinglevel?: string;
  isolated?: boolean;
  'no-history'?: boolean;
  'host-delivers'?: boolean;
}

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

function flowOf({answers, at, pressed}: Example): Flow {
  const flow = start(requestSteps(today()), answers);
  const there = at ? {...flow, at: {step: at, index: 0}} : flow;
  return pressed ? next(there) : there;
}

/** A story of one situation of the record: its attributes as arguments, its answers as if somebody had come that far. */
export function requestStory(name: ExampleName): StoryObj<RequestArgs> {
  const {area, reading, outcome, ...rest}: Example = examples[name];
  return {
    args: {area, reading},
    parameters: {situation: name},
    beforeEach: () => {
      keep('lo-cetr-request', {flow: flowOf(rest)});
      receiveAs(outcome ?? 'sent');
    },
    play: async ({canvasElement}) => {
      const form = canvasElement.querySelector<CetrRequestElement>('lo-cetr-request')!;
      await form.updateComplete;
      if (outcome) form.renderRoot.querySelector<HTMLElement>('.lo-button-main')!.click();
    },
  };
}
