import {CetrRequestElement} from '@local-offer/cetr-request';
import {ConsentWizardElement} from '@local-offer/consent-wizard';
import {allowAreaOrigins} from '@local-offer/core';
import {PanelGuideElement} from '@local-offer/panel-guide';
import {PathwayGuideElement} from '@local-offer/pathway-guide';
import {setPictureBase} from '@local-offer/pictures';
import {RagbExplainerElement} from '@local-offer/ragb-explainer';
import {AreaElement, define, isSupported, setDefaultArea} from '@local-offer/ui';
import {watchSnippets} from './snippets.js';

/*
 * The drop-in: everything in one file, for `<script type="module" src="…/local-offer.js">`. On the script's tag
 * `data-area-src` names the page's area file and `data-area-origins` the other sites it may come from.
 */

const widgets = {
  'ragb-explainer': RagbExplainerElement,
  'cetr-request': CetrRequestElement,
  'consent-wizard': ConsentWizardElement,
  'panel-guide': PanelGuideElement,
  'pathway-guide': PathwayGuideElement,
};

if (isSupported()) {
  const own = [...document.scripts].find(({type, src}) => type === 'module' && src === import.meta.url);
  const {areaSrc, areaOrigins} = own?.dataset ?? {};
  if (areaOrigins) allowAreaOrigins(areaOrigins.split(/\s+/).filter(Boolean));
  setDefaultArea(areaSrc);
  setPictureBase(new URL('pictures/', import.meta.url).href);
  define('lo-area', AreaElement);
  for (const [name, element] of Object.entries(widgets)) define(`lo-${name}`, element);
  watchSnippets({names: Object.keys(widgets), pages: new URL('pages/', import.meta.url).href});
}
