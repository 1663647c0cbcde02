import {keep} from '@local-offer/ui';
import type {ConsentWizardElement} from '@local-offer/consent-wizard';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {arrange, examples, play, type Example, type ExampleName} from '../../packages/consent-wizard/examples.js';

export interface ConsentArgs {
  area?: Example['area'];
  reading?: Example['reading'];
  headinglevel?: string;
  isolated?: boolean;
}

/** What all stories of the consent wizard share. */
export const consentMeta: Omit<Meta<ConsentArgs>, 'title'> = {
  component: 'lo-consent-wizard',
  argTypes: {
    reading: {control: 'inline-radio', options: ['standard', 'easy']},
    headinglevel: {control: 'inline-radio', options: ['2', '3', '4', '5']},
    isolated: {control: 'boolean'},
    area: {control: 'object'},
  },
  parameters: {situations: Object.keys(examples)},
};

/** A story of one situation: its attributes as arguments, its answers as if somebody had come that far. */
export function consentStory(name: ExampleName): StoryObj<ConsentArgs> {
  const example: Example = examples[name];
  return {
    args: {area: example.area, reading: example.reading},
    parameters: {situation: name},
    // What was answered in another story stays there.
    beforeEach: () => keep('lo-consent-wizard', undefined),
    // Root and history are chosen once, so other arguments make another element; its answers are the page's.
    render: ({area, reading, headinglevel, isolated = false}) => {
      const wizard = arrange(document.createElement('lo-consent-wizard'), {...example, area, reading});
      return Object.assign(wizard, {isolated, noHistory: true, headinglevel: headinglevel ?? 2});
    },
    play: ({canvasElement}) => play(canvasElement.querySelector<ConsentWizardElement>('lo-consent-wizard')!, example),
  };
}
