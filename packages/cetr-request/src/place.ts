import {plain, type AreaConfig} from '@local-offer/core';

type Listed = NonNullable<NonNullable<AreaConfig['request']>['areas']>[number];

const squeezed = (text: string) => plain(text).toUpperCase().replace(/[\s.-]/g, '');

/** The first half of a postcode, or what was typed of it. */
export const districtOf = (postcode: string): string => squeezed(postcode).replace(/(?<=^.{2,4})\d[A-Z]{2}$/, '');

/**
 * What to say where a postcode is not one of this area's: the neighbour who covers it, or that nobody listed does.
 * Undefined where it is this area's, or where the area file lists no districts. An entry with a `url` is a neighbour.
 */
export function outsideOf({request}: AreaConfig, postcode: string | undefined): {readonly neighbour?: Listed} | undefined {
  const district = districtOf(postcode ?? '');
  if (!district || !request?.areas?.length) return undefined;
  const found = request.areas.find(({postcodes}) => postcodes.some((one) => squeezed(one) === district));
  return found && !found.url ? undefined : {...(found && {neighbour: found})};
}
