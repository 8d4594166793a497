/** An intent by the name that it has on every platform: Alexa's own start with AMAZON, and all of hers end with Intent. */
export function intentNamed(platformIntent: string): string {
  const name = platformIntent
    .replace(/^AMAZON\./, '')
    .replace(/Intent$/, '')
    .trim();
  return alexaNames[name] ?? name;
}

const alexaNames: Readonly<Record<string, string>> = {
  NavigateHome: 'Stop',
  Next: 'More',
  ScrollDown: 'More',
  PageDown: 'More',
  'Default Fallback': 'Fallback',
};
