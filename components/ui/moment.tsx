// Made once: making one takes longer than all else on a line of a list.
const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** `10:42` for today, `21 Nov 2026` for other days, in the reviewer's clock; the whole date and time on pointing at it. */
export function Moment({ at, withTime = false }: { at: string; withTime?: boolean }) {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  if (Number.isNaN(moment.getTime())) return <time>{at}</time>;
  const day = dayFormat.format(moment);
  const time = timeFormat.format(moment);
  return (
    <time dateTime={at} title={`${day}, ${time}`}>
      {isToday ? time : withTime ? `${day}, ${time}` : day}
    </time>
  );
}
