import type {AreaInput} from '@local-offer/contract';
import {keep} from '@local-offer/ui';
import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {receive} from './receiver.js';

/** What every situation may say. */
interface Situation {
  readonly area?: AreaInput;
  readonly reading?: 'standard' | 'easy';
}

export interface Args extends Situation {
  headinglevel?: string;
  isolated?: boolean;
}

type Tag = keyof HTMLElementTagNameMap;

interface Room<Name extends Tag, Key extends string, Example extends Situation> {
  readonly tag: Name;
  readonly examples: Readonly<Record<Key, Example>>;
  /** Attributes that only this widget has. */
  readonly argTypes?: ArgTypes;
  /** What is set once, before it is on the page. */
  readonly arrange?: (widget: HTMLElementTagNameMap[Name], example: Example) => object;
  /** What somebody does then. */
  readonly play?: (widget: HTMLElementTagNameMap[Name], example: Example) => Promise<void>;
}

/** What the stories of one widget share, and a maker of them: of a situation that its package names, or of one of its own. */
export function situationsOf<Name extends Tag, Key extends string, Example extends Situation>({tag, examples, argTypes: more, arrange, play}: Room<Name, Key, Example>) {
  const argTypes: ArgTypes = {
    reading: {control: 'inline-radio', options: ['standard', 'easy']},
    headinglevel: {control: 'inline-radio', options: ['2', '3', '4', '5']},
    isolated: {control: 'boolean'},
    area: {control: 'object'},
    ...more,
  };
  const meta: Omit<Meta<Args>, 'title'> = {component: tag, argTypes, parameters: {situations: Object.keys(examples)}};

  const story = (situation: Key | (Example & Args)): StoryObj<Args> => {
    const named = typeof situation === 'string';
    const example: Example = named ? examples[situation] : situation;
    return {
      args: Object.fromEntries(Object.entries(example).filter(([name]) => name in argTypes)),
      parameters: named ? {situation} : {},
      beforeEach: () => {
        // What was answered in another story stays there.
        keep(tag, undefined);
        receive();
      },
      // Root and history are chosen once, so other arguments make another element; its answers are the page's.
      render: (args) => {
        const widget = document.createElement(tag);
        arrange?.(widget, {...example, ...args});
        return Object.assign(widget, {noHistory: true, headinglevel: 2, ...args});
      },
      play: ({canvasElement}) => play?.(canvasElement.querySelector<HTMLElementTagNameMap[Name]>(tag)!, example),
    };
  };
  return {meta, story};
}
