import {baseStyles, fieldsStyles, wizardStyles} from '@local-offer/ui';
import {unsafeCSS, type CSSResult} from 'lit';

/** The states that a person or a device brings about. `focus` is the keyboard's. */
export const states = ['hover', 'focus', 'active'] as const;
export type State = (typeof states)[number];

const shown = (pseudo: string, state: State) => `:is(${pseudo}, [data-state~='${state}'] *)`;

/**
 * Our own rules, which then hold inside `data-state="hover"` (or `focus`, or `active`) as well as under a real pointer. Written from
 * the styles of the widgets each time, so that it cannot fall behind them; an attribute weighs as much as a pseudo-class.
 */
const withState = ({cssText}: CSSResult): CSSResult =>
  unsafeCSS(
    cssText
      .replace(/:focus-visible/g, ':focus-shown')
      .replace(/:hover/g, shown(':hover', 'hover'))
      .replace(/:active(?![\w-])/g, shown(':active', 'active'))
      .replace(/:focus(?![\w-])/g, shown(':focus', 'focus'))
      .replace(/:focus-shown/g, shown(':focus-visible', 'focus')),
  );

/** What a part of a widget wears on these pages. */
export const withStates = (more: readonly CSSResult[]): readonly CSSResult[] => [baseStyles, fieldsStyles, wizardStyles, ...more].map(withState);
