interface Other {
  /** The window answers: it must not be loaded again. */
  readonly there: boolean;
  /** Who opened this window, if that is the one meant. */
  readonly opener: Window | null;
}

/** Opens a window under a name, or brings it to the front; undefined where the browser refuses. */
export function openWindow(
  url: string,
  name: string,
  { there, opener }: Other,
): Window | undefined {
  if (there && opener && !opener.closed) {
    opener.focus();
    return opener;
  }
  // Without an address an open window stays as it is.
  const opened = window.open(there ? '' : url, name, 'popup,width=1280,height=800');
  opened?.focus();
  return opened ?? undefined;
}
