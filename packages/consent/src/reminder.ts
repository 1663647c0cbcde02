import {reminder} from './messages-reminder.js';

/*
 * A calendar file (RFC 5545) that says "Reminder" on a day and nothing else: whoever shares the phone or the calendar
 * sees no topic.
 */

/** The day so many months later. Where that month is shorter, its last day. */
export function monthsLater(today: string, months: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

const octets = (text: string) => new TextEncoder().encode(text).length;

/** No line is longer than 75 octets, and no letter is cut in two: what is over goes on in the next line, after a space. */
export function fold(line: string): string {
  const lines = [''];
  for (const letter of line) {
    if (octets(lines.at(-1)! + letter) > 75) lines.push(' ');
    lines[lines.length - 1] += letter;
  }
  return lines.join('\r\n');
}

/** Words of ours as the format wants them. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Not `randomUUID`, which is there on secure pages only. */
const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The file for a reminder so many months from `today`, as `2026-11-22`. Only where the area file says after how many. */
export function reminderFile(today: string, months: number): {readonly name: string; readonly text: string} {
  const plain = (day: string) => day.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${random()}`,
    // The day is enough: the time of day would tell when somebody was here.
    `DTSTAMP:${plain(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(monthsLater(today, months))}`,
    `SUMMARY:${escaped(reminder())}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return {name: 'reminder.ics', text: lines.map((line) => `${fold(line)}\r\n`).join('')};
}
