/** Read out politely whenever `message` changes; never seen. Keep it mounted, or the first message is lost. */
export function LiveRegion({ message }: { message: string }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
      {message}
    </div>
  );
}
