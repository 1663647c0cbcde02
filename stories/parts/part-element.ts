import {define, WidgetElement, type ViewContext} from '@local-offer/ui';
import {panelGuideStyles} from '@local-offer/panel-guide';
import {pathwayGuideStyles} from '@local-offer/pathway-guide';
import {ragbExplainerStyles} from '@local-offer/ragb-explainer';
import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {withStates} from './states.js';

/**
 * Part of a widget on its own, in the root and the styles that it has in a widget. For these pages only.
 *
 * `.content` is a function of the context, so that theme, reading, language and root come as they come to a widget.
 */
export class PartElement extends WidgetElement {
  static override properties: PropertyDeclarations = {content: {attribute: false}};

  static override widgetStyles = withStates([ragbExplainerStyles, panelGuideStyles, pathwayGuideStyles]);

  declare content: (context: ViewContext) => unknown;

  protected override renderWidget(context: ViewContext): TemplateResult {
    return html`${this.content(context)}`;
  }
}

define('lo-part', PartElement);
