/** Hands a file to the browser, which saves it as it saves every other. */
export function download(content: BlobPart, type: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Firefox reads the address after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
