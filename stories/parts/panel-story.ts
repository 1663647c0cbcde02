import '@local-offer/panel-guide/define.js';
import {examples, type Example} from '../../packages/panel-guide/examples.js';
import {act, type Deeds} from './deeds.js';
import {situationsOf} from './situations.js';

export const {meta: panelMeta, story: panelStory} = situationsOf<'lo-panel-guide', keyof typeof examples, Example & Deeds>({
  tag: 'lo-panel-guide',
  examples,
  play: (widget, {choose, fill, ...deeds}) => act(widget, {fill: {...choose, ...fill}, ...deeds}),
});
