import {outwardOf, type AreaConfig} from '@local-offer/core';

type Listed = NonNullable<NonNullable<AreaConfig['request']>['areas']>[number];

/**
 * What to say where a postcode is not one of this area's: the neighbour who covers it, or that nobody listed does.
 * Undefined where it is this area's, where nobody could tell, or where the area file lists no districts. An entry with a
 * `url` is a neighbour.
 */
export function outsideOf({request}: AreaConfig, postcode: string | undefined): {readonly neighbour?: Listed} | undefined {
  const district = outwardOf(postcode);
  if (!district || !request?.areas?.length) return undefined;
  const found = request.areas.find(({postcodes}) => postcodes.some((one) => outwardOf(one) === district));
  return found && !found.url ? undefined : {...(found && {neighbour: found})};
}
