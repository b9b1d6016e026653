/** Hands a file to the browser's own download. */
export function saveFile(name: string, content: Blob | string, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; a picture of it must not stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
