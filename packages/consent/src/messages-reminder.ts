import {msg} from '@local-offer/core';

/** What the calendar shows. It names no topic. */
export const reminder = () => msg('Reminder', {id: 'consent.reminder'});
export const saveReminder = () => msg('Put a reminder in my calendar', {id: 'consent.reminder.save'});
export const reminderHint = () => msg('It says “Reminder” and nothing else.', {id: 'consent.reminder.hint'});
