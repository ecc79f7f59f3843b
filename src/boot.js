// Runs before the first paint: the page knows that scripts run, so it may hide what they will show,
// and looks as the visitor has chosen. The names are those of `styled` in state/preferences.ts.
{
  const root = document.documentElement;
  const names = 'text colours grey links font spacing lines pointer motion focus images';
  root.classList.add('scripted');
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- checked value by value below
    const kept = /** @type {Record<string, unknown>} */ (
      JSON.parse(String(localStorage.getItem('partner-atlas.preferences')))
    );
    if (kept['v'] === 1)
      for (const name of names.split(' '))
        if (typeof kept[name] === 'string') root.dataset[name] = kept[name];
  } catch {
    // Nothing is kept, or storage is blocked, or it holds something else: the site stays as it comes.
  }
}
