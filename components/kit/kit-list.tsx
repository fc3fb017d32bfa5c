/** A few plain sentences under a heading. */
export function KitList({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div className="break-inside-avoid px-4 py-2 md:px-6">
      <h3 className="text-sm font-medium text-ink-soft">{title}</h3>
      <ul className="max-w-prose list-disc pl-4 marker:text-ink-soft">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
