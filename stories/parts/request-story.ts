import {keep} from '@local-offer/ui';
import type {CetrRequestElement} from '@local-offer/cetr-request';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {arrange, examples, play, type Example, type ExampleName} from '../../packages/cetr-request/examples.js';
import {receive} from './receiver.js';

export interface RequestArgs {
  area?: Example['area'];
  reading?: Example['reading'];
  headinglevel?: string;
  isolated?: boolean;
}

/** What all stories of the request form share. */
export const requestMeta: Omit<Meta<RequestArgs>, 'title'> = {
  component: 'lo-cetr-request',
  argTypes: {
    reading: {control: 'inline-radio', options: ['standard', 'easy']},
    headinglevel: {control: 'inline-radio', options: ['2', '3', '4', '5']},
    isolated: {control: 'boolean'},
    area: {control: 'object'},
  },
  parameters: {situations: Object.keys(examples)},
};

/** A story of one situation of the record: its attributes as arguments, its answers as if somebody had come that far. */
export function requestStory(name: ExampleName): StoryObj<RequestArgs> {
  const example: Example = examples[name];
  return {
    args: {area: example.area, reading: example.reading},
    parameters: {situation: name},
    beforeEach: () => {
      // What was typed in another story stays there.
      keep('lo-cetr-request', undefined);
      receive();
    },
    // Root and history are chosen once, so other arguments make another element; its answers are the page's.
    render: ({area, reading, headinglevel, isolated = false}) => {
      const form = arrange(document.createElement('lo-cetr-request'), {...example, area, reading});
      return Object.assign(form, {isolated, noHistory: true, headinglevel: headinglevel ?? 2});
    },
    play: ({canvasElement}) => play(canvasElement.querySelector<CetrRequestElement>('lo-cetr-request')!, example),
  };
}
