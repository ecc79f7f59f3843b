/** How long a browser may take to begin reading what it was handed, in milliseconds. */
const patience = 60_000;

/** Hands a file to the visitor as a download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
