import {contactRoles} from './area.js';
import {resultShape} from './pathway-results.js';
import {personIds} from './people.js';
import {group, list, match, need, oneOf, type DeepReadonly, type Of, type Shape} from './shape.js';
import {day, link, name, page, reach, some, text, when, wording} from './words-and-links.js';

/*
 * A local process, as data that the pathway guide shows. One format for all kinds: what a kind does not need is left
 * out, and what the file does not say, the guide does not say either.
 */

/** A group that meets about people, the doors into a system, a way in steps, or a programme of work. */
export const pathwayKinds = ['monitoring-group', 'front-door-map', 'stepped-pathway', 'programme'] as const;

/** What was only planned, so that nobody knows whether it came, is `planned`. */
export const pathwayStates = ['planned', 'live', 'pilot', 'closed'] as const;

const id = match(name);

const escalation = (person: Shape<string>) =>
  group({
    /** What to do, or whom to turn to. */
    text: need(wording),
    /** Who that is: ids of people. */
    who: list(person),
  });

/** One way in. */
const door = (person: Shape<string>) =>
  group({
    /** What the door is, as `"School"`. */
    title: need(text),
    /** Who can come in this way, and how. */
    entry: wording,
    /** What happens first. */
    first: wording,
    /** Who answers first: ids of people. */
    leads: list(person),
    /** When more help is brought in, in words. Never a score. */
    threshold: wording,
    /** Where it goes from here if more is needed. */
    escalates: wording,
    /** For what ages. */
    ages: text,
    /** When this door was as described, as `2026-11-21`, `2026-11` or `2026`. Default: the date of the pathway. */
    date: when,
  });

const step = (stepId: Shape<string>, person: Shape<string>) =>
  group({
    /** Small letters, digits and hyphens; stands once. Needed where another step leads here. */
    id,
    /** Heading over this step and those after it, as `"Before the meeting"`. */
    section: text,
    /** What the step is called. */
    title: need(text),
    /** What happens. */
    text: wording,
    /** Who leads: ids of people. */
    leads: list(person),
    /** Who else takes part: ids of people. */
    people: list(person),
    /** What the child and the family do. */
    family: wording,
    /** Papers that are used or made here. */
    documents: list(
      group({
        /** What the paper is called. */
        title: need(text),
        /** Where it is: `https:`, `tel:`, `mailto:`, or `sms:` with a number only. */
        url: link,
      }),
    ),
    /** Where it goes another way. */
    branches: list(
      group({
        /** In words, as `"If somebody may not be safe, a social worker usually leads."` */
        text: need(wording),
        /** Id of the step it leads to. */
        to: stepId,
      }),
    ),
    /** How long things take. Each says who says so, and when: no time is given as a law. */
    times: list(
      group({
        /** The time, in words. */
        text: need(wording),
        /** Who says so: a document or page, in words. */
        source: need(text),
        /** When they said so, as `2026-11-21`, `2026-11` or `2026`. */
        date: need(when),
        /** The page, `https` only. */
        url: page,
      }),
    ),
    /** Id of the step that follows, or `end`. Default: the one below. */
    next: stepId,
  });

/** The shape of a pathway in which links may lead to these steps and people only. */
export const pathwayShapeFor = (stepId: Shape<string>, person: Shape<string>) =>
  group({
    /** For editors: where this schema is. Not read by the guide. */
    $schema: some,
    /** Version of this format. Always 1. */
    schema: oneOf(1),
    /** Small letters, digits and hyphens. Two pathways of a page have two ids. */
    id: need(id),
    /** What it is. `monitoring-group` needs `members`, `front-door-map` needs `doors`, `stepped-pathway` needs `steps`, `programme` needs `aims`. The other keys may be used with any kind. */
    kind: need(oneOf(...pathwayKinds)),
    /** What it is called. */
    title: need(text),
    /** Who this page is for. */
    audience: wording,
    /** Whether it runs, and when that was so. Shown at the top, always. */
    status: need(
      group(
        {
          /** `planned`, `live`, `pilot` or `closed`, as it was at `date`. */
          state: need(oneOf(...pathwayStates)),
          /** When that was so, as `2026-11-21`, `2026-11` or `2026`. Needed where there is no `read`. */
          date: when,
          /** When somebody read it, as `2026-11-21`, where what they read has no date. The guide says both. */
          read: day,
          /** More about it, as when it began and what is not known. */
          note: wording,
        },
        ({date, read}) => (date || read ? undefined : 'date-missing'),
      ),
    ),
    /** For what ages, in words. */
    ages: text,
    /** Where it is. */
    areas: list(text),
    /** What it is, in a few sentences. */
    about: wording,
    /** Who can start it, and how. Words, never a test. */
    whoCanStart: wording,
    /** What it is for. */
    purpose: wording,
    /** What a programme wants to reach, in order. */
    aims: list(wording),
    /** The parts of a programme. */
    strands: list(
      group({
        /** What the part is called. */
        title: need(text),
        /** What is done. */
        text: wording,
        /** Where. Default: everywhere in `areas`. */
        areas: list(text),
      }),
    ),
    /** What a programme builds on. */
    enablers: list(wording),
    /** The ways in. */
    doors: list(door(person)),
    /** The steps, in order. */
    steps: list(step(stepId, person)),
    /** Who sits in a group: ids of people. */
    members: list(person),
    /** Who leads a group: id of a person. */
    chair: person,
    /** How often a group meets, or how often something is looked at again. */
    rhythm: wording,
    /** What a group works from. */
    inputs: list(wording),
    /** What comes out of its work. */
    outputs: list(wording),
    /** Whom a group reports to. */
    reportsTo: list(wording),
    /** Who takes part, beside the people of the panel guide. An id of theirs leads to their card. */
    people: list(
      group(
        {
          /** Small letters, digits and hyphens. One of the panel guide may leave out its `name`. */
          id: need(id),
          /** What they are called here: a job or a team, never the name of a person. */
          name: text,
          /** Who they are. */
          who: wording,
        },
        (one) => (one.name || personIds.includes(one.id) ? undefined : 'name-missing'),
      ),
    ),
    /** Whom to turn to if something is wrong or stuck, in this order. */
    escalatesTo: list(escalation(person)),
    /** Ids of the ratings it has to do with, as `["red", "amber"]`. */
    relatedRating: list(id),
    /** Whom to ask about it. Default: people are told to ask their council. */
    contact: group({
      /** One of the area's own contacts. */
      role: oneOf(...contactRoles),
      ...reach,
    }),
    /** What came of it. */
    results: list(resultShape),
    /** More to read. */
    links: list(
      group({
        /** Title of the page or document. */
        title: need(text),
        /** `https:`, `tel:`, `mailto:`, or `sms:` with a number only. */
        url: need(link),
        /** What kind of thing it is, as `"PDF"`. */
        type: text,
        /** How large it is, as `"1.2 MB"` or `"12 pages"`. */
        size: text,
        /** When it was published or last changed, as `2026-11-21`. */
        date: day,
      }),
    ),
    /** Where all this comes from, and what is not known. */
    sourceNote: wording,
  });

/** A pathway, schema 1. */
export const pathwayShape = pathwayShapeFor(id, id);

type Whole = DeepReadonly<Of<typeof pathwayShape>>;

/** A pathway as the guide sees it: checked and frozen. Any key may be missing, also one that is needed: the rest is shown. */
export type Pathway = {readonly [Key in keyof Whole]?: Whole[Key] | undefined};
export type PathwayKind = (typeof pathwayKinds)[number];
export type PathwayStep = NonNullable<Whole['steps']>[number];
export type PathwayDoor = NonNullable<Whole['doors']>[number];
