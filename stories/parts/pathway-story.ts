import '@local-offer/pathway-guide/define.js';
import {survivalTopics, type AreaInput} from '@local-offer/contract';
import {examples, type Example} from '../../packages/pathway-guide/examples.js';
import {act, type Deeds} from './deeds.js';
import {situationsOf} from './situations.js';

export const {meta: pathwayMeta, story: pathwayStory} = situationsOf<'lo-pathway-guide', keyof typeof examples, Example & Deeds>({
  tag: 'lo-pathway-guide',
  examples,
  argTypes: {pathway: {control: 'text'}},
  arrange: (widget, {choose}) => Object.assign(widget, {shown: choose}),
  play: act,
});

/** An area that has a page for every topic of the survival guide. */
export const everyTopic: AreaInput = {
  name: 'Westhaven',
  pathways: {survivalGuide: Object.fromEntries(survivalTopics.map((topic) => [topic, `https://guide.westhaven.example/${topic}`]))},
};

/** A pathway of somebody who wrote down no day and nobody to ask. */
export const undated: AreaInput = {
  name: 'Westhaven',
  pathways: {list: [{id: 'walk-in', kind: 'front-door-map', title: 'Where to walk in', doors: [{title: 'The family hub', entry: 'Open the door, and somebody listens.'}]}]},
};
