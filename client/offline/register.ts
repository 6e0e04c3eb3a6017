/**
 * Keeps the participant's page on the device from the next idle moment on, where the browser can: built pages only,
 * and only on https or on the machine itself. Without it everything works but opening the page without a line.
 */
export function keepShell(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/sw.js').catch(() => {});
  if (typeof requestIdleCallback === 'function') requestIdleCallback(register, { timeout: 10_000 });
  else setTimeout(register, 3_000);
}
