/** How much a file may hold. Beyond it the reader of the page is told, and nothing freezes. */
export const limits = {
  /** 50 MB. */
  bytes: 50 * 1024 * 1024,
  /** XML of a workbook once unpacked: 200 MB. A few kilobytes can unpack to gigabytes. */
  unpacked: 200 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  /** Characters of a cell (UTF-16 units). */
  cell: 10_000,
} as const;
