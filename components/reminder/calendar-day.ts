/** The day it is for the reviewer, some days from now: `2026-12-24`. */
export function calendarDay(daysFromNow = 0): string {
  const day = new Date();
  day.setDate(day.getDate() + daysFromNow);
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((each) => String(each).padStart(2, '0'));
  return `${day.getFullYear()}-${month}-${date}`;
}

/** A day in words: `24 Dec 2026`. */
export const dayWords = (day: string): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
