import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({base: 'light', brandTitle: 'Local Offer Widgets', brandUrl: './', brandTarget: '_self', colorPrimary: '#4a3d7c', colorSecondary: '#4a3d7c'}),
});
