/** Whether this process runs as root, as it does in most containers. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
