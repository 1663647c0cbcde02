import * as v from 'valibot';
import {areaShape} from './area.js';
import {consentRecordShape} from './consent-record.js';
import {pathwayShape} from './pathway.js';
import {problemsShape} from './problems.js';
import {receiptShape} from './receipt.js';
import {requestShape} from './request.js';
import type {Shape} from './shape.js';

/**
 * A Valibot schema of what the shape describes, for servers and tools. A browser uses `readShape`, which is a tenth of
 * the size. One rule is in `readShape` only: an `id` stands once in a list.
 */
export const toValibot = <T>(shape: Shape<T>): v.GenericSchema<T> => build(shape) as v.GenericSchema<T>;

const isText = (value: unknown): value is string => typeof value === 'string';

function build(shape: Shape): v.GenericSchema {
  const {match, oneOf, item, most, key, value, entries, check} = shape;
  if (shape.then) return v.union([build(shape.then), build(shape.otherwise!)]);
  if (match) return v.pipe(v.string(), v.regex(match));
  if (shape.flag) return v.boolean();
  if (shape.number) return shape.least === undefined ? v.number() : v.pipe(v.number(), v.minValue(shape.least));
  if (oneOf?.every(isText)) return v.picklist(oneOf);
  if (oneOf) return oneOf.length > 1 ? v.picklist(oneOf as readonly number[]) : v.literal(oneOf[0] as number);
  if (item) return most ? v.pipe(v.array(build(item)), v.maxLength(most)) : v.array(build(item));
  if (key) return v.record(v.pipe(v.string(), v.regex(key)), build(value!));
  if (!entries) return v.unknown();

  const inner: Record<string, v.GenericSchema> = {};
  for (const name of Object.keys(entries)) {
    inner[name] = entries[name]!.need ? build(entries[name]!) : v.optional(build(entries[name]!));
  }
  if (shape.open) return v.object(inner);
  const group = v.strictObject(inner);
  return check
    ? v.pipe(
        group,
        v.check((given) => !check(given as never), 'check'),
      )
    : group;
}

/** The area file, version 1. */
export const areaSchema = toValibot(areaShape);
/** A pathway, version 1. A browser uses `readPathway`, which also looks whether links between its parts lead anywhere. */
export const pathwaySchema = toValibot(pathwayShape);
/** A request as it is posted to an endpoint, version 1. */
export const requestSchema = toValibot(requestShape);
/** What somebody said about consent, prepared, version 1. */
export const consentRecordSchema = toValibot(consentRecordShape);
/** What an endpoint answers once it has stored a request. */
export const receiptSchema = toValibot(receiptShape);
/** What an endpoint answers with 400 or 422. */
export const problemsSchema = toValibot(problemsShape);
