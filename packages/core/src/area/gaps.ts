import type {AreaConfig, AreaProblem} from './read-area.js';

/**
 * What an area file is silent about that families will miss, for the page where a council checks its file. Each is a
 * path and a code: `gap`, or for a date `old` (over 12 months before today) or `future`. Nothing here is a fault: widgets work without.
 *
 * @param today As `2026-11-21`.
 */
export function gaps(area: AreaConfig, today: string): AreaProblem[] {
  const found: AreaProblem[] = [];
  const wanted = (path: string, there: unknown) => {
    if (!there) found.push({path, code: 'gap'});
  };
  const phone = (role: string) => area.contacts?.some((contact) => contact.role === role && contact.phone);

  wanted('name', area.name);
  wanted('council', area.council);
  wanted(
    'contacts.register',
    area.contacts?.some(({role}) => role === 'register'),
  );
  wanted('contacts.out-of-hours', phone('out-of-hours'));
  wanted(
    'contacts.advocacy',
    area.contacts?.some(({role}) => role === 'advocacy'),
  );
  wanted('urgent', area.urgent?.length);
  wanted(
    'urgent.sms',
    area.urgent?.some(({sms, url}) => sms ?? url),
  );
  wanted('request.endpoint', area.request?.endpoint ?? area.request?.email ?? area.request?.url);
  wanted('privacy.controller', area.privacy?.controller);
  wanted('privacy.noticeUrl', area.privacy?.noticeUrl);
  wanted('privacy.retention', area.privacy?.retention);
  wanted('consent.withdraw', area.consent?.withdraw);
  wanted('consent.retention', area.consent?.retention);
  wanted('exit.url', area.exit?.url);
  wanted('owner', area.owner);
  wanted('reviewed', area.reviewed);
  // Dates of this form compare as text, so no clock and no time zone takes part.
  if (area.reviewed && area.reviewed > today) found.push({path: 'reviewed', code: 'future'});
  const yearAgo = `${String(Number(today.slice(0, 4)) - 1).padStart(4, '0')}${today.slice(4)}`;
  if (area.reviewed && area.reviewed < yearAgo) found.push({path: 'reviewed', code: 'old'});
  return found;
}
