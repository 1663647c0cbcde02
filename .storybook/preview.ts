import {allowLanguages, chooseLanguage, directionOf} from '@local-offer/core';
import {setPictureBase} from '@local-offer/pictures';
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import manifest from '../custom-elements.json' with {type: 'json'};
import {brandNames, brands, type BrandName} from '../stories/parts/brands.js';
import {dress} from '../stories/parts/theme.js';
import './preview.css';

setCustomElementsManifest(manifest);
setPictureBase(new URL('pictures/', document.baseURI));
allowLanguages(['pl', 'ur']);

type Icon = 'paintbrush' | 'globe' | 'book' | 'transfer' | 'box';

const toolbar = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, name]) => ({value, title: `${title}: ${name}`}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: toolbar('Theme', 'paintbrush', brandNames),
    language: toolbar('Language', 'globe', {en: 'English', pl: 'polski', ur: 'اردو'}),
    reading: toolbar('Reading', 'book', {standard: 'standard', easy: 'Easy Read'}),
    direction: toolbar('Direction', 'transfer', {language: 'as the language', ltr: 'left to right', rtl: 'right to left'}),
    root: toolbar('Root', 'box', {open: 'in the page', isolated: 'isolated'}),
  },
  initialGlobals: {theme: 'light', language: 'en', reading: 'standard', direction: 'language', root: 'open'},
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    // One document a story: widgets on one page share a language, an area file and a place for focus.
    docs: {story: {inline: false, height: '32rem'}},
    viewport: {
      options: {
        narrow: {name: 'Phone, 320 px', styles: {width: '320px', height: '640px'}, type: 'mobile'},
        phone: {name: 'Phone, 390 px', styles: {width: '390px', height: '844px'}, type: 'mobile'},
        tablet: {name: 'Tablet, 768 px', styles: {width: '768px', height: '1024px'}, type: 'tablet'},
        desktop: {name: 'Desktop, 1280 px', styles: {width: '1280px', height: '800px'}, type: 'desktop'},
      },
    },
    options: {storySort: {order: ['Start here', 'Widgets', ['Explainer', 'Request form', 'Consent wizard', 'Panel guide', 'Pathway guide'], 'Whole page', 'Look', 'States', 'Your brand', 'Words', 'Pictures']}},
  },
  loaders: [({globals}) => chooseLanguage(String(globals['language']))],
  decorators: [
    (story, {globals}) => {
      const {theme, language = 'en', direction} = globals as Record<string, string>;
      const root = document.documentElement;
      root.lang = language;
      root.dir = direction === 'language' ? directionOf(language) : (direction ?? 'ltr');
      dress(brands[theme as BrandName] ?? brands.light);
      return html`<main class="page">${story()}</main>`;
    },
    // A story that names its reading or its root keeps them; otherwise the toolbar says.
    (story, {globals, args}) => {
      const {reading, root} = globals as Record<string, string>;
      const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
      return story({args: {reading, isolated: root === 'isolated', ...given}});
    },
  ],
};

export default preview;
