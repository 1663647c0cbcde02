import {armour} from '@local-offer/ui';
import {css} from 'lit';

export const pathwayGuideStyles = armour(css`
  .lo-pages {
    padding: 0;
    list-style: none;
  }
`);
