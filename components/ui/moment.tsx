const dayFormat: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const timeFormat: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** `10:42` for today, `21 Nov 2026` for other days, in the reviewer's clock; the whole date and time on pointing at it. */
export function Moment({ at, withTime = false }: { at: string; withTime?: boolean }) {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  const day = moment.toLocaleDateString('en-GB', dayFormat);
  const time = moment.toLocaleTimeString('en-GB', timeFormat);
  return (
    <time dateTime={at} title={`${day}, ${time}`}>
      {isToday ? time : withTime ? `${day}, ${time}` : day}
    </time>
  );
}
