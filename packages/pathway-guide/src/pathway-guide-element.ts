import {WidgetElement, type ViewContext} from '@local-offer/ui';
import type {PropertyDeclarations} from 'lit';
import {pathwayGuideStyles} from './pathway-guide-styles.js';
import {pathwayGuideView} from './pathway-guide-view.js';

/**
 * Leads through a Care, Education and Treatment Review step by step, and through the pathways that an area describes.
 *
 * ```html
 * <lo-pathway-guide>
 *   <p>Anybody can ask for a review. Ask your team, or call us on 01632 960 001.</p>
 * </lo-pathway-guide>
 * ```
 *
 * @element lo-pathway-guide
 * @attr {string} pathway - The one page to show, without the list of pages: `what-is-a-cetr`, `journey`, `turning-16`, `turning-18`, `leaving-hospital`, `survival-guide`, `more-to-read`, or the id of a pathway in the area file. An id that is not there warns, and the whole guide stands. Default: the whole guide.
 */
export class PathwayGuideElement extends WidgetElement {
  static override properties: PropertyDeclarations = {
    pathway: {},
    shown: {state: true},
  };

  static override widgetStyles = [pathwayGuideStyles];

  // Nobody who reads another language has checked these words, and people act on them.
  static override checkedWordsOnly = true;

  /** The id of the one page to show. */
  declare pathway: string | undefined;

  private declare shown: string | undefined;

  protected override renderWidget(context: ViewContext) {
    return pathwayGuideView(context, {shown: this.shown ?? this.pathway ?? 'journey', menu: !this.pathway, onShow: (id) => (this.shown = id), hasCard: () => false, onPerson: () => {}});
  }
}
