/** Why an act was not sent at all: said on this device, without the server. */
export const liveWords = {
  offline: 'There is no connection, so this was not sent. It works again as soon as the line is back.',
  signedOut: 'This device has been signed out. Please open your personal link again.',
  outdated: 'A newer page is ready and opens by itself. Please try again then.',
} as const;
