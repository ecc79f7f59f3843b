/** How heavy the page may be, in bytes (1 KB = 1,000 bytes), compressed with brotli 11; fonts as they are. */
export const limits = {
  /** HTML, style sheets, scripts, data and images of the first visit, without its fonts. */
  firstVisit: 44_000,
  /** All that all views and panels ask for, fonts and both languages included. */
  allViews: 160_000,
  /** Font files of the first visit, together. */
  fonts: 28_000,
  /** Scripts that come without anybody doing anything. */
  scriptBeforeInteraction: 3000,
} as const;
